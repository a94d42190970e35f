/** The forms of datelines (see docs/datelines.md): which parts they have, in what order, with what marks. */
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

/** An organisation that signs datelines: an agency, a press release service, a broadcaster or a newspaper. */
export interface Agency {
  /** The full name of the agency: `Xinhua News Agency`. */
  readonly name: string
  readonly kind: 'agency' | 'service' | 'broadcaster' | 'outlet'
  /** Names by which datelines credit the agency, each spelling case-sensitive: `Xinhua`, `新华社`. Long names also occur in bylines. */
  readonly credits: readonly string[]
  /** The forms of the agency’s datelines, the usual one first. */
  readonly shapes: readonly DatelineShape[]
  /** The separators after the agency’s datelines, without spaces: `--`, `—`, `:`. An empty text means no separator. */
  readonly separators: readonly string[]
  /** Whole lines that end the agency’s stories, in lower case: `enditem`, `reuter`. */
  readonly endMarks?: readonly string[]
  /** Those of `credits` that also have another meaning, as a plain word or as an acronym. */
  readonly ambiguous?: readonly string[]
}
