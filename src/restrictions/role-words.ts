import { restrictionRoles } from '../lexicon/restrictions/roles'
import { once, words } from '../lexicon/words'

/** Table of the roles that words and phrases have in a restriction, by their folded spelling: `N` for `not`. */
export interface RoleWords {
  readonly exact: ReadonlyMap<string, string>
  /** Roles by the beginning of words: `publi` for `publish`, `publier`, `publicar`. */
  readonly stems: ReadonlyMap<string, string>
  /** Second words of phrases by the first: `to` under `not` for `not to be`. */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>
  /** First words of phrases that may open a restriction. */
  readonly openers: ReadonlySet<string>
  /**
   * Length of the longest word or stem by its first UTF-16 unit, for scripts without spaces between words: none for a character that opens
   * no word.
   */
  readonly longest: ReadonlyMap<number, number>
  /** Cache of words that were looked up before, by their spelling in the text. */
  readonly remembered: Map<string, KnownWord>
}

/** Roles that may open a restriction; the others are connecting words or times. */
export const OPENING_ROLES = /[AUPNMEeKkbHhSRVdvqjyzswmCnfcilr]/

/** Table of the roles that the patterns of `grammar.ts` test, built on first use. */
export const roleWords: () => RoleWords = /* @__PURE__ */ once(() => buildRoleWords(Object.entries(restrictionRoles)))

const CONNECTING = 'D'
/** Lowest UTF-16 unit of the scripts without spaces between words, that of Thai. */
export const FIRST_DENSE = 0xe00

/** Role and list of the words of one row of the lexicon. */
export type RoleRow = readonly [role: string, list: string]

/**
 * Builds a table of roles from lists of words, one list per role and row, in addition to the words of another table.
 * A word in several lists keeps its first role, unless that is the role of connecting words. The lists are written as {@link foldWord}
 * folds them.
 */
export function buildRoleWords(rows: readonly RoleRow[], base?: RoleWords): RoleWords {
  const exact = new Map(base?.exact)
  const stems = new Map(base?.stems)
  const followers = new Map<string, Set<string>>()
  for (const [first, seconds] of base?.followers ?? []) followers.set(first, new Set(seconds))
  const openers = new Set(base?.openers)
  const longest = new Map(base?.longest)
  for (const [role, list] of rows) {
    const opens = OPENING_ROLES.test(role)
    for (const one of words(list)) {
      const isStem = one.endsWith('*')
      const into = isStem ? stems : exact
      const key = isStem ? one.slice(0, -1) : one
      const before = into.get(key)
      if (before === undefined || before === CONNECTING) into.set(key, role)
      const first = key.charCodeAt(0)
      if (first >= FIRST_DENSE) longest.set(first, Math.max(longest.get(first) ?? 0, key.length))
      const space = key.indexOf(' ')
      if (space < 0) continue
      const opening = key.slice(0, space)
      addFollower(followers, opening, key, space)
      if (opens) openers.add(opening)
    }
  }
  return { exact, stems, followers, openers, longest, remembered: new Map() }
}

/** Adds the second word of a phrase to those of its first. `space` is the offset of the space between them. */
function addFollower(followers: Map<string, Set<string>>, opening: string, phrase: string, space: number): void {
  const end = phrase.indexOf(' ', space + 1)
  const second = end < 0 ? phrase.slice(space + 1) : phrase.slice(space + 1, end)
  const seconds = followers.get(opening)
  if (seconds) seconds.add(second)
  else followers.set(opening, new Set([second]))
}

/**
 * Returns a word in small letters without the accents that its capitals may lack.
 *
 * @example foldWord('ANNULÉE') // 'annulee'
 * @example foldWord('स्टोरी') // unchanged: the signs are no accents
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase()
  if (!BEYOND_ASCII.test(small)) return small
  return small
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
}

const BEYOND_ASCII = /[^\0-\x7f]/
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036f]+|[\u064b-\u0652\u0640]/gu

const SHORTEST = 3 // letters of a stem

/** Word of a text with its entry in a role table. */
export interface KnownWord {
  readonly folded: string
  /** Letter or letters of its role; undefined if the word has none. */
  readonly role: string | undefined
  /** Second words of the phrases of the table that open with the word; undefined if none does. */
  readonly followers: ReadonlySet<string> | undefined
}

const REMEMBERED = 20_000 // words

/** Returns the entry of a word in a role table. Cached, as the same few words open most lines. */
export function classifyWord(token: string, table: RoleWords = roleWords()): KnownWord {
  const { exact, stems, followers, remembered } = table
  const before = remembered.get(token)
  if (before) return before
  const whole = foldWord(token.replace(HOUSE_CODE, ''))
  const folded = whole.includes("'") ? whole.replace(ELIDED, '') : whole
  const found = { folded, role: exact.get(folded) ?? stemRole(folded, stems), followers: followers.get(folded) }
  if (remembered.size < REMEMBERED && token.length <= LONGEST) remembered.set(token, found)
  return found
}

/** Letters of an agency before the kind of a story, in one word: `AP` in `APNewsAlert`; not: in `APRIL`, `McNews`. */
const HOUSE_CODE = /^\p{Lu}{2,4}(?=\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll})/u

const LONGEST = 24 // letters of a word that is cached
/** Elided article or preposition: `l'embargo`, `d'annuler` */
const ELIDED = /^(?:[dlnst]|dell|all|nell|sull|un|qu)'(?=.)/

/** Returns the role of the longest stem that a folded word starts with; undefined for none. */
function stemRole(word: string, stems: ReadonlyMap<string, string>): string | undefined {
  for (let length = Math.min(word.length, 14); length >= SHORTEST; length--) {
    const role = stems.get(word.slice(0, length))
    if (role !== undefined) return role
  }
  return undefined
}
