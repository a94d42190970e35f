import { restrictionWeights } from '../lexicon/generated/restriction-weights'
import { allRoleWords } from './all-role-words'
import { hasFeature, restrictionFeatures } from './line-features'
import { plainLetters } from './plain-letters'
import { readRoles } from './read-roles'
import { hasCore, type ScoredLine } from './scored-line'
import { withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

const MARKED = /^\s*(?:[([【（［]|\*{2,}|#{2,}|={2,}|'{2,})/
const CLOSED = /(?:[)\]】）］]|\*{2,}|#{2,}|={2,}|'{2,})[.\s]*$/

/** Returns a line with its roles and its typography, as its score needs them. */
export function scoredLine(line: string): ScoredLine {
  const own = withoutLabel(plainLetters(line))
  const untitled = withoutTitles(own, allRoleWords())
  const titled = untitled !== own
  const text = titled ? untitled.replace(/ {2,}/g, ' ').trim() : own
  const small = text !== text.toUpperCase()
  const large = text !== text.toLowerCase()
  const roles = readRoles(text, WORDS, allRoleWords()).text
  return {
    text,
    titled,
    roles,
    capitals: large && !small,
    caseless: !large && !small,
    marked: MARKED.test(text) && CLOSED.test(text),
    stopped: /\.-?$/.test(roles), // not: `6 p.m.`
  }
}

const WORDS = 40 // words of a line that are read
const NEVER = -1000

/**
 * Returns how much a line looks like a restriction: the sum of the weights of its features.
 * A higher score is likelier. A line without a core word scores -1000. Linear in the length of the line.
 *
 * @example scoreRestriction('Sit on this story until 6 p.m.') > 0 // true
 * @example scoreRestriction('Lawyers sit on the bench until 6 p.m.') > 0 // false
 */
export const scoreRestriction = (text: string): number => scoreLine(scoredLine(text))

/** Returns the score of a line that was read, as {@link scoreRestriction} does. */
export function scoreLine(line: ScoredLine): number {
  if (!hasCore(line)) return NEVER
  let score = restrictionWeights.bias
  for (const [index, feature] of restrictionFeatures.entries()) {
    const weight = restrictionWeights.features[index] as number // a test ensures one for each feature
    if (weight !== 0 && hasFeature(feature, line)) score += weight
  }
  return score
}

/** Returns the names of the features that a line has, for `bench/fit-restrictions.mjs`. @internal */
export function featuresOf(text: string): string[] {
  const line = scoredLine(text)
  return restrictionFeatures.filter((feature) => hasFeature(feature, line)).map(({ name }) => name)
}
