import { isSpace } from '../text/characters'
import { type JoinedText, sourceOffset } from './source'

/** Returns a part of a joined text without the white space around it, with its span in the copy and the repairs inside it. */
export function sliceJoined(joined: JoinedText, from: number, to: number): JoinedText {
  const { text } = joined
  let first = from
  let last = to
  while (first < last && isSpace(text.charCodeAt(first))) first++
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  const start = sourceOffset(joined, first, true)
  const end = sourceOffset(joined, last)
  const repairs = joined.repairs.filter((repair) => repair.start >= start && repair.end <= end)
  return { start, end, text: text.slice(first, last), repairs }
}
