import type { Article } from '../article'
import { checkWriteArguments } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { articleRestrictions } from '../restrictions/article-restrictions'
import { type JudgeOptions, judgeOptions } from './publish-options'

/**
 * Whether an article must not be published now: killed, withheld or under embargo.
 * Reads its status, embargo and notices, and the words of its notes, titles, terms and the start and end of its body.
 * `false` does not mean free of restrictions: usage terms, for example, may still apply.
 * A possibly restricted article is blocked too, unless `onDoubt` is `publish`.
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
