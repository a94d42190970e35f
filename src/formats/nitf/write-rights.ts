import type { Article } from '../../article'
import { DATA_MINING_CODES, isMiningReserved } from '../data-mining'
import { usageTexts } from '../restrictions'
import { element } from '../xml/element'

/** The type of data mining rights: an address in the PLUS vocabulary. It ends in `/vocab/DMI-PROHIBITED`, for example. */
export const MINING = /\/vocab\/DMI-/
/** The prefix of the type of terms in another language: `translation:fr`. */
export const TRANSLATION = 'translation:'
/** The text of a data mining reservation without words. */
export const RESERVED = 'Text and data mining reserved'

/** The name of a revision that is a correction, with the number of the version if known: `correction:2`. */
export const correctionName = (version: number | undefined): string =>
  version === undefined ? CORRECTION : `${CORRECTION}:${version}`

const CORRECTION = 'correction'

/** Whether the name of a revision is that of a correction. */
export const isCorrectionName = (name: string | undefined): boolean => name?.split(':')[0] === CORRECTION

/** The name of the revision that made the first version. */
export const CREATED = 'created'

/** Writes usage terms and restrictions, terms in other languages, and the data mining permission. */
export function writeRights(article: Article): string[] {
  const { dataMining, terms = [] } = article.rights ?? {}
  const words = dataMining && (dataMining.text ?? (isMiningReserved(dataMining.kind) ? RESERVED : undefined))
  return [
    ...usageTexts(article).map((limitations) => element('doc.rights', { limitations })),
    ...terms.map(({ language, text }) => element('doc.rights', { type: TRANSLATION + language, limitations: text })),
    ...(dataMining ? [element('doc.rights', { type: DATA_MINING_CODES[dataMining.kind], limitations: words })] : []),
  ]
}
