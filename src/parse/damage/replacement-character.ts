import { type DamageFinder, matches } from './finder'

/** Finds U+FFFD, which decoding bytes in the wrong charset leaves. The lost characters cannot be restored. */
export const replacementCharacter: DamageFinder = (text, from, to) =>
  text.indexOf('\ufffd', from) < 0
    ? []
    : [...matches(/\ufffd+/g, text, from, to)].map(({ 0: match, index }) => ({
        kind: 'replacement-character',
        start: index,
        end: index + match.length,
        edits: [],
      }))
