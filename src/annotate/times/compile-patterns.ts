import { defineFlags } from '../../text/define-flags'
import { flattenString } from '../tokens/flat'
import { tokenise } from '../tokens/tokenise'
import { Tokens } from '../tokens/tokens'
import type { WordSource } from '../word-source'
import type { TimeSlots } from './slots'

/** The names used in patterns and word tables, in the order of their bits. Some are alternative forms of a slot. */
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
  ...['VAGUE', 'ERA'],
] as const
export type SlotName = (typeof NAMES)[number]
/** The names that no pattern has; they have no bits. */
const ONLY_IN_TABLES: readonly string[] = ['VAGUE', 'ERA'] satisfies SlotName[]

/** The number of each name. */
export const SLOT_NUMBER = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Readonly<
  Record<SlotName, number>
> // fromEntries forgets the names

const flag = defineFlags('time slot')
const SLOT_BITS = NAMES.map((name) => (ONLY_IN_TABLES.includes(name) ? 0 : flag(name)))

/** Returns the bit of a slot; 0 for names that only occur in word tables. */
export const slotBit = (slot: number): number => SLOT_BITS[slot] ?? 0

/** Returns the bits of several names. */
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

/** The slots that the names fill, by number. */
export const slotsNamed = NAMES.map((name) => FILLS[name] ?? (name as keyof TimeSlots)) // a name not in FILLS is a slot itself

/** A slot, or an alternative name of one, with its value. */
export interface FilledSlot {
  readonly slot: number
  readonly value: string | number
  /** The zone of a clock time. */
  readonly zone?: string
}

/** A state of the pattern matcher: the possible next steps, and the pattern that ends here. */
export interface PatternState {
  /** By word number. */
  words: Map<number, PatternState> | undefined
  /** By slot number. */
  readonly slots: (PatternState | undefined)[]
  /** The bits of the slots. */
  mask: number
  /** The state after a boundary between two times: `two | to | six days`. */
  split: PatternState | undefined
  end: TimePattern | undefined
}

/** A pattern of a time. */
export interface TimePattern {
  /** The number of first tokens, and of last tokens, outside the time. */
  readonly context: number
  readonly behind: number
  /** The slots that the pattern itself fills. */
  readonly fills: readonly (readonly [slot: keyof TimeSlots, value: string | number])[]
}

interface PatternItem {
  readonly texts: readonly string[]
  readonly optional: boolean
}

const scratch = new Tokens()

/** Compiles the patterns of a language into one automaton. All patterns are then tried in one walk. */
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
      state.mask |= slotBit(name)
      return (state.slots[name] ??= newState())
    }
    // `'s` and `l'` are attached to a word; otherwise they would be a mark and a word
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

/** Parses a slot with a value: `RELATION:-1` */
function filled(text: string): [slot: keyof TimeSlots, value: string | number] {
  const [name, value = ''] = text.split(':')
  return [name as keyof TimeSlots, /^-?[\d.]+$/.test(value) ? Number(value) : value] // patterns fill slots only
}
