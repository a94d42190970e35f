import { classifyWord, FIRST_DENSE, type RoleWords, roleWords } from './role-words'

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

/** Token: a clock time with a.m. or p.m., a number, a word with its signs, a punctuation mark. */
const TOKEN =
  /[\d０-９][\d０-９:：.,h]*(?:\s?[ap]\.?\s?m\b\.?)?|[\p{L}\p{M}]+(?:['’‌][\p{L}\p{M}]+)*(?:(?<=[A-Za-z])\d+)?|[^\s\p{L}\d０-９]/giu
/** Scripts without spaces between words, and Korean, which joins particles to them. */
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u
const LONGEST = 8 // characters of a word in these scripts
/** Word of five letters or more with spaces between them: `S P E R R F R I S T`; not: `A B C`. */
const SPACED = /(?<![\p{L}\d])\p{L}(?: \p{L}){4,}(?![\p{L}\d])/gu

/**
 * Reads a text as the roles that its words play in a restriction, one letter each.
 * In the example: `N` negation, `V` verb of publishing, `B` before, `t` number, `T` time.
 *
 * @example readRoles('Do not use before 0600 GMT').text // 'NVBtT'
 */
export const readRoles = (text: string, most = MOST, table = roleWords()): RoleString =>
  rolesOf(tokensOf(text, most), most, table)

/** Returns the tokens of a text, at most `most`: clock times, numbers, words and marks. */
export function tokensOf(text: string, most: number): readonly RegExpExecArray[] {
  const joined = joinLetters(text)
  const tokens: RegExpExecArray[] = []
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(joined); token; token = TOKEN.exec(joined)) if (tokens.push(token) === most) break
  return tokens
}

/** Returns the roles of tokens, as {@link readRoles} does for a text. Use it to read one text with several tables. */
export function rolesOf(tokens: readonly RegExpExecArray[], most: number, table: RoleWords): RoleString {
  const roles: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (role: string, start: number, end: number): void => {
    for (const letter of role) {
      roles.push(letter)
      starts.push(start)
      ends.push(end)
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    const [token] = tokens[at] as RegExpExecArray
    const start = tokens[at]?.index ?? 0
    const first = token.charCodeAt(0)
    if (first >= FIRST_DENSE && DENSE.test(token)) readDense(token, start, table, add)
    else if (!WORD.test(token)) add(markRole(token), start, start + token.length)
    else if ((first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19))
      add(CLOCK.test(token) ? 'T' : 't', start, start + token.length)
    else {
      const { role, count } = roleAt(tokens, at, table)
      at += count - 1
      const last = tokens[at] as RegExpExecArray
      add(role, start, last.index + last[0].length)
    }
  }
  return { text: roles.join(''), starts, ends, whole: tokens.length < most }
}

/** Clock time: `18:00`, `18h00`, `9 a.m.`; not: `12`, `12.5`, `0600` */
const CLOCK = /^\d{1,2}(?:[:：h]\d\d|h)|m\.?$/i
const WORD = /^[\p{L}\p{M}\d０-９]/u

/** Start of a text whose first word has spaces between its letters: `*** E M B A R G O`. */
const APART = /^\P{L}{0,8}\p{L} \p{L} \p{L} /u

/** Joins the letters of spaced words such as `E M B A R G O`. Spaces are added after them, so that offsets do not change. */
const joinLetters = (text: string): string =>
  !APART.test(text) ? text : text.replace(SPACED, (spaced) => spaced.replaceAll(' ', '').padEnd(spaced.length))

const PHRASE = 4 // words of the longest phrase

/** Returns the role of the longest phrase that starts at a token, and its number of tokens. */
function roleAt(tokens: readonly RegExpExecArray[], at: number, table: RoleWords): { role: string; count: number } {
  const token = tokens[at]?.[0] ?? ''
  const { folded, role, heads } = classifyWord(token, table)
  if (heads) {
    const { exact } = table
    let phrase = folded
    let best: { role: string; count: number } | undefined
    for (let count = 2; count <= PHRASE && at + count <= tokens.length; count++) {
      const next = tokens[at + count - 1]?.[0] ?? ''
      if (!WORD.test(next)) break
      phrase += ` ${classifyWord(next, table).folded}`
      const found = exact.get(phrase)
      if (found !== undefined) best = { role: found, count }
    }
    if (best) return best
  }
  return { role: role ?? unknownRole(token), count: 1 }
}

const SMALL_WORD = 3 // letters of a connecting word, in any language with vowels
/** Word of a script that leaves out vowels, where words of three letters are more than connecting words. */
const WITHOUT_VOWELS = /^[\p{Script=Hebrew}\p{Script=Arabic}]{3}/u

function unknownRole(token: string): string {
  const first = token.charAt(0)
  const capital = first !== first.toLowerCase()
  if (token.length <= SMALL_WORD && !/\d/.test(token) && !WITHOUT_VOWELS.test(token)) return 'D'
  return capital ? 'O' : first === first.toUpperCase() ? 'x' : 'o'
}

function markRole(mark: string): string {
  if (mark === ':' || mark === '：') return ':'
  if (mark === ',' || mark === '、' || mark === '，' || mark === '،') return ','
  if (/[.!?;。！？…؛]/.test(mark)) return '.'
  return /[-–—/|_／*)\]】）］]/.test(mark) ? '-' : ''
}

function readDense(
  run: string,
  start: number,
  { exact, stems, longest }: RoleWords,
  add: (role: string, start: number, end: number) => void,
): void {
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longest.get(run.charCodeAt(at)) ?? 0, LONGEST, run.length - at)
    let role: string | undefined
    for (; length > 0 && role === undefined; length--) {
      const word = run.slice(at, at + length)
      role = exact.get(word) ?? stems.get(word)
    }
    length = role === undefined ? 1 : length + 1
    add(role ?? 'x', start + at, start + at + length)
    at += length
  }
}
