import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { type NowOption, nowOptions } from '../now'
import { type HouseStyleName, houseStyles } from './house-styles'
import type { WireForm, WireHeader } from './wire'

/** Options of `toCopy`. */
export interface CopyOptions extends NowOption {
  /** The house style. Default `plain`: everything as filed. */
  readonly house?: HouseStyleName
  /** Another name of `house`. */
  readonly style?: HouseStyleName
  /** The message format around the copy. Default: none. */
  readonly wire?: WireForm
  /** The fields of the message header. */
  readonly header?: WireHeader
}

/** Options of copy for `convert`, which takes the options of all formats in one object. Without `style`, which there belongs to NITF. */
export type CopyRowOptions = Omit<CopyOptions, 'style'>

/** The allowed values of each header field. Each field has its own shape in a message. */
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

/** The allowed values of each option of `toCopy`. */
export const copyOptions = {
  house: /* @__PURE__ */ Object.keys(houseStyles),
  style: /* @__PURE__ */ Object.keys(houseStyles),
  wire: ['anpa-1312', 'iptc-7901'],
  header: { of: headerOptions },
  ...nowOptions,
} as const satisfies OptionsOf<CopyOptions>

/** The allowed values of each option of `CopyRowOptions`. */
export const copyRowOptions = {
  house: copyOptions.house,
  wire: copyOptions.wire,
  header: copyOptions.header,
  now: copyOptions.now,
} as const satisfies OptionsOf<CopyRowOptions>
