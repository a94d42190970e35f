/**
 * The time expressions of a language.
 * A table is one text: `spelling=value`, entries separated by a comma, spellings of one value by a bar: `spring=SP, fall|autumn=FA`. All in
 * lower case, without a final full stop.
 */
export interface TimeRow {
  /** Month names: 1 to 12. */
  readonly months: string
  /** Weekday names: 1 for Monday to 7 for Sunday. */
  readonly weekdays: string
  readonly numbers: string
  readonly ordinals?: string
  /** Suffixes of ordinal figures: `st`, `th`; a full stop where it is `.` */
  readonly suffixes?: string
  /**
   * Units from seconds to centuries, as codes: `S`, `MIN`, `H`, `D`, `W`, `WE` weekend, `M`, `Q` quarter, `Y`, `DE` decade, `CE` century,
   * `ML` millennium; plurals follow a slash: `day/days=D`.
   */
  readonly units: string
  /** Whether units are in lower case, so that a capital indicates a title: `48 Hours`. */
  readonly smallUnits?: boolean
  /** Parts of the day: `MO` morning, `MI` midday, `AF` afternoon, `EV` evening, `NI` night, `DT` day. */
  readonly parts: string
  /** Seasons: `SP`, `SU`, `FA`, `WI`. */
  readonly seasons: string
  /** Days from today: `tomorrow=1`; with a part of the day: `tonight=0NI`. */
  readonly days: string
  /** Relations: -1 last, 0 this, 1 next. */
  readonly relations: string
  /**
   * References: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`; `SOON` for a future reference unless the clause is in the past; `NONE` for phrases
   * that look like times and are none: `as soon as=NONE`.
   */
  readonly references: string
  /** Modifiers: `start`, `mid`, `end` of a period. */
  readonly modifiers: string
  /** Bounds: `approx`, `less`, `more`. */
  readonly bounds: string
  /** Direction: -1 before now, 1 from now: `ago=-1`. */
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
   * Words after a clock time: `AM`, `PM`, `Z` for UTC, `ZONE` for another zone, `HOURS` for a word that makes a number one, `MINUTES` for
   * one after the minutes.
   */
  readonly clock?: string
  /** Named hours: `noon=12`. */
  readonly noon?: string
  /** The first year of named decades: `sixties=1960`. */
  readonly decades?: string
  /** Eras, by the year before their first: `令和=2018`. */
  readonly eras?: string
  /** The suffix that makes figures a decade: default `s`; empty where a word before them does. */
  readonly decadeSuffix?: string
  /** Whether months and weekdays are capitalised. */
  readonly capitals?: boolean
  /** Words before a time: `in`, `since`. */
  readonly leads?: string
  /** Months and weekdays that are also plain words: `may`. */
  readonly doubtful?: string
  /** The ending of plural nouns: a number before them is a count, not a year. */
  readonly pluralEnding?: string
  /** Endings that look like that one but are not plurals. */
  readonly noPlurals?: readonly string[]
  /** Words that make a number of years an age: `old`. */
  readonly old?: string
  /** Modifiers that are also verbs: `the talks end June 30`. They open a time only after one of `edgeLeads`. */
  readonly edges?: string
  /** Words before such a modifier where it opens a time: `by` ¦ `end June`. */
  readonly edgeLeads?: string
  /** Words after a day of the month that are not a noun it counts: `on the 24th` ¦ `he resigned`. */
  readonly notCounted?: string
  /**
   * Words after a weekday or year that make it no time: `times`, `people`.
   * The weekday is then part of a name, the year a count.
   */
  readonly notBefore?: string
  /** Words before a weekday that make it part of a name: `black`. */
  readonly notAfter?: string
  /** Articles that count as one: `a`. */
  readonly articles?: string
  /** Words for an unknown count, `X`, or an approximate one: `couple=2`. */
  readonly vague?: string
  /**
   * The patterns of times, one a line: words of the language, and slots in capitals (see `annotate/times/slots.ts`).
   * `?` marks an optional part; `~` a part that must be there and is not part of the time; a slash separates alternative words; `|`
   * separates times of which one lacks what the other says. After `=>` come slots that the pattern itself fills.
   */
  readonly patterns: string
  /** Words that mark a clause as future. */
  readonly future?: string
  /** Words that do so together with a word before them: `to`, after `is`, `set`. */
  readonly to?: string
  readonly takesTo?: string
  /** Words that mark the time directly after them as future: `until`. */
  readonly ahead?: string
  /** Words that mark that time as future, if nothing else in the clause decides: `by`. */
  readonly limit?: string
  /** Verbs that do so directly before the time or its preposition: `is on Monday`. */
  readonly is?: string
  /** Words that, before future words, mark the whole as past: `had been due`. */
  readonly had?: string
  /** Words that mark a clause as past. */
  readonly past?: string
  /** Words after which that ending does not count: `be`. */
  readonly tenseless?: string
  /** Endings of past verbs. */
  readonly pastEndings?: string
  /** Endings of future verbs: `finirá`. */
  readonly futureEndings?: string
}
