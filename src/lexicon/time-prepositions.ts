// Words before a time of day. In lower case, by language; a trailing pattern is given as such.

/** Words that make a number after them the end of an embargo, whatever follows: `until 2100`. A pattern each, by language. */
export const untilWords: Readonly<Record<string, readonly string[]>> = {
  en: ['until', 'till', 'before'],
  de: ['bis'],
  fr: ["jusqu['’]?[aà]"],
}
/** Words that make a number after them a time if no word in small letters follows: `TO 2200 TUESDAY`. A pattern each, by language. */
export const timeLeads: Readonly<Record<string, readonly string[]>> = {
  en: ['to', 'at', 'for'],
  de: ['ab', 'um'],
  fr: ['[aà]'],
}
/** Words between a date and a time of day, by language: `April 24, 2024 at 10:15`, `24.04.2024 um 10.15`. */
export const wordsBeforeClock: Readonly<Record<string, readonly string[]>> = {
  en: ['at'],
  de: ['um'],
  fr: ['à'],
  it: ['alle', 'ore'],
  sv: ['kl\\.?'],
  pt: ['às', 'as'],
  es: ['a las', 'las'],
  sl: ['ob'],
  pl: ['o', 'g\\.', 'godz\\.?'],
  nl: ['om'],
  fi: ['klo'],
  cs: ['v'],
  hr: ['u'],
  ro: ['la', 'ora'],
  tr: ['saat'],
  ru: ['в'],
  uk: ['о', 'об'],
  el: ['στις'],
  id: ['pukul'],
  vi: ['lúc'],
  fa: ['ساعت'],
}
/** English names of midday and midnight as the end of an embargo. */
export const namedTimes: readonly string[] = ['noon', 'midday', 'midnight']
