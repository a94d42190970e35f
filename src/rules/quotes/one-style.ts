import { marksOf } from '../marks-of'
import type { QuotationMark } from '../quotation-marks'
import type { Finding, Rule } from '../rule'

const SHAPES = /["“”]/
const CURLY = /[“”]/
const STRAIGHT = '"'

/** The story keeps to one style of quotation marks. */
export const oneStyle: Rule = {
  id: 'quotes/one-style',
  severity: 'info',
  looksFor: ['quotationMark'],
  summary: 'The quotation marks of the story are all curly or all straight.',
  why: 'A mixture shows that the story was pasted together.',
  source: 'House styles; each has one.',
  silent: 'For quotation marks of other shapes, which may stand inside one another.',
  check: (_, { texts }) => {
    const each = [...marksOf(texts)]
      .filter(([{ block, path, text }]) => (block !== undefined || path === 'headline') && SHAPES.test(text))
      .map(([{ path, text }, marks]) => ({ path, text, marks }))
    const all = each.flatMap(({ text, marks }) => marks.map((mark) => text.slice(mark.start, mark.end)))
    const curly = all.filter((sign) => CURLY.test(sign)).length
    const straight = all.filter((sign) => sign === STRAIGHT).length
    if (curly === 0 || straight === 0) return []
    const wantCurly = curly >= straight
    return each.flatMap(({ path, text, marks }): Finding[] => {
      const odd = marks.filter(
        ({ start, end, doubt }) =>
          !doubt && (wantCurly ? text.slice(start, end) === STRAIGHT : CURLY.test(text.slice(start, end))),
      )
      const [first] = odd
      if (!first) return []
      const sure = odd.every(({ role }) => role !== 'toggle')
      return [
        {
          message: `${odd.length === 1 ? 'A quotation mark is' : `${odd.length} quotation marks are`} ${wantCurly ? 'straight, the others curly' : 'curly, the others straight'}.`,
          path,
          span: { start: first.start, end: first.end },
          ...(sure
            ? {
                fix: {
                  edits: odd.map((mark) => ({ start: mark.start, end: mark.end, text: signOf(mark, wantCurly) })),
                },
              }
            : {}),
        },
      ]
    })
  },
}

const signOf = ({ role }: QuotationMark, curly: boolean): string => (curly ? (role === 'open' ? '“' : '”') : STRAIGHT)
