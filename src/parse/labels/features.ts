import type { FeatureRow } from './features/feature'
import { knownFeatures } from './features/known'
import { markFeatures } from './features/marks'
import { placeFeatures } from './features/place'
import { shapeFeatures } from './features/shape'

/** All features of the line model. The scorer refers to them by index. */
export const features: readonly FeatureRow[] = [...shapeFeatures, ...markFeatures, ...knownFeatures, ...placeFeatures]

/** Index range of the features that apply to short lines alone: separators and signs. `to` is the index after the last. */
export const shortOnly = { from: shapeFeatures.length, to: shapeFeatures.length + markFeatures.length } as const
