import type { Diagnostic } from 'wirecopy'
import { element } from '../dom'
import type { Details } from '../editor/layers'

/** Returns what is known about a place of the copy as elements, with a button for each fix; undefined if nothing is. */
export function describe(
  { highlights, findings, reasons }: Details,
  fix: (finding: Diagnostic) => void,
): HTMLElement[] {
  return [
    ...findings.map((finding) => findingElement(finding, fix)),
    ...highlights.map(({ part, path, value, rule, score, doubt }) =>
      card(part, [
        ['path', path],
        ['value', value],
        ['rule', rule],
        ['score', score],
        ['runner-up', doubt],
      ]),
    ),
    ...reasons.map(({ rule, value, score, reason, doubt }) =>
      card(rule, [
        ['value', value],
        ['score', score],
        ['reason', reason],
        ['runner-up', doubt],
      ]),
    ),
  ]
}

const card = (title: string, rows: readonly (readonly [string, string | undefined])[]): HTMLElement =>
  element(
    'div',
    { class: 'card' },
    element('strong', {}, title),
    element(
      'dl',
      {},
      ...rows.flatMap(([name, value]) =>
        value ? [element('dt', {}, name), element('dd', { dir: 'auto' }, value)] : [],
      ),
    ),
  )

/** Returns a finding with its hint, and a button if it has a fix. */
export function findingElement(finding: Diagnostic, fix: (finding: Diagnostic) => void): HTMLElement {
  const { severity, rule, message, hint } = finding
  return element(
    'div',
    { class: `card finding ${severity}` },
    element('strong', {}, severity),
    ' ',
    element('span', { dir: 'auto' }, message),
    element('p', { class: 'quiet' }, element('code', {}, rule), hint && ` ${hint}`),
    finding.fix && element('button', { type: 'button', click: () => fix(finding) }, 'Apply fix'),
  )
}
