import type { Article } from '../../article'
import { articleRestrictions } from '../../restrictions/article-restrictions'
import { withBeside } from '../body/file-types'
import { roundTripHtmlBlocks } from '../body/write/write-html-body'
import type { FieldEntry } from '../format'
import { type JsonRecord, nonEmpty, withoutUndefined } from '../json/loose'
import { dateOf } from '../newsml/dateline'
import { toInstant } from '../parse-values'
import { stampOfTime } from '../stamp-of-time'
import { Graph } from './graph'
import { readGenres, readLinks, readMedia, readSubjects } from './read-about'
import { filed } from './read-article'
import { readMentions } from './read-mentions'
import { readByline, readContributors, readLocations } from './read-parties'
import { conditionsOf, correctionsOf, writeArticle } from './write-article'
import { datedCorrections, isIdRole } from './write-facts'

/** Returns a part of an article as JSON-LD. The functions of the table read their fields back from it. */
const back = (article: Partial<Article>): JsonRecord => writeArticle({ body: [], ...article }, {})

const graph: Graph = /* @__PURE__ */ new Graph([])

const genresBack = ({ genre, genres }: Article): Pick<Article, 'genre' | 'genres'> =>
  readGenres(graph, back(withoutUndefined({ genre, genres })))

const item: readonly FieldEntry[] = [
  { path: 'item.guid', carried: true, where: 'identifier, @id' },
  {
    path: 'item.alternativeIds',
    carried: true,
    where: 'identifier[propertyID]',
    note: 'only those with a role',
    as: ({ item }) => nonEmpty((item?.alternativeIds ?? []).filter(({ role }) => isIdRole(role))),
  },
  { path: 'item.class', carried: false, note: 'only texts are written' },
  { path: 'item.version', carried: true, where: 'version' },
  { path: 'item.provider', carried: true, where: 'publisher' },
  {
    path: 'item.firstCreated',
    carried: true,
    where: 'dateCreated',
    note: 'only if the dateline has no day',
    as: (a) => (a.dateline?.date?.value ? undefined : a.item?.firstCreated),
  },
  {
    path: 'item.versionCreated',
    carried: true,
    where: 'sdDatePublished, dateModified',
    note: 'if absent, the time of the update',
    as: (a) => a.item?.versionCreated ?? toInstant(a.updated?.at),
  },
  {
    path: 'item.status',
    carried: true,
    where: 'creativeWorkStatus',
    note: 'withheld for every draft; canceled for a withdrawn story',
    as: roundTripStatus,
  },
  { path: 'item.sent', carried: false },
  { path: 'item.priority', carried: false },
  { path: 'item.service', carried: false },
]

function roundTripStatus(article: Article): NonNullable<Article['item']>['status'] {
  const found = articleRestrictions(article)
  if (found.some(({ kind }) => kind === 'kill')) return 'canceled'
  return found.length ? 'withheld' : article.item?.status
}

const restrictions: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'correction',
    note: 'corrections; a kill or a hold becomes the status, its text conditionsOfAccess; other notices are for desks and not published',
    as: (a) => nonEmpty(correctionsOf(a).map((text) => ({ kind: 'correction' as const, text }))),
  },
  {
    path: 'embargo',
    carried: false,
    note: 'schema.org has no embargo: the article becomes a draft, the text conditionsOfAccess',
  },
  { path: 'expires', carried: true, where: 'expires' },
  {
    path: 'usageTerms',
    carried: true,
    where: 'conditionsOfAccess',
    note: 'if absent, the first restriction',
    as: (a) => conditionsOf(a)[0],
  },
  {
    path: 'restrictions',
    carried: true,
    where: 'conditionsOfAccess',
    note: 'followed by the text of an embargo, a kill or a hold',
    as: (a) => nonEmpty(conditionsOf(a).slice(1)),
  },
  {
    path: 'rights.dataMining',
    carried: true,
    where: 'usageInfo: CreativeWork, its identifier the address in the PLUS vocabulary',
  },
  { path: 'rights.terms', carried: true, where: 'usageInfo: CreativeWork' },
  { path: 'rights.links', carried: true, where: 'license' },
  { path: 'rights.expressions', carried: false, note: 'no place for rights expressions' },
  { path: 'editorsNotes', carried: false, note: 'for desks, not published' },
]

const content: readonly FieldEntry[] = [
  { path: 'slugline', carried: true, where: 'identifier[propertyID=slugline]' },
  { path: 'take', carried: false },
  { path: 'keywords', carried: true, where: 'keywords' },
  {
    path: 'subjects',
    carried: true,
    where: 'about',
    note: 'an IPTC topic gets the code from its address; of the kinds, person, organisation, area and event; of the same concepts, their addresses; broader concepts of organisations, areas and events; not relevance, confidence and reason',
    as: ({ subjects = [] }) => nonEmpty(readSubjects(graph, back({ subjects }))),
  },
  { path: 'genre', carried: true, where: 'genre', as: (a) => genresBack(a).genre },
  { path: 'genres', carried: true, where: 'genre: text, DefinedTerm', as: (a) => genresBack(a).genres },
  {
    path: 'audience',
    carried: true,
    where: 'audience',
    note: 'excluded audiences are left out',
    as: ({ audience = [] }) => nonEmpty(audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name }))),
  },
  { path: 'section', carried: true, where: 'articleSection' },
  { path: 'kicker', carried: true, where: 'hasPart[name=kicker]' },
  { path: 'alternativeHeadlines', carried: false, note: 'schema.org has no roles of headlines' },
  { path: 'urgency', carried: false },
  { path: 'headline', carried: true, where: 'headline' },
  { path: 'subheadline', carried: true, where: 'alternativeHeadline' },
  { path: 'summaries.*.text', carried: true, where: 'abstract' },
  { path: 'summaries', carried: false, note: 'only the text of a summary, not its role' },
  {
    path: 'byline',
    carried: true,
    where: 'author; hasPart[name=byline] for a line with more than the names',
    as: ({ byline }) => (byline ? readByline(graph, back({ byline })) : undefined),
  },
  { path: 'dateline.text', carried: true, where: 'dateline' },
  {
    path: 'dateline.places',
    carried: true,
    where: 'locationCreated',
    note: 'without the region code',
    as: ({ dateline }) => (dateline ? nonEmpty(readLocations(graph, back({ dateline }).locationCreated)) : undefined),
  },
  {
    path: 'dateline.date',
    carried: true,
    where: 'dateCreated',
    note: 'the calendar day if known, not the text of the date',
    as: ({ dateline }) => (dateline?.date?.value ? dateOf(dateline.date.value) : undefined),
  },
  { path: 'dateline.credits', carried: false, note: 'only as part of the dateline text' },
  { path: 'sources', carried: false, note: 'no place for sources by role' },
  {
    path: 'corrections',
    carried: true,
    where: 'correction: CorrectionComment',
    note: 'only those with a time or a version',
    as: (a) => nonEmpty(datedCorrections(a)),
  },
  {
    path: 'published',
    carried: true,
    where: 'datePublished',
    note: 'the time, not its text',
    as: (a) => stampOfTime(a.published?.at),
  },
  {
    path: 'updated',
    carried: true,
    where: 'dateModified',
    note: 'the time, not its text; if absent, the time of the version',
    as: (a) => stampOfTime(a.updated?.at ?? a.item?.versionCreated),
  },
  {
    path: 'language',
    carried: true,
    where: 'inLanguage',
    note: '`und` for an unknown language',
    as: (a) => (/^und$/i.test(a.language ?? '') ? undefined : a.language),
  },
  { path: 'direction', carried: false },
  {
    path: 'contributors',
    carried: true,
    where: 'contributor: Role',
    as: ({ contributors = [] }) => nonEmpty(readContributors(graph, back({ contributors }))),
  },
  { path: 'creditLine', carried: true, where: 'creditText' },
  { path: 'copyright', carried: true, where: 'copyrightNotice, copyrightHolder, copyrightYear' },
  {
    path: 'links',
    carried: true,
    where: 'citation',
    as: ({ links = [] }) => nonEmpty(readLinks(graph, back({ links }))),
  },
  { path: 'associations', carried: false, note: 'associated items are for desks, not for readers' },
  { path: 'provenance.digitalSourceType', carried: true, where: 'digitalSourceType' },
  { path: 'provenance', carried: false, note: 'schema.org has no place for a generator or a C2PA manifest' },
  { path: 'instruments', carried: false },
  {
    path: 'annotations',
    carried: true,
    where: 'mentions; hasPart: Quotation, with spokenByCharacter',
    note: 'names without positions: name, given and family name, roles with organisations, acronym, parent organisation, place codes; direct quotations that occur once in the text, up to 200, with a named speaker; no sentences, times, other statements or place candidates; ids are generated from the names',
    as: roundTripAnnotationsOf,
  },
  { path: 'extensions', carried: false },
]

/** How JSON-LD treats each field of an article. */
export const table: readonly FieldEntry[] = /* @__PURE__ */ item.concat(restrictions, content, [
  {
    path: 'body',
    carried: true,
    where: 'articleBody; encoding: TextObject for what plain paragraphs cannot carry',
    note: 'media without content are left out',
    as: roundTripBody,
  },
  { path: 'body.*.dateline', carried: true, note: 'only the text of a paragraph’s dateline, not its parts' },
  {
    path: 'body.*.start',
    carried: true,
    note: 'first number 1 is the default; unordered lists have none',
  },
  { path: 'body.*.level', carried: true, note: 'level 2 is the default' },
  { path: 'signoff', carried: true, where: 'in the encoding: footer/p[@class]' },
  { path: 'boilerplate', carried: true, where: 'in the encoding: footer/p[@class=boilerplate]' },
  { path: 'contacts.*.text', carried: true, where: 'in the encoding: footer/address' },
  { path: 'contacts', carried: false, note: 'only the text of a contact, not its parts' },
])

function roundTripAnnotationsOf(article: Article): Article['annotations'] {
  const { annotations, headline, subheadline, summaries } = article
  if (!annotations) return undefined
  const texts = withoutUndefined({ headline, subheadline, summaries, body: roundTripBody(article) ?? [] })
  return readMentions(graph, back({ annotations }), texts)
}

function roundTripBody({ body, dateline }: Article): Article['body'] {
  const whole = withBeside(roundTripHtmlBlocks(body, undefined), readMedia(graph, back({ body })))
  return filed(dateline?.text, [], whole).body
}
