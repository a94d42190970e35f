/** Words beside which figures and a word for years are somebody’s age: `una mujer de 38 años`. */
export interface AgeRow {
  /** Prepositions between a noun and its age: `de` in `una mujer de 38 años`. */
  readonly of?: string
  /** Words before `of` with which the years are a duration: `pena` in `una pena de 12 años`, `más` in `más de 12 años`. */
  readonly lasting?: string
  /** Words, or pairs of words, directly before an age: `aos` in `morreu aos 86 anos`, `a los`. */
  readonly at?: string
  /** Prepositions before an age in commas: `a` in `, a 89 anni,`. */
  readonly aside?: string
  /** Verbs of dying, after which an age may follow one of `aside`: `morte` in `est morte lundi à 92 ans`. */
  readonly dying?: string
  /** Prepositions before an age, if no noun with a capital follows: `mit` in `starb mit 81 Jahren`, not `mit 20 Jahren Erfahrung`. */
  readonly beside?: string
  /** Verbs for having or reaching an age: `tenía` in `tenía 88 años`. */
  readonly has?: string
  /** Words for people, whose age may be in years of any number, in languages that have no `of`: `men` in `two men of 25 and 30 years`. */
  readonly people?: string
  /** Whether an age may follow one of `young` or `people` without a preposition: `мальчик пяти лет`. */
  readonly bare?: boolean
  /** Prepositions between one of `young` or `people` and an age, if not `of`: `von` in `Kinder von sechs Jahren`. */
  readonly youngOf?: string
  /** Words for a child or a young animal, whose age may be in months, weeks or days: `bebé` in `un bebé de tres meses`. */
  readonly young?: string
}

/**
 * The words and patterns of a language for finding times.
 * A table is one text: `spelling=value`, entries separated by a comma, spellings of one value by a bar: `spring=SP, fall|autumn=FA`. All
 * are in lower case, without a final full stop.
 */
export interface TimeRow {
  /** Month names with their numbers, 1 to 12. */
  readonly months: string
  /** Weekday names with their numbers, 1 for Monday to 7 for Sunday. */
  readonly weekdays: string
  readonly numbers: string
  readonly ordinals?: string
  /** Suffixes after figures that make an ordinal: `st`, `th`, or a full stop. */
  readonly suffixes?: string
  /**
   * Units of time, by code: `S` second, `MIN`, `H`, `D`, `W`, `WE` weekend, `M`, `Q` quarter, `Y`, `DE` decade, `CE` century, `ML`
   * millennium.
   * Plurals follow a slash: `day/days=D`.
   */
  readonly units: string
  /** Whether units are written in lower case. If so, a capital suggests the title of a work: `48 Hours`. */
  readonly smallUnits?: boolean
  /** Parts of the day, by code: `MO` morning, `MI` midday, `AF` afternoon, `EV` evening, `NI` night, `DT` daytime. */
  readonly parts: string
  /** Seasons, by code: `SP` spring, `SU` summer, `FA` autumn, `WI` winter. */
  readonly seasons: string
  /** Names of days by their distance from today: `tomorrow=1`. A part of the day may follow: `tonight=0NI`. */
  readonly days: string
  /** Words that say which week, month or year is meant: `last=-1`, `this=0`, `next=1`. */
  readonly relations: string
  /**
   * Words for vague times, by TIMEX3 value: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
   * `SOON` is `FUTURE_REF`, but no time if the clause is in the past; `NONE` is for phrases that only look like times: `as soon as=NONE`.
   */
  readonly references: string
  /** Words for the first, middle or last part of a period: `start`, `mid`, `end`. */
  readonly modifiers: string
  /** Words that make a number approximate, a maximum or a minimum: `about=approx`, `less than=less`, `more than=more`. */
  readonly bounds: string
  /** Words that count an amount of time from now: `ago=-1` into the past, 1 into the future. */
  readonly ago?: string
  /** Words for a frequency, as TIMEX3 values: `daily=P1D`. */
  readonly often?: string
  /** Single words for a duration, as TIMEX3 values: `tagelang=PXD`. */
  readonly spans?: string
  /** Parts of the day that are written as one word with a weekday: `abend` in `montagabend`. */
  readonly weekdayParts?: string
  /** Holidays, by rule: month and day, weekday of a month, or days from Easter: `christmas=12-25, thanksgiving=11-4-4, good friday=E-2`. */
  readonly holidays?: string
  /**
   * Words after a clock time, by meaning: `AM`, `PM`, `Z` for UTC, `ZONE` for another zone, `HOURS` for a word that makes a number an hour,
   * `MINUTES` for a word after the minutes.
   */
  readonly clock?: string
  /** Names of hours, by hour of the day: `noon=12`. */
  readonly noon?: string
  /** Names of decades, by their first year: `sixties=1960`. */
  readonly decades?: string
  /** Names of eras, by the year before the era began: `令和=2018`. */
  readonly eras?: string
  /**
   * Suffixes after figures that make a decade, such as `s` in `1960s`; default `s` and `'s`.
   * Empty if figures without one can be a decade.
   */
  readonly decadeSuffix?: string
  /** Whether a date may stand before a noun as its attribute: `the Dec. 21 bombing`. */
  readonly datesBeforeNouns?: boolean
  /** Whether months and weekdays are capitalised in the language. */
  readonly capitals?: boolean
  /** Words that often precede a time: `in`, `since`. */
  readonly leads?: string
  /** Months and weekdays that are also ordinary words: `may`. */
  readonly doubtful?: string
  /** The ending of plural nouns. A number before such a noun is a count, not a year: `2000 shares`. */
  readonly pluralEnding?: string
  /**
   * Endings of a noun in the plural, in languages whose verbs may have them too: after a round number it is what is counted, as in `emploie 2000
   * salariés`.
   */
  readonly countedEndings?: string
  /** Words of `leads` after which such a number counts a noun too: `a` in `despidió a 2000 empleados`; not `en`. */
  readonly countLeads?: string
  /** Verbs of holding or having a number of people or things, which a number directly after them is: `seats` in `The hall seats 2000`. */
  readonly counting?: string
  /** Nouns for a year of accounts that mean something else too, and the words of results beside which they are the year: `exercício`, `lucro`. */
  readonly fiscal?: string
  readonly money?: string
  /** Last two letters that do not form a plural, despite the final letter: `ss`. */
  readonly noPlurals?: readonly string[]
  /** Words after a number of years that make it an age: `old` in `six years old`. */
  readonly old?: string
  /** Nouns and adjectives beside which an amount of time is an age: `age` in `the age of 87 years`, `54 years of age`, `aged` in `aged six months`. */
  readonly ages?: string
  /** Words beside which figures and years are somebody’s age, in languages that say `38 years` for it. */
  readonly age?: AgeRow
  /** Words before figures that make a decade an age: `his` in `in his 30s`. */
  readonly agesOf?: string
  /** Words for decades of an age: `teens` in `in their teens or 20s`. */
  readonly ageDecades?: string
  /** Articles that leave a plural without a determiner: `des` in `des mois de pluie`. */
  readonly partitives?: string
  /** Words that open a caption, before a colon or dash: `photo` in `PHOTO: Ana Roe speaks on Monday`. */
  readonly captions?: string
  /** Words that join the numbers of a list: `and` in `aged three and five years`. */
  readonly lists?: string
  /** Words before two numbers that are joined: `between` in `between 6 and 12 years`. */
  readonly spansTwo?: string
  /** Words for what is measured in figures that look like a decade: `highs` in `highs in the 80s`. */
  readonly measured?: string
  /** Words for a frequency that are also nouns for a newspaper: `daily` in `the Kiel daily`. */
  readonly papers?: string
  /** Words, besides `articles`, that open a group with one of `papers` as its noun: `the` in `the daily said`. */
  readonly determiners?: string
  /** Words of `modifiers` that are also verbs: `the talks end June 30`. They are part of a time only after one of `edgeLeads`. */
  readonly edges?: string
  /** Words before one of `edges` that show that it is part of a time: `by` in `by end June`. */
  readonly edgeLeads?: string
  /** Words after an ordinal that are not a noun counted by it: `he` in `on the 24th he resigned`. The ordinal may then be a day. */
  readonly notCounted?: string
  /**
   * Words that show that a weekday or year before them is not a time: `times`, `people`.
   * The weekday is part of a name, as in `Sunday Times`; the number is a count, as in `1998 people`.
   */
  readonly notBefore?: string
  /** Words before a weekday that make it part of a name: `black` in `Black Friday`. */
  readonly notAfter?: string
  /** Articles that mean the number one: `a` in `a year ago`. */
  readonly articles?: string
  /** Words for a number of units: `X` if unknown, or an approximate number: `several=X`, `couple=2`. */
  readonly vague?: string
  /**
   * The patterns of times, one a line: words of the language, and slots in capitals (see `annotate/times/slots.ts`).
   * `?` marks an optional part; `~` a part that must be there and is not part of the time; a slash separates alternative words; `|`
   * separates two times, one of which takes what it lacks from the other. After `=>` come the values of slots that no word fills.
   */
  readonly patterns: string
  /** Words that mark a clause as future: `will`, `due`. */
  readonly future?: string
  /**
   * Words of `future` and `takesTo` for what is thought or wished to come, which say nothing about the day of the event that they speak of:
   * `expected` in `Tuesday's verdict is expected to calm`, `would` in `In 2019 he said it would open`.
   */
  readonly expected?: string
  /** Words for what was to come after a time in the past: `would` in `On Feb. 2 they said it would open on Feb. 20`. */
  readonly backshifted?: string
  /** Endings of verbs that say the same, and are of those `expected`: `irait` in `ouvrirait`. */
  readonly conditionalEndings?: string
  /** Nouns for what is held on a day that was set: `match` in `Sunday's match will decide`. */
  readonly occasions?: string
  /** Nouns for what is known once it has happened: `verdict` in `Sunday's verdict will cost millions`. */
  readonly results?: string
  /** Words before one of `attribute` that are no nouns: `partir` in `a partir de março`. */
  readonly notOwners?: string
  /** Words of verbs for what takes place, which make any noun one of `occasions`: `held` in `Sunday's draw will be held`. */
  readonly occurs?: string
  /** Words of negation: `not`, `nobody`. */
  readonly negations?: string
  /**
   * Words before an infinitive that tell what could be done; those of `negations` too say that it was not: `unable` in `were unable to land until
   * Sunday`, `could` in `could not land until Sunday`.
   */
  readonly abilities?: string
  /** Words that open what came before the day of the main clause: `after` in `is due Monday after leaving on Tuesday`. */
  readonly sequels?: string
  /** Words that do so only where they open the sentence: `nach` in `Nach einem Treffen am Dienstag wird er fliegen`. */
  readonly sequelOpenings?: string
  /** Words that open what comes after the day of the main clause: `before` in `Before leaving on Thursday, he met aides on Tuesday`. */
  readonly preludes?: string
  /** Endings of a verb after one of `sequels`, or after a preposition: `ing` in `after cancelling a show on Tuesday`. */
  readonly sequelEndings?: string
  /** Verbs of setting another day for an occasion, and the prepositions before that day: `moved` and `to` in `was moved to Sunday`. */
  readonly moves?: string
  readonly movesTo?: string
  /** Prepositions before the day from which it is moved: `from` in `was moved to Sunday from Monday`. */
  readonly movesFrom?: string
  /** Those of these verbs that also tell how figures or people move: `slipped` in `The trial slipped from Friday to Monday`. */
  readonly motions?: string
  /** Words that say that the new day is the sooner one: `forward` in `was brought forward from Sunday to Saturday`. */
  readonly sooner?: string
  /**
   * Verbs of calling for an occasion: `urged` in `urged a boycott on Monday`; those that take a preposition before it, and the prepositions:
   * `called` and `for` in `called for a walkout on Monday`.
   */
  readonly calls?: string
  readonly callsWith?: string
  readonly callsTo?: string
  /** Verbs of what is noticed, which a word of `abilities` leaves in the past: `hear` in `could hear shots on Sunday`. */
  readonly sensed?: string
  /** Verbs of wishing in the present, in languages whose infinitive closes its clause: `hofft` in `hofft, am Sonntag zu gewinnen`. */
  readonly wishes?: string
  /** Verbs below one of `sequels` for what is known once it has happened: `winning` in `plays on Sunday after winning on Saturday`. */
  readonly outcomes?: string
  /** Words for people, and participles of what is not wished for, which below a verb of wishing tell what has happened: `man` and `arrested` in `wants the man arrested on Sunday`. */
  readonly suffered?: string
  /** Modals, and conditionals that are auxiliaries, with which a perfect infinitive is in the past: `doit` in `doit avoir fui`, `aurait` in `aurait fui`. */
  readonly supposes?: string
  /** The auxiliaries of that infinitive, those conditionals among them: `avoir`, `aurait`. */
  readonly haves?: string
  /** The auxiliaries of the passive that are also those of the perfect of some verbs: `être`. */
  readonly beings?: string
  /** The endings of the participles of these verbs: `arrivé`, not `fermé`. */
  readonly movers?: string
  /** Whether the conditional perfect below a word of `relatives` is what was then to come: `ha detto che avrebbe lasciato`. */
  readonly backshiftsPerfect?: boolean
  /** Words of `past` that are infinitives too: `quit` in `will quit on Friday`. */
  readonly invariable?: string
  /** Endings of what people are called to do, `er` in `appellent à manifester samedi`; or the words before it: `zu` in `ruft auf, am Samstag zu streiken`. */
  readonly infinitiveEndings?: string
  readonly infinitiveMarks?: string
  /** What an infinitive with such a word may have inside: `zu` in `niederzulegen`. */
  readonly infinitiveInfix?: string
  /** Nouns for what is printed, which a frequency before them describes: `magazine` in `the weekly magazine`. */
  readonly publications?: string
  /** Verbs in the past for what lasts up to a limit: `burned` in `the fire burned until Sunday`. */
  readonly lasting?: string
  /**
   * Verbs in the present that are nouns too: verbs after a plural or one of `plurals`, `nurses strike on Friday`; those with a plural's ending,
   * before an article: `Parliament debates the bill`.
   */
  readonly nounsToo?: string
  /** Words in the plural without its ending: `people`, `they`. */
  readonly plurals?: string
  /** Words that open a relative clause after a comma: `der` in `ein Mann, der am Montag ging`. */
  readonly commaRelatives?: string
  /** Words that join clauses: `and`. */
  readonly joins?: string
  /** Words that open a subordinate clause: `that`, `which`. */
  readonly relatives?: string
  /** Words that mark a clause as future after one of `takesTo`: `to` in `is to`. */
  readonly to?: string
  /**
   * Words that mark a clause as future before a word of `to`: `is` in `is to`. In a language with `infinitiveEndings`, verbs that do so before an
   * infinitive: `menacent` in `menacent de bloquer la gare lundi`.
   */
  readonly takesTo?: string
  /** Words that mark the time directly after them as future: `until`. */
  readonly ahead?: string
  /** Words that may mark the time directly after them as future: `by`. They do if the clause has no other tense. */
  readonly limit?: string
  /** Words that say that what belongs to the time after them is to come: `ahead` in `ahead of Sunday's vote`. */
  readonly upcoming?: string
  /** Verbs of asking and promising, below which a word of `limit` has a day in the future: `called` in `called for a truce by Sunday`. */
  readonly demands?: string
  /** Verbs that mark a time as future if it follows directly, or after one preposition: `is` in `is on Monday`. */
  readonly is?: string
  /** Words that make a word of `future` after them mark the past: `had` in `had been due`. */
  readonly had?: string
  /** Words that mark a clause as past: `said`, `was`. */
  readonly past?: string
  /** Words after which an ending of `pastEndings` does not mark the past: `be` in `be opened`. */
  readonly tenseless?: string
  /** Words that mark the day after them as future, but not a month: `for` in `called a strike for Monday`, not in `the figures for March`. */
  readonly planned?: string
  /** Words that make the time after them an attribute of the noun before: `vom` in `das Ergebnis vom Sonntag`. */
  readonly attribute?: string
  /** Words that mark the time after them as past: `since`. */
  readonly since?: string
  /**
   * Verbs in the present that tell what is to come if a weekday or month goes with them: `plays`, `joue`. Those of `future` are among them, as a
   * caption uses them of the day of its picture: `meets`.
   */
  readonly present?: string
  /** Auxiliaries that mark a clause as past together with a participle: `ist` in `ist am Montag gestorben`. */
  readonly perfect?: string
  /** Shapes of participles: an ending, or an opening and an ending: `ge-t` for `angekündigt`. */
  readonly participles?: string
  /** Endings of a participle before its noun: `en` in `die am Montag verletzten Kinder`. */
  readonly inflections?: string
  /** Shapes of participles that are forms of the present too: `ver-t` for `verlegt`. */
  readonly presentParticiples?: string
  /** Words that are directly before a noun or an adjective, never before a verb: `the`, `in`. */
  readonly nounNext?: string
  /** Words that are not verbs, despite their ending: `nicht`, with the ending `t`. */
  readonly notVerbs?: string
  /** Endings of verbs in the present, if the past has others: `t` in `kommt`. */
  readonly presentEndings?: string
  /** Openings of verbs in the present and in the future: `ي` in `يبدأ`, `سي` in `سيبدأ`. */
  readonly presentStarts?: string
  readonly futureStarts?: string
  /** Fewest letters of a verb that is known by its ending or opening; default 5. */
  readonly shortestVerb?: number
  /** Particles that are written as one with the word before: `에` in `월요일에`. They are no part of a time. */
  readonly particles?: string
  /** Whether the verb is the last word of its clause, as in Japanese. */
  readonly verbFinal?: boolean
  /** Endings of a verb that ends a reported clause, with a hyphen after the verb: `る-と` in `開くと述べた`. */
  readonly reportedEndings?: string
  /** Endings of verbs in the past tense: `ed`. With `tenseless`, they are endings of participles too. */
  readonly pastEndings?: string
  /** Endings of verbs in the future tense: `rá` in `finirá`. */
  readonly futureEndings?: string
}
