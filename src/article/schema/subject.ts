import * as z from 'zod'
import type * as types from '../index'
import { Code, Uri } from './code'
import { ConceptName, ConceptReference } from './concept'
import type { Same } from './same'
import { Line } from './text'

/** Kind of a concept, by the IPTC scheme `cpnat`. */
export const SubjectKind = z
  .enum(['abstract', 'person', 'organisation', 'geoArea', 'poi', 'object', 'event'])
  .meta({ id: 'SubjectKind', description: 'The kind of concept, by the IPTC scheme `cpnat`.' })
export type SubjectKind = types.SubjectKind
true satisfies Same<types.SubjectKind, z.infer<typeof SubjectKind>>

const percent = z.int().min(0).max(100)

/** Subject of the story: a concept of a scheme (IPTC Media Topics, an agency’s categories), or a name alone. */
export const Subject = z
  .strictObject({
    name: Line.optional().describe('The name of the concept.'),
    scheme: Code.optional().describe('The scheme of the code, by its usual alias, such as `medtop`.'),
    code: Code.optional().describe('The code in the scheme, such as `04000000`.'),
    uri: Uri.optional().describe('The address that identifies the concept.'),
    kind: SubjectKind.optional(),
    names: z.array(ConceptName).min(1).optional().describe('The names in other languages.'),
    relevance: percent.optional().describe('The relevance of the subject for the story, from 0 to 100.'),
    confidence: percent.optional().describe('The confidence of the provider, from 0 to 100.'),
    why: Code.optional().describe('The method of assignment, by the IPTC scheme `why`: `direct`, `inferred`.'),
    sameAs: z.array(ConceptReference).min(1).optional().describe('The same concept in other schemes.'),
    broader: z.array(ConceptReference).min(1).optional().describe('The broader concepts.'),
  })
  .meta({ id: 'Subject', description: 'A subject of the story: a concept of a scheme, or a name alone.' })
export type Subject = types.Subject
true satisfies Same<types.Subject, z.infer<typeof Subject>>

/** Security named in the story, as filed: a ticker, a Reuters instrument code, an ISIN. */
export const Instrument = z
  .strictObject({
    text: Line.describe('The words as filed: `<BAC>`, `(NYSE: BXP)`, `GM.N`.'),
    kind: z.enum(['ticker', 'ric', 'isin']),
    code: Code.describe('The code: `BAC`, `GM.N`.'),
    exchange: Line.optional().describe('The exchange as filed: `NYSE`.'),
  })
  .meta({ id: 'Instrument', description: 'A security named in the story, as filed.' })
export type Instrument = types.Instrument
true satisfies Same<types.Instrument, z.infer<typeof Instrument>>
