/**
 * How a language tells times. A table is one text: `spelling=value`, entries parted by a comma, spellings of one value by a bar: `spring=SP,
 * fall|autumn=FA`. All in small letters, without a final stop.
 */
export interface TimeRow {
  /** 1 to 12. */
  readonly months: string
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: string
  readonly numbers: string
  readonly ordinals?: string
  /** What makes figures an ordinal: `st`, `th`; a stop where it is `.` */
  readonly suffixes?: string
  /**
   * Seconds to centuries by their letters: `S`, `MIN`, `H`, `D`, `W`, `WE` weekend, `M`, `Q` quarter, `Y`, `DE` decade, `CE` century, `ML` millennium; words for
   * several stand behind a slash: `day/days=D`.
   */
  readonly units: string
  /** Whether units are written small, so that a capital makes a title: `48 Hours`. */
  readonly smallUnits?: boolean
  /** `MO` morning, `MI` midday, `AF` afternoon, `EV` evening, `NI` night, `DT` day. */
  readonly parts: string
  /** `SP`, `SU`, `FA`, `WI`. */
  readonly seasons: string
  /** Days from today: `tomorrow=1`; with a part of the day: `tonight=0NI`. */
  readonly days: string
  /** -1 last, 0 this, 1 next. */
  readonly relations: string
  /** `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`; `SOON` for what is that only where the clause does not tell of the past; `NONE` for phrases that look like times and are none: `as soon as=NONE`. */
  readonly references: string
  /** `start`, `mid`, `end` of a stretch of time. */
  readonly modifiers: string
  /** `approx`, `less`, `more`. */
  readonly bounds: string
  /** -1 before now, 1 from now: `ago=-1`. */
  readonly ago?: string
  /** How often, as a TIMEX3 value: `daily=P1D`. */
  readonly often?: string
  /** Durations in one word: `tagelang=PXD`. */
  readonly spans?: string
  /** Parts of the day that are written in one word with the weekday: `montagabend`. */
  readonly weekdayParts?: string
  /** Days of the year, by month and day, weekday of a month, or days from Easter: `christmas=12-25, thanksgiving=11-4-4, good friday=E-2`. */
  readonly holidays?: string
  /** What stands behind a clock time: `AM`, `PM`, `Z` for UTC, `ZONE` for another zone, `HOURS` for a word that makes a number one, `MINUTES` for one behind the minutes. */
  readonly clock?: string
  /** Hours with a name: `noon=12`. */
  readonly noon?: string
  /** The first year of decades with a name: `sixties=1960`. */
  readonly decades?: string
  /** Eras, by the year before their first: `令和=2018`. */
  readonly eras?: string
  /** What makes figures a decade: `s`, which is also what it is when absent; empty where a word before them does. */
  readonly decadeSuffix?: string
  /** Whether months and weekdays have capitals. */
  readonly capitals?: boolean
  /** Words that a time follows: `in`, `since`. */
  readonly leads?: string
  /** Months and weekdays that are plain words too: `may`. */
  readonly doubtful?: string
  /** How nouns for several end: a number before them counts, and is no year. */
  readonly pluralEnding?: string
  /** Endings that look like that and are none. */
  readonly noPlurals?: readonly string[]
  /** What makes a number of years an age: `old`. */
  readonly old?: string
  /** Modifiers that are verbs too: `the talks end June 30`. They open a time only behind one of `edgeLeads`. */
  readonly edges?: string
  /** What stands before such a word where it opens a time: `by` ¦ `end June`. */
  readonly edgeLeads?: string
  /** What goes on behind a day of the month, which is no noun that it counts: `on the 24th` ¦ `he resigned`. */
  readonly goesOn?: string
  /** A weekday before these is part of a name, a year a number: `times`, `people`. */
  readonly notBefore?: string
  /** A weekday behind these is part of a name: `black`. */
  readonly notAfter?: string
  /** Words that count one: `a`. */
  readonly articles?: string
  /** Words that count `X`, nobody knows how many, or about as many as they say: `couple=2`. */
  readonly vague?: string
  /**
   * The shapes of times, one a line: words of the language, and slots in capitals (`annotate/times/slots.ts` tells them). `?` marks what may
   * lack, `~` what must stand there and is no part of the time, a slash parts words of which one stands there, `|` times of which one lacks what the other says; behind `=>` stand
   * slots that the shape itself fills.
   */
  readonly patterns: string
  /** What tells that a clause is about what is to come. */
  readonly future?: string
  /** What tells it together with a word before it: `to`, behind `is`, `set`. */
  readonly to?: string
  readonly takesTo?: string
  /** What tells it of the time that stands right behind: `until`. */
  readonly ahead?: string
  /** What tells it likewise, where the clause tells nothing else: `by`. */
  readonly limit?: string
  /** What tells it right before the time or its preposition: `is on Monday`. */
  readonly is?: string
  /** What tells, before words of what is to come, that all this has been: `had been due`. */
  readonly had?: string
  /** What tells that it is about what has been. */
  readonly past?: string
  /** Behind these that ending tells nothing: `be`. */
  readonly bare?: string
  /** How a verb of what has been ends. */
  readonly pastEndings?: string
  /** Endings of verbs that tell of what is to come: `finirá`. */
  readonly futureEndings?: string
}
