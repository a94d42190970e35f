/** A line whose likeness to a restriction is scored. */
export interface ScoredLine {
  /** The roles of its words, the weak ones included: see `lexicon/restrictions`. */
  readonly roles: string
  readonly text: string
  /** It has a capital and no small letter. */
  readonly capitals: boolean
  /** It has no letters of two cases. */
  readonly caseless: boolean
  /** It is in brackets or between stars. */
  readonly marked: boolean
  /** It ends like a sentence. */
  readonly stopped: boolean
}

/** The attribution of a sentence about the world: `, he said.`, `, said Jane Roe.` */
const ATTRIBUTED = /,(?:[DO]{1,3}o|o[DO]{1,3})\.$/

/** Whether a line has the least of a restriction: a core word, and what it is about or to whom, if the line is not very short. */
export const hasCore = ({ roles, text }: ScoredLine): boolean =>
  !BUTTON.test(roles) &&
  !ATTRIBUTED.test(roles) &&
  (CORE.test(roles) ? ABOUT.test(roles) || text.length <= SHORTEST : LATER.test(roles))

/** A button, or an embargo that is over. */
const BUTTON = /^[-.:,]*[bkqjvVHe][-.:,]*$|N[D]{0,2}[Ee]|[Ee][Dd:,-]{0,3}L[^BTtm]*$|[Ee][DdoOxB]{1,6}L/

const ABOUT = /[SsAPwEeRz]|[NM].{0,10}[Vv]|[Vv].{0,6}N|[HKkqj].*[TtmC]/
const LATER = /[VvRCs].{0,12}(?:B|y).*[TtmC]|[TtmC].{0,4}[By].{0,8}[VvR]/
const SHORTEST = 24
/** Roles one of which a restriction has. */
export const CORE = /[EeKkHhRqjzb]|[Ss][Ddo]{1,4}L|NL[DB]|[NM].{0,10}[Vv]|[Vv].{0,6}N/
export const UNTIL = /B[DdoO,:.]{0,3}[TtmC]|[Ttm][DOx]{0,2}B|y[Dd]{0,2}[Ttm]|BT/

/** Returns the number of words of no role. */
export const unknownWords = ({ roles }: ScoredLine): number => roles.match(/[oOx]/g)?.length ?? 0
