import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { marksOf } from '../marks-of'
import type { QuotationMark } from '../quotation-marks'

const isCurly = (sign: string): boolean => sign === '“' || sign === '”'
const STRAIGHT = '"'

/** Reports a mixture of straight and curly quotation marks. */
export const oneStyle: IndexedRule = {
  id: 'quotes/one-style',
  severity: 'info',
  features: ['curlyMark'],
  check: ({ texts, index }) => {
    let curly = 0
    let straight = 0
    const marked = marksOf(index)
    for (let i = 0; i < texts.length; i++) {
      const marks = marked[i]
      if (!marks || marks.length === 0) continue
      const { block, part, text } = texts[i] as ArticleText // `i` is below the length
      if (block === undefined && part !== 'headline') continue
      for (const { start } of marks) {
        const sign = text.charAt(start)
        if (sign === STRAIGHT) straight++
        else if (isCurly(sign)) curly++
      }
    }
    if (curly === 0 || straight === 0) return []
    const wantCurly = curly >= straight
    return texts.flatMap(({ block, part, path, text }, i): Finding[] => {
      if (block === undefined && part !== 'headline') return []
      const odd = (marked[i] ?? []).filter(({ start, doubt }) => {
        const sign = text.charAt(start)
        return !doubt && (wantCurly ? sign === STRAIGHT : isCurly(sign))
      })
      const [first] = odd
      if (!first) return []
      const sure = odd.every(({ role }) => role !== 'toggle')
      return [
        {
          message: `${odd.length} ${wantCurly ? 'straight' : 'curly'} quotation ${odd.length === 1 ? 'mark' : 'marks'}; the others are ${wantCurly ? 'curly' : 'straight'}.`,
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
