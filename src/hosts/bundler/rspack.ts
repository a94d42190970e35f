import { wirecopy as unplugin } from './plugin'

export type { BundlerOptions, FilePattern } from './bundler-options'

/**
 * Returns the plugin of Rspack that imports stories.
 *
 * @example
 * export default { plugins: [wirecopy({ check: { profile: 'ap' } })] }
 */
export const wirecopy = unplugin.rspack
