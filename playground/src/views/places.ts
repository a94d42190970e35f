import type { Article, DatelinePlace, Place } from 'wirecopy'
import { nameOf, onlyDatelinePlaces } from '../../../src/hosts/inspect/dateline-places'
import { element } from '../dom'
import type { Light } from './lists'

const columns = ['Place', 'Country', 'Division', 'GeoNames', 'Mentions']

/** Returns a table of the places with their codes, those of datelines first; an empty list for a story without places. */
export function placesTable(article: Article, light: Light): HTMLElement[] {
  const { places = [] } = article.annotations ?? {}
  const names = new Map(places.map(({ id, name }) => [id, name]))
  const rows = [
    ...onlyDatelinePlaces(article).map(({ path, place }) => datelineRow(place, () => light(`${path}.text`))),
    ...places.slice(0, 300).map((place, index) => placeRow(place, names, () => light(`places.${index}`))),
  ]
  if (rows.length === 0) return []
  const heading = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))
  return [element('table', {}, element('thead', {}, heading), element('tbody', {}, ...rows))]
}

function datelineRow(place: DatelinePlace, click: () => void): HTMLElement {
  const { countryCode = '–', subdivisionCode = '–' } = place
  return row([nameButton(nameOf(place), click)], [countryCode, subdivisionCode, '–', 'dateline'])
}

function placeRow(place: Place, names: ReadonlyMap<string, string>, click: () => void): HTMLElement {
  const { name, countryCode, subdivisionCode, geonames, candidates = [], within, mentions } = place
  const number = geonames ?? (candidates.length > 0 ? `one of ${candidates.join(', ')}` : '–')
  const outer = within && element('span', { class: 'quiet' }, ` in ${names.get(within) ?? within}`)
  const cells = [countryCode ?? '–', subdivisionCode ?? '–', String(number), String(mentions.length)]
  return row([nameButton(name, click), ...(outer ? [outer] : [])], cells)
}

const nameButton = (name: string, click: () => void): HTMLElement =>
  element('button', { type: 'button', class: 'text', dir: 'auto', click }, name)

const row = (name: readonly HTMLElement[], cells: readonly string[]): HTMLElement =>
  element('tr', {}, element('th', { scope: 'row' }, ...name), ...cells.map((value) => element('td', {}, value)))
