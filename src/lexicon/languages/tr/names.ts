// Usage of AA and Turkish newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'
import { sentencesOnly } from '../../annotate/sentences-only'

/** Words that help to find names: Turkish. The fields of ministers, `sağlık` in `Sağlık Bakanı`, are among the roles. */
export const turkishNames: NameRows = {
  honorifics: 'sayın, bey, hanım, doç, profesör, doktor, av, kral, prens, şeyh',
  roles: `
    cumhurbaşkanı, başbakan, başbakanı, bakan, bakanı, başkan, başkanı, vali, valisi, kaymakam, milletvekili, sözcü, sözcüsü, lider, lideri, sekreter, sekreteri, müdür, müdürü, büyükelçi, büyükelçisi, general,
    savcı, hakim, avukat, avukatı, gazeteci, yazar, yönetmen, oyuncu, oyuncusu, şarkıcı, teknik, direktör, direktörü, antrenör, kaptan, kaleci, uzman, uzmanı, ekonomist, rektör, rektörü, üyesi, kurucu, ceo, aday, adayı, genel, yardımcısı,
    sağlık, adalet, içişleri, dışişleri, maliye, ticaret, tarım, eğitim, savunma, enerji`,
  placeRoles: 'vali, valisi, kaymakam',
  sayings: 'dedi, söyledi, belirtti, açıkladı, konuştu',
  ofHeads: '',
  heads: `
    bakanlığı, bankası, birliği, partisi, başkanlığı, müdürlüğü, kurumu, kurulu, derneği, vakfı, üniversitesi, mahkemesi, meclisi, belediyesi, valiliği, savcılığı, başsavcılığı, komisyonu, konseyi, odası, sendikası, federasyonu, ajansı, gazetesi,
    holding, hastanesi, müzesi, komutanlığı, örgütü, kulübü, yargıtay, danıştay, tbmm, borsası`,
  bodyNouns: 'şirketi, banka, kulüp, gazete, ajans',
  caseEndings: 'nın, nin, nun, nün, na, ne, nı, ni, nda, nde',
  given: `
    hüseyin, murat, ömer, ramazan, halil, süleyman, fatih, kadir, emre, yaşar, metin, cemal, yılmaz, serkan, burak, kaan, cem, tolga, onur, barış, sinan, selçuk, erdoğan, meral, bülent, gökhan, uğur, oğuz, ekrem, mansur,
    özgür, tarık, yavuz, erdal, faruk, levent, şahin, eren, ayşe, hatice, merve, esra, özlem, yasemin, sibel, pınar, ebru, aslı`,
  locatives: '’da, ’de, ’ta, ’te, ’dan, ’den, ’tan, ’ten, ’daki, ’deki',
  particles: 've',
  openers: `${sentencesOnly.tr?.openers}, bugün, dün, yarın, polis, şirketin, şirket, yeni, son, ilk, aynı`,
  demonyms:
    'türk, alman, rus, amerikalı, fransız, ingiliz, yunan, çinli, kürt, arap, suriyeli, iranlı, israilli, filistinli, ukraynalı',
  calendar:
    'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
  the: '',
  of: '’nin, ’nın, ’nun, ’nün, ’in, ’ın, ’un, ’ün',
  and: 've',
  in: '',
  from: '',
  to: '',
  by: '',
  with: 'ile',
  for: 'için',
  against: 'karşı',
  prepositions: '',
}
