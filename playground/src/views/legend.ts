import { byId, element } from '../dom'

const names = [
  'headline',
  'byline',
  'dateline',
  'slugline',
  'note',
  'restriction',
  'boilerplate',
  'repair',
  'person',
  'organisation',
  'place',
  'time',
  'statement',
  'doubt',
]

/** Shows the names of the parts in their colours. */
export function showLegend(): void {
  byId('legend').replaceChildren(...names.map((name) => element('li', { class: `legend-${name}` }, name)))
}
