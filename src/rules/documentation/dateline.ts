import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `dateline/…`. */
export const datelineDocumentation: GroupDocumentation<'dateline'> = {
  'dateline/has-date': {
    summary: 'The dateline has a date, or the filing date is known otherwise.',
    why: 'Weekdays and “yesterday” in the text are relative to that day.',
    source: 'Reuters Handbook of Journalism, Datelines and Bylines; AP sets no date, for its messages carry one.',
    silent: 'If a timestamp or the item has the date.',
  },
  'dateline/house-separator': {
    summary: 'The dateline ends with the separator of its agency.',
    why: 'Another separator shows that the story passed through other hands, or that the dateline was typed by hand.',
    source: 'Agencies’ copy: `(AP) — `, `(Reuters) - `, `(Xinhua) -- `; the list is `src/lexicon/agencies.ts`.',
    silent: 'If the separator of the agency is unknown, or several agencies are credited.',
  },
  'dateline/known-credit': {
    summary: 'Each credit in a dateline is a known agency or outlet.',
    why: 'The credit names the owner of the story. An unknown credit may be misspelt, or not a credit at all.',
    source: 'Agencies sign datelines with fixed names; the list is `src/lexicon/agencies.ts`.',
    silent: 'For agencies that you add with `defineLexicon`.',
  },
  'dateline/not-in-future': {
    summary: 'The dateline is not later than the day the story was published or sent.',
    why: 'A story cannot be published before it is filed. One day is allowed for time zones.',
    source: 'Reuters Handbook of Journalism, Datelines and Bylines; AP Stylebook, datelines.',
    silent: 'If the year of the dateline or the day of publication is unknown.',
  },
  'dateline/one-credit': {
    summary: 'The dateline credits one agency or outlet.',
    why: 'Two credits mean two owners, and both must permit the use of the story.',
    source: 'Seen where sites put a service of their own beside the agency: `(Xinhua/Internews)`.',
  },
  'dateline/present': {
    summary: 'The story starts with a dateline.',
    why: 'Without a dateline, the place, the source and the day of the story are unknown.',
    source: 'AP Stylebook, datelines; Reuters Handbook of Journalism, Datelines and Bylines.',
    silent: 'If the body is empty. Turn it off for copy that is not from an agency.',
  },
  'dateline/real-date': {
    summary: 'The date of a dateline exists.',
    why: 'The other days of a story are relative to the dateline, so all of them are wrong.',
    source: 'The Gregorian calendar; Reuters Handbook of Journalism, Datelines and Bylines.',
    silent: 'For Feb 29 if the year is unknown.',
  },
  'dateline/region-given': {
    summary: 'A place that is not on AP’s list of standalone cities is followed by its state or country.',
    why: 'Many places share a name: most states have a Springfield.',
    source: 'AP Stylebook, datelines.',
    silent: 'For a place that starts with the name of a country or state, and for the later ones of several places.',
  },
  'dateline/region-spared': {
    summary: 'A place on AP’s list of standalone cities has no state or country after it.',
    why: 'Readers know that Chicago is in Illinois, and the line stays short.',
    source: 'AP Stylebook, datelines.',
    silent: 'For a place of the same name in another country, such as `PARIS, Texas`.',
  },
  'dateline/state-form': {
    summary: 'U.S. states are abbreviated as in AP style.',
    why: 'Postal abbreviations such as “MA” are for addresses; AP style is “Mass.”.',
    source: 'AP Stylebook, state names and datelines.',
  },
  'dateline/well-formed': {
    summary: 'A dateline has a space after each comma and before its brackets.',
    why: 'Systems that split the dateline at its punctuation fail without the spaces.',
    source: 'docs/datelines.md, the shapes of agencies.',
    silent: 'For Chinese and Japanese datelines, which have no spaces.',
  },
  'dateline/maybe': {
    summary: 'It is certain whether the text opens with a dateline.',
    why: 'If it is uncertain, the parser leaves the opening in the text.',
    source: 'docs/datelines.md.',
  },
}
