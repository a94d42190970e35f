import type { StoryLine } from '../story-line'

/**
 * Feature of a line: its name in the weights, and whether a line has it.
 * Above each row: what the feature shows, the labels for and against which it counts most as fitted, then an example and, after `not:`, a
 * counter-example. ` ¦ ` is a line break; `▸` marks the line that is meant. `page ¦` stands for the web page in `features.test.ts`.
 */
export type FeatureRow = readonly [name: string, has: (line: StoryLine) => boolean]
