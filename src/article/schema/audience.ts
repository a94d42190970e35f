import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Line } from './text'

/** Audience that the story is for or, with `excluded`, is not for: `Print`, `Nordic clients`. */
export const Audience = z
  .strictObject({
    name: Line.describe('The name of the audience: `Print`, `Nordic clients`.'),
    excluded: z.boolean().optional().describe('Whether the story is not for this audience.'),
  })
  .meta({ id: 'Audience', description: 'An audience that the story is for, or is not for.' })
export type Audience = types.Audience
true satisfies Same<types.Audience, z.infer<typeof Audience>>
