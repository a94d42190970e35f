import { signsOf } from './signs'

/** Returns the next part of a text as Markdown: from the end of the last part to an offset. */
export type Escaper = (until: number) => string

/** Returns a text as Markdown that reads back as the same text. `margin` is written at the start of each line after the first: `> `. */
export const escapeMarkdown = (text: string, margin = ''): string => escaper(text, margin)(text.length)

/**
 * Returns a function that escapes a text part by part, so that it reads back as the same text. A line break becomes a hard one (a
 * backslash at the end of the line), followed by `margin` at the start of the next line. A regular expression finds the next character
 * that may need an escape.
 */
export function escaper(text: string, margin: string): Escaper {
  const signs = signsOf(text)
  let at = 0
  let line = 0 // the start of the next line; -1 when its first character is done
  let sign = -1 // the next character that may need an escape, if it is after `at`
  return (until) => {
    let out = ''
    let done = at
    while (at < until) {
      if (at === line) {
        line = -1
        const escaped = first(text, at)
        if (escaped !== undefined) {
          out += escaped
          done = ++at
          continue
        }
        // `1. ` and `1986) ` would open a list: the character after the number is escaped.
        const point = marker(text, at)
        if (point >= 0 && point < until) {
          out += `${text.slice(done, point)}\\${text[point]}`
          done = at = point + 1
          continue
        }
      }
      if (sign < at) {
        signs.lastIndex = at
        sign = signs.test(text) ? signs.lastIndex - 1 : text.length
      }
      if (sign >= until) break
      at = sign
      const escaped = between(text, at, margin)
      if (escaped !== undefined) {
        out += plain(text, done, at) + escaped
        done = at + 1
      }
      if (text.charCodeAt(at) === 10) line = at + 1
      at++
    }
    at = until
    return done === until ? out : out + plain(text, done, until)
  }
}

/** Returns a part that needs no escapes, except that a space at the end of a line becomes `&#32;`: Markdown drops it. */
const plain = (text: string, start: number, end: number): string =>
  end > start && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 32
    ? `${text.slice(start, end - 1)}&#32;`
    : text.slice(start, end)

/**
 * Returns the escape of a character that has a meaning at the start of a line; undefined for others.
 * The characters are `#`, `-`, `+`, `>`, `=`, a space, a tab, and `:` before a space.
 */
function first(text: string, at: number): string | undefined {
  switch (text.charAt(at)) {
    case ' ':
    case '\t':
      return reference(text.charAt(at))
    case ':':
      return isSpaceAt(text, at + 1) ? '\\:' : undefined
    case '#':
    case '+':
    case '-':
    case '=':
    case '>':
      return `\\${text[at]}`
    default:
      return undefined
  }
}

/** Whether a tag of Liquid or Nunjucks (`{%`, `{#`) or EJS (`<%`) starts at an offset. A backslash does not escape them. */
const opensTag = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1)
  return (next === 0x25 || next === 0x23) && (text[at] === '{' || text[at] === '<')
}

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`

/** Whether a space, a tab, a line break or the end of the text is at an offset. */
const isSpaceAt = (text: string, at: number): boolean => at >= text.length || /[ \t\n]/.test(text.charAt(at))

/** Returns the offset of the full stop or bracket after a list number that starts at an offset; -1 if not found. */
function marker(text: string, start: number): number {
  let at = start
  while (at - start < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  const sign = text.charAt(at)
  return at > start && (sign === '.' || sign === ')') && isSpaceAt(text, at + 1) ? at : -1
}

/** Returns the escape of a character inside a line, if its neighbours give it a meaning in Markdown. Undefined otherwise. */
function between(text: string, at: number, margin: string): string | undefined {
  switch (text.charAt(at)) {
    case '\n':
      return `\\\n${margin}`
    case '\t':
      return '&#9;'
    case '&': // `&amp;` in the copy is these five characters, not an ampersand
      return REFERENCE.test(text.slice(at, at + 40)) ? '\\&' : undefined
    case '@': // GFM makes a link of a@example.com
      return /[\w.+-]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1)) ? '\\@' : undefined
    case ':': // https://
      return text.startsWith('//', at + 1) ? '\\:' : undefined
    case '.': // www.
      return at >= 3 && /^www$/i.test(text.slice(at - 3, at)) ? '\\.' : undefined
    case '$': // kramdown and GitHub open a formula with $$
      return text[at + 1] === '$' || text[at - 1] === '$' ? '\\$' : undefined
    default: // a sign anywhere in a line
      return opensTag(text, at) ? reference(text.charAt(at)) : `\\${text[at]}`
  }
}

/** A character reference at the start of a text: `&amp;`, `&#38;`, `&#x26;` */
const REFERENCE = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/
