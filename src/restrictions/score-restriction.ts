import { pairWeights, restrictionWeights } from '../lexicon/generated/restriction-weights'
import { once } from '../lexicon/words'
import { allRoleWords, type RestrictionVocabulary } from './all-role-words'
import { pairFormFeatures } from './form-features'
import { hasFeature, restrictionFeatures } from './line-features'
import { plainLetters } from './plain-letters'
import { roleText, tokensOf } from './read-roles'
import {
  findRoleFeatures,
  nameOfRoleFeature,
  type RoleSum,
  roleFamilies,
  roleFeatureCount,
  roleFeatureNamed,
  roleSum,
} from './role-families'
import { hasCore, mayScore, type ScoredLine } from './scored-line'
import { withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

const MARKED = /^\s*(?:[([【（［]|\*{2,}|#{2,}|={2,}|'{2,})/
const CLOSED = /(?:[)\]】）］]|\*{2,}|#{2,}|={2,}|'{2,})[.\s]*$/

/** Returns a line with the roles of its words and its typography, from which {@link scoreLine} computes its score. @internal */
export function scoredLine(line: string): ScoredLine {
  const own = withoutLabel(plainLetters(line))
  return scoredText(own, withoutTitles(own, allRoleWords()))
}

/** Returns the same as {@link scoredLine} for a line already cleaned: `own` has no label of a mail, `untitled` no quoted titles either. */
export function scoredText(own: string, untitled: string): ScoredLine {
  const titled = untitled !== own
  const text = titled ? untitled.replace(/ {2,}/g, ' ').trim() : own
  const { small, large } = casesOf(text)
  const tokens = tokensOf(text, WORDS)
  const roles = roleText(tokens, allRoleWords())
  return {
    tokens,
    text,
    titled,
    roles,
    capitals: large && !small,
    caseless: !large && !small,
    marked: MARKED.test(text) && CLOSED.test(text),
    stopped: /\.-?$/.test(roles), // not: `6 p.m.`
  }
}

/** Whether a text has letters that are small, and letters that are large. */
function casesOf(text: string): { readonly small: boolean; readonly large: boolean } {
  let small = false
  let large = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return { small: text !== text.toUpperCase(), large: text !== text.toLowerCase() }
    if (unit >= 0x61 && unit <= 0x7a) small = true
    else if (unit >= 0x41 && unit <= 0x5a) large = true
    if (small && large) break
  }
  return { small, large }
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

/** Returns the score of {@link scoreRestriction} for a line whose roles were read. */
export function scoreLine(line: ScoredLine): number {
  if (!hasCore(line)) return NEVER
  let score = restrictionWeights.bias
  for (const [index, feature] of restrictionFeatures.entries()) {
    const weight = restrictionWeights.features[index] as number // a test ensures one for each feature
    if (weight !== 0 && hasFeature(feature, line)) score += weight
  }
  return score
}

/**
 * Returns how much a line looks like a restriction, by the pairs of roles in it; the words of languages count.
 * Finds wordings that no feature of {@link scoreLine} describes: `Nothing of this in the paper, please`. -1000 for a line without a word of
 * restrictions. A score below `least` may be too high, as the rest of its features is not tested.
 */
export function scorePairs(line: ScoredLine, vocabulary: RestrictionVocabulary, least = NEVER): number {
  const roles = rolesOfLanguages(line, vocabulary)
  if (!mayScore(line, roles)) return NEVER
  let score = pairWeights.bias + roleWeights().sum(roles)
  for (const { feature, weight } of weightedForms()) {
    if (weight < 0 && score < least) break
    if (hasFeature(feature, line)) score += weight
  }
  return score
}

/** Features of the form with their weights, the positive ones first: after them a score only falls. */
const weightedForms = /* @__PURE__ */ once(() =>
  pairFormFeatures
    .map((feature, index) => ({ feature, weight: pairWeights.form[index] as number }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => b.weight - a.weight),
)

/**
 * Returns the roles of a line, those of words in `lexicon/languages` included: `nf` for two words without a role in the other lists.
 * @internal
 */
export const rolesOfLanguages = ({ tokens }: ScoredLine, vocabulary: RestrictionVocabulary): string =>
  roleText(tokens, vocabulary.roles())

/** Weights of the features by pairs of roles. */
const roleWeights = /* @__PURE__ */ once((): RoleSum => {
  const weights = new Int16Array(roleFeatureCount)
  for (const family of roleFamilies)
    for (const group of pairWeights[family].split(';')) {
      const [weight, roles = ''] = group.split('=') // `12=NVRS`, `-5=N_`
      for (const pair of roles.match(/../g) ?? [])
        weights[roleFeatureNamed(family, pair.replace('_', ''))] = Number(weight)
    }
  return roleSum(weights)
})

/** Returns the names of the features of {@link scoreLine} that a line has, for `bench/fit-restrictions.mjs`. @internal */
export function featuresOf(line: ScoredLine): string[] {
  return restrictionFeatures.filter((feature) => hasFeature(feature, line)).map(({ name }) => name)
}

/** Returns the names of the features of {@link scorePairs} that a line has, for `bench/fit-restrictions.mjs`. @internal */
export function pairFeaturesOf(line: ScoredLine, vocabulary: RestrictionVocabulary): string[] {
  const names = pairFormFeatures.filter((feature) => hasFeature(feature, line)).map(({ name }) => name)
  findRoleFeatures(rolesOfLanguages(line, vocabulary), (feature) => names.push(nameOfRoleFeature(feature)))
  return names
}
