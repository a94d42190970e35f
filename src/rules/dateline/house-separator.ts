import { agencies } from '../../lexicon/agencies'
import { once } from '../../lexicon/words'
import { checkDatelines } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

const houses = /* @__PURE__ */ once(
  () =>
    new Map(
      agencies()
        .map((agency) => [agency.name, agency] as const)
        .reverse(),
    ),
)

/** The separator after the closing bracket of a dateline: `--`, `—`, `:` */
const SEPARATOR = /[)/\]】]\s*([-–—_:]{1,3})?\s*$/

/** Reports a dateline separator that its agency does not use. */
export const houseSeparator: IndexedRule<{ signs: readonly string[] }> = {
  id: 'dateline/house-separator',
  severity: 'info',
  features: ['credit'],
  options: {
    signs: {
      default: [],
      summary: 'The separators of your house; if empty, those that the agency is known to use.',
    },
  },
  check: ({ index, options }) =>
    checkDatelines(index, ({ path, dateline: { text, credits = [] } }): Finding[] => {
      const [credit] = credits
      const house = credits.length === 1 ? houses().get(credit?.agency ?? '') : undefined
      const match = SEPARATOR.exec(text)
      const sign = match?.[1] ?? ''
      const signs = options.signs.length > 0 ? options.signs : (house?.separators ?? [])
      if (!house || !match || signs.length === 0 || signs.includes(sign)) return []
      const known = signs.filter(Boolean).map((each) => `“${each}”`)
      const start = sign === '' ? text.length : text.lastIndexOf(sign)
      return [
        {
          message: `Dateline ends with ${sign ? `“${sign}”` : 'no separator'}; ${options.signs.length > 0 ? 'the house' : credit?.text} uses ${known.join(' or ') || 'none'}.`,
          path: `${path}.text`,
          span: { start, end: start + sign.length },
          ...(sign && signs[0] ? { fix: { edits: [{ start, end: start + sign.length, text: signs[0] }] } } : {}),
        },
      ]
    }),
}
