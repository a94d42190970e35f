export type { BundlerOptions, FilePattern } from './bundler-options'
export { wirecopy } from './plugin'
