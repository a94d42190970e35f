import type { FormatRow } from '../format-row'
import { fromNitf, nitf, nitfOptions, readNitf, toNitf } from './index'

/** NITF with its writer, readers and option tables. */
export const nitfRow: FormatRow = { format: nitf, writes: nitfOptions, to: toNitf, from: fromNitf, read: readNitf }
