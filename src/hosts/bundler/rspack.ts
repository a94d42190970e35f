import { wirecopy as unplugin } from './plugin'

export type { BundlerOptions, FilePattern } from './bundler-options'

/** Returns the plugin of Rspack that imports stories. */
export const wirecopy = unplugin.rspack
