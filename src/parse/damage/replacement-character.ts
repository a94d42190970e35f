import { type DamageFinder, matches } from './finder'

/** Characters that were lost when bytes were decoded by the wrong charset: nothing tells what they were. */
export const replacementCharacter: DamageFinder = (text, from, to) =>
  text.indexOf('\ufffd', from) < 0
    ? []
    : [...matches(/\ufffd+/g, text, from, to)].map(({ 0: match, index }) => ({
        kind: 'replacement-character',
        start: index,
        end: index + match.length,
        mends: [],
      }))
