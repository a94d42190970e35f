import { WEEKDAY_SIGNS } from '../lexicon/east-asian-dates'
import { numberLabels } from '../lexicon/restrictions/connecting-words'
import { words } from '../lexicon/words'
import { isSpace } from '../text/characters'
import { joinLetters } from './join-letters'
import { markRole } from './mark-role'
import { endOfPlainToken } from './plain-token'
import { classifyWord, FIRST_DENSE, type KnownWord, type RoleWords, roleWords } from './role-words'
import { unknownRole } from './unknown-role'

/** Roles of the words of a text, one letter each, with the offset of each word: `NVBtT` for `Do not use before 0600 GMT`. */
export interface RoleString {
  /**
   * The letters of `lexicon/restrictions/roles.ts`; `t` for a number, `D` for an unknown word of up to three letters, and for a longer one
   * `o`, `O` if capitalized, `x` if its script has no case. The marks `: - , .` are kept.
   */
  readonly text: string
  /** Offset in the text of the word that each letter stands for. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether all words of the text were read; false if the text has more than the maximum. */
  readonly whole: boolean
}

const MOST = 48 // words that are read unless the caller gives a maximum

/** Weekday in brackets, as after a date: `（木）`, `(목)`. */
const WEEKDAY = `[(（][${WEEKDAY_SIGNS.join('')}][)）]`
/** Token: a weekday in brackets, a clock time with a.m. or p.m., a number, a word with its signs, a punctuation mark. */
const TOKEN = /* @__PURE__ */ new RegExp(
  String.raw`${WEEKDAY}|[\d０-９][\d０-９:：.,h]*(?:\s?[ap]\.?\s?m\b\.?)?|[\p{L}\p{M}]+(?:(?:['’‌]|(?<=l)·(?=l))[\p{L}\p{M}]+)*(?:(?<=[A-Za-z])\d+)?|[^\s\p{L}\d０-９]`,
  'iuy',
)
/** Scripts without spaces between words, and Korean, which joins particles to them. */
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u
const LONGEST = 8 // characters of a word in these scripts
/**
 * Reads a text as the roles that its words play in a restriction, one letter each.
 * In the example: `N` negation, `V` verb of publishing, `B` before, `t` number, `T` time.
 *
 * @example readRoles('Do not use before 0600 GMT').text // 'NVBtT'
 */
export const readRoles = (text: string, most = MOST, table = roleWords()): RoleString =>
  new TokenRoles(tokensOf(text, most), most, table)

/** Token of a text: a clock time, a number, a word or a mark. */
export interface RoleToken {
  readonly text: string
  /** Offset in the text. */
  readonly start: number
}

/** Returns the tokens of a text, at most `most`. */
export function tokensOf(text: string, most: number): readonly RoleToken[] {
  const joined = joinLetters(text)
  const tokens: RoleToken[] = []
  for (let at = afterSpace(joined, 0); at < joined.length && tokens.length < most; at = afterSpace(joined, at)) {
    const start = at
    at = endOfPlainToken(joined, at) || endOfToken(joined, at)
    tokens.push({ text: joined.slice(start, at), start })
  }
  return tokens
}

/** Returns the offset after the token at an offset. */
function endOfToken(text: string, at: number): number {
  TOKEN.lastIndex = at // a test makes no array of the match, which `exec` does
  return TOKEN.test(text) ? TOKEN.lastIndex : at + 1
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The roles of tokens, at most `most`. The offsets are found when they are needed, as few texts need them. */
class TokenRoles implements RoleString {
  readonly text: string
  readonly whole: boolean
  readonly #tokens: readonly RoleToken[]
  readonly #table: RoleWords
  #offsets: Offsets | undefined

  constructor(tokens: readonly RoleToken[], most: number, table: RoleWords) {
    this.text = roleText(tokens, table)
    this.whole = tokens.length < most
    this.#tokens = tokens
    this.#table = table
  }

  get starts(): readonly number[] {
    return (this.#offsets ??= offsetsOf(this.#tokens, this.#table)).starts
  }

  get ends(): readonly number[] {
    return (this.#offsets ??= offsetsOf(this.#tokens, this.#table)).ends
  }
}

type Offsets = Pick<RoleString, 'starts' | 'ends'>

function offsetsOf(tokens: readonly RoleToken[], table: RoleWords): Offsets {
  const starts: number[] = []
  const ends: number[] = []
  roleText(tokens, table, (letters, start, end) => {
    for (let letter = 0; letter < letters; letter++) {
      starts.push(start)
      ends.push(end)
    }
  })
  return { starts, ends }
}

/** Receives the number of letters of a role, and the offsets of its words. */
type AddOffsets = (letters: number, start: number, end: number) => void

/** Returns the roles of tokens, one letter each. Use it to read one text with several tables. */
export function roleText(tokens: readonly RoleToken[], table: RoleWords, addOffsets?: AddOffsets): string {
  let roles = ''
  const known: KnownWords = [] // as a word may be in a phrase and open the next one
  for (let at = 0; at < tokens.length; at++) {
    const { text, start } = tokens[at] as RoleToken
    const kind = kindOf(text)
    if (kind === 'dense') {
      roles += readDense(text, start, table, addOffsets)
      continue
    }
    if (kind === 'word' && isNumberLabel(tokens, at)) {
      roles += CONNECTING
      addOffsets?.(1, start, start + text.length)
      at++ // its full stop
      continue
    }
    const word = kind === 'word' ? (known[at] ?? classifyWord(text, table)) : undefined
    const phrase = word?.followers && phraseAt(tokens, at, word, table, known)
    if (phrase) at += phrase.count - 1
    const role = phrase ? phrase.role : kind === 'word' ? (word?.role ?? unknownRole(text)) : roleOfSign(text, kind)
    roles += role
    if (addOffsets) {
      const last = tokens[at] as RoleToken
      addOffsets(role.length, start, last.start + last.text.length)
    }
  }
  return roles
}

const CONNECTING = 'D'
const LABELS = /* @__PURE__ */ (() => new Set(words(numberLabels)))()

/** Whether a token is short for “number”, with a full stop and a number after it: `No. 5`; not: `No 5 p.m. release`. */
const isNumberLabel = (tokens: readonly RoleToken[], at: number): boolean =>
  tokens[at + 1]?.text === '.' &&
  LABELS.has((tokens[at] as RoleToken).text.toLowerCase()) &&
  NUMBER.test(tokens[at + 2]?.text ?? '')
const NUMBER = /^\d/

/** Returns the role of a number or a mark. */
const roleOfSign = (text: string, kind: 'number' | 'mark' | 'word'): string =>
  kind === 'mark' ? markRole(text) : CLOCK.test(text) ? 'T' : 't'

/** Returns the kind of a token by its first character. `dense` is a word in a script without spaces between words. */
function kindOf(token: string): 'word' | 'number' | 'mark' | 'dense' {
  const unit = token.charCodeAt(0)
  if (unit < 0x80) {
    const small = unit | 0x20
    return small >= 0x61 && small <= 0x7a ? 'word' : unit >= 0x30 && unit <= 0x39 ? 'number' : 'mark'
  }
  if (unit >= FIRST_DENSE && DENSE.test(token)) return 'dense'
  if (!WORD.test(token)) return 'mark'
  return unit >= 0xff10 && unit <= 0xff19 ? 'number' : 'word'
}

/** Clock time: `18:00`, `18h00`, `9 a.m.`; not: `12`, `12.5`, `0600` */
const CLOCK = /^\d{1,2}(?:[:：h]\d\d|h)|m\.?$/i
const WORD = /^[\p{L}\p{M}\d０-９]/u

const PHRASE = 5 // words of the longest phrase

/** Entries of tokens that were looked up before, by the index of the token. */
type KnownWords = (KnownWord | undefined)[]

/** Returns the role of the longest phrase that starts with the word of a token, and its number of tokens; undefined if not found. */
function phraseAt(
  tokens: readonly RoleToken[],
  at: number,
  { folded, followers }: KnownWord,
  table: RoleWords,
  known: KnownWords,
): { role: string; count: number } | undefined {
  let phrase = folded
  let best: { role: string; count: number } | undefined
  for (let count = 2; count <= PHRASE && at + count <= tokens.length; count++) {
    const { text: next } = tokens[at + count - 1] as RoleToken
    if (kindOf(next) === 'mark') break
    const { folded: second } = (known[at + count - 1] ??= classifyWord(next, table))
    if (count === 2 && !followers?.has(second)) break
    phrase += ` ${second}`
    const role = table.role(phrase)
    if (role !== undefined) best = { role, count }
  }
  return best
}

function readDense(run: string, start: number, table: RoleWords, addOffsets: AddOffsets | undefined): string {
  let roles = ''
  for (let at = 0; at < run.length; ) {
    const lengths = table.lengths(run.charCodeAt(at))
    let length = lengths === 0 ? 0 : Math.min(LONGEST, run.length - at)
    let role: string | undefined
    for (; length > 0 && role === undefined; length--) {
      if ((lengths & (1 << length)) === 0) continue
      const word = run.slice(at, at + length)
      role = table.role(word) ?? table.stemRole(word)
    }
    length = role === undefined ? 1 : length + 1
    roles += role ?? 'x'
    addOffsets?.((role ?? 'x').length, start + at, start + at + length)
    at += length
  }
  return roles
}
