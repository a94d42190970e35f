import type { FeatureRow } from './features/feature'
import { knownFeatures } from './features/known'
import { markFeatures } from './features/marks'
import { placeFeatures } from './features/place'
import { shapeFeatures } from './features/shape'

/** The features of the line model, in order. */
export const features: readonly FeatureRow[] = [...shapeFeatures, ...markFeatures, ...knownFeatures, ...placeFeatures]

/** Numbers of the features of short lines, by which a paragraph is not told. */
export const shortOnly = { from: shapeFeatures.length, to: shapeFeatures.length + markFeatures.length } as const
