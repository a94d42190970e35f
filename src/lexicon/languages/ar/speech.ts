// Verbs and frames: usage of agencies (SPA, WAM, Al Jazeera); the function words: any grammar of Arabic.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Arabic. */
export const arabicSpeech: Speech = {
  paradigms: [':'],
  verbs: [
    {
      force: 'assertion',
      takes: 'speech that',
      sure: 95,
      verbs: `
        */قال|وقال|قالت|وقالت|قالوا|يقول|تقول, */أضاف|وأضاف|أضافت|وأضافت, */أعلن|وأعلن|أعلنت|وأعلنت, */أكد|وأكد|أكدت|وأكدت, */صرح|وصرح|صرحت,
        */ذكر|وذكر|ذكرت|وذكرت, */أوضح|وأوضح|أوضحت|وأوضحت, */أشار|وأشار|أشارت|وأشارت, */أفاد|وأفاد|أفادت|وأفادت, */كتب|وكتب|كتبت,
        */تابع|وتابع|تابعت, */شدد|وشدد|شددت|وشددت, */اعتبر|واعتبر|اعتبرت, */رأى|ورأى, */زعم|وزعم|زعمت, */حذر|وحذر|حذرت`,
    },
    { force: 'assertion', takes: 'speech that object', sure: 95, verbs: '*/*/*/قوله|قولها|قولهم' },
    { force: 'denial', takes: 'speech that thing', verbs: '*/نفى|ونفى|نفت|ونفت' },
    {
      force: 'directive',
      takes: 'speech that thing',
      verbs: '*/دعا|ودعا|دعت|ودعت, */طالب|وطالب|طالبت|وطالبت, */حث|وحث|حثت',
    },
    { force: 'commissive', takes: 'reference', apart: 'التعليق', verbs: '*/رفض|ورفض|رفضت|ورفضت|يرفض|ترفض' },
    { force: 'question', takes: 'speech that', verbs: '*/سأل|وسأل|تساءل|وتساءل' },
    { force: 'commissive', takes: 'speech that', verbs: '*/تعهد|وتعهد|تعهدت|هدد|وهدد|هددت' },
    { force: 'evaluation', takes: 'thing', verbs: '*/أدان|وأدان|أدانت|وأدانت|انتقد|وانتقد|انتقدت' },
  ],
  sources: [
    {
      side: 'after',
      phrases: 'وفقا, وفقًا, ووفقا, ووفقًا, وطبقا, وحسب, ونقلا عن, طبقا, طبقًا, بحسب, وبحسب, حسب, نقلا عن',
    },
  ],
  words: {
    circumstances: 'خلال, أثناء, عقب, عبر',
    media: 'بيان, مؤتمر, مقابلة, رسالة, تصريح, تصريحات, تغريدة, حوار, كلمة, تدوينة',
    events: 'زيارة, اجتماع, جلسة, لقاء, قمة, ندوة, خطاب, احتفال',
    prepositions: 'عبر, أثناء, عقب, في, من, إلى, على, عن, مع, بعد, قبل, خلال, بين, عند, منذ, حول, ضد, لدى',
    pronouns: 'هو, هي, هم, نحن, أنا',
    by: 'عن',
    he: 'هو',
    she: 'هي',
    they: 'هم',
    auxiliaries: 'كان, كانت, سيكون, ستكون, يكون, تكون, قد, سوف, يمكن, يجب, ليس',
    negations: 'لا, لم, لن, ليس, ما',
    adverbs: 'للصحفيين, للصحافيين, أيضا, أيضًا, كذلك, لاحقا',
    and: 'و, أو',
    conjunctions: 'و, لكن, أو, بل',
    subordinators: 'فإن, أن, إن, أنه, إنه, أنها, إنها, الذي, التي, إذا, حيث, بينما, لأن',
    that: 'فإن, إن, أن, إنه, أنه, إنها, أنها, إنهم, أنهم, بأن, بأنه',
    whether: 'هل, كيف, لماذا, متى, أين',
    times:
      'الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, اليوم, أمس, غدا, يوم, مساء, صباح, يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
    verbs: '',
  },
  habits: { dropsSubject: true, looseSubject: true },
}
