// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Azerbaijani. */
export const azerbaijani: Language = {
  tag: 'az',
  script: 'Latn',
  months: 'yan+var, fev+ral, mar+t, apr+el, may, iyun|iyn, iyul|iyl, avq+ust, sen+tyabr, okt+yabr, noy+abr, dek+abr',
  weekdays: 'bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar',
  and: 'və, ilə',
  byline: 'müəllif:, müxbir:, mətn:, yazı:, yazan:, hazırladı:, hazırlayan:, reportaj:',
  in: '',
  jobs: `
    müxbir, müxbiri, müxbirləri, müxbirimiz, redaktor, redaktoru, jurnalist, jurnalisti, fotoqraf, fotoqrafı,
    yazarı, icmalçısı, operator, əməkdaşı`,
  anonymous: `
    müxbirimiz, xüsusi müxbirimiz, redaksiya, xəbər xidməti, siyasət şöbəsi, iqtisadiyyat şöbəsi, xəbər şöbəsi,
    agentliklər`,
  labels: `
    təhlil, rəy, analiz, şərh, müsahibə, sual, cavab, son xəbər, təcili, eksklüziv, canlı, canlı yayım, video,
    foto, fotolar, fotosessiya, yenilənib, düzəliş, reportaj, araşdırma, köşə, proqnoz, rəsmi, müəllif, portret,
    dosye, infoqrafika, elan, açıqlama, mənbə, əlaqə, qeyd, diqqət`,
  furniture: {
    'comment-count':
      '# şərh, şərh yoxdur, şərhlər, şərhlər (#), şərhlər #, şərh (#), hələ şərh yoxdur, ilk şərhi siz yazın, bütün şərhlər',
    'reply-form': 'şərh yaz, şərh yazın, şərh əlavə et, şərhinizi yazın, rəy bildir, rəy yaz, cavab yaz, cavab ver',
    related:
      'oxşar xəbərlər, əlaqəli xəbərlər, oxşar xəbər, əlaqəli xəbər, bənzər xəbərlər, digər xəbərlər, həmçinin oxuyun, həmçinin oxuyun:*, bunu da oxu, bunu da oxu:*, həmçinin bax:*, davamını oxu, ətraflı oxu, daha ətraflı, ətraflı məlumat üçün, ətraflı məlumat üçün:*, ən çox oxunanlar, ən çox oxunan, çox oxunanlar, ən çox oxunan xəbərlər, son xəbərlər, günün xəbərləri, xəbər lenti, bütün xəbərlər, seçilmiş xəbərlər, redaktorun seçimi, maraqlı xəbərlər, daha çox göstər, daha çox',
    share:
      'paylaş, paylaş:*, paylaşın, xəbəri paylaş, facebook-da paylaş, facebookda paylaş, twitter-də paylaş, x-də paylaş, whatsapp-da paylaş, whatsapp-la göndər, telegram-da paylaş, linki kopyala, linki köçür, link kopyalandı, keçidi kopyala, çap et, çap versiyası, e-poçtla göndər, yadda saxla',
    paging:
      'əvvəlki xəbər, növbəti xəbər, sonrakı xəbər, əvvəlki yazı, növbəti yazı, əvvəlki, növbəti, sonrakı, əvvəlki səhifə, növbəti səhifə, yuxarı qayıt',
    navigation:
      'ana səhifə, əsas səhifə, menyu, axtar, axtarış, bağla, daxil ol, giriş, qeydiyyat, çıxış, haqqımızda, biz kimik, bizimlə əlaqə, reklam yerləşdir, saytda reklam, məxfilik siyasəti, gizlilik siyasəti, istifadə şərtləri, istifadə qaydaları, saytın xəritəsi, bütün kateqoriyalar, kateqoriyalar, foto qalereya, fotoqalereya, videoqalereya, video qalereya, xəbər arxivi, ana səhifə >',
    meta: 'dərc olunub*, # dəqiqə əvvəl, # saat əvvəl, # gün əvvəl, # dəqiqə öncə, # saat öncə, # baxış, # dəfə oxunub, açar sözlər, teqlər, etiketlər:*, kateqoriya:*, baxış sayı, baxılıb:*, oxunub:*',
    'reading-time': '# dəqiqəlik oxu, # dəq oxuma, # dəqiqə oxu, oxuma müddəti',
    'sign-up':
      'abunə ol, abunə olun, kanalımıza abunə olun, telegram kanalımıza, youtube kanalımıza, whatsapp kanalımıza, bizi izləyin, bizi izlə, bizi sosial şəbəkələrdə, sosial şəbəkələrdə bizi, xəbər bülleteni, tətbiqi yüklə, mobil tətbiqi yüklə, mobil tətbiqimizi, bildirişləri aç, bu sayt kukilərdən, saytımızda kukilərdən',
    advertisement: 'reklam, sponsorlu məzmun, reklam hüququnda, reklam hüququ ilə',
    rights:
      'bütün hüquqlar qorunur*, bütün hüquqları qorunur, müəllif hüquqları qorunur, saytdakı materiallardan istifadə',
    'photo-credit': 'foto:*, fotolar:*, şəkil:*, foto /, (foto:*, arxiv fotosu, fotoşəkil:*',
  },
  endMarks: 'son, bitdi',
  roles: {
    reporting: 'müxbir:, xəbəri hazırladı:, hazırladı:',
    writing: 'müəllif:, yazan:, mətn:',
    editing: 'redaktor:, redaktə etdi:, redaktə:',
    translation: 'tərcümə:, tərcümə etdi:, tərcüməçi:',
    photography: 'fotoqraf:',
    video: 'operator:, montaj:',
  },
  editorsNote: 'redaksiyadan:, redaksiyanın qeydi, redaktorun qeydi',
  notices: {
    correction: 'düzəliş',
  },
  foot: {
    about: 'şirkət haqqında',
    contact: 'əlaqə, media əlaqəsi',
    reach: 'əlavə məlumat üçün',
  },
  restrictions: 'yalnız redaksiya istifadəsi üçün*, yalnız redaksiya məqsədləri üçün*',
  published: 'dərc olunub',
  updated: 'yenilənib',
  common: 'və, bir, üçün, ilə, olan, olub, edib, görə, deyib',
  letters: 'əığşçöü',
}
