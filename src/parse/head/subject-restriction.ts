import type { NoticeKind } from '../../article'
import { findRestriction } from '../../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../../restrictions/is-possible-restriction-in'
import { readRoles } from '../../restrictions/read-roles'
import type { Tables } from '../tables'
import { labelledRestriction } from './labelled-restriction'
import { subjectNameLength } from './subject-name-length'

/** Roles of words that kill, hold or embargo, or of a negation before a verb of publishing: `KILL`, `DO NOT USE` */
const RESTRICTS = /^(?:[KkHEe]|N[DP]?[VRCD])/
const LEAST = 4 // letters of the words in capitals
/** Words before a colon or a dash, or in brackets: `not for publication: pier`, `Under embargo – pier`, `[Embargoed] pier` */
const LABEL = /^(?:[[(（【]([^\])）】]{3,80})[\])）】]|([^:：]{3,80}?)(?:[:：]|\s[-–—|]\s))/u
const LOUD = /^[[(]?(\p{Lu}{2,}(?: \p{Lu}{2,})*)(?=[\s\])]|$)/u

/**
 * Returns the kind of notice for a field of a mail that restricts the story: by its words, `Subject: KILL KILL KILL`, or likely, as a subject
 * opens with a restriction in capitals, before a colon or a dash, or in brackets: `Subject: KILL pier story`. Undefined for none.
 */
export function subjectRestriction(line: string, tables: Tables): NoticeKind | undefined {
  const found = labelledRestriction(line, tables)
  if (found) return found
  const value = line.slice(subjectNameLength(line))
  if (value === line) return undefined
  const label = LABEL.exec(value)
  const text = label?.[1] ?? label?.[2]
  if (
    text !== undefined &&
    (findRestriction(text, 'line') !== undefined ||
      isPossibleRestrictionIn(text, tables.vocabulary) ||
      (label?.[1] !== undefined && RESTRICTS.test(readRoles(text, LEAST).text)))
  )
    return 'possible'
  const [, loud = ''] = LOUD.exec(value) ?? []
  return loud.length >= LEAST && RESTRICTS.test(readRoles(loud, LEAST).text) ? 'possible' : undefined
}
