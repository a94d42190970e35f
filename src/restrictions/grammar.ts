import type { RoleString } from './read-roles'
import { releasePattern } from './release-pattern'
import { COUNT, ENDS_LATER, ENDS_SOON, MOVED_TIME, NAMED_TIME, SET_TIME, STATE } from './role-endings'
import { hasOnlyKnownWords, isUrged, type RoleMatch, type RolePattern } from './role-pattern'
import type { LineFeatures } from './typography'

/*
 * The patterns below match role strings: one letter per word, as listed in `lexicon/restrictions/roles.ts`, and the marks `: - , .`
 * `Eds: Do not use before Monday` is `A:NVBT`. A pattern sees the roles after the lead, from their start.
 */

/** Roles that lead up to a restriction: addressee, urgency and request, as in `EDITORS:`, `URGENT`, `Please`. */
const LEAD = /^(?:[-:,.]*[AUP][AUD]*(?:[oO]A)?[:,.-]*(?:D(?=P))?)*[-:,.]*/

/** Roles after a verb that open with an object other than the story: `tap water` in `Do not use tap water until Friday`. */
const OTHER_OBJECT = /^[Dd]{0,2}o/
const BREAK = /^[DdSVPB]{0,6}(?:[.:-]|$)/

const STATED = 2 // roles of the longest state

const embargoPattern: RolePattern = (roles, line, lead) => {
  const found = /^(?:([DdVoO]{1,3})(?=[Ee][.,-]*$)|[DdV]*(?:(?:d[oOU]{1,2})?S[DdO:-]{0,4})?)[Ee]/.exec(roles)
  if (!found || (found[1]?.match(/o/i) && !lead.includes('P'))) return undefined // `Please observe embargo`
  const rest = roles.slice(found[0].length)
  const length = found[0].length
  const own = found[0].includes('S')
  if (/^[DdS:,-]{0,6}L/.test(rest) && !/^[Dd]?L[Dd]{0,2}[BTt]/.test(rest)) return undefined
  const yes = { length, kind: 'embargo' } as const
  if (/^[.,-]*$/.test(rest)) return isUrged(line) || !/^e$/.test(found[0]) ? yes : undefined
  if (own && !found[0].includes('d') && !hasOnlyKnownWords(rest) && !isUrged(line)) return undefined
  if (ENDS_SOON.test(rest) || /^[:-]P?[NR]/.test(rest)) return yes
  // a headline, or a day that no list has: `SPERRFRIST: Fähre fährt wieder`, `Sperrefrist: mandag kl. 06.00`
  if (found[0].endsWith('E') && (line.capitals ? /^:/ : /^[:-][oO][tT]*T/).test(rest)) return yes
  const named = NAMED_TIME.exec(rest)
  if (named && (named[1] === ':' || isUrged(line))) return yes
  if (MOVED_TIME.test(rest) && (isUrged(line) || line.timed || found[0].endsWith('E'))) return yes
  if (line.timed && SET_TIME.test(rest)) return yes
  if (found[0] === 'e' && STATE.test(rest) && !(isUrged(line) && rest.length <= STATED)) return undefined
  if (hasOnlyKnownWords(rest)) return yes
  if (/^[DV]{0,2}[VS]/.test(rest) && (isUrged(line) || own)) return yes
  if (isUrged(line) && ENDS_LATER.test(rest)) return yes
  if (line.addressed && /^[.:-]/.test(rest)) return yes
  if (isUrged(line) && /^[:-]t/.test(rest)) return yes
  if (/^[:-].*(?:N[DdSP]?V|B[Dd]?[tT])/.test(rest)) return yes
  return undefined
}

/** Time that no table knows, `before`, and a negated verb, in scripts without case: `جمعہ سے پہلے شائع نہ کریں` */
const VERB_LAST = /^[xDdt]{1,4}B[Dd]{0,2}(?:NV|VN)[DdP]{0,2}$/

/** Matches the roles of a restriction that names the time first: `5日午後6時解禁`, `Saat 12.00'ye kadar ambargolu`. */
const timeFirstPattern: RolePattern = (roles, line) => {
  if (line.caseless && VERB_LAST.test(roles)) return { length: roles.length, kind: 'embargo' }
  const found = /^[DdBSTt:.,-]*[Tt][DdBTt:.,-]*(?:[Ee]|NV|VN|N?R|BD?V)/.exec(roles)
  const rest = found ? roles.slice(found[0].length) : ''
  if (!found || !(hasOnlyKnownWords(rest) || /^[-:.]/.test(rest))) return undefined
  return { length: found[0].length, kind: 'embargo' }
}

const negationPattern: RolePattern = (roles, line, lead) => {
  const found =
    /^(?:d?S)?[DdSP]{0,4}(?:[NM][DdSPA]{0,4}[VR]|N[DdB]{1,3}[DTtOB:,.]{1,6}V|V[DdS]{0,4}N|N(?=[DdS]{0,3}B))/.exec(roles)
  if (!found) return undefined
  const length = found[0].length
  const rest = roles.slice(length)
  const bare = !/[VR]/.test(found[0])
  if (bare && !isUrged(line) && !/^[DdBTt:,.-]*$|^[DdBTt]*[Tt][.:,-]/.test(rest)) return undefined
  if (OTHER_OBJECT.test(rest) && !roles.includes('S') && !isUrged(line)) return undefined
  if (ENDS_LATER.test(rest) || /^[:,-]?[Dd]{0,3}[Tt]/.test(rest)) return { length, kind: 'embargo' }
  if (/B.*[Tt]|[Tt].*B/.test(found[0])) return { length, kind: 'embargo' }
  if (!/[VR]/.test(found[0])) return undefined
  if (/^B[DdoOxTt.:]{1,4}$/.test(rest)) return { length, kind: 'embargo' }
  if (found[0].includes('M') || /^[Dd]?L/.test(rest)) return undefined
  const yes = { length, kind: 'withhold' } as const
  if (/^[DdSVPB]{0,6}:[^BT]*t[-.]?t/.test(rest)) return undefined // a number that must not be printed: `Not for publication: tel. 555 0100`
  if (hasOnlyKnownWords(rest)) return yes
  if (/^[DP]{0,2}dS/.test(rest)) return yes
  if (isUrged(line) && BREAK.test(rest)) return yes // `DO NOT PUBLISH: Ferry runs again`
  if (isUrged(line) && /^B/.test(rest)) return yes
  if ((line.addressed || lead.includes('P')) && /^[Dd]*S/.test(rest)) return yes
  return undefined
}

/** Roles of a slugline with a kill or a hold after a comma: `BC-OH--Mayor Arrested, 1st Ld, Kill, 0120`, `BC-Ferry-Fire, Withhold` */
const SLUGLINE = /^(?:\w-+){1,4}\w*(?:,[\w-]+)*,[UD]?([KkH])[-.,t]*$/

const sluglinePattern: RolePattern = (roles) => {
  const found = SLUGLINE.exec(roles)
  return found ? { length: found[0].length, kind: found[1] === 'H' ? 'withhold' : 'kill' } : undefined
}

const killPattern: RolePattern = (roles, line, lead) => {
  const yes = (length: number): { length: number; kind: 'kill' } => ({ length, kind: 'kill' })
  const twice = /^[DU]*([Kkb])[-:,.]*\1/.exec(roles)
  if (twice && (twice[1] === 'K' || isUrged(line) || line.caseless)) return yes(twice[0].length)
  const agency = line.capitals ? /^[OD]-*K(?:[-:.]|$)/.exec(roles) : undefined
  if (agency) return yes(agency[0].length)
  const named = /^(?:O?D?D?(?=k))?[OD]?[Kkb][DdPAOUk]{0,5}[SV]/.exec(roles)
  if (named) {
    const rest = roles.slice(named[0].length)
    const says = /^[OD]/.test(named[0]) && named[0].endsWith('S')
    if (isUrged(line) || /P/.test(lead) || says || hasOnlyKnownWords(rest) || /^S|^[-:.]/.test(rest))
      return yes(named[0].length)
  }
  const far = /^[Dd]*(?:[DO]-)?S[^:.]{0,8}?[Kk](?=[-.:!]*$|,?[DP]*NV)/.exec(roles)
  const ordered = /^D?KD{1,2}U[-.:!]*$/.exec(roles)
  if (ordered) return yes(ordered[0].length) // `A kill is mandatory.`
  if (far) return yes(far[0].length)
  const subject = (line.addressed ? /^[DdoO]{0,3}S[DdOP]{0,4}[Kkb]/ : /^[Dd]*S[DdOP]{0,4}[Kkb]/).exec(roles)
  if (subject) {
    const rest = roles.slice(subject[0].length)
    if (hasOnlyKnownWords(rest) || subject[0].includes('d') || isUrged(line)) return yes(subject[0].length)
  }
  const noun = /^V[Dd]?[Kkb]/.exec(roles)
  if (noun && hasOnlyKnownWords(roles)) return yes(noun[0].length)
  const alone = /^[DU]*([Kkb])U*/.exec(roles)
  if (!alone) return undefined
  const rest = roles.slice(alone[0].length)
  if (COUNT.test(rest) && !isUrged(line) && !line.caseless && !lead) return undefined
  const strong = alone[1] === 'K'
  const button = alone[1] === 'b'
  if (/^[-:.,]*[DdSA]{0,2}[-.]*$/.test(rest)) {
    if (strong && (isUrged(line) || line.caseless || /U/.test(lead))) return yes(alone[0].length)
    if (!strong && !button && (isUrged(line) || /U/.test(lead))) return yes(alone[0].length)
    if (button && (line.marked || /[AU]/.test(lead) || (line.capitals && /U/.test(lead)))) return yes(alone[0].length)
  }
  if (strong && line.caseless && /^[DdS]?[A:.-]/.test(rest)) return yes(alone[0].length)
  if (/^[-:.]+[PDdS]{0,4}[kKNH]/.test(rest)) return yes(alone[0].length)
  if (/^[:]/.test(rest) && (strong || line.capitals || /^:[dD]{0,2}S/.test(rest))) return yes(alone[0].length)
  if (/^[-]/.test(rest) && (line.capitals || line.addressed || (strong && /S/.test(rest)))) return yes(alone[0].length)
  if (/[UP]/.test(lead) && (strong || (isUrged(line) && hasOnlyKnownWords(rest)))) {
    if (strong || BREAK.test(rest)) return yes(alone[0].length)
  }
  return undefined
}

const holdPattern: RolePattern = (roles, line, lead) => {
  const yes = (
    length: number,
    kind: 'withhold' | 'embargo' = 'withhold',
  ): { length: number; kind: RoleMatch['kind'] } => ({
    length,
    kind,
  })
  const until = /^[Dd]*(?:S[DdO]{0,3})?[Hh][DdVR]{0,3}[:,-]*[Dd]{0,2}B?[DdBTt:.,-]*[Tt][DdBTt:.,-]*$/.exec(roles)
  if (until) return yes(until[0].length, 'embargo')
  const released = /^HR[DdBt:,-]{0,4}T+(?=$|[Dt.,:-])/.exec(roles)
  if (released) return yes(released[0].length, 'embargo') // `Hold for release 6 p.m. Tuesday, time set by source`
  const named = /^H[DdPO]{0,3}S/.exec(roles)
  if (named) {
    const rest = roles.slice(named[0].length)
    if (isUrged(line) || /P/.test(lead) || hasOnlyKnownWords(rest) || named[0].includes('d') || /^[-:.]/.test(rest))
      return yes(named[0].length)
  }
  const subject = /^[Dd]*S[DdOP]{0,4}[Hh]/.exec(roles)
  if (subject) {
    const rest = roles.slice(subject[0].length)
    if (hasOnlyKnownWords(rest) || subject[0].includes('d') || isUrged(line)) return yes(subject[0].length)
  }
  const alone = /^[DU]*([Hh])/.exec(roles)
  if (!alone) return undefined
  const rest = roles.slice(alone[0].length)
  if (/^[-:,.]*H/.test(rest) || (/^[-:,.]*$/.test(rest) && (isUrged(line) || line.caseless || lead)))
    return yes(alone[0].length)
  if (/^[-:.]+[PDdS]{0,4}[kKNH]/.test(rest)) return yes(alone[0].length)
  if (alone[1] === 'h' || /^Rt[oO]/.test(rest)) return undefined // `HOLD FOR 10 YEARS`
  if (/^[:-]/.test(rest) && (line.capitals || line.addressed)) return yes(alone[0].length)
  if (/^VB/.test(rest)) return yes(alone[0].length)
  if (/^[DdVRB]/.test(rest) && hasOnlyKnownWords(rest)) return yes(alone[0].length)
  if (/^[VR]|^D?V|^B/.test(rest) && isUrged(line)) return yes(alone[0].length)
  if (lead && hasOnlyKnownWords(rest)) return yes(alone[0].length)
  if (line.addressed && BREAK.test(rest)) return yes(alone[0].length)
  return undefined
}

/**
 * Roles up to the first core word, if no unknown word precedes it.
 * Core words are embargo, kill, hold, or a negated `publish`.
 */
const CORE = /^[^oOx]*?(?:[EeKkbHhR]|[NM][DdSPA]{0,4}[VRB])/

const tests: readonly RolePattern[] = [
  embargoPattern,
  sluglinePattern,
  killPattern,
  holdPattern,
  negationPattern,
  timeFirstPattern,
  releasePattern,
]

const SENTENCE = 5 // unknown words and words for the story from which a line with a full stop is prose

/** Returns the restriction in the roles of a line; undefined for none. The first pattern that matches decides. */
export function matchRoles({ text }: RoleString, line: LineFeatures): RoleMatch | undefined {
  let lead = LEAD.exec(text)?.[0] ?? ''
  if (lead.includes('P')) lead = lead + (/^[oOx]{1,3}(?=[Dd]?N)/.exec(text.slice(lead.length))?.[0] ?? '')
  const roles = text.slice(lead.length)
  if (!roles || /^I/.test(roles)) return undefined
  const loud = CORE.exec(roles)
  const features = {
    ...line,
    addressed: line.addressed || lead.includes('A'),
    capitals: line.capitals || (loud !== null && lead.length + loud[0].length <= line.loud),
  }
  for (const test of tests) {
    const found = test(roles, features, lead)
    if (!found) continue
    const asked = lead.includes('P') && /^[NM][^.]{0,4}S[Dd]?B/.test(roles) // `We ask you not to use this story before …`
    const prose =
      line.stopped &&
      !isUrged(features) &&
      !asked &&
      (roles.match(/[oS]/g)?.length ?? 0) >= SENTENCE &&
      !/^d/.test(roles)
    return prose ? undefined : { kind: found.kind, from: lead.length, to: lead.length + found.length }
  }
  return undefined
}

/** Whether a role string opens with an addressee and a mark, as `EDITORS:` and `Achtung Redaktionen!` do; not: `Editors met`. */
export const opensWithAddressee = (roles: string): boolean => /^[-:,.]*[U]?A[AUDP]*[:.-]/.test(roles)

/** Whether a role string opens with a request: `Please do not use`; not: `Do not use`. */
export const opensWithRequest = (roles: string): boolean => /^[-:,.]*D?P/.test(roles)
