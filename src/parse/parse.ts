import { type DecodedText, decode } from '../bytes/decode'
import { checkText } from '../bytes/decode-unicode'
import { checkInput, checkOptions, type OptionsOf, optionShapes } from '../diagnostics/check-options'
import { checkLineCount, checkSize, type SizeLimits, sizeOptions } from '../diagnostics/check-size'
import { readDateOption } from '../diagnostics/date-option'
import type { Story } from '../diagnostics/story'
import type { Gazetteer } from '../lexicon/geography'
import { CAPITAL, CHARACTER_CLASS, SMALL } from '../text/characters'
import { groupLines } from './blocks'
import { readBody } from './body/read-body'
import { readInstruments } from './body/read-instruments'
import { findDamage } from './damage/find-damage'
import { reportDamage } from './damage/report-damage'
import { fillAfterText, fillBeforeText } from './envelope/fill-article'
import { openEnvelope } from './envelope/open-envelope'
import { reportCharset, reportWordCount } from './envelope/report-envelope'
import { storyLines } from './envelope/wire-marks'
import { finalizeStory } from './finalize-story'
import { bitOf, openingParts, partIndexOf, readHeadPart } from './grammar'
import { opensWithSureDateline } from './head/dateline/opens-with-dateline'
import { splitAtDatelines } from './head/dateline/split-at-datelines'
import { readHeadline } from './head/headline'
import { opensBody } from './head/opens-body'
import { readPlaceLine } from './head/place-line'
import { restrictionLine } from './head/restriction-line'
import { isSlugline } from './head/slugline'
import { readHeadlineTags } from './head/tag'
import { detectLanguage } from './language'
import { findStoryOnPage, readPageHead } from './page/read-page'
import { Reader } from './reader'
import { readerOf } from './reader-options'
import { openSource, type Source } from './source'
import { type Lexicon, tablesOf } from './tables'
import { endMark } from './tail/end-mark'
import { isInitials } from './tail/initials'
import { readTail } from './tail/read-tail'
import { withGazetteer } from './with-gazetteer'

/** Options of the parser. */
export interface ParseOptions {
  /** Day of publication (`2024-04-24`, with or without a clock time), for dates without a year. */
  readonly date?: string
  /** Language of the copy, if known: a BCP 47 tag. */
  readonly language?: string
  /** Lexicon rows in addition to the built-in ones: agencies, languages, boilerplate. */
  readonly lexicon?: Lexicon
  /** Large table of places for datelines: that of `wirecopy/gazetteer`, or a custom one. */
  readonly gazetteer?: Gazetteer
  /** `false` to report damage without repairing it; only characters that the schema forbids are replaced. */
  readonly repair?: boolean
  /** Charset of bytes, by its name in the WHATWG Encoding Standard. Bytes that are UTF-8 are read as UTF-8 all the same. */
  readonly charset?: string
  /** Maximum size of a story; larger ones throw `limit-exceeded`. */
  readonly limits?: SizeLimits
}

/** Shapes of the options; date and charset are checked where they are used. */
export const parseOptions = {
  date: { what: 'a day', fits: () => true },
  language: optionShapes.language,
  lexicon: optionShapes.record,
  gazetteer: optionShapes.gazetteer,
  repair: optionShapes.yesOrNo,
  charset: optionShapes.text,
  limits: { of: sizeOptions },
} as const satisfies OptionsOf<ParseOptions>

/**
 * Parses a copy into a story. Any content is accepted, and no text is lost.
 * Bytes are read as UTF-8 or UTF-16, with or without a byte order mark; other bytes in the declared charset, or Windows-1252.
 * The envelope of a message (ANPA 1312, IPTC 7901, ZCZC) is parsed. Of several messages only the first is read: see {@link parseAll}.
 * Throws `invalid-argument` for an unknown charset, an invalid `date` or option, or a copy that is neither text nor bytes;
 * `binary-input` for binary data, such as an archive or a picture; `limit-exceeded` for more than `limits.size`
 * (64 MiB when absent), `limits.lines` (2,000,000) or a million places of damage.
 */
export function parse(copy: string | Uint8Array, options: ParseOptions = {}): Story {
  checkInput('parse', copy)
  checkOptions('parse', options, parseOptions)
  checkSize('parse', copy.length, options.limits)
  if (typeof copy === 'string') checkText(copy)
  return parseDecoded(typeof copy === 'string' ? { text: copy } : decode(copy, options.charset), options)
}

/** Parses decoded copy with checked options. */
export function parseDecoded({ text, charset }: DecodedText, options: ParseOptions): Story {
  const lexicon = tablesOf(options.lexicon)
  const tables = withGazetteer(lexicon, options.gazetteer)
  const given = readDateOption(options.date)?.slice(0, 10)
  const opened = openEnvelope(text, tables, given)
  const unmarked = storyLines(text, opened)
  checkLineCount('parse', unmarked.lines.count, options.limits)
  const damage = findDamage(text, unmarked.lines, unmarked.marks, options.repair ?? true)
  const { lines, marks } = damage
  const date = given ?? opened.envelope?.trailer.date
  const source = openSource(text, lines, {
    tables,
    cues: partIndexOf(lexicon),
    repair: options.repair ?? true,
    marks,
    date,
    language: options.language,
  })
  const blocks = splitAtDatelines(source, groupLines(source, opensPart))
  const page = opened.envelope ? undefined : findStoryOnPage(source, blocks)
  const reader = new Reader(source, page?.blocks ?? blocks)
  fillBeforeText(reader.builder, opened)
  const first = page ? readPageHead(reader, page) : readHead(reader)
  readHeadlineTags(reader, first)
  const last = readTail(reader, first)
  readBody(reader, first, last)
  detectLanguage(reader, first, options.language)
  readInstruments(reader)
  reportDamage(reader.builder, text, damage)
  fillAfterText(reader.builder, opened, text)
  reportWordCount(reader.builder, opened)
  const made = readerOf(options)
  if (!charset) return finalizeStory(reader, made, opened)
  reportCharset(reader.builder, charset, opened)
  return { ...finalizeStory(reader, made, opened), charset }
}

/** Reads the head until the body opens; returns the index of the body’s first block. */
function readHead(reader: Reader): number {
  const open: number[] = []
  let index = 0
  while (index < reader.blocks.length) {
    const opens = reader.opensWithDateline(index)
    const taken = opens ? 0 : readHeadPart(reader, index)
    if (taken === 0) {
      if (!opens && isSignedAlert(reader, index, open)) return index - 1
      if (opens || opensBody(reader, index, open.length)) break
      open.push(index)
    }
    index += Math.max(taken, 1)
  }
  readHeadline(reader, readPlaceLine(reader, open, index))
  return index
}

const INITIALS = 40

/** Whether the story is one line with desk initials: that line is the text, and there is no headline. */
const isSignedAlert = (reader: Reader, index: number, open: readonly number[]): boolean =>
  open.length === 1 &&
  open[0] === index - 1 &&
  index === reader.blocks.length - 1 &&
  reader.length(index) <= INITIALS &&
  isInitials(reader.line(index))

const HEAD = 24 // maximum number of lines of a head, where its parts are not identified yet
const SHORT = 24

/** Whether a line opens a part although it looks like the rest of the line before. Cheap, as every line is tested. */
function opensPart(source: Source, line: number): boolean {
  const { lines, layout } = source
  const start = lines.start[line] as number
  const length = (lines.end[line] as number) - start
  const inHead = line < Math.min(HEAD, layout.firstIndented)
  if (inHead && opensWithSureDateline(source.text.slice(start, start + length), source.tables)) return true
  if (length > 300) return false
  if (isBelowRestraint(source, line, inHead)) return true
  if (!inHead && length > SHORT && !mayStandApart(source, line)) return false
  if (line === 1 && isSlugline(source.text.slice(lines.start[0], lines.end[0]))) return true
  const text = source.text.slice(start, start + length)
  const may = source.cues.partsOf(text)
  if (!inHead) {
    if ((may & RESTRAINT) !== 0 && isApart(source, line, text) && restrictionLine.opens?.(text, source)) return true
    return length <= SHORT && (may & END_MARK) !== 0 && (endMark.opens?.(text, source) ?? false)
  }
  for (let i = 0; i < openingParts.length; i++)
    if ((may & (openerBits[i] as number)) !== 0 && openingParts[i]?.opens?.(text, source)) return true
  return false
}

const openerBits = openingParts.map(bitOf)
const END_MARK = bitOf(endMark)
const RESTRAINT = bitOf(restrictionLine)

/**
 * Whether a line inside a paragraph may be a part of its own.
 * It may after the end of a sentence, in capitals, between marks or after a label.
 */
function isApart({ text: copy, lines }: Source, line: number, text: string): boolean {
  const before = copy.charCodeAt((lines.end[line - 1] as number) - 1)
  return STOPS.has(before) || text === text.toUpperCase() || LABELLED.test(text)
}

/**
 * Whether the line before is a complete restriction: `KILL KILL KILL` over `WASHINGTON (AP)`; not: `Not to be used until` over `Monday.`
 */
function isBelowRestraint(source: Source, line: number, inHead: boolean): boolean {
  const { text, lines, cues } = source
  const before = line - 1
  const start = lines.start[before] as number
  const end = lines.end[before] as number
  if (end - start > 120 || CHARACTER_CLASS[text.charCodeAt(lines.start[line] as number)] !== CAPITAL) return false
  if (!inHead && before > 0 && lines.start[before - 1] !== lines.end[before - 1]) {
    const last = text.charCodeAt((lines.end[before - 1] as number) - 1)
    if (!STOPS.has(last) && CHARACTER_CLASS[text.charCodeAt(start + 1)] !== CAPITAL) return false
  }
  if (CHARACTER_CLASS[text.charCodeAt(start)] === SMALL) return false
  const own = text.slice(start, end)
  if ((cues.partsOf(own) & RESTRAINT) === 0) return false
  const rest = text.slice(lines.start[line], lines.end[line])
  return !(rest.length < SHORT && rest.endsWith('.')) && (restrictionLine.opens?.(own, source) ?? false)
}

const LABEL = 40 // characters of a label, and its colon

/** Whether {@link isApart} may be true of a line, judged by a few characters. */
function mayStandApart({ text, lines }: Source, line: number): boolean {
  const start = lines.start[line] as number
  const first = CHARACTER_CLASS[text.charCodeAt(start)]
  if (first === SMALL) return false
  const before = text.charCodeAt((lines.end[line - 1] as number) - 1)
  if (STOPS.has(before) || first !== CAPITAL || CHARACTER_CLASS[text.charCodeAt(start + 1)] === CAPITAL) return true
  const end = Math.min(start + LABEL, lines.end[line] as number)
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x3a) return true
  return false
}

const STOPS = new Set([...'.!?:"”»)。'].map((mark) => mark.charCodeAt(0)))
/** Opening with a label or a mark: `Eds: `, `*** `, `(`, `Achtung Redaktionen: ` */
const LABELLED = /^(?:[^\p{L}\d\s"“„«]|\p{L}[^:]{1,40}:\s)/u
