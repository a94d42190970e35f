import type { Story } from '../../diagnostics/story'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import type { TextIndex } from './text-index'

/** Tests for the parts that a story can have, by feature: a rule with the feature `media` runs only if the story has media. */
export const STORY_PARTS = {
  item: ({ article }) => article.item !== undefined,
  notices: ({ article }) => article.notices !== undefined,
  editorsNotes: ({ article }) => article.editorsNotes !== undefined,
  embargo: ({ article }) => article.embargo !== undefined,
  restrictions: ({ article }) => article.restrictions !== undefined,
  slugline: ({ article }) => article.slugline !== undefined,
  headline: ({ article }) => article.headline !== undefined,
  byline: ({ article }) => article.byline !== undefined,
  dateline: ({ article: { dateline, body } }) =>
    dateline !== undefined || body.some((block) => block.kind === 'paragraph' && block.dateline),
  media: ({ article }) => article.body.some(({ kind }) => kind === 'media'),
  boilerplate: ({ dropped }, index) =>
    dropped.some(({ kind }) => kind !== 'end-mark') || boilerplateBlocksOf(index).length > 0,
  dropped: ({ dropped }) => dropped.length > 0,
  repairs: ({ repairs }) => repairs.length > 0,
} as const satisfies Readonly<Record<string, (story: Story, index: TextIndex) => boolean>>

/** Name of a part of a story that a rule can require: `headline`, `media`, `repairs`. */
export type StoryFeature = keyof typeof STORY_PARTS

/** The names of all story features, in the order of their bits. */
export const STORY_FEATURES = /* @__PURE__ */ Object.keys(STORY_PARTS) as readonly StoryFeature[] // the keys of a closed table
