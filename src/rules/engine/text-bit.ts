import { defineBits } from './define-bits'
import { TEXT_FEATURES, type TextFeature } from './text-features'

const TEXT_BITS = /* @__PURE__ */ defineBits('text feature', TEXT_FEATURES)

/** Returns the bit of a feature of texts, such as `speech`. */
export const textBit = (feature: TextFeature): number => TEXT_BITS[feature]
