import type { BundlerOptions } from '../bundler/bundler-options'

/** Options that site generators share. They mean what they mean for bundlers. */
export interface SiteOptions
  extends Pick<
    BundlerOptions,
    'config' | 'parse' | 'annotate' | 'check' | 'failOn' | 'show' | 'drafts' | 'onDoubt' | 'now'
  > {
  /** What becomes of a story that must not be published: it is left out with a warning, or fails the build. Default `skip`. */
  readonly restricted?: 'skip' | 'fail'
}

/** Names of these options. */
export const siteOptionNames: readonly (keyof SiteOptions)[] = [
  ...(['config', 'parse', 'annotate', 'check', 'failOn', 'show', 'restricted', 'drafts', 'onDoubt', 'now'] as const),
]

/** Returns an ending as files are compared by it: `.wire` is `wire`, since other tools want the dot. */
export const withoutDot = (ending: string): string => ending.replace(/^\.+/, '')
