import type { Details } from '../editor/layers'
import type { PageContext } from '../page-context'
import type { Answer } from '../worker/messages'
import { createComparison } from './comparison'
import { createDetails } from './details'
import { createFindings } from './findings'
import { showLegend } from './legend'
import { createLists } from './lists'
import { createTabs } from './tabs'
import { createTooltip } from './tooltip'

/** All views beside the editor. */
export interface Views {
  show(answer: Answer): void
  showDetails(details: Details): void
}

/** Creates the views in their places of the page. */
export function createViews(page: PageContext): Views {
  const views = [createFindings(page), createTabs(page), createLists(page), createComparison(page)]
  const details = createDetails(page)
  showLegend()
  createTooltip(page)
  return {
    show: (answer) => {
      for (const view of views) view.show(answer)
    },
    showDetails: (found) => details.show(found),
  }
}
