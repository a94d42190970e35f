// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Turkish. */
export const turkish: Language = {
  tag: 'tr',
  script: 'Latn',
  months: `
    oca+k, şub+at|subat, mar+t, nis+an, may+ıs|mayis, haz+iran, tem+muz, ağu+s+tos|agustos, eyl+ül|eylul, eki+m,
    kas+ım|kasim, ara+lık|aralik`,
  weekdays: 'pazartesi, salı|sali, çarşamba|carsamba, perşembe|persembe, cuma, cumartesi, pazar',
  and: 've, ile',
  byline: 'haber:, yazan:',
  in: '',
  jobs: 'muhabir, muhabiri',
  labels: 'analiz, görüş, yorum, röportaj, söyleşi, dosya, soru, cevap, yanıt',
  anonymous: 'muhabirimiz',
  furniture: {
    'comment-count': '# yorum, yorum yok',
    'reply-form': 'bir yanıt yazın*',
    related: 'ilgili haberler, ilgili haber',
    share: 'paylaş',
    advertisement: 'reklam',
    rights: 'tüm hakları saklıdır*',
    'photo-credit': 'fotoğraf:*',
  },
  endMarks: 'son, bitti',
  roles: {
    reporting: 'muhabir:, haber:, haberi hazırlayan:, haberleştiren:, yazan:',
    editing: 'editör:',
    photography: 'fotoğraf:',
  },
  notices: {
    correction: 'düzeltme, düzelti:',
  },
  foot: {
    about: 'şirket hakkında, kurum hakkında, vakıf hakkında',
    legal: 'yasal uyarı, sorumluluk reddi',
    contact: 'iletişim, basın iletişim, medya iletişim, iletişim bilgileri, basın için iletişim, basın ilişkileri',
    reach: 'detaylı bilgi için, ayrıntılı bilgi için, daha fazla bilgi için',
    editors: 'editöre not, editörlere not, editörlere notlar, editörler için not, editörler için notlar',
  },
  restrictions: 'yalnızca editoryal kullanım*, sadece editoryal kullanım*',
  published: 'yayınlanma, yayınlanma tarihi, yayınlandı',
  updated: 'güncelleme, güncelleme tarihi',
  common: `
    bir, bu, için, olarak, çok, daha, olan, gibi, değil, sonra, kadar, ancak, ve, de, da, ile, şu, göre, ise, yeni,
    var, olduğu, kendi, diye, oldu, etti, dedi`,
  letters: 'ığşçöü',
}
