import { blockingFlags, blockingStatuses, publishingFlags, statusNames } from '../../lexicon/status-words'
import { once, words } from '../../lexicon/words'
import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import { readIsoTime } from '../../text/iso-time'
import type { Reader } from '../reader'
import { isParagraph } from './dateline/is-paragraph'
import { embargo } from './embargo'
import { fieldNameOf } from './field-name'
import { embargoOf, type FieldRestriction, fieldRestriction } from './field-restriction'
import { addNotice } from './notice'

const TOP = 16 // blocks at the start, down to the first paragraph
const LONGEST = 200 // characters of a line of fields
const MANY = 2 // fields of which one may have a note as its value

/** Name and value of a field, as data of programs and headers of copy have it: `"embargo": "2026-05-14"`, `pubStatus: withheld`. */
const NAME = String.raw`["']?(\p{L}[\p{L}\p{M} _./-]{1,27}?)["']?\s?(?:[:：]\s*|=)`
const WHOLE = new RegExp(`^\\s*${NAME}(.*)$`, 'u')
const IN_OBJECT = new RegExp(`${NAME}("[^"]*"|'[^']*'|[^\\s"',}]+)`, 'gu')
/** Element with a text: `<embargo>2026-05-20T15:00:00Z</embargo>` */
const ELEMENT = /^<(?:\w+:)?([A-Za-z_-]{3,28})(?:\s[^<>]*)?>([^<>]*)<\/[^<>]*>$/
/** Quotation marks around a value, and a comma after it. */
const AROUND = /^["']|["']?,?\s*$/g

interface Field {
  readonly name: string
  readonly value: string
}

/** What a field says of publication, with its value. */
interface Found {
  readonly kind: FieldRestriction
  readonly value: string
}

/**
 * Reads the fields above a story that restrict it, in a block of fields without a headline too, and removes their blocks:
 * `status: withheld`, `embargo: true`, `published: false`. A field alone that denies a restriction is dropped: `embargo_until: null`.
 * Returns whether there are any.
 */
export function readRestrictingFields(reader: Reader): boolean {
  const indexes = aboveText(reader)
  if (indexes.length === 0) return false
  const read = new Set<number>()
  const fields = new Map(indexes.map((index) => [index, fieldsOf(reader.line(index))] as const))
  let many: boolean | undefined
  const hasMany = (): boolean =>
    (many ??=
      [...fields.values()].filter((found) => found.some(({ name }) => isKnownName(reader, name))).length >= MANY)
  for (const [index, found] of fields) {
    const [one] = found
    const isNote = (): boolean => (found.length > 1 || hasMany()) && reader.restriction(index) === undefined
    const restriction = strictest(found, isNote)
    if (!one || !restriction || (restriction.kind === 'none' && (found.length > 1 || goesOn(reader, index)))) continue
    const { kind, value } = restriction
    if (kind === 'embargo' && isInWords(reader, index, value)) continue
    const { builder } = reader
    const joined = reader.joined(index)
    if (kind === 'none') builder.addDropped('meta', joined.start, joined.end)
    else if (kind === 'embargo' && builder.article.embargo === undefined)
      builder.article.embargo = embargoOf(builder.addText('embargo.text', joined), value)
    else addNotice(reader, index, kind === 'kill' ? 'kill' : 'withhold')
    read.add(index)
  }
  if (read.size > 0) reader.remove(read)
  return read.size > 0
}

/** Whether the part for embargoes reads a line with its time: `EMBARGOED: 00:01 TUESDAY 9 JUNE`; not: `embargo_until: 2026-06-09T00:01:00Z`. */
const isInWords = (reader: Reader, index: number, value: string): boolean =>
  readIsoTime(value) === undefined && embargo.fits(reader, index)

/** Whether the next line may go on with the value of a field: it follows directly, and is no field. */
function goesOn(reader: Reader, index: number): boolean {
  const next = reader.blocks[index + 1]
  return next !== undefined && !next.apart && !hasMark(reader, index + 1)
}

/** Returns the indexes of short blocks with the mark of a field, above the first paragraph. */
function aboveText(reader: Reader): number[] {
  const indexes: number[] = []
  for (let index = 0; index < Math.min(TOP, reader.blocks.length) && !isParagraph(reader, index); index++)
    if (isOneLine(reader, index) && reader.length(index) <= LONGEST && hasMark(reader, index)) indexes.push(index)
  return indexes
}

const isOneLine = (reader: Reader, index: number): boolean => reader.block(index).first === reader.block(index).last

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

function fieldsOf(line: string): Field[] {
  const element = ELEMENT.exec(line)
  if (element) return [{ name: element[1] ?? '', value: element[2] ?? '' }]
  if (line.startsWith('{'))
    return [...line.matchAll(IN_OBJECT)].map(([, name = '', value = '']) => ({
      name,
      value: value.replace(AROUND, ''),
    }))
  const [, name, value = ''] = WHOLE.exec(line) ?? []
  return name === undefined ? [] : [{ name, value: value.trim().replace(AROUND, '') }]
}

/** Returns what fields of one line say of publication, the strictest first. `isNote`: a note to editors may be the value. */
function strictest(fields: readonly Field[], isNote: () => boolean): Found | undefined {
  const found = fields.flatMap((field): Found[] => {
    const kind = restrictionOf(field, isNote)
    return kind ? [{ kind, value: field.value }] : []
  })
  if (found.length === 0) return undefined
  const order: readonly FieldRestriction[] = ['kill', 'withhold', 'embargo', 'none'] // an embargo ends, a hold does not
  const [first] = order.flatMap((kind) => found.find((one) => one.kind === kind) ?? [])
  const isOneOfSeveral = first?.kind === 'embargo' && found.filter(({ kind }) => kind === 'embargo').length > 1
  return first && isOneOfSeveral ? { ...first, value: '' } : first
}

/** Value of a flag; not: the number of a table, as in `Killed: 1`. */
const TRUE = /^true$/i
const FALSE = /^false$/i
const YES = /^(?:true|yes|1)$/i
const NO = /^(?:false|no|0)$/i
/** Name that a program made: `embargo_until`, `embargoUntil`. */
const MADE = /_|\p{Ll}\p{Lu}/u
/** Roles of a name that opens with its restriction: `Embargo`; not: `Oil embargo`, `Tax withheld` */
const RESTRICTS = /^[EeHKN]/
/** Parts of the name of a status before the last: `pubStatus`, `story_status`; not: `flight status`. */
const OWNER = /^(?:pub|publish|publication|post|item|story|article|editorial|workflow|content)$/

const compact = (text: string): string => text.toLowerCase().replace(/[\s_.-]+/g, '')
const lists = /* @__PURE__ */ once(() => ({
  statuses: new Set(words(statusNames)),
  canceled: new Set(words(blockingStatuses.canceled)),
  withheld: new Set(words(blockingStatuses.withheld)),
  kills: new Set(words(blockingFlags.canceled)),
  holds: new Set(words(blockingFlags.withheld)),
  publishes: new Set(words(publishingFlags)),
}))

function restrictionOf({ name, value }: Field, isNote: () => boolean): FieldRestriction | undefined {
  const own = MADE.test(name) || RESTRICTS.test(readRoles(name).text) ? fieldRestriction(name, value) : undefined
  if (own) return own
  const { statuses, canceled, withheld, kills, holds, publishes } = lists()
  const [last = '', ...owners] = partsOf(name).reverse()
  if (statuses.has(last) && owners.every((part) => OWNER.test(part))) {
    if (canceled.has(compact(value))) return 'kill'
    if (withheld.has(compact(value))) return 'withhold'
  }
  const isYes = (MADE.test(name) ? YES : TRUE).test(value)
  const isNo = (MADE.test(name) ? NO : FALSE).test(value)
  if (isYes || isNo) {
    const flag = compact(name.replace(/^is(?=[_\s-]|\p{Lu})/u, ''))
    if (isYes && kills.has(flag)) return 'kill'
    if ((isYes && holds.has(flag)) || (isNo && publishes.has(flag))) return 'withhold'
  }
  const found = findRestriction(value, 'line')
  return found && isNote() ? (found.kind === 'kill' ? 'kill' : 'withhold') : undefined
}

/** Whether a name is that of a field in a program, or of a field that a table knows: `ednote_id`, `Byline`; not: `Seats`. */
const isKnownName = ({ source: { tables } }: Reader, name: string): boolean =>
  MADE.test(name) || fieldNameOf(`${name}: `, name, tables) !== undefined

const partsOf = (name: string): string[] =>
  name.split(/[\s_.-]+|(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase())
