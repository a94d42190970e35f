import { type OptionsOf, optionShapes } from '../diagnostics/check-options'
import type { OnDoubt } from '../restrictions/article-restrictions'
import { type NowOption, nowOptions } from './now'

/** Options of writers for publication: what to do with restricted stories. */
export interface PublishOptions extends NowOption {
  /** Writes a restricted story as a draft, instead of refusing it. Default false. */
  readonly drafts?: boolean
  /**
   * What to do with a possibly restricted story: `refuse` it, write a `draft`, or `publish` it.
   * Default `refuse`, or `draft` if `drafts` is set. Certain restrictions are not affected.
   */
  readonly onDoubt?: OnDoubt
}

/** Options for judging restrictions: the current time, and whether a possible restriction counts. */
export type JudgeOptions = Omit<PublishOptions, 'drafts'>

/** The allowed values of each option for judging. */
export const judgeOptions = {
  onDoubt: ['refuse', 'draft', 'publish'],
  ...nowOptions,
} as const satisfies OptionsOf<JudgeOptions>

/** The allowed values of each option for publishing. */
export const publishOptions = {
  drafts: optionShapes.yesOrNo,
  ...judgeOptions,
} as const satisfies OptionsOf<PublishOptions>
