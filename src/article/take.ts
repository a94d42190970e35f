import * as z from 'zod'
import { Line } from './text'

/** Relation of a take or a new version to the story sent before. */
export const TakeKind = z
  .enum(['lead', 'add', 'insert', 'substitute', 'writethru', 'update', 'take'])
  .meta({ id: 'TakeKind', description: 'What it is to the story sent before.' })
export type TakeKind = z.infer<typeof TakeKind>

/** One numbered part or version of a story sent in parts: `2nd Ld-Writethru`, `1st Add`, `(2 of 3)`. */
export const Take = z
  .strictObject({
    text: Line.describe('As filed: `2nd Ld-Writethru`, `(2 of 3)`.'),
    kind: TakeKind.optional(),
    number: z.int().min(1).max(9999).optional().describe('Which one it is: 2 in `2nd Ld`, 2 in `(2 of 3)`.'),
    of: z.int().min(1).max(9999).optional().describe('How many there are: 3 in `(2 of 3)`.'),
    pickup: Line.optional().describe('The last words of the part before, where an add opens with them.'),
  })
  .meta({ id: 'Take', description: 'One numbered part or version of a story sent in parts.' })
export type Take = z.infer<typeof Take>
