import type { Article, ConceptReference } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { findRestriction } from '../../restrictions/find-restriction'
import { asTexts } from '../as-texts'
import type { Report } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { toGenres } from '../genres'
import { fields, type JsonRecord, jsonValues, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { extractJson } from '../locate/extract-json'
import { toCode, toCount, toInstant, toLanguageTag, toLine, toVersion } from '../parse-values'
import { strictestStatus, strictestWithEmbargo } from '../publishing-status'
import { embargoInJson } from '../restrictions'
import { usableMedia } from '../usable-media'
import { withNamedRestriction } from '../with-named-restriction'
import { zonedJson } from '../zone'
import { assembleArticle } from './assemble-article'
import { readMedia } from './dpa-media'
import { notepadNote, readNotes } from './dpa-notes'
import { type Feed, storyOf } from './feed'
import { bodyIn, lineIn, wordsOf } from './html'
import { readSignals } from './read-signals'

/** The format of entries of dpa digital wires, in JSON. */
export const dpa: Feed = {
  name: 'dpa',
  mimeType: 'application/json',
  table: [
    { path: 'item.guid', where: 'urn, entry_id' },
    { path: 'item.version', where: 'version' },
    { path: 'item.versionCreated', where: 'version_created' },
    {
      path: 'item.status',
      where: 'pubstatus, signal, categories[type=dnltype:pubstatus], categories[type=dnltype:signal]',
      note: 'an unknown status withholds the story',
    },
    { path: 'keywords', where: 'categories[type=dnltype:keyword], keyword_names' },
    { path: 'subjects', where: 'categories of subjects and places; dpasubject_names, geosubject_names, rubric_names' },
    { path: 'genre', where: 'categories[type=dnltype:genre], genre_names' },
    { path: 'genres', where: 'categories[type=dnltype:genre], genre_names' },
    { path: 'urgency', where: 'urgency' },
    { path: 'notices', where: 'ednotes whose role is a correction' },
    { path: 'embargo', where: 'embargoed, signal, associations[].embargoed' },
    {
      path: 'editorsNotes',
      where: 'ednotes, notepad, autopublishnotice',
      note: 'unpublishable notes never go to the body',
    },
    { path: 'usageTerms', where: 'usageterms' },
    { path: 'restrictions', where: 'associations[].usageterms' },
    { path: 'headline', where: 'headline' },
    { path: 'kicker', where: 'kicker', note: 'a kicker that restricts the story becomes an editor’s note' },
    { path: 'subheadline', where: 'subhead' },
    { path: 'summaries', where: 'teaser' },
    { path: 'byline', where: 'byline' },
    { path: 'dateline', where: 'dateline', note: 'also from the opening of the text' },
    { path: 'published', where: 'content_created' },
    { path: 'language', where: 'language' },
    { path: 'body', where: 'article_html, infobox_html, linkbox_html', note: 'boxes after the text' },
    { path: 'body.*.renditions', where: 'associations', note: 'pictures not in the text are placed at its end' },
    { path: 'signoff', where: 'ednotes[role=dpaednoterole:closingline]' },
    { path: 'creditLine', where: 'creditline' },
    { path: 'copyright', where: 'copyrightnotice' },
  ],
  read: readDpa,
}

/**
 * Reads every entry of dpa digital wires: one, a list, or the `entries` of a delivery.
 * Throws `invalid-input` with the position if the text is not JSON, `limit-exceeded` if it is too long or too deeply nested, and
 * `not-an-article` if there is no entry.
 *
 * @example
 * const [first] = readDpa('{"urn":"urn:newsml:dpa.com:20090101:1","version":1,"headline":"Regen erwartet"}')
 * first?.article.headline // 'Regen erwartet'
 */
export function readDpa(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const values = jsonValues(text, options).map((value) => zonedJson(value, options.zone))
  const entries = values
    .map(fields)
    .flatMap((one) => list(one.entries ?? one.entry ?? one))
    .map(fields)
    .filter((one) => ['entry_id', 'urn', 'article_html', 'headline'].some((name) => one[name] !== undefined))
  if (!entries.length) throw new WirecopyError('not-an-article', 'Document has no entry of dpa digital wires.')
  return entries.map((entry) =>
    storyOf({
      text,
      base: options.base,
      read: (report) => readEntry(entry, report, depthLimit(options)),
      extract: () => extractJson({ text, values }, entry),
    }),
  )
}

/** Returns the place in a dateline: `Berlin` of `Berlin (dpa)`. */
const placeOf = (dateline: string): string => dateline.replace(/\s*\(.*$/s, '') || dateline

function readEntry(entry: JsonRecord, report: Report, depth: number): Article {
  const kicker = toLine(words(entry.kicker))
  const stop = kicker !== undefined && findRestriction(kicker, 'title') ? [kicker] : []
  const filed = lineIn(words(entry.dateline), depth)
  const body = bodyIn(words(entry.article_html), report, depth)
  const boxes = [entry.infobox_html, entry.linkbox_html].flatMap((box) => bodyIn(words(box), report, depth).blocks)
  const above = kicker !== undefined && !stop.length ? { kicker } : {}
  const meta = { ...readMeta(entry, stop, depth), ...above, ...(filed && { dateline: { text: filed } }) }
  const media = usableMedia(list(entry.associations).map(fields), report)
  const article = assembleArticle(
    { ...body, blocks: [...body.blocks, ...boxes] },
    { meta, places: filed ? [placeOf(filed)] : [], media: media.flatMap(readMedia) },
  )
  const { ednotes: _ednotes, notepad: _notepad, usageterms: _usageterms, ...others } = entry // read with the metadata
  return [others, ...media].reduce(withNamedRestriction, article)
}

function readMeta(entry: JsonRecord, stop: readonly string[], depth: number): Partial<Article> {
  const textOf = (name: string): string | undefined => wordsOf(words(entry[name]), depth)
  const names = (name: string): string[] => list(entry[name]).flatMap((one) => toLine(words(one)) ?? [])
  const notes = readNotes(entry, depth)
  // in some versions an object with public and non-public parts
  const notepad = [
    ...list(words(entry.notepad)).map((one) => ['', one] as const),
    ...Object.entries(fields(entry.notepad)),
  ]
  const editorsNotes = [
    ...asTexts(stop),
    ...notes.editorsNotes,
    ...notepad.flatMap(([name, one]) => notepadNote(name, wordsOf(words(one), depth))),
    ...asTexts([textOf('autopublishnotice')].filter((one) => one !== undefined)),
  ]
  const categories = list(entry.categories).map(fields)
  const of = (kind: string): string[] =>
    categories.filter(({ type }) => words(type) === `dnltype:${kind}`).flatMap((one) => toLine(words(one.name)) ?? [])
  const statuses = [...list(entry.pubstatus), ...of('pubstatus')]
  const signals = readSignals([
    ...list(entry.signal),
    ...categories.flatMap(({ type, qcode }) => (type === 'dnltype:signal' ? [qcode] : [])),
  ])
  const embargo = embargoInJson(entry.embargoed) ?? notes.embargo ?? signals.embargo
  const byline = lineIn(words(entry.byline), depth)
  const teaser = textOf('teaser')
  const notice = textOf('copyrightnotice')
  const created = toInstant(words(entry.content_created))
  return withoutUndefined({
    item: withoutUndefined({
      guid: toLine(words(entry.urn)) ?? toLine(words(entry.entry_id)),
      version: toVersion(words(entry.version)),
      versionCreated: toInstant(words(entry.version_created)),
      status: strictestStatus([strictestWithEmbargo(embargo, statuses), signals.status]),
    }),
    keywords: nonEmpty(unique([...of('keyword'), ...names('keyword_names')])),
    subjects: nonEmpty(
      readConcepts(
        categories.filter(({ type }) => TOPICS.has(words(type) ?? '')),
        [...names('dpasubject_names'), ...names('geosubject_names'), ...names('rubric_names')],
      ),
    ),
    ...toGenres(
      readConcepts(
        categories.filter(({ type }) => type === 'dnltype:genre'),
        names('genre_names'),
      ),
    ),
    urgency: toCount(words(entry.urgency), 9),
    notices: nonEmpty(notes.notices),
    embargo,
    editorsNotes: nonEmpty(editorsNotes),
    usageTerms: textOf('usageterms'),
    headline: lineIn(words(entry.headline), depth),
    subheadline: lineIn(words(entry.subhead), depth),
    summaries: teaser === undefined ? undefined : [{ text: teaser, role: 'teaser' }],
    byline: byline === undefined ? undefined : { text: byline },
    published: created === undefined ? undefined : { text: created, at: created },
    language: toLanguageTag(words(entry.language)),
    signoff: nonEmpty(notes.signoff),
    creditLine: lineIn(words(entry.creditline), depth),
    copyright: notice === undefined ? undefined : { text: notice },
  })
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** Types of categories that are subjects. Other types name the desk, the status and the like. */
const TOPICS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'dnltype:dpasubject',
  'dnltype:geosubject',
  'dnltype:subject',
  'dnltype:rubric',
  'dnltype:poi',
  'dnltype:medtop',
])

/** Returns categories as concepts, then those of `names` that no category has. */
function readConcepts(categories: readonly JsonRecord[], names: readonly string[]): ConceptReference[] {
  const found = categories.flatMap((one) => {
    const name = toLine(words(one.name))
    const [, scheme, id] = /^([^:\s]+):(\S+)$/.exec(words(one.qcode) ?? '') ?? []
    return name === undefined ? [] : [withoutUndefined({ name, scheme: toCode(scheme), code: toCode(id) })]
  })
  const listed = new Set(found.map(({ name }) => name))
  return [
    ...found,
    ...unique(names)
      .filter((name) => !listed.has(name))
      .map((name) => ({ name })),
  ]
}
