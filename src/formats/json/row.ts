import type { FormatRow } from '../format-row'
import { fromJson, json, jsonOptions, readJson, toJson } from './index'

/** JSON with its writer, readers and option tables. */
export const jsonRow: FormatRow = { format: json, writes: jsonOptions, to: toJson, from: fromJson, read: readJson }
