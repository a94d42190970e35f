import type { Article } from 'wirecopy'
import { byId, element, fill } from '../dom'
import type { PageContext } from '../page-context'
import type { Answer, ArticleSpans, PageFormat } from '../worker/messages'
import { formatNames } from '../worker/messages'
import { outlineEntries } from './outline'
import { writtenElements } from './written'

type TabName = 'outline' | PageFormat

const labels: Readonly<Record<TabName, string>> = {
  outline: 'Outline',
  json: 'JSON',
  newsml: 'NewsML',
  nitf: 'NITF',
  ninjs: 'ninjs',
  markdown: 'Markdown',
  html: 'HTML',
}
const names: readonly TabName[] = ['outline', ...formatNames]

/** Creates the tabs: the outline and each format. The arrow keys move between them. */
export function createTabs({ client, editor }: PageContext): { show(answer: Answer): void } {
  const panel = byId('panel')
  let chosen: TabName = 'outline'
  let isDraft = false
  let shown: { article: Article; spans: ArticleSpans } | undefined

  const render = (): void => {
    if (!shown) return
    const { article, spans } = shown
    if (chosen !== 'outline')
      client.request({ kind: 'write', format: chosen, draft: isDraft, now: new Date().toISOString() })
    else {
      const entries = outlineEntries(article, (path) => editor.light(spans[path] ?? []))
      fill(panel, entries, 'The article is empty.', 400)
    }
  }
  const choose = (name: TabName, isFocused: boolean): void => {
    if (name !== chosen) panel.replaceChildren()
    chosen = name
    isDraft = false
    for (const [index, tab] of tabs.entries()) select(tab, names[index] === name)
    panel.setAttribute('aria-labelledby', `tab-${name}`)
    if (isFocused) tabs[names.indexOf(name)]?.focus()
    render()
  }
  const tabs = names.map((name) => tabElement(name, () => choose(name, false)))
  const list = byId('tabs')
  list.replaceChildren(...tabs)
  list.addEventListener('keydown', (event) => {
    const next = targetOf(event.key, names.indexOf(chosen))
    if (next === undefined) return
    event.preventDefault()
    choose(next, true)
  })
  choose('outline', false)
  return {
    show: (answer) => {
      if (answer.kind === 'annotated') {
        shown = answer
        render()
      }
      if (answer.kind !== 'written' || answer.written.format !== chosen) return
      const writeDraft = (): void => {
        isDraft = true
        render()
      }
      panel.replaceChildren(...writtenElements(answer.written, labels[answer.written.format], writeDraft))
    },
  }
}

const tabElement = (name: TabName, click: () => void): HTMLElement =>
  element('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'panel', click }, labels[name])

function select(tab: HTMLElement, isSelected: boolean): void {
  tab.setAttribute('aria-selected', String(isSelected))
  tab.tabIndex = isSelected ? 0 : -1
}

/** Returns the tab that a key moves to. */
function targetOf(key: string, index: number): TabName | undefined {
  const count = names.length
  if (key === 'ArrowRight') return names[(index + 1) % count]
  if (key === 'ArrowLeft') return names[(index + count - 1) % count]
  if (key === 'Home') return names[0]
  return key === 'End' ? names.at(-1) : undefined
}
