import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordsWithin } from '../engine/texts-with'

/** Reports sentences above the maximum number of words. */
export const shortEnough: IndexedRule<{ most: number }> = {
  id: 'sentences/short-enough',
  severity: 'info',
  needs: 'annotations',
  summary: 'No sentence has more words than can be read aloud in one breath.',
  why: 'A reader who has lost the thread does not go back.',
  source: 'Style sheets of newspapers and journalism schools: 30 words, 35 at most.',
  silent: 'For languages written without blanks between words.',
  options: { most: { default: 35, summary: 'The most words that a sentence may have.', least: 5 } },
  check: ({ article: { annotations }, texts, index, options: { most } }) => {
    const findings: Finding[] = []
    const { words: whole } = index
    const isShort = (words: number | undefined): boolean => words !== undefined && words <= most
    if (whole.every(isShort)) return findings
    let at = 0 // index of the sentence’s text; both lists are in article order
    for (const { path, start, end, text } of annotations?.sentences ?? []) {
      if (text.length <= most * 2 || !path.startsWith('body.')) continue
      while (at < texts.length && texts[at]?.path !== path) at++
      if (isShort(whole[at])) continue
      const words = wordsWithin(index, at, start, end) ?? 0
      if (words <= most) continue
      findings.push({
        message: `This sentence has ${words} words; ${most} is the most.`,
        hint: 'Make two of it.',
        path,
        span: { start, end },
      })
    }
    return findings
  },
}
