// The parts of the reader of statements that bench/fit-statements.mjs runs.

export { annotateTextWith } from '../../src/annotate/annotate-with'
export { findNames } from '../../src/annotate/names/find-names'
export { pageOfText } from '../../src/annotate/read-page'
export { findSentences } from '../../src/annotate/sentences/find-sentences'
export { findStatementCandidates } from '../../src/annotate/statements/find-statements'
export { findStatementFeatures } from '../../src/annotate/statements/scoring/find-statement-features'
export { containsToken } from '../../src/annotate/statements/scoring/keep-likely-statements'
export { findTimes } from '../../src/annotate/times/find-times'
export { annotationLanguages } from '../../src/lexicon/annotate/languages'
export { statementThresholds, statementWeights } from '../../src/lexicon/generated/statement-weights'
