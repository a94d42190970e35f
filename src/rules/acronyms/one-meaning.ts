import { foldText } from '../engine/fold-text'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { explainedAcronymsIn } from '../explained-acronyms'

/** Reports an acronym that is explained with two different names. */
export const oneMeaning: IndexedRule = {
  id: 'acronyms/one-meaning',
  severity: 'warning',
  features: ['bracket'],
  summary: 'An acronym is explained in one way only.',
  why: 'Two names under one acronym: either one name is wrong, or the reader mistakes one body for the other.',
  source: 'AP Stylebook, abbreviations and acronyms.',
  check: ({ index }) => {
    const first = new Map<string, string>()
    const findings: Finding[] = []
    for (const { acronym, name, block, start, end } of explainedAcronymsIn(index)) {
      if (name === undefined) continue
      const before = first.get(acronym)
      if (before === undefined) first.set(acronym, name)
      else if (foldText(before) !== foldText(name))
        findings.push({
          message: `${acronym} stands for “${name}” here, and for “${before}” further up.`,
          path: `body.${block}.text`,
          span: { start, end },
        })
    }
    return findings
  },
}
