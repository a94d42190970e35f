import type { Article, Author, Dateline, PublishingStatus } from '../../../article'
import { LanguageTag } from '../../../article'
import { isRecord } from '../../../text/is-record'
import { asTexts } from '../../as-texts'
import { toEmail, toLine, toText } from '../../parse-values'
import { strictestStatus } from '../../publishing-status'
import { strictestEmbargo } from '../../restrictions'
import { dateOf, earliest, isInstant } from './date'
import { type FrontMatterRestriction, readFrontMatterRestriction } from './front-matter-restriction'
import { KEYS, type KeyMeaning, OTHERS, OWN, PARAMS } from './keys'
import { readWire, WIRE } from './wire'

type MatterRecord = Readonly<Record<string, unknown>>
/** Which part of the front matter became which part of the article, both by path. */
export type FieldMove = readonly [from: string, to: string]

/** What front matter says: the article but for its body, not yet held against the schema. */
export interface FrontMatterFields {
  readonly fields: MatterRecord
  /** What is said of the blocks that Markdown has no place for, by their number. */
  readonly blocks: MatterRecord
  readonly moves: readonly FieldMove[]
  /** Where what is said in the article’s own names stands in it. */
  readonly own: string
  /** The dateline that others keep in it and say in the text, too. */
  readonly dateline?: Dateline
  /** The status that holds the article back. */
  readonly status?: PublishingStatus
  /** Whether it is front matter of ours, which says of every embargo that it is a draft. */
  readonly isOwn: boolean
  /** The keys that no article has a place for. */
  readonly unknown: readonly string[]
}

const record = (value: unknown): MatterRecord => (isRecord(value) ? value : {})

/** A number or truth value is a text to a person who writes a title. */
const said = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined

/** The entries of a list, or of a text with commas. */
const entries = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : value === undefined || value === null
        ? []
        : [value]

const lines = (value: unknown): string[] => entries(value).flatMap((entry) => toLine(said(entry)) ?? [])

/** Reads the front matter of an article of ours, or of anybody's. */
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
  const expires = dateOf(get('expires', 'expires'))
  const wire = readWire(record(matter[WIRE]))
  moves.push(...wire.moves)
  const signed = byline ?? filed(get('byline', 'byline.text'))
  const dateline = rest.dateline ? undefined : (wire.fields.dateline ?? filed(get('dateline', 'dateline.text')))
  const date = get('date', '')
  const publication = get('publication', 'published')
  const lastmod = get('lastmod', '')
  const restraint = strictestOfBoth(params, matter)
  const { status } = restraint
  const known = { ...rest, item: { ...wire.fields.item, ...record(rest.item) } }
  const fields = {
    ...wire.fields,
    ...(dateline && { dateline }),
    ...rest,
    ...restraining(restraint, wire.fields, rest),
    headline: toLine(said(get('headline', 'headline'))),
    subheadline: toLine(said(get('subheadline', 'subheadline'))),
    summaries: summaries.length ? summaries : undefined,
    language: LanguageTag.safeParse(said(get('language', 'language'))?.replaceAll('_', '-')).data,
    keywords: keywords.length ? keywords : undefined,
    ...(subjects.length ? { subjects } : {}),
    expires: expires && earliest(expires),
    byline: bylineOf(get('authors', 'byline.authors'), signed),
    ...dates(date, lastmod, known, moves),
    ...(isOthers(matter) ? { ...stamped('published', date), ...stamped('updated', lastmod) } : {}),
    ...(publication === date || rest.published ? {} : stamped('published', publication)),
  }
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  for (const key of restraint.keys) moves.push([at(key), /embargo/i.test(key) ? 'embargo.text' : 'item.status'])
  const read = new Set<string>([
    OWN,
    ...Object.values(KEYS).flat(),
    ...restraint.keys,
    ...(isRecord(matter[WIRE]) ? [WIRE] : []),
  ])
  return {
    fields: kept,
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

/** What the front matter says, and what its parameters do where it says something else. */
function strictestOfBoth(params: MatterRecord, matter: MatterRecord): FrontMatterRestriction {
  const [above, below] = [readFrontMatterRestriction(matter), readFrontMatterRestriction(params)]
  return { ...above, status: strictestStatus([above.status, below.status]), embargo: above.embargo ?? below.embargo }
}

/** The parts of the article that the restraint makes; what is said in the article’s own names stands. */
function restraining(
  { embargo, notes, terms }: FrontMatterRestriction,
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

/** Whether it is not ours: dates say when the page was published and changed. */
const isOthers = (matter: MatterRecord): boolean =>
  matter[OWN] === undefined && Object.keys(matter).some((key) => OTHERS.has(key))

/** `layout: post` beside what Jekyll alone knows; other generators name a file, as in `layouts/post.njk`. */
const isJekyll = (matter: MatterRecord): boolean =>
  /^[\w-]+$/.test(said(matter.layout) ?? '') &&
  ['categories', 'category', 'last_modified_at', 'published', 'excerpt'].some((key) => matter[key] !== undefined)

/** The entries of a list; those of a text stand between blanks for Jekyll, where there is no comma. */
const words = (value: unknown): string[] =>
  typeof value === 'string' && !value.includes(',') ? lines(value.split(/\s+/)) : lines(value)

/** A line that others keep under its own name. */
function filed(value: unknown): { readonly text: string } | undefined {
  const text = toLine(said(value))
  return text === undefined ? undefined : { text }
}

function summariesOf(first: unknown, more: unknown, moves: FieldMove[]): unknown[] {
  const stated = Array.isArray(first)
    ? first.flatMap((entry) => toText(said(entry)) ?? [])
    : (toText(said(first)) ?? [])
  const above = asTexts([stated].flat())
  if (above.length && !Array.isArray(first))
    moves.push(...KEYS.summary.map((key): FieldMove => [key, 'summaries.0.text']))
  const below = Array.isArray(more) ? more : []
  moves.push(...below.map((_, i): FieldMove => [`${OWN}.summaries.${i}`, `summaries.${above.length + i}`]))
  return [...above, ...below]
}

/** With one date, it is that of this version; with two, the first is when the story was made. What is no moment is a stamp. */
function dates(date: unknown, lastmod: unknown, rest: MatterRecord, moves: FieldMove[]): MatterRecord {
  const first = dateOf(date)
  const last = dateOf(lastmod)
  const both = isInstant(first) && isInstant(last)
  const version = isInstant(last) ? last : isInstant(first) ? first : undefined
  const item = {
    ...record(rest.item),
    ...(both ? { firstCreated: first } : {}),
    ...(version === undefined ? {} : { versionCreated: version }),
  }
  const to = both ? 'item.firstCreated' : 'item.versionCreated'
  for (const key of KEYS.date) moves.push([key, isInstant(first) ? to : 'published'])
  for (const key of KEYS.lastmod) moves.push([key, isInstant(last) ? 'item.versionCreated' : 'updated'])
  return {
    ...(Object.keys(item).length ? { item } : {}),
    ...(rest.published === undefined ? { published: stamp(date, first) } : {}),
    ...(rest.updated === undefined ? { updated: stamp(lastmod, last) } : {}),
  }
}

/** When a page was published or changed, as it says. */
function stamped(field: 'published' | 'updated', value: unknown): MatterRecord {
  const words = toLine(said(value))
  const at = dateOf(value)
  return words === undefined ? {} : { [field]: { text: words, ...(at === undefined ? {} : { at }) } }
}

function stamp(value: unknown, at: string | undefined): MatterRecord | undefined {
  const filed = toLine(said(value))
  if (filed === undefined || isInstant(at)) return undefined
  return { text: filed, ...(at === undefined ? {} : { at }) }
}

/** The authors by name above, what else is known of them below; without a line as filed, their names are the line. */
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

/** `Jane Doe`, or a record with `name`. */
function authorOf(entry: unknown): Author | undefined {
  const { name = said(entry), jobTitle, role, organisation, organization, affiliation, email: mail } = record(entry)
  const called = toLine(said(name))
  if (called === undefined) return undefined
  const title = toLine(said(jobTitle ?? role))
  const employer = toLine(said(organisation ?? organization ?? affiliation))
  const address = toEmail(said(mail))
  return {
    kind: 'person',
    name: called,
    ...(title === undefined ? {} : { jobTitle: title }),
    ...(employer === undefined ? {} : { organisation: employer }),
    ...(address === undefined ? {} : { email: address }),
  }
}
