import { agencies } from '../../lexicon/agencies'
import { once } from '../../lexicon/words'
import { datelinesOf } from '../datelines'
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

/** The separator after the last bracket of a dateline: `--`, `—`, `:` */
const SEPARATOR = /[)/\]】]\s*([-–—_:]{1,3})?\s*$/

/** Reports a dateline separator that its agency does not use. */
export const houseSeparator: IndexedRule<{ signs: readonly string[] }> = {
  id: 'dateline/house-separator',
  severity: 'info',
  features: ['dateline'],
  summary: 'The dateline closes with the dash or colon of the agency that signs it.',
  why: 'Another sign shows that the story went through other hands, or that a desk typed the dateline by itself.',
  source: 'Agencies’ copy: `(AP) — `, `(Reuters) - `, `(Xinhua) -- `; the list is `src/lexicon/agencies.ts`.',
  silent: 'When the agency’s own sign is not known, or several agencies sign.',
  options: {
    signs: {
      default: [],
      summary: 'The signs of your house; where none are set, those that the agency has been seen to use.',
    },
  },
  check: ({ index, options }) =>
    datelinesOf(index).flatMap(({ path, dateline: { text, credits = [] } }): Finding[] => {
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
          message: `${options.signs.length > 0 ? 'Datelines of the house close' : `A dateline of ${credit?.text} closes`} with ${known.join(' or ') || 'no sign'}, this one with ${sign ? `“${sign}”` : 'none'}.`,
          path: `${path}.text`,
          span: { start, end: start + sign.length },
          ...(sign && signs[0] ? { fix: { edits: [{ start, end: start + sign.length, text: signs[0] }] } } : {}),
        },
      ]
    }),
}
