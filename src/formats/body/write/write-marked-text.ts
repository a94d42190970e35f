import type { Mark } from '../../../article'
import { escapeText } from '../../xml/escape'

/** Returns the tags before and after the text of a mark. `inLink`: whether the mark is inside a link. */
export type MarkTags<M extends MarkSpan = Mark> = (mark: M, inLink: boolean) => readonly [open: string, close: string]

interface MarkSpan {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** Writes a text with its marks as elements and line breaks as `<br/>`. Keeps other white space. */
export function writeMarkedText<M extends MarkSpan>(
  text: string,
  marks: readonly M[] | undefined,
  tags: MarkTags<M>,
): string {
  if (!marks?.length) return writeText(text)
  const open: { readonly end: number; readonly close: string; readonly inLink: boolean }[] = []
  let out = ''
  let at = 0
  const until = (start: number): void => {
    for (let last = open.at(-1); last && last.end <= start; last = open.at(-1)) {
      out += writeText(text.slice(at, last.end)) + last.close
      at = last.end
      open.pop()
    }
  }
  for (const mark of marks) {
    until(mark.start)
    const inLink = open.at(-1)?.inLink ?? false
    const [start, close] = tags(mark, inLink)
    out += writeText(text.slice(at, mark.start)) + start
    at = mark.start
    open.push({ end: mark.end, close, inLink: inLink || mark.kind === 'link' })
  }
  until(Number.POSITIVE_INFINITY)
  return out + writeText(text.slice(at))
}

/** Writes a text without marks: escapes it, and makes each line break a `<br/>`. */
export const writeText = (text: string): string => {
  const escaped = escapeText(text)
  return escaped.includes('\n') ? escaped.replaceAll('\n', '<br/>') : escaped
}
