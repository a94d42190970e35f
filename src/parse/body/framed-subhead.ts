import type { Reader } from '../reader'
import { sliceJoined } from '../slice-joined'
import type { JoinedText } from '../source'

const FRAME = /^([-–—*=~]{1,3})\s+(?=["“‘«'¿¡\p{Lu}\p{Lo}\d])(.{2,58}[^\s.;:,])\s+\1$/u
const SENTENCE = 40 // characters
const STOPPED = /[.!?。！？]["”»«’)]{0,2}$/u

/**
 * Returns the words of a subhead that stands between two marks, as those of French agencies do: `- One boat a week -`. It has a paragraph
 * above and one below. Not: `- One boat a week`, `- 30 -`, `* * *`.
 */
export function framedSubhead(reader: Reader, index: number, first: number, last: number): JoinedText | undefined {
  if (index === first || index === last || reader.block(index).first !== reader.block(index).last) return undefined
  const found = FRAME.exec(reader.line(index))
  if (!found || !/\p{L}{3}/u.test(found[2] as string) || !isSentence(reader, index + 1) || !isText(reader, index - 1))
    return undefined
  const mark = (found[1] as string).length
  const joined = reader.joined(index)
  return sliceJoined(joined, mark, joined.text.length - mark)
}

const isText = (reader: Reader, index: number): boolean =>
  reader.length(index) >= SENTENCE && !reader.block(index).columns

const isSentence = (reader: Reader, index: number): boolean =>
  isText(reader, index) && STOPPED.test(reader.line(index).slice(-3))
