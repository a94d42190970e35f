/** How a house sets its copy. */
export interface HouseStyle {
  /** The text before each paragraph. */
  readonly indent: string
  /** The separator between the dateline and the text. Default: as filed. */
  readonly separator?: string

  /** The line that parts two stretches of a story. */
  readonly rule: string
  /** The line that closes a story; none when absent. */
  readonly end?: string
}

/** The house styles, by name; `plain` sets everything as it was filed. */
export const houseStyles = {
  plain: { indent: '   ', rule: '* * *' },
  ap: { indent: '   ', separator: '—', rule: '___' }, // PARIS (AP) — Rain is expected
  reuters: { indent: '', separator: '-', rule: '* * *' }, // PARIS, April 24 (Reuters) - Rain is expected
  afp: { indent: '', separator: '–', rule: '* * *' }, // PARIS (AFP) – Rain is expected
  xinhua: { indent: '    ', separator: '--', rule: '* * *', end: 'Enditem' }, // PARIS, April 24 (Xinhua) -- Rain is expected
  dpa: { indent: '', separator: '-', rule: '* * *' }, // Paris (dpa) - Rain is expected
} as const satisfies Record<string, HouseStyle>

/** The name of a house style. */
export type HouseStyleName = keyof typeof houseStyles
