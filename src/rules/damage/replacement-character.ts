import { excerptAround } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textsWith } from '../engine/texts-with'

const MARK = '\uFFFD'

/** Reports replacement characters, left by a wrong decoding. */
export const replacementCharacter: IndexedRule = {
  id: 'damage/replacement-character',
  severity: 'warning',
  features: ['lostSign'],
  check: ({ story: { diagnostics }, index }) => {
    if (diagnostics.some(({ rule }) => rule === 'damage/replacement-character')) return [] // already reported by the parser
    const findings: Finding[] = []
    for (const { path, text } of textsWith(index, 'lostSign')) {
      const start = text.indexOf(MARK)
      if (start < 0) continue
      let count = 0
      for (let at = start; at >= 0; at = text.indexOf(MARK, at + 1)) count++
      const around = excerptAround(text, start, start + 1, 15)
      findings.push({
        message:
          count === 1
            ? `Character lost in decoding: ${around}.`
            : `${count} characters were lost in decoding, the first in ${around}.`,
        hint: 'Decode the source again in its own encoding, such as Windows-1252.',
        path,
        span: { start, end: start + 1 },
      })
    }
    return findings
  },
}
