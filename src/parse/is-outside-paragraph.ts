import { hasStop } from './has-stop'
import type { Source } from './source'

const LONGEST = 160 // characters of a bracket
const HEADING = 60 // characters of a heading
const BRACKETED = /^\([^()]*\)$/
const CAPITALS = /^(?=(?:.*\p{Lu}){5})[^\p{Ll}.!?]+$/u
const SMALL = /\p{Ll}/u
const ASCII_SMALL = /[a-z]/ // a quick test, as most lines have one at once

/**
 * Whether a line that has no indent is no part of the indented paragraph above it, which ends a sentence: a bracket, or a heading in capitals
 * above the next paragraph. `(Reporting by Jane Doe)`, `CLOSING PRICES`; not: the last word of a paragraph.
 */
export function isOutsideParagraph({ text, lines }: Source, line: number): boolean {
  const start = lines.start[line] as number
  const end = lines.end[line] as number
  if (end - start > LONGEST || !hasStop(text, lines.end[line - 1] as number)) return false
  const own = text.slice(start, end)
  const next = line + 1
  const isLast = next >= lines.count || lines.end[next] === lines.start[next]
  const isAboveIndent = !isLast && (lines.indent[next] as number) > (lines.indent[line] as number)
  if (own.charCodeAt(0) === 0x28)
    return (isLast || isAboveIndent || text.charCodeAt(lines.start[next] as number) === 0x28) && BRACKETED.test(own)
  if (own.length > HEADING || ASCII_SMALL.test(own) || !CAPITALS.test(own)) return false
  return isAboveIndent && SMALL.test(text.slice(lines.start[line - 1], lines.end[line - 1]))
}
