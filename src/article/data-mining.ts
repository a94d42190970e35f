import * as z from 'zod'
import { Uri } from './code'
import type { Same } from './same'
import { Text } from './text'

/** Whether data mining is allowed, in the PLUS vocabulary that NewsML-G2 uses. */
export type DataMiningKind =
  | 'allowed'
  | 'unspecified'
  | 'prohibited'
  | 'no-ai-training'
  | 'no-generative-ai-training'
  | 'search-indexing-only'
  | 'see-constraint'
  | 'see-embedded-rights'
  | 'see-linked-rights'
export const DataMiningKind = z
  .enum([
    'allowed',
    'unspecified',
    'prohibited',
    'no-ai-training',
    'no-generative-ai-training',
    'search-indexing-only',
    'see-constraint',
    'see-embedded-rights',
    'see-linked-rights',
  ])
  .meta({
    id: 'DataMiningKind',
    description:
      'Permission or prohibition of data mining, by the PLUS vocabulary (DMI): `allowed`, `unspecified`, `prohibited`; prohibited for `no-ai-training` (AIMLTRAINING) and `no-generative-ai-training` (GENAIMLTRAINING); `search-indexing-only` (EXCEPTSEARCHENGINEINDEXING); prohibited except as a constraint or a rights expression allows (SEECONSTRAINT, SEEEMBEDDEDRIGHTSEXPR, SEELINKEDRIGHTSEXPR).',
  })
true satisfies Same<DataMiningKind, z.infer<typeof DataMiningKind>>

/** The provider’s terms for text and data mining, AI training included. */
export interface DataMining {
  kind: DataMiningKind
  text?: string | undefined
  policy?: string | undefined
}
export const DataMining = z
  .strictObject({
    kind: DataMiningKind,
    text: Text.optional().describe('The reservation or the constraint as filed.'),
    policy: Uri.optional().describe('The address of the licence terms (TDMRep `tdm-policy`).'),
  })
  .meta({
    id: 'DataMining',
    description: 'The terms of the provider for text and data mining, AI training included.',
  })
true satisfies Same<DataMining, z.infer<typeof DataMining>>
