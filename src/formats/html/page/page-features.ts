import { elementFeatures } from './features/element'
import { placeFeatures } from './features/place'
import { textFeatures } from './features/text'
import type { PageFeature } from './page-feature'

/** All features of a page's block, in the order of the weights. */
export const pageFeatures: readonly PageFeature[] = /* @__PURE__ */ [
  ...textFeatures,
  ...placeFeatures,
  ...elementFeatures,
]
