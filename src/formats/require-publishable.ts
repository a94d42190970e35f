import type { Article } from '../article'
import { WirecopyError } from '../diagnostics/error'
import { type ArticleRestriction, articleRestrictions } from '../restrictions/article-restrictions'
import type { PublishOptions } from './publish-options'

/**
 * Returns the restrictions of an article that is written in a format for publishing: with one, it is a draft.
 * Throws `restricted` if it is killed, withheld or under embargo, unless `drafts` is set.
 * Throws `possibly-restricted` if that is only possible and `onDoubt` is `refuse`.
 */
export function requirePublishable(article: Article, format: string, options: PublishOptions): ArticleRestriction[] {
  const { drafts = false, now, onDoubt = drafts ? 'draft' : 'refuse' } = options
  const found = articleRestrictions(article, now, onDoubt)
  const kinds = new Set(found.filter(({ isPossible }) => !isPossible).map(({ kind }) => kind))
  if (kinds.size && !drafts)
    throw new WirecopyError(
      'restricted',
      `${reason(article, kinds)} and must not be published. Set \`drafts\` to write a draft for ${format}.`,
    )
  const doubt = found.find(({ isPossible }) => isPossible)
  if (doubt && onDoubt === 'refuse')
    throw new WirecopyError(
      'possibly-restricted',
      `Story may be restricted: see ${doubt.path}. Set \`onDoubt\` to write ${format}.`,
    )
  return found
}

function reason({ embargo }: Article, kinds: ReadonlySet<string>): string {
  if (kinds.has('kill')) return 'Story is killed'
  if (kinds.has('withhold')) return 'Story is withheld'
  return embargo ? `Story is under embargo (${embargo.text})` : 'Story is under embargo'
}
