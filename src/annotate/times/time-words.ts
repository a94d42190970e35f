import { timeRows } from '../../lexicon/annotate/times'
import type { TimeRow } from '../../lexicon/annotate/times/time-row'
import { words } from '../../lexicon/words'
import { Phrases } from '../tokens/phrases'
import { rowOf, type WordSource } from '../words'
import { compile, type Filled, type State } from './pattern'

/*
 * What a word tells of the tense of its clause, and of itself, as bits.
 */
export const FUTURE = 1
export const PAST = 2
export const OPENS = 4 // a time can start with it
export const NOT_BEFORE = 8 // a weekday before it is part of a name: `Sunday Times`
export const NOT_AFTER = 16 // a weekday behind it is part of a name: `Black Friday`
export const LEADS = 32 // a time follows it: `in`, `since`
export const DOUBTFUL = 64 // a month or day that is a plain word too: `may`
export const OLD = 128 // makes a number of years an age: `old`

/** What finding times needs to know of words. */
export interface TimeWords {
  readonly row: TimeRow
  readonly bits: Uint8Array
  /** What words can mean in a time. */
  readonly meanings: Phrases<readonly Filled[]>
  readonly patterns: State
}

/** Makes the tables of a language for times; nothing where none are known. */
export function timeWords(source: WordSource): TimeWords | undefined {
  const { vocabulary, language, spelling } = source
  const row = rowOf(timeRows, language)
  if (!row) return undefined
  const meanings = new Map<string, Filled[]>()
  for (const [slot, table] of tablesOf(row)) {
    for (const { spellings, value } of entries(table)) {
      let several = false
      for (const spelling of spellings.flatMap((text) => text.split(/(\/)/))) {
        if (spelling === '/') several = true
        if (spelling === '/' || !spelling) continue
        const means = meanings.get(spelling) ?? []
        means.push({ slot, value })
        if (slot === 'UNIT') means.push({ slot: several ? 'UNITS' : 'ONE', value })
        meanings.set(spelling, means)
      }
    }
  }
  const phrases = new Phrases<readonly Filled[]>(vocabulary, spelling)
  const marks: [id: number, bit: number][] = []
  for (const [phrase, means] of meanings) {
    phrases.add(phrase, means)
    marks.push([phrases.opening(phrase), OPENS])
  }
  const mark = (list: string | undefined, bit: number): void => {
    for (const word of words(list)) marks.push([vocabulary.add(word), bit])
  }
  mark(row.future, FUTURE)
  mark(row.past, PAST)
  mark(row.notBefore, NOT_BEFORE)
  mark(row.notAfter, NOT_AFTER)
  mark(row.leads, LEADS)
  mark(row.doubtful, DOUBTFUL)
  mark(row.old, OLD)
  const patterns = compile(row.patterns, source)
  for (const id of patterns.words.keys()) marks.push([id, OPENS])
  const bits = new Uint8Array(vocabulary.size)
  for (const [id, bit] of marks) bits[id] = (bits[id] ?? 0) | bit
  return { row, bits, meanings: phrases, patterns }
}

const tablesOf = (row: TimeRow): readonly (readonly [slot: string, table: string | undefined])[] => [
  ['MONTH', row.months],
  ['WEEKDAY', row.weekdays],
  ['NUMBER', row.numbers],
  ['ORDINAL', row.ordinals],
  ['UNIT', row.units],
  ['PART', row.parts],
  ['SEASON', row.seasons],
  ['DAYS', row.days],
  ['RELATION', row.relations],
  ['AGO', row.ago],
  ['REFERENCE', row.references],
  ['MOD', row.modifiers],
  ['BOUND', row.bounds],
  ['OFTEN', row.often],
  ['HOLIDAY', row.holidays],
  ['CLOCKWORD', row.clock],
  ['NOON', row.noon],
  ['VAGUE', row.vague],
  ['DECADE', row.decades],
  ['ARTICLE', row.articles],
]

/** `spring=SP, fall|autumn=FA` */
function entries(table: string | undefined): readonly { spellings: readonly string[]; value: string | number }[] {
  return words(table?.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim()).map((entry) => {
    const [spellings = '', value = '1'] = entry.split('=')
    return { spellings: spellings.split('|'), value: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value }
  })
}
