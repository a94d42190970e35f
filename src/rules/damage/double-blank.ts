import type { Edit } from '../../text/edits'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textsWith } from '../engine/texts-with'

/** Two or more spaces between words, or after a full stop, where typists set two */
const BLANKS = /(?<=\S) {2,}(?=\S)/g
const STOP = /[.!?:;]["”’')]?$/

/** The maximum number of matches in one paragraph; more are columns. */
const MOST = 8

/** Reports more than one space between two words. */
export const doubleBlank: IndexedRule<{ afterStops: boolean }> = {
  id: 'damage/double-blank',
  severity: 'info',
  features: ['twoBlanks'],
  summary: 'One blank stands between two words, and between two sentences.',
  why: 'Blanks pile up where something was taken out, and where typewriters set two behind a full stop.',
  source: 'AP Stylebook, punctuation: one space after a period.',
  silent: 'In tables and set-out text, and in paragraphs with many, which are tables that have lost their lines.',
  options: { afterStops: { default: false, summary: 'Whether two blanks behind a stop are found as well.' } },
  check: ({ article, index, options }) =>
    textsWith(index, 'twoBlanks').flatMap(({ path, text, block }): Finding[] => {
      const kind = block === undefined ? undefined : article.body[block]?.kind
      if (kind !== 'paragraph' && path !== 'headline') return []
      const edits = [...text.matchAll(BLANKS)]
        .filter(({ index }) => options.afterStops || !STOP.test(text.slice(Math.max(0, index - 2), index)))
        .map((match): Edit => ({ start: match.index + 1, end: match.index + match[0].length, text: '' }))
      const [first] = edits
      if (!first || edits.length > MOST) return []
      return [
        {
          message:
            edits.length === 1
              ? 'More than one blank stands here.'
              : `More than one blank stands in ${edits.length} places.`,
          path,
          span: { start: first.start - 1, end: first.end },
          fix: { edits },
        },
      ]
    }),
}
