const WIDTH_BITS = 2
const WIDTH = 1 << WIDTH_BITS // numbers of a slot: state, word, next state, and one that is free

/**
 * The transitions of an automaton over words: which state follows a state after a word.
 * States and words are numbers from 1 on. One hash table in one array: a look-up reads one place in memory.
 */
export class WordTransitions {
  #slots = new Int32Array(WIDTH << 10)
  #count = 0

  /** Returns the state after a state and a word; 0 if there is no such transition. */
  next(state: number, word: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(state, word, mask); ; slot = (slot + WIDTH) & mask) {
      if (slots[slot] === state && slots[slot + 1] === word) return slots[slot + 2] ?? 0
      if (slots[slot] === 0) return 0
    }
  }

  /** Adds a transition that is not there yet. */
  add(state: number, word: number, next: number): void {
    if (++this.#count * WIDTH * 2 > this.#slots.length) this.#grow()
    this.#place(state, word, next)
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += WIDTH)
      if (old[slot] !== 0) this.#place(old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0)
  }

  #place(state: number, word: number, next: number): void {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(state, word, mask)
    while (slots[slot] !== 0) slot = (slot + WIDTH) & mask
    slots[slot] = state
    slots[slot + 1] = word
    slots[slot + 2] = next
  }
}

/** Returns the index of the slot to try first. */
const slotOf = (state: number, word: number, mask: number): number => {
  const hash = Math.imul(Math.imul(state, 0x9e3779b1) ^ word, 0x85ebca6b)
  return ((hash ^ (hash >>> 15)) << WIDTH_BITS) & mask
}
