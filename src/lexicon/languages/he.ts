// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Hebrew. */
export const hebrew: Language = {
  tag: 'he',
  name: 'Hebrew',
  script: 'Hebr',
  direction: 'rtl',
  months: rows(
    `ינואר|בינואר|ינו׳, פברואר|בפברואר|פבר׳, מרץ|במרץ|מרס|במרס, אפריל|באפריל|אפר׳, מאי|במאי, יוני|ביוני, יולי|ביולי,
    אוגוסט|באוגוסט|אוג׳, ספטמבר|בספטמבר|ספט׳, אוקטובר|באוקטובר|אוק׳, נובמבר|בנובמבר|נוב׳, דצמבר|בדצמבר|דצמ׳`,
  ),
  weekdays: rows(
    `יום שני|שני, יום שלישי|שלישי, יום רביעי|רביעי, יום חמישי|חמישי, יום שישי|שישי, יום שבת|שבת, יום ראשון|ראשון`,
  ),
  and: words('עם'),
  byline: words('מאת, מאת:'),
  in: [],
  jobs: words('כתב, כתבת, כתבנו'),
  anonymous: words('מערכת'),
  labels: words('ניתוח, דעה, פרשנות'),
  furniture: {
    'comment-count': words('# תגובה, # תגובות'),
    related: words('כתבות נוספות, כתבות קשורות, עוד בנושא*'),
    share: words('שתף'),
    meta: words('פורסם:*, פורסם בתאריך*'),
    advertisement: words('פרסומת'),
    rights: words('כל הזכויות שמורות*'),
    'photo-credit': words('צילום:*'),
  },
  endMarks: words('סוף, (סוף)'),
  roles: {
    editing: words('עריכה:'),
    translation: words('תרגום:'),
  },
  editorsNote: words('הערת המערכת'),
  embargo: words('אמברגו עד'),
  notices: {
    correction: words('תיקון'),
    update: words('עדכון'),
  },
  published: words('פורסם'),
  updated: words('עודכן'),
  abbreviations: words('ד״ר, פרופ׳, גב׳, רח׳, עמ׳'),
  common: [],
}
