// Words before a time of day. In lower case, by language; a trailing pattern is given as such.

/** Words after which a number is the end of an embargo, whatever follows: `until 2100`. A pattern each. */
export const untilWords: Readonly<Record<string, readonly string[]>> = {
  en: ['until', 'till', 'before'],
  de: ['bis'],
  fr: ["jusqu['’]?[aà]"],
}
/** Words after which a number is a time if no word in small letters follows: `TO 2200 TUESDAY`. A pattern each. */
export const timeLeads: Readonly<Record<string, readonly string[]>> = {
  en: ['to', 'at', 'for'],
  de: ['ab', 'um'],
  fr: ['[aà]'],
}
/** Words between a date and a time of day: `April 24, 2024 at 10:15`, `24.04.2024 um 10.15`. */
export const wordsBeforeClock: Readonly<Record<string, readonly string[]>> = {
  en: ['at'],
  de: ['um'],
  fr: ['à'],
  it: ['alle', 'ore'],
  sv: ['kl'],
  pt: ['às'],
  es: ['las'],
  sl: ['ob'],
  pl: ['o'],
}
/** Names of midday and midnight in an embargo. */
export const namedTimes: readonly string[] = ['noon', 'midday', 'midnight']
