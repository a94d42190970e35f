import type { Article, Notice } from '../../article'
import { element } from '../xml/element'

/* Restrictions and notices in the docdata of NITF: a status, a release time, messages by type, and corrections. */

/** Message types that are notices. A correction is written as its own element, but also read as a message. */
export const NOTICES: ReadonlySet<string> = /* @__PURE__ */ new Set<Notice['kind']>([
  'kill',
  'correction',
  'withhold',
  'possible',
  'clarification',
  'refile',
  'advisory',
  'update',
])

/** The type of the message with the text of an embargo. */
export const EMBARGO = 'embargo'

/** Writes the messages of a story: the embargo first, then the notices. */
export const writeMessages = ({ embargo, notices = [] }: Article): string[] => [
  ...(embargo ? [element('ed-msg', { 'msg-type': EMBARGO, info: embargo.text })] : []),
  ...notices.map(({ kind, text, target }) =>
    kind === 'correction'
      ? element('correction', { info: text, 'id-string': target })
      : element('ed-msg', { 'msg-type': kind, info: text }),
  ),
]

/** Returns the notices as they are read back: kind and text, and the target of a correction. */
export const roundTripNitfNotices = ({ notices }: Article): Notice[] | undefined =>
  notices?.map(({ kind, text, target }) => ({ kind, text, ...(kind === 'correction' && target && { target }) }))
