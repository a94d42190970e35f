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
  let pattern = patterns.get(acronym)
  if (!pattern) {
    if (patterns.size >= KEPT) patterns.clear()
    patterns.set(acronym, (pattern = makePattern(acronym)))
  }
  return pattern
}

/** The patterns of recent acronyms: many stories of a day have the same. */
const patterns = new Map<string, RegExp>()
const KEPT = 100

function makePattern(acronym: string): RegExp {
  const words = [...acronym].map((letter) => `${letter}[\\p{L}’']+`)
  return new RegExp(`(?<![\\p{L}\\d])${words.join(between()[0])}(?![\\p{L}\\d])`, 'u')
}
