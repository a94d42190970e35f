import { wirecopy as unplugin } from './plugin'

export type { BundlerOptions, FilePattern } from './bundler-options'

/** Returns the plugin of Vite that imports stories. */
export const wirecopy = unplugin.vite
