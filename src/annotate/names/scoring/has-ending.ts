import { familyEndings, peopleEndings, placeEndings } from '../../../lexicon/annotate/name-endings'
import { once, words } from '../../../lexicon/words'
import { FOLDED_UNITS } from '../../tokens/characters'
import { hashStep, SEED } from '../../tokens/vocabulary'

const SHORTEST = 2
const LONGEST = 5
const MARKS = 4096

/** The kind of name that an ending is typical of. An ending of both kinds counts as that of a family name. */
export type NameEnding = 'family' | 'place' | 'people'

/**
 * The kind of each ending (`all`), with a table that rules out most words (`marks`).
 * `marks` has 1 at the hash of each ending, taken from the last letter backwards. Only words whose ending has a 1 are looked up in `all`.
 */
const endings = once(() => {
  const all = new Map<string, NameEnding>()
  for (const ending of words(placeEndings)) all.set(ending, 'place')
  for (const ending of words(familyEndings)) all.set(ending, 'family')
  for (const ending of words(peopleEndings)) all.set(ending, 'people')
  const marks = new Uint8Array(MARKS)
  for (const ending of all.keys()) {
    let hash = SEED
    for (let at = ending.length - 1; at >= 0; at--) hash = hashStep(hash, ending.charCodeAt(at))
    marks[hash & (MARKS - 1)] = 1
  }
  return { all, marks, fold: FOLDED_UNITS() }
})

/**
 * Returns the kind of name that the ending of a word is typical of; the shortest ending decides. Undefined for others and short words.
 * `family` for `Tymoshenko`, `Saakashvili`; `place` for `Wolverville`, `Karlsdorf`.
 */
export function nameEndingOf(text: string, start: number, end: number): NameEnding | undefined {
  if (end - start < LONGEST) return undefined
  const { all, marks, fold } = endings()
  let hash = SEED
  for (let length = 1; length <= LONGEST; length++) {
    hash = hashStep(hash, fold[text.charCodeAt(end - length)] ?? 0)
    if (length < SHORTEST || marks[hash & (MARKS - 1)] === 0) continue
    const kind = all.get(text.slice(end - length, end).toLowerCase())
    if (kind !== undefined) return kind
  }
  return undefined
}

/** Whether a word of five letters or more has an ending typical of family names. */
export const hasFamilyEnding = (text: string, start: number, end: number): boolean =>
  nameEndingOf(text, start, end) === 'family'
