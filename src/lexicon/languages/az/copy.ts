// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Azerbaijani. */
export const azerbaijani: Language = {
  tag: 'az',
  script: 'Latn',
  months: 'yan+var, fev+ral, mar+t, apr+el, may, iyun|iyn, iyul|iyl, avq+ust, sen+tyabr, okt+yabr, noy+abr, dek+abr',
  weekdays: 'bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar',
  and: 'və, ilə',
  byline: 'müəllif:, müxbir:',
  in: '',
  jobs: 'müxbir, müxbiri',
  labels: 'təhlil, rəy, analiz, şərh, müsahibə, sual, cavab',
  furniture: {
    'comment-count': '# şərh, şərh yoxdur',
    related: 'oxşar xəbərlər, əlaqəli xəbərlər',
    share: 'paylaş',
    meta: 'dərc olunub*',
    advertisement: 'reklam',
    rights: 'bütün hüquqlar qorunur*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'son',
  notices: {
    correction: 'düzəliş',
  },
  foot: {
    about: 'şirkət haqqında',
    contact: 'əlaqə, media əlaqəsi',
    reach: 'əlavə məlumat üçün',
  },
  published: 'dərc olunub',
  updated: 'yenilənib',
  common: 'və, bir, üçün, ilə, olan, olub, edib, görə, deyib',
  letters: 'əığşçöü',
}
