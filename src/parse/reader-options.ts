import { copyReader, type ReaderInfo } from '../diagnostics/reader-info'
import type { Gazetteer } from '../lexicon/geography'
import type { Lexicon } from './tables'

/** Options of the parser that change its result; `limits` is not among them. */
interface ReadingOptions {
  readonly date?: string
  readonly language?: string
  readonly zone?: string
  readonly lexicon?: Lexicon
  readonly gazetteer?: Gazetteer
  readonly repair?: boolean
  readonly charset?: string
}

/**
 * Returns the reader information of a parse with these options. `languages` are the tags of a parser of a few: `en, de`.
 * Options with the same meaning give the same: `{ date: '2024-04-24T09:30' }` and `{ date: '2024-04-24' }`.
 */
export function readerOf(
  { date, language, zone, lexicon, gazetteer, repair, charset }: ReadingOptions,
  languages?: string,
): ReaderInfo {
  const isPlain = !languages && !date && !language && !zone && !gazetteer && repair !== false && !charset
  const options = isPlain
    ? undefined
    : {
        ...(languages && { languages }),
        ...(date && { date: date.slice(0, 10) }),
        ...(language && { language }),
        ...(zone && { zone }),
        ...(gazetteer && { gazetteer: gazetteer.name ?? 'custom' }),
        ...(repair === false && { repair }),
        ...(charset && { charset: charset.toLowerCase() }),
      }
  return copyReader(options, lexicon)
}
