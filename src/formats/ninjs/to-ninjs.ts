import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import { demandAll, type ItemFacts, itemOf } from '../item-facts'
import { GENERATIONS, type NinjsStandard } from './generations'
import { writeItem } from './write-item'

/** How ninjs is written, and facts about the item for articles that do not have them. */
export interface NinjsOptions extends ItemFacts {
  /** The version of the standard, one of each generation: 3.2 when absent. Superdesk and most others take 1.6. */
  readonly standard?: NinjsStandard
}

/**
 * Writes an article as ninjs, by default 3.2: its body as HTML and as plain text, its pictures and links as associations.
 * The options fill what the article's item lacks. Throws `missing-metadata` when neither gives a guid,
 * `invalid-argument` for an option that is not what it must be.
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): string {
  const { standard = '3.2' } = options
  const item = itemOf(article, options)
  demandAll('ninjs', item, ['guid'])
  if (!Object.hasOwn(GENERATIONS, standard)) {
    throw new WirecopyError(
      'invalid-argument',
      `ninjs is written as ${Object.keys(GENERATIONS).join(', ')}, not as ${standard}`,
    )
  }
  return `${JSON.stringify(GENERATIONS[standard](writeItem(article, item, standard)), null, 2)}\n`
}
