import type { TimeWords } from './time-words'

/** Whether the last two letters of a word are those of a plural: `votes`; not `crisis`, `census`, `press`. */
export const hasPluralEnding = ({ row }: Pick<TimeWords, 'row'>, ending: string): boolean =>
  row.pluralEnding !== undefined && ending.endsWith(row.pluralEnding) && !row.noPlurals?.includes(ending)
