// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Persian. */
export const persian: Language = {
  tag: 'fa',
  script: 'Arab',
  direction: 'rtl',
  months: 'ژانویه, فوریه, مارس, آوریل, مه|می, ژوئن, ژوئیه|جولای, اوت|آگوست, سپتامبر, اکتبر, نوامبر, دسامبر',
  weekdays: `
    دوشنبه, سه‌شنبه|سه شنبه, چهارشنبه|چهار شنبه, پنجشنبه|پنج‌شنبه|پنج شنبه, جمعه, شنبه, یکشنبه|یک‌شنبه|یک شنبه`,
  dateWords: 'ماه, سال',
  and: 'و, با',
  byline: 'نویسنده:, گزارش از',
  in: 'در, از',
  jobs: 'خبرنگار, گزارشگر',
  labels: 'تحلیل, یادداشت, گفت‌وگو, مصاحبه, پرسش, پاسخ, گزارش',
  anonymous: 'خبرنگار, خبرنگار ما',
  furniture: {
    'comment-count': '# نظر, # دیدگاه',
    related: 'مطالب مرتبط, اخبار مرتبط',
    share: 'اشتراک گذاری',
    meta: 'تاریخ انتشار*',
    advertisement: 'تبلیغات',
    rights: 'تمامی حقوق*',
    'photo-credit': 'عکس:*',
  },
  endMarks: 'انتهای پیام, پایان',
  roles: {
    editing: 'ویراستار:',
  },
  notices: {
    correction: 'اصلاحیه',
  },
  foot: {
    about: 'درباره شرکت, درباره سازمان',
    contact: 'تماس, اطلاعات تماس, تماس با رسانه‌ها, روابط عمومی',
    reach: 'برای اطلاعات بیشتر',
  },
  about: 'درباره',
  published: 'تاریخ انتشار',
  updated: 'به‌روزرسانی',
  common: 'است, این, را, که, های, می, شده, شد, برای',
  letters: 'پچژگیک',
}
