import { element } from '../../dom'
import type { PageContext } from '../../page-context'
import type { Answer, ThreeTexts } from '../../worker/messages'
import './merge.css'
import { mergeExample } from './merge-example'
import { mergeElements, mergeSummary } from './merge-result'

type Side = keyof ThreeTexts

const sides: readonly { side: Side; label: string }[] = [
  { side: 'base', label: 'Base: the version as filed' },
  { side: 'ours', label: 'Ours: the edit of the desk' },
  { side: 'theirs', label: 'Theirs: the new version' },
]
const PAUSE = 250 // milliseconds without a keystroke
const MOST = 200_000 // characters of a version

/** Creates the merge of three versions in an element of the page. It merges after each change of a version. */
export function createMerge(place: HTMLElement, page: PageContext): { show(answer: Answer): void } {
  const status = element('p', { id: 'merge-status', role: 'status' })
  const result = element('div', { id: 'merged' })
  const versions = sides.map(({ side }) => [side, element('textarea', { id: `merge-${side}`, dir: 'auto' })] as const)
  const values = (): ThreeTexts => ({
    ...{ base: '', ours: '', theirs: '' },
    ...Object.fromEntries(versions.map(([side, { value }]) => [side, value])),
  })
  const merge = (): void => {
    const fault = faultOf(values())
    if (fault === undefined) page.client.request({ kind: 'merge', ...values() })
    else {
      status.textContent = fault
      result.replaceChildren()
    }
  }
  const fillIn = (given: Partial<ThreeTexts>): void => {
    for (const [side, version] of versions) version.value = given[side] ?? version.value
    merge()
  }
  let pause = 0
  for (const [, version] of versions)
    version.addEventListener('input', () => {
      clearTimeout(pause)
      pause = window.setTimeout(merge, PAUSE)
    })
  const columns = versions.map(([side, version], index) =>
    element(
      'div',
      {},
      element('label', { for: version.id }, sides[index]?.label),
      version,
      button(`Take the copy above as ${side}`, () => fillIn({ [side]: page.editor.text() })),
    ),
  )
  const example = button('Fill in the example', () => fillIn(mergeExample))
  place.append(element('div', { class: 'tools' }, example), element('div', { class: 'versions' }, ...columns))
  place.append(status, result)
  merge()
  return {
    show: (answer) => {
      if (answer.kind === 'failed' && answer.request === 'merge') {
        status.textContent = `${answer.message} (${answer.code})`
        result.replaceChildren()
      }
      if (answer.kind !== 'merged' || faultOf(values()) !== undefined) return
      status.textContent = mergeSummary(answer.merged)
      result.replaceChildren(...mergeElements(answer.merged, (copy) => page.readWith({}, copy)))
    },
  }
}

const button = (label: string, click: () => void): HTMLElement => element('button', { type: 'button', click }, label)

/** Returns why three texts cannot be merged. */
function faultOf(texts: ThreeTexts): string | undefined {
  const all = [texts.base, texts.ours, texts.theirs]
  const longest = Math.max(...all.map(({ length }) => length))
  if (all.some((text) => text.trim() === '')) return 'Paste the three versions, or fill in the example.'
  return longest > MOST ? `A version has ${longest} characters; the maximum is ${MOST}.` : undefined
}
