import { tokenise } from '../tokens/tokenise'
import { Tokens } from '../tokens/tokens'
import type { WordSource } from '../words'

/** A slot with what it holds. */
export interface Filled {
  readonly slot: string
  readonly value: string | number
}

/** Where the reader of patterns stands: what may come next, and what has come when nothing more does. */
export interface State {
  /** By the number of the word. */
  readonly words: Map<number, State>
  /** By the name of the slot. */
  readonly slots: Map<string, State>
  /** The pattern that ends here. */
  end?: Pattern
}

/** The shape of a time. */
export interface Pattern {
  /** How many of its first tokens are no part of the time. */
  readonly context: number
  /** What the shape itself fills. */
  readonly fills: readonly Filled[]
}

interface Item {
  readonly text: string
  readonly optional: boolean
}

const scratch = new Tokens()

/** Puts the patterns of a language together, so that all are tried in one walk. */
export function compile(patterns: string, { vocabulary, spelling }: WordSource): State {
  const root = newState()
  for (const line of patterns.trim().split('\n')) {
    const [shape = '', fills = ''] = line.split('=>')
    const items = shape.trim().split(/\s+/)
    const context = items.filter((item) => item.startsWith('~')).length
    const pattern: Pattern = { context, fills: fills.trim() ? fills.trim().split(/\s+/).map(filled) : [] }
    grow(
      root,
      items.map((item) => ({
        text: item.replace(/^~|(?<=.)\?$/g, ''),
        optional: item.length > 1 && item.endsWith('?'),
      })),
      pattern,
    )
  }
  return root

  function grow(state: State, items: readonly Item[], pattern: Pattern): void {
    const [item, ...rest] = items
    if (!item) {
      state.end ??= pattern
      return
    }
    if (item.optional) grow(state, rest, pattern)
    grow(step(state, item.text), rest, pattern)
  }

  function step(state: State, text: string): State {
    if (SLOT.test(text)) return at(state.slots, text)
    scratch.clear()
    tokenise(text, 0, text.length, scratch, vocabulary, spelling)
    let next = state
    for (let token = 0; token < scratch.count; token++)
      next = at(next.words, vocabulary.add(text.slice(scratch.start(token), scratch.end(token))))
    return next
  }
}

const SLOT = /^[A-Z]{2,}$/

function at<K>(states: Map<K, State>, key: K): State {
  let state = states.get(key)
  if (!state) states.set(key, (state = newState()))
  return state
}

const newState = (): State => ({ words: new Map(), slots: new Map() })

/** `RELATION:-1` */
function filled(text: string): Filled {
  const [slot = '', value = ''] = text.split(':')
  return { slot, value: /^-?[\d.]+$/.test(value) ? Number(value) : value }
}
