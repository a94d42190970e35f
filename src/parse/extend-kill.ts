import { readRoles } from '../restrictions/read-roles'
import type { StoryBuilder } from './story-builder'

/** Roles of a time until which a story is withheld: `until Friday`. */
const UNTIL = /B[^.]*[Ttm]/

/** Makes each hold without a time a kill, if another notice kills the story: `Please do not use it.` with `KILL` above or below. */
export function extendKill({ article: { notices } }: StoryBuilder): void {
  if (notices === undefined || notices.length < 2 || !notices.some(({ kind }) => kind === 'kill')) return
  for (const [index, notice] of notices.entries())
    if (notice.kind === 'withhold' && !UNTIL.test(readRoles(notice.text).text))
      notices[index] = { ...notice, kind: 'kill' }
}
