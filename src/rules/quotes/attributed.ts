import { isSpace } from '../../text/characters'
import type { ArticleText } from '../engine/article-texts'
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

/** Returns the index of the paragraph directly before (`step` -1) or after (1) the one at an index; -1 if another block is there. */
function paragraphAt(texts: readonly ArticleText[], from: number, step: number): number {
  const wanted = (texts[from]?.block ?? 0) + step
  for (let at = from + step; at >= 0 && at < texts.length; at += step) {
    const { part, block } = texts[at] as ArticleText // within the list
    if (block === wanted && part === 'paragraph') return at
    if (block !== wanted && block !== wanted - step) return -1
  }
  return -1
}
const OPENING = /["“„«]|``/

/** Reports a quotation without a speaker in its paragraph or an adjacent one. */
export const attributed: IndexedRule = {
  id: 'quotes/attributed',
  severity: 'warning',
  languages: ['en'],
  features: ['quotationMark'],
  reads: 'style',
  check: ({ texts, index }) => {
    const findings: Finding[] = []
    const marked = marksOf(index)
    for (let i = 0; i < texts.length; i++) {
      const marks = marked[i] ?? NONE
      if (marks.length === 0) continue
      const { part, path, text } = texts[i] as ArticleText // `i` is below the length
      if (part !== 'paragraph') continue
      const open = marks.find(({ role }) => role === 'open')
      const close = open && marks.find(({ start, role }) => start > open.start && role === 'close')
      const end = close?.start ?? text.length
      if (!open || !hasSixWords(text, open.end, end)) continue
      const isReport = reportsIn(index)
      if (isReport(i) || isReport(paragraphAt(texts, i, -1)) || isReport(paragraphAt(texts, i, 1))) continue
      if (!OPENING.test(text)) continue
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
