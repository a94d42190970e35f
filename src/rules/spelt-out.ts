import { acronymParticles } from '../lexicon/name-particles'
import { alternatives, once } from '../lexicon/words'
import { isAsciiLetter } from '../text/is-ascii-letter'
import { unitAt } from '../text/unit-at'

/** Returns the pattern of what is between the words of a name: `-`, ` of the ` */
const between = /* @__PURE__ */ once(() => [`(?:[ -](?:${alternatives(acronymParticles)}))*[ -]`])

/**
 * Whether a text has a name whose words open with the capitals of an acronym, with small words such as `of` between them.
 *
 * @example isSpeltOut('ECB', 'The European Central Bank met.') // true
 * @example isSpeltOut('ECB', 'The European Commission met.') // false
 */
export function isSpeltOut(acronym: string, text: string): boolean {
  for (let at = text.indexOf(acronym.charAt(0)); at >= 0; at = text.indexOf(acronym.charAt(0), at + 1))
    if (!isAsciiLetter(unitAt(text, at - 1)) && mayOpenName(acronym, text, at)) return spellingOf(acronym).test(text)
  return false
}

/** Whether a name may start at an offset: words with the letters of an acronym, and small words between them. A cheap filter. */
function mayOpenName(acronym: string, text: string, start: number): boolean {
  let letter = 1
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE || unit === HYPHEN) {
      const next = unitAt(text, at + 1)
      if (next === acronym.charCodeAt(letter)) letter++
      else if (!(next >= SMALL_A)) return false
      if (letter === acronym.length) return true
    } else if (unit < SMALL_A && !isAsciiLetter(unit) && unit !== APOSTROPHE) return false
  }
  return false
}

const SPACE = 0x20
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const SMALL_A = 0x61

/** Returns the pattern of the names whose capitals spell an acronym. */
function spellingOf(acronym: string): RegExp {
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
