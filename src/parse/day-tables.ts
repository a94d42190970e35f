import type { Language } from '../lexicon/language'
import { type Rows, rows, words } from '../lexicon/words'
import { appendTo } from './append-to'
import { foldSpelling } from './fold-spelling'
import { type Lookup, SparseMap } from './sparse-map'

/** Tables of the names of months and weekdays, by folded name. */
export interface DayTables {
  /** Months, each with the languages that have the name: `feb` is 2. */
  readonly months: Lookup<readonly { readonly month: number; readonly tag: string }[]>
  /** Weekdays. */
  readonly weekdays: Lookup<true>
}

/** Returns the tables of languages. */
export function dayTables(languages: readonly Language[]): DayTables {
  return {
    months: new SparseMap(
      languages.map(({ months }) => textOf(months)),
      (sources) => {
        const months = new Map<string, { month: number; tag: string }[]>()
        for (const source of sources) {
          const { months: table, tag } = languages[source] as Language
          for (const [index, spellings] of rows(table).entries())
            for (const spelling of spellings) appendTo(months, foldSpelling(spelling), { month: index + 1, tag })
        }
        return months
      },
      afterBar,
    ),
    weekdays: new SparseMap(
      languages.map(({ weekdays }) => textOf(weekdays)),
      (sources) =>
        new Map(
          sources
            .flatMap((source) => rows((languages[source] as Language).weekdays).flat())
            .map((day) => [foldSpelling(day), true]),
        ),
      afterBar,
    ),
  }
}

/** Returns a text with all spellings of a table, folded, each after a bar. */
const textOf = (table: Rows): string =>
  `|${typeof table === 'string' ? words(table).join('|').replaceAll('+', '') : table.flat().join('|')}`
    .toLowerCase()
    .replace(/\s+/g, ' ')

const afterBar = (name: string): string => `|${name}`
