// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Azerbaijani. */
export const azerbaijani: Language = {
  tag: 'az',
  name: 'Azerbaijani',
  script: 'Latn',
  months: rows(
    `yanvar|yan, fevral|fev, mart|mar, aprel|apr, may, iyun|iyn, iyul|iyl, avqust|avq, sentyabr|sen, oktyabr|okt, noyabr|noy,
    dekabr|dek`,
  ),
  weekdays: rows('bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar'),
  and: words('və, ilə'),
  byline: words('müəllif:, müxbir:'),
  in: [],
  jobs: words('müxbir, müxbiri, jurnalist'),
  anonymous: words('redaksiya'),
  labels: words('təhlil, rəy, müsahibə'),
  furniture: {
    'comment-count': words('# şərh, şərh yoxdur'),
    related: words('oxşar xəbərlər, əlaqəli xəbərlər, digər xəbərlər'),
    share: words('paylaş'),
    meta: words('dərc olunub*, yenilənib:*'),
    advertisement: words('reklam'),
    rights: words('bütün hüquqlar qorunur*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('(son)'),
  editorsNote: words('redaksiyadan'),
  embargo: words('embarqo:'),
  notices: {
    correction: words('düzəliş'),
    update: words('yenilənib'),
  },
  published: words('dərc olunub'),
  updated: words('yenilənib'),
  abbreviations: words('dr, prof, akad, gen, küç'),
  common: words('və, bir, üçün, ilə, olan, olub, edib, görə, deyib'),
}
