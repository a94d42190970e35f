import type { Article } from '../../article'
import type { FieldEntry } from '../format'
import { nitfBlocks } from '../nitf/table'
import { effectiveStatus, roundTripEmbargo, usageTexts } from '../restrictions'
import { plainBody, xhtmlBody } from './body'
import { roundTripNewsmlDateline, roundTripPublished, roundTripUpdated } from './dateline'
import { isNewsItem } from './item-class'
import type { NewsmlOptions } from './metadata'
import { saidNames } from './named'
import { roundTripEditorsNotes, roundTripNewsmlNotices } from './notes'
import { ABOVE } from './read-content-meta'
import { roundTripNewsmlSubjects } from './subject'

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

const item: readonly FieldEntry[] = [
  { path: 'item.guid', carried: true, where: 'newsItem/@guid' },
  { path: 'item.alternativeIds', carried: true, where: 'contentMeta/altId' },
  {
    path: 'item.class',
    carried: true,
    where: 'itemMeta/itemClass',
    note: 'what is written is an item of text',
    as: () => 'text',
  },
  {
    path: 'item.version',
    carried: true,
    where: 'newsItem/@version',
    note: '1 when it is not known',
    as: (a) => a.item?.version ?? 1,
  },
  { path: 'item.provider', carried: true, where: 'itemMeta/provider' },
  { path: 'item.firstCreated', carried: true, where: 'itemMeta/firstCreated' },
  { path: 'item.versionCreated', carried: true, where: 'itemMeta/versionCreated' },
  { path: 'item.sent', carried: false, note: 'it belongs to the message that carries the item (header/sent)' },
  {
    path: 'item.status',
    carried: true,
    where: 'itemMeta/pubStatus',
    note: 'usable when it is not known; stricter where a kill, a hold or an embargo without an instant asks for it',
    as: effectiveStatus,
  },
  { path: 'item.priority', carried: false, note: 'it belongs to the message that carries the item (header/priority)' },
  { path: 'item.service', carried: false, note: 'a service is told by a code, and the code is not known' },
]

const restraint: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'itemMeta/edNote[@role], itemMeta/signal, itemMeta/pubStatus',
    note: 'only kind and text of a kill, hold, correction or update; other notices are told as editor’s notes',
    as: roundTripNewsmlNotices,
  },
  {
    path: 'embargo',
    carried: true,
    where: 'itemMeta/embargoed, itemMeta/edNote[@role]',
    note: 'an embargo that does not end at an instant with its offset is told as one without an end, and the item is withheld',
    as: roundTripEmbargo,
  },
  { path: 'notices.*.target', carried: false, note: 'a notice is about the item that carries it' },
  { path: 'notices.*.paragraph', carried: false, note: 'the paragraph is named in the words of the notice' },
  { path: 'embargo.zone', carried: false, note: 'the zone is named in the words of the embargo' },
  { path: 'expires', carried: true, where: 'itemMeta/expires' },
  {
    path: 'restrictions',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'where there are no usage terms, the first restriction is told as them',
    as: (a) => some(usageTexts(a).slice(1)),
  },
  {
    path: 'editorsNotes',
    carried: true,
    where: 'itemMeta/edNote',
    note: 'the notices that have no code come behind them; not whether a note may be published',
    as: roundTripEditorsNotes,
  },
  {
    path: 'usageTerms',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'where there are none, the first restriction stands here',
    as: (a) => usageTexts(a)[0],
  },
]

/** The items that belong to this one, as they are read back. */
const roundTripAssociations = ({ associations = [] }: Article): Article['associations'] =>
  some(
    associations
      .filter(({ href, guid }) => href ?? guid)
      .map(({ group: _, class: kind, ...rest }) => ({ ...rest, ...(kind && isNewsItem(kind) && { class: kind }) })),
  )

/** The headline that is read as the kicker where there is none. */
const secondKicker = ({ alternativeHeadlines }: Article) => alternativeHeadlines?.find(({ role }) => ABOVE.test(role))

type TableBody = NonNullable<NewsmlOptions['body']>

/** What is reserved. */
const reserved: readonly FieldEntry[] = [
  {
    path: 'rights.dataMining',
    carried: true,
    where: 'rightsInfo/dataMining; its words and policy: rightsInfo/usageTerms[@roleuri]',
  },
  { path: 'rights.terms', carried: true, where: 'rightsInfo/usageTerms[@xml:lang]' },
  {
    path: 'rights.expressions',
    carried: true,
    where: 'rightsInfo/rightsExpressionData',
    note: 'XML is told as text',
  },
  { path: 'rights.links', carried: true, where: 'rightsInfo/link' },
]

const WHERE: Readonly<Record<TableBody, string>> = {
  xhtml: 'assert, subject[@literal]; inlineRef to span[@id] in the body; inline in headline and description',
  nitf: 'assert, subject[@literal]; inlineRef to person, org, location in the body, q; inline in headline and description',
  plain: 'assert, subject[@literal]; inline in headline and description',
}

const WHO =
  'who and what is mentioned there: the name, roles with their organisations, an acronym that is shorter than the name, the organisation it belongs to, codes of places, and each mention'
const NOT = 'ids are made from the names; no parts of a name, sentences, times, candidates of places'

const NOTES: Readonly<Record<TableBody, string>> = {
  xhtml: `${WHO} that crosses no mark and no other name; ${NOT}, statements`,
  nitf: `${WHO} that crosses no mark and no other name; of direct speech what stands between quotation marks, each stretch by itself, and who says it where that one is named; ${NOT}, other statements`,
  plain: `${WHO} above the body; ${NOT}, statements`,
}

const contentOf = (body: TableBody): readonly FieldEntry[] => [
  { path: 'slugline', carried: true, where: 'contentMeta/slugline' },
  { path: 'take', carried: false, note: 'a news item has no place for takes' },
  { path: 'keywords', carried: true, where: 'contentMeta/keyword' },
  {
    path: 'subjects',
    carried: true,
    where: 'contentMeta/subject',
    note: 'a code stands only with a scheme that a catalog can resolve; otherwise the address stands, or the name alone; the people, organisations and places that are annotated and mentioned in no text come behind them',
    as: (a) => roundTripNewsmlSubjects(a, body),
  },
  { path: 'genre', carried: true, where: 'contentMeta/genre/@literal' },
  {
    path: 'audience',
    carried: true,
    where: 'contentMeta/audience, contentMeta/exclAudience',
    note: 'that one is not excluded is told by saying nothing',
    as: ({ audience = [] }) => some(audience.map(({ name, excluded }) => ({ name, ...(excluded && { excluded }) }))),
  },
  { path: 'urgency', carried: true, where: 'contentMeta/urgency' },
  {
    path: 'section',
    carried: true,
    where: 'contentMeta/contentMetaExtProperty[@reluri=https://schema.org/articleSection]',
  },
  {
    path: 'kicker',
    carried: true,
    where: 'contentMeta/headline[@roleuri]',
    as: (a) => a.kicker ?? secondKicker(a)?.text,
  },
  {
    path: 'alternativeHeadlines',
    carried: true,
    where: 'contentMeta/headline[@roleuri]',
    note: 'where there is no kicker, one whose role is that of a kicker is told as it',
    as: (a) => some((a.alternativeHeadlines ?? []).filter((one) => a.kicker !== undefined || one !== secondKicker(a))),
  },
  { path: 'headline', carried: true, where: 'contentMeta/headline[@rank=1]' },
  { path: 'subheadline', carried: true, where: 'contentMeta/headline[@rank=2]' },
  { path: 'summaries', carried: true, where: 'contentMeta/description[@role=drol:summary]' },
  { path: 'byline', carried: true, where: 'contentMeta/by, contentMeta/creator' },
  { path: 'dateline', carried: true, where: 'contentMeta/dateline, located, infoSource', as: roundTripNewsmlDateline },
  {
    path: 'dateline.places',
    carried: true,
    where: 'contentMeta/located',
    note: 'a name that is the same as the text is not told apart; a country without region and code is told as the region',
  },
  {
    path: 'dateline.date',
    carried: true,
    where: 'contentMeta/contentCreated',
    note: 'the calendar day, where it is known, and not the words of the date',
  },
  { path: 'dateline.credits', carried: true, where: 'contentMeta/infoSource', note: 'not what kind of source it is' },
  {
    path: 'published',
    carried: true,
    where: 'contentMeta/contentCreated, pubHistory/published/timestamp',
    note: 'the time, not its words, and only a time with its offset or a day; in the history where the dateline has its own day',
    as: roundTripPublished,
  },
  { path: 'sources', carried: true, where: 'contentMeta/infoSource[@roleuri]' },
  { path: 'corrections', carried: false, note: 'a correction of this version is a notice' },
  {
    path: 'updated',
    carried: true,
    where: 'contentMeta/contentModified',
    note: 'the time, not its words, and only a time with its offset or a day',
    as: roundTripUpdated,
  },
  {
    path: 'language',
    carried: true,
    where: 'newsItem/@xml:lang, contentMeta/language',
    note: '`und` is what the standard says for no language known',
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
    note: 'the standard has a place for the notice and the holder, none for the year',
  },
  {
    path: 'links',
    carried: true,
    where: 'itemMeta/link',
    note: 'a link needs an address or the name of an item',
    as: (a) => some((a.links ?? []).filter(({ href, guid }) => href ?? guid)),
  },
  {
    path: 'associations',
    carried: true,
    where: 'itemMeta/link[@reluri]',
    note: 'those that have an address or a guid, and the classes of news items; a news item has no groups',
    as: roundTripAssociations,
  },
  { path: 'provenance.digitalSourceType', carried: true, where: 'contentMeta/digitalSourceType' },
  { path: 'provenance.generator', carried: true, where: 'itemMeta/generator' },
  { path: 'provenance.c2pa', carried: true, where: 'itemMeta/link[@reluri]' },
  { path: 'instruments', carried: false, note: 'they belong to the organisation that is asserted' },
  {
    path: 'annotations',
    carried: true,
    where: WHERE[body],
    note: NOTES[body],
    as: (a) => saidNames(a, body),
  },
  { path: 'extensions', carried: false, note: 'data of the user’s own have no place' },
]

const shared = (body: TableBody): readonly FieldEntry[] => item.concat(restraint, reserved, contentOf(body))

/** What NewsML-G2 carries with the body as XHTML. */
export const xhtmlTable: readonly FieldEntry[] = /* @__PURE__ */ shared('xhtml').concat([
  {
    path: 'body',
    carried: true,
    where: 'contentSet/inlineXML/html',
    note: 'media in which nothing is said are left out',
    as: xhtmlBody,
  },
  {
    path: 'body.*.dateline',
    carried: true,
    where: 'p/span[@class=dateline]',
    note: 'the parts whose words stand in its text, without names and codes; not where it says the story’s dateline again',
  },
  {
    path: 'body.*.start',
    carried: true,
    note: 'a list counts from 1 when it says nothing else; one that is not numbered has no first number',
  },
  { path: 'body.*.level', carried: true, note: 'level 2 is told by saying nothing' },
  { path: 'body.*.renditions.*.mimeType', carried: false, note: 'a picture in XHTML does not tell its media type' },
  { path: 'signoff', carried: true, where: 'html/body/footer/p[@class]' },
  { path: 'boilerplate', carried: true, where: 'html/body/footer/p[@class=boilerplate]' },
  { path: 'contacts.*.text', carried: true, where: 'html/body/footer/address' },
  { path: 'contacts', carried: false, note: 'the words of a contact, not its parts' },
])

/** What NewsML-G2 carries with the body as NITF. */
export const nitfTable: readonly FieldEntry[] = /* @__PURE__ */ shared('nitf').concat(nitfBlocks)

const PLAIN = 'it stands in the text as a paragraph'

/** What NewsML-G2 carries with the body as plain text. */
export const plainTable: readonly FieldEntry[] = /* @__PURE__ */ shared('plain').concat([
  {
    path: 'body',
    carried: true,
    where: 'contentSet/inlineData',
    note: 'paragraphs alone: what else a block says is told in the words of the text, or not at all',
    as: plainBody,
  },
  { path: 'signoff', carried: false, note: PLAIN },
  { path: 'boilerplate', carried: false, note: PLAIN },
  { path: 'contacts', carried: false, note: PLAIN },
])
