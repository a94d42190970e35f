import type { Annotations } from 'wirecopy'
import { element } from '../dom'
import type { Light } from './lists'

/** Returns the people and organisations of a story with roles and numbers of mentions. */
export function peopleEntries({ people = [], organisations = [] }: Annotations, light: Light): HTMLElement[] {
  return [
    ...people.map(({ name, roles = [], mentions }, index) =>
      entry(name, roles.map(({ text }) => text).join('; '), mentions.length, () => light(`people.${index}`)),
    ),
    ...organisations.map(({ name, acronym = '', mentions }, index) =>
      entry(name, acronym, mentions.length, () => light(`organisations.${index}`)),
    ),
  ]
}

const entry = (name: string, more: string, mentions: number, click: () => void): HTMLElement =>
  element(
    'p',
    { class: 'entry' },
    element('button', { type: 'button', class: 'text', dir: 'auto', click }, name),
    ` × ${mentions} `,
    element('span', { class: 'quiet', dir: 'auto' }, more),
  )
