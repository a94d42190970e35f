/** Arabic and Russian words and letters in dates that link two calendars or name an era: `الموافق` (corresponding to). */
export const calendarLinks: readonly string[] = ['الموافق', 'هـ', 'م', 'ق', 'г']
