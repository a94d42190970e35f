import type { Diagnostic } from 'wirecopy'
import { byId, element, fill } from '../dom'
import type { PageContext } from '../page-context'
import type { Answer } from '../worker/messages'
import { findingElement } from './describe'

/** Creates the list of findings, with buttons to go to each and to apply its fix. */
export function createFindings({ editor, fix }: PageContext): { show(answer: Answer): void } {
  const place = byId('findings')
  const all = byId('fix-all')
  let findings: readonly Diagnostic[] = []
  all.addEventListener('click', () => fix(findings))
  const entry = (finding: Diagnostic): HTMLElement => {
    const card = findingElement(finding, () => fix([finding]))
    const { span } = finding
    if (span) card.append(' ', element('button', { type: 'button', click: () => editor.light([span]) }, 'Show'))
    return card
  }
  return {
    show: (answer) => {
      if (answer.kind !== 'annotated') return
      findings = answer.findings
      all.toggleAttribute('disabled', !findings.some((finding) => finding.fix))
      fill(place, findings.map(entry), 'Nothing found.')
    },
  }
}
