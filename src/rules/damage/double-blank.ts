import type { Edit } from '../../text/edits'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textsWith } from '../engine/texts-with'

/** Two or more spaces between words, also after a full stop */
const SPACES = /(?<=\S) {2,}(?=\S)/g
const STOP = /[.!?:;]["”’')]?$/

/** The maximum number of double spaces in a paragraph. A text with more is taken for a table. */
const MOST = 8

/** Reports more than one space between two words. */
export const doubleBlank: IndexedRule<{ afterStops: boolean }> = {
  id: 'damage/double-blank',
  severity: 'info',
  features: ['twoSpaces'],
  options: { afterStops: { default: false, summary: 'Whether to report two spaces after a full stop as well.' } },
  check: ({ article, index, options }) =>
    textsWith(index, 'twoSpaces').flatMap(({ path, text, block }): Finding[] => {
      const kind = block === undefined ? undefined : article.body[block]?.kind
      if (kind !== 'paragraph' && path !== 'headline') return []
      const edits: Edit[] = []
      for (const { 0: spaces, index: at } of text.matchAll(SPACES)) {
        if (!options.afterStops && STOP.test(text.slice(Math.max(0, at - 2), at))) continue
        if (edits.length === MOST) return []
        edits.push({ start: at + 1, end: at + spaces.length, text: '' })
      }
      const [first] = edits
      if (!first) return []
      return [
        {
          message:
            edits.length === 1
              ? 'More than one space between words.'
              : `More than one space between words, in ${edits.length} places.`,
          path,
          span: { start: first.start - 1, end: first.end },
          fix: { edits },
        },
      ]
    }),
}
