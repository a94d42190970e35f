import type { Article, DataMiningKind } from '../article'

/** The PLUS vocabulary of data mining (LDF), which NewsML-G2 uses. */
const PLUS = 'http://ns.useplus.org/ldf/vocab/'

/** What is said of data mining, by its address in the PLUS vocabulary. */
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
 * What a code or an address says of data mining. One that is not known prohibits it.
 *
 * @example dataMiningKind('DMI-PROHIBITED-AIMLTRAINING') // 'no-ai-training'
 * @example dataMiningKind('DMI-NEW') // 'prohibited'
 */
export function dataMiningKind(code: string | undefined): DataMiningKind {
  const last = code?.replace(/^.*[/#:]/, '').toUpperCase()
  const found = Object.entries(DATA_MINING_CODES).find(([, address]) => address.endsWith(`/${last}`))
  return (found?.[0] as DataMiningKind | undefined) ?? 'prohibited' // the one cast: the keys of a closed table
}

/** Whether data mining is reserved, wholly or in part. */
export const isMiningReserved = (kind: DataMiningKind): boolean => kind !== 'allowed' && kind !== 'unspecified'

/**
 * What is reserved, in words, for formats that have no place of their own for it: of data mining, and the terms in other languages.
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
