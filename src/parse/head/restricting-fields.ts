import { blockingFlags, blockingStatuses, publishingFlags, statusNames } from '../../lexicon/status-words'
import { words } from '../../lexicon/words'
import { findRestriction } from '../../restrictions/find-restriction'
import { readIsoTime } from '../../text/iso-time'
import { hasStop } from '../has-stop'
import type { Reader } from '../reader'
import { embargo } from './embargo'
import { embargoOf, type FieldRestriction, fieldRestriction, isAffirmed, isDenied } from './field-restriction'
import { addNotice } from './notice'

const TOP = 16 // blocks above the text
const BOTTOM = 3 // blocks at the end
const PARAGRAPH = 60 // characters of the shortest paragraph, which the fields precede or follow
const LONGEST = 200 // characters of a line of fields
const MANY = 2 // fields of which one may have a note as its value

/** Name and value of a field, as data of programs and headers of copy have it: `"embargo": "2026-05-14"`, `pubStatus: withheld`. */
const FIELD = /["']?(\p{L}[\p{L}\p{M} _./-]{1,27}?)["']?\s?(?:[:：]\s*|=)["']?([^"'\s][^"',}]*)?/u
const WHOLE = new RegExp(`^[{\\s]*${FIELD.source}["',}\\s]*$`, 'u')
const IN_OBJECT = new RegExp(FIELD, 'gu')
/** Element with a text: `<embargo>2026-05-20T15:00:00Z</embargo>` */
const ELEMENT = /^<(?:\w+:)?([A-Za-z_-]{3,28})(?:\s[^<>]*)?>([^<>]*)<\/[^<>]*>$/

interface Field {
  readonly name: string
  readonly value: string
}

/**
 * Reads the fields above and below a story that restrict it, in a block of fields without a headline too, and removes their blocks:
 * `status: withheld`, `embargo: true`, `published: false`. A field that denies a restriction is dropped: `embargo_until: null`.
 * Returns whether there are any.
 */
export function readRestrictingFields(reader: Reader): boolean {
  const read = new Set<number>()
  const indexes = outsideText(reader)
  if (indexes.length === 0) return false
  const fields = new Map(indexes.map((index) => [index, fieldsOf(reader.line(index))] as const))
  const many = [...fields.values()].flat().length >= MANY
  for (const [index, found] of fields) {
    const kind = strictest(found, many && found.length === 1 && reader.restriction(index) === undefined)
    if (kind === undefined || (kind === 'embargo' && isInWords(reader, index, found))) continue
    const { builder } = reader
    const joined = reader.joined(index)
    if (kind === 'none') builder.addDropped('meta', joined.start, joined.end)
    else if (kind === 'embargo' && builder.article.embargo === undefined)
      builder.article.embargo = embargoOf(builder.addText('embargo.text', joined), found[0]?.value ?? '')
    else addNotice(reader, index, kind === 'kill' ? 'kill' : 'withhold')
    read.add(index)
  }
  if (read.size > 0) reader.remove(read)
  return read.size > 0
}

/** Whether the part for embargoes reads a line with its time: `EMBARGOED: 00:01 TUESDAY 9 JUNE`; not: `embargo_until: 2026-06-09T00:01:00Z`. */
const isInWords = (reader: Reader, index: number, [field]: readonly Field[]): boolean =>
  readIsoTime(field?.value ?? '') === undefined && embargo.fits(reader, index)

/** Returns the indexes of short blocks with the mark of a field, above the first paragraph and at the end. */
function outsideText(reader: Reader): number[] {
  const indexes: number[] = []
  const { length } = reader.blocks
  let top = 0
  while (top < Math.min(TOP, length) && !isParagraph(reader, top)) top++
  for (let index = 0; index < length; index++) {
    if (index === top) index = Math.max(top, length - BOTTOM)
    if (index < length && reader.length(index) <= LONGEST && hasMark(reader, index)) indexes.push(index)
  }
  return indexes
}

const REACH = 34 // characters within which the mark after a name must follow
const OPENS = new Set([...'{<"'].map((mark) => mark.charCodeAt(0)))

/** Whether a block opens like data, or has the mark of a field near its start: a quick test without the text of the block. */
function hasMark(reader: Reader, index: number): boolean {
  const { text } = reader.source
  const { start, end } = reader.block(index)
  if (OPENS.has(text.charCodeAt(start))) return true
  for (let at = start; at < Math.min(end, start + REACH); at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a || unit === 0x3d || unit === 0xff1a) return true
  }
  return false
}
const isParagraph = (reader: Reader, index: number): boolean =>
  reader.length(index) >= PARAGRAPH && hasStop(reader.source.text, reader.block(index).end)

function fieldsOf(line: string): Field[] {
  const element = ELEMENT.exec(line)
  if (element) return [{ name: element[1] ?? '', value: element[2] ?? '' }]
  if (line.startsWith('{'))
    return [...line.matchAll(IN_OBJECT)].map(([, name = '', value = '']) => ({ name, value: value.trim() }))
  const [, name, value = ''] = WHOLE.exec(line) ?? []
  return name === undefined ? [] : [{ name, value: value.trim() }]
}

/** Returns what fields of one line say of publication, the strictest first. `isNote`: a note to editors may be the value. */
function strictest(fields: readonly Field[], isNote: boolean): FieldRestriction | undefined {
  const kinds = fields.map((field) => restrictionOf(field, isNote))
  return (['kill', 'embargo', 'withhold', 'none'] as const).find((kind) => kinds.includes(kind))
}

const compact = (text: string): string => text.toLowerCase().replace(/[\s_.-]+/g, '')
const statuses = new Set(words(statusNames))

function restrictionOf({ name, value }: Field, isNote: boolean): FieldRestriction | undefined {
  const flag = compact(name.replace(/^is(?=[_\s-]|\p{Lu})/u, ''))
  const own = fieldRestriction(name, value) ?? (flag.includes('embargo') && value === '' ? 'none' : undefined)
  if (own) return own
  const last = name.split(/[\s_.-]+|(?<=\p{Ll})(?=\p{Lu})/u).at(-1)
  if (statuses.has((last ?? '').toLowerCase())) {
    if (words(blockingStatuses.canceled).includes(compact(value))) return 'kill'
    if (words(blockingStatuses.withheld).includes(compact(value))) return 'withhold'
  }
  if (isAffirmed(value)) {
    if (words(blockingFlags.canceled).includes(flag)) return 'kill'
    if (words(blockingFlags.withheld).includes(flag)) return flag.includes('embargo') ? 'embargo' : 'withhold'
  }
  if (isDenied(value) && words(publishingFlags).includes(flag)) return 'withhold'
  const found = isNote ? findRestriction(value, 'line') : undefined
  return found && (found.kind === 'kill' ? 'kill' : 'withhold')
}
