import { CAPITAL, CHARACTER_CLASS, SMALL } from '../text/characters'

/** Scripts by the first unit of their ranges. `''` starts a range without letters of a supported script. */
const RANGES: readonly (readonly [number, string])[] = [
  [0x41, 'Latn'],
  [0x370, 'Grek'],
  [0x400, 'Cyrl'],
  [0x530, ''],
  [0x590, 'Hebr'],
  [0x600, 'Arab'],
  [0x700, ''],
  [0x750, 'Arab'],
  [0x780, ''],
  [0x900, 'Deva'],
  [0x980, 'Beng'],
  [0xa00, ''],
  [0xe00, 'Thai'],
  [0xe80, ''],
  [0x1100, 'Kore'],
  [0x1200, ''],
  [0x1e00, 'Latn'],
  [0x1f00, 'Grek'],
  [0x2000, ''],
  [0x3040, 'Kana'],
  [0x3100, ''],
  [0x3400, 'Hani'],
  [0xa000, ''],
  [0xac00, 'Kore'],
  [0xd7b0, ''],
  [0xfb50, 'Arab'],
  [0xfe00, ''],
]

/** Returns `Latn` if a span of plain ASCII text has a letter; undefined if it has none. */
export function latinIn(text: string, start: number, end: number): string | undefined {
  for (let i = start; i < end; i++) if ((CHARACTER_CLASS[text.charCodeAt(i)] as number) >= CAPITAL) return 'Latn'
  return undefined
}

/**
 * Returns the script of most letters of a span, sampling one character in eight; undefined without letters.
 * Kana among Chinese characters mean Japanese.
 */
export function scriptOf(text: string, start: number, end: number): string | undefined {
  const counts = new Array<number>(RANGES.length).fill(0)
  for (let i = start; i < end; i += 8) {
    const unit = text.charCodeAt(i)
    if (unit < 0x250) {
      if ((CHARACTER_CLASS[unit] as number) === CAPITAL || (CHARACTER_CLASS[unit] as number) === SMALL)
        counts[0] = (counts[0] as number) + 1
      continue
    }
    let row = 1
    while (row + 1 < RANGES.length && unit >= (RANGES[row + 1] as readonly [number, string])[0]) row++
    counts[row] = (counts[row] as number) + 1
  }
  const sums = new Map<string, number>()
  for (const [row, count] of counts.entries()) {
    const script = RANGES[row]?.[1]
    if (script && count) sums.set(script, (sums.get(script) ?? 0) + count)
  }
  const han = sums.get('Hani') ?? 0
  const kana = sums.get('Kana') ?? 0
  if (kana > 0 && kana * 8 > han) {
    sums.set('Jpan', han + kana)
    sums.delete('Hani')
  }
  let best: string | undefined
  for (const [script, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = script
  return best
}
