import * as z from 'zod'
import { Code } from './code'
import type { Same } from './same'
import { Text } from './text'

/** Note from desk to desk: `Eds: With AP Photos.` */
export interface EditorsNote {
  text: string
  role?: string | undefined
  public?: boolean | undefined
}
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
true satisfies Same<EditorsNote, z.infer<typeof EditorsNote>>
