import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Text } from './text'
import { Instant } from './time'

/** Correction of an earlier version of the story, worded for readers. */
export const Correction = z
  .strictObject({
    text: Text.describe('The correction as filed.'),
    at: Instant.optional().describe('The time of the correction.'),
    version: z.int().min(1).optional().describe('The version with the correction.'),
  })
  .meta({ id: 'Correction', description: 'A correction that was made to an earlier version.' })
export type Correction = types.Correction
true satisfies Same<types.Correction, z.infer<typeof Correction>>
