import type { FormatRow } from '../format-row'
import { fromJsonld, jsonld, jsonldOptions, readJsonld, toJsonld } from './index'

/** JSON-LD with its writer, readers and option tables. */
export const jsonldRow: FormatRow = {
  format: jsonld,
  writes: jsonldOptions,
  to: toJsonld,
  from: fromJsonld,
  read: readJsonld,
}
