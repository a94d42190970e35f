// The parts of the detector of restrictions that bench/fit-restrictions.mjs runs.
export { everyLanguage } from '../../src/restrictions/every-language'
export { findRestriction } from '../../src/restrictions/find-restriction'
export { pairFormFeatures } from '../../src/restrictions/form-features'
export { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
export {
  isForRows,
  isLikelyByPairs,
  isLikelyByRows,
  likelyLine,
} from '../../src/restrictions/is-possible-restriction-in'
export { restrictionFeatures } from '../../src/restrictions/line-features'
export { roleFamilies } from '../../src/restrictions/role-families'
export {
  featuresOf,
  pairFeaturesOf,
  rolesOfLanguages,
  scoreLine,
  scorePairs,
} from '../../src/restrictions/score-restriction'
export { hasCore, mayScore } from '../../src/restrictions/scored-line'
export { attacks } from '../../test/support/restriction-attacks'
export { freeLookAlikes, restrictionWordings } from '../../test/support/restriction-wordings'
