import { signsOf } from './signs'

/** Writes the next stretch of a text as Markdown, from where the last one ended up to an offset. */
export type Escaper = (until: number) => string

/** A text as Markdown that reads back as that text and shows nothing else; `margin` as {@link escaper} has it. */
export const escapeMarkdown = (text: string, margin = ''): string => escaper(text, margin)(text.length)

/**
 * Writes a text stretch by stretch, so that it reads back as that text and shows nothing else. The engine’s own search leaps from one
 * character that may be a sign to the next. A line break becomes a hard one (a backslash at the end of the line); what stands before the
 * next line is `margin`.
 */
export function escaper(text: string, margin: string): Escaper {
  const signs = signsOf(text)
  let at = 0
  let line = 0 // where a line begins that has not been looked at
  let sign = -1 // the next character that may be a sign, once it is behind `at`
  return (until) => {
    let out = ''
    let done = at
    while (at < until) {
      if (at === line) {
        line = -1
        const put = first(text, at)
        if (put !== undefined) {
          out += put
          done = ++at
          continue
        }
        // `1. ` and `1986) ` would open a list: the sign behind the number is escaped.
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
      const put = between(text, at, margin)
      if (put !== undefined) {
        out += plain(text, done, at) + put
        done = at + 1
      }
      if (text.charCodeAt(at) === 10) line = at + 1
      at++
    }
    at = until
    return done === until ? out : out + plain(text, done, until)
  }
}

/** A stretch without signs; a blank at the end of a line would be lost. */
const plain = (text: string, start: number, end: number): string =>
  end > start && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 32
    ? `${text.slice(start, end - 1)}&#32;`
    : text.slice(start, end)

/** A character at the start of a line: `# `, `- `, `+ `, `> `, `: `, `===`, a blank. */
function first(text: string, at: number): string | undefined {
  switch (text.charAt(at)) {
    case ' ':
    case '\t':
      return reference(text.charAt(at))
    case ':':
      return isBlank(text, at + 1) ? '\\:' : undefined
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

/** `{%` and `{#` are tags to Liquid and Nunjucks behind a backslash too, as `<%` is to EJS. */
const opensTag = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1)
  return (next === 0x25 || next === 0x23) && (text[at] === '{' || text[at] === '<')
}

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`

/** Whether a blank, a tab, a line break or the end of the text stands at an offset. */
const isBlank = (text: string, at: number): boolean => at >= text.length || /[ \t\n]/.test(text.charAt(at))

/** The offset of the point or bracket of a list's number that begins at an offset, or -1. */
function marker(text: string, start: number): number {
  let at = start
  while (at - start < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  const sign = text.charAt(at)
  return at > start && (sign === '.' || sign === ')') && isBlank(text, at + 1) ? at : -1
}

/** What stands for a character that may be a sign, where its neighbours make one of it. */
function between(text: string, at: number, margin: string): string | undefined {
  switch (text.charAt(at)) {
    case '\n':
      return `\\\n${margin}`
    case '\t':
      return '&#9;'
    case '&': // `&amp;` in the copy is these five characters, not an ampersand
      return REFERENCE.test(text.slice(at, at + 40)) ? '\\&' : undefined
    case '@': // a@example.com: GFM makes a link of it
      return /[\w.+-]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1)) ? '\\@' : undefined
    case ':': // https://
      return text.startsWith('//', at + 1) ? '\\:' : undefined
    case '.': // www.
      return at >= 3 && /^www$/i.test(text.slice(at - 3, at)) ? '\\.' : undefined
    case '$': // $$ opens a formula to kramdown and GitHub
      return text[at + 1] === '$' || text[at - 1] === '$' ? '\\$' : undefined
    default: // a sign wherever it stands
      return opensTag(text, at) ? reference(text.charAt(at)) : `\\${text[at]}`
  }
}

/** `&amp;` `&#38;` `&#x26;` at the start of a stretch */
const REFERENCE = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/
