import type { FormatWriter } from '../format-row'
import { json } from './json'
import { jsonOptions, toJson } from './to-json'

/** JSON with its writer and the options of the writer. */
export const jsonWriter: FormatWriter = { format: json, writes: jsonOptions, to: toJson }
