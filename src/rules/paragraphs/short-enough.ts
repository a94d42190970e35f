import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordsOf } from '../engine/texts-with'

/** Reports paragraphs above the maximum number of words. */
export const shortEnough: IndexedRule<{ most: number }> = {
  id: 'paragraphs/short-enough',
  severity: 'info',
  summary: 'No paragraph has more words than a column bears.',
  why: 'Wire copy is cut from below, paragraph by paragraph, and read on telephones.',
  source: 'Style sheets of newspapers and journalism schools: 45 words or three sentences.',
  silent:
    'For the first paragraph, which has rules of its own, and for languages written without blanks between words.',
  options: { most: { default: 45, summary: 'The most words that a paragraph may have.', least: 5 } },
  check: ({ texts, index, options: { most } }) => {
    const findings: Finding[] = []
    let first = true
    for (const [i, { part, path, text }] of texts.entries()) {
      if (part !== 'paragraph') continue
      const words = first || text.length <= most * 2 ? 0 : (wordsOf(index, i) ?? 0)
      first = false
      if (words <= most) continue
      findings.push({
        message: `This paragraph has ${words} words; ${most} is the most.`,
        hint: 'Begin a new one where the thought changes.',
        path,
      })
    }
    return findings
  },
}
