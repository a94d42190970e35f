import { haveEqualFolds } from '../engine/fold-text'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { explainedAcronymsIn } from '../explained-acronyms'

/** Reports an acronym that is explained with two different names. */
export const oneMeaning: IndexedRule = {
  id: 'acronyms/one-meaning',
  severity: 'warning',
  features: ['bracket'],
  reads: 'style',
  check: ({ index }) => {
    const first = new Map<string, string>()
    const findings: Finding[] = []
    for (const { acronym, name, block, start, end } of explainedAcronymsIn(index)) {
      if (name === undefined) continue
      const before = first.get(acronym)
      if (before === undefined) first.set(acronym, name)
      else if (!haveEqualFolds(before, name))
        findings.push({
          message: `${acronym} means “${name}” here, but “${before}” above.`,
          path: `body.${block}.text`,
          span: { start, end },
        })
    }
    return findings
  },
}
