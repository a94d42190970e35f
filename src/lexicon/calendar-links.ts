/** Arabic and Russian words and letters that link the dates of two calendars or name an era: `الموافق` (corresponding to). */
export const calendarLinks: readonly string[] = ['الموافق', 'هـ', 'م', 'ق', 'г']
