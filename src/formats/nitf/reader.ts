import type { FormatReader } from '../format-row'
import { fromNitf } from './from-nitf'
import { readNitf } from './read-nitf'

/** The readers of NITF. */
export const nitfReader: FormatReader = { from: fromNitf, read: readNitf }
