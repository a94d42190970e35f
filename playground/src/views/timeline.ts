import type { Annotations, Time } from 'wirecopy'
import { startOf } from '../../../src/hosts/inspect/timeline'
import { element } from '../dom'
import type { Light } from './lists'

interface Entry {
  readonly time: Time
  readonly index: number
  /** Milliseconds since 1970; undefined for a time without a day. */
  readonly at: number | undefined
}

/** Returns the times of a story in order of time: an axis, then one entry a time; those without a day come last. */
export function timelineEntries({ times = [] }: Annotations, light: Light): HTMLElement[] {
  const entries = times
    .map((time, index): Entry => ({ time, index, at: instantOf(time) }))
    .sort((one, two) => (one.at ?? Number.POSITIVE_INFINITY) - (two.at ?? Number.POSITIVE_INFINITY) || 0)
  return [...axis(entries), ...entries.map((entry) => entryElement(entry, () => light(`times.${entry.index}`)))]
}

function instantOf(time: Time): number | undefined {
  const at = Date.parse(startOf(time)?.slice(0, 10) ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** Returns the axis with a dot for each time; none for fewer than two days. It repeats the list, so screen readers skip it. */
function axis(entries: readonly Entry[]): HTMLElement[] {
  const days = entries.flatMap(({ at }) => at ?? [])
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const dots = days.slice(0, 300).map((at) => {
    const dot = element('span', { class: 'dot' })
    dot.style.insetInlineStart = `${((at - first) / (last - first)) * 100}%`
    return dot
  })
  const ends = [first, last].map((at) => element('span', {}, new Date(at).toISOString().slice(0, 10)))
  return [
    element(
      'div',
      { class: 'axis', 'aria-hidden': 'true' },
      element('div', { class: 'line' }, ...dots),
      element('div', { class: 'ends' }, ...ends),
    ),
  ]
}

function entryElement({ time }: Entry, click: () => void): HTMLElement {
  const { anchor, type, value, start, end, modifier } = time
  const day = (text: string): HTMLElement => element('span', { class: 'day' }, text)
  const facts = [type.toLowerCase(), modifier].filter(Boolean).join(', ')
  const span = start === undefined ? [] : [', ', day(start), ...(end === undefined ? [] : [' to ', day(end)])]
  return element(
    'p',
    { class: 'entry' },
    element('button', { type: 'button', class: 'text', dir: 'auto', click }, anchor.text),
    ' ',
    day(value ?? 'no value'),
    ' ',
    element('span', { class: 'quiet' }, facts, ...span),
  )
}
