// The parts of the line model that the scripts in bench/ run.
export { lineWeights } from '../../src/lexicon/generated/line-weights'
export { features } from '../../src/parse/labels/features'
export { ownFeatures } from '../../src/parse/labels/label-lines'
export { lineLabels } from '../../src/parse/labels/line-label'
export { readStoryLines } from '../../src/parse/labels/story-lines'
export { openReader } from '../../src/parse/open-reader'
export { pagePositions } from '../../src/parse/page/page-positions'
