import { restrictionRoles } from '../lexicon/restrictions/roles'
import { BUCKETS, bucketOf, bucketOfUnits, type WordBuckets, wordBuckets } from '../lexicon/word-buckets'
import { once } from '../lexicon/words'
import { isAscii } from '../text/is-ascii'
import { RememberedWords } from './remembered-words'

/** Roles that may open a restriction; the others are connecting words or times. */
export const OPENING_ROLES = /[AUPNMEeKkbHhSRVdvqjyzswmCnfcilra]/

const CONNECTING = 'D'
/** Lowest UTF-16 unit of the scripts without spaces between words, that of Thai. */
export const FIRST_DENSE = 0xe00

const MOST = 31 // bits of a number

/**
 * Table of the roles that words and phrases have in a restriction, by their folded spelling: `N` for `not`. The lists are written as
 * {@link foldWord} folds them. It has the words of a bucket when one is first looked up.
 * A word in several lists keeps its first role, unless that is the role of connecting words. A table may add words to those of another,
 * its `base`, which is shared and not copied.
 */
export class RoleWords {
  readonly base: RoleWords | undefined
  /** Cache of words that were looked up before, by their spelling in the text. */
  readonly remembered = new RememberedWords<KnownWord>()
  readonly #words: WordBuckets
  readonly #isRead = new Uint8Array(BUCKETS)
  /** The roles of the words and phrases that this table adds to its base. */
  readonly #exact = new Map<string, string>()
  /** The same by the beginning of words: `publi` for `publish`, `publier`, `publicar`. */
  readonly #stems = new Map<string, string>()
  readonly #followers = new Map<string, Set<string>>()
  readonly #openers = new Set<string>()
  /** Lengths of the words that open with a UTF-16 unit, as bits, for {@link lengths}. */
  readonly #lengths = new Map<number, number>()

  /** Makes a table of words by the names of their lists, which are roles. */
  constructor(words: WordBuckets, base?: RoleWords) {
    this.#words = words
    this.base = base
  }

  /** Returns the words, phrases and stems that this table adds to its base, each with its role. */
  entries(): readonly (readonly [word: string, role: string])[] {
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.#read(bucket)
    return [...this.#exact, ...this.#stems]
  }

  /** Returns the role of a word or phrase; undefined if it has none. */
  role(word: string): string | undefined {
    this.#read(bucketOf(word))
    return this.#exact.get(word) ?? this.base?.role(word)
  }

  /** Returns the role of words with this beginning; undefined for none. */
  stemRole(stem: string): string | undefined {
    this.#read(bucketOf(stem))
    return this.#stems.get(stem) ?? this.base?.stemRole(stem)
  }

  /** Returns the second words of the phrases that open with a word: `to` for `not`, from `not to be`. Undefined if none does. */
  followers(word: string): ReadonlySet<string> | undefined {
    this.#read(bucketOf(word))
    return this.#followers.get(word) ?? this.base?.followers(word)
  }

  /** Whether a word is the first of a phrase that may open a restriction. */
  opensPhrase(word: string): boolean {
    this.#read(bucketOf(word))
    return this.#openers.has(word) || this.base?.opensPhrase(word) === true
  }

  /**
   * Returns the lengths of the words and stems that open with a UTF-16 unit, for scripts without spaces between words: bit 2 for one of two
   * characters; 0 if none does.
   */
  lengths(unit: number): number {
    this.#read(bucketOfUnits(unit, 0))
    return this.#lengths.get(unit) ?? this.base?.lengths(unit) ?? 0
  }

  #read(bucket: number): void {
    if (this.#isRead[bucket] !== 0) return
    this.#isRead[bucket] = 1
    const named = this.#words(bucket)
    for (let at = 0; at < named.length; at += 2) {
      const word = named[at + 1] as string
      if (bucketOf(word) === bucket) this.#add(word, named[at] as string)
    }
  }

  #add(word: string, role: string): void {
    const isStem = word.endsWith('*')
    const key = isStem ? word.slice(0, -1) : word
    const before = isStem ? this.stemRole(key) : this.role(key)
    if (before === undefined || before === CONNECTING) (isStem ? this.#stems : this.#exact).set(key, role)
    const first = key.charCodeAt(0)
    if (first >= FIRST_DENSE) this.#lengths.set(first, this.lengths(first) | (1 << Math.min(key.length, MOST)))
    const space = key.indexOf(' ')
    if (space < 0) return
    const opening = key.slice(0, space)
    this.#addFollower(opening, key, space)
    if (OPENING_ROLES.test(role)) this.#openers.add(opening)
  }

  /** Adds the second word of a phrase to those of its first. `space` is the offset of the space between them. */
  #addFollower(opening: string, phrase: string, space: number): void {
    const end = phrase.indexOf(' ', space + 1)
    const second = end < 0 ? phrase.slice(space + 1) : phrase.slice(space + 1, end)
    let seconds = this.#followers.get(opening)
    if (!seconds) this.#followers.set(opening, (seconds = new Set(this.base?.followers(opening))))
    seconds.add(second)
  }
}

/** Table of the roles that the patterns of `grammar.ts` test, built on first use. */
export const roleWords: () => RoleWords = /* @__PURE__ */ once(() => new RoleWords(wordBuckets([restrictionRoles])))

/**
 * Returns a word in small letters without the accents that its capitals may lack.
 *
 * @example foldWord('ANNULÉE') // 'annulee'
 * @example foldWord('स्टोरी') // unchanged: the signs are no accents
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase()
  if (isAscii(small)) return small
  return small
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
}

const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036f]+|[\u064b-\u0652\u0640]/gu

const SHORTEST = 3 // letters of a stem

/** Word of a text with its entry in a role table. */
export interface KnownWord {
  /** The word as in the text. */
  readonly token: string
  readonly folded: string
  /** Letter or letters of its role; undefined if the word has none. */
  readonly role: string | undefined
  /** Second words of the phrases of the table that open with the word; undefined if none does. */
  readonly followers: ReadonlySet<string> | undefined
  /** What the word does at the start of a line, once it is known: see `may-restrict.ts`. */
  use: WordUse | undefined
}

/** What a word does at the start of a line: `opens` a restriction (`kill`), `joins` one (`the`) or `none` of these (`ferry`). */
export type WordUse = 'none' | 'opens' | 'joins'

/** Returns the entry of a word in a role table. Cached, as the same few words open most lines. */
export function classifyWord(token: string, table: RoleWords = roleWords()): KnownWord {
  const { remembered } = table
  const before = remembered.get(token)
  if (before) return before
  const whole = foldWord(token.replace(HOUSE_CODE, ''))
  const folded = whole.includes("'") ? whole.replace(ELIDED, '') : whole
  const role = table.role(folded) ?? roleByStem(folded, table)
  const found = { token, folded, role, followers: table.followers(folded), use: undefined }
  remembered.add(found)
  return found
}

/** Letters of an agency before the kind of a story, in one word: `AP` in `APNewsAlert`; not: in `APRIL`, `McNews`. */
const HOUSE_CODE = /^\p{Lu}{2,4}(?=\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll})/u

/** Elided article or preposition: `l'embargo`, `d'annuler` */
const ELIDED = /^(?:[dlnst]|dell|all|nell|sull|un|qu)'(?=.)/

/** Returns the role of the longest stem that a folded word starts with; undefined for none. */
function roleByStem(word: string, table: RoleWords): string | undefined {
  for (let length = Math.min(word.length, 14); length >= SHORTEST; length--) {
    const role = table.stemRole(word.slice(0, length))
    if (role !== undefined) return role
  }
  return undefined
}
