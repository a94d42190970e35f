import type { NoticeKind } from '../article'
import { asksToWait } from '../restrictions/asks-to-wait'
import { findRestriction } from '../restrictions/find-restriction'
import { isDoubtfulNote } from '../restrictions/is-doubtful-note'
import { restrictsAsNote } from '../restrictions/restricts-as-note'
import type { Span } from '../text/span'
import { appendTo } from './append-to'
import { embargoOfText } from './head/embargo-of-text'
import { embargoTime } from './head/embargo-time'
import { namesPart } from './head/names-part'
import { opensLikeLetter } from './opens-like-letter'
import type { Reader } from './reader'

/**
 * Makes each editor's note that restricts the story an embargo or a notice, with its span; of kind `possible` if it only likely does.
 * A note may have got past the part of the grammar that reads such notices, as that examines whole lines: `Adds quotes. Hold until 6 p.m.`
 */
export function moveDoubtfulNotes({ builder, source }: Reader): void {
  const { article, spans } = builder
  const notes = article.editorsNotes
  if (!notes) return
  const { vocabulary } = source.tables
  const top = opensLikeLetter(source) ? (spans.headline ?? spans['body.0.text'])?.start : undefined
  const isOfSender = (text: string, index: number): boolean =>
    top !== undefined && (spans[`editorsNotes.${index}.text`]?.start ?? top) < top && !LABEL.test(text)
  const text = spans['body.0.text']?.start ?? 0
  const isAboveText = (index: number): boolean => (spans[`editorsNotes.${index}.text`]?.start ?? text) < text
  const kinds = notes.map(({ text }, index): NoticeKind | 'embargo' | undefined => {
    const mayContain = vocabulary.mayContain(text)
    const found = mayContain ? findRestriction(text, 'note') : undefined
    const certain = found?.kind
    if (certain === 'embargo' && article.embargo === undefined) {
      article.embargo = embargoOfText(text, embargoTime(text.slice(found?.start), source.tables, source.date), source)
      return 'embargo'
    }
    if (certain) return certain === 'kill' ? 'kill' : 'withhold'
    const isDoubtful =
      isDoubtfulNote(text, vocabulary, mayContain) ||
      (isOfSender(text, index) && asksToWait(text, vocabulary)) ||
      (isAboveText(index) && ENDED.test(text) && !namesPart(text) && restrictsAsNote(text, vocabulary))
    return isDoubtful ? 'possible' : undefined
  })
  if (kinds.every((kind) => kind === undefined)) return
  const found = takeSpans(spans)
  const notices = article.notices ?? []
  const kept: typeof notes = []
  for (const [index, note] of notes.entries()) {
    const kind = kinds[index]
    if (kind === 'embargo') {
      for (const [field, span] of found.get(index) ?? []) spans[`embargo.${field}`] = span
      continue
    }
    const [list, name] = kind ? ([notices, 'notices'] as const) : ([kept, 'editorsNotes'] as const)
    for (const [field, span] of found.get(index) ?? []) spans[`${name}.${list.length}.${field}`] = span
    if (kind) notices.push({ kind, text: note.text })
    else kept.push(note)
  }
  if (notices.length > 0) article.notices = notices
  if (kept.length > 0) article.editorsNotes = kept
  else delete article.editorsNotes
}

/** End of a sentence, also within brackets: a line without one may be a second headline. */
const ENDED = /[.!?。！]["”’»」)\]）】]*$/
/** Label of a note between desks, which its sender's own words lack: `Eds: `. */
const LABEL = /^\P{L}{0,4}\p{L}[^:：.]{0,30}[:：]/u
const NOTE_PATH = /^editorsNotes\.(\d+)\.(.+)$/

/** Removes the spans of editor’s notes, and returns them by note, each with the rest of its path. One pass, as a copy may have many notes. */
function takeSpans(
  spans: Record<string, Span>,
): ReadonlyMap<number, readonly (readonly [field: string, span: Span])[]> {
  const found = new Map<number, (readonly [string, Span])[]>()
  for (const [path, span] of Object.entries(spans)) {
    const [, index, field] = NOTE_PATH.exec(path) ?? []
    if (index === undefined || field === undefined) continue
    appendTo(found, Number(index), [field, span] as const)
    delete spans[path]
  }
  return found
}
