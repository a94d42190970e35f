import { familyEndings, placeEndings } from '../../../lexicon/annotate/name-endings'
import { once, words } from '../../../lexicon/words'
import { FOLDED_UNITS } from '../../tokens/characters'
import { hashStep, SEED } from '../../tokens/vocabulary'

const SHORTEST = 2
const LONGEST = 5
const MARKS = 4096

interface EndingTable {
  readonly all: ReadonlySet<string>
  readonly marks: Uint8Array
  readonly fold: Uint16Array
}

/**
 * Returns the endings of a kind of names (`all`), with a table that rules out most words (`marks`).
 * `marks` has 1 at the hash of each ending, taken from the last letter backwards. Only words whose ending has a 1 are looked up in `all`.
 */
function tableOf(endings: string): EndingTable {
  const all = new Set(words(endings))
  const marks = new Uint8Array(MARKS)
  for (const ending of all) {
    let hash = SEED
    for (let at = ending.length - 1; at >= 0; at--) hash = hashStep(hash, ending.charCodeAt(at))
    marks[hash & (MARKS - 1)] = 1
  }
  return { all, marks, fold: FOLDED_UNITS() }
}

const ofFamilies = once(() => tableOf(familyEndings))
const ofPlaces = once(() => tableOf(placeEndings))

/** Whether a word of five letters or more has an ending typical of family names: `Tymoshenko`, `Saakashvili`. */
export const hasFamilyEnding = (text: string, start: number, end: number): boolean =>
  hasEnding(ofFamilies(), text, start, end)

/** Whether a word of six letters or more has an ending typical of places: `Wolverton`, `Karlsdorf`, `Ramabad`. */
export const hasPlaceEnding = (text: string, start: number, end: number): boolean =>
  end - start > LONGEST && hasEnding(ofPlaces(), text, start, end)

function hasEnding({ all, marks, fold }: EndingTable, text: string, start: number, end: number): boolean {
  if (end - start < LONGEST) return false
  let hash = SEED
  for (let length = 1; length <= LONGEST; length++) {
    hash = hashStep(hash, fold[text.charCodeAt(end - length)] ?? 0)
    if (length < SHORTEST || marks[hash & (MARKS - 1)] === 0) continue
    if (all.has(text.slice(end - length, end).toLowerCase())) return true
  }
  return false
}
