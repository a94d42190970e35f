import type { Reader } from '../reader'
import { sliceJoined } from '../slice-joined'
import type { JoinedText } from '../source'
import { isSentenceBlock } from './is-sentence-block'

const FRAME = /^([-–—*=~]{1,3})\s+(?=["“‘«'¿¡\p{Lu}\p{Lo}\d])(.{2,58}[^\s.;:,])\s+\1$/u
const PARAGRAPH = 40 // characters

/**
 * Returns the words of a subhead that stands between two marks, as those of French agencies do: `- One boat a week -`. It has a paragraph
 * above and one below. Not: `- One boat a week`, `- 30 -`, `* * *`.
 */
export function framedSubhead(reader: Reader, index: number, first: number, last: number): JoinedText | undefined {
  if (index === first || index === last || reader.block(index).first !== reader.block(index).last) return undefined
  const found = FRAME.exec(reader.line(index))
  if (
    !found ||
    !/\p{L}{3}/u.test(found[2] as string) ||
    !isParagraph(reader, index - 1) ||
    !isParagraph(reader, index + 1)
  )
    return undefined
  if (!isSentenceBlock(reader, index + 1)) return undefined
  const mark = (found[1] as string).length
  const joined = reader.joined(index)
  return sliceJoined(joined, mark, joined.text.length - mark)
}

const isParagraph = (reader: Reader, index: number): boolean =>
  reader.length(index) >= PARAGRAPH && !reader.block(index).columns
