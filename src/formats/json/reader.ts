import type { FormatReader } from '../format-row'
import { fromJson } from './from-json'
import { readJson } from './read-json'

/** The readers of JSON. */
export const jsonReader: FormatReader = { from: fromJson, read: readJson }
