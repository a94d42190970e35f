import { CHARACTER_CLASS, DIGIT, SMALL, STOP } from '../text/characters'
import type { Source } from './source'

/** Whether a line starts with a list mark: `- Three routes closed`, `* Gold rises`, `• ...`, `1. ...` */
export function isBullet(source: Source, line: number): boolean {
  const { text, lines } = source
  const start = lines.start[line] as number
  const unit = text.charCodeAt(start)
  if (
    unit === 0x2d ||
    unit === 0x2a ||
    unit === 0x2022 ||
    unit === 0x25aa ||
    unit === 0xb7 ||
    unit === 0x25cf ||
    unit === 0x25e6
  ) {
    const next = text.charCodeAt(start + 1)
    if (next === unit && (unit === 0x2d || unit === 0x2a)) {
      const mark = unit === 0x2d ? '-- ' : '** '
      return opensWith(source, line, mark) && [-2, -1, 1, 2].some((by) => opensWith(source, line + by, mark))
    }
    return isGap(next) && start + 2 < (lines.end[line] as number)
  }
  if (unit === 0x6f || unit === 0xa7) return isWordGap(text.charCodeAt(start + 1)) // `o` and `§`, list marks of Word
  if (CHARACTER_CLASS[unit] !== DIGIT) return false
  const at = CHARACTER_CLASS[text.charCodeAt(start + 1)] === DIGIT ? start + 2 : start + 1
  const mark = text.charCodeAt(at)
  return (mark === 0x2e || mark === 0x29) && (text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 0x09)
}

/**
 * Whether a line and one beside it start with the same list mark, or with two numbers in a row. A single one may be a dash at the start of a wrapped line, and so may
 * a hyphen before a small letter where the line above ends no sentence: `107 bid/108 offered` over `- no comparison.`
 */
export function isInBullets(source: Source, line: number): boolean {
  if (!isBullet(source, line)) return false
  const { text, lines } = source
  const start = lines.start[line] as number
  const mark = text.charCodeAt(start)
  if (
    mark === 0x2d &&
    CHARACTER_CLASS[text.charCodeAt(start + 2)] === SMALL &&
    CHARACTER_CLASS[text.charCodeAt((lines.end[line - 1] as number) - 1)] !== STOP
  )
    return false
  const isNumbered = CHARACTER_CLASS[mark] === DIGIT
  return [-1, 1].some((by) => {
    const other = line + by
    if (other >= lines.count || !isBullet(source, other)) return false
    const from = lines.start[other] as number
    if (!isNumbered) return text.charCodeAt(from) === mark
    return Number.parseInt(text.slice(from, from + 2), 10) === Number.parseInt(text.slice(start, start + 2), 10) + by
  })
}

/** Whether a character is the tab or the no-break space after a list mark of Word. */
const isWordGap = (unit: number): boolean => unit === 0x09 || unit === 0xa0

/** Whether a character is a space after a list mark. */
const isGap = (unit: number): boolean => unit === 0x20 || isWordGap(unit)

/** Whether a line starts with a doubled mark and a space: `-- The toll is five dollars`; a list, if a line near it does too. */
function opensWith({ text, lines }: Source, line: number, mark: string): boolean {
  return line >= 0 && line < lines.start.length && text.startsWith(mark, lines.start[line] as number)
}
