import type { Tables } from '../tables'
import { isOrganisation } from './author-kinds'
import { AFFILIATION, type AuthorMatch } from './author-piece'

const OPENS_GROUP = /^(?:The|Our|Staff)\b/

/**
 * Returns the person that a plain name is (see `isPlainName`), as `addPiece` does with many more tests. Undefined if one of its words may be a
 * job, an agency, a medium or a word before one: `JANE DOE FOR THE ARGUS`.
 */
export function plainPerson(name: string, at: number, tables: Tables): AuthorMatch | undefined {
  const { credits, jobs } = tables
  if (credits.has(name) || isOrganisation(name, tables) || OPENS_GROUP.test(name)) return undefined
  for (let from = 0; from <= name.length; ) {
    const space = name.indexOf(' ', from)
    const to = space < 0 ? name.length : space
    const word = name.slice(from, to).toLowerCase()
    if (jobs.has(word) || AFFILIATION.has(word)) return undefined
    if (credits.has(from === 0 ? name.slice(0, to) : name.slice(from))) return undefined
    from = to + 1
  }
  return { author: { kind: 'person', name }, spans: { name: [at, at + name.length] } }
}
