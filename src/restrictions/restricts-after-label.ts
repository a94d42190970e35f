import { findRestriction } from './find-restriction'
import { readRoles } from './read-roles'

/** Label of one to three words: `Caution: `, `Stop press -- ` */
const LABEL = /^[\s([*_>•-]{0,6}\p{L}[\p{L}\p{M}'’.]*(?: [\p{L}\p{M}'’.]+){0,2} ?(?:[:：]|--)\s*/u
/** Mark of an entry: `1. `, `a) `, `PS ` */
const MARK = /^[\s([*_>•-]{0,6}(?:\d{1,2}[.)]|\p{Ll}\)|P\.?S\.?:?)\s+/u
/** Roles of words that forbid publication: `do not publish`, `nicht vor Freitag veröffentlichen`; not: `on hold until May` */
const FORBIDS = /^[DdP]{0,2}[NM](?:[DdSPA]{0,4}[VR]|[DdB]{1,3}[DTtOB:,.]{1,6}V)/
const LONGEST = 200 // characters
const QUOTED = /["“”„«»「」]/

/**
 * Whether a line restricts the story for certain after the mark of an entry, or forbids publication after a label that no table knows:
 * `Caution: do not publish before Friday`. The line itself is then a possible restriction. Not: `Trade talks: on hold until May`.
 */
export function restrictsAfterLabel(text: string): boolean {
  if (text.length > LONGEST || QUOTED.test(text)) return false
  const mark = MARK.exec(text)?.[0].length ?? 0
  const rest = text.slice(mark || (LABEL.exec(text)?.[0].length ?? text.length))
  if (rest === '' || findRestriction(rest, 'line') === undefined) return false
  return mark > 0 || FORBIDS.test(readRoles(rest).text)
}
