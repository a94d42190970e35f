import { eastAsianWidth } from 'get-east-asian-width'
import { expect, it } from 'vitest'
import { WIDE } from '../../src/diagnostics/report/wide-characters'

it('the table of wide characters is that of Unicode', () => {
  const ranges: [number, number][] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (eastAsianWidth(code) !== 2) continue
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  const joined: [number, number][] = []
  for (const [from, to] of WIDE) {
    const last = joined.at(-1)
    if (last && last[1] === from - 1) last[1] = to
    else joined.push([from, to])
  }
  expect(joined).toEqual(ranges)
})
