/**
 * The time expressions of a language.
 * A table is one text: `spelling=value`, entries separated by a comma, spellings of one value by a bar: `spring=SP, fall|autumn=FA`. All in
 * lower case, without a final full stop.
 */
export interface TimeRow {
  /** Month names with their numbers, 1 to 12. */
  readonly months: string
  /** Weekday names with their numbers, 1 for Monday to 7 for Sunday. */
  readonly weekdays: string
  readonly numbers: string
  readonly ordinals?: string
  /** Suffixes that make a figure an ordinal: `st`, `th`, or a full stop. */
  readonly suffixes?: string
  /**
   * Units from seconds to centuries, as codes: `S`, `MIN`, `H`, `D`, `W`, `WE` weekend, `M`, `Q` quarter, `Y`, `DE` decade, `CE` century,
   * `ML` millennium; plurals follow a slash: `day/days=D`.
   */
  readonly units: string
  /** Whether units are in lower case, so that a capital indicates a title: `48 Hours`. */
  readonly smallUnits?: boolean
  /** Parts of the day, as codes: `MO` morning, `MI` midday, `AF` afternoon, `EV` evening, `NI` night, `DT` day. */
  readonly parts: string
  /** Seasons, as codes: `SP` spring, `SU` summer, `FA` autumn, `WI` winter. */
  readonly seasons: string
  /** Days by their distance from today: `tomorrow=1`; with a part of the day: `tonight=0NI`. */
  readonly days: string
  /** Words that select a period by its relation to the present one: -1 last, 0 this, 1 next. */
  readonly relations: string
  /**
   * Vague times, by TIMEX3 value: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. `SOON` is a future reference unless the clause is in the past;
   * `NONE` is for phrases that only look like times: `as soon as=NONE`.
   */
  readonly references: string
  /** Words for a part of a period: `start`, `mid`, `end`. */
  readonly modifiers: string
  /** Words that make a number approximate or a bound: `about=approx`, `less`, `more than=more`. */
  readonly bounds: string
  /** Words that count a period from now: -1 into the past, 1 into the future: `ago=-1`. */
  readonly ago?: string
  /** Frequencies as TIMEX3 values: `daily=P1D`. */
  readonly often?: string
  /** Durations in one word: `tagelang=PXD`. */
  readonly spans?: string
  /** Parts of the day that are written in one word with the weekday: `montagabend`. */
  readonly weekdayParts?: string
  /**
   * Days of the year, by month and day, weekday of a month, or days from Easter: `christmas=12-25, thanksgiving=11-4-4, good friday=E-2`.
   */
  readonly holidays?: string
  /**
   * Words after a clock time: `AM`, `PM`, `Z` for UTC, `ZONE` for another zone, `HOURS` for a word that makes a number an hour, `MINUTES`
   * for a word after the minutes.
   */
  readonly clock?: string
  /** Named hours: `noon=12`. */
  readonly noon?: string
  /** Decades with names, by their first year: `sixties=1960`. */
  readonly decades?: string
  /** Eras, by the year before their first year: `令和=2018`. */
  readonly eras?: string
  /** The suffix that makes figures a decade, `1960s`: default `s`. Empty if the language has a word before the figures instead. */
  readonly decadeSuffix?: string
  /** Whether months and weekdays are capitalised. */
  readonly capitals?: boolean
  /** Words before a time: `in`, `since`. */
  readonly leads?: string
  /** Months and weekdays that are also plain words: `may`. */
  readonly doubtful?: string
  /** The ending of plural nouns. A number before such a noun is a count, not a year: `2000 shares`. */
  readonly pluralEnding?: string
  /** Endings that look like `pluralEnding` but are no plurals: `ss`. */
  readonly noPlurals?: readonly string[]
  /** Words that make a number of years an age: `old`. */
  readonly old?: string
  /** Words before figures that make a decade an age: `his` in `in his 30s`. */
  readonly agesOf?: string
  /** Frequencies that are also nouns for a newspaper: `the Kiel daily`. */
  readonly papers?: string
  /** Modifiers that are also verbs: `the talks end June 30`. They open a time only after one of `edgeLeads`. */
  readonly edges?: string
  /** Words before one of `edges` that make it part of a time: `by` in `by end June`. */
  readonly edgeLeads?: string
  /** Words after a day of the month that are not a noun counted by it: `he` in `on the 24th he resigned`. */
  readonly notCounted?: string
  /**
   * Words after a weekday or year that show that it is not a time: `times`, `people`.
   * The weekday is then part of a name, and the year a count.
   */
  readonly notBefore?: string
  /** Words before a weekday that make it part of a name: `black`. */
  readonly notAfter?: string
  /** Articles that mean the number one: `a` in `a year ago`. */
  readonly articles?: string
  /** Words for a count: `X` if it is unknown, or an approximate number: `several=X`, `couple=2`. */
  readonly vague?: string
  /**
   * The patterns of times, one a line: words of the language, and slots in capitals (see `annotate/times/slots.ts`).
   * `?` marks an optional part; `~` a part that must be there and is not part of the time; a slash separates alternative words; `|`
   * separates two times, one of which takes what it lacks from the other. After `=>` come the values of slots that no word fills.
   */
  readonly patterns: string
  /** Words that put a clause in the future: `will`, `due`. */
  readonly future?: string
  /** Words that put a clause in the future after one of `takesTo`: `to` in `is to`. */
  readonly to?: string
  /** Words that put a clause in the future together with a word of `to` after them: `is` in `is to`. */
  readonly takesTo?: string
  /** Words that put the time directly after them in the future: `until`. */
  readonly ahead?: string
  /** Words that put the time directly after them in the future, if the clause has no other tense: `by`. */
  readonly limit?: string
  /** Verbs that put a time in the future if the time follows directly, or after one preposition: `is` in `is on Monday`. */
  readonly is?: string
  /** Words after which a word of `future` marks the past instead: `had` in `had been due`. */
  readonly had?: string
  /** Words that put a clause in the past: `said`, `was`. */
  readonly past?: string
  /** Words after which an ending of `pastEndings` does not mark the past: `be` in `be opened`. */
  readonly tenseless?: string
  /** Endings of past verbs. */
  readonly pastEndings?: string
  /** Endings of future verbs: `finirá`. */
  readonly futureEndings?: string
}
