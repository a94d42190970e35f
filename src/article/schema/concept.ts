import * as z from 'zod'
import type * as types from '../index'
import { Code, LanguageTag, Uri } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Name of a concept in one language. */
export const ConceptName = z
  .strictObject({ language: LanguageTag, name: Line })
  .meta({ id: 'ConceptName', description: 'The name of a concept in one language.' })
export type ConceptName = types.ConceptName
true satisfies Same<types.ConceptName, z.infer<typeof ConceptName>>

/** Reference to another concept: by its code in a scheme, its address, its name, or several of them. */
export const ConceptReference = z
  .strictObject({
    scheme: Code.optional().describe('The scheme of the code, by its usual alias, such as `medtop`.'),
    code: Code.optional().describe('The code in the scheme, such as `04000000`.'),
    uri: Uri.optional().describe('The address that identifies the concept.'),
    name: Line.optional().describe('The name of the concept.'),
  })
  .meta({ id: 'ConceptReference', description: 'A reference to another concept, by code, address or name.' })
export type ConceptReference = types.ConceptReference
true satisfies Same<types.ConceptReference, z.infer<typeof ConceptReference>>
