import type { Article, DataMiningKind } from '../article'

/** The PLUS vocabulary of data mining (LDF), as used in NewsML-G2. */
const PLUS = 'http://ns.useplus.org/ldf/vocab/'

/** The URI in the PLUS vocabulary for each kind of data mining permission. */
export const DATA_MINING_CODES: Readonly<Record<DataMiningKind, string>> = {
  allowed: `${PLUS}DMI-ALLOWED`,
  unspecified: `${PLUS}DMI-UNSPECIFIED`,
  prohibited: `${PLUS}DMI-PROHIBITED`,
  'no-ai-training': `${PLUS}DMI-PROHIBITED-AIMLTRAINING`,
  'no-generative-ai-training': `${PLUS}DMI-PROHIBITED-GENAIMLTRAINING`,
  'search-indexing-only': `${PLUS}DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING`,
  'see-constraint': `${PLUS}DMI-PROHIBITED-SEECONSTRAINT`,
  'see-embedded-rights': `${PLUS}DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR`,
  'see-linked-rights': `${PLUS}DMI-PROHIBITED-SEELINKEDRIGHTSEXPR`,
}

/**
 * Returns the data mining permission of a code or URI; `prohibited` if it is unknown.
 *
 * @example dataMiningKind('DMI-PROHIBITED-AIMLTRAINING') // 'no-ai-training'
 * @example dataMiningKind('DMI-NEW') // 'prohibited'
 */
export function dataMiningKind(code: string | undefined): DataMiningKind {
  const last = code?.replace(/^.*[/#:]/, '').toUpperCase()
  const found = Object.entries(DATA_MINING_CODES).find(([, address]) => address.endsWith(`/${last}`))
  return (found?.[0] as DataMiningKind | undefined) ?? 'prohibited' // the one cast: the keys of a closed table
}

/**
 * Returns the strictest of several permissions; undefined for an empty list.
 * Two different reservations are `prohibited`, as one field cannot say both.
 *
 * @example strictestMining(['allowed', 'no-ai-training']) // 'no-ai-training'
 * @example strictestMining(['no-ai-training', 'search-indexing-only']) // 'prohibited'
 */
export function strictestMining(kinds: readonly DataMiningKind[]): DataMiningKind | undefined {
  const reserved = new Set(kinds.filter(isMiningReserved))
  if (reserved.size > 1) return 'prohibited'
  return [...reserved][0] ?? kinds[0]
}

/** Whether a permission reserves data mining, wholly or in part: `no-ai-training`, not `allowed` or `unspecified`. */
export const isMiningReserved = (kind: DataMiningKind): boolean => kind !== 'allowed' && kind !== 'unspecified'

/**
 * Returns the reserved rights as texts, for formats without fields for them.
 * These are the terms in other languages, and the reservation of data mining.
 *
 * @example reservationTexts({ rights: { dataMining: { kind: 'prohibited' } }, body: [] })
 * // ['Text and data mining reserved: http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED']
 * @example reservationTexts({ rights: { dataMining: { kind: 'allowed' } }, body: [] }) // []
 */
export function reservationTexts({ rights: { dataMining, terms = [] } = {} }: Article): string[] {
  const reserved = dataMining && isMiningReserved(dataMining.kind) ? dataMining : undefined
  return [
    ...terms.map(({ text }) => text),
    ...(reserved ? [`Text and data mining reserved: ${DATA_MINING_CODES[reserved.kind]}`] : []),
    ...(reserved?.text ? [reserved.text] : []),
    ...(reserved?.policy ? [reserved.policy] : []),
  ]
}
