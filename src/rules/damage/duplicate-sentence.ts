import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordCount } from '../engine/text-shape'

const BACK = 4 // full stops that a sentence may contain: `Mr. Smith of the U.N. said no.`
const SHORTEST = 12 // characters of a Chinese sentence; others have more
const SPACE = 0x20

/** Returns the first start of a sentence that ends at `end` and is repeated from `next` on; undefined if none is. */
function repeatedFrom(starts: readonly number[], text: string, end: number, next: number): number | undefined {
  const opening = text.charCodeAt(next)
  for (const from of starts)
    if (end - from >= SHORTEST && text.charCodeAt(from) === opening && text.startsWith(text.slice(from, end), next))
      return from
  return undefined
}

/** Reports a sentence that occurs twice in a row. */
export const duplicateSentence: IndexedRule<{ minWords: number }> = {
  id: 'damage/duplicate-sentence',
  severity: 'warning',
  summary: 'No sentence is repeated directly after itself.',
  why: 'A sentence is repeated when it is pasted twice, or when a page has it once for readers and once for machines.',
  source: 'Seen in joined takes and scraped copy.',
  silent: 'For short sentences, which may be intended: `No, he said. No, he said.`',
  options: { minWords: { default: 5, summary: 'Sentences with fewer words may be repeated.', min: 1 } },
  check: ({ texts, index, options }) => {
    const findings: Finding[] = []
    for (let n = 0; n < texts.length; n++) {
      const { part, path = '', text = '' } = texts[n] ?? {}
      if ((part !== 'paragraph' && part !== 'quote') || text.length < 2 * SHORTEST) continue
      // the words of a text with Chinese or Japanese characters are not counted
      const isFar = index.words[n] === undefined && text.includes('。')
      const stop = isFar ? '。' : '.'
      const gap = isFar ? 0 : 1
      const starts: number[] = [0]
      for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
        const end = at + 1
        if (!isFar && text.charCodeAt(end) !== SPACE) continue
        const start = repeatedFrom(starts, text, end, end + gap)
        if (start !== undefined) {
          const sentence = text.slice(start, end)
          if ((wordCount(sentence) ?? sentence.length / 2) >= options.minWords)
            findings.push({
              message: `Repeated sentence: ${excerpt(sentence)}.`,
              hint: 'Remove one of the two.',
              path,
              span: { start: end + gap, end: end + gap + sentence.length },
              fix: { edits: [{ start: end, end: end + gap + sentence.length, text: '' }] },
            })
          starts.length = 0
        }
        starts.push(end + gap)
        if (starts.length > BACK) starts.shift()
      }
    }
    return findings
  },
}
