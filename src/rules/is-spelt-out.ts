import { acronymParticles } from '../lexicon/name-particles'
import { alternatives, once } from '../lexicon/words'

/** The pattern of what is between the words of a name: `-`, ` of the ` */
const between = /* @__PURE__ */ once(() => ({ source: `(?:[ -](?:${alternatives(acronymParticles)}))*[ -]` }))

/** Recent patterns by acronym: a pattern takes longer to make than to search a story for it. */
const patterns = new Map<string, RegExp>()
const KEPT = 200

/**
 * Whether a text has a name whose capitals spell an acronym of three letters or more. False for a shorter one, since two words fit two letters
 * too often.
 *
 * @example isSpeltOut('ECB', 'The European Central Bank met.') // true
 * @example isSpeltOut('ECB', 'The European Commission met.') // false
 */
export function isSpeltOut(acronym: string, text: string): boolean {
  if (acronym.length < 3) return false
  const first = acronym.charAt(0)
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const pattern = spellingOf(acronym)
    pattern.lastIndex = at
    if (pattern.test(text)) return true
  }
  return false
}

/** Returns a pattern of the names whose capitals spell an acronym. */
function spellingOf(acronym: string): RegExp {
  let pattern = patterns.get(acronym)
  if (!pattern) {
    const words = [...acronym].map((letter) => `${letter}[\\p{L}’']+`)
    pattern = new RegExp(`(?<![\\p{L}\\d])${words.join(between().source)}(?![\\p{L}\\d])`, 'uy')
    if (patterns.size >= KEPT) patterns.clear()
    patterns.set(acronym, pattern)
  }
  return pattern
}
