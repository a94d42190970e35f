// The parts of the reader of names that bench/fit-names.mjs runs.

export { annotateTextWith } from '../../src/annotate/annotate-with'
export { findCandidates } from '../../src/annotate/names/candidates/find-candidates'
export { isName } from '../../src/annotate/names/candidates/is-name'
export { PageWords } from '../../src/annotate/names/candidates/page-words'
export { featureWeights } from '../../src/annotate/names/scoring/feature-weights'
export { isHeadOfName, nameContextOf, scoreContext } from '../../src/annotate/names/scoring/name-context'
export { scoreCandidate } from '../../src/annotate/names/scoring/score-candidate'
export { pageOfText } from '../../src/annotate/read-page'
export { findSentences } from '../../src/annotate/sentences/find-sentences'
export { gazetteer } from '../../src/gazetteer/gazetteer'
export { annotationLanguages } from '../../src/lexicon/annotate/languages'
export * from './name-lists'
