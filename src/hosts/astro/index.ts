export type { SiteOptions } from '../site/site-options'
export type { SiteStory } from '../site/site-story'
export { type StoryLoaderOptions, storyLoader } from './story-loader'
