// The parts of the detector of restrictions that bench/fit-restrictions.mjs runs.
export { mayContainAnyCore } from '../../src/restrictions/all-role-words'
export { findRestriction } from '../../src/restrictions/find-restriction'
export { likelyLine, POSSIBLE_SCORE } from '../../src/restrictions/is-possible-restriction'
export { restrictionFeatures } from '../../src/restrictions/line-features'
export { featuresOf, scoredLine } from '../../src/restrictions/score-restriction'
export { hasCore } from '../../src/restrictions/scored-line'
export { attacks } from '../../test/support/restriction-attacks'
export { freeLookAlikes, restrictionWordings } from '../../test/support/restriction-wordings'
