import type { Article, Byline } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { EMPTY } from '../body/read/read-html-body'
import type { Report } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { fields, type JsonRecord, jsonValues, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { extractJson } from '../locate/extract-json'
import { fromNitf } from '../nitf'
import { toText as asText, toCode, toCount, toInstant, toLanguageTag, toLine, toUri, toVersion } from '../parse-values'
import { statusInJson, strictestStatus } from '../publishing-status'
import { embargoInJson, mergeRestrictions } from '../restrictions'
import { usableMedia } from '../usable-media'
import { withNamedRestriction } from '../with-named-restriction'
import { zonedJson } from '../zone'
import { isShown, readMedia } from './ap-media'
import { readPlace } from './ap-place'
import { assembleArticle } from './assemble-article'
import { type Feed, storyOf } from './feed'
import { bodyIn } from './html'
import { readSignals } from './read-signals'

/** The format of items of the AP Media API, in JSON. */
export const ap: Feed = {
  name: 'ap',
  mimeType: 'application/json',
  table: [
    { path: 'item.guid', where: 'altids.itemid, uri' },
    { path: 'item.version', where: 'version', note: '0 is left out: AP counts from 0' },
    { path: 'item.provider', where: 'provider' },
    { path: 'item.firstCreated', where: 'firstcreated' },
    { path: 'item.versionCreated', where: 'versioncreated' },
    {
      path: 'item.status',
      where: 'pubstatus, signals, editorialtypes',
      note: 'an unknown status withholds the story',
    },
    { path: 'slugline', where: 'slugline' },
    { path: 'keywords', where: 'keywords' },
    { path: 'subjects', where: 'subject, person, organisation, place, event' },
    { path: 'instruments', where: 'organisation[].symbols' },
    { path: 'urgency', where: 'urgency' },
    { path: 'notices', where: 'signals, ednote', note: 'a correction' },
    { path: 'embargo', where: 'embargoed, signals, associations.embargoed' },
    { path: 'editorsNotes', where: 'ednote' },
    { path: 'usageTerms', where: 'usageterms' },
    { path: 'restrictions', where: 'usageterms, associations.usageterms', note: 'of the item all after the first' },
    { path: 'headline', where: 'headline, title' },
    { path: 'subheadline', where: 'headline_extended' },
    { path: 'summaries', where: 'description_summary' },
    { path: 'byline', where: 'bylines' },
    { path: 'dateline', where: 'the dateline of the text, located, datelinelocation' },
    { path: 'language', where: 'language' },
    { path: 'body', where: 'the NITF in the delivery', note: 'a text at another address is not fetched' },
    { path: 'body.*.renditions', where: 'renditions, associations', note: 'of a picture, video or audio file' },
    { path: 'creditLine', where: 'infosource' },
    { path: 'copyright', where: 'copyrightnotice' },
    { path: 'links', where: 'links, associations' },
  ],
  read: readAp,
}

/**
 * Reads every item of an AP Media API response as a story.
 * The response is `data.item`, a bare item, or the items of a search. AP keeps the text apart, as NITF. It is read if it comes with the
 * item, as `nitf` beside it or in its renditions, and never fetched. Throws `invalid-input` with the position if the text is not JSON,
 * `limit-exceeded` if it is too long or too deeply nested, and `not-an-article` if there is no item.
 * @example readAp('{"data":{"item":{"headline":"Rain expected","type":"text"}}}')[0]?.article.headline // 'Rain expected'
 */
export function readAp(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const values = jsonValues(text, options).map((value) => zonedJson(value, options.zone))
  const items = values.flatMap(itemsIn)
  if (!items.length) throw new WirecopyError('not-an-article', 'Document has no item of the AP Media API.')
  return items.map((item) =>
    storyOf({
      text,
      base: options.base,
      read: (report) => readItem(item, report, options),
      extract: () => extractJson({ text, values }, items.length === 1 ? values : item),
    }),
  )
}

/**
 * Returns the items in `{"data":{"item":{…}}}` or `{"data":{"items":[{"item":{…}}]}}`, or the item itself.
 * A `nitf` property beside a single item becomes its text.
 */
function itemsIn(value: unknown): JsonRecord[] {
  const root = fields(value)
  const data = fields(root.data ?? root)
  const found = [...list(data.item), ...list(data.items).map((one) => fields(one).item ?? one)].map(fields)
  const all = found.length ? found : [data]
  const beside = root.nitf ?? data.nitf
  return all
    .filter((item) => ['uri', 'altids', 'headline', 'title', 'versioncreated'].some((name) => item[name] !== undefined))
    .map((item) => (beside === undefined || all.length > 1 ? item : { nitf: beside, ...item }))
}

function readItem(item: JsonRecord, report: Report, options: ReadDocumentOptions): Article {
  const type = words(item.type) ?? 'text'
  if (type !== 'text') report('not-text', `Item has type ${type}, not text.`, { severity: 'warning' })
  const story = readText(item, report, options)
  const places = readPlace(fields(item.datelinelocation))
  const located = toLine(words(item.located))
  const filed = story?.dateline?.text ?? located ?? places?.[0]?.text
  const dateline =
    filed === undefined ? undefined : { ...withoutUndefined({ places }), ...story?.dateline, text: filed }
  const meta = { ...readMeta(item, story), ...(dateline && { dateline }) }
  const names = [...(places ?? []).map(({ text }) => text), ...(located ? [located] : [])]
  const beside = usableMedia(Object.values(fields(item.associations)).map(fields).filter(isShown), report)
  const media = beside.flatMap((one) => readMedia(one, words(one.type) ?? ''))
  const body = { ...EMPTY, blocks: [...(type === 'text' ? [] : readMedia(item, type)), ...(story?.body ?? [])] }
  const { item: _, body: _body, ...known_ } = story ?? { body: [] }
  const { dateline: _dateline, ...more } = known_
  const read = assembleArticle(body, { meta: { ...more, ...meta }, places: names, media })
  const { ednote: _ednote, usageterms: _usageterms, ...others } = item // read with the metadata
  const whole = [others, ...beside].reduce(withNamedRestriction, { ...read, ...mergeRestrictions(read, story) })
  return story?.byline && !meta.byline ? { ...whole, byline: story.byline } : whole
}

/** Reads the text of a story that came with the item. Undefined if not found. */
function readText(item: JsonRecord, report: Report, options: ReadDocumentOptions): Article | undefined {
  const rendition = fields(fields(item.renditions).nitf)
  const nitf = fields(item.nitf)
  const candidates = [
    item.nitf,
    nitf.body_html,
    nitf.content,
    rendition.content,
    rendition.text,
    item.body_nitf,
    item.body_html,
    item.body_text,
  ]
  const text = candidates.flatMap((one) => words(one) ?? []).find((one) => one.trim())
  if (text === undefined) {
    if (rendition.href !== undefined)
      report('text-elsewhere', 'Text of the story is in a separate NITF document, which is not fetched.')
    return undefined
  }
  if (NITF.test(text)) return fromNitf(text, options)
  return assembleArticle(bodyIn(text, report, depthLimit(options)), { meta: {} })
}

/** The start of a NITF document: `<?xml version="1.0"?><nitf>`, `<nitf version=`. */
const NITF = /^\s*(?:<[?!][^>]*>\s*)*<(?:[\w.-]{1,40}:)?nitf[\s>]/

function readMeta(item: JsonRecord, text: Article | undefined): Partial<Article> {
  const [usageTerms, ...restrictions] = list(item.usageterms).flatMap((one) => asText(words(one)) ?? [])
  const notice = asText(words(item.copyrightnotice))
  const notes = list(item.ednote).flatMap((one) => asText(words(one)) ?? [])
  const note = asText(notes.join('\n'))
  const signals = readSignals([item.signals, item.editorialtypes, item.editorialrole].flatMap(list))
  const summary = asText(words(item.description_summary))
  const provider = toLine(words(item.provider) ?? words(fields(item.provider).name))
  const corrects = list(item.signals).some((signal) => /^correction$/i.test(words(signal) ?? ''))
  const explained = note !== undefined && /correct/i.test(note)
  const concepts = ['subject', 'person', 'organisation', 'place', 'event'].flatMap((name) =>
    list(item[name]).map(fields),
  )
  return withoutUndefined({
    item: withoutUndefined({
      guid: toLine(words(fields(item.altids).itemid) ?? words(item.uri)),
      version: toVersion(words(item.version)),
      provider: provider === undefined ? undefined : { name: provider },
      firstCreated: toInstant(words(item.firstcreated)),
      versionCreated: toInstant(words(item.versioncreated)),
      status: strictestStatus([statusInJson(item.pubstatus), signals.status, text?.item?.status]),
    }),
    slugline: toLine(words(item.slugline)),
    keywords: nonEmpty(list(item.keywords).flatMap((one) => toLine(words(one)) ?? [])),
    subjects: nonEmpty(concepts.flatMap(readSubject)),
    instruments: nonEmpty(list(item.organisation).flatMap((one) => list(fields(one).symbols).flatMap(readSymbol))),
    urgency: toCount(words(item.urgency), 9),
    embargo: embargoInJson(item.embargoed) ?? signals.embargo,
    notices: corrects ? [{ kind: 'correction' as const, text: explained ? note : 'correction' }] : undefined,
    editorsNotes: note === undefined || (corrects && explained) ? undefined : [{ text: note }],
    usageTerms,
    restrictions: nonEmpty(restrictions),
    headline: toLine(words(item.headline)) ?? toLine(words(item.title)),
    subheadline: toLine(words(item.headline_extended)),
    summaries: summary === undefined ? undefined : [{ text: summary }],
    byline: readByline(item),
    language: toLanguageTag(words(item.language)),
    creditLine: list(item.infosource).flatMap((one) => toLine(words(fields(one).name)) ?? [])[0],
    copyright: notice === undefined ? undefined : { text: notice },
    links: nonEmpty(
      [...list(item.links), ...Object.values(fields(item.associations))].map(fields).flatMap((one) => {
        if (isShown(one)) return []
        const href = toUri(words(one.href) ?? words(one.uri))
        const rel = words(one.rel)
        return href
          ? [
              withoutUndefined({
                rel: rel === 'canonical' ? undefined : toCode(rel),
                href,
                title: toLine(words(one.headline)),
              }),
            ]
          : []
      }),
    ),
  })
}

function readSubject(concept: JsonRecord): NonNullable<Article['subjects']> {
  const name = toLine(words(concept.name))
  const id = toCode(words(concept.code))
  const address = toUri(`${words(concept.scheme) ?? ''}${id ?? ''}`)
  return name === undefined && id === undefined ? [] : [withoutUndefined({ name, code: id, uri: address })]
}

function readSymbol(value: unknown): NonNullable<Article['instruments']> {
  const symbol = fields(value)
  const ticker = toCode(words(symbol.ticker))
  const name = toLine(words(symbol.instrument)) ?? ticker
  if (ticker === undefined || name === undefined) return []
  return [
    withoutUndefined({ text: name, kind: 'ticker' as const, code: ticker, exchange: toLine(words(symbol.exchange)) }),
  ]
}

function readByline(item: JsonRecord): Byline | undefined {
  const authors = list(item.bylines)
    .map(fields)
    .flatMap((one) => {
      const line = toLine(words(one.by))
      const name = line?.replace(/^by\s+/i, '')
      return line && name
        ? [{ line, author: withoutUndefined({ kind: 'person' as const, name, jobTitle: toLine(words(one.title)) }) }]
        : []
    })
  const text = toLine(authors.map(({ line }) => line).join(', '))
  return text === undefined ? undefined : { text, authors: authors.map(({ author }) => author) }
}
