import type { StoryLine } from '../story-line'

/**
 * One piece of evidence for the label of a line: its name in the weights, and whether a line has it.
 * Above each row are lines that have it and, after `not:`, one that has not. ` ¦ ` is a line break; `▸` marks the line that is meant.
 */
export type FeatureRow = readonly [name: string, has: (line: StoryLine) => boolean]
