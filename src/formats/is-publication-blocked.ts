import type { Article } from '../article'
import { checkWriteArguments } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { articleRestrictions } from '../restrictions/article-restrictions'
import { type NowOption, nowOptions } from './now'

/**
 * Whether an article must not be published now: killed, withheld or under embargo.
 * Reads its status, embargo and notices, and the words of its notes, titles, terms and the start and end of its body.
 * `false` does not mean free of restrictions: usage terms, for example, may still apply.
 *
 * @example isPublicationBlocked({ editorsNotes: [{ text: 'KILL: the story is wrong' }], body: [] }) // true
 * @example isPublicationBlocked({ headline: 'Storm kills two', body: [] }) // false
 */
export function isPublicationBlocked(article: Article, options: NowOption = {}): boolean {
  return rethrowAsMisuse('isPublicationBlocked', () => {
    checkWriteArguments('isPublicationBlocked', article, options, nowOptions)
    return articleRestrictions(article, options.now).length > 0
  })
}
