/** The shapes of datelines (see docs/datelines.md): the parts, their order and their marks. */
export type DatelineShape =
  | 'D1' // PLACE[, REGION][, DATE] (CREDIT) SEP
  | 'D2' // the credit without brackets, after the date
  | 'D3' // the credit first
  | 'D4' // the credit alone
  | 'D5' // PLACE, DATE. /CREDIT/.
  | 'D6' // PLACE, DATE - CREDIT[, AUTHOR].
  | 'D7' // all parts closed by full stops
  | 'D8' // PLACE /credit/:
  | 'D9' // PLACE, DATE /CREDIT/ --
  | 'D10' // PLACE--(CREDIT)--
  | 'D11' // PLACE / CREDIT / DATE /
  | 'D12' // PLACE [COUNTRY], DATE (CREDIT):
  | 'D13' // no credit
  | 'D14' // brackets of Chinese and Japanese copy
  | 'D15' // (PLACE) --
  | 'D16' // no comma before the date
  | 'D17' // no place
  | 'D18' // no separator after the credit

/** An agency, or a service that sends press releases. */
export interface Agency {
  /** The full name: `Xinhua News Agency`. */
  readonly name: string
  readonly kind: 'agency' | 'service' | 'broadcaster' | 'outlet'
  /** Credits of the agency in a dateline, each spelling case-sensitive: `Xinhua`, `新华社`. Long names also occur in bylines. */
  readonly credits: readonly string[]
  /** The shapes of its datelines, the usual one first. */
  readonly shapes: readonly DatelineShape[]
  /** The separators after its dateline, without spaces: `--`, `—`, `:`; an empty text for no separator. */
  readonly separators: readonly string[]
  /** Whole lines that end the agency’s stories: `enditem`, `reuter`. Lower case. */
  readonly endMarks?: readonly string[]
  /** The credits that also have another meaning, as a plain word or an acronym. */
  readonly ambiguous?: readonly string[]
}
