import * as z from 'zod'
import type * as types from '../index'
import { Code } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Another identifier of the item, beside its guid. */
export const AlternativeId = z
  .strictObject({
    value: Line.describe('The identifier.'),
    role: Code.optional().describe('The kind of identifier, as its system names it: `itemid`, `editorialId`.'),
  })
  .meta({ id: 'AlternativeId', description: 'Another identifier of the item, beside its guid.' })
export type AlternativeId = types.AlternativeId
true satisfies Same<types.AlternativeId, z.infer<typeof AlternativeId>>
