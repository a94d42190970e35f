// The parts of the reader of sentences that bench/sentences-left-out.mjs runs.
export { annotateTextWith } from '../../src/annotate/annotate-with'
export { annotationLanguages } from '../../src/lexicon/annotate/languages'
