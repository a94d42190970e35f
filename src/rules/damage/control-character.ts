import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports vertical tabs and form feeds in copy. The parser reports other control characters. */
export const controlCharacter: IndexedRule = {
  id: 'damage/control-character',
  severity: 'warning',
  features: ['otherRepair'],
  check: ({ story: { text, repairs } }) => {
    const findings: Finding[] = []
    for (const { kind, start, end } of repairs)
      if (kind === 'control-character' && /^[\v\f]+$/.test(text.slice(start, end)))
        findings.push({ message: 'Vertical tab or form feed in the text.', path: '', sourceSpan: { start, end } })
    return findings
  },
}
