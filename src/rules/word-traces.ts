import { type List, words } from '../lexicon/words'
import type { Calendar } from './calendar'
import { bitOf, entriesOf, type Trace, WORDS } from './traces'

/** A word as one number: of its last letters, five bits each, and its length. Words that share it cost a pattern tried in vain. */
export const keyOf = (letters: number, length: number): number => letters ^ Math.imul(length, 0x61c88647)

/** How many words the table has room for; few of the slots are taken. */
export const SLOTS = 1 << 12
/** The slot that a word’s key belongs in. */
export const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 20

/** The traces of words: each lies in the slot of its key, or in one of those behind, before the next that is empty. */
export interface WordTraces {
  readonly keys: Int32Array
  readonly traces: Uint32Array
  /** The traces that no word of ASCII tells. */
  readonly always: number
  /** The traces of words whose places are not noted. */
  readonly unplaced: number
}

const known = new WeakMap<Calendar, WordTraces>()

/** The traces of words, with those of a language’s calendar. */
export function wordTraces(calendar: Calendar): WordTraces {
  let found = known.get(calendar)
  if (!found) {
    const { months, weekdays } = calendar
    const keys = new Int32Array(SLOTS)
    const traces = new Uint32Array(SLOTS)
    let always = 0
    let unplaced = 0
    const add = (trace: Trace, word: string): void => {
      const match = /[a-z]+/.exec(word)
      const letters = match?.[0]
      if (match?.index !== 0) unplaced |= bitOf(trace)
      if (letters === undefined) always |= bitOf(trace)
      else {
        let packed = 0
        for (let i = 0; i < letters.length; i++) packed = (packed << 5) | (letters.charCodeAt(i) & 0x1f)
        const key = keyOf(packed, letters.length)
        let slot = slotOf(key)
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % SLOTS
        keys[slot] = key
        traces[slot] = (traces[slot] ?? 0) | bitOf(trace)
      }
    }
    for (const [trace, row] of entriesOf<List | (() => List)>(WORDS))
      for (const word of words(typeof row === 'function' ? row() : row)) add(trace, word)
    for (const [trace, names] of [
      ['month', months],
      ['weekday', weekdays],
    ] as const)
      for (const name of names.keys()) {
        add(trace, name)
        if (name.startsWith('i')) add(trace, name.slice(1)) // İyun
      }
    found = { keys, traces, always, unplaced }
    known.set(calendar, found)
  }
  return found
}
