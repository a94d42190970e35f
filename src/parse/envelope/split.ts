import { isAnpaLine, isHeaderNumber } from './anpa-1312'
import { CR, DEL, ENQ, EOT, ETX, FF, LF, NUL, SOH, STX, SYN, US } from './controls'
import { isIptcLine } from './iptc-7901'
import { isTelexLine } from './zczc'

/** Input of the splitter: UTF-16 units of a text, or bytes. The marks of messages are ASCII, and so the same in both. */
export interface SplitInput {
  readonly length: number
  at(index: number): number
}

const AHEAD = 256 // units of lookahead that must be available
const LEAD = 80 // a line of codes before a header is no longer than that
const LINE = 120

const PLAIN = 0
const IDLE = 1
const SPECIAL = 2
const KIND = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(256)
  for (const unit of [NUL, 0x09, 0x0b, 0x20, DEL]) kinds[unit] = IDLE
  for (const unit of [SOH, STX, ETX, EOT, ENQ, LF, FF, CR, SYN]) kinds[unit] = SPECIAL
  return kinds
})()

/**
 * Finds where a message ends and the next begins, in one pass.
 * A message ends before SOH and the control characters that lead up to it, after EOT, FF or a line NNNN, before ZCZC, or before a header
 * line that has lost its control characters. White space and padding alone are not a message.
 */
export class MessageSplitter {
  #i = 0
  /** Whether the message has anything but control characters and white space so far. */
  #content = false
  #lines = 0
  #headed = false
  #controlled = false
  #closed = false
  /** Offset after the line with ETX and the line breaks below it; -1 while unknown, -2 if text follows. */
  #rest = -1
  /** Offset at which the current sequence of ENQ, SYN and SOH starts; -1 outside one. */
  #lead = -1
  /** Offset at which the line of codes before a header starts; -1 outside one. */
  #codes = -1
  /** Offset at which the message ends if another follows; -1 while unknown. */
  #after = -1
  #lineStart = true
  /** Offset of the last line with content. `#lastLines` is the number of lines with content before it, -1 before the first. */
  #lastLine = 0
  #lastLines = -1

  /**
   * Returns the end of the message that starts at 0. Returns -1 if more input is needed to find it. `all`: no more input comes.
   * `units` must be the same input from call to call, longer each time.
   */
  end(units: SplitInput, all: boolean): number {
    const stop = all ? units.length : units.length - AHEAD
    while (this.#i < stop) {
      const unit = units.at(this.#i)
      const kind = unit < 256 ? KIND[unit] : PLAIN
      if (kind === SPECIAL) this.#special(units, unit)
      else if (kind === PLAIN) {
        if (this.#after > 0) return this.#after
        if (this.#codes < 0 || this.#i - this.#codes > LEAD) {
          this.#content = true
          if (this.#lineStart && this.#opens(units)) return this.#after
          if (this.#closed && this.#rest >= 0) this.#rest = -2
          this.#lead = -1
        }
        this.#lineStart = false
      }
      this.#i++
    }
    return all ? units.length : -1
  }

  #special(units: SplitInput, unit: number): void {
    const i = this.#i
    if (this.#lead >= 0 && i - this.#lead > LEAD) this.#lead = -1
    switch (unit) {
      case LF:
      case CR:
        if (!this.#lineStart) {
          if (this.#content) this.#lines++
        }
        this.#lineStart = true
        if (this.#after === i) this.#after = i + 1
        if (this.#closed && (this.#rest === -1 || this.#rest === i)) this.#rest = i + 1
        break
      case ENQ:
        if (this.#lead < 0) this.#lead = i
        this.#codes = i
        this.#i = Math.max(i, skipLine(units, i) - 1)
        break
      case SYN:
        if (this.#lead < 0) this.#lead = i
        break
      case SOH:
        if (this.#content && this.#after < 0 && (this.#closed || this.#lead >= 0 || headerFollows(units, i + 1))) {
          this.#after = this.#closed && this.#rest >= 0 ? this.#rest : this.#lead >= 0 ? this.#lead : i
        }
        this.#controlled = true
        this.#codes = -1
        if (this.#lead < 0) this.#lead = i
        break
      case STX:
        if (this.#closed && this.#after < 0 && this.#rest >= 0) this.#after = this.#rest
        break
      case ETX:
        this.#closed = true
        this.#rest = -1
        break
      default: // EOT, FF
        if (this.#content) this.#after = i + 1
    }
  }

  /** Checks the start of a line. Returns true when the message ends before it; an end after the line is noted for later. */
  #opens(units: SplitInput): boolean {
    const i = this.#i
    const before = this.#lastLine
    const lines = this.#lines
    const adjacent = lines - this.#lastLines === 1
    const unit = units.at(i)
    this.#lastLine = i
    this.#lastLines = lines
    if (unit === 0x4e && isEndLine(units, i)) {
      this.#after = skipLine(units, i)
      if (isLineBreak(units.at(this.#after))) this.#after++
      if (units.at(this.#after - 1) === CR && units.at(this.#after) === LF) this.#after++
      this.#i = this.#after - 1
      return false
    }
    if (!mayBeHeaderLine(units, i, unit)) return false
    const line = textOfLine(units, i, LINE)
    const anpa = isAnpaLine(line)
    if (!anpa && !isIptcLine(line) && !isTelexLine(line)) return false
    const numbered = anpa && adjacent && isHeaderNumber(textOfLine(units, before, LINE))
    const own = !this.#headed && (lines === 0 || (lines === 1 && numbered) || (this.#controlled && lines <= 3))
    const at = numbered ? before : i
    if (own || at === 0) this.#headed = true
    else this.#after = at
    return !own && at > 0
  }
}

const isLineBreak = (unit: number): boolean => unit === LF || unit === CR

/** Whether a line is only `NNNN`. */
function isEndLine(units: SplitInput, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (units.at(i) !== 0x4e) return false
  let i = at + 4
  while (units.at(i) === 0x20) i++
  return i >= units.length || isLineBreak(units.at(i)) || units.at(i) <= ENQ
}

const isAsciiLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether a header may start at the start of a line: `u f `, `eca0`, `ZCZC`. Rejects most lines cheaply. */
function mayBeHeaderLine(units: SplitInput, i: number, unit: number): boolean {
  if (!isAsciiLetter(unit)) return false
  const next = units.at(i + 1)
  if (next === 0x20) return isAsciiLetter(units.at(i + 2)) && !isAsciiLetter(units.at(i + 3))
  if (!isAsciiLetter(next)) return false
  if ((unit | 0x20) === 0x7a && (next | 0x20) === 0x63) return true
  for (let j = i + 2; j < i + 5; j++) if (isDigit(units.at(j))) return isDigit(units.at(j + 1))
  return false
}

/** Whether the start of a header follows SOH directly: `f0704␟`, `eca062 4 i`. */
function headerFollows(units: SplitInput, at: number): boolean {
  const text = textOfLine(units, at, 40)
  const us = text.indexOf(String.fromCharCode(US))
  return (us > 2 && us < 24) || /^[A-Za-z]{2,4}\d{3,5} +\d /.test(text)
}

function skipLine(units: SplitInput, from: number): number {
  const most = Math.min(units.length, from + LEAD)
  let i = from
  while (i < most && !isLineBreak(units.at(i)) && units.at(i) !== SOH && units.at(i) !== SYN) i++
  return i
}

function textOfLine(units: SplitInput, at: number, most: number): string {
  let line = ''
  for (let i = at; i < units.length && i < at + most; i++) {
    const unit = units.at(i)
    if (isLineBreak(unit)) break
    line += String.fromCharCode(unit)
  }
  return line
}
