import type { Annotations, Place } from 'wirecopy'
import { element } from '../dom'
import type { Light } from './lists'

const columns = ['Place', 'Country', 'Division', 'GeoNames', 'Mentions']

/** Returns a table of the places with their codes; an empty list for a story without places. */
export function placesTable({ places = [] }: Annotations, light: Light): HTMLElement[] {
  if (places.length === 0) return []
  const names = new Map(places.map(({ id, name }) => [id, name]))
  const rows = places.slice(0, 300).map((place, index) => row(place, names, () => light(`places.${index}`)))
  const heading = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))
  return [element('table', {}, element('thead', {}, heading), element('tbody', {}, ...rows))]
}

function row(place: Place, names: ReadonlyMap<string, string>, click: () => void): HTMLElement {
  const { name, countryCode, subdivisionCode, geonames, candidates = [], within, mentions } = place
  const number = geonames ?? (candidates.length > 0 ? `one of ${candidates.join(', ')}` : '–')
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('button', { type: 'button', class: 'text', dir: 'auto', click }, name),
      within && element('span', { class: 'quiet' }, ` in ${names.get(within) ?? within}`),
    ),
    ...[countryCode ?? '–', subdivisionCode ?? '–', String(number), String(mentions.length)].map((value) =>
      element('td', {}, value),
    ),
  )
}
