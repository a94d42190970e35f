/*
 * Escapes text by XML 1.0, 2.2 and 2.4. Characters not allowed in XML (controls, lone surrogates, U+FFFE, U+FFFF) are removed,
 * as they are not even allowed as references. A carriage return becomes a reference, as parsers turn it into a line feed.
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

/**
 * Whether the code unit at an offset is not allowed in XML: a control, a lone surrogate, U+FFFE or U+FFFF.
 * A surrogate with its other half is allowed.
 */
function isHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return true
  const other = text.charCodeAt(unit < 0xdc00 ? at + 1 : at - 1)
  return unit < 0xdc00 ? !(other >= 0xdc00 && other < 0xe000) : !(other >= 0xd800 && other < 0xdc00)
}

/** Escapes text for the content of an element. */
export const escapeText = (text: string): string => text.replace(IN_TEXT, escaped)

/** Escapes an attribute value for double quotes. Line breaks and tabs become references. */
export const escapeValue = (value: string): string => value.replace(IN_VALUE, escaped)
