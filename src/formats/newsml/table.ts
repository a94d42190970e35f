import type { FieldEntry } from '../format'
import { nitfBlocks } from '../nitf/table'
import { effectiveStatus, roundTripEmbargo, usageTexts } from '../restrictions'
import { plainBody, xhtmlBody } from './body'
import { roundTripNewsmlDateline, roundTripPublished, roundTripUpdated } from './dateline'
import type { NewsmlOptions } from './metadata'
import { roundTripNames } from './names'
import { roundTripEditorsNotes, roundTripNewsmlNotices } from './notes'
import { roundTripNewsmlSubjects } from './subject'

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

const item: readonly FieldEntry[] = [
  { path: 'item.guid', carried: true, where: 'newsItem/@guid' },
  {
    path: 'item.version',
    carried: true,
    where: 'newsItem/@version',
    note: '1 if unknown',
    as: (a) => a.item?.version ?? 1,
  },
  { path: 'item.provider', carried: true, where: 'itemMeta/provider' },
  { path: 'item.firstCreated', carried: true, where: 'itemMeta/firstCreated' },
  { path: 'item.versionCreated', carried: true, where: 'itemMeta/versionCreated' },
  { path: 'item.sent', carried: false, note: 'belongs to the message around the item (header/sent)' },
  {
    path: 'item.status',
    carried: true,
    where: 'itemMeta/pubStatus',
    note: 'usable if unknown; stricter if a kill, a hold or an embargo without an instant requires it',
    as: effectiveStatus,
  },
  { path: 'item.priority', carried: false, note: 'belongs to the message around the item (header/priority)' },
  { path: 'item.service', carried: false, note: 'services require a code, which is unknown' },
]

const restraint: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'itemMeta/edNote[@role], itemMeta/signal, itemMeta/pubStatus',
    note: 'only kind and text of a kill, hold, correction or update; other notices become editor’s notes',
    as: roundTripNewsmlNotices,
  },
  {
    path: 'embargo',
    carried: true,
    where: 'itemMeta/embargoed, itemMeta/edNote[@role]',
    note: 'an embargo without an end at an instant is written without an end, and the item is withheld',
    as: roundTripEmbargo,
  },
  { path: 'notices.*.target', carried: false, note: 'a notice is always about its own item' },
  { path: 'notices.*.paragraph', carried: false, note: 'only as part of the notice text' },
  { path: 'embargo.zone', carried: false, note: 'only as part of the embargo text' },
  { path: 'expires', carried: true, where: 'itemMeta/expires' },
  {
    path: 'restrictions',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'without usage terms, the first restriction becomes them',
    as: (a) => some(usageTexts(a).slice(1)),
  },
  {
    path: 'editorsNotes',
    carried: true,
    where: 'itemMeta/edNote',
    note: 'followed by notices without a code',
    as: roundTripEditorsNotes,
  },
  {
    path: 'usageTerms',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'if absent, the first restriction',
    as: (a) => usageTexts(a)[0],
  },
]

type TableBody = NonNullable<NewsmlOptions['body']>

const WHERE: Readonly<Record<TableBody, string>> = {
  xhtml: 'assert, subject[@literal]; inlineRef to span[@id] in the body; inline in headline and description',
  nitf: 'assert, subject[@literal]; inlineRef to person, org, location in the body, q; inline in headline and description',
  plain: 'assert, subject[@literal]; inline in headline and description',
}

const WHO =
  'names mentioned there: the name, roles with organisations, an acronym shorter than the name, the parent organisation, place codes, and each mention'
const NOT = 'ids are generated from the names; no name parts, sentences, times or place candidates'

const NOTES: Readonly<Record<TableBody, string>> = {
  xhtml: `${WHO} that crosses no mark and no other name; ${NOT}, statements`,
  nitf: `${WHO} that crosses no mark and no other name; direct speech between quotation marks, each quotation by itself, with a named speaker; ${NOT}, other statements`,
  plain: `${WHO} above the body; ${NOT}, statements`,
}

const contentOf = (body: TableBody): readonly FieldEntry[] => [
  { path: 'slugline', carried: true, where: 'contentMeta/slugline' },
  { path: 'take', carried: false, note: 'no place for takes' },
  { path: 'keywords', carried: true, where: 'contentMeta/keyword' },
  {
    path: 'subjects',
    carried: true,
    where: 'contentMeta/subject',
    note: 'codes only with a scheme that a catalog resolves, otherwise the address or the name alone; followed by annotated people, organisations and places without a mention in a text',
    as: (a) => roundTripNewsmlSubjects(a, body),
  },
  { path: 'genre', carried: true, where: 'contentMeta/genre/@literal' },
  { path: 'urgency', carried: true, where: 'contentMeta/urgency' },
  { path: 'headline', carried: true, where: 'contentMeta/headline[@rank=1]' },
  { path: 'subheadline', carried: true, where: 'contentMeta/headline[@rank=2]' },
  { path: 'summary', carried: true, where: 'contentMeta/description[@role=drol:summary]' },
  { path: 'byline', carried: true, where: 'contentMeta/by, contentMeta/creator' },
  { path: 'dateline', carried: true, where: 'contentMeta/dateline, located, infoSource', as: roundTripNewsmlDateline },
  {
    path: 'dateline.places',
    carried: true,
    where: 'contentMeta/located',
    note: 'a name equal to the text is not kept apart; a country without region and code becomes the region',
  },
  {
    path: 'dateline.date',
    carried: true,
    where: 'contentMeta/contentCreated',
    note: 'the calendar day if known, not the text of the date',
  },
  { path: 'dateline.credits', carried: true, where: 'contentMeta/infoSource', note: 'not the kind of source' },
  {
    path: 'published',
    carried: true,
    where: 'contentMeta/contentCreated, pubHistory/published/timestamp',
    note: 'the time, not its text, and only a day or a time with a UTC offset; in the history if the dateline has its own day',
    as: roundTripPublished,
  },
  {
    path: 'updated',
    carried: true,
    where: 'contentMeta/contentModified',
    note: 'the time, not its text, and only a day or a time with a UTC offset',
    as: roundTripUpdated,
  },
  {
    path: 'language',
    carried: true,
    where: 'newsItem/@xml:lang, contentMeta/language',
    note: '`und` for an unknown language, as the standard says',
    as: (a) => (/^und$/i.test(a.language ?? '') ? undefined : a.language),
  },
  { path: 'direction', carried: true, where: 'newsItem/@dir' },
  { path: 'contributors', carried: true, where: 'contentMeta/contributor' },
  { path: 'creditLine', carried: true, where: 'contentMeta/creditline' },
  { path: 'copyright.text', carried: true, where: 'rightsInfo/copyrightNotice' },
  { path: 'copyright.holder', carried: true, where: 'rightsInfo/copyrightHolder' },
  {
    path: 'copyright.year',
    carried: false,
    note: 'notice and holder, no place for the year',
  },
  {
    path: 'links',
    carried: true,
    where: 'itemMeta/link',
    note: 'a link requires an address or an item',
    as: (a) => some((a.links ?? []).filter(({ href, guid }) => href ?? guid)),
  },
  { path: 'instruments', carried: false, note: 'belong to the organisation in assert' },
  {
    path: 'annotations',
    carried: true,
    where: WHERE[body],
    note: NOTES[body],
    as: (a) => roundTripNames(a, body),
  },
  { path: 'extensions', carried: false, note: 'no place for custom data' },
]

const shared = (body: TableBody): readonly FieldEntry[] => item.concat(restraint, contentOf(body))

/** What NewsML-G2 carries with the body as XHTML. */
export const xhtmlTable: readonly FieldEntry[] = /* @__PURE__ */ shared('xhtml').concat([
  {
    path: 'body',
    carried: true,
    where: 'contentSet/inlineXML/html',
    note: 'media without content are left out',
    as: xhtmlBody,
  },
  {
    path: 'body.*.dateline',
    carried: true,
    where: 'p/span[@class=dateline]',
    note: 'the parts that are in its text, without names and codes; not if it repeats the story’s dateline',
  },
  {
    path: 'body.*.start',
    carried: true,
    note: 'first number 1 is the default; unordered lists have none',
  },
  { path: 'body.*.level', carried: true, note: 'level 2 is the default' },
  { path: 'body.*.renditions.*.mimeType', carried: false, note: 'pictures in XHTML have no media type' },
  { path: 'signoff', carried: true, where: 'html/body/footer/p[@class]' },
  { path: 'boilerplate', carried: true, where: 'html/body/footer/p[@class=boilerplate]' },
  { path: 'contacts.*.text', carried: true, where: 'html/body/footer/address' },
  { path: 'contacts', carried: false, note: 'the text of a contact, not its parts' },
])

/** What NewsML-G2 carries with the body as NITF. */
export const nitfBodyTable: readonly FieldEntry[] = /* @__PURE__ */ shared('nitf').concat(nitfBlocks)

const PLAIN = 'written as a paragraph of the text'

/** What NewsML-G2 carries with the body as plain text. */
export const plainTable: readonly FieldEntry[] = /* @__PURE__ */ shared('plain').concat([
  {
    path: 'body',
    carried: true,
    where: 'contentSet/inlineData',
    note: 'paragraphs only: other blocks become plain text or are left out',
    as: plainBody,
  },
  { path: 'signoff', carried: false, note: PLAIN },
  { path: 'boilerplate', carried: false, note: PLAIN },
  { path: 'contacts', carried: false, note: PLAIN },
])
