import type { Article } from '../article'
import { checkWriteArguments } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { articleRestrictions } from '../restrictions/article-restrictions'
import { type JudgeOptions, judgeOptions } from './publish-options'

/**
 * Returns whether an article must not be published: killed, withheld or under embargo (law 9 of the project).
 * Its status, embargo and notices count, and the words of its notes, titles, terms and of the ends of its body. `false` is not the same as free.
 * One that is possibly restricted is blocked, too, unless `onDoubt` is `publish`.
 *
 * @example isPublicationBlocked({ editorsNotes: [{ text: 'KILL: the story is wrong' }], body: [] }) // true
 * @example isPublicationBlocked({ headline: 'Storm kills two', body: [] }) // false
 */
export function isPublicationBlocked(article: Article, options: JudgeOptions = {}): boolean {
  return rethrowAsMisuse('isPublicationBlocked', () => {
    checkWriteArguments('isPublicationBlocked', article, options, judgeOptions)
    return articleRestrictions(article, options.now, options.onDoubt).length > 0
  })
}
