import type { Article } from '../article'
import { findRestriction } from '../restrictions/find-restriction'

/**
 * Whether an article must not be published as it is: killed, withheld or under embargo (law 9 of the project), be it that only an editor’s note
 * says so. An embargo holds until somebody lifts it, since nothing here knows what time it is.
 */
export function held({ item, embargo, notices, editorsNotes }: Article): boolean {
  if (item?.status === 'withheld' || item?.status === 'canceled' || embargo) return true
  if (notices?.some(({ kind }) => kind === 'kill' || kind === 'withhold')) return true
  return isHeldByNote(editorsNotes)
}

/** Whether an editor’s note says that the story must not be published yet. */
export const isHeldByNote = (notes: Article['editorsNotes']): boolean =>
  notes?.some((note) => findRestriction(note, 'note') !== undefined) ?? false
