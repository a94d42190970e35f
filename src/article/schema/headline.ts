import * as z from 'zod'
import type * as types from '../index'
import { Code } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Another headline of the story, for a use of its own: short, for search engines, for print. */
export const AlternativeHeadline = z
  .strictObject({
    role: Code.describe('The use, as the provider names it: `short`, `seo`, `print`.'),
    text: Line,
  })
  .meta({ id: 'AlternativeHeadline', description: 'Another headline of the story, for a use of its own.' })
export type AlternativeHeadline = types.AlternativeHeadline
true satisfies Same<types.AlternativeHeadline, z.infer<typeof AlternativeHeadline>>
