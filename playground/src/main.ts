import seed from '../../seeds/xi-chongqing.txt?url'
import { createClient } from './client'
import { byId } from './dom'
import { createEditor } from './editor/editor'
import type { Details } from './editor/layers'
import type { PageContext } from './page-context'
import { createStatus } from './status'
import type { Views } from './views/views'
import type { Answer, ReadingOptions } from './worker/messages'

/*
 * The page starts with the editor, the parser and the seed. The views load after the first colours, and then show the newest answers of
 * each kind; for an address with a copy they load first.
 */

const latest = new Map<Answer['kind'], Answer>()
let views: Views | undefined
let details: Details = { highlights: [], findings: [], reasons: [] }
let options: ReadingOptions = {}
let loading: Promise<Views> | undefined
/** Copy that the findings are about. */
let checked = ''
let changedAt = performance.now()

const status = createStatus()
const client = createClient(receive)
const editor = createEditor(byId('editor'), {
  changed: read,
  moved: (found) => {
    details = found
    views?.showDetails(found)
  },
})
const page: PageContext = {
  client,
  editor,
  options: () => options,
  fix: (fixes) => {
    const text = editor.text()
    if (text === checked) client.request({ kind: 'fix', text, fixes })
  },
  readWith: (next, text = editor.text()) => {
    options = next
    if (!editor.setText(text)) read(editor.text())
  },
}

function read(text: string): void {
  changedAt = performance.now()
  client.parse(text, options)
}

function receive(answer: Answer): void {
  if (answer.kind === 'parsed') {
    editor.showParts(answer.highlights)
    performance.measure('colours', { start: changedAt })
  }
  if (answer.kind === 'annotated') {
    checked = editor.text() // an answer about an older copy is not passed on
    editor.showAnnotations(answer.highlights, answer.findings)
  }
  if (answer.kind === 'fixed' && editor.text() === checked) editor.setText(answer.text)
  if (answer.kind === 'explained') editor.showReasons(answer.reasons)
  latest.set(answer.kind, answer)
  status.show(answer)
  views?.show(answer)
  if (answer.kind === 'parsed') loadViews().catch(report)
}

const loadViews = (): Promise<Views> => (loading ??= createAllViews())

async function createAllViews(): Promise<Views> {
  const { createViews } = await import('./views/views')
  const made = createViews(page, status)
  for (const answer of latest.values()) made.show(answer)
  made.showDetails(details)
  views = made
  return made
}

/** Opens the copy of the address, or the seed. */
async function openFirst(): Promise<void> {
  const isOpen = location.hash !== '' && (await (await loadViews()).openAddress())
  if (!isOpen) page.readWith({}, await (await fetch(seed)).text())
}

function report(error: unknown): void {
  status.say(`The page cannot start: ${String(error)}`)
}

openFirst().catch(report)
