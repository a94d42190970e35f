import { openingConnectors } from '../lexicon/restrictions/connecting-words'
import { words } from '../lexicon/words'
import { unitAt } from '../text/unit-at'
import {
  classifyWord,
  FIRST_DENSE,
  type KnownWord,
  OPENING_ROLES,
  type RoleWords,
  roleWords,
  type WordUse,
} from './role-words'

/** Connecting words that may open a restricting line, before its subject or its time. */
const OTHERS = new Set(words(openingConnectors))
const WORD = /[\p{L}\d０-９][\p{L}\p{M}\d]*/gu
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\d０-９]/u
const LONGEST_DENSE = 80 // characters of a line in a script without spaces
const APART = 4 // single letters among the first words that suggest a spaced-out word: `E M B A R G O`
const LOOKAHEAD = 7 // words within which the subject must follow
const SHORT = 120 // characters of a line that may open with unknown words

/**
 * Whether a line may restrict a story, by its first seven words. Cheap, as every short line is tested.
 * A line of at most 120 characters may open with up to `unknown` words that have no role in the table.
 *
 * @example mayRestrict('The story is withdrawn') // true
 * @example mayRestrict('The ferries run again') // false
 */
export function mayRestrict(line: string, unknown = 0, table: RoleWords = roleWords()): boolean {
  let letters = 0 // words of one letter, as in `E M B A R G O`
  let spare = line.length <= SHORT ? unknown : 0
  let end = 0
  for (let count = 0; count < LOOKAHEAD; count++) {
    const start = startOfWord(line, end)
    end = endOfWord(line, start)
    const word = end < 0 ? wordFrom(line, start) : line.slice(start, end)
    if (word === undefined) break
    if (end < 0) end = WORD.lastIndex
    if (word.length === 1) letters++
    if (isDense(word)) return line.length <= LONGEST_DENSE
    const use = useOf(word, table)
    if (use === 'opens') return true
    if (use === 'none' && spare-- === 0) return false
  }
  return letters >= APART
}

/**
 * Returns the offset of the first letter, digit or character beyond ASCII at or after `from`; the length of the line if there is no such
 * character.
 */
function startOfWord(line: string, from: number): number {
  let at = from
  while (at < line.length && KINDS[Math.min(line.charCodeAt(at), BEYOND)] === MARK) at++
  return at
}

/** Returns the offset after an ASCII word; -1 if a character beyond ASCII ends it, or if no word starts there. */
function endOfWord(line: string, start: number): number {
  let at = start
  while (at < line.length && KINDS[Math.min(line.charCodeAt(at), BEYOND)] === LETTER) at++
  return at === start || unitAt(line, at) >= BEYOND ? -1 : at
}

/** Returns the next word of any script, and leaves `WORD.lastIndex` after it; undefined at the end of the line. */
function wordFrom(line: string, start: number): string | undefined {
  WORD.lastIndex = start
  return WORD.exec(line)?.[0]
}

const BEYOND = 0x80
const MARK = 0
const LETTER = 1
/** Kind of each ASCII character, {@link MARK} or {@link LETTER}; the last entry, 2, is for all other characters. */
const KINDS = /* @__PURE__ */ Uint8Array.from({ length: BEYOND + 1 }, (_, unit) =>
  unit === BEYOND ? 2 : /[a-z\d]/i.test(String.fromCharCode(unit)) ? LETTER : MARK,
)

/** Returns what a word does at the start of a line. Cached with the word. */
function useOf(token: string, table: RoleWords): WordUse {
  const word = classifyWord(token, table)
  return (word.use ??= findUse(word, table))
}

function findUse({ folded, role }: KnownWord, table: RoleWords): WordUse {
  if (role !== undefined && OPENING_ROLES.test(role)) return 'opens'
  const opens = table.opensPhrase(folded)
  if (OTHERS.has(folded) || folded.length <= 2 || (folded.length <= 3 && opens)) return 'joins'
  return opens ? 'opens' : 'none'
}

/** Whether a word has a number or a letter of a script without spaces at its start. */
function isDense(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < BEYOND ? unit <= LAST_DIGIT : unit >= FIRST_DENSE && DENSE.test(word)
}
const LAST_DIGIT = 0x39
