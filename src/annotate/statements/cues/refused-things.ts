import { defineFlags } from '../../../text/define-flags'

/** The objects with which a verb does not report speech: `lives` after `claimed`. */
export interface RefusedThings {
  /** Kinds of objects, as bits: `FIGURE`. */
  readonly kinds: number
  /** The word numbers of nouns: that of `lives`. */
  readonly words: ReadonlySet<number>
}

const kind = defineFlags('refused kind')
export const FIGURE = kind('FIGURE') // any number: `claimed 12`
export const ANYTHING = kind('ANYTHING') // any object without a verb
export const TAKEN_BACK = kind('TAKEN_BACK') // what is taken back
export const BY_BODY = kind('BY_BODY') // what a body takes back, always
export const WORK = kind('WORK') // a work whose title follows in quotation marks
export const FOR_WHAT = kind('FOR_WHAT') // for what something is known: `noted for its glassware`
export const CONCRETE = kind('CONCRETE') // a thing, or who is moved: `wies den Ball zurück`
export const SENTENCED = kind('SENTENCED') // to a penalty: `condamné à quatre ans`

/** The kinds of objects by the signs of the lexicon: `#` for `FIGURE`. */
const KINDS: Readonly<Record<string, number>> = {
  '#': FIGURE,
  '*': ANYTHING,
  '@': TAKEN_BACK,
  '&': BY_BODY,
  '"': WORK,
  '~': FOR_WHAT,
  '%': CONCRETE,
  '>': SENTENCED,
}

/** Returns what a list of the lexicon refuses, together with `known`; `numberOf` returns the number of a word. */
export function addRefused(
  known: RefusedThings | undefined,
  things: readonly string[],
  numberOf: (word: string) => number,
): RefusedThings {
  let kinds = known?.kinds ?? 0
  const words = new Set(known?.words)
  for (const thing of things) {
    const own = KINDS[thing]
    if (own === undefined) words.add(numberOf(thing))
    else kinds |= own
  }
  return { kinds, words }
}
