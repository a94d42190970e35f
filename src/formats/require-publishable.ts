import type { Article } from '../article'
import { WirecopyError } from '../diagnostics/error'
import { articleRestrictions } from '../restrictions/article-restrictions'
import type { NowOption } from './now'

/**
 * Whether an article is a draft to a format that is made for publishing (law 9 of the project).
 * Throws `restricted` for one that is killed, withheld or under embargo, unless drafts are asked for.
 */
export function requirePublishable(
  article: Article,
  format: string,
  { drafts, now }: NowOption & { readonly drafts?: boolean },
): boolean {
  const kinds = new Set(articleRestrictions(article, now).map(({ kind }) => kind))
  if (!kinds.size) return false
  if (drafts) return true
  throw new WirecopyError(
    'restricted',
    `${reason(article, kinds)}, and ${format} is a publishing format. Set \`drafts\` to write a draft.`,
  )
}

function reason({ embargo }: Article, kinds: ReadonlySet<string>): string {
  if (kinds.has('kill')) return 'Story is killed'
  if (kinds.has('withhold')) return 'Story is withheld'
  return embargo ? `Story is under embargo (${embargo.text})` : 'Story is under embargo'
}
