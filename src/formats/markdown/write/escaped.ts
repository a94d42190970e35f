import { ALWAYS, BETWEEN, FIRST, PLAIN, SIGNS } from './signs'

/**
 * A stretch of a text as Markdown that reads back as that text and shows nothing else: in one pass over its characters.
 * A line break becomes a hard one (a backslash at the end of the line); what stands before the next line is `margin`.
 */
export function escaped(text: string, start: number, end: number, margin: string): string {
  let out = ''
  let done = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const sign = unit < 128 ? SIGNS[unit] : PLAIN
    if (sign === PLAIN) continue
    let put: string | undefined
    if (sign === ALWAYS) put = opensTag(text, at) ? reference(text.charAt(at)) : `\\${text[at]}`
    else if (sign === FIRST || at === 0 || text.charCodeAt(at - 1) === 10) {
      if (at > 0 && text.charCodeAt(at - 1) !== 10) continue
      put = first(text, at)
      if (put === undefined && sign !== undefined && sign & BETWEEN) put = between(text, at, margin)
      if (put === undefined && unit >= 48 && unit <= 57) {
        // `1. ` and `1986) ` would open a list: the sign behind the number is escaped.
        const point = marker(text, at)
        if (point >= 0 && point < end) {
          out += `${text.slice(done, point)}\\${text[point]}`
          done = point + 1
          at = point
        }
        continue
      }
    } else put = between(text, at, margin)
    if (put === undefined) continue
    out += text.slice(done, at) + put
    done = at + 1
  }
  return done === start ? text.slice(start, end) : out + text.slice(done, end)
}

/** A character at the start of a line: `# `, `- `, `+ `, `> `, `: `, `===`, a blank. */
function first(text: string, at: number): string | undefined {
  const sign = text.charAt(at)
  if (sign === ' ' || sign === '\t') return reference(sign)
  if (sign === ':') return isBlank(text, at + 1) ? '\\:' : undefined
  if (sign === '#' || sign === '+' || sign === '-' || sign === '=' || sign === '>') return `\\${sign}`
  return undefined
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
  return (sign === '.' || sign === ')') && isBlank(text, at + 1) ? at : -1
}

/** A character that is a sign only between certain others. */
function between(text: string, at: number, margin: string): string | undefined {
  switch (text.charAt(at)) {
    case '\n':
      return `\\\n${margin}`
    case ' ': // before a line break it would be lost
      return text.charCodeAt(at + 1) === 10 ? '&#32;' : undefined
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
    default:
      return undefined
  }
}

/** `&amp;` `&#38;` `&#x26;` at the start of a stretch */
const REFERENCE = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/
