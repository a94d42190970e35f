import type { Article, Provider } from '../../article'
import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { factOptions, type ItemFacts } from '../item-facts'
import { type NowOption, nowOptions } from '../now'
import { requireItem } from '../require-item'

/** What NewsML-G2 demands of every item, for articles that do not have it, and how it is written. The version is 1 when neither gives it. */
export interface NewsmlOptions extends ItemFacts, NowOption {
  /** How the body is written: XHTML when absent; `plain` is text alone. */
  readonly body?: 'xhtml' | 'nitf' | 'plain'
  /** Whether a body of XHTML or plain text opens with the dateline, as agencies send it; true when absent. */
  readonly bodyDateline?: boolean
}

/** What each of these options may be. */
export const newsmlOptions = {
  ...factOptions,
  ...nowOptions,
  body: ['xhtml', 'nitf', 'plain'],
  bodyDateline: optionShapes.yesOrNo,
} as const satisfies OptionsOf<NewsmlOptions>

/** The facts about the item that stand in every NewsML-G2 document. */
export interface RequiredMetadata {
  readonly guid: string
  readonly provider: Provider
  readonly version: number
  readonly firstCreated?: string | undefined
  readonly versionCreated: string
}

/** Takes what is demanded from the article or the options; a guid may be derived. Throws `missing-metadata` that names what neither gives. */
export function requireMetadata(article: Article, options: NewsmlOptions): RequiredMetadata {
  const item = requireItem('NewsML-G2', article, options, ['guid', 'provider', 'versionCreated'])
  const { guid, provider, versionCreated, version = 1, firstCreated } = item
  return { guid, provider, versionCreated, version, firstCreated }
}
