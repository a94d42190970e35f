import type { Story } from '../../diagnostics/story'
import { defineBits } from './define-bits'
import { STORY_FEATURES, STORY_PARTS, type StoryFeature } from './story-features'
import { textBit } from './text-bit'
import type { TextFeature } from './text-features'
import type { TextIndex } from './text-index'

const STORY_BITS = /* @__PURE__ */ defineBits('story feature', STORY_FEATURES)

/** The features that a rule looks for, as bits. Both numbers are 0 for a rule that runs on every story. */
export interface FeatureBits {
  readonly text: number
  readonly story: number
}

/** Returns the bits of a list of features, for texts and for stories. */
export function featureBits(features: readonly (TextFeature | StoryFeature)[]): FeatureBits {
  let text = 0
  let story = 0
  for (const feature of features)
    if (isStoryFeature(feature)) story |= STORY_BITS[feature]
    else text |= textBit(feature)
  return { text, story }
}

const isStoryFeature = (feature: TextFeature | StoryFeature): feature is StoryFeature => feature in STORY_BITS

const STORY_TESTS = /* @__PURE__ */ STORY_FEATURES.map((name) => ({ has: STORY_PARTS[name], bit: STORY_BITS[name] }))

/** Returns the bits of the parts that a story has, such as `byline`; features of its texts are in the index. */
export function storyBits(story: Story, index: TextIndex): number {
  let found = 0
  for (const { has, bit } of STORY_TESTS) if (has(story, index)) found |= bit
  return found
}
