import { agencies } from '../lexicon/agencies'
import type { Agency } from '../lexicon/agency'
import { countries } from '../lexicon/countries'
import type { GazetteerPlace } from '../lexicon/geography'
import type { FurnitureKind, Language, NoticeName, RoleName } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { places } from '../lexicon/places'
import { regions } from '../lexicon/regions'
import { Phrases } from './phrases'

/** Rows of the user’s own, beside those that wirecopy brings. */
export interface Lexicon {
  readonly agencies?: readonly Agency[]
  readonly languages?: readonly Language[]
  /** Lines of page furniture by kind, in the notation of a language’s furniture: `#` a number, `*` anything. */
  readonly furniture?: { readonly [kind in FurnitureKind]?: readonly string[] }
}

/** Types the rows of a lexicon; gives them back as they are. */
export const defineLexicon = (lexicon: Lexicon): Lexicon => lexicon

/** What tells the language of a copy. */
export interface Tongues {
  /** The tags of the languages, by number. */
  readonly tags: readonly string[]
  /** Frequent small words, by the numbers of the languages that have them. */
  readonly common: ReadonlyMap<string, readonly number[]>
  /** Scripts that one language is written in. */
  readonly byScript: ReadonlyMap<string, string>
  readonly rightToLeft: ReadonlySet<string>
}

/** The lexicon as tables to look things up in; each is built when first asked for. */
export interface Tables {
  /** Month names, folded: `feb` is 2 in these languages. */
  readonly months: ReadonlyMap<string, readonly { readonly month: number; readonly tag: string }[]>
  readonly weekdays: ReadonlySet<string>
  /** Words that may stand inside a date, and the endings of ordinal numbers. */
  readonly dateWords: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly byline: Phrases<true>
  readonly in: ReadonlySet<string>
  readonly jobs: ReadonlySet<string>
  readonly anonymous: Phrases<true>
  readonly labels: ReadonlySet<string>
  readonly furniture: Phrases<FurnitureKind>
  readonly endMarks: Phrases<true>
  readonly roles: Phrases<RoleName>
  readonly editorsNotes: Phrases<true>
  readonly embargoes: Phrases<true>
  readonly notices: Phrases<NoticeName>
  readonly stamps: Phrases<'published' | 'updated'>
  readonly abbreviations: ReadonlySet<string>
  readonly tongues: Tongues
  /** Agencies by the exact spelling of their credit. */
  readonly credits: ReadonlyMap<string, Agency>
  /** Names of countries, folded. */
  readonly countries: ReadonlyMap<string, string>
  /** States and provinces by each of their spellings, folded. A spelling that two share is not unique. */
  readonly regions: ReadonlyMap<string, readonly string[]>
  readonly places: ReadonlyMap<string, readonly GazetteerPlace[]>
}

/** How a spelling is looked up: small letters, no final stop, one blank for many. */
export function fold(spelling: string): string {
  const small = spelling.toLowerCase()
  const bare = small.endsWith('.') ? small.slice(0, -1) : small
  return bare.includes('  ') || MORE_THAN_BLANKS.test(bare) ? bare.replace(/\s+/g, ' ') : bare
}

const MORE_THAN_BLANKS = /[^\S ]/

function build(lexicon: Lexicon): Tables {
  const tongues = [...(lexicon.languages ?? []), ...languages]
  const houses = [...(lexicon.agencies ?? []), ...agencies]
  const words = (pick: (language: Language) => readonly string[] | undefined): ReadonlySet<string> =>
    new Set(tongues.flatMap((language) => pick(language) ?? []).map(fold))
  const flags = (pick: (language: Language) => readonly string[] | undefined): Phrases<true> => {
    const phrases = new Phrases<true>()
    for (const language of tongues) for (const phrase of pick(language) ?? []) phrases.add(phrase, true)
    return phrases
  }
  const kinds = <K extends string>(
    pick: (language: Language) => { readonly [kind in K]?: readonly string[] } | undefined,
    first: { readonly [kind in K]?: readonly string[] } = {},
  ): Phrases<K> => {
    const phrases = new Phrases<K>()
    for (const rows of [first, ...tongues.map((language) => pick(language) ?? {})]) {
      for (const [kind, list] of Object.entries<readonly string[] | undefined>(rows)) {
        for (const phrase of list ?? []) phrases.add(phrase, kind as K) // Object.entries forgets what its keys are
      }
    }
    return phrases
  }
  return lazily<Tables>({
    months: () => {
      const months = new Map<string, { month: number; tag: string }[]>()
      for (const language of tongues) {
        language.months.forEach((spellings, index) => {
          for (const spelling of spellings) {
            add(months, fold(spelling), { month: index + 1, tag: language.tag })
          }
        })
      }
      return months
    },
    weekdays: () => new Set(tongues.flatMap((language) => language.weekdays.flat()).map(fold)),
    dateWords: () => words((language) => language.dateWords),
    and: () => words((language) => language.and),
    byline: () => flags((language) => language.byline),
    in: () => words((language) => language.in),
    jobs: () => words((language) => language.jobs),
    anonymous: () => flags((language) => language.anonymous),
    labels: () => words((language) => language.labels),
    furniture: () => kinds<FurnitureKind>((language) => language.furniture, lexicon.furniture),
    endMarks: () => {
      const phrases = flags((language) => language.endMarks)
      for (const house of houses) for (const mark of house.endMarks ?? []) phrases.add(mark, true)
      return phrases
    },
    roles: () => kinds<RoleName>((language) => language.roles),
    editorsNotes: () => flags((language) => language.editorsNote),
    embargoes: () => flags((language) => language.embargo),
    notices: () => kinds<NoticeName>((language) => language.notices),
    stamps: () =>
      kinds<'published' | 'updated'>((language) => ({
        ...(language.updated && { updated: language.updated }),
        ...(language.published && { published: language.published }),
      })),
    abbreviations: () => words((language) => language.abbreviations),
    tongues: () => tonguesOf(tongues),
    credits: () => {
      const credits = new Map<string, Agency>()
      for (const house of houses) {
        for (const credit of house.credits) if (!credits.has(credit)) credits.set(credit, house)
      }
      return credits
    },
    countries: () => {
      const names = new Map<string, string>()
      for (const country of countries) {
        for (const name of country.names) if (!names.has(fold(name))) names.set(fold(name), country.code)
      }
      return names
    },
    regions: () => {
      const names = new Map<string, string[]>()
      for (const region of regions) for (const name of region.names) add(names, fold(name), region.code)
      return names
    },
    places: () => {
      const names = new Map<string, GazetteerPlace[]>()
      for (const place of places) {
        for (const name of [place.name, ...(place.names ?? [])]) add(names, fold(name), place)
      }
      return names
    },
  })
}

function tonguesOf(languages: readonly Language[]): Tongues {
  const common = new Map<string, number[]>()
  const scripts = new Map<string, string[]>()
  for (const [index, { tag, script, common: words }] of languages.entries()) {
    add(scripts, script, tag)
    for (const word of words) add(common, word, index)
  }
  return {
    tags: languages.map(({ tag }) => tag),
    common,
    byScript: new Map([...scripts].flatMap(([script, [tag, ...more]]) => (tag && !more.length ? [[script, tag]] : []))),
    rightToLeft: new Set(languages.filter(({ direction }) => direction === 'rtl').map(({ script }) => script)),
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

/** An object whose values are made when first asked for. */
function lazily<T extends object>(makers: { readonly [key in keyof T]: () => T[key] }): T {
  const made: Partial<T> = {}
  const object: Partial<T> = {}
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(object, key, { get: () => (made[key] ??= makers[key]()) })
  }
  return object as T
}

const none: Lexicon = {}
const built = new WeakMap<Lexicon, Tables>()

/** The tables of a lexicon, built once for each. */
export function tablesOf(lexicon: Lexicon = none): Tables {
  let tables = built.get(lexicon)
  if (!tables) built.set(lexicon, (tables = build(lexicon)))
  return tables
}
