import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { factOptions, type ItemFacts } from '../item-facts'
import { type NowOption, nowOptions } from '../now'
import { requireItem } from '../require-item'
import { GENERATIONS, type NinjsStandard } from './generations'
import { writeItem } from './write-item'

/** How ninjs is written, and facts about the item for articles that do not have them. */
export interface NinjsOptions extends ItemFacts, NowOption {
  /** The version of the standard, one of each generation: 3.2 when absent. Superdesk and most others take 1.6. */
  readonly standard?: NinjsStandard
}

/** What each of these options may be. */
export const ninjsOptions = {
  ...factOptions,
  ...nowOptions,
  standard: /* @__PURE__ */ Object.keys(GENERATIONS),
} as const satisfies OptionsOf<NinjsOptions>

/**
 * Writes an article as ninjs, by default 3.2: its body as HTML and as plain text, its pictures and links as associations.
 * The options fill what the article's item lacks. A missing guid is derived by `storyKey`. Throws `missing-metadata` when nothing gives one,
 * `invalid-argument` for what is no article, and for options that are none.
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): string {
  return rethrowAsMisuse('toNinjs', () => writeNinjs(article, options))
}

function writeNinjs(article: Article, options: NinjsOptions): string {
  checkWriteArguments('toNinjs', article, options, ninjsOptions)
  const { standard = '3.2', now } = options
  const item = requireItem('ninjs', article, options, ['guid'])
  return `${JSON.stringify(GENERATIONS[standard](writeItem(article, item, { standard, now })), null, 2)}\n`
}
