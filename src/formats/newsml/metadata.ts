import type { Article, Provider } from '../../article'
import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { factOptions, type ItemFacts } from '../item-facts'
import { type NowOption, nowOptions } from '../now'
import { requireItem } from '../require-item'

/**
 * Options of the NewsML-G2 writers: metadata that the article lacks, and the form of the body.
 * The version is 1 if neither article nor options give it.
 */
export interface NewsmlOptions extends ItemFacts, NowOption {
  /** The form of the body: XHTML (the default), NITF or plain text. */
  readonly body?: 'xhtml' | 'nitf' | 'plain'
  /** Whether a body in XHTML or plain text opens with the dateline, as agencies send it. Default true. */
  readonly bodyDateline?: boolean
}

/** The allowed values of each option. */
export const newsmlOptions = {
  ...factOptions,
  ...nowOptions,
  body: ['xhtml', 'nitf', 'plain'],
  bodyDateline: optionShapes.yesOrNo,
} as const satisfies OptionsOf<NewsmlOptions>

/** The metadata of an item that NewsML-G2 requires, and `firstCreated` if known. */
export interface RequiredMetadata {
  readonly guid: string
  readonly provider: Provider
  readonly version: number
  readonly firstCreated?: string | undefined
  readonly versionCreated: string
}

/**
 * Returns the required metadata from the article, or from the options for what the article lacks; may derive a guid.
 * Throws `missing-metadata`, which names the missing facts.
 */
export function requireMetadata(article: Article, options: NewsmlOptions): RequiredMetadata {
  const item = requireItem('NewsML-G2', article, options, ['guid', 'provider', 'versionCreated'])
  const { guid, provider, versionCreated, version = 1, firstCreated } = item
  return { guid, provider, versionCreated, version, firstCreated }
}
