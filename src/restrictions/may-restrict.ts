import { foldWord, roleWords, stemRole } from './role-words'

/** Roles that a restriction may open with. */
const OPENING = /[AUPNMEeKkbHhSRVdR]/
/** Words that join others and open such a line all the same, before its subject or its time. */
const OTHERS = new Set(
  'the die der das la le les el il lo l se a o as os de het dit far får ma må skal nur csak saat tin under sous sob sotto bajo con onder pod va ap afp dpa reuters'.split(
    ' ',
  ),
)
const WORD = /[\p{L}\d０-９][\p{L}\p{M}\d]*/u
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\d０-９]/u
const LONGEST_DENSE = 120 // characters of a line in a script without spaces
const REMEMBERED = 5000

const known = new Map<string, boolean>()

/**
 * Whether a line may restrict a story, by its first word: cheap, for it is asked of every short line.
 *
 * @example mayRestrict('Embargoed until Monday') // true
 * @example mayRestrict('Ferries run again') // false
 */
export function mayRestrict(line: string): boolean {
  const word = WORD.exec(line.length > 80 ? line.slice(0, 80) : line)?.[0]
  if (word === undefined) return false
  const before = known.get(word)
  if (before !== undefined) return before && (line.length <= LONGEST_DENSE || !DENSE.test(word))
  const may = DENSE.test(word) || opens(foldWord(word))
  if (known.size < REMEMBERED) known.set(word, may)
  return may && (line.length <= LONGEST_DENSE || !DENSE.test(word))
}

function opens(word: string): boolean {
  const { exact, stems, heads } = roleWords()
  return OTHERS.has(word) || word.length === 1 || heads.has(word) || OPENING.test(exact.get(word) ?? stemRole(word, stems) ?? '')
}
