import { agencyLines, agencyOfLine } from '../lexicon/agencies'
import type { Agency } from '../lexicon/agency'
import { type Lookup, SparseMap } from './sparse-map'

/** Returns the agencies of a lexicon and the built-in ones by credit, spelled exactly. The first with a credit counts. */
export function agencyTable(own: readonly Agency[]): Lookup<Agency> {
  const built = agencyLines()
  return new SparseMap(
    [...own.map(({ credits }) => fold(credits.join())), ...fold(built.map(({ text }) => text).join('\n')).split('\n')],
    (sources) => {
      const credits = new Map<string, Agency>()
      for (const source of sources) {
        const agency = own[source] ?? agencyOfLine(built[source - own.length] as (typeof built)[number])
        for (const credit of agency.credits) if (!credits.has(credit)) credits.set(credit, agency)
      }
      return credits
    },
    fold,
  )
}

/** Folds a text so that a credit in capitals is in a row with its usual spelling: `ß` as `SS`. */
const fold = (text: string): string => text.toUpperCase().toLowerCase()
