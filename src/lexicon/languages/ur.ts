// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Urdu. */
export const urdu: Language = {
  tag: 'ur',
  name: 'Urdu',
  script: 'Arab',
  direction: 'rtl',
  months: rows('جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر'),
  weekdays: rows('پیر|سوموار, منگل, بدھ, جمعرات, جمعہ, ہفتہ, اتوار'),
  and: words('اور, و'),
  byline: words('رپورٹ:, تحریر:'),
  in: words('سے, میں'),
  jobs: words('نامہ نگار, نمائندہ, رپورٹر'),
  anonymous: words('نامہ نگار'),
  labels: words('تجزیہ, رائے, انٹرویو'),
  furniture: {
    'comment-count': words('# تبصرہ, # تبصرے'),
    related: words('مزید پڑھیں*, یہ بھی پڑھیں*, متعلقہ خبریں'),
    share: words('شیئر کریں*'),
    meta: words('تاریخ اشاعت*, شائع:*'),
    advertisement: words('اشتہار'),
    rights: words('جملہ حقوق محفوظ*'),
    'photo-credit': words('تصویر:*'),
  },
  endMarks: words('ختم, (ختم)'),
  editorsNote: words('نوٹ برائے مدیران'),
  embargo: words('اشاعت ممنوع'),
  notices: {
    correction: words('تصحیح'),
    update: words('اپ ڈیٹ:'),
  },
  published: words('شائع'),
  updated: words('اپ ڈیٹ'),
  abbreviations: [],
  common: words('ہے, کے, کی, میں, سے, کو, کا, اور, نے'),
}
