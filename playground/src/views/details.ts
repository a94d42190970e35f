import { byId, fill } from '../dom'
import type { Details } from '../editor/layers'
import type { PageContext } from '../page-context'
import { describe } from './describe'

/** Creates the view of what is known about the place of the caret: for the keyboard what the tooltip is for the mouse. */
export function createDetails({ fix }: PageContext): { show(details: Details): void } {
  const place = byId('details')
  return {
    show: (details) => {
      const cards = describe(details, (finding) => fix([finding]))
      fill(place, cards, 'Move the caret into the copy to see how its words are read.')
    },
  }
}
