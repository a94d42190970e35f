import type { FieldName } from '../../lexicon/field-names'
import { findRestriction } from '../../restrictions/find-restriction'
import { readIsoTime } from '../../text/iso-time'
import { pushAll } from '../../text/push-all'
import { readHeadPart } from '../grammar'
import { readBylineLines } from '../labels/read-byline-lines'
import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import { sliceJoined } from '../slice-joined'
import type { Tables } from '../tables'
import type { AuthorMatch } from './author-piece'
import { readAuthors } from './authors'
import { addByline, bylineOpenerLength, houseOf } from './byline'
import { addDateline } from './dateline/add-dateline'
import { fieldNameOf } from './field-name'
import { embargoOf, fieldRestriction } from './field-restriction'
import { isMailField } from './is-mail-field'
import { labelledRestriction } from './labelled-restriction'
import { addNotice } from './notice'
import { addSluglineNotice } from './slugline'
import { matchStamp } from './stamp-time'
import { restrictionWithin } from './wording'

const MOST = 16 // lines down to the last field
const ABOVE = 8 // lines above the first field
const FEWEST = 2 // fields
const LONGEST = 400 // characters of a field

/** Field with its name, perhaps with a namespace: `Title: Council backs ferry`, `dc:creator: Jane Doe`. Group 1 is the name, group 2 the value. */
const FIELD = /^(?:\p{Ll}{2,8}:(?=\p{Ll}))?(\p{L}[\p{L}\p{M}\u200c /._-]{1,27}?)(?:\s?[:：]\s*|=)(\S.*)?$/u

const REACH_OF_MARK = 40 // characters within which the mark after the name of a field must follow

/** Whether the start of a line has a mark that may follow the name of a field: a quick test, as the first lines of each copy are tested. */
function hasMarkOfField(line: string): boolean {
  for (let at = 0; at < line.length && at < REACH_OF_MARK; at++) {
    const unit = line.charCodeAt(at)
    if (unit === 0x3a || unit === 0x3d || unit === 0xff1a) return true
  }
  return false
}

/** Name in capitals, as archives write it: `LOAD-DATE: ` */
const CAPITALS = /^\p{Lu}[\p{Lu} -]+[:=]/u

/** Place, with its region at most: `LONDON`, `St. John’s`, `GALLOWAY, Miss.`; not: `LONDON, May 14`. */
const PLACE = /^\p{L}[\p{L}\p{M} .'’-]*(?:, \p{Lu}[\p{L}\p{M}. ]*)?$/u

interface Field {
  readonly index: number
  /** Undefined for a name that no table knows. */
  readonly name: FieldName | 'author' | undefined
  /** Offset of the value in the text of the block. */
  readonly from: number
  readonly capitals: boolean
}

/**
 * Reads the fields that editing systems and archives print above a story, and removes their blocks: `Title: Council backs ferry`, `Author:
 * Jane Doe`, `Section: Local`. There are two or more, and one is the headline. They open the copy; those with known names in capitals may
 * have other lines above, the headline among them, and more fields below the story. What the article has no field for is dropped.
 */
export function readFieldBlock(reader: Reader): void {
  const fields = fieldsAtStart(reader)
  if (fields.length < FEWEST) return
  const first = fields[0]?.index ?? 0
  const last = fields.at(-1)?.index ?? 0
  const titled = fields.some(({ name }) => name === 'headline')
  if ((titled ? fields : fields.filter(({ name, capitals }) => name && capitals)).length < FEWEST) return
  if (fields.filter(({ index }) => isMailField(reader.line(index))).length >= FEWEST) return // the header of a mail
  pushAll(fields, fieldsBelow(reader, last, titled))
  const read = new Set<number>()
  for (let index = 0; titled && index < first; index++)
    fields.push({ index, name: undefined, from: 0, capitals: false })
  for (const field of fields) {
    if (read.has(field.index)) continue
    const taken = readField(reader, field)
    for (let at = field.index; at < field.index + taken; at++) read.add(at)
  }
  reader.remove(read)
  reader.isTitled = titled
}

/** What fields below a story hold, apart from names in capitals. */
const BELOW: ReadonlySet<Field['name']> = new Set(['other', 'author', 'byline'])
/** Value that is no name, but a sentence or a part of one: `I doubt it.`, `noon it was gone` */
const WORDED = /[.!?。]["”»]?$|^\p{Ll}/u
const SHORT = 60 // characters of a field below the story under an unknown name

/**
 * Returns the fields below a story. A name must be in capitals or, below a titled story, known; an unknown one counts
 * if a known one stands above it.
 */
function fieldsBelow(reader: Reader, last: number, titled: boolean): Field[] {
  const fields: Field[] = []
  let sure = 0
  for (let index = reader.blocks.length - 1; index > last; index--) {
    const field = fieldAt(reader, index)
    const isNamed = field?.name === 'other' || (field && !WORDED.test(reader.line(index).slice(field.from)))
    const isKnown = field && (field.capitals || (titled && isNamed && BELOW.has(field.name)))
    if (!field || !(isKnown || (titled && field.name === undefined && reader.length(index) <= SHORT))) break
    fields.push(field)
    if (isKnown) sure = fields.length
  }
  return fields.slice(0, sure).reverse()
}

/** A line of capitals and numbers, as editing systems print above the fields: `STORY 2026-0417-HEALTH-02`. */
const CODE = /^(?=.*\d)\P{Ll}*$/u
const ASCII_SMALL = /[a-z]/ // a quick test, as most lines have one at once

/** Returns the fields at the start of a copy, up to a label such as `Body:`. Beyond an empty line, a name must be known or in capitals. */
function fieldsAtStart(reader: Reader): Field[] {
  const fields: Field[] = []
  let isBelowCodes = true
  for (let index = 0; index < Math.min(MOST, reader.blocks.length - 1); index++) {
    const field = fieldAt(reader, index)
    const isField = fields.length > 0 ? field : field && (isBelowCodes || (field.capitals && field.name))
    if (!field && fields.length > 0 && isBetween(reader, index, fields)) continue
    if (!field || !isField) {
      isBelowCodes &&= !ASCII_SMALL.test(reader.line(index)) && CODE.test(reader.line(index))
      if (fields.length > 0 || index >= ABOVE) break
      continue
    }
    if (field.name === undefined && index > 0 && reader.block(index).apart && !field.capitals) break
    fields.push(field)
    if (field.name === 'body') break
  }
  return fields
}

/** Whether a line stands among the fields above a headline that is still to come: `NOT FOR PUBLICATION`. */
const isBetween = (reader: Reader, index: number, fields: readonly Field[]): boolean =>
  !fields.some(({ name }) => name === 'headline') && fieldAt(reader, index + 1)?.name === 'headline'

/** Returns a block as a field; undefined for any other line. A name alone on its line must be known. */
function fieldAt(reader: Reader, index: number): Field | undefined {
  if (reader.block(index).columns || reader.length(index) > LONGEST) return undefined
  const line = reader.line(index)
  const match = hasMarkOfField(line) ? FIELD.exec(line) : null
  if (!match) return undefined
  const [, label = '', value = ''] = match
  const name = fieldNameOf(line, label, reader.source.tables)
  if (name === 'body' ? value !== '' : name === undefined && value === '') return undefined
  return { index, name, from: line.length - value.length, capitals: CAPITALS.test(line) }
}

const LONGEST_HOLD = 160 // characters of a value that is examined for a restriction

/** Returns the restriction of the value of a field, or of what follows a name in it: `withheld`, `Jane Doe; KILL`. Undefined for none. */
function restrictionOf(value: string): 'kill' | 'withhold' | undefined {
  if (value.length > LONGEST_HOLD) return undefined
  const found = findRestriction(value, 'line') ?? findRestriction(restrictionWithin(value) ?? '', 'line')
  return found && (found.kind === 'kill' ? 'kill' : 'withhold')
}

/** Returns the authors of a byline, an agency alone included: `By Jane Doe, AP`, `PTI`. */
function authorsIn(text: string, tables: Tables): AuthorMatch[] {
  const house = houseOf(text, tables)
  return house.length > 0 ? house : readAuthors(text, bylineOpenerLength(text, openingOf(text), tables), tables)
}

/** Fields of the article that take the text of a field of the block. */
const TEXTS = { headline: 'headline', deck: 'subheadline', section: 'section', slugline: 'slugline' } as const

/** A value of eight words or more that ends with a stop: a summary, under any name. */
const SENTENCE = /^\S+(?:\s+\S+){7,}[.!?…]["”’»]?$/u

/** The mark between the name of a field and its value. */
const MARK = /\s*[:：=]\s*$/
const NOTICES = { embargo: 'withhold', withhold: 'withhold', kill: 'kill', none: undefined } as const

/** Reads a field into the article, or drops it. Returns the number of blocks read: the value of a notice may have more. */
function readField(reader: Reader, { index, name, from }: Field): number {
  const { builder, source } = reader
  const { article } = builder
  const joined = reader.joined(index)
  const { text, start, end } = joined
  const value = sliceJoined(joined, from, text.length)
  const own = fieldRestriction(text.slice(0, from).replace(MARK, ''), value.text)
  if (own === 'embargo' && !article.embargo) {
    article.embargo = embargoOf(builder.addText('embargo.text', joined), value.text)
    return 1
  }
  const kind = own ? NOTICES[own] : (labelledRestriction(text, source.tables) ?? restrictionOf(value.text))
  const path = TEXTS[(name ?? (SENTENCE.test(value.text) ? 'deck' : '')) as keyof typeof TEXTS]
  if (kind) addNotice(reader, index, kind)
  else if (own === 'none' || value.text === '') builder.addDropped('meta', start, end)
  else if (path && article[path] === undefined) {
    builder.addDropped('meta', start, value.start)
    article[path] = builder.addText(path, value)
    if (path === 'slugline') addSluglineNotice(reader, value.text, joined)
  } else if (name === 'dateline' && !article.dateline && PLACE.test(value.text)) {
    builder.addDropped('meta', start, value.start)
    const { length } = value.text
    const comma = value.text.indexOf(',')
    const place = {
      start: 0,
      end: comma < 0 ? length : comma,
      ...(comma >= 0 && { region: { start: comma + 2, end: length } }),
    }
    const found = { shape: 'D13', end: length, places: [place], credits: [], certainty: 'sure' } as const
    article.dateline = addDateline(reader, value, found, 'dateline')
  } else if (name === 'byline' && !article.byline && /\p{L}/u.test(value.text)) {
    builder.addDropped('meta', start, value.start)
    addByline(builder, value, authorsIn(value.text, source.tables))
  } else {
    if ((name === 'published' || name === 'updated') && !article[name]) {
      const at = readIsoTime(value.text) ?? matchStamp(value.text, source)?.at
      if (at !== undefined) {
        builder.addDropped('meta', start, value.start)
        const stamp = { text: builder.addText(`${name}.text`, value) }
        article[name] = at === '' ? stamp : { ...stamp, at } // `02/03/2026` may be of February or March
        return 1
      }
    }
    const taken = readHeadPart(reader, index)
    if (taken > 0) return taken
    if (!article.byline && !/\d/.test(text) && name === 'author') readBylineLines(reader, index, index + 1)
    else builder.addDropped('meta', start, end)
  }
  return 1
}
