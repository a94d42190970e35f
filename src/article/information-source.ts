import * as z from 'zod'
import { Code, Uri } from './code'
import type { Same } from './same'
import { Line } from './text'

/** Source of the story’s information, by its role. */
export interface InformationSource {
  name: string
  role: string
  uri?: string | undefined
}
export const InformationSource = z
  .strictObject({
    name: Line.describe('What it is called: `Bundestag press office`.'),
    role: Code.describe('What it gave to the story, as the provider calls it: `origcont`, `contentsource`.'),
    uri: Uri.optional().describe('The address that identifies it.'),
  })
  .meta({ id: 'InformationSource', description: 'A source of the story’s information, by its role.' })
true satisfies Same<InformationSource, z.infer<typeof InformationSource>>
