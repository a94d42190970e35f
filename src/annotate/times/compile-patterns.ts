import { defineFlags } from '../../text/define-flags'
import { flattenString } from '../tokens/flat'
import { tokenise } from '../tokens/tokenise'
import { Tokens } from '../tokens/tokens'
import { WordTransitions } from '../tokens/word-transitions'
import type { WordSource } from '../word-source'
import type { Particles } from './particles'
import type { TimeSlots } from './slots'

/**
 * Number of each slot in time patterns by its name, which is also that of its bit. Compiled patterns and word tables have the number.
 * `VAGUE` and `ERA` occur only in word tables. Some slots fill another property of `TimeSlots`: `NOON` fills `CLOCK`.
 */
export const SLOT_NUMBER = {
  WEEKDAY: 0,
  MONTH: 1,
  DAY: 2,
  YEAR: 3,
  DECADE: 4,
  ORDINAL: 5,
  COUNT: 6,
  UNIT: 7,
  ONE: 8,
  UNITS: 9,
  PART: 10,
  SEASON: 11,
  DAYS: 12,
  RELATION: 13,
  AGO: 14,
  REFERENCE: 15,
  MOD: 16,
  BOUND: 17,
  OFTEN: 18,
  HOLIDAY: 19,
  CLOCK: 20,
  NOON: 21,
  ISO: 22,
  SPAN: 23,
  WEEKDAYPART: 24,
  NUMBER: 25,
  ARTICLE: 26,
  CLOCKWORD: 27,
  HOUR: 28,
  SHORTYEAR: 29,
  STOPWATCH: 30,
  VAGUE: 31,
  ERA: 32,
} as const
export type SlotName = keyof typeof SLOT_NUMBER
const NAMES = Object.keys(SLOT_NUMBER) as readonly SlotName[] // keys forgets the names
/** Slot names that occur only in word tables, never in patterns; they have no bit. */
const ONLY_IN_TABLES: readonly string[] = ['VAGUE', 'ERA'] satisfies SlotName[]

const flag = defineFlags('time slot')
const SLOT_BITS = NAMES.map((name) => (ONLY_IN_TABLES.includes(name) ? 0 : flag(name)))

/** Returns the bit for a slot number; 0 for slots that occur only in word tables. */
export const slotBit = (slot: number): number => SLOT_BITS[slot] ?? 0

/** Returns the bits for slot names, combined in one number: `slotBits('YEAR', 'DECADE')`. */
export const slotBits = (...names: readonly SlotName[]): number =>
  names.reduce((sum, name) => sum | slotBit(SLOT_NUMBER[name]), 0)

const FILLS: { readonly [name in SlotName]?: keyof TimeSlots } = {
  ONE: 'UNIT',
  UNITS: 'UNIT',
  NOON: 'CLOCK',
  NUMBER: 'COUNT',
  HOUR: 'CLOCK',
  SHORTYEAR: 'YEAR',
  STOPWATCH: 'SPAN',
}

/** Slots that fill no property: an article opens a count, a part of a weekday fills two properties. */
const WITHOUT_PROPERTY: readonly string[] = ['ARTICLE', 'CLOCKWORD', 'WEEKDAYPART', 'VAGUE', 'ERA'] satisfies SlotName[]

/** By slot number: the property of `TimeSlots` that the slot fills. `NOON` fills `CLOCK`; `MONTH` fills `MONTH`; `ARTICLE` fills none. */
export const slotsNamed = NAMES.map(
  (name) => (WITHOUT_PROPERTY.includes(name) ? undefined : (FILLS[name] ?? (name as keyof TimeSlots))), // a name not in FILLS is a slot itself
)

/** One meaning of a word in a time: a slot number and the value for that slot. `April` is 4 in the slot `MONTH`. */
export interface FilledSlot {
  readonly slot: number
  readonly value: string | number
}

/** A state of the automaton that matches time patterns: the possible next steps, and the pattern that ends here. */
export interface PatternState {
  /** The number of the state, by which `TimePatterns` finds it. */
  readonly number: number
  /** The next state after each possible word, by word number. */
  words: Map<number, PatternState> | undefined
  /** The next state after each possible slot, by slot number. */
  readonly slots: (PatternState | undefined)[]
  /** The bits of the slots in `slots` that have a next state. */
  mask: number
  /** The state after a boundary between two times: `two | to | six days`. */
  split: PatternState | undefined
  /** The pattern that is complete in this state; undefined if none is. */
  end: TimePattern | undefined
}

/**
 * A time pattern without its words and slots.
 * `~on the ORDINAL` has one token of context; `the day after HOLIDAY => OFFSET:1` sets a slot itself.
 */
export interface TimePattern {
  /** Numbers of tokens of mere context at the start and the end of the pattern. They must match, but are not part of the time. */
  readonly context: number
  readonly itemsAfter: number
  /** The slots that the pattern itself sets, with their values, as written after `=>`. */
  readonly fills: readonly (readonly [slot: keyof TimeSlots, value: string | number])[]
}

interface PatternItem {
  readonly texts: readonly string[]
  readonly optional: boolean
}

/** What an item of a pattern is: a slot, the boundary between two times, or words. It is read once for all patterns. */
interface ReadItem {
  /** Number of the slot; -1 for words, -2 for a boundary. */
  readonly slot: number
  readonly words: readonly number[]
  /** The last word with a particle, with the length of the particle. */
  readonly endings: readonly (readonly [word: number, length: number])[]
}

const WORDS = -1
const BOUNDARY = -2

const scratch = new Tokens()

/** The automaton of all time patterns of a language. */
export interface TimePatterns {
  readonly root: PatternState
  /** By number of a state; 0 is no state. */
  readonly states: readonly (PatternState | undefined)[]
  /** The states after the words that occur literally in patterns, as in `PatternState.words`. */
  readonly literals: WordTransitions
}

/** Compiles the time patterns of a language into one automaton. All patterns are then tried at once. */
export function compilePatterns(
  patterns: string,
  { vocabulary, spelling }: WordSource,
  particles: Particles | undefined,
): TimePatterns {
  const states: (PatternState | undefined)[] = [undefined]
  const literals = new WordTransitions()
  const read = new Map<string, ReadItem>()
  const root = newState()
  for (const line of patterns.trim().split('\n')) {
    const [shape = '', fills = ''] = line.split('=>')
    const items = shape.trim().split(/\s+/)
    const own = items.map((item) => !item.startsWith('~'))
    const pattern: TimePattern = {
      context: own.indexOf(true),
      itemsAfter: items.length - 1 - own.lastIndexOf(true),
      fills: fills.trim().split(/\s+/).filter(Boolean).map(parseFilledSlot),
    }
    grow(
      root,
      items.map((item) => ({
        texts: item.replace(/^~|(?<=.)\?$/g, '').split(/(?<=.)\/(?=.)/),
        optional: item.length > 1 && item.endsWith('?'),
      })),
      0,
      pattern,
    )
  }
  return { root, states, literals }

  function grow(state: PatternState, items: readonly PatternItem[], at: number, pattern: TimePattern): void {
    const item = items[at]
    if (!item) {
      state.end ??= pattern
      return
    }
    if (item.optional) grow(state, items, at + 1, pattern)
    for (const text of item.texts) grow(step(state, text), items, at + 1, pattern)
  }

  function step(state: PatternState, text: string): PatternState {
    let item = read.get(text)
    if (!item) read.set(text, (item = readItem(text)))
    const { slot, words, endings } = item
    if (slot === BOUNDARY) return (state.split ??= newState())
    if (slot !== WORDS) {
      state.mask |= slotBit(slot)
      return (state.slots[slot] ??= newState())
    }
    let last = state
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number
      const before = last
      last = last.words?.get(word) ?? newState()
      link(before, word, last)
      if (at < words.length - 1) continue
      for (const [id, length] of endings) if (link(before, id, last)) particles?.lengths.set(id, length)
    }
    return last
  }

  function readItem(text: string): ReadItem {
    if (text === '|') return { slot: BOUNDARY, words: [], endings: [] }
    const slot = NAMES.indexOf(text as SlotName) // -1 for words
    if (slot >= 0) return { slot, words: [], endings: [] }
    // `'s` and `l'` are attached to a word; otherwise they would be a mark and a word
    const start = text === "'s" ? 1 : 0
    const after = text.length > 1 && text.endsWith("'") ? 1 : 0
    const whole = `${start ? 'a' : ''}${text}${after ? 'aa' : ''}`
    scratch.clear()
    tokenise(flattenString(whole), 0, whole.length, scratch, vocabulary, spelling)
    const words: string[] = []
    for (let token = start; token < scratch.count - after; token++)
      words.push(whole.slice(scratch.start(token), scratch.end(token)))
    const last = words.at(-1)
    const endings = last === undefined ? [] : (particles?.list ?? [])
    return {
      slot,
      words: words.map((word) => vocabulary.add(word)),
      endings: endings.map((particle) => [vocabulary.add(last + particle), particle.length]),
    }
  }

  /** Makes one state follow another after a word, unless one does; returns whether none did. */
  function link(state: PatternState, word: number, next: PatternState): boolean {
    state.words ??= new Map()
    if (state.words.has(word)) return false
    state.words.set(word, next)
    literals.add(state.number, word, next.number)
    return true
  }

  function newState(): PatternState {
    const state = { number: states.length, words: undefined, slots: [], mask: 0, split: undefined, end: undefined }
    states.push(state)
    return state
  }
}

/** Parses a slot with its value, as written after `=>`: `RELATION:-1`. */
function parseFilledSlot(text: string): [slot: keyof TimeSlots, value: string | number] {
  const [name, value = ''] = text.split(':')
  return [name as keyof TimeSlots, /^-?[\d.]+$/.test(value) ? Number(value) : value] // patterns fill slots only
}
