import type { IptcHeader } from '../../diagnostics/envelope'
import { STX } from './controls'
import { type HeaderBuilder, headerLineEnd, nextLineStart, skipSpace } from './header-builder'

/*
 * IPTC 7901: SOH, a line of source and number, priority, category, words and additions of the sender; a line of keywords that ends with a
 * slash; STX.
 * Archives that removed the controls start at the line.
 */

/** Header line: `eca062 4 i 211 ccccb   dpa 061`, `ecp0007 4 s 850  dpa-tns 0908`, `eca0001 4 rs 46  dpa 0027`. Not: `A380 1 of 200`. */
const LINE = /^([A-Za-z]{2,4})(\d{3,5}) +([1-9]) +([A-Za-z]{1,3}) +(\d{1,5})(?: +(\S.*?))?\s*$/d

/** Whether a line is an IPTC 7901 header line. A message that lost its control characters opens with one. */
export const isIptcLine = (line: string): boolean => line.length <= 100 && LINE.test(line)

/** Parsed IPTC 7901 header, and the offset in the copy after it. */
export interface IptcMatch {
  readonly header: IptcHeader
  readonly end: number
}

/** Reads an IPTC 7901 header at an offset; undefined if not found. */
export function readIptc(builder: HeaderBuilder, at: number): IptcMatch | undefined {
  const { text } = builder
  const end = headerLineEnd(text, at)
  const match = LINE.exec(text.slice(at, end))
  if (!match) return undefined
  const names = ['source', 'number', 'priority', 'category', 'words', 'optional']
  const { priority, words, ...rest } = builder.groups('header', match, at, names)
  const header: IptcHeader = { ...rest }
  if (priority) header.priority = Number(priority)
  if (words) header.words = Number(words)
  return { header, end: readKeywordLine(builder, header, end) }
}

/**
 * Reads the line of keywords below the header line, and returns the offset after it.
 * It is a line of keywords if it ends with a slash or STX follows it. Returns `end`, the end of the header line, for any other line.
 */
function readKeywordLine(builder: HeaderBuilder, header: IptcHeader, end: number): number {
  const { text } = builder
  const start = skipSpace(text, nextLineStart(text, end), end + 40)
  const stop = headerLineEnd(text, start, 120)
  const line = text.slice(start, stop).trimEnd()
  const opens = text.charCodeAt(skipSpace(text, stop, stop + 8)) === STX
  if (line === '' || line.length > 100 || !(opens || line.endsWith('/'))) return end
  const keywords = builder.field('header.keywords', start, stop)
  if (keywords) header.keywords = keywords
  return stop
}
