// Compiled from general knowledge: usage of Arabic agencies and newspapers; the nouns that open the names of bodies and companies.
import type { TitledNameRow } from '../../annotate/titled-names'

/** Names of organisations: Arabic. */
export const arabicOrganisations: TitledNameRow = {
  lists: {
    noun: `
    وزارة, شركة, بنك, مصرف, جامعة, معهد, منظمة, مؤسسة, هيئة, وكالة, لجنة, مجلس, حزب, جمعية, اتحاد, نقابة, نادي, محكمة, مستشفى, صحيفة, قناة, إذاعة, بلدية, سلطة, صندوق`,
    // words after such a noun that do not name it
    never: `
    الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, اليوم, أمس, التي, الذي, من, في, على, عن, إلى, إن, أن, أنه, أنها, قد, لم, لن, لا, ما, هذا, هذه, كانت, كان, تعمل, جديدة, كبيرة, خاصة, أخرى, محلية, أجنبية, عالمية, كبرى, رسمية, وطنية, كبير, واحدة, تحمل, قام, ذات, تابعة, الماضي, الماضية, المقبل, المقبلة, الإدارة, الدول, بعد, قبل, حول, ضد`,
  },
  parts: {},
  patterns: [
    '(?<!\\p{L})(?<name>(?:%noun%) (?!(?:%never%)(?!\\p{L}))\\p{L}{2,15}(?: (?!(?:%never%)(?!\\p{L}))ال\\p{L}{2,15}){0,2})(?!\\p{L})',
    '(?<!\\p{L})(?<name>(?:البنك|المصرف|المجلس|الاتحاد|الجيش|الهلال|الصليب|البرلمان) ال\\p{L}{3,15}(?<! (?:%never%)))(?!\\p{L})',
  ],
}
