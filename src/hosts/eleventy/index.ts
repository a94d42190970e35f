export type { SiteOptions } from '../site/site-options'
export { type EleventyConfig, type EleventyPluginOptions, type StoryData, wirecopy } from './plugin'
