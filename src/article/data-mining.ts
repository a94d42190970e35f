import type { Uri } from './code'
import type { Text } from './text'

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

/** The provider’s terms for text and data mining, AI training included. */
export interface DataMining {
  /** Whether data mining is allowed. */
  kind: DataMiningKind
  /** The reservation or the constraint as filed. */
  text?: Text | undefined
  /** The address of the licence terms (TDMRep `tdm-policy`). */
  policy?: Uri | undefined
}
