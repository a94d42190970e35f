import type { Article, Author, Dateline, PublishingStatus } from '../../../article'
import { LanguageTag } from '../../../article/schema'
import { findRestriction } from '../../../restrictions/find-restriction'
import { isRecord } from '../../../text/is-record'
import { pushAll } from '../../../text/push-all'
import { asTexts } from '../../as-texts'
import { earliest, isInstant, readLooseTime } from '../../loose-time'
import { type NamedRestriction, readNamedRestriction } from '../../named-restriction'
import { toEmail, toLine, toText } from '../../parse-values'
import { strictestStatus } from '../../publishing-status'
import { strictestEmbargo } from '../../restrictions'
import { KEYS, type KeyMeaning, OTHERS, OWN, PARAMS } from './keys'
import { lineOf } from './line-of'
import { stampField, timeOf, vagueStamp } from './stamps'
import { readWire, WIRE } from './wire'

type MatterRecord = Readonly<Record<string, unknown>>
/** A front matter path and the article path its value went to: `title` to `headline`. */
export type FieldMove = readonly [from: string, to: string]

/** The article fields found in front matter, all but the body. They are not yet checked against the schema. */
export interface FrontMatterFields {
  readonly fields: MatterRecord
  /** Front matter of single blocks, such as `alt`, by block index. */
  readonly blocks: MatterRecord
  readonly moves: readonly FieldMove[]
  /** The path of the `wirecopy` record: `wirecopy`, or `params.wirecopy` for Hugo. */
  readonly own: string
  /** A dateline outside the `wirecopy` record. The first paragraph may repeat it. */
  readonly dateline?: Dateline
  /** The strictest status found, if it blocks publication. */
  readonly status?: PublishingStatus
  /** Whether `toMarkdown` wrote the front matter. It writes `draft: true` for every embargo too. */
  readonly isOwn: boolean
  /** The paths of properties that articles have no field for. */
  readonly unknown: readonly string[]
}

const record = (value: unknown): MatterRecord => (isRecord(value) ? value : {})

/** Returns the entries of a list, or of a string with commas. */
const entries = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : value === undefined || value === null
        ? []
        : [value]

const lines = (value: unknown): string[] => entries(value).flatMap((entry) => toLine(lineOf(entry)) ?? [])

/** Reads front matter of `toMarkdown` or of a site generator. */
export function metadata(whole: MatterRecord): FrontMatterFields {
  const params = record(whole[PARAMS])
  const matter: MatterRecord = isRecord(whole[PARAMS]) ? { ...params, ...without(whole, PARAMS) } : whole
  const at = (key: string): string => (matter[key] === whole[key] ? key : `${PARAMS}.${key}`)
  const own = record(matter[OWN])
  const { blocks, summaries: more, byline, ...rest } = own
  const moves: FieldMove[] = [[at(OWN), '']]
  const get = (what: KeyMeaning, to: string): unknown => {
    const key = KEYS[what].find((name) => matter[name] !== undefined && matter[name] !== null)
    if (key === undefined) return undefined
    moves.push([at(key), to])
    return matter[key]
  }
  const list = isJekyll(matter) ? words : lines
  const summaries = summariesOf(get('summary', 'summaries'), more, moves)
  const keywords = list(get('keywords', 'keywords'))
  const subjects = rest.subjects === undefined ? list(get('subjects', 'subjects')).map((name) => ({ name })) : []
  const expires = readLooseTime(get('expires', 'expires'))
  const wire = readWire(record(matter[WIRE]))
  pushAll(moves, wire.moves)
  const signed = byline ?? filed(get('byline', 'byline.text'))
  const dateline = rest.dateline ? undefined : (wire.fields.dateline ?? filed(get('dateline', 'dateline.text')))
  const date = get('date', '')
  const publication = get('publication', 'published')
  const lastmod = timeOf(get('lastmod', ''))
  const restriction = strictestOfBoth(params, matter)
  const { status } = restriction
  const known = { ...rest, item: { ...wire.fields.item, ...record(rest.item) } }
  const fields = {
    ...wire.fields,
    ...(dateline && { dateline }),
    ...rest,
    ...restrictionsOf(restriction, wire.fields, rest),
    headline: toLine(lineOf(get('headline', 'headline'))),
    subheadline: toLine(lineOf(get('subheadline', 'subheadline'))),
    summaries: summaries.length ? summaries : undefined,
    language: LanguageTag.safeParse(lineOf(get('language', 'language'))?.replaceAll('_', '-')).data,
    keywords: keywords.length ? keywords : undefined,
    ...(subjects.length ? { subjects } : {}),
    expires: expires && earliest(expires),
    ...((rest.copyright ?? wire.fields.copyright) ? {} : { copyright: filed(get('copyright', 'copyright.text')) }),
    byline: bylineOf(get('authors', 'byline.authors'), signed),
    ...dates(date, lastmod, known, moves),
    ...(isOthers(matter) ? { ...stampField('published', date), ...stampField('updated', lastmod) } : {}),
    ...(publication === date || rest.published ? {} : stampField('published', publication)),
  }
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  for (const key of restriction.keys) moves.push([at(key), /embargo/i.test(key) ? 'embargo.text' : 'item.status'])
  const read = new Set<string>([
    OWN,
    ...Object.values(KEYS).flat(),
    ...restriction.keys,
    ...(isRecord(matter[WIRE]) ? [WIRE] : []),
  ])
  return {
    fields: present,
    own: at(OWN),
    ...(dateline ? { dateline } : {}),
    ...(status && { status }),
    isOwn: isRecord(matter[OWN]),
    blocks: record(blocks),
    moves,
    unknown: [
      ...Object.keys(matter)
        .filter((key) => !read.has(key))
        .map(at),
      ...wire.unknown,
    ],
  }
}

/** Returns the restriction of all front matter; the status is the stricter of that and of `params` alone. */
function strictestOfBoth(params: MatterRecord, matter: MatterRecord): NamedRestriction {
  const above = readNamedRestriction(matter, findRestriction)
  const below = readNamedRestriction(params, findRestriction)
  return { ...above, status: strictestStatus([above.status, below.status]), embargo: above.embargo ?? below.embargo }
}

/** Returns the embargo, editor's notes and restrictions to add to the article. An embargo of the `wirecopy` record is kept. */
function restrictionsOf(
  { embargo, notes, terms }: NamedRestriction,
  wire: Partial<Article>,
  own: MatterRecord,
): MatterRecord {
  const strictest = own.embargo === undefined ? strictestEmbargo([wire.embargo, embargo]) : undefined
  const added = (key: 'editorsNotes' | 'restrictions', more: readonly unknown[]): MatterRecord =>
    more.length ? { [key]: [...(Array.isArray(own[key]) ? own[key] : (wire[key] ?? [])), ...more] } : {}
  return {
    ...(strictest && { embargo: strictest }),
    ...added('editorsNotes', asTexts(notes)),
    ...added('restrictions', terms),
  }
}

const without = (whole: MatterRecord, left: string): MatterRecord =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== left))

/** Whether the front matter comes from elsewhere than `toMarkdown`. Then `date` and `lastmod` are the times of the page. */
const isOthers = (matter: MatterRecord): boolean =>
  matter[OWN] === undefined && Object.keys(matter).some((key) => OTHERS.has(key))

/** Whether front matter is that of Jekyll: `layout: post` with a key such as `excerpt`. Others name a file: `layouts/post.njk`. */
const isJekyll = (matter: MatterRecord): boolean =>
  /^[\w-]+$/.test(lineOf(matter.layout) ?? '') &&
  ['categories', 'category', 'last_modified_at', 'published', 'excerpt'].some((key) => matter[key] !== undefined)

/** Returns the entries of a list. A string without commas is split at spaces, as Jekyll does. */
const words = (value: unknown): string[] =>
  typeof value === 'string' && !value.includes(',') ? lines(value.split(/\s+/)) : lines(value)

/** Returns a `text` record for a byline or dateline outside the `wirecopy` record; undefined if it is empty. */
function filed(value: unknown): { readonly text: string } | undefined {
  const text = toLine(lineOf(value))
  return text === undefined ? undefined : { text }
}

function summariesOf(first: unknown, more: unknown, moves: FieldMove[]): unknown[] {
  const stated = Array.isArray(first)
    ? first.flatMap((entry) => toText(lineOf(entry)) ?? [])
    : (toText(lineOf(first)) ?? [])
  const above = asTexts([stated].flat())
  if (above.length && !Array.isArray(first))
    pushAll(
      moves,
      KEYS.summary.map((key): FieldMove => [key, 'summaries.0.text']),
    )
  const below = Array.isArray(more) ? more : []
  pushAll(
    moves,
    below.map((_, i): FieldMove => [`${OWN}.summaries.${i}`, `summaries.${above.length + i}`]),
  )
  return [...above, ...below]
}

/**
 * Returns the fields for `date` and `lastmod`.
 * Two instants are `firstCreated` and `versionCreated`; one alone is `versionCreated`.
 * A value without an offset becomes `published` or `updated`.
 */
function dates(date: unknown, lastmod: unknown, rest: MatterRecord, moves: FieldMove[]): MatterRecord {
  const first = readLooseTime(date)
  const last = readLooseTime(lastmod)
  const both = isInstant(first) && isInstant(last)
  const version = isInstant(last) ? last : isInstant(first) ? first : undefined
  const item = {
    ...record(rest.item),
    ...(both ? { firstCreated: first } : {}),
    ...(version === undefined ? {} : { versionCreated: version }),
  }
  const to = both ? 'item.firstCreated' : 'item.versionCreated'
  for (const key of KEYS.date) moves.push([key, isInstant(first) ? to : 'published'])
  for (const key of KEYS.lastmod)
    for (const path of [key, `${key}.date`]) moves.push([path, isInstant(last) ? 'item.versionCreated' : 'updated'])
  return {
    ...(Object.keys(item).length ? { item } : {}),
    ...(rest.published === undefined ? { published: vagueStamp(date, first) } : {}),
    ...(rest.updated === undefined ? { updated: vagueStamp(lastmod, last) } : {}),
  }
}

/**
 * Merges author names (`above`) with their details in the `wirecopy` record (`below`).
 * If there is no byline text, the names joined by commas become the text.
 */
function bylineOf(above: unknown, below: unknown): MatterRecord | undefined {
  const { text: filed, authors: details, ...rest } = record(below)
  const known = Array.isArray(details) ? details : []
  const authors = [above].flat().flatMap((entry, i) => {
    const author = authorOf(entry)
    return author ? [{ ...author, ...record(known[i]) }] : []
  })
  const names = toLine(authors.map(({ name }) => name).join(', '))
  const byline = { ...rest, text: filed ?? names, ...(authors.length ? { authors } : {}) }
  return byline.text === undefined && !isRecord(below) ? undefined : byline
}

/** Reads an author: a name such as `Jane Doe`, or a record with `name`. Undefined if there is no name. */
function authorOf(entry: unknown): Author | undefined {
  const { name = lineOf(entry), jobTitle, role, organisation, organization, affiliation, email: mail } = record(entry)
  const called = toLine(lineOf(name))
  if (called === undefined) return undefined
  const title = toLine(lineOf(jobTitle ?? role))
  const employer = toLine(lineOf(organisation ?? organization ?? affiliation))
  const address = toEmail(lineOf(mail))
  return {
    kind: 'person',
    name: called,
    ...(title === undefined ? {} : { jobTitle: title }),
    ...(employer === undefined ? {} : { organisation: employer }),
    ...(address === undefined ? {} : { email: address }),
  }
}
