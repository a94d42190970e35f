import { flattenString } from '../tokens/flat'
import { tokenise } from '../tokens/tokenise'
import { Tokens } from '../tokens/tokens'
import type { WordSource } from '../words'
import type { TimeSlots } from './slots'

/** What stands in patterns and tables of words, in the order of its bits. Some say in other words what a slot says. */
const NAMES = [
  ...[
    'WEEKDAY',
    'MONTH',
    'DAY',
    'YEAR',
    'DECADE',
    'ORDINAL',
    'COUNT',
    'UNIT',
    'ONE',
    'UNITS',
    'PART',
    'SEASON',
    'DAYS',
  ],
  ...['RELATION', 'AGO', 'REFERENCE', 'MOD', 'BOUND', 'OFTEN', 'HOLIDAY', 'CLOCK', 'NOON', 'ISO', 'SPAN'],
  ...['WEEKDAYPART', 'NUMBER', 'ARTICLE', 'CLOCKWORD', 'HOUR', 'SHORTYEAR', 'STOPWATCH'],
  ...['VAGUE', 'ERA'], // only what words mean: no shape names them, and they have no bits
] as const
export type SlotName = (typeof NAMES)[number]

/** The number of each name. */
export const SLOT_NUMBER = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Readonly<
  Record<SlotName, number>
> // fromEntries forgets the names

/** The bit of a slot; what only words mean has none. */
export const slotBit = (slot: number): number => (slot < 32 ? 1 << slot : 0)

/** The bits of some names. */
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

/** The slots that the names fill, by their numbers. */
export const slotsNamed = NAMES.map((name) => FILLS[name] ?? (name as keyof TimeSlots)) // what is not in FILLS is a slot itself

/** A slot, or a name that stands for one, with what it holds. */
export interface FilledSlot {
  readonly slot: number
  readonly value: string | number
  /** The zone of a clock time. */
  readonly zone?: string
}

/** Where the reader of patterns stands: what may come next, and the pattern that ends here. */
export interface PatternState {
  /** By the number of the word. */
  words: Map<number, PatternState> | undefined
  /** By the number of the slot. */
  readonly slots: (PatternState | undefined)[]
  /** The bits of the slots. */
  mask: number
  /** Where one time ends and the next begins: `two | to | six days`. */
  split: PatternState | undefined
  end: TimePattern | undefined
}

/** The shape of a time. */
export interface TimePattern {
  /** How many of its first tokens are no part of the time, how many of its last. */
  readonly context: number
  readonly behind: number
  /** What the shape itself fills. */
  readonly fills: readonly (readonly [slot: keyof TimeSlots, value: string | number])[]
}

interface PatternItem {
  readonly texts: readonly string[]
  readonly optional: boolean
}

const scratch = new Tokens()

/** Puts the patterns of a language together, so that all are tried in one walk. */
export function compilePatterns(patterns: string, { vocabulary, spelling }: WordSource): PatternState {
  const root = newState()
  for (const line of patterns.trim().split('\n')) {
    const [shape = '', fills = ''] = line.split('=>')
    const items = shape.trim().split(/\s+/)
    const own = items.map((item) => !item.startsWith('~'))
    const pattern: TimePattern = {
      context: own.indexOf(true),
      behind: items.length - 1 - own.lastIndexOf(true),
      fills: fills.trim().split(/\s+/).filter(Boolean).map(filled),
    }
    grow(
      root,
      items.map((item) => ({
        texts: item.replace(/^~|(?<=.)\?$/g, '').split(/(?<=.)\/(?=.)/),
        optional: item.length > 1 && item.endsWith('?'),
      })),
      pattern,
    )
  }
  return root

  function grow(state: PatternState, items: readonly PatternItem[], pattern: TimePattern): void {
    const [item, ...rest] = items
    if (!item) {
      state.end ??= pattern
      return
    }
    if (item.optional) grow(state, rest, pattern)
    for (const text of item.texts) grow(step(state, text), rest, pattern)
  }

  function step(state: PatternState, text: string): PatternState {
    if (text === '|') return (state.split ??= newState())
    const name = NAMES.indexOf(text as SlotName) // -1 for a word
    if (name >= 0) {
      state.mask |= 1 << name
      return (state.slots[name] ??= newState())
    }
    // `'s` and `l'` cling to a word, or they would be a mark and a word
    const before = text === "'s" ? 1 : 0
    const behind = text.length > 1 && text.endsWith("'") ? 1 : 0
    const whole = `${before ? 'a' : ''}${text}${behind ? 'aa' : ''}`
    scratch.clear()
    tokenise(flattenString(whole), 0, whole.length, scratch, vocabulary, spelling)
    let last = state
    for (let token = before; token < scratch.count - behind; token++) {
      const word = vocabulary.add(whole.slice(scratch.start(token), scratch.end(token)))
      last.words ??= new Map()
      let next = last.words.get(word)
      if (!next) last.words.set(word, (next = newState()))
      last = next
    }
    return last
  }
}

const newState = (): PatternState => ({ words: undefined, slots: [], mask: 0, split: undefined, end: undefined })

/** `RELATION:-1` */
function filled(text: string): [slot: keyof TimeSlots, value: string | number] {
  const [name, value = ''] = text.split(':')
  return [name as keyof TimeSlots, /^-?[\d.]+$/.test(value) ? Number(value) : value] // shapes fill slots only
}
