import * as z from 'zod'
import type { Same } from './same'
import { Text } from './text'
import { Instant } from './time'

/** Correction that was made to an earlier version, for readers. */
export interface Correction {
  text: string
  at?: string | undefined
  version?: number | undefined
}
export const Correction = z
  .strictObject({
    text: Text.describe('What was corrected, as filed.'),
    at: Instant.optional().describe('When it was corrected.'),
    version: z.int().min(1).optional().describe('The version that corrected it.'),
  })
  .meta({ id: 'Correction', description: 'A correction that was made to an earlier version.' })
true satisfies Same<Correction, z.infer<typeof Correction>>
