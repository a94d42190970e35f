import { nearestName } from '../../diagnostics/nearest'
import type { IndexedRule } from '../engine/indexed-rule'
import { headlineTags } from '../headline-tags'

/** A possible tag: `UPDT2 - Gold rises`, `UPDATE 2-Gold rises`, `CORECTED-Gold`; not: `GM-UAW talks`, `EU-China summit` */
const OPENING = /^\(?([A-Z][A-Z-]{3,14}?)(?: ?\d{1,2})?\)?(?: - ?|-(?=[A-Z“"'‘]))(?=\S)/

/** Reports a misspelt headline tag. */
export const knownTag: IndexedRule = {
  id: 'headline/known-tag',
  severity: 'info',
  features: ['headlineHyphen'],
  check: ({ article: { headline = '' } }) => {
    const tag = OPENING.exec(headline)?.[1]
    if (tag === undefined || headlineTags().has(tag)) return []
    const near = nearestName(tag, headlineTags())
    if (near === undefined || tag.charAt(0) !== near.charAt(0) || near.length < 5) return []
    const start = headline.indexOf(tag)
    const span = { start, end: start + tag.length }
    return [
      {
        message: `Unknown headline tag “${tag}”; did you mean “${near}”?`,
        path: 'headline',
        span,
        fix: { edits: [{ ...span, text: near }] },
      },
    ]
  },
}
