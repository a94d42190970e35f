import { once } from '../../lexicon/words'
import { isSpace } from '../../text/characters'
import { excerptAround } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { marksOf } from '../marks-of'
import { reportsIn } from '../reporting-texts'

/** The minimum number of words of a quotation that needs a speaker. With fewer, it may be a name, a title or a single term. */
const LEAST = 6

/** Whether a span has at least six words, separated by white space. */
function hasSixWords(text: string, start: number, end: number): boolean {
  let words = 1
  for (let i = start; i < end && words < LEAST; i++)
    if (isSpace(text.charCodeAt(i)) && !(i > start && isSpace(text.charCodeAt(i - 1)))) words++
  return words >= LEAST
}
const NONE: readonly never[] = []
const OPENING = /["“„«]|``/

/** Reports a quotation without a speaker in its paragraph or an adjacent one. */
export const attributed: IndexedRule = {
  id: 'quotes/attributed',
  severity: 'warning',
  languages: ['en'],
  features: ['quotationMark'],
  reads: 'style',
  summary: 'Each quotation has a speaker in its own paragraph or an adjacent one.',
  why: 'A quotation without a speaker may be attributed to the wrong person.',
  source: 'Style sheets of journalism schools; Reuters Handbook of Journalism, Quotations.',
  check: ({ texts, index }) => {
    const blocksWithReports = once(
      () => new Set([...reportsIn(index)].map(({ part, block }) => part === 'paragraph' && block)),
    )
    const findings: Finding[] = []
    const marked = marksOf(index)
    for (const [i, { part, path, text, block = -1 }] of texts.entries()) {
      const marks = marked[i] ?? NONE
      if (marks.length === 0 || part !== 'paragraph' || !OPENING.test(text)) continue
      const open = marks.find(({ role }) => role === 'open')
      const close = open && marks.find(({ start, role }) => start > open.start && role === 'close')
      const end = close?.start ?? text.length
      if (!open || !hasSixWords(text, open.end, end)) continue
      const reported = blocksWithReports() // block indexes of paragraphs with an attribution
      if (reported.has(block) || reported.has(block - 1) || reported.has(block + 1)) continue
      findings.push({
        message: `Quotation without a speaker: ${excerptAround(text, open.start, Math.min(end, open.start + 40), 0)}.`,
        hint: 'Name the speaker.',
        path,
        span: { start: open.start, end: close?.end ?? text.length },
      })
    }
    return findings
  },
}
