import * as z from 'zod'
import type * as types from '../index'
import { Code } from './code'
import type { Same } from './same'
import { Text } from './text'

/** Note from desk to desk: `Eds: With AP Photos.` */
export const EditorsNote = z
  .strictObject({
    text: Text.describe('The note as filed: `Eds: With AP Photos.`'),
    role: Code.optional().describe('The kind of note, as the provider names it: `closingline`, `contact`.'),
    public: z
      .boolean()
      .optional()
      .describe('Whether the provider allows publication; absent for a note for desks only.'),
  })
  .meta({ id: 'EditorsNote', description: 'A note from desk to desk.' })
export type EditorsNote = types.EditorsNote
true satisfies Same<types.EditorsNote, z.infer<typeof EditorsNote>>
