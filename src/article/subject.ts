import * as z from 'zod'
import { Code, Uri } from './code'
import { Line } from './text'

/** Subject of the story: a concept of a scheme (IPTC Media Topics, an agency’s categories), or a name alone. */
export const Subject = z
  .strictObject({
    name: Line.optional().describe('The name of the concept.'),
    scheme: Code.optional().describe('The scheme of the code, by its usual alias, such as `medtop`.'),
    code: Code.optional().describe('The code in the scheme, such as `04000000`.'),
    uri: Uri.optional().describe('The address that identifies the concept.'),
  })
  .meta({ id: 'Subject', description: 'What the story is about: a concept of a scheme, or a name alone.' })
export type Subject = z.infer<typeof Subject>

/** Security named in the story, as filed: a ticker, a Reuters instrument code, an ISIN. */
export const Instrument = z
  .strictObject({
    text: Line.describe('As filed: `<BAC>`, `(NYSE: BXP)`, `GM.N`.'),
    kind: z.enum(['ticker', 'ric', 'isin']),
    code: Code.describe('The code itself: `BAC`, `GM.N`.'),
    exchange: Line.optional().describe('The exchange as filed: `NYSE`.'),
  })
  .meta({ id: 'Instrument', description: 'A security named in the story, as filed.' })
export type Instrument = z.infer<typeof Instrument>
