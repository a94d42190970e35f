import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordCountOf } from '../engine/texts-with'

/** Reports too many very short paragraphs in a row. */
export const tooShortRun: IndexedRule<{ max: number; minWords: number }> = {
  id: 'paragraphs/too-short-run',
  reads: 'style',
  severity: 'info',
  options: {
    max: { default: 3, summary: 'The maximum number of short paragraphs in a row.', min: 1 },
    minWords: { default: 8, summary: 'Paragraphs with fewer words are short.', min: 2 },
  },
  check: ({ texts, index, options: { max, minWords } }) => {
    const findings: Finding[] = []
    let first = 0 // index of the first block of the run
    let run = 0
    const close = (): void => {
      if (run > max)
        findings.push({
          message: `${run} paragraphs in a row with fewer than ${minWords} words; the maximum is ${max}.`,
          hint: 'Join them, or make them a list.',
          path: `body.${first}.text`,
        })
      run = 0
    }
    for (let i = 0; i < texts.length; i++) {
      const { part, text, block = 0 } = texts[i] ?? {}
      if (part !== 'paragraph' || text === undefined || text.length >= LONG) continue
      if ((wordCountOf(index, i) ?? minWords) >= minWords || alternates(text)) continue
      if (block !== first + run) close()
      if (run === 0) first = block
      run++
    }
    close()
    return findings
  },
}

const LONG = 200 // characters: a paragraph of this length is never short

/** Whether a text is a question, or opens with a label, as in an interview: `Q: Where were you?`, `A: At home.`; not `“No,” she said.` */
const alternates = (text: string): boolean => text.endsWith('?') || /^\p{L}{1,12}:/u.test(text)
