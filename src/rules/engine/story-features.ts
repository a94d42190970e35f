import type { Story } from '../../diagnostics/story'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import type { TextIndex } from './text-index'

/** The features of a story besides those of its texts: whether the story has such a part. */
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
  boilerplateBlock: (_, index) => boilerplateBlocksOf(index).length > 0,
  dropped: ({ dropped }) => dropped.length > 0,
  repairs: ({ repairs }) => repairs.length > 0,
} as const satisfies Readonly<Record<string, (story: Story, index: TextIndex) => boolean>>

/** The name of a feature of a story: a part that it has. */
export type StoryFeature = keyof typeof STORY_PARTS

/** The names of the story features. */
export const STORY_FEATURES = /* @__PURE__ */ Object.keys(STORY_PARTS) as readonly StoryFeature[] // the keys of a closed table
