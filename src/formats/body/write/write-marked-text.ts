import type { Mark } from '../../../article'
import { escapeText } from '../../xml/escape'

/** Returns the tags before and after the text of a mark. */
export type MarkTags<M extends MarkSpan = Mark> = (mark: M) => readonly [open: string, close: string]

interface MarkSpan {
  readonly start: number
  readonly end: number
}

/** Writes a text with its marks as elements and line breaks as `<br/>`. Keeps other white space. */
export function writeMarkedText<M extends MarkSpan>(
  text: string,
  marks: readonly M[] | undefined,
  tags: MarkTags<M>,
): string {
  if (!marks?.length) return plain(text)
  const open: { readonly end: number; readonly close: string }[] = []
  let out = ''
  let at = 0
  const until = (start: number): void => {
    for (let last = open.at(-1); last && last.end <= start; last = open.at(-1)) {
      out += plain(text.slice(at, last.end)) + last.close
      at = last.end
      open.pop()
    }
  }
  for (const mark of marks) {
    until(mark.start)
    const [start, close] = tags(mark)
    out += plain(text.slice(at, mark.start)) + start
    at = mark.start
    open.push({ end: mark.end, close })
  }
  until(Number.POSITIVE_INFINITY)
  return out + plain(text.slice(at))
}

const plain = (text: string): string => {
  const escaped = escapeText(text)
  return escaped.includes('\n') ? escaped.replaceAll('\n', '<br/>') : escaped
}
