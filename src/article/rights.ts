import type { Code, Uri } from './code'
import type { Line, Text } from './text'

/** Copyright notice of the story, with its holder and year. */
export interface Copyright {
  /** The notice as filed. */
  text: Text
  /** The holder of the copyright. */
  holder?: Line | undefined
  /** The year of the copyright. */
  year?: number | undefined
}

/** Related resource outside the story: an earlier version, a page, a related item. */
export interface Link {
  /** The relation to the story, by the IPTC scheme `irel`: `seeAlso`, `previousVersion`. */
  rel?: Code | undefined
  /** The address of the item. */
  href?: Uri | undefined
  /** The guid of the linked item. */
  guid?: Line | undefined
  /** The title. */
  title?: Line | undefined
}
