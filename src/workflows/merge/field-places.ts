import type { Article } from '../../article'
import type { MergePlace } from './merge-types'
import { textsIn } from './merge-unit'

/** Returns every text of the fields that readers see above the body. */
export function fieldPlaces({ headline, kicker, subheadline, alternativeHeadlines, summaries }: Article): MergePlace[] {
  const fields = { headline, kicker, subheadline, alternativeHeadlines, summaries }
  return Object.entries(fields).flatMap(([path, value]) =>
    typeof value === 'string'
      ? [wholePlace(path, value)]
      : textsIn(value).map((text, i) => wholePlace(`${path}.${i}.text`, text)),
  )
}

/** Returns the text of the dateline. */
export const datelinePlaces = ({ dateline }: Article): MergePlace[] =>
  dateline ? [wholePlace('dateline.text', dateline.text)] : []

const wholePlace = (path: string, text: string): MergePlace => ({ path, start: 0, end: text.length, text })
