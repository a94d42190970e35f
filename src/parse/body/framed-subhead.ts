import type { Reader } from '../reader'
import { sliceJoined } from '../slice-joined'
import type { JoinedText } from '../source'
import { isSentenceBlock } from './is-sentence-block'

const FRAME = /^([-–—*=~]{1,3})\s+(?=["“‘«'¿¡\p{Lu}\p{Lo}\d])(.{2,58}[^\s.;:,])\s+\1$/u
/** Words in brackets, as headings of Japanese and Chinese releases are: `【研究の背景】` */
const BRACKETED = /^([【〔＜])([^【】〔〕＜＞]{5,24})[】〕＞]$/u
const PARAGRAPH = 40 // characters

/**
 * Returns the words of a subhead that stands between two marks, as those of French agencies do: `- One boat a week -`, or in brackets:
 * `【研究の背景】`. It has a paragraph above and one below. Not: `- One boat a week`, `- 30 -`, `* * *`.
 */
export function framedSubhead(reader: Reader, index: number, first: number, last: number): JoinedText | undefined {
  if (index === first || index === last || reader.block(index).first !== reader.block(index).last) return undefined
  const line = reader.line(index)
  const found = FRAME.exec(line) ?? BRACKETED.exec(line)
  if (
    !found ||
    !/\p{L}{2}/u.test(found[2] as string) ||
    !isParagraph(reader, index - 1) ||
    !isParagraph(reader, index + 1)
  )
    return undefined
  if (!isSentenceBlock(reader, index + 1)) return undefined
  const joined = reader.joined(index)
  if (!FRAME.test(line)) return joined // brackets of a heading belong to it
  const mark = (found[1] as string).length
  return sliceJoined(joined, mark, joined.text.length - mark)
}

const isParagraph = (reader: Reader, index: number): boolean =>
  reader.length(index) >= PARAGRAPH && !reader.block(index).columns
