import { compoundParticles } from '../../../lexicon/annotate/things'
import { once, words as wordsOf } from '../../../lexicon/words'
import type { TokenPage } from '../../page'
import { nameEndingOf } from '../scoring/has-ending'
import * as classes from '../word-classes'

const SHORTEST = 3 // letters of a plain word
const ENDINGS: readonly string[] = ['s', 'es']
const particles = once(() => wordsOf(compoundParticles))

/**
 * Whether a word is made of plain words of the language: a plural, `Homes`, `Families`, or a compound with a particle, `Overtime`, `Layoffs`.
 * Not one with the ending of a name: `Upton`.
 */
export function isFormedOfPlainWords(page: TokenPage, token: number): boolean {
  const { text, tokens } = page
  const start = tokens.start(token)
  const end = tokens.end(token)
  const word = text.slice(start, end).toLowerCase()
  if (word.endsWith('s')) {
    if (ENDINGS.some((ending) => word.endsWith(ending) && isPlain(page, word.slice(0, -ending.length)))) return true
    if (word.endsWith('ies') && isPlain(page, `${word.slice(0, -3)}y`)) return true
  }
  if (nameEndingOf(text, start, end) !== undefined) return false
  const bare = word.endsWith('s') ? word.slice(0, -1) : word
  for (const particle of particles()) {
    if (bare.startsWith(particle) && isPlain(page, bare.slice(particle.length))) return true
    if (bare.endsWith(particle) && isPlain(page, bare.slice(0, -particle.length))) return true
  }
  return false
}

function isPlain({ words }: TokenPage, word: string): boolean {
  if (word.length < SHORTEST) return false
  const bits = words.names.classes[words.vocabulary.numberOf(word, 0, word.length)] ?? 0
  return (bits & (classes.PLAIN | classes.GIVEN | classes.FAMILY)) === classes.PLAIN
}
