/** Whether a dateline is in ASCII, with correct commas and brackets. A cheap check after which most datelines need no other. */
export function isPlainDateline(text: string): boolean {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) return false
    if (unit === COMMA) {
      if (text.charCodeAt(i - 1) === SPACE || text.charCodeAt(i + 1) !== SPACE) return false
    } else if (unit === OPEN) {
      open++
      if (i > 0 && text.charCodeAt(i - 1) !== SPACE) return false
    } else if (unit === CLOSE) {
      open--
      if (i + 1 < text.length && text.charCodeAt(i + 1) !== SPACE) return false
    }
  }
  return open === 0
}

const SPACE = 0x20
const COMMA = 0x2c
const OPEN = 0x28
const CLOSE = 0x29
