// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Turkish. */
export const turkish: Language = {
  tag: 'tr',
  name: 'Turkish',
  script: 'Latn',
  months: rows(
    `ocak|oca, şubat|şub|subat, mart|mar, nisan|nis, mayıs|may|mayis, haziran|haz, temmuz|tem, ağustos|ağu|agustos|ağus,
    eylül|eyl|eylul, ekim|eki, kasım|kas|kasim, aralık|ara|aralik`,
  ),
  weekdays: rows('pazartesi, salı|sali, çarşamba|carsamba, perşembe|persembe, cuma, cumartesi, pazar'),
  and: words('ve, ile'),
  byline: words('haber:, yazan:, muhabir:'),
  in: [],
  jobs: words('muhabir, muhabiri, gazeteci'),
  anonymous: words('haber merkezi, dış haberler'),
  labels: words('analiz, görüş, yorum, röportaj, portre'),
  furniture: {
    'comment-count': words('# yorum, yorum yok, yorumlar'),
    'reply-form': words('bir yanıt yazın*'),
    related: words('ilgili haberler, ilgili haber, ilgili yazılar, benzer haberler'),
    share: words('paylaş, paylaş:*'),
    paging: words('önceki, sonraki'),
    meta: words('yayınlanma:*, yayınlanma tarihi*, yayın tarihi*'),
    'reading-time': words('okuma süresi*'),
    'sign-up': words('abone ol*'),
    advertisement: words('reklam'),
    rights: words('tüm hakları saklıdır*'),
    'photo-credit': words('fotoğraf:*, foto:*'),
  },
  endMarks: words('(son), bitti, (bitti)'),
  roles: {
    editing: words('editör:'),
    translation: words('çeviren:'),
  },
  editorsNote: words('editörün notu'),
  embargo: words('ambargolu'),
  notices: {
    kill: words('iptal:'),
    correction: words('düzeltme'),
    update: words('güncelleme'),
  },
  published: words('yayınlanma, yayınlanma tarihi'),
  updated: words('güncelleme, güncelleme tarihi'),
  abbreviations: words('dr, prof, vs, a.ş, ltd, şti, bkz, doç'),
  common: words(`bir, bu, için, olarak, çok, daha, olan, gibi, değil, sonra, kadar, ancak, ve, de, da, ile`),
}
