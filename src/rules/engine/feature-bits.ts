import type { Story } from '../../diagnostics/story'
import { defineFlags } from '../../text/define-flags'
import { STORY_FEATURES, STORY_PARTS, type StoryFeature } from './story-features'
import { TEXT_FEATURES, type TextFeature } from './text-features'
import type { TextIndex } from './text-index'

/* The bits of features: private to the engine, and to the rules that read the bits of an index. */

const TEXT_BITS = /* @__PURE__ */ bitsOf('text feature', TEXT_FEATURES)
const STORY_BITS = /* @__PURE__ */ bitsOf('story feature', STORY_FEATURES)

/** Returns the bit of a text feature. */
export const textBit = (feature: TextFeature): number => TEXT_BITS[feature]

/** The features that a rule looks for, as bits: of texts and of stories. Both are 0 for a rule that runs on every story. */
export interface FeatureBits {
  readonly text: number
  readonly story: number
}

/** Returns the bits of a list of features. */
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

/** Returns the bits of the features that a story has besides those of its texts. */
export function storyBits(story: Story, index: TextIndex): number {
  let found = 0
  for (const { has, bit } of STORY_TESTS) if (has(story, index)) found |= bit
  return found
}

/** Returns a bit for each name, in order. Throws if there are more names than bits. */
function bitsOf<Name extends string>(set: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  const flag = defineFlags(set)
  return Object.fromEntries(names.map((name) => [name, flag(name)])) as Record<Name, number> // each name has its bit
}
