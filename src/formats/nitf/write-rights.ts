import type { Article } from '../../article'
import { DATA_MINING_CODES, isMiningReserved } from '../data-mining'
import { usageTexts } from '../restrictions'
import { element } from '../xml/element'

/** The type of rights that say something of data mining: its address in the PLUS vocabulary. */
export const MINING = /\/vocab\/DMI-/
/** What stands before the language in the type of terms that say others again. */
export const TRANSLATION = 'translation:'
/** What is said where data mining is reserved without words. */
export const RESERVED = 'Text and data mining reserved'

/** What a revision that says a correction does. */
export const CORRECTION = 'correction'

/** The name of the revision that made the first version. */
export const CREATED = 'created'

/** Usage terms and restrictions, the terms in other languages, and what is reserved of data mining. */
export function writeRights(article: Article): string[] {
  const { dataMining, terms = [] } = article.rights ?? {}
  const words = dataMining && (dataMining.text ?? (isMiningReserved(dataMining.kind) ? RESERVED : undefined))
  return [
    ...usageTexts(article).map((limitations) => element('doc.rights', { limitations })),
    ...terms.map(({ language, text }) => element('doc.rights', { type: TRANSLATION + language, limitations: text })),
    ...(dataMining ? [element('doc.rights', { type: DATA_MINING_CODES[dataMining.kind], limitations: words })] : []),
  ]
}
