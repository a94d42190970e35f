/** The shapes of datelines (see docs/datelines.md): which parts, in which order, with which marks. */
export type DatelineShape =
  | 'D1' // PLACE[, REGION][, DATE] (CREDIT) SEP
  | 'D2' // the credit bare, behind the date
  | 'D3' // the credit first
  | 'D4' // the credit alone
  | 'D5' // PLACE, DATE. /CREDIT/.
  | 'D6' // PLACE, DATE - CREDIT[, AUTHOR].
  | 'D7' // all parts closed by stops
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
  | 'D18' // no separator behind the credit

/** An agency, or a service that sends releases. */
export interface Agency {
  /** `Xinhua News Agency`. */
  readonly name: string
  readonly kind: 'agency' | 'service' | 'broadcaster' | 'outlet'
  /** How it signs in a dateline, each spelling with its exact case: `Xinhua`, `新华社`. Long names readers meet in a byline too. */
  readonly credits: readonly string[]
  /** The shapes of its datelines, the usual one first. */
  readonly shapes: readonly DatelineShape[]
  /** What stands behind its dateline, blanks trimmed: `--`, `—`, `:`; an empty text where nothing does. */
  readonly separators: readonly string[]
  /** Whole lines that end its stories: `enditem`, `reuter`. Lower case. */
  readonly endMarks?: readonly string[]
  /** The spellings in `credits` that are also plain words or other things’ acronyms. */
  readonly ambiguous?: readonly string[]
}
