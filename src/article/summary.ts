import * as z from 'zod'
import { Code } from './code'
import type { Same } from './same'
import { Text } from './text'

/** Summary of the story, or one point of it. */
export interface Summary {
  text: string
  role?: string | undefined
}
export const Summary = z
  .strictObject({
    text: Text.describe('The summary as filed.'),
    role: Code.optional().describe(
      'What it is for, by the IPTC scheme `drol` or as the provider calls it: `teaser`; absent for a plain summary.',
    ),
  })
  .meta({ id: 'Summary', description: 'What the story says in short, or one point of it.' })
true satisfies Same<Summary, z.infer<typeof Summary>>
