/** Interface of the slot reader for functions that read one slot, such as `readClock`. */
export interface SlotSource {
  /** The value of the slot read last. */
  value: number | string
  /** The zone of a clock time: `Z` for UTC, `?` for another zone, undefined without one. */
  zone: string | undefined
  /** Whether an `h` makes figures a clock time: `14h30`. */
  readonly hours: boolean
  /** Whether zones are written in lower case: `мск`. */
  readonly smallZones: boolean
  /** Returns the bits of the slots that can start at a token; 0 if none can. */
  maskOf(token: number): number
  /** Looks up the words at a token in a slot and sets `value`: `April` in `MONTH` is 4. Returns the token after them, or 0. */
  meaning(name: number, token: number, last: number): number
  /** Returns the number in figures at a token; -1 if not found from `least` to `most`, or it has more than `digits` digits. */
  figures(token: number, least: number, most: number, digits: number): number
}
