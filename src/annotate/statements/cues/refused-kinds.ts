/* Kinds of objects in `StatementWords.refused`, beside the numbers of words. */
export const FIGURE = -1 // any number: `claimed 12`
export const ANYTHING = -2 // any object without a verb
export const TAKEN_BACK = -3 // what is taken back
export const BY_BODY = -4 // what a body takes back, always
export const FOR_WHAT = -6 // for what something is known: `noted for its glassware`
export const CONCRETE = -7 // a thing, or who is moved: `wies den Ball zurück`
export const SENTENCED = -8 // to a penalty: `condamné à quatre ans`
export const WORK = -5 // a work whose title follows in quotation marks

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
