import { defineFlags } from '../text/define-flags'

/* What the words of a text may do in a restriction, as flags, and which flags together are enough. */

export const STEM_BITS = 7 // number of flags; a table entry has those of whole words below those of stems
export const WORD_BITS = (1 << STEM_BITS) - 1 // of whole words

const flag = defineFlags('core word', STEM_BITS)
const HUB = flag('HUB') // a word that suffices alone: `embargo`, `kill`, `hold`, `for release`
const BEFORE = flag('BEFORE') // `before`, `until`
export const USE = flag('USE') // `publish`, `use`, `appear`
const NOT = flag('NOT') // `not`, `never`, `only`
export const WEAK = flag('WEAK') // `drop`, `wait`, `secret`
const STORY = flag('STORY') // `story`, `our`
export const ASK = flag('ASK') // `please`, `we`

/**
 * Whether the words of a text are enough for a restriction. The index is the set of flags of its words.
 * One hub word is enough, or two of the other kinds: `not before`, `drop the story`; not: `the story`, `drop`.
 */
export const ENOUGH: readonly boolean[] = /* @__PURE__ */ Array.from({ length: 1 << STEM_BITS }, (_, bits) => {
  const others = bits & ~(STORY | ASK)
  return (bits & HUB) !== 0 || (others & (others - 1)) !== 0 || ((bits & WEAK) !== 0 && (bits & STORY) !== 0)
})

/**
 * Whether the first words of a text are enough for a note in whole sentences that holds the story back. A word that holds back is needed, and
 * two more kinds of words, or a strong one of the two: `please wait with this story`, `do not publish before`, `the story is withdrawn`.
 */
export const HOLDS: readonly boolean[] = /* @__PURE__ */ Array.from({ length: 1 << STEM_BITS }, (_, bits) => {
  const others = [STORY, USE, BEFORE, ASK].filter((one) => (bits & one) !== 0).length
  const strong = (bits & HUB) !== 0 && (bits & (BEFORE | STORY)) !== 0
  return strong || ((bits & (NOT | WEAK | HUB)) !== 0 && others > 1) || ((bits & WEAK) !== 0 && (bits & STORY) !== 0)
})

/** Returns the flag that a longer word for the sender has too, as that for its story: Finnish `juttumme`, Turkish `haberimiz`; not: `our`. */
export const ownStoryFlag = (role: string): number => (role === SENDER ? STORY : 0)
const SENDER = 'w'

const known = new Map<string, number>()

/** Returns the flags of a word by its role or roles, the letters of `lexicon/restrictions/roles.ts`. Cached, as there are some 40. */
export function flagsOfRole(role: string): number {
  let flags = known.get(role)
  if (flags === undefined) known.set(role, (flags = findFlags(role)))
  return flags
}

const findFlags = (role: string): number =>
  (/[EeKkbHhR]/.test(role) ? HUB : 0) |
  (/[NMyn]/.test(role) ? NOT : 0) |
  (/[Bp]/.test(role) ? BEFORE : 0) |
  (/[Vvf]/.test(role) ? USE : 0) |
  (/[qjzcilr]/.test(role) ? WEAK : 0) |
  (/[Ss]/.test(role) ? STORY : 0) |
  (/[Pw]/.test(role) ? ASK : 0)
