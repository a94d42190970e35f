import { type DecodedText, decode } from '../bytes/decode'
import { checkText } from '../bytes/decode-unicode'
import { checkInput, checkOptions, type OptionsOf, optionShapes } from '../diagnostics/check-options'
import { checkLineCount, checkSize, type SizeLimits, sizeOptions } from '../diagnostics/check-size'
import { readDateOption } from '../diagnostics/date-option'
import type { Story } from '../diagnostics/story'
import { zoneOption } from '../diagnostics/zone-option'
import type { Gazetteer } from '../lexicon/geography'
import { groupLines } from './blocks'
import { readBody } from './body/read-body'
import { readInstruments } from './body/read-instruments'
import { completesRestriction } from './completes-restriction'
import { findDamage } from './damage/find-damage'
import { reportDamage } from './damage/report-damage'
import { fillAfterText, fillBeforeText } from './envelope/fill-article'
import { openEnvelope } from './envelope/open-envelope'
import { reportCharset, reportMail, reportWordCount } from './envelope/report-envelope'
import { storyLines } from './envelope/wire-marks'
import { extendKill } from './extend-kill'
import { finalizeStory } from './finalize-story'
import { partIndexOf } from './grammar'
import { splitAtDatelines } from './head/dateline/split-at-datelines'
import { readFieldBlock } from './head/field-block'
import { readSubject } from './head/mail-subject'
import { readHead } from './head/read-head'
import { readRestrictingFields } from './head/restricting-fields'
import { splitAtRestriction } from './head/split-at-restriction'
import { splitAtUppercaseRestriction } from './head/split-at-uppercase-restriction'
import { dateStamps } from './head/stamp'
import { readHeadlineTags } from './head/tag'
import { labelStory } from './labels/label-story'
import { readLabelled } from './labels/read-labelled'
import { readWireHead } from './labels/wire-head'
import { detectLanguage } from './language'
import { moveDoubtfulNotes } from './move-doubtful-notes'
import { moveRequestsInBoilerplate } from './move-requests-in-boilerplate'
import { moveRequestsInMail } from './move-requests-in-mail'
import { opensPart } from './opens-part'
import { pagePositions } from './page/page-positions'
import type { ParserLanguages } from './parser-languages'
import { Reader } from './reader'
import { readerOf } from './reader-options'
import { openSource } from './source'
import { type Lexicon, tablesFor } from './tables'
import { readTail } from './tail/read-tail'
import { withGazetteer } from './with-gazetteer'

/** Options of the parser. */
export interface ParseOptions {
  /** Day of publication (`2024-04-24`, with or without a clock time), for dates without a year. */
  readonly date?: string
  /** Language of the copy, if known: a BCP 47 tag. */
  readonly language?: string
  /**
   * Time zone of `local time` and of clock times without one: an IANA name (`America/New_York`) or a UTC offset (`+02:00`).
   * A zone that the copy names means what it says. Without the option, such times stay without an offset.
   */
  readonly zone?: string
  /** Lexicon rows in addition to the built-in ones: agencies, languages, boilerplate. */
  readonly lexicon?: Lexicon
  /** Large table of places for datelines: that of `wirecopy/gazetteer`, or a custom one. */
  readonly gazetteer?: Gazetteer
  /** `false` to report damage without repairing it; only characters that the schema forbids are replaced. */
  readonly repair?: boolean
  /** Charset of bytes, by a name in the WHATWG Encoding Standard, or UTF-32. Bytes that are UTF-8 are read as UTF-8 all the same. */
  readonly charset?: string
  /** Maximum size of a story; larger ones throw `limit-exceeded`. */
  readonly limits?: SizeLimits
}

/** Shapes of the options; date and charset are checked where they are used. */
export const parseOptions = {
  date: { what: 'a day', fits: () => true },
  language: optionShapes.language,
  zone: zoneOption,
  lexicon: optionShapes.record,
  gazetteer: optionShapes.gazetteer,
  repair: optionShapes.yesOrNo,
  charset: optionShapes.text,
  limits: { of: sizeOptions },
} as const satisfies OptionsOf<ParseOptions>

/** Parses a copy in given languages: see `parse`. Checks copy and options. */
export function parseWith(copy: string | Uint8Array, options: ParseOptions, languages: ParserLanguages): Story {
  checkInput('parse', copy)
  checkOptions('parse', options, parseOptions)
  checkSize('parse', copy.length, options.limits)
  if (typeof copy === 'string') checkText(copy)
  return parseDecoded(typeof copy === 'string' ? { text: copy } : decode(copy, options.charset), options, languages)
}

/** Parses decoded copy in given languages, with checked options. */
export function parseDecoded({ text, charset }: DecodedText, options: ParseOptions, languages: ParserLanguages): Story {
  const lexicon = tablesFor(languages, options.lexicon)
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
    zone: options.zone,
  })
  const blocks = splitAtDatelines(source, groupLines(source, opensPart, completesRestriction))
  let reader = new Reader(source, blocks)
  fillBeforeText(reader.builder, opened)
  readFieldBlock(reader)
  const hasFields = readRestrictingFields(reader)
  splitAtRestriction(reader)
  splitAtUppercaseRestriction(reader)
  const page = opened.envelope ? undefined : pagePositions(source, reader.blocks)
  const head = page || hasFields || opened.envelope?.kind === 'zczc' ? undefined : readWireHead(reader)
  if (head) reader = head.reader // it has read the head
  const labels = head ? undefined : labelStory(reader, page)
  const body = labels && readLabelled(reader, labels)
  const first = body ? 0 : (head?.first ?? readHead(reader))
  readHeadlineTags(reader, first)
  const last = readTail(reader, first)
  readBody(reader, first, last, body)
  readSubject(reader)
  moveDoubtfulNotes(reader)
  moveRequestsInMail(reader)
  moveRequestsInBoilerplate(reader)
  extendKill(reader.builder)
  detectLanguage(reader, first, options.language)
  dateStamps(reader)
  readInstruments(reader)
  reportDamage(reader.builder, text, damage)
  fillAfterText(reader.builder, opened, text, options.zone)
  reportWordCount(reader.builder, opened)
  reportMail(reader.builder, text)
  const readerInfo = readerOf(options, languages.tags)
  if (!charset) return finalizeStory(reader, readerInfo, opened)
  reportCharset(reader.builder, charset, opened)
  return { ...finalizeStory(reader, readerInfo, opened), charset }
}
