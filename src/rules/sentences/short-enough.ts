import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordsAbove } from '../engine/texts-with'

/** Reports sentences above the maximum number of words. */
export const shortEnough: IndexedRule<{ max: number }> = {
  id: 'sentences/short-enough',
  severity: 'info',
  needs: 'annotations',
  reads: 'style',
  options: { max: { default: 35, summary: 'The maximum number of words.', min: 5 } },
  check: ({ article: { annotations }, texts, index, options: { max } }) => {
    const findings: Finding[] = []
    const { words: whole } = index
    const isShort = (words: number | undefined): boolean => words !== undefined && words <= max
    if (whole.every(isShort)) return findings
    let at = 0 // index of the sentence’s text; both lists are in article order
    for (const { path, start, end } of annotations?.sentences ?? []) {
      if (end - start <= max * 2 || !path.startsWith('body.')) continue
      while (at < texts.length && texts[at]?.path !== path) at++
      if (isShort(whole[at])) continue
      const words = wordsAbove(max, index, at, start, end)
      if (words === 0) continue
      findings.push({
        message: `Sentence has ${words} words; the maximum is ${max}.`,
        hint: 'Split it into two.',
        path,
        span: { start, end },
      })
    }
    return findings
  },
}
