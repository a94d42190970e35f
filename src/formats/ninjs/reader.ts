import type { FormatReader } from '../format-row'
import { fromNinjs } from './from-ninjs'
import { readNinjs } from './read-ninjs'

/** The readers of ninjs. */
export const ninjsReader: FormatReader = { from: fromNinjs, read: readNinjs }
