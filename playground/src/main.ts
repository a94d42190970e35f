import { createClient } from './client'
import { byId } from './dom'
import { createEditor } from './editor/editor'
import type { Details } from './editor/layers'
import type { PageContext } from './page-context'
import { createSources } from './sources/sources'
import { createStatus } from './status'
import type { Views } from './views/views'
import type { Answer, ReadingOptions } from './worker/messages'

/*
 * The page starts with the editor and the parser. The views load after the first colours, and then show the newest answers of each kind.
 */

const latest = new Map<Answer['kind'], Answer>()
let views: Views | undefined
let details: Details = { marks: [], findings: [], reasons: [] }
let options: ReadingOptions = {}
let hasColours = false
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
  readWith: (next, text = editor.text()) => {
    options = next
    if (!editor.setText(text)) read(editor.text())
  },
}
const sources = createSources(page, status)

function read(text: string): void {
  changedAt = performance.now()
  client.parse(text, options)
}

function receive(answer: Answer): void {
  if (answer.kind === 'parsed') {
    editor.showParts(answer.marks)
    performance.measure('colours', { start: changedAt })
  }
  if (answer.kind === 'annotated') editor.showAnnotations(answer.marks, answer.findings)
  if (answer.kind === 'explained') editor.showReasons(answer.reasons)
  latest.set(answer.kind, answer)
  status.show(answer)
  sources.show(answer)
  views?.show(answer)
  if (answer.kind === 'parsed' && !hasColours) {
    hasColours = true
    createAllViews().catch(report)
  }
}

async function createAllViews(): Promise<void> {
  const { createViews } = await import('./views/views')
  views = createViews(page)
  for (const answer of latest.values()) views.show(answer)
  views.showDetails(details)
}

sources.openFirst().catch(report)

function report(error: unknown): void {
  status.say(`The page cannot start: ${String(error)}`)
}
