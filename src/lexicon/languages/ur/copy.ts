// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Urdu. */
export const urdu: Language = {
  tag: 'ur',
  script: 'Arab',
  direction: 'rtl',
  months: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  weekdays: 'پیر|سوموار, منگل, بدھ, جمعرات, جمعہ, ہفتہ, اتوار',
  and: 'اور, و',
  byline: 'رپورٹ:, تحریر:',
  in: 'سے, میں',
  jobs: 'نامہ نگار, نمائندہ',
  labels: 'تجزیہ, رائے, انٹرویو, تبصرہ, سوال, جواب',
  anonymous: 'نامہ نگار, نمائندہ خصوصی, نمائندہ',
  furniture: {
    'comment-count': '# تبصرہ, # تبصرے',
    related: 'مزید پڑھیں*, یہ بھی پڑھیں*',
    share: 'شیئر کریں*',
    meta: 'تاریخ اشاعت*',
    advertisement: 'اشتہار',
    rights: 'جملہ حقوق محفوظ*',
    'photo-credit': 'تصویر:*',
  },
  endMarks: 'ختم',
  notices: {
    correction: 'تصحیح',
  },
  foot: {
    about: 'کمپنی کے بارے میں',
    contact: 'رابطہ, میڈیا رابطہ',
    reach: 'مزید معلومات کے لیے',
  },
  published: 'شائع',
  updated: 'اپ ڈیٹ',
  common: 'ہے, کے, کی, میں, سے, کو, کا, اور, نے',
  letters: 'ٹڈڑےھںپچگیک',
}
