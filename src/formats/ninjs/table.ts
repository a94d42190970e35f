import type { Article, Block } from '../../article'
import type { FieldEntry } from '../format'
import type { JsonRecord } from '../json/loose'
import { roundTripHtmlBlocks } from '../markup/write-html-body'
import { toInstant } from '../parse-values'
import { effectiveStatus, exactEmbargo, usageTexts } from '../restrictions'
import { GENERATIONS, type NinjsStandard } from './generations'
import { normalizeGeneration } from './normalize-generation'
import { readLinks, withMedia } from './read-associations'
import { readByline, readContributors, readInstruments, readPlaces, readSources, readSubjects } from './read-concepts'
import { readMentions } from './read-mentions'
import type { Ninjs } from './shape'
import { writeAssociations } from './write-associations'
import { writeOrganisations, writePeople, writePlaces, writeSources, writeSubjects } from './write-concepts'
import { joined, notesOf } from './write-item'

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

/** What a version of ninjs carries. */
export function ninjsTable(standard: NinjsStandard): FieldEntry[] {
  /** A part of an item as a reader finds it. */
  const back = (part: Omit<Ninjs, 'uri'>): JsonRecord =>
    normalizeGeneration(GENERATIONS[standard]({ uri: 'urn:x', ...part }))
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
  const firstGeneration = standard === '1.6'
  /** A property by its name in the third generation, and in the first where that is another word. */
  const at = (name: string, first = name.toLowerCase()): string =>
    standard === '3.2' ? name : standard === '2.2' ? name.toLowerCase() : first

  const item: readonly FieldEntry[] = [
    {
      path: 'item.guid',
      carried: true,
      where: 'uri',
      note: 'a name that is not an address is percent-encoded in one',
    },
    { path: 'item.version', carried: true, where: 'version' },
    {
      path: 'item.provider',
      carried: true,
      where: at('infoSources[role=provider]', 'infosource[rel=provider]'),
      note: firstGeneration ? 'name, and address or else code' : 'name, address and code',
      as: (a) => readSources(back({ infosources: writeSources(undefined, a.item?.provider) })).provider,
    },
    { path: 'item.firstCreated', carried: true, where: at('firstCreated') },
    { path: 'item.versionCreated', carried: true, where: at('versionCreated') },
    {
      path: 'item.status',
      carried: true,
      where: at('pubStatus'),
      note: 'usable if unknown; stricter if a kill, a hold or an embargo without an instant requires it',
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
      note: `text in ${at('edNote')}; a kill or a hold in ${at('pubStatus')}`,
    },
    {
      path: 'embargo',
      carried: true,
      where: at(standard === '3.2' ? 'embargoedUntil' : 'embargoed'),
      note: `the instant; text in ${at('edNote')}; withheld for an embargo without an instant`,
      as: (a) => embargoAt(a.embargo && exactEmbargo(a.embargo)),
    },
    { path: 'expires', carried: true, where: 'expires' },
    {
      path: 'restrictions',
      carried: false,
      note: `in ${at('usageTerms')}, after the terms`,
    },
    {
      path: 'editorsNotes',
      carried: true,
      where: at('edNote'),
      note: 'as one note, after the text of embargo and notices',
      as: (a) => some([joined(notesOf(a))].filter((text) => text !== undefined)),
    },
    {
      path: 'usageTerms',
      carried: true,
      where: at('usageTerms'),
      note: 'followed by the restrictions',
      as: (a) => joined(usageTexts(a)),
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
        ? 'the address, or else the code; both for IPTC topics'
        : 'IPTC topics get their address or code',
      as: (a) => readSubjects(about(a)).subjects,
    },
    { path: 'genre', carried: true, where: at('genres', 'genre') },
    { path: 'urgency', carried: true, where: 'urgency' },
    { path: 'headline', carried: true, where: at('headlines[role=main]', 'headline') },
    { path: 'subheadline', carried: true, where: at('headlines[role=subhead]', 'headline_subhead') },
    {
      path: 'summary',
      carried: true,
      where: at('descriptions[role=summary]', 'description_text'),
      ...(firstGeneration && {
        note: 'as one text',
        as: (a: Article) => some([joined(a.summary ?? [])].filter((text) => text !== undefined)),
      }),
    },
    {
      path: 'byline',
      carried: true,
      where: `${at('by', 'byline')}, ${at('people[rel=creator]', 'person[rel=creator]')}, ${at('organisations[rel=creator]', 'organisation[rel=creator]')}`,
      note: 'authors in the order of the line',
      as: (a) => readByline(people(a)),
    },
    { path: 'dateline.text', carried: true, where: 'in the body: span class="dateline"' },
    {
      path: 'dateline.places',
      carried: true,
      where: `located, ${at('places[rel=located]', 'place[rel=located]')}`,
      note: 'not the country and region codes',
      as: (a) => some(readPlaces(back({ places: writePlaces(a) }))),
    },
    { path: 'dateline.date', carried: false, note: 'only as part of the dateline text' },
    { path: 'dateline.credits', carried: false, note: 'only as part of the dateline text' },
    {
      path: 'published',
      carried: true,
      where: at('contentCreated'),
      note: 'the time, not its text, and only with a UTC offset',
      as: (a) => stamp(toInstant(a.published?.at)),
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
      as: (a) => some(readContributors(people(a))),
    },
    { path: 'creditLine', carried: true, where: at('infoSources[role=credit]', 'infosource[rel=credit]') },
    { path: 'copyright.text', carried: true, where: at('copyrightNotice') },
    { path: 'copyright.holder', carried: true, where: at('copyrightHolder') },
    { path: 'copyright.year', carried: false, note: 'only as part of the notice' },
    {
      path: 'links',
      carried: true,
      where: 'associations',
      note: standard === '3.2' ? 'a link requires an address or an item' : 'not the relation of the item to the story',
      as: (a) => some(readLinks(back({ associations: writeAssociations(a) }))),
    },
    {
      path: 'instruments',
      carried: true,
      where: `${at('organisations[].symbols', 'organisation[].symbols')}`,
      note: 'a symbol without a type becomes a ticker, or a Reuters code if it looks like one',
      as: (a) => some(readInstruments(people(a))),
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

  const body: readonly FieldEntry[] = [
    {
      path: 'body',
      carried: true,
      where: at('bodies[contentType=text/html]', 'body_html'),
      note: 'media without content are left out',
      as: (a) => saidBody(a, back({ associations: writeAssociations(a) })),
    },
    {
      path: 'body.*.dateline',
      carried: true,
      note: 'the text of a paragraph’s dateline, not its parts; not if it repeats the story’s dateline',
    },
    {
      path: 'body.*.start',
      carried: true,
      note: 'first number 1 is the default; unordered lists have none',
    },
    { path: 'body.*.level', carried: true, note: 'level 2 is the default' },
    { path: 'signoff', carried: true, where: 'in the body: footer/p[@class]' },
    { path: 'boilerplate', carried: true, where: 'in the body: footer/p[@class=boilerplate]' },
    { path: 'contacts.*.text', carried: true, where: 'in the body: footer/address' },
    { path: 'contacts', carried: false, note: 'the text of a contact, not its parts' },
  ]
  return [...item, ...restraint, ...content, ...body]
}

/** The body as it is read back: the figures have what the associations add. */
const saidBody = ({ body, dateline }: Article, associated: JsonRecord): Block[] =>
  withMedia(roundTripHtmlBlocks(body, dateline), associated)

const stamp = (at: string | undefined): Article['published'] => (at === undefined ? undefined : { text: at, at })

const embargoAt = (at: string | undefined): Article['embargo'] =>
  at === undefined ? undefined : { kind: 'instant', text: at, at }
