/** Start of a field: `Section: `, `post_title: `, `Reply-To: ` */
const FIELD = /\p{L}[\p{L}\p{M}._-]{1,20}(?: \p{L}[\p{L}\p{M}]{1,12})?(?: ?[:：](?:[ \t\r\n]|$)|=)/uy

/** Whether a line that starts at an offset opens like a field: a name of one or two words, and a colon or an equals sign. */
export function isFieldLine(text: string, start: number): boolean {
  FIELD.lastIndex = start
  return FIELD.test(text)
}
