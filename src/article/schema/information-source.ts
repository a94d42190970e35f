import * as z from 'zod'
import type * as types from '../index'
import { Code, Uri } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Source of the story’s information, with its role: the `Bundestag press office` as `origcont`. */
export const InformationSource = z
  .strictObject({
    name: Line.describe('The name of the source: `Bundestag press office`.'),
    role: Code.describe('The role of the source, as the provider names it: `origcont`, `contentsource`.'),
    uri: Uri.optional().describe('The address that identifies the source.'),
  })
  .meta({ id: 'InformationSource', description: 'A source of the story’s information, with its role.' })
export type InformationSource = types.InformationSource
true satisfies Same<types.InformationSource, z.infer<typeof InformationSource>>
