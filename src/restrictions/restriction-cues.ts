import { foldWord, OPENING_ROLES, roleWords } from './role-words'

/** Words of the others that it opens with before its subject, and the signs that stand around it. */
const OTHERS =
  "die der das la le les el il lo l se a o as os de het dit far får må ma skal nur csak saat tin under sous sob sotto bajo con onder pod va ap afp dpa as s e k ! # ( [ = * ' `"

/** Letters that stand with accents too: cues know none, and take all such letters for one. */
const ACCENTED = /[aceilnosuyz]/

const TWO_LETTERS = /^[a-z]{2}$/

/** Returns what the lines of restrictions open with, parted by spaces; right whenever a line opens with none of them. */
export function restrictionCues(): string {
  const { exact, stems } = roleWords()
  const found = new Set(OTHERS.split(' ').map(foldWord))
  for (const table of [exact, stems])
    for (const [word, role] of table) if (OPENING_ROLES.test(role)) found.add(word.slice(0, 3).split(' ')[0] ?? word)
  for (const cue of [...found]) {
    if (ACCENTED.test(cue.charAt(2))) found.add(`${cue.slice(0, 2)}é`)
    if (ACCENTED.test(cue.charAt(1))) found.add(`${cue.charAt(0)}é`)
  }
  // a word of two letters ends there: `la.` is no `lake`
  return [...found]
    .map((cue) => (TWO_LETTERS.test(cue) ? `${cue}.` : cue))
    .filter(Boolean)
    .join(' ')
}
