// The parts of the detector of restrictions that bench/fit-restrictions.mjs runs.
export { allRoleWords, mayContainAnyCore } from '../../src/restrictions/all-role-words'
export { findRestriction } from '../../src/restrictions/find-restriction'
export { POSSIBLE_SCORE } from '../../src/restrictions/is-possible-restriction'
export { restrictionFeatures } from '../../src/restrictions/line-features'
export { mayRestrict } from '../../src/restrictions/may-restrict'
export { featuresOf, scoredLine } from '../../src/restrictions/score-restriction'
export { hasCore } from '../../src/restrictions/scored-line'
export { freeLookAlikes, restrictionWordings } from '../../test/support/restriction-wordings'
