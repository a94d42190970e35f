import { LABELLED_RELEASE } from './role-endings'
import { hasOnlyKnownWords, isUrged, type RolePattern } from './role-pattern'

/** Matches the roles of a release with its time: `For release 6 p.m. Tuesday`, `보도시점: 10. 17.(목) 12:00 이후`; not: `Released on Tuesday, he …`. */
export const releasePattern: RolePattern = (roles, line) => {
  if (line.caseless && LABELLED_RELEASE.test(roles)) return { length: roles.length, kind: 'embargo' }
  const found =
    /^[Dd]{0,2}(?:S[Dd]{0,2})?R[:,.-]*[DdV]{0,3}(?:[OoxVS]{0,2}N?B[oOx]?)?[DdB:,]{0,4}t{0,2}[DdB,:.]{0,2}[Tt]/.exec(
      roles,
    )
  if (!found || /I/.test(roles)) return undefined
  const rest = roles.slice(found[0].length)
  const labelled = /^[Dd]{0,2}R:/.test(found[0]) && /^[tT:,.-]*B/.test(rest) // `보도시점: 10. 17.(목) 12:00 이후 …`
  if (!labelled && !hasOnlyKnownWords(rest) && !isUrged(line) && !/^T{0,2}[,.:-]/.test(rest)) return undefined
  return { length: found[0].length, kind: 'embargo' }
}
