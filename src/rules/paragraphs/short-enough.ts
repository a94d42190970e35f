import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordCountOf } from '../engine/texts-with'

/** Reports paragraphs above the maximum number of words. */
export const shortEnough: IndexedRule<{ max: number }> = {
  id: 'paragraphs/short-enough',
  reads: 'style',
  severity: 'info',
  options: { max: { default: 45, summary: 'The maximum number of words.', min: 5 } },
  check: ({ texts, index, options: { max } }) => {
    const findings: Finding[] = []
    let first = true
    for (let i = 0; i < texts.length; i++) {
      const { part, path, text } = texts[i] as ArticleText // `i` is below the length
      if (part !== 'paragraph') continue
      const words = first || text.length <= max * 2 ? 0 : (wordCountOf(index, i) ?? 0)
      first = false
      if (words <= max) continue
      findings.push({
        message: `Paragraph has ${words} words; the maximum is ${max}.`,
        hint: 'Split it where the topic changes.',
        path,
      })
    }
    return findings
  },
}
