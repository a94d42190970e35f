// Patterns over role strings, most of them after the main word of a restriction: see `grammar.ts`.

/** Roles of an end time directly after a word for embargo: `until 0600 GMT`, `bis Montag`, `: 5 May`; not: `on oil until Monday`. */
export const ENDS_SOON =
  /^[:,.-]*[DdVSR.]{0,5}[:,-]*[DdV]{0,2}(?:B|T|t[DTt.:,-]*(?:T|$)|tD[oO]Dt|t\.?[oOx](?:[,.]?[tT]|[.,-]*$))/

/** End time later in the line, after a few other words. */
export const ENDS_LATER = /B[DdoOxSV,:]{0,4}[Tt]/

/** Roles after a word for embargo: what it names, and a time: `Embargo date: 24 April 2024`, `EMBARGO EXTENDED TO 1800 GMT`; not: `Embargo vote: 5 days` */
export const NAMED_TIME = /^[oOD]{1,3}([:dB])[DdBtT.,:-]*T[DdtT.,:-]*$/

/** Roles after a word for embargo: what became of it, and two times: `extended from 10:00 to 12:00`; not: `LOOMS ON FRIDAY` */
export const MOVED_TIME = /^[oO]{1,2}[DdB][DdtT.,:-]*[tT][DdtT.,:-]*[dDB]D?t?T[DdtT.,:-]*$/

/** The same with one time, for a line with a clock time: `extended to 12:00`, `verlängert bis 12.00 Uhr`; not: `debate: live at 10:00` */
export const SET_TIME = /^[oO][DdB]{1,2}[tT][DdBtT.,-]*$/

/** Roles of a state, such as that it is in force: `EMBARGO STILL IN PLACE`, which in small letters may be a headline about trade. */
export const STATE = /^D+[.-]*$/

/** Roles of a colon, a number and what it counts, which no slugline opens with: `Makuleras: 4000 biljetter`; not: `Makuleras: bron i Umeå` */
export const COUNT = /^:t(?![dDtT.:-])[oO]{1,3}[.]?$/

/** Label for a release, and a time later in the line, for scripts without case: `解禁日時：テレビは18日18時以降、新聞は19日朝刊以降` */
export const LABELLED_RELEASE = /^R:[^.]*[Tt]B/
