import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { marksOf } from '../marks-of'
import type { QuotationMark } from '../quotation-marks'
import { quoteBalance } from '../quote-balance'

/** An attribution at the end of a paragraph: `…, one dealer said.` The quotation must have ended before it. */
const SPOKEN = /, (?:\p{L}[\p{L}.'’-]* ){1,8}(?:said|says|added|told reporters)\.$/u

/** Reports quotations that are not closed or not opened. */
export const balanced: IndexedRule = {
  id: 'quotes/balanced',
  severity: 'warning',
  features: ['quotationMark'],
  check: ({ texts, index }) => {
    const findings: Finding[] = []
    let running: { readonly finding: Finding; readonly shape: string } | undefined // reported unless this paragraph continues the quotation
    let lost = false // a quotation was reported as not closed: its late closing mark is not a second fault
    const marked = marksOf(index)
    for (let i = 0; i < texts.length; i++) {
      const marks = marked[i] ?? NONE
      if (marks.length === 0 && !running && !lost) continue
      const text = texts[i] as ArticleText // `i` is below the length
      const kind = text.part === 'paragraph' ? 'paragraph' : ALONE.has(text.part) ? 'alone' : 'other'
      if (kind === 'other') continue
      if (kind === 'paragraph') {
        if (mayContinueQuotation(text.text, marks) && !(running && isOtherShape(running.shape, text.text))) lost = false
        else if (running) {
          findings.push(running.finding)
          lost = true
        }
        running = undefined
      }
      if (marks.length === 0) continue
      const { open, stray, nested, doubtful } = quoteBalance(marks)
      const [opening] = open
      if (doubtful && open.length + (stray ? 1 : 0) === 1) continue
      const mayRun = open.length === 1 && kind === 'paragraph' && !nested && !SPOKEN.test(text.text.slice(-80))
      if (opening && mayRun)
        running = { finding: notClosed(text, opening), shape: text.text.slice(opening.start, opening.end) }
      else if (opening) findings.push(notClosed(text, opening))
      else if (stray && !(lost && kind === 'paragraph')) findings.push(notOpened(text, stray))
      if (kind === 'paragraph' && (opening || stray)) lost = false
    }
    if (running) findings.push(running.finding)
    return findings
  },
}

const notClosed = ({ path }: ArticleText, { start, end }: QuotationMark): Finding => ({
  message: 'Quotation is not closed.',
  hint: 'Close it, or start the next paragraph with a mark if the quotation continues.',
  path,
  span: { start, end },
})

const notOpened = ({ path }: ArticleText, { start, end }: QuotationMark): Finding => ({
  message: 'Closing quotation mark without an opening one.',
  hint: 'Add the opening mark, or remove this one.',
  path,
  span: { start, end },
})

/** Whether a paragraph may continue the quotation of the paragraph before: it starts with an opening mark, or `» ` in French. */
const mayContinueQuotation = (text: string, [first]: readonly QuotationMark[]): boolean =>
  (first !== undefined && first.start === 0 && first.role !== 'close') || /^»\s/.test(text)

const DOUBLE = /^(?:[“"]|``)/

/** Whether a paragraph starts with a double mark of another shape than `shape`: `"` cannot continue a quotation opened with `“`. */
function isOtherShape(shape: string, text: string): boolean {
  const [opens] = DOUBLE.exec(text) ?? []
  return opens !== undefined && DOUBLE.test(shape) && opens !== shape
}

/** Parts in which a quotation must end in the text where it starts. In paragraphs, it may go on in the next one. */
const ALONE: ReadonlySet<ArticleText['part']> = /* @__PURE__ */ new Set([
  'headline',
  'subheadline',
  'summaries',
  'quote',
  'list',
] as const)
const NONE: readonly never[] = []
