/** The part of `SlotReader` for functions that read one slot, such as `readClock`. */
export interface SlotSource {
  /** The value of the slot read last. */
  value: number | string
  /** The time zone of the clock time read last: `Z` for UTC, `?` for another zone, undefined without one. */
  zone: string | undefined
  /** Whether the language writes clock times with an `h`: `14h30`. */
  readonly hours: boolean
  /** Whether the language writes time zones in lower case: `мск`. */
  readonly smallZones: boolean
  /** Whether a particle ends the word before a token: `시에` ¦ `30명`. */
  endsWithParticle(token: number): boolean
  /** Returns the bits of the slots that can start at a token; 0 if none can. */
  maskOf(token: number): number
  /** Looks up the words at a token for a slot and sets `value`: 4 for `April` in `MONTH`. Returns the index after them, or 0. */
  meaning(name: number, token: number, last: number): number
  /** Returns the number in figures at a token. Returns -1 if it is not from `least` to `most`, or has more than `digits` digits. */
  figures(token: number, least: number, most: number, digits: number): number
}
