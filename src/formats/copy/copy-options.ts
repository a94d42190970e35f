import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { type NowOption, nowOptions } from '../now'
import { type HouseStyleName, houseStyles } from './house-styles'
import type { WireForm, WireHeader } from './wire'

/** How copy is written. */
export interface CopyOptions extends NowOption {
  /** The house whose style it is set in; `plain`, when absent, sets everything as it was filed. */
  readonly house?: HouseStyleName
  /** Another name of `house`. */
  readonly style?: HouseStyleName
  /** The form of message to put it into; none when absent. */
  readonly wire?: WireForm
  /** What the header of the message says. */
  readonly header?: WireHeader
}

/** The same where several formats take their options together: NITF has a style of its own. */
export type CopyRowOptions = Omit<CopyOptions, 'style'>

/** What the fields of a header may be; each has a shape of its own on the wire. */
const headerOptions = {
  service: optionShapes.text,
  number: optionShapes.text,
  selector: optionShapes.text,
  priority: optionShapes.text,
  category: optionShapes.text,
  keyword: optionShapes.text,
  version: optionShapes.text,
  source: optionShapes.text,
} as const satisfies OptionsOf<WireHeader>

/** What each of the options of copy may be. */
export const copyOptions = {
  house: /* @__PURE__ */ Object.keys(houseStyles),
  style: /* @__PURE__ */ Object.keys(houseStyles),
  wire: ['anpa-1312', 'iptc-7901'],
  header: { of: headerOptions },
  ...nowOptions,
} as const satisfies OptionsOf<CopyOptions>

/** The same where several formats take their options together. */
export const copyRowOptions = {
  house: copyOptions.house,
  wire: copyOptions.wire,
  header: copyOptions.header,
  now: copyOptions.now,
} as const satisfies OptionsOf<CopyRowOptions>
