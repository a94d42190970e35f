import type { Article, Block } from '../../article'
import { asTexts } from '../as-texts'
import type { FieldEntry } from '../format'
import type { JsonRecord } from '../json/loose'
import { saidHtmlBlocks } from '../markup/write-html-body'
import { toInstant } from '../parse-values'
import { effectiveStatus, exactEmbargo } from '../restrictions'
import { GENERATIONS, type NinjsStandard } from './generations'
import { readLinks, readOwnAssociations, withMedia } from './read-associations'
import { readByline, readContributors, readInstruments, readPlaces, readSources, readSubjects } from './read-concepts'
import { readAlternativeIds, readProvenance, readRights } from './read-facts'
import { readMentions } from './read-mentions'
import { readHeadlines, readSummaries } from './read-texts'
import type { Ninjs } from './shape'
import { unify } from './unify'
import { writeAssociations } from './write-associations'
import { writeOrganisations, writePeople, writePlaces, writeSources, writeSubjects } from './write-concepts'
import { joined, notesOf, termsOf, writeDescriptions, writeFacts, writeHeadlines } from './write-item'

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

/** What a version of ninjs carries. */
export function ninjsTable(standard: NinjsStandard): FieldEntry[] {
  /** A part of an item as a reader finds it. */
  const back = (part: Omit<Ninjs, 'uri'>): JsonRecord => unify(GENERATIONS[standard]({ uri: 'urn:x', ...part }))
  const people = (a: Article): JsonRecord =>
    back({ by: a.byline?.text, people: writePeople(a), organisations: writeOrganisations(a) })
  /** What it names, in every list. */
  const about = (a: Article): JsonRecord =>
    back({
      subjects: writeSubjects(a),
      people: writePeople(a),
      organisations: writeOrganisations(a),
      places: writePlaces(a),
    })
  const headlines = (a: Article) => readHeadlines(back({ headlines: writeHeadlines(a) }))
  const sources = (a: Article) =>
    readSources(back({ infosources: writeSources(a.creditLine, a.item?.provider, a.sources) }))
  const firstGeneration = standard === '1.6'
  /** A property by its name in the third generation, and in the first where that is another word. */
  const at = (name: string, first = name.toLowerCase()): string =>
    standard === '3.2' ? name : standard === '2.2' ? name.toLowerCase() : first

  const item: readonly FieldEntry[] = [
    {
      path: 'item.guid',
      carried: true,
      where: 'uri',
      note: 'a name that is no address stands percent-encoded in one',
    },
    {
      path: 'item.alternativeIds',
      carried: true,
      where: at('altIds'),
      ...(firstGeneration && { note: 'one of each role' }),
      as: (a) => some(readAlternativeIds(back(writeFacts({}, a.item)))),
    },
    { path: 'item.class', carried: true, where: 'type', note: 'what is written is a text', as: () => 'text' },
    { path: 'item.version', carried: true, where: 'version' },
    {
      path: 'item.provider',
      carried: true,
      where: at('infoSources[role=provider]', 'infosource[rel=provider]'),
      note: firstGeneration ? 'its name, and its address or else its code' : 'its name, address and code',
      as: (a) => sources(a).provider,
    },
    { path: 'item.firstCreated', carried: true, where: at('firstCreated') },
    { path: 'item.versionCreated', carried: true, where: at('versionCreated') },
    {
      path: 'item.status',
      carried: true,
      where: at('pubStatus'),
      note: 'usable when it is not known; stricter where a kill, a hold or an embargo without an instant asks for it',
      as: effectiveStatus,
    },
    { path: 'item.sent', carried: false },
    { path: 'item.priority', carried: false },
    { path: 'item.service', carried: false },
  ]

  const restraint: readonly FieldEntry[] = [
    {
      path: 'notices',
      carried: false,
      note: `their words stand in ${at('edNote')}; a kill or a hold stands in ${at('pubStatus')}`,
    },
    {
      path: 'embargo',
      carried: true,
      where: at(standard === '3.2' ? 'embargoedUntil' : 'embargoed'),
      note: `the instant; its words stand in ${at('edNote')}. An embargo without an instant with its offset is told as withheld`,
      as: (a) => embargoAt(a.embargo && exactEmbargo(a.embargo)),
    },
    { path: 'expires', carried: true, where: 'expires' },
    {
      path: 'restrictions',
      carried: false,
      note: `they stand in ${at('usageTerms')}, behind the terms`,
    },
    {
      path: 'editorsNotes',
      carried: true,
      where: at('edNote'),
      note: 'as one note, without roles; the words of an embargo and of notices come before it',
      as: (a) => some(asTexts(oneOf(joined(notesOf(a))))),
    },
    {
      path: 'usageTerms',
      carried: true,
      where: at('usageTerms'),
      note: 'the restrictions, the terms in other languages and what is reserved of data mining stand behind them',
      as: (a) => joined(termsOf(a)),
    },
    {
      path: 'rights.dataMining',
      carried: false,
      note: `ninjs has no place for it: what is reserved is said in ${at('usageTerms')}`,
    },
    { path: 'rights.terms', carried: false, note: `they stand in ${at('usageTerms')}, behind the terms` },
    {
      path: 'rights.links',
      carried: true,
      where: at('rightsInfo'),
      note: 'the first',
      as: (a) => readRights(back(writeFacts(a)))?.links,
    },
    {
      path: 'rights.expressions',
      carried: true,
      where: at('rightsInfo'),
      note: 'the first, where there is no link',
      as: (a) => readRights(back(writeFacts(a)))?.expressions,
    },
  ]

  const content: readonly FieldEntry[] = [
    { path: 'slugline', carried: true, where: 'slugline' },
    {
      path: 'keywords',
      carried: true,
      where: at('subjects[rel=keyword]', 'subject[rel=keyword]'),
      as: (a) => readSubjects(back({ subjects: writeSubjects(a) })).keywords,
    },
    {
      path: 'subjects',
      carried: true,
      where: at('subjects', 'subject'),
      note: firstGeneration
        ? 'the address, or else the code; both for IPTC’s own topics'
        : 'one of IPTC’s own topics gets its address, or its code',
      as: (a) => readSubjects(about(a)).subjects,
    },
    { path: 'genre', carried: true, where: at('genres', 'genre') },
    { path: 'audience', carried: false, note: 'only planned coverage has audiences' },
    { path: 'section', carried: false, note: 'ninjs has no place for sections' },
    { path: 'urgency', carried: true, where: 'urgency' },
    {
      path: 'kicker',
      carried: true,
      where: at('headlines[role=kicker]', 'headline_kicker'),
      as: (a) => headlines(a).kicker,
    },
    {
      path: 'headline',
      carried: true,
      where: at('headlines[role=main]', 'headline'),
      as: (a) => headlines(a).headline,
    },
    {
      path: 'alternativeHeadlines',
      carried: true,
      where: at('headlines', 'headline_*'),
      note: `one whose role is that of a part which the article lacks is told as it${firstGeneration ? '; one of each role that is a word in small letters' : ''}`,
      as: (a) => headlines(a).alternativeHeadlines,
    },
    {
      path: 'subheadline',
      carried: true,
      where: at('headlines[role=subhead]', 'headline_subhead'),
      as: (a) => headlines(a).subheadline,
    },
    {
      path: 'summaries',
      carried: true,
      where: at('descriptions', 'description_text, description_*'),
      note: firstGeneration
        ? 'those without a role as one text; one of each role that is a word in small letters'
        : 'one in the role of a plain summary is told as one',
      as: (a) => some(readSummaries(back({ descriptions: writeDescriptions(a) }))),
    },
    {
      path: 'byline',
      carried: true,
      where: `${at('by', 'byline')}, ${at('people[rel=creator]', 'person[rel=creator]')}, ${at('organisations[rel=creator]', 'organisation[rel=creator]')}`,
      note: 'authors stand in the order in which the line names them',
      as: (a) => readByline(people(a)),
    },
    { path: 'dateline.text', carried: true, where: 'in the body: span class="dateline"' },
    {
      path: 'dateline.places',
      carried: true,
      where: `located, ${at('places[rel=located]', 'place[rel=located]')}`,
      note: 'not the codes of country and region',
      as: (a) => some(readPlaces(back({ places: writePlaces(a) }))),
    },
    { path: 'dateline.date', carried: false, note: 'the words of the date stand in the text of the dateline' },
    { path: 'dateline.credits', carried: false, note: 'their words stand in the text of the dateline' },
    {
      path: 'published',
      carried: true,
      where: at('contentCreated'),
      note: 'the time, not its words, and only an instant with its offset',
      as: (a) => stamp(toInstant(a.published?.at)),
    },
    { path: 'updated', carried: false },
    {
      path: 'language',
      carried: true,
      where: 'language',
      note: '`und` is what says that no language is known',
      as: (a) => (/^und$/i.test(a.language ?? '') ? undefined : a.language),
    },
    { path: 'direction', carried: false },
    {
      path: 'contributors',
      carried: true,
      where: at('people[rel]', 'person[rel]'),
      as: (a) => some(readContributors(people(a))),
    },
    {
      path: 'creditLine',
      carried: true,
      where: at('infoSources[role=credit]', 'infosource[rel=credit]'),
      as: (a) => sources(a).creditLine,
    },
    {
      path: 'sources',
      carried: true,
      where: at('infoSources', 'infosource'),
      note: 'one in the role of the provider or of a credit is told as it',
      as: (a) => sources(a).sources,
    },
    { path: 'corrections', carried: false, note: 'ninjs has no place for corrections' },
    { path: 'copyright.text', carried: true, where: at('copyrightNotice') },
    { path: 'copyright.holder', carried: true, where: at('copyrightHolder') },
    { path: 'copyright.year', carried: false, note: 'the year stands in the notice' },
    {
      path: 'links',
      carried: true,
      where: 'associations',
      note: standard === '3.2' ? 'a link needs an address or the name of an item' : 'not what the item is to the story',
      as: (a) => some(readLinks(back({ associations: writeAssociations(a) }))),
    },
    {
      path: 'associations',
      carried: true,
      where: 'associations',
      note: `those that have an address or a guid, without groups${standard === '3.2' ? '' : '; not what the item is to the story'}`,
      as: (a) => some(readOwnAssociations(back({ associations: writeAssociations(a) }))),
    },
    {
      path: 'provenance.digitalSourceType',
      carried: true,
      where: at('digitalSourceType'),
      as: (a) => readProvenance(back(writeFacts(a)))?.digitalSourceType,
    },
    { path: 'provenance.generator', carried: false, note: 'ninjs has no place for generators' },
    {
      path: 'provenance.c2pa',
      carried: true,
      where: at('trustIndicators', 'trustindicator'),
      as: (a) => readProvenance(back(writeFacts(a)))?.c2pa,
    },
    {
      path: 'instruments',
      carried: true,
      where: `${at('organisations[].symbols', 'organisation[].symbols')}`,
      note: 'a symbol without a type is told a ticker, or a Reuters code where it has the form of one',
      as: (a) => some(readInstruments(people(a))),
    },
    {
      path: 'annotations',
      carried: true,
      where: at('people[rel=mentions], organisations, places', 'person[rel=mentions], organisation, place'),
      note: 'who and what is named, not where: the name, roles without their organisations, the number of a place in GeoNames; no sentences, times, statements; ids are made from the names',
      as: (a) =>
        readMentions(back({ people: writePeople(a), organisations: writeOrganisations(a), places: writePlaces(a) })),
    },
    { path: 'take', carried: false },
    {
      path: 'extensions',
      carried: false,
      note: 'every object of ninjs is closed: data of the user’s own have no place',
    },
  ]

  const body: readonly FieldEntry[] = [
    {
      path: 'body',
      carried: true,
      where: at('bodies[contentType=text/html]', 'body_html'),
      note: 'media in which nothing is said are left out',
      as: (a) => saidBody(a, back({ associations: writeAssociations(a) })),
    },
    {
      path: 'body.*.dateline',
      carried: true,
      note: 'the text of a paragraph’s dateline, not its parts; not where it says the story’s dateline again',
    },
    {
      path: 'body.*.start',
      carried: true,
      note: 'a list counts from 1 when it says nothing else; one that is not numbered has no first number',
    },
    { path: 'body.*.level', carried: true, note: 'level 2 is told by saying nothing' },
    { path: 'signoff', carried: true, where: 'in the body: footer/p[@class]' },
    { path: 'boilerplate', carried: true, where: 'in the body: footer/p[@class=boilerplate]' },
    { path: 'contacts.*.text', carried: true, where: 'in the body: footer/address' },
    { path: 'contacts', carried: false, note: 'the words of a contact, not its parts' },
  ]
  return [...item, ...restraint, ...content, ...body]
}

/** The body as it is read back: the figures have what the associations add. */
const saidBody = ({ body, dateline }: Article, associated: JsonRecord): Block[] =>
  withMedia(saidHtmlBlocks(body, dateline), associated)

const stamp = (at: string | undefined): Article['published'] => (at === undefined ? undefined : { text: at, at })

const embargoAt = (at: string | undefined): Article['embargo'] =>
  at === undefined ? undefined : { kind: 'instant', text: at, at }

/** A text as a list of one; nothing where there is none. */
const oneOf = (text: string | undefined): string[] => (text === undefined ? [] : [text])
