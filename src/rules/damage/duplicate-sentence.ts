import { unitAt } from '../../text/unit-at'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordCount } from '../engine/text-shape'

const BACK = 4 // full stops that a sentence may contain: `Mr. Smith of the U.N. said no.`
const SHORTEST = 12 // characters of a Chinese sentence; others have more

/** Reports a sentence that occurs twice in a row. */
export const duplicateSentence: IndexedRule<{ minWords: number }> = {
  id: 'damage/duplicate-sentence',
  severity: 'warning',
  options: { minWords: { default: 5, summary: 'Sentences with fewer words may be repeated.', min: 1 } },
  check: ({ texts, options }) => {
    const findings: Finding[] = []
    for (const { part, path, text } of texts) {
      if (part !== 'paragraph' && part !== 'quote') continue
      const [stop, gap] = text.includes('。') ? ['。', 0] : ['. ', 1]
      const starts: number[] = [0]
      for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
        const end = at + 1
        const first = unitAt(text, end + gap)
        let start = -1
        for (let i = 0; i < starts.length && start < 0; i++) {
          const from = starts[i] ?? end
          if (end - from < SHORTEST || text.charCodeAt(from) !== first) continue
          if (text.startsWith(text.slice(from, end), end + gap)) start = from
        }
        if (start >= 0) {
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
