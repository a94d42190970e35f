import type { Correction } from '../../article'
import { withoutUndefined } from '../json/loose'
import { toInstant, toVersion } from '../parse-values'
import type { Attributes } from '../xml/element'
import type { XmlElement } from '../xml/tree'

/*
 * Corrections of earlier versions in NewsML-G2: editor's notes whose role is an address with the number of the version, last modified at
 * the time of the correction. NewsML-G2 has a role for a correction of this version only (`sig:correction`), which is a notice.
 */

/** The prefix of the role of a correction. The number of the version follows, if known: `urn:x-correction:2`. */
const CORRECTION = 'urn:x-correction:'

/** Returns the attributes of the note for a correction. */
export const correctionAttributes = ({ at, version }: Correction): Attributes => ({
  roleuri: `${CORRECTION}${version ?? ''}`,
  modified: at,
})

/** Whether an editor's note is a correction of an earlier version. */
export const isCorrection = ({ attributes }: XmlElement): boolean => attributes.roleuri?.startsWith(CORRECTION) ?? false

/** Returns the correction of an editor's note, whose text is `text`. */
export const readCorrection = (text: string, { attributes: { roleuri, modified } }: XmlElement): Correction =>
  withoutUndefined({ text, at: toInstant(modified), version: toVersion(roleuri?.slice(CORRECTION.length)) })
