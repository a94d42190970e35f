import type { Code, Uri } from './code'
import type { ItemClass } from './item-class'
import type { Line } from './text'

/** Another item that belongs to this one: a picture sent beside a text, a member of a package. */
export interface Association {
  /** The guid of the item. */
  guid?: Line | undefined
  /** The address of the item. */
  href?: Uri | undefined
  /** The class of the item: `picture`, `video`. */
  class?: ItemClass | undefined
  /** The relation to this item: `featureimage`, `sidebar`. */
  rel?: Code | undefined
  /** The title. */
  title?: Line | undefined
  /** The group of a package that the item is in; groups and their items are in order. */
  group?: Line | undefined
  /** The media type: `image/jpeg`. */
  mimeType?: Code | undefined
  /** The size in bytes. */
  size?: number | undefined
}
