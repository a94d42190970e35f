import type { NoticeKind } from '../../article'
import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import type { Tables } from '../tables'
import { labelledRestriction } from './labelled-restriction'
import { subjectNameLength } from './mail-subject'

/** Roles of words that kill, hold or embargo, or of a negation before a verb of publishing: `KILL`, `DO NOT USE` */
const RESTRICTS = /^(?:[KkHEe]|N[DP]?[VRCD])/
const LEAST = 4 // letters of the words in capitals

/**
 * Returns the kind of notice for a field of a mail that restricts the story: by its words, `Subject: KILL KILL KILL`, or likely, as a subject
 * opens with a restriction in capitals or before a colon: `Subject: KILL pier story`, `Re: not for publication: pier`. Undefined for none.
 */
export function subjectRestriction(line: string, tables: Tables): NoticeKind | undefined {
  const found = labelledRestriction(line, tables)
  if (found) return found
  const value = line.slice(subjectNameLength(line))
  if (value === line) return undefined
  const [label = ''] = /^[^:：]{3,40}(?=[:：])/.exec(value) ?? []
  const [loud = ''] = /^\p{Lu}{2,}(?: \p{Lu}{2,})*(?=\s|$)/u.exec(value) ?? []
  const isLoud = loud.length >= LEAST && RESTRICTS.test(readRoles(loud, LEAST).text)
  return isLoud || (label !== '' && findRestriction(label, 'line') !== undefined) ? 'possible' : undefined
}
