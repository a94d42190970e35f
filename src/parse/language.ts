import { CAPITAL, CHARACTER_CLASS, STOP } from '../text/characters'
import { foldSpelling } from './fold-spelling'
import { HASH_END, hashOf, hashWithLetter, type LanguageTable } from './language-table'
import type { Reader } from './reader'
import { latinIn, scriptOf } from './script-of'
import type { Tables } from './tables'

const SAMPLE = 3000 // characters of the body that are examined
const LONGEST = 8 // letters of the longest frequent small word that is looked up
const WHOLE = 6 // votes of a word that only one language has; a word of several gives each a share
const BARREN = 1200 // characters after which a text with fewer votes than the minimum is taken as a table
const SURE = 48 // votes at which reading stops, if no other language has half as many
const LEAST = 12 // minimum votes for a language
const LETTERS = 12 // votes that all letters share, if there are enough letters
const FEWER = 9 // minimum votes for a language when letters are counted too
const ENOUGH = 6
const AHEAD = 1.7 // times the votes of the next language

/**
 * Sets the language of the article, and its direction if that is right to left.
 * The language is `given` by the caller, or the one that the script and the frequent words of the body prove.
 */
export function detectLanguage(reader: Reader, first: number, given: string | undefined): void {
  const { article } = reader.builder
  const { tables } = reader.source
  const sample = sampleOf(reader, first)
  const tag = given ?? provenLanguage(sample, tables, article.dateline?.date?.text)
  if (tag !== undefined) article.language = tag
  if (tables.languageTable.rightToLeft.has(sample.script ?? '')) article.direction = 'rtl'
}

/** Returns the language that the frequent words of a copy prove, before its parts are read. Undefined for none. */
export const languageOf = (reader: Reader): string | undefined =>
  reader.source.language ?? provenLanguage(sampleOf(reader, 0), reader.source.tables, undefined)

/** Start of a text, by which its language is known. */
interface LanguageSample {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly script: string | undefined
  readonly isAscii: boolean
}

function sampleOf({ source: { text, lines }, blocks }: Reader, first: number): LanguageSample {
  const start = blocks[first]?.start ?? blocks[0]?.start ?? 0
  const end = Math.min(text.length, start + SAMPLE)
  const script = lines.ascii ? latinIn(text, start, end) : scriptOf(text, start, end)
  return { text, start, end, script, isAscii: lines.ascii }
}

function provenLanguage(sample: LanguageSample, tables: Tables, date: string | undefined): string | undefined {
  const tag = likeliestLanguage(sample, tables, date)
  return tag !== undefined && isForeign(sample, tag, tables.languageTable) ? undefined : tag
}

const FOREIGN = 3 // frequent words of other languages that show that a copy is in one of them
const ENOUGH_WORDS = 40 // words of a copy that has frequent words of its language

/**
 * Whether the frequent words of a copy are rather those of languages that the parser lacks. False for a parser of all languages of a script.
 * A parser of English takes neither German nor a text without any English word for English.
 */
function isForeign({ text, start, end, script }: LanguageSample, tag: string, table: LanguageTable): boolean {
  const foreign = table.foreign.get(script ?? '')
  if (!foreign) return false
  const language = table.tags.indexOf(tag)
  const found =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  let own = 0
  let other = 0
  for (const word of found) {
    const hash = hashOf(word)
    if (table.common.get(hash)?.includes(language)) own++
    else if (foreign.has(hash)) other++
  }
  return other * 2 >= own && (other >= FOREIGN || found.length >= ENOUGH_WORDS)
}

function likeliestLanguage(
  { text, start, end, script, isAscii }: LanguageSample,
  tables: Tables,
  date: string | undefined,
): string | undefined {
  if (script === undefined) return undefined
  const { languageTable } = tables
  const only = languageTable.byScript.get(script)
  if (only !== undefined) return only
  const votes =
    script === 'Hani'
      ? countCharacters(text, start, end, languageTable)
      : countFrequentWords(text, start, end, languageTable)
  const winner = winnerOf(votes, languageTable, LEAST)
  if (winner !== undefined) return winner
  addDateVotes(votes, date, tables)
  if (!isAscii) addLetterVotes(votes, text, start, end, languageTable)
  return winnerOf(votes, languageTable, FEWER)
}

/** Returns the tag of the language with at least `least` votes and a clear lead. Undefined if no language has both. */
function winnerOf(votes: LanguageVotes, { tags }: LanguageTable, least: number): string | undefined {
  let best = 0
  let next = 0
  let winner: string | undefined
  for (let index = 0; index < tags.length; index++) {
    const count = votes[index] as number
    if (count > best) {
      next = best
      best = count
      winner = tags[index]
    } else if (count > next) next = count
  }
  return best >= least && best >= next * AHEAD ? winner : undefined
}

/**
 * Adds votes for letters that few languages have, when words are not enough: `ł` and `ą` all to Polish, `ø` to Danish and Norwegian.
 * A language without any word gets none: Polish names alone do not make Polish text.
 */
function addLetterVotes(
  votes: LanguageVotes,
  text: string,
  start: number,
  end: number,
  { tags, letters }: LanguageTable,
): void {
  const counts = new Float64Array(tags.length)
  let found = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const languages = unit < 0xc0 ? undefined : letters.get(unit < 0x3000 ? lowerUnit(unit) : unit)
    if (!languages) continue
    found++
    for (const language of languages) counts[language] = (counts[language] as number) + 1 / languages.length
  }
  const share = (LETTERS * Math.min(1, found / ENOUGH)) / (found || 1)
  for (let i = 0; i < tags.length; i++) if (votes[i]) votes[i] = (votes[i] as number) + (counts[i] as number) * share
}

/** Adds votes for the languages of the dateline’s month name: `17. října`, `17 жовтня`. */
function addDateVotes(votes: LanguageVotes, date: string | undefined, { months, languageTable }: Tables): void {
  for (const [word] of date?.matchAll(/\p{L}{3,}/gu) ?? []) {
    const named = [...new Set(months.get(foldSpelling(word))?.map(({ tag }) => tag))]
    for (const tag of named) {
      const index = languageTable.tags.indexOf(tag)
      votes[index] = (votes[index] as number) + WHOLE / named.length
    }
  }
}

/** Returns the votes for each language, by its frequent words in a span. Stops once a language has a clear lead. */
function countFrequentWords(text: string, start: number, end: number, table: LanguageTable): LanguageVotes {
  const { tags, common, ends } = table
  const votes = noVotes(tags.length)
  const barren = start + BARREN
  let length = 0
  let word = 0
  let best = 0
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0x20
    const kind = CHARACTER_CLASS[unit] as number
    if (kind >= CAPITAL || (unit >= 0xc0 && kind > STOP)) {
      word = hashWithLetter(word, kind === CAPITAL ? lowerUnit(unit) : unit)
      length++
      continue
    }
    if (length === 0) {
      if (i > barren && best < LEAST) return votes
      continue
    }
    const languages = length <= LONGEST && ends[word & HASH_END] ? common.get(word) : undefined
    length = 0
    word = 0
    if (!languages) continue
    for (const language of languages) {
      const count = (votes[language] as number) + WHOLE / languages.length
      votes[language] = count
      if (count > best) best = count
    }
    if (best >= SURE && isAhead(votes, best)) return votes
  }
  return votes
}

const lowerUnit = (unit: number): number =>
  unit < 0x80 ? unit | 0x20 : String.fromCharCode(unit).toLowerCase().charCodeAt(0)

/** Whether only one language has more than half of `best`, the most votes of any. */
function isAhead(votes: LanguageVotes, best: number): boolean {
  let near = 0
  for (let i = 0; i < votes.length; i++) if ((votes[i] as number) * 2 > best) near++
  return near === 1
}

/** Returns the votes for each Chinese language, by the characters of a span that only its script, simplified or traditional, has. */
function countCharacters(
  text: string,
  start: number,
  end: number,
  { tags, common, letters }: LanguageTable,
): LanguageVotes {
  const votes = noVotes(tags.length)
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x3400) continue
    for (const language of common.get(hashWithLetter(0, unit)) ?? letters.get(unit) ?? NONE)
      votes[language] = (votes[language] as number) + WHOLE
  }
  return votes
}

const NONE: readonly number[] = []
type LanguageVotes = Float64Array
let sharedVotes = new Float64Array(0) // shared by all copies: a new array for each would cost more than the counting

function noVotes(languages: number): LanguageVotes {
  if (sharedVotes.length < languages) sharedVotes = new Float64Array(languages)
  return sharedVotes.fill(0)
}
