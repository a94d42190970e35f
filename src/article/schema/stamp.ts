import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Line } from './text'
import { IsoTime } from './time'

/** Time printed with the story: `Updated: April 24, 2024 10:15`. */
export const Stamp = z
  .strictObject({
    text: Line.describe('The words as filed: `Posted on April 24, 2024`.'),
    at: IsoTime.optional().describe('The time that the words name.'),
  })
  .meta({ id: 'Stamp', description: 'A time printed with the story.' })
export type Stamp = types.Stamp
true satisfies Same<types.Stamp, z.infer<typeof Stamp>>
