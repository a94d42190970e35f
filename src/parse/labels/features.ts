import type { FeatureRow } from './features/feature'
import { knownFeatures } from './features/known'
import { markFeatures } from './features/marks'
import { placeFeatures } from './features/place'
import { shapeFeatures } from './features/shape'

/** All features of the line model. The scorer refers to them by index. */
export const features: readonly FeatureRow[] = [...shapeFeatures, ...markFeatures, ...knownFeatures, ...placeFeatures]

/** Index range of the features that are skipped for a paragraph: separators and signs, from `from` up to, but not including, `to`. */
export const shortOnly = { from: shapeFeatures.length, to: shapeFeatures.length + markFeatures.length } as const
