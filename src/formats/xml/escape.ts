/*
 * XML 1.0, 2.2 and 2.4. What is not a character of XML (controls, half a surrogate pair, the last two of the plane) is left out:
 * it may not even stand as a reference. A carriage return stands as a reference, since a parser would make a line feed of it.
 * One pass: where nothing needs escaping, the text itself is given back.
 */
const IN_TEXT = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g
const IN_VALUE = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (unit: string, at: number, text: string): string => SIGNS[unit] ?? (isHalf(text, at) ? '' : unit)

/** Whether a unit is no character of XML and no part of one. */
function isHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return true
  const other = text.charCodeAt(unit < 0xdc00 ? at + 1 : at - 1)
  return unit < 0xdc00 ? !(other >= 0xdc00 && other < 0xe000) : !(other >= 0xd800 && other < 0xdc00)
}

/** Text between tags, escaped. */
export const escapeText = (text: string): string => text.replace(IN_TEXT, escaped)

/** The value of an attribute, escaped for double quotes; its line breaks and tabs are kept, as references. */
export const escapeValue = (value: string): string => value.replace(IN_VALUE, escaped)
