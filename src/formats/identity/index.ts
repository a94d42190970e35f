export { contentHash } from './content-hash'
export type { StoryKey } from './story-identity'
export { isDerivedGuid, type StoryKeyOptions, storyKey } from './story-key'
