import * as z from 'zod'
import type * as types from '../index'
import { Code } from './code'
import type { Same } from './same'
import { Text } from './text'

/** Summary of the story, or one point of a summary in points. */
export const Summary = z
  .strictObject({
    text: Text.describe('The summary as filed.'),
    role: Code.optional().describe(
      'The use, by the IPTC scheme `drol` or as the provider names it: `teaser`; absent for a plain summary.',
    ),
  })
  .meta({ id: 'Summary', description: 'A summary of the story, or one point of it.' })
export type Summary = types.Summary
true satisfies Same<types.Summary, z.infer<typeof Summary>>
