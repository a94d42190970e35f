import type { TelexHeader } from '../../diagnostics/envelope'
import { type HeaderBuilder, headerLineEnd, nextLineStart } from './header-builder'
import { TELEX_MARKS } from './tables'

/* ZCZC … NNNN, the frame of telex messages: a line that opens with ZCZC, marked lines, the text, NNNN. */

/** Opening line: `ZCZC AAP`, `zczc`. Not: `ZCZC, the code that opens a telex, ...` */
const OPENING = /^zczc(?:[^\S\r\n]+([\w./-]{1,20}(?: [\w./-]{1,20}){0,4}))?[^\S\r\n]*$/di
/** Marked line: `$K`, `:Master Builders Australia`, `TI#UGL continues project delay negotiation`. Not: `"Today’s release ...` */
const MARKED = /^([$:=^*&+@~%]|[A-Z]{2}#)(.*)$/d
/** Maximum length of a marked line. A longer line is text that opens with a mark by chance. */
const LONGEST = 200

/** Whether a line opens a ZCZC message. */
export const isTelexLine = (line: string): boolean => line.length <= 100 && OPENING.test(line.trim())

/** Parsed ZCZC header, and the offset in the copy after it. */
export interface TelexMatch {
  readonly header: TelexHeader
  readonly end: number
}

/** Reads a ZCZC header at an offset; undefined if not found. */
export function readTelex(builder: HeaderBuilder, at: number): TelexMatch | undefined {
  const { text } = builder
  let end = headerLineEnd(text, at)
  const match = OPENING.exec(text.slice(at, end))
  if (!match) return undefined
  const header: TelexHeader = builder.groups('header', match, at, ['code'])
  const lines: { mark: string; text: string }[] = []
  for (;;) {
    const start = nextLineStart(text, end)
    if (start === end) break
    const stop = headerLineEnd(text, start, LONGEST + 1)
    const marked = stop - start <= LONGEST ? MARKED.exec(text.slice(start, stop)) : null
    if (!marked) break
    const [, mark = '', value = ''] = marked
    if (mark === 'TX#') {
      end = start + 3
      break
    }
    const path = `header.lines.${lines.length}.text`
    lines.push({ mark, text: builder.field(path, start + mark.length, stop) ?? '' })
    const field = Object.hasOwn(TELEX_MARKS, mark) ? TELEX_MARKS[mark] : undefined
    if (field && value.trim() && header[field] === undefined) {
      header[field] = builder.field(`header.${field}`, start + mark.length, stop) ?? ''
    }
    end = stop
    if (lines.length >= 100) break
  }
  if (lines.length) header.lines = lines
  return { header, end }
}

/** Returns the offset of a line `NNNN` that only white space and control characters follow. Undefined if there is no such line. */
export function findTelexEnd(text: string, from: number, to: number): number | undefined {
  let end = to
  while (end > from && text.charCodeAt(end - 1) <= 0x20) end--
  if (end - 4 < from || text.slice(end - 4, end).toUpperCase() !== 'NNNN') return undefined
  const before = end - 4 === from ? 0x0a : text.charCodeAt(end - 5)
  return before <= 0x20 ? end - 4 : undefined
}
