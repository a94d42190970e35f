import * as z from 'zod'
import { Code, Uri } from './code'
import { ConceptName, ConceptReference } from './concept'
import { Line } from './text'

/** Kind of a concept, by the IPTC scheme `cpnat`. */
export const SubjectKind = z
  .enum(['abstract', 'person', 'organisation', 'geoArea', 'poi', 'object', 'event'])
  .meta({ id: 'SubjectKind', description: 'What kind of concept it is, by the IPTC scheme `cpnat`.' })
export type SubjectKind = z.infer<typeof SubjectKind>

const percent = z.int().min(0).max(100)

/** Subject of the story: a concept of a scheme (IPTC Media Topics, an agency’s categories), or a name alone. */
export const Subject = z
  .strictObject({
    name: Line.optional().describe('The name of the concept.'),
    scheme: Code.optional().describe('The scheme of the code, by its usual alias, such as `medtop`.'),
    code: Code.optional().describe('The code in the scheme, such as `04000000`.'),
    uri: Uri.optional().describe('The address that identifies the concept.'),
    kind: SubjectKind.optional(),
    names: z.array(ConceptName).min(1).optional().describe('Its names in other languages.'),
    relevance: percent.optional().describe('How much the story is about it, from 0 to 100.'),
    confidence: percent.optional().describe('How sure the provider is of it, from 0 to 100.'),
    why: Code.optional().describe('How it was chosen, by the IPTC scheme `why`: `direct`, `inferred`.'),
    sameAs: z.array(ConceptReference).min(1).optional().describe('The same concept in other schemes.'),
    broader: z.array(ConceptReference).min(1).optional().describe('The concepts that it is a part of.'),
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
