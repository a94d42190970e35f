import { isSpace } from './characters'
import type { Span } from './span'

/** Returns a span of a text without the white space at its ends; undefined if nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : undefined
}
