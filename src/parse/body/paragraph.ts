import type { Dateline } from '../../article'
import type { Repair } from '../../diagnostics/story'
import { addDateline } from '../head/dateline/add-dateline'
import type { DatelineCandidate } from '../head/dateline/dateline-candidate'
import { joinLines } from '../join-lines'
import type { Reader } from '../reader'
import { type JoinedText, sourceOffset } from '../source'
import { textPath } from './text-path'

/**
 * Adds a text as a paragraph of the body.
 * The first dateline becomes the dateline of the story; a later one, as in a roundup, belongs to its paragraph.
 */
export function addParagraph(reader: Reader, joined: JoinedText, dateline?: DatelineCandidate, opens = false): void {
  const { builder, source } = reader
  const { body } = builder.article
  if (joined.text.length === 0) return
  const path = textPath(body.length)
  if (!dateline) {
    const text = source.repair
      ? addClosedText(reader, joined, 0, path)
      : builder.addText(path, joinLines(source.text, joined, reader.wraps))
    body.push({ kind: 'paragraph', text })
    return
  }
  const first = builder.article.dateline === undefined && (opens || body.every(({ kind }) => kind !== 'paragraph'))
  let from = dateline.end
  while (from < joined.text.length && /\s/.test(joined.text.charAt(from))) from++
  if (first) {
    builder.article.dateline = addDateline(reader, joined, dateline, 'dateline')
    if (from === joined.text.length) builder.addRepairs(joined)
    else body.push({ kind: 'paragraph', text: addTextAfter(reader, joined, from, path) })
    return
  }
  if (from === joined.text.length) {
    addParagraph(reader, joined)
    return
  }
  const own = addDateline(reader, joined, dateline, `body.${body.length}.dateline`)
  body.push({ kind: 'paragraph', text: addTextAfter(reader, joined, from, path), dateline: filedDateline(own) })
}

/**
 * Returns the dateline of a roundup paragraph as filed: without codes of places, ISO date and agencies.
 * Only the story’s dateline has these, for the body stores what was filed.
 */
function filedDateline({ text, places, date, credits }: Dateline): Dateline {
  return {
    text,
    ...(places && {
      places: places.map(({ text, region, country }) => ({
        text,
        ...(region && { region }),
        ...(country && { country }),
      })),
    }),
    ...(date && { date: omitKey(date, 'value') }),
    ...(credits && { credits: credits.map((credit) => omitKey(credit, 'agency')) }),
  }
}

function omitKey<Whole extends object, Name extends keyof Whole>(whole: Whole, name: Name): Omit<Whole, Name> {
  const { [name]: _, ...others } = whole
  return others
}

/**
 * Adds the text after a dateline to the story and returns it. `from` is its offset in the joined text.
 * With `repair: false`, the text keeps the line breaks of the copy.
 */
function addTextAfter(reader: Reader, joined: JoinedText, from: number, path: string): string {
  const { builder, source, wraps } = reader
  if (source.repair) return addClosedText(reader, joined, from, path)
  const start = sourceOffset(joined, from, true)
  const before: Repair[] = joined.repairs.filter((repair) => repair.end <= start)
  builder.addRepairs({ ...joined, repairs: before })
  return builder.addText(path, joinLines(source.text, { start, end: joined.end }, wraps))
}

const EQUALS = 0x3d
/** Equals sign after the last sentence, with which dpa closes a story: `… sagte ihr Büro. =`; not: `1 + 1 =` */
const CLOSED = /[.!?“”"»)] =$/

/** Adds a text from an offset to the story, without the sign that closes it, and returns it. */
function addClosedText({ builder }: Reader, joined: JoinedText, from: number, path: string): string {
  const { length } = joined.text
  builder.addRepairs(joined)
  if (joined.text.charCodeAt(length - 1) !== EQUALS || !CLOSED.test(joined.text.slice(-3)))
    return builder.addField(path, joined, from)
  builder.addDropped('wire-mark', sourceOffset(joined, length - 1, true), sourceOffset(joined, length))
  return builder.addField(path, joined, from, length - 2)
}
