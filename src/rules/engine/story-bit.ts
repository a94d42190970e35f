import { defineBits } from './define-bits'
import { STORY_FEATURES, type StoryFeature } from './story-features'

/** The bit of each feature of stories, such as `byline`. */
export const STORY_BITS = /* @__PURE__ */ defineBits('story feature', STORY_FEATURES)

/** Whether a feature is one of stories, such as `byline`, rather than of texts. */
export const isStoryFeature = (feature: string): feature is StoryFeature => feature in STORY_BITS

/** Returns the bit of a feature of stories, such as `byline`. */
export const storyBit = (feature: StoryFeature): number => STORY_BITS[feature]
