import { isStoryFeature, storyBit } from './story-bit'
import type { StoryFeature } from './story-features'
import { textBit } from './text-bit'
import type { TextFeature } from './text-features'

/** The features that a rule looks for, as bits. */
export interface FeatureBits {
  readonly text: number
  readonly story: number
}

/** Returns the bits of the features of a rule, for texts and for stories. A rule without features runs on every story. */
export function featureBits(features: readonly (TextFeature | StoryFeature)[] = ['any']): FeatureBits {
  let text = 0
  let story = 0
  for (const feature of features)
    if (isStoryFeature(feature)) story |= storyBit(feature)
    else text |= textBit(feature)
  return { text, story }
}
