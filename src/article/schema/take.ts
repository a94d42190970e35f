import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Line } from './text'

/** Relation of a take or a new version of a story to what was sent of it before. */
export const TakeKind = z
  .enum(['lead', 'add', 'insert', 'substitute', 'writethru', 'update', 'take'])
  .meta({ id: 'TakeKind', description: 'The relation to the story sent before.' })
export type TakeKind = types.TakeKind
true satisfies Same<types.TakeKind, z.infer<typeof TakeKind>>

/** One numbered part or version of a story sent in parts: `2nd Ld-Writethru`, `1st Add`, `(2 of 3)`. */
export const Take = z
  .strictObject({
    text: Line.describe('The words as filed: `2nd Ld-Writethru`, `(2 of 3)`.'),
    kind: TakeKind.optional(),
    number: z.int().min(1).max(9999).optional().describe('The number of the take: 2 in `2nd Ld` and in `(2 of 3)`.'),
    of: z.int().min(1).max(9999).optional().describe('The number of takes: 3 in `(2 of 3)`.'),
    pickup: Line.optional().describe('The last words of the part before, if an add opens with them.'),
  })
  .meta({ id: 'Take', description: 'One numbered part or version of a story sent in parts.' })
export type Take = types.Take
true satisfies Same<types.Take, z.infer<typeof Take>>
