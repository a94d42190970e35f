/** Start of a field: `Section: `, `post_title: `, `Reply-To: ` */
const FIELD = /\p{L}[\p{L}\p{M}._-]{1,20}(?: \p{L}[\p{L}\p{M}]{1,12})?(?: ?[:：](?:[ \t\r\n]|$)|=)/uy

/** Whether a line that starts at an offset opens like a field: a name of one or two words, and a colon or an equals sign. */
export function isFieldLine(text: string, start: number): boolean {
  if (!mayBeField(text, start)) return false
  FIELD.lastIndex = start
  return FIELD.test(text)
}

/** Whether a line has the mark of a field after at most two spaces: a quick test, as all lines of many copies are tested. */
function mayBeField(text: string, start: number): boolean {
  const end = Math.min(start + REACH, text.length)
  for (let at = start, spaces = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a || unit === 0x3d || unit === 0xff1a) return true
    if (unit < 0x20 || (unit === 0x20 && ++spaces > 2)) return false
  }
  return false
}
const REACH = 72 // UTF-16 units of two names and the spaces after them, two for each letter
