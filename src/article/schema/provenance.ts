import * as z from 'zod'
import type * as types from '../index'
import { Uri } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Program that made the item. */
export const Generator = z
  .strictObject({ name: Line, version: Line.optional() })
  .meta({ id: 'Generator', description: 'The program that made the item.' })
export type Generator = types.Generator
true satisfies Same<types.Generator, z.infer<typeof Generator>>

/** Origin of the content: its digital source type, the program that made it, its C2PA manifest. */
export const Provenance = z
  .strictObject({
    digitalSourceType: Uri.optional().describe(
      'The digital source type, by the IPTC scheme: `http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia`.',
    ),
    generator: Generator.optional(),
    c2pa: Uri.optional().describe('The address of the C2PA manifest of the content.'),
  })
  .meta({ id: 'Provenance', description: 'The origin of the content, and the proof of it.' })
export type Provenance = types.Provenance
true satisfies Same<types.Provenance, z.infer<typeof Provenance>>
