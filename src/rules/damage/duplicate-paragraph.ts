import type { ArticleText } from '../engine/article-texts'
import { excerpt } from '../engine/excerpt'
import { haveEqualFolds, openingKey } from '../engine/fold-text'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { removeBlock } from '../remove-block'

/** A word, or one Chinese or Japanese character. Numbers do not count: `Avg shrs 13.9 mln vs 13.8 mln` has five words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu

const MOST_ALIKE = 8 // texts with the same opening that are compared; more are probably a list

function hasMinimumWords(text: string, least: number): boolean {
  let count = 0
  for (const _ of text.matchAll(WORD)) if (++count >= least) return true
  return count >= least
}

/** Reports a paragraph that occurs twice. */
export const duplicateParagraph: IndexedRule<{ minWords: number }> = {
  id: 'damage/duplicate-paragraph',
  severity: 'warning',
  features: ['alikeOpenings'],
  options: {
    minWords: { default: 10, summary: 'Paragraphs with fewer words may be repeated.', min: 1 },
  },
  check: ({ story, texts, options }) => {
    const findings: Finding[] = []
    const keys = texts.map(({ part, text }) => (part === 'paragraph' || part === 'quote' ? openingKey(text) : 0))
    const first = new Map<number, ArticleText[]>()
    for (const [i, each] of texts.entries()) {
      const { path, text } = each
      const key = keys[i] ?? 0
      if (key === 0) continue
      const alike = first.get(key)
      if (!alike) {
        first.set(key, [each])
        continue
      }
      const seen = alike.length > MOST_ALIKE ? undefined : alike.find((other) => haveEqualFolds(other.text, text))
      if (!seen) alike.push(each)
      else if (hasMinimumWords(text, options.minWords))
        findings.push({
          message: `Paragraph repeats block ${(seen.block ?? 0) + 1} of the body: ${excerpt(text)}.`,
          hint: 'Remove one of the two.',
          path,
          ...removeBlock(story, path),
        })
    }
    return findings
  },
}
