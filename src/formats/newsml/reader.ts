import type { FormatReader } from '../format-row'
import { fromNewsml } from './from-newsml'
import { readNewsml } from './read-newsml'

/** The readers of NewsML-G2. */
export const newsmlReader: FormatReader = { from: fromNewsml, read: readNewsml }
