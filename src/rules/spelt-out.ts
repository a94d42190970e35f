import { acronymParticles } from '../lexicon/name-particles'
import { alternatives, once } from '../lexicon/words'

/** Returns the pattern of what is between the words of a name: `-`, ` of the ` */
const between = /* @__PURE__ */ once(() => [`(?:[ -](?:${alternatives(acronymParticles)}))*[ -]`])

/**
 * Returns a pattern of the names whose capitals spell an acronym of three letters or more; undefined for a shorter one, since two words fit two
 * letters too often.
 *
 * @example spellingOf('ECB')?.test('The European Central Bank met.') // true
 * @example spellingOf('ECB')?.test('The European Commission met.') // false
 */
export function spellingOf(acronym: string): RegExp | undefined {
  if (acronym.length < 3) return undefined
  const words = [...acronym].map((letter) => `${letter}[\\p{L}’']+`)
  return new RegExp(`(?<![\\p{L}\\d])${words.join(between()[0])}(?![\\p{L}\\d])`, 'u')
}
