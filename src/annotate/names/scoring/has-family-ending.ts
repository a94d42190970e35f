import { familyEndings } from '../../../lexicon/annotate/family-endings'
import { once, words } from '../../../lexicon/words'
import { FOLDED_UNITS } from '../../tokens/characters'
import { hashStep, SEED } from '../../tokens/vocabulary'

const SHORTEST = 2
const LONGEST = 5
const MARKS = 4096

/**
 * The endings of family names (`all`), with a table that rules out most words (`marks`).
 * `marks` has 1 at the hash of each ending, taken from the last letter backwards. Only words whose ending has a 1 are looked up in `all`.
 */
const endings = once(() => {
  const all = new Set(words(familyEndings))
  const marks = new Uint8Array(MARKS)
  for (const ending of all) {
    let hash = SEED
    for (let at = ending.length - 1; at >= 0; at--) hash = hashStep(hash, ending.charCodeAt(at))
    marks[hash & (MARKS - 1)] = 1
  }
  return { all, marks, fold: FOLDED_UNITS() }
})

/** Whether a word of five letters or more has an ending typical of family names: `Tymoshenko`, `Saakashvili`. */
export function hasFamilyEnding(text: string, start: number, end: number): boolean {
  if (end - start < LONGEST) return false
  const { all, marks, fold } = endings()
  let hash = SEED
  for (let length = 1; length <= LONGEST; length++) {
    hash = hashStep(hash, fold[text.charCodeAt(end - length)] ?? 0)
    if (length < SHORTEST || marks[hash & (MARKS - 1)] === 0) continue
    if (all.has(text.slice(end - length, end).toLowerCase())) return true
  }
  return false
}
