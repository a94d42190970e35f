// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Persian. */
export const persian: Language = {
  tag: 'fa',
  name: 'Persian',
  script: 'Arab',
  direction: 'rtl',
  months: rows('ژانویه, فوریه, مارس, آوریل, مه|می, ژوئن, ژوئیه|جولای, اوت|آگوست, سپتامبر, اکتبر, نوامبر, دسامبر'),
  weekdays: rows(
    `دوشنبه, سه‌شنبه|سه شنبه, چهارشنبه|چهار شنبه, پنجشنبه|پنج‌شنبه|پنج شنبه, جمعه, شنبه, یکشنبه|یک‌شنبه|یک شنبه`,
  ),
  dateWords: words('ماه, سال'),
  and: words('و, با'),
  byline: words('نویسنده:, گزارش از'),
  in: words('در, از'),
  jobs: words('خبرنگار, گزارشگر, روزنامه‌نگار'),
  anonymous: words('خبرنگار'),
  labels: words('تحلیل, یادداشت, گزارش'),
  furniture: {
    'comment-count': words('# نظر, # دیدگاه'),
    related: words('مطالب مرتبط, اخبار مرتبط, خبرهای مرتبط'),
    share: words('اشتراک گذاری'),
    meta: words('تاریخ انتشار*, زمان انتشار*'),
    advertisement: words('تبلیغات'),
    rights: words('تمامی حقوق*'),
    'photo-credit': words('عکس:*'),
  },
  endMarks: words('انتهای پیام, پایان, پایان پیام, انتهای پیام/, پایان پیام/'),
  roles: {
    editing: words('ویراستار:'),
    translation: words('ترجمه:'),
  },
  editorsNote: words('توضیح دبیر'),
  embargo: words('ممنوع‌الانتشار تا'),
  notices: {
    correction: words('اصلاحیه'),
    update: words('به‌روزرسانی'),
  },
  published: words('تاریخ انتشار'),
  updated: words('به‌روزرسانی'),
  abbreviations: words('ه.ش, ه.ق, ق.م'),
  common: words('است, این, را, که, های, می, شده, شد, برای'),
}
