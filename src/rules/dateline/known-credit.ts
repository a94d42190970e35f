import { datelinesOf } from '../datelines'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports dateline credits that are not known agencies or outlets. */
export const knownCredit: IndexedRule = {
  id: 'dateline/known-credit',
  severity: 'info',
  features: ['oddCredit'],
  check: ({ index }) => {
    const findings: Finding[] = []
    for (const { path, dateline } of datelinesOf(index))
      for (const [i, credit] of (dateline.credits ?? []).entries())
        if (credit.kind === undefined && credit.agency === undefined)
          findings.push({
            message: `Unknown credit in the dateline: ${excerpt(credit.text)}.`,
            hint: 'Check the spelling, or add the agency to your lexicon.',
            path: `${path}.credits.${i}.text`,
          })
    return findings
  },
}
