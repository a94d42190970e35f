import { datelinesOf } from '../datelines'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports dateline credits that are not known agencies or outlets. */
export const knownCredit: IndexedRule = {
  id: 'dateline/known-credit',
  severity: 'info',
  features: ['dateline'],
  summary: 'Each credit in a dateline is known as an agency or an outlet.',
  why: 'The credit says whose the story is, and so whom to ask and to pay. A credit that nobody knows may be misspelt, or no credit at all.',
  source: 'Agencies sign datelines with fixed names; the list is `src/lexicon/agencies.ts`.',
  silent: 'Name your own agencies with `defineLexicon`, and they are known.',
  check: ({ index }) => {
    const findings: Finding[] = []
    for (const { path, dateline } of datelinesOf(index))
      for (const [i, credit] of (dateline.credits ?? []).entries())
        if (credit.kind === undefined && credit.agency === undefined)
          findings.push({
            message: `The dateline credits ${excerpt(credit.text)}, which is not known as an agency or an outlet.`,
            hint: 'Check the spelling; if it is right, add the agency to your lexicon.',
            path: `${path}.credits.${i}.text`,
          })
    return findings
  },
}
