import { cueConnectors } from '../lexicon/restrictions/connecting-words'
import { words } from '../lexicon/words'
import { foldWord, OPENING_ROLES, roleWords } from './role-words'

/** Letter that represents any accented letter in a cue. */
const ACCENT = '\u00e9'

/** Letters that may have an accent in a text. Cues have none, so a second cue has `${ACCENT}` in that position. */
const ACCENTED = /[aceilnosuyz]/

const LETTERS = 3 // of a cue
const TWO_LETTERS = /^[a-z]{2}$/

/**
 * Returns cues of restrictions, the first letters of their opening words, separated by spaces: `kil` for `Kill the story`.
 * A line that opens with none of the cues cannot restrict a story.
 */
export function restrictionCues(): string {
  const found = new Set(words(cueConnectors).map(foldWord))
  for (const [word, role] of roleWords().entries()) {
    if (!OPENING_ROLES.test(role)) continue
    const space = word.indexOf(' ')
    found.add(word.slice(0, space < 0 ? LETTERS : Math.min(space, LETTERS)))
  }
  for (const cue of [...found]) {
    if (ACCENTED.test(cue.charAt(2))) found.add(`${cue.slice(0, 2)}${ACCENT}`)
    if (ACCENTED.test(cue.charAt(1))) found.add(`${cue.charAt(0)}${ACCENT}`)
  }
  // a two-letter cue ends at the word’s end: `la.` does not match `lake`
  return [...found]
    .map((cue) => (TWO_LETTERS.test(cue) ? `${cue}.` : cue))
    .filter(Boolean)
    .join(' ')
}
