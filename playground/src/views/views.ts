import type { Details } from '../editor/layers'
import type { PageContext } from '../page-context'
import { createSources } from '../sources/sources'
import type { Status } from '../status'
import type { Answer } from '../worker/messages'
import { createComparison } from './comparison'
import { createDetails } from './details'
import { createFindings } from './findings'
import { showLegend } from './legend'
import { createLists } from './lists'
import { createLaterMerge } from './merge/later-merge'
import { createTabs } from './tabs'
import { createTooltip } from './tooltip'

/** All views beside the editor. */
export interface Views {
  show(answer: Answer): void
  showDetails(details: Details): void
  /** Opens the copy of the address; returns whether there is one. */
  openAddress(): Promise<boolean>
}

/** Creates the views in their places of the page. */
export function createViews(page: PageContext, status: Status): Views {
  const sources = createSources(page, status)
  const lists = [createFindings(page), createTabs(page), createLists(page)]
  const views = [sources, ...lists, createComparison(page), createLaterMerge(page, status)]
  const details = createDetails(page)
  showLegend()
  createTooltip(page)
  return {
    show: (answer) => {
      for (const view of views) view.show(answer)
    },
    showDetails: (found) => details.show(found),
    openAddress: () => sources.openAddress(),
  }
}
