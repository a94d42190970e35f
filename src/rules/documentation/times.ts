import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `times/…`. */
export const timesDocumentation: GroupDocumentation<'times'> = {
  'times/no-last-next': {
    summary: 'No weekday follows “last” or “next”.',
    why: 'Readers disagree on whether “next Friday” is in this week or the following one.',
    source: 'AP Stylebook, days of the week: the tense tells past or future.',
  },
  'times/no-relative-word': {
    summary: 'Days are named, not called “yesterday” or “today”.',
    why: 'Wire copy is often printed on another day than it is filed.',
    source: 'AP Stylebook, today, tonight, yesterday: only in quotations.',
    silent: 'Inside quotations, and for “today’s”.',
  },
  'times/real-date': {
    summary: 'Each date in the text exists.',
    why: 'The day or the month is wrong, and readers cannot tell which.',
    source: 'The Gregorian calendar; Reuters Handbook of Journalism, Accuracy.',
    silent:
      'For Feb 29 if the year is unknown, and in tables, where numbers after months are prices. Datelines have their own rule.',
  },
  'times/tense-agrees': {
    summary: 'Future tense goes with later dates, past tense with earlier ones.',
    why: 'The year is wrong, or an old story was sent again as new.',
    source: 'Reuters Handbook of Journalism, Accuracy.',
    silent: 'If the year of the date or of the story is unknown.',
  },
  'times/weekday-fits': {
    summary: 'Each weekday matches the date beside it.',
    why: 'If they differ, one is wrong, and readers come on the wrong day.',
    source: 'The Gregorian calendar; AP Stylebook, days of the week.',
    silent: 'If the year is neither given nor close to that of the story, and for years before 1924.',
  },
  'times/weekday-resolved': {
    summary: 'Each weekday can be resolved from the date of the story or its item.',
    why: 'A week later, a weekday has no meaning without the day the story was filed.',
    source: 'AP Stylebook, days of the week; TimeML, relative times.',
    silent: 'If the dateline, a timestamp or the item has a date, if `date` was given, and for weekdays beside a date.',
  },
}
