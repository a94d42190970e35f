import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import { bits, slot } from './pattern'
import type { Read, SlotReader } from './read-slot'
import type { TimeWords } from './time-words'

/** `10:30`, `9 a.m.`, `11.30 p.m. EST`, `0307 GMT`, `20 Uhr`, `14h30` */
export function readClock(
  reader: SlotReader,
  page: Page,
  words: TimeWords,
  token: number,
  last: number,
): Read | undefined {
  const { tokens, text } = page
  // not the end of `3:07:35`, a time that somebody took
  if (!tokens.has(token, kinds.SPACED) && tokens.kind(token - 1) === kinds.COLON) return undefined
  if (!mayFollow(reader, page, token)) return undefined
  let minutes: number | undefined
  let to = token + 1
  let sure = false
  if (tokens.kind(token) === kinds.NUMBER) {
    const figures = text.slice(tokens.start(token), Math.min(tokens.end(token), tokens.start(token) + 6))
    const split = HOUR_MINUTE.exec(figures)
    if (split) minutes = Number(split[1]) * 60 + Number(split[2])
    else if (/^\d\d?$/.test(figures)) {
      minutes = Number(figures) * 60
      const minute = readMinute(reader, page, words, token, last)
      if (minute) {
        minutes += Number(minute.value)
        to = minute.to
        sure = true
      }
    }
  } else {
    const word = reader.meaning(slot.NUMBER, token, last)
    if (word && Number(word.value) <= 24) {
      minutes = Number(word.value) * 60
      to = word.to
    }
  }
  if (minutes === undefined || !Number.isInteger(minutes) || minutes > 24 * 60) return undefined
  const half = to < last ? reader.meaning(slot.CLOCKWORD, to, last) : undefined
  let zone: Read | undefined
  if (half && (half.value === 'AM' || half.value === 'PM' || half.value === 'HOURS')) {
    if (half.value === 'PM' && minutes < 12 * 60) minutes += 12 * 60
    if (half.value === 'AM' && minutes >= 12 * 60) minutes -= 12 * 60
    to = half.to
    sure = true
    const minute = half.value === 'HOURS' && minutes % 60 === 0 ? reader.figures(to, 0, 59, 2) : undefined
    if (minute && to < last) {
      minutes += Number(minute.value)
      to = minute.to
    }
    zone = to < last ? reader.meaning(slot.CLOCKWORD, to, last) : undefined
  } else zone = half
  if (zone && (zone.value === 'Z' || zone.value === 'ZONE') && tokens.has(to, kinds.CAPITAL)) {
    return { value: minutes, to: zone.to, zone: zone.value === 'Z' ? 'Z' : '?' }
  }
  return sure ? { value: minutes, to } : undefined
}

const CLOCK_WORD = bits('CLOCKWORD')

/** Whether the token behind a number can make it a clock time: a cheap look before a closer one. */
function mayFollow(reader: SlotReader, { tokens }: Page, token: number): boolean {
  const next = token + 1
  if (tokens.kind(next) === kinds.COLON) return !tokens.has(next, kinds.SPACED)
  return (
    (reader.maskOf(next) & CLOCK_WORD) !== 0 || (tokens.kind(next) === kinds.WORD && !tokens.has(next, kinds.SPACED))
  )
}

/** The `:30` of `10:30`, the `h30` of `14h30`. */
function readMinute(reader: SlotReader, page: Page, words: TimeWords, token: number, last: number): Read | undefined {
  const { tokens, text } = page
  const next = token + 1
  if (next >= last || tokens.has(next, kinds.SPACED)) return undefined
  if (tokens.kind(next) === kinds.COLON) {
    const minute =
      next + 1 < last && !tokens.has(next + 1, kinds.SPACED) ? reader.figures(next + 1, 0, 59, 2) : undefined
    if (!minute || tokens.end(next + 1) - tokens.start(next + 1) !== 2) return undefined
    // not `3:45:21`, a time that somebody took
    return tokens.kind(minute.to) === kinds.COLON && !tokens.has(minute.to, kinds.SPACED) ? undefined : minute
  }
  const word = HOUR_WORD.exec(text.slice(tokens.start(next), Math.min(tokens.end(next), tokens.start(next) + 4)))
  return word && words.row.clock?.includes('h=') ? { value: Number(word[1] || 0), to: next + 1 } : undefined
}

const HOUR_MINUTE = /^(\d\d?)[.]?([0-5]\d)$/ // `11.30`, `0307`
const HOUR_WORD = /^h([0-5]\d)?$/i // the `h30` of `14h30`
