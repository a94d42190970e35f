import * as z from 'zod'
import { Code, Uri } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Source of the story’s information, with its role: the `Bundestag press office` as `origcont`. */
export interface InformationSource {
  name: string
  role: string
  uri?: string | undefined
}
export const InformationSource = z
  .strictObject({
    name: Line.describe('The name of the source: `Bundestag press office`.'),
    role: Code.describe('The role of the source, as the provider names it: `origcont`, `contentsource`.'),
    uri: Uri.optional().describe('The address that identifies the source.'),
  })
  .meta({ id: 'InformationSource', description: 'A source of the story’s information, with its role.' })
true satisfies Same<InformationSource, z.infer<typeof InformationSource>>
