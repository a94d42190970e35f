import type { FormatReader } from '../format-row'
import { fromJsonld } from './from-jsonld'
import { readJsonld } from './read-jsonld'

/** The readers of JSON-LD. */
export const jsonldReader: FormatReader = { from: fromJsonld, read: readJsonld }
