import * as z from 'zod'
import type * as types from '../index'
import { Uri } from './code'
import type { Same } from './same'

const at = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
const span = { start: at, end: at }

/** Inline markup of a span of a block’s text: half-open, in UTF-16 units of the text. */
export const Mark = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['emphasis', 'strong', 'subscript', 'superscript']), ...span }),
    z.strictObject({ kind: z.literal('link'), ...span, href: Uri }),
  ])
  .meta({
    id: 'Mark',
    description: 'Inline markup of a span of a block’s text: half-open, in UTF-16 units of the text.',
  })
export type Mark = types.Mark
true satisfies Same<types.Mark, z.infer<typeof Mark>>

/**
 * Marks of a text, ordered by start; of two with the same start, the longer is first.
 * They nest and never cross, and none starts or ends inside a character.
 */
export const Marks = z.array(Mark).min(1)
export type Marks = types.Marks
true satisfies Same<types.Marks, z.infer<typeof Marks>>

/** Whether marks are ordered, nested, not empty and inside their text. A mark that splits a surrogate pair does not fit. */
export function fits(text: string, marks: readonly { start: number; end: number }[]): boolean {
  const open: number[] = []
  let before = { start: 0, end: Number.POSITIVE_INFINITY }
  for (const mark of marks) {
    if (mark.end <= mark.start || mark.end > text.length) return false
    if (splits(text, mark.start) || splits(text, mark.end)) return false
    if (mark.start < before.start || (mark.start === before.start && mark.end > before.end)) return false
    while (open.length && (open.at(-1) as number) <= mark.start) open.pop()
    if (open.length && (open.at(-1) as number) < mark.end) return false
    open.push(mark.end)
    before = mark
  }
  return true
}

const splits = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000
}
