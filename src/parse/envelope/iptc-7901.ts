import type { IptcHeader } from '../../diagnostics/envelope'
import { STX } from './controls'
import { type HeaderBuilder, lineEnd, nextLine, skipSpace } from './header-builder'

/*
 * IPTC 7901: SOH, a line of source and number, priority, category, words and additions of the sender; a line of keywords
 * that ends with a slash; STX. Archives that removed the controls start at the line.
 */

/** Header line: `eca062 4 i 211 ccccb   dpa 061`, `ecp0007 4 s 850  dpa-tns 0908`, `eca0001 4 rs 46  dpa 0027`. Not: `A380 1 of 200`. */
const LINE = /^([A-Za-z]{2,4})(\d{3,5}) +([1-9]) +([A-Za-z]{1,3}) +(\d{1,5})(?: +(\S.*?))?\s*$/d

/** Whether a line is an IPTC 7901 header line. One may open a message by itself. */
export const isIptcLine = (line: string): boolean => line.length <= 100 && LINE.test(line)

/** Parsed IPTC 7901 header, and the offset in the copy after it. */
export interface IptcMatch {
  readonly header: IptcHeader
  readonly end: number
}

/** Reads an IPTC 7901 header at an offset; undefined if not found. */
export function readIptc(draft: HeaderBuilder, at: number): IptcMatch | undefined {
  const { text } = draft
  const end = lineEnd(text, at)
  const match = LINE.exec(text.slice(at, end))
  if (!match) return undefined
  const names = ['source', 'number', 'priority', 'category', 'words', 'optional']
  const { priority, words, ...rest } = draft.groups('header', match, at, names)
  const header: IptcHeader = { ...rest }
  if (priority) header.priority = Number(priority)
  if (words) header.words = Number(words)
  return { header, end: readKeywords(draft, header, end) }
}

/** Reads the keywords and returns the offset after them. They are all text before STX, or else the next line if it ends with a slash. */
function readKeywords(draft: HeaderBuilder, header: IptcHeader, end: number): number {
  const { text } = draft
  const start = skipSpace(text, nextLine(text, end), end + 40)
  const stop = lineEnd(text, start, 120)
  const line = text.slice(start, stop).trimEnd()
  const opens = text.charCodeAt(skipSpace(text, stop, stop + 8)) === STX
  if (line === '' || line.length > 100 || !(opens || line.endsWith('/'))) return end
  const keywords = draft.field('header.keywords', start, stop)
  if (keywords) header.keywords = keywords
  return stop
}
