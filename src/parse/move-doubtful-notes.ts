import { isDoubtfulNote } from '../restrictions/is-doubtful-note'
import type { Span } from '../text/span'
import type { Reader } from './reader'

/**
 * Makes each editor's note that likely restricts the story a notice of kind `possible`, with its span.
 * A note may have got past the part of the grammar that reads such notices, as that examines whole lines: `Adds quotes. Hold until 6 p.m.`
 */
export function moveDoubtfulNotes({ builder, source }: Reader): void {
  const { article, spans } = builder
  const notes = article.editorsNotes
  const doubtful = notes?.map(({ text }) => isDoubtfulNote(text, source.tables.vocabulary))
  if (!notes || !doubtful?.includes(true)) return
  const found = notes.map((_, index) => spansBelow(spans, `editorsNotes.${index}.`))
  const notices = (article.notices ??= [])
  const kept: typeof notes = []
  for (const [index, note] of notes.entries()) {
    const [list, name] = doubtful[index] ? ([notices, 'notices'] as const) : ([kept, 'editorsNotes'] as const)
    for (const [field, span] of found[index] ?? []) spans[`${name}.${list.length}.${field}`] = span
    if (doubtful[index]) notices.push({ kind: 'possible', text: note.text })
    else kept.push(note)
  }
  if (kept.length > 0) article.editorsNotes = kept
  else delete article.editorsNotes
}

/** Removes the spans of paths below one from `spans`, and returns them with the rest of their paths. */
function spansBelow(spans: Record<string, Span>, path: string): readonly (readonly [field: string, span: Span])[] {
  const found: [string, Span][] = []
  for (const [own, span] of Object.entries(spans)) {
    if (!own.startsWith(path)) continue
    found.push([own.slice(path.length), span])
    delete spans[own]
  }
  return found
}
