import { personParticles } from '../../lexicon/byline-words'
import { words } from '../../lexicon/words'
import type { Tables } from '../tables'

const PARTICLES = new Set(words(personParticles))

/** Whether a text has a word in small letters that no name or place has: `University of Little Ouse`; not: `Ana de la Poza in Lima`. */
export const hasSmallWord = (text: string, tables: Tables): boolean =>
  text
    .split(/\s+/)
    .some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word) && !tables.in.has(word) && !tables.and.has(word))

/** Returns the match of a word such as `in` before a place, with the space before it; undefined for none. */
export function inWithin(text: string, tables: Tables): RegExpExecArray | undefined {
  SMALL_WORD.lastIndex = 0
  for (let match = SMALL_WORD.exec(text); match; match = SMALL_WORD.exec(text))
    if (tables.in.has(match[1] as string)) return match
  return undefined
}

const SMALL_WORD = /\s(\p{Ll}+)(?=\s)/gu
