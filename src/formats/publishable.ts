import type { Article } from '../article'
import { WirecopyError } from '../diagnostics/error'
import { held } from './held'

/**
 * Whether an article is a draft to a format that is made for publishing (law 9 of the project).
 * Throws `restricted` for one that is killed, withheld or under embargo, unless drafts are asked for.
 */
export function publishable(article: Article, format: string, { drafts }: { readonly drafts?: boolean }): boolean {
  if (!held(article)) return false
  if (drafts) return true
  throw new WirecopyError('restricted', `${reason(article)}, and ${format} is made for publishing: ask for a draft`)
}

function reason({ item, embargo, notices = [] }: Article): string {
  if (item?.status === 'canceled' || notices.some(({ kind }) => kind === 'kill')) return 'the story is killed'
  return embargo ? `the story is under embargo (${embargo.text})` : 'the story is withheld'
}
