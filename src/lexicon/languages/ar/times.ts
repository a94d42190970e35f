// Compiled from general knowledge: usage of Arab agencies; months in both sets of names.
import type { TimeRow } from '../../annotate/time-row'

export const arabicTimes: TimeRow = {
  months: `
    يناير|كانون الثاني=1, فبراير|شباط=2, مارس|آذار=3, أبريل|إبريل|نيسان=4, مايو|أيار=5, يونيو|يونيه|حزيران=6,
    يوليو|يوليه|تموز=7, أغسطس|آب=8, سبتمبر|أيلول=9, أكتوبر|تشرين الأول=10, نوفمبر|تشرين الثاني=11,
    ديسمبر|كانون الأول=12`,
  weekdays: 'الاثنين|الإثنين=1, الثلاثاء=2, الأربعاء|الاربعاء=3, الخميس=4, الجمعة=5, السبت=6, الأحد|الاحد=7',
  numbers: 'ثلاثة|ثلاث=3, أربعة|أربع=4, خمسة|خمس=5, ستة|ست=6, سبعة|سبع=7, ثمانية|ثماني=8, تسعة|تسع=9, عشرة|عشر=10',
  units: 'دقيقة|دقائق=MIN, ساعة|ساعات=H, يوم|أيام|يوما=D, أسبوع|أسابيع=W, شهر|أشهر|شهور=M, سنة|سنوات|عام|أعوام|عاما=Y',
  parts: 'صباح|صباحا=MO, ظهر=MI, مساء=EV, ليلة|ليل=NI',
  seasons: 'الربيع|ربيع=SP, الصيف|صيف=SU, الخريف|خريف=FA, الشتاء|شتاء=WI',
  days: 'اليوم=0, أمس=-1, غدا|غد=1',
  relations: 'الماضي|الماضية=-1, الحالي|الجاري|الحالية=0, المقبل|المقبلة|القادم|القادمة=1',
  ago: 'قبل=-1, بعد=1',
  references: 'الآن|حاليا=PRESENT_REF, مؤخرا|سابقا=PAST_REF, قريبا=FUTURE_REF',
  modifiers: 'مطلع|بداية|أوائل=start, منتصف=mid, نهاية|أواخر=end',
  bounds: 'نحو|حوالي=approx, أكثر من=more, أقل من=less',
  often: 'يوميا|كل يوم=P1D, أسبوعيا|كل أسبوع=P1W, شهريا|كل شهر=P1M, سنويا|كل عام|كل سنة=P1Y',
  vague: 'عدة|بضعة|بضع=X',
  patterns: `
    WEEKDAY/DAYS/YEAR/OFTEN/REFERENCE
    WEEKDAY/MONTH/SEASON RELATION
    PART/يوم WEEKDAY
    DAY MONTH YEAR?
    MOD? MONTH YEAR?
    ~عام/سنة/العام YEAR
    الأسبوع RELATION => UNIT:W
    الشهر RELATION => UNIT:M
    العام/السنة RELATION => UNIT:Y
    هذا الأسبوع => RELATION:0 UNIT:W
    هذا الشهر => RELATION:0 UNIT:M
    هذا العام => RELATION:0 UNIT:Y
    كل WEEKDAY/SEASON/PART/MONTH => SET:1
    هذا اليوم => DAYS:0
    ليلة أمس => DAYS:-1 PART:NI
    مساء أمس => DAYS:-1 PART:EV
    صباح اليوم => DAYS:0 PART:MO
    مساء اليوم => DAYS:0 PART:EV
    عام YEAR
    اليوم التالي => RELATION:1 UNIT:D ANAPHORIC:1
    بعد غد => DAYS:2
    ~منذ COUNT UNIT
    COUNT UNIT
    AGO COUNT UNIT`,
  leads: 'في, منذ, عام, سنة, حتى, من',
  past: `
    كان, كانت, قال, قالت, وقال, وقالت, أعلن, أعلنت, وأعلن, وأعلنت, أكد, أكدت, وأكد, أوضح, وأوضح, أفاد, أفادت, وأفادت, ذكر, ذكرت, شهد, شهدت, بدأ, بدأت, قتل, وصل, وصلت, التقى, عقد, استقبل, لقي`,
  future: 'سوف, وسوف, المقرر, المتوقع, المرتقب, المنتظر',
  ahead: 'حتى, قبل',
  since: 'منذ',
  futureStarts: 'سي, ست, وسي, وست, سن',
  presentStarts: 'ي, وي, تست, وتست',
  notVerbs: 'يونيو, يوليو, يناير, ينبغي, يمين, يسار, ووزير, وتونس',
  age: { at: 'عن, ناهز, يناهز, العمر, عمر' },
}
