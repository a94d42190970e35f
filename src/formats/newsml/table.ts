import type { Article } from '../../article'
import type { FieldEntry } from '../format'
import { nonEmpty } from '../json/loose'
import { nitfBlocks } from '../nitf/table'
import { plainBody, xhtmlBody } from './body'
import { roundTripNewsmlDateline, roundTripPublished, roundTripUpdated } from './dateline'
import { isNewsItem } from './item-class'
import { itemTable } from './item-table'
import type { NewsmlOptions } from './metadata'
import { roundTripNames } from './names'
import { ABOVE } from './read-content-meta'
import { roundTripNewsmlGenres, roundTripNewsmlSubjects } from './subject'
import { groupAssociations, isPackage, isReferable } from './write-groups'

/**
 * Returns the associations that have an address or a guid, as they are read back: those in groups last, only in a package.
 * Classes other than those of news items are dropped.
 */
function roundTripAssociations(article: Article): Article['associations'] {
  const { associations = [] } = article
  const inOrder = isPackage(article)
    ? [
        ...associations.filter(({ group }) => group === undefined),
        ...[...groupAssociations(associations).values()].flat(),
      ]
    : associations.map(({ group: _, ...rest }) => rest)
  return nonEmpty(
    inOrder
      .filter(isReferable)
      .map(({ class: kind, ...rest }) => ({ ...rest, ...(kind && isNewsItem(kind) && { class: kind }) })),
  )
}

/** Returns the alternative headline that becomes the kicker if the article has none. */
const secondKicker = ({ alternativeHeadlines }: Article) => alternativeHeadlines?.find(({ role }) => ABOVE.test(role))

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
  xhtml: `${WHO} that does not partly overlap other markup or another name; ${NOT}, statements`,
  nitf: `${WHO} that does not partly overlap other markup or another name; direct speech in quotation marks, as separate quotations with a named speaker; ${NOT}, other statements`,
  plain: `${WHO} outside the body; ${NOT}, statements`,
}

const contentOf = (body: TableBody): readonly FieldEntry[] => [
  { path: 'slugline', carried: true, where: 'contentMeta/slugline' },
  { path: 'take', carried: false, note: 'no place for takes' },
  { path: 'keywords', carried: true, where: 'contentMeta/keyword' },
  {
    path: 'subjects',
    carried: true,
    where: 'contentMeta/subject',
    note: 'a scheme outside IPTC’s catalog is declared, with its address if known; if its alias cannot be declared, only the address or the name is kept; annotated people, organisations and places that no text mentions follow as subjects',
    as: (a) => roundTripNewsmlSubjects(a, body),
  },
  {
    path: 'genre',
    carried: true,
    where: 'contentMeta/genre/@qcode, or @literal without an IPTC code',
    as: (a) => roundTripNewsmlGenres(a, body).genre,
  },
  {
    path: 'genres',
    carried: true,
    where: 'contentMeta/genre',
    note: 'schemes as for subjects; the IPTC code is added to a name that is one, and is not listed for a single genre',
    as: (a) => roundTripNewsmlGenres(a, body).genres,
  },
  {
    path: 'audience',
    carried: true,
    where: 'contentMeta/audience, contentMeta/exclAudience',
    note: '`excluded` only if it is true',
    as: ({ audience = [] }) =>
      nonEmpty(audience.map(({ name, excluded }) => ({ name, ...(excluded && { excluded }) }))),
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
    note: 'if there is no kicker, the first one with the role of a kicker becomes the kicker',
    as: (a) =>
      nonEmpty((a.alternativeHeadlines ?? []).filter((one) => a.kicker !== undefined || one !== secondKicker(a))),
  },
  { path: 'headline', carried: true, where: 'contentMeta/headline[@rank=1]' },
  { path: 'subheadline', carried: true, where: 'contentMeta/headline[@rank=2]' },
  { path: 'summaries', carried: true, where: 'contentMeta/description[@role=drol:summary]' },
  { path: 'byline', carried: true, where: 'contentMeta/by, contentMeta/creator' },
  {
    path: 'dateline',
    carried: true,
    where: 'contentMeta/dateline, located, infoSource; in the body before its first paragraph',
    as: roundTripNewsmlDateline,
  },
  {
    path: 'dateline.places',
    carried: true,
    where: 'contentMeta/located',
    note: 'a name equal to the text is left out; a country without region and code becomes the region',
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
    note: 'the time, not its text, and only a day or a time with a UTC offset; in pubHistory if the dateline has a date',
    as: roundTripPublished,
  },
  { path: 'sources', carried: true, where: 'contentMeta/infoSource[@roleuri]' },
  { path: 'corrections', carried: true, where: 'itemMeta/edNote[@roleuri], with @modified' },
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
    note: 'no place for the year',
  },
  {
    path: 'links',
    carried: true,
    where: 'itemMeta/link',
    note: 'a link requires an address or an item',
    as: (a) => nonEmpty((a.links ?? []).filter(({ href, guid }) => href ?? guid)),
  },
  {
    path: 'associations',
    carried: true,
    where: 'itemMeta/link[@reluri]; groupSet/group/itemRef',
    note: 'only those with an address or a guid; only classes of news items; groups in a package without a body, which is a packageItem',
    as: roundTripAssociations,
  },
  { path: 'provenance.digitalSourceType', carried: true, where: 'contentMeta/digitalSourceType' },
  { path: 'provenance.generator', carried: true, where: 'itemMeta/generator' },
  { path: 'provenance.c2pa', carried: true, where: 'itemMeta/link[@reluri]' },
  {
    path: 'instruments',
    carried: false,
    note: 'not written: in NewsML-G2 they belong to the assertion on an organisation',
  },
  {
    path: 'annotations',
    carried: true,
    where: WHERE[body],
    note: NOTES[body],
    as: (a) => roundTripNames(a, body),
  },
  { path: 'extensions', carried: false, note: 'no place for custom data' },
]

const shared = (body: TableBody): readonly FieldEntry[] => itemTable.concat(contentOf(body))

/** How NewsML-G2 with a body in XHTML treats each field. */
export const xhtmlTable: readonly FieldEntry[] = /* @__PURE__ */ shared('xhtml').concat([
  {
    path: 'body',
    carried: true,
    where:
      'contentSet/inlineXML/html; media also in itemMeta/link[@reluri], those of a picture, video or sound item in contentSet/remoteContent',
    note: 'media without content are left out',
    as: xhtmlBody,
  },
  {
    path: 'body.*.dateline',
    carried: true,
    where: 'p/span[@class=dateline]',
    note: 'only the parts that occur in its text, without names and codes; not if it repeats the story’s dateline',
  },
  {
    path: 'body.*.start',
    carried: true,
    note: 'first number 1 is the default; unordered lists have none',
  },
  { path: 'body.*.level', carried: true, note: 'level 2 is the default' },
  {
    path: 'body.*.renditions.*.mimeType',
    carried: false,
    note: 'pictures in XHTML have no media type, except that of a picture item',
  },
  { path: 'signoff', carried: true, where: 'html/body/footer/p[@class]' },
  { path: 'boilerplate', carried: true, where: 'html/body/footer/p[@class=boilerplate]' },
  { path: 'contacts.*.text', carried: true, where: 'html/body/footer/address' },
  { path: 'contacts', carried: false, note: 'only the text of a contact, not its parts' },
])

/** How NewsML-G2 with a body in NITF treats each field. */
export const nitfBodyTable: readonly FieldEntry[] = /* @__PURE__ */ shared('nitf').concat(nitfBlocks)

const PLAIN = 'written as a paragraph of the text'

/** How NewsML-G2 with a body in plain text treats each field. */
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
