import { excerptAround } from '../excerpt'
import { marksOf } from '../marks-of'
import { reports } from '../reporting'
import type { Finding, Rule } from '../rule'

/** Fewer words are a name, a title or a word held with tongs. */
const LEAST = 6
const OPENING = /["“„«]|``/

/** Each quotation has a speaker near by. */
export const attributed: Rule = {
  id: 'quotes/attributed',
  severity: 'warning',
  languages: ['en'],
  looksFor: ['quotationMark'],
  summary: 'Each quotation says in its own paragraph, or in the one before or behind, who speaks.',
  why: 'A quotation without its speaker is worth nothing, and may be put in another’s mouth.',
  source: 'Style sheets of journalism schools; Reuters Handbook of Journalism, Quotations.',
  check: (_, { article: { body }, texts: filed }) => {
    const texts = body.map((block) => (block.kind === 'paragraph' ? block.text : ''))
    const told: (boolean | undefined)[] = []
    const isTold = (i: number): boolean => (told[i] ??= reports(texts[i] ?? ''))
    return [...marksOf(filed)].flatMap(([{ path, text, block: i = -1 }, marks]): Finding[] => {
      if (body[i]?.kind !== 'paragraph' || path.endsWith('.dateline.text') || !OPENING.test(text)) return []
      const open = marks.find(({ role }) => role === 'open')
      const close = open && marks.find(({ start, role }) => start > open.start && role === 'close')
      const end = close?.start ?? text.length
      if (!open || text.slice(open.end, end).split(/\s+/).length < LEAST) return []
      if (isTold(i) || isTold(i - 1) || isTold(i + 1)) return []
      return [
        {
          message: `Nobody is named who says this: ${excerptAround(text, open.start, Math.min(end, open.start + 40), 0)}.`,
          hint: 'Name the speaker.',
          path,
          span: { start: open.start, end: close?.end ?? text.length },
        },
      ]
    })
  },
}
