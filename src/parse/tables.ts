// biome-ignore-all assist/source/organizeImports: tables that share spellings stand side by side, so that the bundle is smaller
import { stemBits } from './stem-bits'
import { agencyLines } from '../lexicon/agencies'
import { countries, formerCountries } from '../lexicon/countries'
import { brazilianStates, italianPlates, regions } from '../lexicon/regions'
import type { Agency } from '../lexicon/agency'
import { type AgencyRow, agencyOfRow } from '../lexicon/agency-row'
import { everyPage } from '../lexicon/furniture'
import { lineWeights } from '../lexicon/generated/line-weights'
import { type LineStem, lineStems } from '../lexicon/line-stems'
import { type LineWord, lineWords } from '../lexicon/line-words'
import { mailFields, mailSubjects } from '../lexicon/mail-fields'
import type { GazetteerPlace } from '../lexicon/geography'
import type { FootName, FurnitureKind, Language, NoticeName, RightsName, RoleName } from '../lexicon/language'
import { placePrefixes } from '../lexicon/place-prefixes'
import { titles } from '../lexicon/titles'
import { allWords, once, type WordList, words } from '../lexicon/words'
import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import { checkLexicon } from './check-lexicon'
import { appendTo } from './append-to'
import { agencyTable } from './agency-table'
import { type DayTables, dayTables } from './day-tables'
import { foldSpelling } from './fold-spelling'
import { placeTable } from './place-table'
import type { DatelineWeights } from './head/dateline/model/dateline-model'
import type { LineWeights } from './labels/line-weights'
import { lazily } from './lazily'
import type { ParserLanguages } from './parser-languages'
import type { Phrases } from './phrases'
import type { Lookup } from './sparse-map'
import { type LanguageTable, languageTableOf } from './language-table'
import { phrases } from './waiting-phrases'
import type { StoredParts } from './stored-parts'
import { positionOf, type RestrictionPosition } from './restriction-position'

/** Lexicon rows of the user, in addition to the built-in ones. */
export interface Lexicon {
  readonly agencies?: readonly AgencyRow[]
  readonly languages?: readonly Language[]
  /** Boilerplate lines by kind, in the notation of a language’s rows: `#` a number, `*` anything. */
  readonly furniture?: { readonly [kind in FurnitureKind]?: WordList }
  /** Weights in place of the built-in ones: of the line model, see `docs/line-model.md`, and of the datelines, see `docs/datelines.md`. */
  readonly lineWeights?: LineWeights
  readonly datelineWeights?: DatelineWeights
}

/**
 * Returns the rows of a lexicon unchanged, after checking them.
 * Throws `invalid-argument` for an invalid row, and names the row and its field.
 *
 * @example
 * defineLexicon({
 *   agencies: [
 *     { name: 'Coastal Press', kind: 'agency', credits: ['CoP'], frames: ['place (credit) dash'], separators: ['--'] },
 *   ],
 * })
 */
export function defineLexicon(lexicon: Lexicon): Lexicon {
  checkLexicon(lexicon)
  return lexicon
}

/** Lookup tables of a lexicon; each is built on first use. */
export interface Tables extends DayTables {
  /** Words that may occur in a date, and the endings of ordinal numbers. */
  readonly dateWords: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly byline: Phrases<true>
  readonly in: ReadonlySet<string>
  readonly jobs: ReadonlySet<string>
  readonly anonymous: Phrases<true>
  readonly labels: ReadonlySet<string>
  readonly furniture: Phrases<FurnitureKind>
  readonly endMarks: Phrases<true>
  /** Words of short lines around a story: see `line-words.ts`. */
  readonly lineWords: Phrases<LineWord>
  /** Kinds of line that a word is typical of, one bit each: see `line-stems.ts`. */
  readonly lineStems: ReadonlyMap<string, number>
  readonly roles: Phrases<RoleName>
  readonly editorsNotes: Phrases<true>
  readonly embargoes: Phrases<true>
  readonly notices: Phrases<NoticeName>
  readonly stamps: Phrases<'published' | 'updated'>
  readonly foot: Phrases<FootName>
  readonly notebook: Phrases<true>
  readonly about: Phrases<true>
  readonly restrictions: Phrases<RestrictionPosition>
  readonly rights: Phrases<RightsName>
  /** Words of possible restrictions in the languages of the parser. */
  readonly vocabulary: RestrictionVocabulary
  /** Abbreviations before a capital, without their full stop: `gen` in `Gen. Petraeus`, `sept` in `Sept. 4`. */
  readonly titles: ReadonlySet<string>
  readonly languageTable: LanguageTable
  /** The bits of the part index, if the build stored those of these tables. */
  readonly storedParts: StoredParts | undefined
  readonly lineWeights: LineWeights
  /** Weights of datelines that a user gives; undefined for the built-in ones. */
  readonly datelineWeights: DatelineWeights | undefined
  /** Agencies by credit, spelled exactly. */
  readonly credits: Lookup<Agency>
  /** Country codes by folded name; an empty text for a country that no longer exists. */
  readonly countries: ReadonlyMap<string, string>
  /** Codes of states and provinces by folded spelling; several if regions share the spelling. */
  readonly regions: ReadonlyMap<string, readonly string[]>
  /** ISO codes of Italian provinces, and of the states of Brazil in Portuguese copy, by their letters in brackets: `MONOPOLI (BA)`. */
  readonly plates: ReadonlyMap<string, string>
  readonly brazilianStates: ReadonlyMap<string, string>
  readonly places: KnownPlaces
  /** Openings of places that are not towns: `aboard`, `near`. */
  readonly placePrefixes: Phrases<true>
}

/** Places by folded name, of the built-in table or a gazetteer. */
export type KnownPlaces = Pick<ReadonlyMap<string, readonly GazetteerPlace[]>, 'get' | 'has'>

function buildTables(lexicon: Lexicon, { languages, vocabulary, storedParts }: ParserLanguages): Tables {
  const allLanguages = [...(lexicon.languages ?? []), ...languages]
  const ownAgencies = (lexicon.agencies ?? []).map(agencyOfRow)
  const days = once(() => dayTables(allLanguages))
  const set = (pick: (language: Language) => WordList | undefined): ReadonlySet<string> =>
    new Set(allLanguages.flatMap((language) => words(pick(language)).map(foldSpelling)))
  const flags = (pick: (language: Language) => WordList | undefined): Phrases<true> =>
    phrases(allLanguages.map((language) => [pick(language), true] as const))
  const kinds = <K extends string>(pick: (language: Language) => Kinds<K> | undefined): Phrases<K> =>
    phrases(allLanguages.flatMap((language) => listsByKind(pick(language))))
  return lazily<Tables>({
    months: () => days().months,
    weekdays: () => days().weekdays,
    dateWords: () => set((language) => language.dateWords),
    and: () => set((language) => language.and),
    byline: () => flags((language) => language.byline),
    in: () => set((language) => language.in),
    jobs: () => set((language) => language.jobs),
    anonymous: () => flags((language) => language.anonymous),
    labels: () => set((language) => language.labels),
    furniture: () =>
      phrases<FurnitureKind>([
        ...listsByKind(lexicon.furniture),
        ...listsByKind(everyPage),
        ...allLanguages.flatMap((language) => listsByKind(language.furniture)),
        ...allLanguages.map(
          ({ published, updated }) => [timestampPatterns([...words(published), ...words(updated)]), 'meta'] as const,
        ),
      ]),
    lineWords: () => phrases<LineWord>(listsByKind(lineWords)),
    lineStems: () => {
      const stems = new Map<string, number>()
      const add = (word: string, bit: number) => stems.set(word, (stems.get(word) ?? 0) | bit)
      for (const [kind, bit] of Object.entries(stemBits))
        for (const word of words(lineStems[kind as LineStem])) add(word, bit)
      for (const name of [...allWords(mailFields), ...allWords(mailSubjects)])
        if (name.length > 3) add(name.toLowerCase(), stemBits.field) // shorter ones are words too: `De`, `To`
      return stems
    },
    endMarks: () =>
      phrases(
        [...allLanguages, ...ownAgencies, ...agencyLines()].map(
          ({ endMarks }: { endMarks?: WordList }) => [endMarks, true] as const,
        ),
      ),
    roles: () => kinds<RoleName>((language) => language.roles),
    editorsNotes: () => flags((language) => language.editorsNote),
    embargoes: () => flags((language) => language.embargo),
    notices: () => kinds<NoticeName>((language) => language.notices),
    stamps: () => kinds<'published' | 'updated'>(({ published = [], updated = [] }) => ({ updated, published })),
    foot: () => kinds<FootName>((language) => language.foot),
    notebook: () => flags((language) => language.notebook),
    about: () => flags((language) => language.about),
    restrictions: () =>
      phrases(
        allLanguages.flatMap(({ restrictions }) => words(restrictions).map((one) => [[one], positionOf(one)] as const)),
      ),
    rights: () => kinds<RightsName>((language) => language.rights),
    vocabulary: () => vocabulary,
    storedParts: () => (lexicon === none ? storedParts : undefined),
    lineWeights: () => lexicon.lineWeights ?? lineWeights,
    datelineWeights: () => lexicon.datelineWeights,
    titles: () => new Set(words(titles)),
    languageTable: () => languageTableOf(allLanguages),
    credits: () => agencyTable(ownAgencies),
    countries: () => {
      const codes = new Map<string, string>()
      for (const { code, names } of countries()) for (const name of names) codes.set(foldSpelling(name), code)
      for (const name of words(formerCountries)) codes.set(foldSpelling(name), '')
      return codes
    },
    regions: () => {
      const codes = new Map<string, string[]>()
      for (const { code, names } of regions()) for (const name of names) appendTo(codes, foldSpelling(name), code)
      return codes
    },
    plates: () => new Map(words(italianPlates).map((plate) => [plate, `IT-${plate}`])),
    brazilianStates,
    places: placeTable,
    placePrefixes: () => phrases([[placePrefixes, true]]),
  })
}

type Kinds<K extends string> = { readonly [kind in K]?: WordList }

/** Returns the word lists of a record as pairs of list and kind: `[list, 'share']`. */
function listsByKind<K extends string>(kinds: Kinds<K> = {}): readonly (readonly [WordList | undefined, K])[] {
  return (Object.keys(kinds) as K[]).map((kind) => [kinds[kind], kind]) // Object.keys loses the key type
}

/** Returns patterns for openings followed by a number, or by a colon and anything: `Published: 4 p.m.`, `Publié 24/04` */
const timestampPatterns = (openings: readonly string[]): readonly string[] =>
  openings.flatMap((opening) => (/[:：]$/.test(opening) ? `${opening} #*` : [`${opening}:*`, `${opening} #*`]))

const none: Lexicon = {}
const built = new WeakMap<ParserLanguages, WeakMap<Lexicon, Tables>>()

/** Returns the tables of languages and a lexicon, built once for each pair. */
export function tablesFor(languages: ParserLanguages, lexicon: Lexicon = none): Tables {
  let byLexicon = built.get(languages)
  if (!byLexicon) built.set(languages, (byLexicon = new WeakMap()))
  let tables = byLexicon.get(lexicon)
  if (!tables) {
    if (lexicon !== none) checkLexicon(lexicon)
    byLexicon.set(lexicon, (tables = buildTables(lexicon, languages)))
  }
  return tables
}
