import type { Article } from '../article'
import { guarded } from '../diagnostics/guarded'
import { checkWrite } from '../diagnostics/misuse'
import { articleRestrictions } from '../restrictions/article-restrictions'
import { type Now, nowOptions } from './now'

/**
 * Returns whether an article must not be published: killed, withheld or under embargo (law 9 of the project).
 * Its status, embargo and notices count, and the words of its notes, titles, terms and of the ends of its body. `false` is not the same as free.
 *
 * @example isPublicationBlocked({ editorsNotes: ['KILL: the story is wrong'], body: [] }) // true
 * @example isPublicationBlocked({ headline: 'Storm kills two', body: [] }) // false
 */
export function isPublicationBlocked(article: Article, options: Now = {}): boolean {
  return guarded('isPublicationBlocked', () => {
    checkWrite('isPublicationBlocked', article, options, nowOptions)
    return articleRestrictions(article, options.now).length > 0
  })
}
