import type { ArticleText } from '../article-texts'
import { excerpt } from '../excerpt'
import type { Finding, Rule } from '../rule'
import { withoutBlock } from '../without-block'

/** A word of a script with blanks, or one character of a script without. Figures do not count: `Avg shrs 13.9 mln vs 13.8 mln`. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu

function hasWords(text: string, least: number): boolean {
  let count = 0
  for (const _ of text.matchAll(WORD)) if (++count >= least) return true
  return count >= least
}

/** A text without its line breaks. */
const keyOf = (text: string): string => (text.includes('\n') ? text.replace(/\s+/g, ' ') : text)

/** Whether two texts have one length, or may have. */
function haveOneLength(texts: readonly ArticleText[]): boolean {
  const lengths = new Set<number>()
  for (const { text } of texts) lengths.add(keyOf(text).length)
  return lengths.size < texts.length
}

/** No paragraph stands twice. */
export const duplicateParagraph: Rule<{ leastWords: number }> = {
  id: 'damage/duplicate-paragraph',
  severity: 'warning',
  summary: 'No paragraph stands twice, word for word.',
  why: 'A paragraph comes twice when takes are joined carelessly or a page repeats its opening. No editor means it.',
  source: 'Corrections and repeats sections of agency handbooks; seen in joined takes and scraped copy.',
  silent: 'For short paragraphs, which may well return: `Did not finish.`, `Asked about the plan, he laughed.`',
  options: {
    leastWords: { default: 10, summary: 'Paragraphs with fewer words may stand twice.', least: 1 },
  },
  check: (story, { texts, options }) => {
    const findings: Finding[] = []
    const paragraphs = texts.filter(({ part }) => part === 'paragraph' || part === 'quote')
    if (!haveOneLength(paragraphs)) return findings // most stories have no two of one length, and no text need be looked up
    const first = new Map<string, number>()
    for (const { path, text, block = 0 } of paragraphs) {
      const key = keyOf(text)
      const seen = first.get(key)
      if (seen === undefined) first.set(key, block)
      else if (hasWords(text, options.leastWords))
        findings.push({
          message: `This paragraph stands in the story before, as block ${seen + 1} of the body: ${excerpt(text)}.`,
          hint: 'Keep one of the two.',
          path,
          ...withoutBlock(story, path),
        })
    }
    return findings
  },
}
