/** Arabic and Russian words and letters in dates that link two calendars or name an era: `الموافق` (corresponding to). */
export const calendarLinks: readonly string[] = ['الموافق', 'هـ', 'م', 'ق', 'г']

/** Lithuanian short forms of `year` and `day` after a number, without the full stop: `2026 m. gruodžio 3 d.` */
export const numberUnits: readonly string[] = ['m', 'd']
