import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { SLOT_NUMBER, slotBits } from './slot-number'
import type { SlotSource } from './slot-source'

/**
 * Reads a clock time: `10:30`, `9 a.m.`, `11.30 p.m. EST`, `0307 GMT`, `20 Uhr`, `14h30`.
 * Sets `reader.value` to the minutes since midnight. Returns the index of the token after the time, or 0 if not found.
 */
export function readClock(reader: SlotSource, page: TokenPage, token: number, last: number): number {
  const { tokens } = page
  // not the end of `3:07:35`, an elapsed time
  if (!tokens.has(token, kinds.AFTER_SPACE) && tokens.kind(token - 1) === kinds.COLON) return 0
  if (!mayFollow(reader, page, token)) return 0
  let minutes = -1
  let to = token + 1
  let sure = false
  if (tokens.kind(token) === kinds.NUMBER) {
    minutes = hourMinute(page, token)
    if (minutes >= 0 && tokens.end(token) - tokens.start(token) <= 2) {
      const afterMinute = readMinute(reader, page, token, last)
      if (afterMinute) {
        minutes += Number(reader.value)
        to = afterMinute
        sure = true
      }
    }
  } else {
    to = reader.meaning(SLOT_NUMBER.NUMBER, token, last)
    if (to) minutes = Number(reader.value) * 60
  }
  if (minutes < 0 || !Number.isInteger(minutes) || minutes > 24 * 60) return 0
  let afterWord = reader.meaning(SLOT_NUMBER.CLOCKWORD, to, last)
  const half = afterWord ? reader.value : undefined
  if (half === 'AM' || half === 'PM' || half === 'HOURS') {
    if (half === 'PM' && minutes < 12 * 60) minutes += 12 * 60
    if (half === 'AM' && minutes >= 12 * 60) minutes -= 12 * 60
    to = afterWord
    sure = true
    if (half === 'HOURS' && minutes % 60 === 0 && to < last && !reader.endsWithParticle(to)) {
      const minute = reader.figures(to, 0, 59, 2)
      if (minute < 0 && !tokens.has(to, kinds.AFTER_SPACE) && reader.meaning(SLOT_NUMBER.NUMBER, to, last)) {
        // `午後1時` ¦ `半`
        if (reader.value === HALF_HOUR) {
          minutes += 30
          to++
        }
      } else if (minute >= 0) {
        minutes += minute
        const unit = reader.meaning(SLOT_NUMBER.CLOCKWORD, to + 1, last)
        to = unit && reader.value === 'MINUTES' ? unit : to + 1
      }
    }
    afterWord = reader.meaning(SLOT_NUMBER.CLOCKWORD, to, last)
  }
  const zone = afterWord ? reader.value : undefined
  reader.value = minutes
  if ((zone === 'Z' || zone === 'ZONE') && (reader.smallZones || tokens.has(to, kinds.CAPITAL))) {
    reader.zone = zone === 'Z' ? 'Z' : '?'
    return afterWord
  }
  return sure ? to : 0
}

/**
 * Reads an elapsed time of hours, minutes and seconds: `3:07:35`.
 * Sets `reader.value` to a TIMEX3 duration. Returns the index of the token after the time, or 0 if not found.
 */
export function readStopwatch(reader: SlotSource, { tokens }: TokenPage, token: number, last: number): number {
  if (token + 5 > last || tokens.kind(token + 1) !== kinds.COLON || tokens.kind(token + 3) !== kinds.COLON) return 0
  for (let part = token + 1; part < token + 5; part++) if (tokens.has(part, kinds.AFTER_SPACE)) return 0
  const hours = reader.figures(token, 0, 99, 2)
  const minutes = reader.figures(token + 2, 0, 59, 2)
  const seconds = reader.figures(token + 4, 0, 59, 2)
  if (hours < 0 || minutes < 0 || seconds < 0) return 0
  reader.value = `PT${hours}H${minutes}M${seconds}S`
  return token + 5
}

const HALF_HOUR = 0.5 // a number after an hour

const CLOCK_WORD = slotBits('CLOCKWORD')

/** Whether the token after a number can make the number a clock time. This is a cheap check before the full one. */
function mayFollow(reader: SlotSource, { tokens }: TokenPage, token: number): boolean {
  const next = token + 1
  if (tokens.kind(next) === kinds.COLON) return !tokens.has(next, kinds.AFTER_SPACE)
  return (
    (reader.maskOf(next) & CLOCK_WORD) !== 0 ||
    (tokens.kind(next) === kinds.WORD && !tokens.has(next, kinds.AFTER_SPACE))
  )
}

/** Returns the minutes since midnight for a clock time in one token: `11.30`, `0307`, or the hour `9`. Returns -1 for other tokens. */
export function hourMinute({ tokens, text }: TokenPage, token: number): number {
  const start = tokens.start(token)
  const end = tokens.end(token)
  if (end - start > 5) return -1
  let value = 0
  let digits = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digits++
    } else if (digit !== -2 || at !== end - 3) return -1 // `.`
  }
  if (digits <= 2) return digits === end - start ? value * 60 : -1
  const minute = value % 100
  return digits <= 4 && minute < 60 ? ((value - minute) / 100) * 60 + minute : -1
}

/**
 * Reads the minutes of a clock time, after the token of its hour: the `:30` of `10:30`, the `h30` of `14h30`.
 * Sets `reader.value` to the minutes. Returns the index of the token after them, or 0 if not found.
 */
function readMinute(reader: SlotSource, page: TokenPage, token: number, last: number): number {
  const { tokens, text } = page
  const next = token + 1
  if (next >= last || tokens.has(next, kinds.AFTER_SPACE)) return 0
  if (tokens.kind(next) === kinds.COLON) {
    const to = next + 1
    if (to >= last || tokens.has(to, kinds.AFTER_SPACE) || tokens.end(to) - tokens.start(to) !== 2) return 0
    const minute = reader.figures(to, 0, 59, 2)
    // not `3:45:21`, an elapsed time
    if (minute < 0 || (tokens.kind(to + 1) === kinds.COLON && !tokens.has(to + 1, kinds.AFTER_SPACE))) return 0
    reader.value = minute
    return to + 1
  }
  const start = tokens.start(next)
  const length = tokens.end(next) - start
  if ((text.charCodeAt(start) | 0x20) !== 0x68 || (length !== 1 && length !== 3) || !reader.hours) return 0 // `h`
  const minute = length === 1 ? 0 : Number(text.slice(start + 1, start + 3))
  reader.value = minute
  return minute >= 0 && minute < 60 ? next + 1 : 0
}
