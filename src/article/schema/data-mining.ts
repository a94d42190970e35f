import * as z from 'zod'
import type * as types from '../index'
import { Uri } from './code'
import type { Same } from './same'
import { Text } from './text'

/** Whether data mining is allowed, in the PLUS vocabulary that NewsML-G2 uses. */
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
export type DataMiningKind = types.DataMiningKind
true satisfies Same<types.DataMiningKind, z.infer<typeof DataMiningKind>>

/** The provider’s terms for text and data mining, AI training included. */
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
export type DataMining = types.DataMining
true satisfies Same<types.DataMining, z.infer<typeof DataMining>>
