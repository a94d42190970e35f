/** What a reader of one slot works with: phrases, figures and the fields of the result. */
export interface SlotSource {
  /** The value of the last slot read. */
  value: number | string
  /** The zone of a clock time. */
  zone: string | undefined
  /** Whether an `h` makes figures a clock time: `14h30`. */
  readonly hours: boolean
  /** Whether zones are written in lower case: `мск`. */
  readonly smallZones: boolean
  /** Returns the bits of the slots that a token can open. */
  maskOf(token: number): number
  /** Reads the meaning of a phrase in a slot. Returns the token after it; 0 if not found. */
  meaning(name: number, token: number, last: number): number
  /** Returns a number in figures. Returns -1 if not found, or it is out of range. */
  figures(token: number, least: number, most: number, digits: number): number
}
