import type { AlternativeId } from './alternative-id'
import type { Code, Uri } from './code'
import type { ItemClass } from './item-class'
import type { Line } from './text'
import type { Instant } from './time'

/** Provider of the item: a news agency, a service, a publisher. */
export interface Provider {
  /** The name that readers know. */
  name: Line
  /** The code in the IPTC scheme of news providers (`nprov`). */
  code?: Code | undefined
  /** The address that identifies the provider. */
  uri?: Uri | undefined
}

/** IPTC publishing status: whether the item may be used. */
export type PublishingStatus = 'usable' | 'withheld' | 'canceled'

/** Metadata of the news item, from its document, its envelope or the caller. Values that none of them gives are absent. */
export interface Item {
  /** The globally unique identifier of the item, the same for all its versions. */
  guid?: Line | undefined
  /** Other identifiers of the item. */
  alternativeIds?: AlternativeId[] | undefined
  /** The class of the item; mostly a text if absent. */
  class?: ItemClass | undefined
  /** The number of this version, 1 for the first. */
  version?: number | undefined
  /** The provider of the item. */
  provider?: Provider | undefined
  /** The time at which the first version was made. */
  firstCreated?: Instant | undefined
  /** The time at which this version was made. */
  versionCreated?: Instant | undefined
  /** The time at which the message with the item was sent. */
  sent?: Instant | undefined
  /** Whether the item may be used. */
  status?: PublishingStatus | undefined
  /** Transmission priority, 1 the highest, 9 the lowest. */
  priority?: number | undefined
  /** The service that the item was sent on. */
  service?: Line | undefined
}
