import type { FormatWriter } from '../format-row'
import { jsonld } from './jsonld'
import { jsonldOptions, toJsonld } from './to-jsonld'

/** JSON-LD with its writer and the options of the writer. */
export const jsonldWriter: FormatWriter = { format: jsonld, writes: jsonldOptions, to: toJsonld }
