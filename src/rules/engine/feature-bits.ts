import type { Story } from '../../diagnostics/story'
import { defineFlags } from '../../text/define-flags'
import { STORY_FEATURES, STORY_PARTS, type StoryFeature } from './story-features'
import { TEXT_FEATURES, type TextFeature } from './text-features'
import type { TextIndex } from './text-index'

/* The bits of features such as `speech`, for the engine and for rules that read the bits of an index. */

const TEXT_BITS = /* @__PURE__ */ defineBits('text feature', TEXT_FEATURES)
const STORY_BITS = /* @__PURE__ */ defineBits('story feature', STORY_FEATURES)

/** Returns the bit of a feature of texts, such as `speech`. */
export const textBit = (feature: TextFeature): number => TEXT_BITS[feature]

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
    else text |= TEXT_BITS[feature]
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

/** Returns a bit for each name, in order. Throws if there are more than 32 names. */
function defineBits<Name extends string>(set: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  const flag = defineFlags(set)
  return Object.fromEntries(names.map((name) => [name, flag(name)])) as Record<Name, number> // each name has its bit
}
