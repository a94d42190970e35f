import { byId } from '../../dom'
import type { PageContext } from '../../page-context'
import type { Status } from '../../status'
import type { Answer } from '../../worker/messages'

/** Loads the merge of three versions when its part of the page is first opened. */
export function createLaterMerge(page: PageContext, status: Status): { show(answer: Answer): void } {
  const place = byId('merge')
  let view: { show(answer: Answer): void } | undefined
  const load = async (): Promise<void> => {
    const { createMerge } = await import('./merge-view')
    view = createMerge(place, page)
  }
  const loadOnce = (): void => {
    if (!place.hasAttribute('open')) return
    place.removeEventListener('toggle', loadOnce)
    load().catch((error: unknown) => status.say(`The merge cannot start: ${String(error)}`))
  }
  place.addEventListener('toggle', loadOnce)
  loadOnce() // opened before this was loaded
  return { show: (answer) => view?.show(answer) }
}
