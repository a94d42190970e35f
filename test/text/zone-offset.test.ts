import { describe, expect, test } from 'vitest'
import { isZone, zoneOffset } from '../../src/text/zone-offset'

describe('zones', () => {
  test.each(['America/New_York', 'Europe/Kiev', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC', 'GMT'])(
    'by name: %s',
    (zone) => expect(isZone(zone)).toBe(true),
  )
  test.each(['Z', '+02:00', '-05:00', '+05:45', '+14:00', '-14:00'])('by offset: %s', (zone) =>
    expect(isZone(zone)).toBe(true),
  )
  // abbreviations are ambiguous: engines take BST for that of Bangladesh
  test.each(['BST', 'EST', 'EST5EDT', 'Japan', 'New York', 'Nowhere/Land', '', '+2', '+14:30', '+0200', 'z', 2, null])(
    'not: %s',
    (zone) => expect(isZone(zone)).toBe(false),
  )
})

describe('offset of a local time', () => {
  test.each([
    ['+02:00', '2024-04-24T09:30:00', '+02:00'],
    ['Z', '2024-04-24T09:30', 'Z'],
    ['UTC', '2024-04-24T09:30:00', 'Z'],
    ['Europe/London', '2024-01-24T09:30:00', 'Z'],
    ['Europe/London', '2024-04-24T09:30:00', '+01:00'],
    ['America/New_York', '2024-01-24T09:30:00', '-05:00'],
    ['America/New_York', '2024-04-24T09:30:00', '-04:00'],
    ['America/New_York', '2006-03-26T12:00:00', '-05:00'], // summer time began in April until 2006
    ['America/New_York', '2024-11-03T00:59:59', '-04:00'],
    ['America/New_York', '2024-11-03T02:00:00', '-05:00'],
    ['America/New_York', '2024-03-10T01:59:59', '-05:00'],
    ['America/New_York', '2024-03-10T03:00:00', '-04:00'],
    ['Asia/Kathmandu', '2024-04-24T09:30:00', '+05:45'],
    ['America/St_Johns', '2024-01-24T09:30:00', '-03:30'],
    ['Pacific/Kiritimati', '2024-04-24T00:00:00', '+14:00'],
    ['Pacific/Pago_Pago', '2024-04-24T23:59:00', '-11:00'],
    ['Pacific/Apia', '2011-12-29T12:00:00', '-10:00'],
    ['Pacific/Apia', '2011-12-31T12:00:00', '+14:00'], // Samoa had no 30 December
    ['Australia/Lord_Howe', '2024-04-07T01:15:00', '+11:00'],
  ])('%s %s %s', (zone, local, offset) => {
    expect(zoneOffset(zone, local)).toBe(offset)
    expect(zoneOffset(zone, local, true)).toBe(offset)
  })

  test.each([
    ['America/New_York', '2024-11-03T01:30:00', '-05:00'], // shown twice
    ['America/New_York', '2024-03-10T02:30:00', '-05:00'], // skipped
    ['Europe/Berlin', '2024-10-27T02:30:00', '+01:00'],
    ['Australia/Lord_Howe', '2024-04-07T01:45:00', '+10:30'], // half an hour of summer time
    ['Pacific/Apia', '2011-12-30T12:00:00', '-10:00'],
  ])('%s %s is uncertain; the latest is %s', (zone, local, offset) => {
    expect(zoneOffset(zone, local)).toBeUndefined()
    expect(zoneOffset(zone, local, true)).toBe(offset)
  })

  test.each([
    ['America/New_York', 'T09:30'],
    ['America/New_York', '1883-11-01T09:30:00'],
    ['America/New_York', '2024-02-30T25:00:00'],
    ['Nowhere/Land', '2024-04-24T09:30:00'],
  ])('%s %s: unknown', (zone, local) => expect(zoneOffset(zone, local, true)).toBeUndefined())
})
