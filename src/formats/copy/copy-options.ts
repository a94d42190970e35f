import type { HouseStyleName } from './house-styles'
import type { WireForm, WireHeader } from './wire'

/** How copy is written. */
export interface CopyOptions {
  /** The house whose style it is set in; `plain`, when absent, sets everything as it was filed. */
  readonly style?: HouseStyleName
  /** The form of message to put it into; none when absent. */
  readonly wire?: WireForm
  /** What the header of the message says. */
  readonly header?: WireHeader
}

/** The same where several formats take their options together: NITF has a style of its own. */
export interface CopyRowOptions extends Omit<CopyOptions, 'style'> {
  /** The house in whose style copy is set. */
  readonly house?: HouseStyleName
}
