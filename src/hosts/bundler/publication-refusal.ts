import { type Article, isPublicationBlocked, WirecopyError } from 'wirecopy'
import type { WriteOptions } from 'wirecopy/convert'

/**
 * Returns the error for an article that must not be published, with the codes of the formats for publishing: `restricted`,
 * `possibly-restricted`. Undefined if it may be, as a story or, with `drafts`, as a draft. Markdown without a preset refuses nothing itself.
 */
export function publicationRefusal(article: Article, options: WriteOptions): WirecopyError | undefined {
  const { drafts = false, now, onDoubt = drafts ? 'draft' : 'refuse' } = options
  const time = now === undefined ? {} : { now }
  if (isPublicationBlocked(article, { ...time, onDoubt: 'publish' }))
    return drafts
      ? undefined
      : new WirecopyError('restricted', 'Story must not be published. Set `drafts` for a draft.')
  return onDoubt === 'refuse' && isPublicationBlocked(article, { ...time, onDoubt: 'refuse' })
    ? new WirecopyError('possibly-restricted', 'Story may be restricted. Set `onDoubt` to publish it.')
    : undefined
}
