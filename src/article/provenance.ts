import type { Uri } from './code'
import type { Line } from './text'

/** Program that made the item. */
export interface Generator {
  /** The name of the program. */
  name: Line
  /** The version of the program. */
  version?: Line | undefined
}

/** Origin of the content: its digital source type, the program that made it, its C2PA manifest. */
export interface Provenance {
  /** The digital source type, by the IPTC scheme: `http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia`. */
  digitalSourceType?: Uri | undefined
  /** The program that made the content. */
  generator?: Generator | undefined
  /** The address of the C2PA manifest of the content. */
  c2pa?: Uri | undefined
}
