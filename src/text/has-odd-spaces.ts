import { isSpace } from './characters'

/** Whether a text has white space other than single spaces: two spaces in a row, a tab, a no-break space. */
export function hasOddSpaces(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20 ? unit < 0x20 || before === 0x20 : unit >= 0xa0 && isSpace(unit)) return true
    before = unit
  }
  return false
}
