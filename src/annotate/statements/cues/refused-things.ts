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
export const REFUSED_KINDS: Readonly<Record<string, number>> = {
  '#': FIGURE,
  '*': ANYTHING,
  '@': TAKEN_BACK,
  '&': BY_BODY,
  '"': WORK,
  '~': FOR_WHAT,
  '%': CONCRETE,
  '>': SENTENCED,
}
