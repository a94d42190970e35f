/*
 * XML 1.0, 2.2 and 2.4. What is not a character of XML (controls, half a surrogate pair, the last two of the plane) is left out:
 * it may not even stand as a reference. A carriage return stands as a reference, since a parser would make a line feed of it.
 */
const SPECIAL_TEXT = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const SPECIAL_VALUE = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const EACH = /[&<>"\u0000-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text between tags, escaped. */
export const escapeText = (text: string): string =>
  SPECIAL_TEXT.test(text) ? text.replace(EACH, (unit) => TEXT[unit] ?? '') : text

/** The value of an attribute, escaped for double quotes; its line breaks and tabs are kept, as references. */
export const escapeValue = (value: string): string =>
  SPECIAL_VALUE.test(value) ? value.replace(EACH, (unit) => VALUE[unit] ?? '') : value

const TEXT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '"',
  '\t': '\t',
  '\n': '\n',
  '\r': '&#13;',
}

const VALUE: Readonly<Record<string, string>> = { ...TEXT, '"': '&quot;', '\t': '&#9;', '\n': '&#10;' }
