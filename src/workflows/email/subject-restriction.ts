import type { Article } from '../../article'
import { withoutUndefined } from '../../formats/json/loose'
import { readEmbargo } from '../../formats/restrictions'
import { type ParseOptions, parse } from '../../parse/parse'
import { findRestriction } from '../../restrictions/find-restriction'

/** The fields that restrict a story. */
export type SubjectRestriction = Pick<Article, 'item' | 'notices' | 'embargo' | 'editorsNotes'>

/**
 * Returns what the subject of a mail, or a line like it, says against publication; empty if nothing.
 *
 * @example restrictionOfLine('KILL: Harbour bridge opens', {}).item // { status: 'canceled' }
 * @example restrictionOfLine('Harbour bridge opens', {}) // {}
 */
export function restrictionOfLine(line: string, how: ParseOptions): SubjectRestriction {
  const found = findRestriction(line, 'title') ?? findRestriction(line, 'note')
  const read = parse(line, how).article
  const possible = read.notices?.filter(({ kind }) => kind === 'possible')
  if (!found && !read.embargo) return possible?.length ? { notices: possible } : {}
  if (!found || found.kind === 'embargo') return { embargo: read.embargo ?? readEmbargo(undefined, line) }
  return withoutUndefined({
    item: { status: found.kind === 'kill' ? ('canceled' as const) : ('withheld' as const) },
    notices: [{ kind: found.kind, text: line }],
  })
}
