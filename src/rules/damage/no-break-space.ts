import type { Edit } from '../../text/edits'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textsWith } from '../engine/texts-with'

/** No-break spaces and spaces of other widths. */
const ODD = /[\u00A0\u2007\u202F\u2000-\u2006\u2008-\u200A]/g
/** Languages that use no-break spaces before punctuation and inside numbers. */
const SPACED_LANGUAGES = ['fr', 'de', 'ru', 'uk', 'pl', 'cs', 'sk', 'fi', 'sv', 'nb', 'hu', 'bg', 'sl']

/** Reports no-break spaces and spaces of other widths. */
export const noBreakSpace: IndexedRule = {
  id: 'damage/no-break-space',
  severity: 'info',
  features: ['oddSpace'],
  check: ({ article: { language = '' }, index }) =>
    SPACED_LANGUAGES.includes(language.split('-', 1)[0] ?? '')
      ? []
      : textsWith(index, 'oddSpace').flatMap(({ path, text }): Finding[] => {
          const edits = [...text.matchAll(ODD)].map(({ index }): Edit => ({ start: index, end: index + 1, text: ' ' }))
          const [first] = edits
          if (!first) return []
          return [
            {
              message:
                edits.length === 1
                  ? 'No-break space, or a space of unusual width.'
                  : `${edits.length} no-break spaces, or spaces of unusual width.`,
              path,
              span: { start: first.start, end: first.end },
              fix: { edits },
            },
          ]
        }),
}
