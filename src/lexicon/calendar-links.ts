/** Arabic, Russian and Lithuanian words and letters in dates that link two calendars or name an era, a year or a day: `الموافق` (corresponding to). */
export const calendarLinks: readonly string[] = ['الموافق', 'هـ', 'م', 'ق', 'г', 'm', 'd']
