import { familyEndings, peopleEndings, placeEndings } from '../../../lexicon/annotate/name-endings'
import { once, words } from '../../../lexicon/words'
import { FOLDED_UNITS } from '../../tokens/characters'
import { hashStep, SEED } from '../../tokens/vocabulary'

const LONGEST = 5
const HASHES = 4096

/** The kind of name that an ending is typical of. An ending of both kinds counts as that of a family name. */
export type NameEnding = 'family' | 'place' | 'people'

interface Ending {
  readonly text: string
  readonly kind: NameEnding
  /** The next ending with the same hash. */
  readonly next: Ending | undefined
}

/**
 * The endings by the hash of their letters, from the last one backwards.
 * `taken` says which hashes have an ending: most have none, and its bytes stay in the cache.
 */
const endings = once(() => {
  const all = new Map<string, NameEnding>()
  for (const ending of words(placeEndings)) all.set(ending, 'place')
  for (const ending of words(familyEndings)) all.set(ending, 'family')
  for (const ending of words(peopleEndings)) all.set(ending, 'people')
  const byHash: (Ending | undefined)[] = new Array(HASHES).fill(undefined)
  const taken = new Uint8Array(HASHES)
  for (const [text, kind] of all) {
    let hash = SEED
    for (let at = text.length - 1; at >= 0; at--) hash = hashStep(hash, text.charCodeAt(at))
    byHash[hash & (HASHES - 1)] = { text, kind, next: byHash[hash & (HASHES - 1)] }
    taken[hash & (HASHES - 1)] = 1
  }
  return { byHash, taken, fold: FOLDED_UNITS() }
})

/**
 * Returns the kind of name that the ending of a word is typical of; the shortest ending decides. Undefined for others and short words.
 * `family` for `Tymoshenko`, `Saakashvili`; `place` for `Wolverville`, `Karlsdorf`.
 */
export function nameEndingOf(text: string, start: number, end: number): NameEnding | undefined {
  if (end - start < LONGEST) return undefined
  const { byHash, taken, fold } = endings()
  let hash = SEED
  for (let length = 1; length <= LONGEST; length++) {
    hash = hashStep(hash, fold[text.charCodeAt(end - length)] ?? 0)
    if (taken[hash & (HASHES - 1)] === 0) continue
    let ending = byHash[hash & (HASHES - 1)]
    while (ending && !(ending.text.length === length && isEnding(text, end - length, ending.text, fold)))
      ending = ending.next
    if (ending) return ending.kind
  }
  return undefined
}

/** Whether the letters of an ending stand at an offset, in lower or upper case. */
function isEnding(text: string, start: number, ending: string, fold: Uint16Array): boolean {
  for (let at = 0; at < ending.length; at++)
    if (fold[text.charCodeAt(start + at)] !== ending.charCodeAt(at)) return false
  return true
}

/** Whether a word of five letters or more has an ending typical of family names. */
export const hasFamilyEnding = (text: string, start: number, end: number): boolean =>
  nameEndingOf(text, start, end) === 'family'
