import { byId, element } from '../dom'
import type { PageContext } from '../page-context'
import type { Status } from '../status'
import type { Answer } from '../worker/messages'
import { exampleLanguages, examples, loadExample } from './examples'
import { readFragment, writeFragment } from './fragment'

const MOST = 20_000_000 // bytes of a file

/** Creates the ways to get copy into the page: examples, files, the address; and the options of the reading. */
export function createSources(
  page: PageContext,
  status: Status,
): { show(answer: Answer): void; openAddress(): Promise<boolean> } {
  const { client, editor } = page
  const choice = replace('examples', element('select', { id: 'examples' }))
  const language = replace('language', element('select', { id: 'language' }))
  const date = replace('date', element('input', { id: 'date', type: 'date' }))
  const file = replace('file', element('input', { id: 'file', type: 'file' }))
  choice.append(...examples.map(({ name }, index) => element('option', { value: String(index) }, name)))
  const languages = exampleLanguages.map(([tag, name]) => element('option', { value: tag }, name))
  language.append(element('option', { value: '' }, 'detected'), ...languages)

  const report = (error: unknown): void => status.say(error instanceof Error ? error.message : String(error))
  const readWithOptions = (text?: string): void =>
    page.readWith(
      { ...(date.value && { date: date.value }), ...(language.value && { language: language.value }) },
      text,
    )
  const open = (text: string, day = '', tag = ''): void => {
    date.value = day
    language.value = tag
    editor.light([])
    readWithOptions(text)
  }
  const openExample = async (): Promise<void> => {
    const example = examples[Number(choice.value)]
    if (example) open(await loadExample(example), example.date)
  }
  const openFile = async (given: File | undefined): Promise<void> => {
    if (!given) return
    if (given.size > MOST) return status.say(`The file has ${given.size} bytes; the maximum is ${MOST}.`)
    client.request({ kind: 'open', bytes: new Uint8Array(await given.arrayBuffer()) })
  }
  const openAddress = async (): Promise<boolean> => {
    const shared = await readFragment(location.hash)
    if (shared) open(shared.text, shared.options.date, shared.options.language)
    return shared !== undefined
  }
  const share = async (): Promise<void> => {
    const fragment = await writeFragment({ text: editor.text(), options: page.options() })
    history.replaceState(null, '', fragment)
    const isCopied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    )
    status.say(`The address of the page has the copy now${isCopied ? ', and is on the clipboard' : ''}.`)
  }
  choice.addEventListener('change', () => openExample().catch(report))
  file.addEventListener('change', () => openFile(file.files?.[0]).catch(report))
  date.addEventListener('change', () => readWithOptions())
  language.addEventListener('change', () => readWithOptions())
  byId('share').addEventListener('click', () => share().catch(report))
  addEventListener('hashchange', () => openAddress().catch(report))
  acceptDrops(editor.view.dom, (dropped) => openFile(dropped).catch(report))

  return {
    show: (answer) => {
      if (answer.kind === 'opened') open(answer.text)
    },
    openAddress: () =>
      openAddress().catch((error: unknown) => {
        report(error)
        return false
      }),
  }
}

/** Puts an element in the place of the one of the page that has its id. */
function replace<Made extends HTMLElement>(id: string, made: Made): Made {
  byId(id).replaceWith(made)
  return made
}

/** Calls a function with each file that is dropped on the page; on the editor before the editor reads it itself. */
function acceptDrops(editor: HTMLElement, accept: (file: File) => void): void {
  const drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    accept(file)
  }
  editor.addEventListener('drop', drop, { capture: true })
  document.addEventListener('drop', drop)
  document.addEventListener('dragover', (event) => event.preventDefault())
}
