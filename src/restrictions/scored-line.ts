import type { RoleToken } from './read-roles'

/** Line to be scored as a restriction: `Do not publish before noon`. */
export interface ScoredLine {
  /** Roles of its words, the weak ones included, one letter each: see `lexicon/restrictions`. `NV` for `Do not publish`. */
  readonly roles: string
  /** Tokens of `text`, so that their roles in another table can be read. */
  readonly tokens: readonly RoleToken[]
  /** The line in plain letters, without the label of a mail and without quoted titles of the story. */
  readonly text: string
  /** Whether quoted titles of the story were removed. */
  readonly titled: boolean
  /** Whether all cased letters are capitals. */
  readonly capitals: boolean
  /** Whether no letter has case: Chinese, Japanese, Korean, Arabic … */
  readonly caseless: boolean
  /** Whether brackets, stars or the like enclose the line: `(Hold this)`. */
  readonly marked: boolean
  /** Whether the line ends with a full stop, a question mark or an exclamation mark. */
  readonly stopped: boolean
}

/** Roles of an attribution, by which a sentence is about the world: `, he said.`, `, said Jane Roe.` */
const ATTRIBUTED = /,(?:[DO]{1,3}o|o[DO]{1,3})\.$/

/**
 * Whether a line has the words that a restriction needs at least for `scoreLine`.
 * These are a core word and, unless the line is very short, an object, an addressee or a time. `Hold this story until noon`; not: `Hold`,
 * which may be a button.
 */
export function hasCore(line: ScoredLine): boolean {
  const { text, titled } = line
  const roles = withoutKept(line.roles)
  return (
    (titled || !BUTTON.test(roles)) &&
    !ATTRIBUTED.test(roles) &&
    !isReleasedAtOnce(roles) &&
    (CORE.test(roles) ? ABOUT.test(roles) || text.length <= SHORTEST : LATER.test(roles))
  )
}

/** Returns roles without words against a removal, which restrict nothing: `Do not remove`, `Do not delete`; not: `Do not remove or use`. */
const withoutKept = (roles: string): string => roles.replace(/N[DdP]{0,2}[bqi](?=[-.,:]|$)/g, '')

/** Whether roles are those of a release at once: `For immediate release`, `보도일시: 2024. 4. 18. 즉시`; not: `Not for immediate release`. */
const isReleasedAtOnce = (roles: string): boolean => RELEASED.test(roles) && !/[NMEeKkHhqjzyB]/.test(roles)
const RELEASED = /^[-:,.DSsA]*(?:[RVvf][^.]{0,12}I|I[Dd:-]{0,2}[RVvfs])[-.DtTm:]*$/

/** Roles of a line that is only a button, or an embargo that is over: `Cancel`, `Embargo lifted`; not: `Embargo lifted on Monday`. */
const BUTTON = /^[-.:,]*[bkqjvVHe][-.:,]*$|N[D]{0,2}[Ee]|[Ee][Dd:,-]{0,3}L[^BTtm]*$|[Ee][DdoOxB]{1,6}L/

const ABOUT = /[SsAPwEeRz]|[NM].{0,10}[Vv]|[Vv].{0,6}N|[HKkqj].*[TtmC]/
const LATER =
  /[VvRCs].{0,12}(?:B|y).*[TtmC]|[TtmC].{0,4}[By].{0,8}[VvR]|y.{0,3}[VvR].{0,3}[TtmC]|[Ss].{0,6}[By]D{0,2}[TtmC].{0,4}[VvR]|^[-DdTtmC]*[TtmC]BN[-D.]*$|^[-D]*y.{0,3}[TtmC].{0,3}[VvR]|N[DdSs]{0,3}[Vv][DdSsw]{0,3}o?[DdSs]{0,2}B|^[APUDd:,]*[By]{1,2}D{0,2}[TtmC]{1,3}D?[VvR]/
const SHORTEST = 24
/**
 * Core roles: every restriction has at least one of them.
 * They are embargo, kill, hold, release, secret, and a negated `publish`.
 */
export const CORE = /[EeKkHhRqjzb]|[Ss][Ddo]{1,4}L|^[-AU:.]*LD?[Ss]|NL[DB]|[NM].{0,10}[Vv]|[Vv].{0,6}N/
/** Roles of a time before or after which the story may be used: `until Monday`, `only after 6 p.m.`; not: `on Monday`. */
export const UNTIL = /B[DdoO,:.]{0,3}[TtmC]|[Ttm][DOx]{0,2}B|y[Dd]{0,2}[Ttm]|BT/

/** Returns the number of words in a line that have no role: 1 for `Hold this ferry`. */
export const unknownWords = ({ roles }: ScoredLine): number => countUnknown(roles)

/** Returns the number of words without a role in the roles of a line, or in their first `end` letters. */
export function countUnknown(roles: string, end = roles.length): number {
  let count = 0
  for (let at = 0; at < end; at++) {
    const unit = roles.charCodeAt(at)
    if (unit === SMALL_UNKNOWN || unit === CAPITAL_UNKNOWN || unit === CASELESS_UNKNOWN) count++
  }
  return count
}

const SMALL_UNKNOWN = 0x6f // o
const CAPITAL_UNKNOWN = 0x4f // O
const CASELESS_UNKNOWN = 0x78 // x

/**
 * Whether a line has the words that a restriction needs at least for `scorePairs`: `Not to be quoted`, `Publication from Monday`.
 * It needs a word for embargo, withdrawal, holding back, release, secrecy, draft or negation, or the story or its publication with a word
 * of time; not: `This story is long`. `allRoles` are the line’s roles with the words of `lexicon/languages`.
 */
export function mayScore({ roles, titled }: ScoredLine, allRoles: string): boolean {
  const all = withoutKept(allRoles)
  return (
    (titled || !BUTTON.test(roles)) &&
    !ATTRIBUTED.test(roles) &&
    !isReleasedAtOnce(roles) &&
    (ANY_CORE.test(all) || ANY_TIME.test(all))
  )
}

const ANY_CORE = /[EeKkHhRqjzbNMncilr]/
const ANY_TIME = /[VvfRSs].*[Bpy]|[Bpy].*[VvfRSs]/
