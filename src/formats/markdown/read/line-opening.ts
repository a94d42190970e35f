/** How a line of Markdown opens: its indent and its markers. */
export interface LineOpening {
  /** The offset of the text of the line, after spaces and markers. */
  readonly at: number
  /** The number of quotation and list markers at the start of the line. */
  readonly markers: number
  /** The columns of indent before the first marker; a tab counts as 4. */
  readonly columns: number
  /** Whether one marker is a bullet. */
  readonly bullet: boolean
  /** Whether one marker is `>`. */
  readonly quoted: boolean
  /** Whether one marker is a bullet or a list number. */
  readonly listed: boolean
}

/** Reads the indent and the markers at the start of a line. */
export function opening(text: string, start: number, end: number): LineOpening {
  let markers = 0
  let columns = 0
  let bullet = false
  let quoted = false
  let listed = false
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) columns += markers ? 0 : 1
    else if (unit === 0x09) columns += markers ? 0 : 4
    else if (unit === 0x3e) {
      markers++
      quoted = true
    } else if ((unit === 0x2d || unit === 0x2b || unit === 0x2a) && isSpaceAt(text, at + 1, end)) {
      markers++
      bullet = true
      listed = true
    } else {
      const number = numberEnd(text, at, end)
      if (number < 0) break
      markers++
      listed = true
      at = number
    }
  }
  return { at, markers, columns, bullet, quoted, listed }
}

/** Whether a space, a tab or the end of the line is at an offset. */
export const isSpaceAt = (text: string, at: number, end: number): boolean =>
  at >= end || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09

/** Returns the offset of the full stop or bracket of a list number such as `12. `; -1 if not found. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 10 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  const sign = text.charCodeAt(at)
  return at > start && (sign === 0x2e || sign === 0x29) && isSpaceAt(text, at + 1, end) ? at : -1
}
