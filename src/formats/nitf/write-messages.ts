import type { Article, Notice } from '../../article'
import { element } from '../xml/element'

/*
 * What must not be done with a story, and what the desks are told: law 9. NITF has a status, a moment of release,
 * messages by type and corrections (docdata).
 */

/** The types of messages that are notices. A correction has an element of its own, and is read in a message, too. */
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

/** The type of the message that gives the words of an embargo. */
export const EMBARGO = 'embargo'

/** The messages of a story, in order: the embargo’s words first. */
export const writeMessages = ({ embargo, notices = [] }: Article): string[] => [
  ...(embargo ? [element('ed-msg', { 'msg-type': EMBARGO, info: embargo.text })] : []),
  ...notices.map(({ kind, text, target }) =>
    kind === 'correction'
      ? element('correction', { info: text, 'id-string': target })
      : element('ed-msg', { 'msg-type': kind, info: text }),
  ),
]

/** The notices as they are read back: a correction with what it is about, the others by kind and text. */
export const roundTripNitfNotices = ({ notices }: Article): Notice[] | undefined =>
  notices?.map(({ kind, text, target }) => ({ kind, text, ...(kind === 'correction' && target && { target }) }))
