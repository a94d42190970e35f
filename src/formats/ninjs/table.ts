import type { Article } from '../../article'
import type { FieldEntry } from '../format'
import { type JsonRecord, nonEmpty } from '../json/loose'
import { toInstant } from '../parse-values'
import { stampOfTime } from '../stamp-of-time'
import { bodyTable } from './body-table'
import { GENERATIONS, type NinjsStandard } from './generations'
import { itemTable } from './item-table'
import { normalizeGeneration } from './normalize-generation'
import { readLinks, readOwnAssociations } from './read-associations'
import {
  readByline,
  readContributors,
  readGenres,
  readInstruments,
  readPlaces,
  readSources,
  readSubjects,
} from './read-concepts'
import { readProvenance } from './read-facts'
import { readMentions } from './read-mentions'
import { readCorrections, readHeadlines, readSummaries } from './read-texts'
import type { Ninjs } from './shape'
import { writeAssociations } from './write-associations'
import {
  writeGenres,
  writeOrganisations,
  writePeople,
  writePlaces,
  writeSources,
  writeSubjects,
} from './write-concepts'
import { writeDescriptions, writeFacts, writeHeadlines } from './write-item'

/** Returns how a ninjs version treats each field of an article. */
export function ninjsTable(standard: NinjsStandard): FieldEntry[] {
  /** Returns a part of an item as it is read back. */
  const back = (part: Omit<Ninjs, 'uri'>): JsonRecord =>
    normalizeGeneration(GENERATIONS[standard]({ uri: 'urn:x', ...part }))
  const people = (a: Article): JsonRecord =>
    back({ by: a.byline?.text, people: writePeople(a), organisations: writeOrganisations(a) })
  /** Returns all lists that may have subjects, as read back. */
  const about = (a: Article): JsonRecord =>
    back({
      subjects: writeSubjects(a),
      people: writePeople(a),
      organisations: writeOrganisations(a),
      places: writePlaces(a),
    })
  const genres = (a: Article) => readGenres(back({ genres: writeGenres(a) }))
  const headlines = (a: Article) => readHeadlines(back({ headlines: writeHeadlines(a) }))
  const sources = (a: Article) =>
    readSources(back({ infosources: writeSources(a.creditLine, a.item?.provider, a.sources) }))
  const firstGeneration = standard === '1.6'
  /** Returns a property name of ninjs 3 as named in this version. `first` is the name in ninjs 1, if it is another word. */
  const at = (name: string, first = name.toLowerCase()): string =>
    standard === '3.2' ? name : standard === '2.2' ? name.toLowerCase() : first

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
        ? 'the address, or else the code; both for IPTC topics'
        : 'IPTC topics get their address or code',
      as: (a) => readSubjects(about(a)).subjects,
    },
    { path: 'genre', carried: true, where: at('genres', 'genre'), as: (a) => genres(a).genre },
    {
      path: 'genres',
      carried: true,
      where: at('genres', 'genre'),
      note: firstGeneration
        ? 'the address, or the code of a genre without one'
        : 'only a name that is not empty, an address or a code',
      as: (a) => genres(a).genres,
    },
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
      note: `one with the role of a headline, subheadline or kicker that the article lacks becomes that part${firstGeneration ? '; only one of each role, and only roles in lower-case letters' : ''}`,
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
        ? 'those without a role as one text; only one of each other role, and only roles in lower-case letters'
        : 'the role of a plain summary is left out; one with the role `edNote` becomes an editor’s note',
      as: (a) => nonEmpty(readSummaries(back({ descriptions: writeDescriptions(a) }))),
    },
    {
      path: 'byline',
      carried: true,
      where: `${at('by', 'byline')}, ${at('people[rel=creator]', 'person[rel=creator]')}, ${at('organisations[rel=creator]', 'organisation[rel=creator]')}`,
      note: 'authors in the order of the byline',
      as: (a) => readByline(people(a)),
    },
    { path: 'dateline.text', carried: true, where: 'in the body: span class="dateline"' },
    {
      path: 'dateline.places',
      carried: true,
      where: `located, ${at('places[rel=located]', 'place[rel=located]')}`,
      note: 'without country and region codes',
      as: (a) => nonEmpty(readPlaces(back({ places: writePlaces(a) }))),
    },
    { path: 'dateline.date', carried: false, note: 'only as part of the dateline text' },
    { path: 'dateline.credits', carried: false, note: 'only as part of the dateline text' },
    {
      path: 'published',
      carried: true,
      where: at('contentCreated'),
      note: 'the time, not its text, and only with a UTC offset',
      as: (a) => stampOfTime(toInstant(a.published?.at)),
    },
    { path: 'updated', carried: false },
    {
      path: 'language',
      carried: true,
      where: 'language',
      note: '`und` for an unknown language',
      as: (a) => (/^und$/i.test(a.language ?? '') ? undefined : a.language),
    },
    { path: 'direction', carried: false },
    {
      path: 'contributors',
      carried: true,
      where: at('people[rel]', 'person[rel]'),
      as: (a) => nonEmpty(readContributors(people(a))),
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
      note: 'one with the role of a provider or a credit becomes the provider or the credit line; without a credit line, the first source also becomes the credit line',
      as: (a) => sources(a).sources,
    },
    {
      path: 'corrections',
      carried: true,
      where: at('descriptions[role=correction]', 'description_correction'),
      note: `only the text${firstGeneration ? ', and only of the first' : ''}; a summary with the role of a correction becomes one`,
      as: (a) => nonEmpty(readCorrections(back({ descriptions: writeDescriptions(a) }))),
    },
    { path: 'copyright.text', carried: true, where: at('copyrightNotice') },
    { path: 'copyright.holder', carried: true, where: at('copyrightHolder') },
    { path: 'copyright.year', carried: false, note: 'only as part of the notice' },
    {
      path: 'links',
      carried: true,
      where: 'associations',
      note: standard === '3.2' ? 'a link requires an address or an item' : 'not the relation of a link',
      as: (a) => nonEmpty(readLinks(back({ associations: writeAssociations(a) }))),
    },
    {
      path: 'associations',
      carried: true,
      where: 'associations',
      note: `only those with an address or a guid; no groups${standard === '3.2' ? '' : ' and no relations'}`,
      as: (a) => nonEmpty(readOwnAssociations(back({ associations: writeAssociations(a) }))),
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
      note: 'a symbol without a type becomes a ticker, or a Reuters code if it looks like one',
      as: (a) => nonEmpty(readInstruments(people(a))),
    },
    {
      path: 'annotations',
      carried: true,
      where: at('people[rel=mentions], organisations, places', 'person[rel=mentions], organisation, place'),
      note: 'names without positions: the name, roles without organisations, GeoNames ids of places; no sentences, times or statements; ids are generated from the names',
      as: (a) =>
        readMentions(back({ people: writePeople(a), organisations: writeOrganisations(a), places: writePlaces(a) })),
    },
    { path: 'take', carried: false },
    {
      path: 'extensions',
      carried: false,
      note: 'ninjs objects are closed: no place for custom data',
    },
  ]

  const facts = itemTable({ firstGeneration, thirdGeneration: standard === '3.2', at, back, sources })
  return [...facts, ...content, ...bodyTable({ at, back })]
}
