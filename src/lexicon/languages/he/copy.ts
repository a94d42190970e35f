// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Hebrew. */
export const hebrew: Language = {
  tag: 'he',
  script: 'Hebr',
  direction: 'rtl',
  months: `
    ינואר|בינואר|ינו׳, פברואר|בפברואר|פבר׳, מרץ|במרץ|מרס|במרס, אפריל|באפריל|אפר׳, מאי|במאי, יוני|ביוני, יולי|ביולי,
    אוגוסט|באוגוסט|אוג׳, ספטמבר|בספטמבר|ספט׳, אוקטובר|באוקטובר|אוק׳, נובמבר|בנובמבר|נוב׳, דצמבר|בדצמבר|דצמ׳`,
  weekdays: `
    יום שני|שני, יום שלישי|שלישי, יום רביעי|רביעי, יום חמישי|חמישי, יום שישי|שישי, יום שבת|שבת, יום ראשון|ראשון`,
  and: 'עם',
  byline: 'מאת',
  in: '',
  jobs: 'כתב, כתבת',
  labels: 'ניתוח, דעה, ראיון, פרשנות, שאלה, תשובה',
  anonymous: 'כתבנו, סופרנו',
  furniture: {
    'comment-count': '# תגובה, # תגובות',
    related: 'כתבות נוספות, כתבות קשורות',
    share: 'שתף',
    advertisement: 'פרסומת',
    rights: 'כל הזכויות שמורות*',
    'photo-credit': 'צילום:*',
  },
  endMarks: 'סוף',
  roles: {
    editing: 'עריכה:',
  },
  notices: {
    correction: 'תיקון',
  },
  foot: {
    editors: 'הערה לעורכים, הערות לעורכים',
    about: 'אודות החברה, אודות, על החברה, על העמותה',
    contact: 'ליצירת קשר, פרטי קשר, איש קשר, לפרטים, קשרי עיתונות',
    reach: 'לפרטים נוספים, למידע נוסף',
  },
  about: 'אודות',
  published: 'פורסם',
  updated: 'עודכן',
  common: '',
}
