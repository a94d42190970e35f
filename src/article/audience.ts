import * as z from 'zod'
import type { Same } from './same'
import { Line } from './text'

/** Audience that the story is meant for, or is not meant for. */
export interface Audience {
  name: string
  excluded?: boolean | undefined
}
export const Audience = z
  .strictObject({
    name: Line.describe('Whom it names: `Print`, `Nordic clients`.'),
    excluded: z.boolean().optional().describe('Whether the story is not meant for it.'),
  })
  .meta({ id: 'Audience', description: 'An audience that the story is meant for, or is not meant for.' })
true satisfies Same<Audience, z.infer<typeof Audience>>
