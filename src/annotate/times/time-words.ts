import { timeRows } from '../../lexicon/annotate/times'
import type { TimeRow } from '../../lexicon/annotate/times/time-row'
import { words } from '../../lexicon/words'
import { Phrases } from '../tokens/phrases'
import { rowOf, type WordSource } from '../words'
import { bits as bitsOf, compile, type Filled, type Name, type State, slot } from './pattern'

/*
 * What a word tells of the tense of its clause, and of itself, as bits.
 */
export const FUTURE = 1
export const PAST = 2
export const OPENS = 4 // a time can start with it
export const NOT_BEFORE = 8 // a weekday before it is part of a name, a year a number: `Sunday Times`, `1998 people`
export const NOT_AFTER = 16 // a weekday behind it is part of a name: `Black Friday`
export const LEADS = 32 // a time follows it: `in`, `since`
export const DOUBTFUL = 64 // a month or day that is a plain word too: `may`
export const AHEAD = 256 // the time behind it is to come: `until`
export const OLD = 128 // makes a number of years an age: `old`

/** What finding times needs to know of words. */
export interface TimeWords {
  readonly row: TimeRow
  readonly bits: Uint16Array
  /** By number: the bits of the slots that a word opens. */
  readonly masks: Int32Array
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
  for (const [name, table] of tablesOf(row)) {
    for (const { spellings, value } of entries(table)) {
      let several = false
      for (const spelling of spellings.flatMap((text) => text.split(/(\/)/))) {
        if (spelling === '/') several = true
        if (spelling === '/' || !spelling) continue
        const means = meanings.get(spelling) ?? []
        means.push({ slot: slot[name], value })
        if (name === 'UNIT') means.push({ slot: several ? slot.UNITS : slot.ONE, value })
        meanings.set(spelling, means)
      }
    }
  }
  const phrases = new Phrases<readonly Filled[]>(vocabulary, spelling)
  const marks: [id: number, bit: number][] = []
  const opened: [id: number, mask: number][] = []
  for (const [phrase, means] of meanings) {
    phrases.add(phrase, means)
    const id = phrases.opening(phrase)
    marks.push([id, OPENS])
    opened.push([id, means.reduce((sum, { slot }) => sum | (1 << slot) | (ALSO[slot] ?? 0), 0)])
  }
  const mark = (list: string | undefined, bit: number): void => {
    for (const word of words(list)) marks.push([vocabulary.add(word), bit])
  }
  mark(row.future, FUTURE)
  mark(row.past, PAST)
  mark(row.ahead, AHEAD)
  mark(row.notBefore, NOT_BEFORE)
  mark(row.notAfter, NOT_AFTER)
  mark(row.leads, LEADS)
  mark(row.doubtful, DOUBTFUL)
  mark(row.old, OLD)
  const patterns = compile(row.patterns, source)
  for (const id of patterns.words.keys()) marks.push([id, OPENS])
  const bits = new Uint16Array(vocabulary.size)
  for (const [id, bit] of marks) bits[id] = (bits[id] ?? 0) | bit
  const masks = new Int32Array(vocabulary.size)
  for (const [id, mask] of opened) masks[id] = (masks[id] ?? 0) | mask
  return { row, bits, masks, meanings: phrases, patterns }
}

/** The slots that words open which are no slots themselves. */
const ALSO: Readonly<Record<number, number>> = {
  [slot.NUMBER]: bitsOf('COUNT', 'ORDINAL', 'YEAR', 'CLOCK'),
  [slot.VAGUE]: bitsOf('COUNT'),
  [slot.ARTICLE]: bitsOf('COUNT'),
}

const tablesOf = (row: TimeRow): readonly (readonly [name: Name, table: string | undefined])[] => [
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
  ['SPAN', row.spans],
  ['WEEKDAYPART', weekdayParts(row)],
]

/** `montag` and `abend` make `montagabend`. */
function weekdayParts({ weekdays, weekdayParts }: TimeRow): string | undefined {
  if (weekdayParts === undefined) return undefined
  const parts = entries(weekdayParts)
  return entries(weekdays)
    .flatMap(({ spellings, value: day }) =>
      parts.map(({ spellings: ends, value: part }) => {
        const words = spellings.flatMap((start) => ends.map((end) => start + end))
        return `${words.join('|')}=${day}${part}`
      }),
    )
    .join(', ')
}

/** `spring=SP, fall|autumn=FA` */
function entries(table: string | undefined): readonly { spellings: readonly string[]; value: string | number }[] {
  return words(table?.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim()).map((entry) => {
    const [spellings = '', value = '1'] = entry.split('=')
    return {
      spellings: spellings.split('|').map((text) => text.trim()),
      value: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
    }
  })
}
