import type { Annotations, Speaker, Statement } from 'wirecopy'
import { element } from '../dom'
import type { Light } from './lists'

/** Returns who said what, one entry a statement. */
export function statementEntries(annotations: Annotations, light: Light): HTMLElement[] {
  return (annotations.statements ?? []).map((statement, index) =>
    entry(statement, nameOf(statement.speaker, annotations), () => light(`statements.${index}`)),
  )
}

function entry({ kind, content, cue, force, confidence }: Statement, name: string, click: () => void): HTMLElement {
  const facts = [kind, force, confidence === undefined ? undefined : `confidence ${confidence}`]
  return element(
    'p',
    { class: 'entry', dir: 'auto' },
    element('button', { type: 'button', class: 'text', click }, name),
    cue && element('em', {}, ` ${cue.text}`),
    `: ${content.map(({ text }) => text).join(' … ')} `,
    element('span', { class: 'quiet', dir: 'ltr' }, facts.filter((fact) => fact !== undefined).join(', ')),
  )
}

/** Returns the name of a speaker: of the person or organisation if it is known, else the words of the story. */
function nameOf(speaker: Speaker | undefined, { people = [], organisations = [], places = [] }: Annotations): string {
  if (!speaker) return 'Nobody named'
  const id = speaker.person ?? speaker.organisation ?? speaker.place
  const known = [...people, ...organisations, ...places].find((each) => each.id === id)
  return known?.name ?? speaker.mention?.text ?? 'Nobody named'
}
