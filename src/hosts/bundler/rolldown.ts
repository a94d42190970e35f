import { wirecopy as unplugin } from './plugin'

export type { BundlerOptions, FilePattern } from './bundler-options'

/** Returns the plugin of Rolldown that imports stories. */
export const wirecopy = unplugin.rolldown
