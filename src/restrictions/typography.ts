/** Typography and addressee of a line, which the restriction patterns test besides the roles of its words. */
export interface LineFeatures {
  /** Whether all cased letters are capitals; `matchRoles` also sets it if those up to the core word are. */
  readonly capitals: boolean
  /** Whether no letter has case: Chinese, Japanese, Korean, Arabic … */
  readonly caseless: boolean
  /** Whether brackets, stars or the like enclose the line: `(KILL)`, `*** KILL ***`. */
  readonly marked: boolean
  /** Whether the line is addressed to editors: `Eds: Hold this story`. */
  readonly addressed: boolean
  /** Whether the line ends with a full stop, a question mark or an exclamation mark. */
  readonly stopped: boolean
  /** Whether the line has a clock time in digits: `12:00`, `12h00`. */
  readonly timed: boolean
  /** Number of words at the start of the line that are in capitals, counted as roles. */
  readonly loud: number
}
