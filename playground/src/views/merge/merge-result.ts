import type { ChangedFact, MergeConflict, StaleFact } from 'wirecopy/merge'
import { element } from '../../dom'
import type { MergedPart, MergedTexts } from '../../worker/merge-texts'

const MOST = 200 // entries shown of a list, and parts of a story

/** Returns the outcome of a merge in one sentence. */
export function mergeSummary({ status, conflicts, stale }: MergedTexts): string {
  if (status === 'killed') return 'Killed: the story is not merged and must not be used.'
  if (status === 'clean') return 'Merged; nothing to decide.'
  return `Merged; to decide: ${counted(conflicts.length, 'conflict')}, ${counted(stale.length, 'stale fact')}.`
}

/** Returns the merged text with its stale facts lit up, the conflicts with the texts of all sides, and the changed facts. */
export function mergeElements(merged: MergedTexts, open: (copy: string) => void): HTMLElement[] {
  const { parts, copy, conflicts, stale, facts, report } = merged
  const marks: HTMLElement[] = []
  const text = parts.slice(0, MOST).map((part) => partElement(part, marks))
  if (parts.length > MOST) text.push(element('p', { class: 'none' }, `${parts.length - MOST} more`))
  const openCopy =
    copy !== undefined && element('button', { type: 'button', click: () => open(copy) }, 'Open the merged text above')
  const show = (path: string): void => {
    const mark = marks.find(({ dataset }) => dataset.path === path || dataset.path?.startsWith(`${path}.`))
    mark?.focus()
  }
  return [
    ...(text.length > 0 ? [section('Merged text', [element('div', { class: 'merged' }, ...text), openCopy])] : []),
    section('Conflicts', list(conflicts.map(conflictElement), 'No part was changed by both.')),
    section(
      'Stale facts',
      list(
        stale.map((one) => staleElement(one, show)),
        'No fact of the old version is left.',
      ),
    ),
    section('Changed facts', list(facts.map(factElement), 'The new version changes no fact.')),
    element(
      'details',
      {},
      element('summary', {}, 'Report of all changes'),
      element('pre', { tabindex: '0', 'aria-label': 'Report of all changes', dir: 'auto' }, report),
    ),
  ]
}

const section = (title: string, children: readonly (HTMLElement | false)[]): HTMLElement =>
  element('section', {}, element('h3', {}, title), ...children)

function list(entries: readonly HTMLElement[], none: string): HTMLElement[] {
  if (entries.length === 0) return [element('p', { class: 'none' }, none)]
  const more = entries.length > MOST ? [element('p', { class: 'none' }, `${entries.length - MOST} more`)] : []
  return [...entries.slice(0, MOST), ...more]
}

/** Returns a text of the merged story, and adds its marks to a list. */
function partElement({ path, text, stale }: MergedPart, marks: HTMLElement[]): HTMLElement {
  const children: (HTMLElement | string)[] = []
  let at = 0
  for (const { start, end } of [...stale].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue // inside a span that is marked
    const mark = element('mark', { class: 'stale', tabindex: '-1', 'data-path': path }, text.slice(start, end))
    marks.push(mark)
    children.push(text.slice(at, start), mark)
    at = end
  }
  const words = element(
    'span',
    { dir: 'auto', class: path === 'headline' ? 'headline' : '' },
    ...children,
    text.slice(at),
  )
  return element('p', {}, element('code', { class: 'quiet' }, path), words)
}

const reasons: Readonly<Record<MergeConflict['kind'], string>> = {
  changed: 'changed by both; the text has ours',
  withdrawn: 'changed by ours, taken out by theirs; the text keeps it',
  deleted: 'taken out by ours, changed by theirs; the text leaves it out',
  added: 'added by both in nearly the same words',
  order: 'moved by both; the text has the order of ours',
  killed: 'withdrawn by the agency',
}

function conflictElement({ kind, path, base, ours, theirs }: MergeConflict): HTMLElement {
  const rows = Object.entries({ base, ours, theirs }).flatMap(([side, place]) =>
    place ? [element('dt', {}, side), element('dd', { dir: 'auto' }, place.text)] : [],
  )
  return element(
    'div',
    { class: 'card conflict warning' },
    element('strong', {}, path || 'story'),
    ` ${reasons[kind]}`,
    element('dl', {}, ...rows),
  )
}

function staleElement({ fact, place }: StaleFact, show: (path: string) => void): HTMLElement {
  const sentence = element('p', { class: 'quiet', dir: 'auto' }, place.text)
  const button = element('button', { type: 'button', click: () => show(place.path) }, `Show in ${place.path}`)
  return element('div', { class: 'card error' }, ...factWords(fact), sentence, button)
}

const factElement = (fact: ChangedFact): HTMLElement => element('p', { class: 'entry' }, ...factWords(fact))

/** Returns a fact as words: `figure 12, now 14`. */
const factWords = ({ kind, before, after }: ChangedFact): (HTMLElement | string)[] => [
  `${kind} `,
  element('del', { dir: 'auto' }, before),
  ...(after === undefined ? [' withdrawn'] : [' now ', element('ins', { dir: 'auto' }, after)]),
]

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
