import type { Article, Difference } from 'wirecopy'
import { inOneLine } from '../../../src/hosts/inspect/value-at'
import { byId, element, fill } from '../dom'
import type { PageContext } from '../page-context'
import type { Answer, ReadingOptions } from '../worker/messages'

/** Readings to compare with, by the value of their choice. `kept` is the article that was kept. */
const readings: readonly { label: string; options: ReadingOptions }[] = [
  { label: 'the copy without repairs', options: { repair: false } },
  { label: 'the copy as English', options: { language: 'en' } },
  { label: 'the copy as German', options: { language: 'de' } },
  { label: 'the copy on another day, 1 January 2000', options: { date: '2000-01-01' } },
]

/** Creates the comparison of the present reading with another, or with one that was kept. */
export function createComparison({ client }: PageContext): { show(answer: Answer): void } {
  const place = byId('differences')
  const choice = element('select', { id: 'other-reading' })
  byId('other-reading').replaceWith(choice)
  let article: Article | undefined
  let kept: Article | undefined
  choice.append(...readings.map(({ label }, index) => element('option', { value: String(index) }, label)))
  const compare = (): void => {
    const reading = readings[Number(choice.value)]
    const other = choice.value === 'kept' ? kept && { article: kept } : reading?.options
    if (article && other) client.request({ kind: 'compare', other })
  }
  choice.addEventListener('change', compare)
  byId('keep').addEventListener('click', () => {
    if (!kept) choice.append(element('option', { value: 'kept' }, 'the reading that was kept'))
    kept = article
    choice.value = 'kept'
    compare()
  })
  return {
    show: (answer) => {
      if (answer.kind === 'annotated') {
        article = answer.article
        compare()
      }
      if (answer.kind === 'compared') fill(place, differencesTable(answer.differences), 'Both readings are the same.')
    },
  }
}

function differencesTable(differences: readonly Difference[]): HTMLElement[] {
  if (differences.length === 0) return []
  const heading = element(
    'tr',
    {},
    ...['Path', 'Change', 'Other reading', 'This reading'].map((name) => element('th', { scope: 'col' }, name)),
  )
  const rows = differences
    .slice(0, 200)
    .map(({ path, kind, a, b }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, ...pathPieces(path)),
        element('td', {}, kind),
        element('td', { dir: 'auto' }, a === undefined ? '–' : inOneLine(a)),
        element('td', { dir: 'auto' }, b === undefined ? '–' : inOneLine(b)),
      ),
    )
  return [element('table', {}, element('thead', {}, heading), element('tbody', {}, ...rows))]
}

/** Returns a path as text that may be broken after its dots. */
const pathPieces = (path: string): (Node | string)[] =>
  path.split(/(?<=\.)/).flatMap((piece, index) => (index === 0 ? [piece] : [element('wbr'), piece]))
