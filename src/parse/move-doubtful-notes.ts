import { asksToWait } from '../restrictions/asks-to-wait'
import { isDoubtfulNote } from '../restrictions/is-doubtful-note'
import { readRoles } from '../restrictions/read-roles'
import type { Span } from '../text/span'
import { appendTo } from './append-to'
import { opensLikeLetter } from './opens-like-letter'
import type { Reader } from './reader'
import type { Source } from './source'
import { stemBits } from './stem-bits'

/**
 * Makes each editor's note that likely restricts the story a notice of kind `possible`, with its span.
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
  const doubtful = notes.map(
    ({ text }, index) => isDoubtfulNote(text, vocabulary) || (isOfSender(text, index) && asksToWait(text, vocabulary)),
  )
  if (!doubtful.includes(true)) return
  const found = takeSpans(spans)
  const notices = (article.notices ??= [])
  const kept: typeof notes = []
  for (const [index, note] of notes.entries()) {
    const [list, name] = doubtful[index] ? ([notices, 'notices'] as const) : ([kept, 'editorsNotes'] as const)
    for (const [field, span] of found.get(index) ?? []) spans[`${name}.${list.length}.${field}`] = span
    if (doubtful[index]) notices.push({ kind: 'possible', text: note.text })
    else kept.push(note)
  }
  if (kept.length > 0) article.editorsNotes = kept
  else delete article.editorsNotes
}

/** Label of a note between desks, which its sender's own words lack: `Eds: `. */
const LABEL = /^\P{L}{0,4}\p{L}[^:：.]{0,30}[:：]/u
/** A line below a letter: `PS Can you keep this back until Monday?` */
const POSTSCRIPT = /^P\.?\s?S\b/i

const LAST_PARAGRAPHS = 2 // which may be the sender's words below the story
const LONGEST_ASK = 300 // characters of such a paragraph

/** Whether a paragraph speaks to the reader of the story or its use, and quotes nobody: `You can use the rest now, the name only after Friday.` */
function speaksOfStory(text: string, { tables: { lineStems, vocabulary } }: Source): boolean {
  if (QUOTED.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
  if (!words.some((word) => ((lineStems.get(word) ?? 0) & stemBits.reader) !== 0)) return false
  return /[SVRf]/.test(readRoles(text, words.length + 1, vocabulary.roles()).text)
}

const QUOTED = /["“”„«»「」]/

/**
 * Adds a notice of kind `possible` for what the sender of a mail asks in a line that was read as the story: one above the headline, a
 * question that became the headline, a postscript, or a line to the reader below the story. The line stays where it is.
 */
export function markAsksInMail({ builder, source }: Reader): void {
  const { article, spans } = builder
  const { headline, body } = article
  const top = spans.headline?.start ?? 0
  const found: [path: string, text: string, isOutside: boolean][] = headline?.endsWith('?')
    ? [['headline', headline, true]]
    : []
  for (const [index, block] of body.entries()) {
    const path = `body.${index}.text`
    if (!('text' in block) || block.text === undefined) continue
    const isOutside = (spans[path]?.start ?? top) < top || POSTSCRIPT.test(block.text)
    if (isOutside || (index >= body.length - LAST_PARAGRAPHS && block.text.length <= LONGEST_ASK))
      found.push([path, block.text, isOutside])
  }
  if (found.length === 0 || !opensLikeLetter(source)) return
  for (const [path, text, isOutside] of found) {
    if (!(isOutside || speaksOfStory(text, source)) || !asksToWait(text, source.tables.vocabulary)) continue
    const notices = (article.notices ??= [])
    const span = spans[path]
    if (span) spans[`notices.${notices.length}.text`] = span
    notices.push({ kind: 'possible', text })
  }
}

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
