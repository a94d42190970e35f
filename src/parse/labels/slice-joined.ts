import { type JoinedText, sourceOffset } from '../source'

/** Returns a part of a joined text, with its span in the copy and the repairs inside it. */
export function sliceJoined(joined: JoinedText, from: number, to: number): JoinedText {
  const start = sourceOffset(joined, from, true)
  const end = sourceOffset(joined, to)
  const repairs = joined.repairs.filter((repair) => repair.start >= start && repair.end <= end)
  return { start, end, text: joined.text.slice(from, to), repairs }
}
