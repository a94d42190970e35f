// Usage of AA and Turkish newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Turkish. The fields of ministers, `sağlık` in `Sağlık Bakanı`, are among the roles. */
export const turkishNames: NameRows = {
  honorifics:
    'sayın, bay, bayan, bey, hanım, dr, doç, prof, profesör, doktor, av, op, kral, kraliçe, prens, prenses, papa, şeyh',
  roles: `
    cumhurbaşkanı, başbakan, başbakanı, bakan, bakanı, başkan, başkanı, başkanvekili, vali, valisi, kaymakam, kaymakamı, milletvekili, sözcü, sözcüsü, lider, lideri, sekreter, sekreteri, müdür, müdürü, direktör, direktörü, büyükelçi, büyükelçisi, general, albay, komutan, komutanı, savcı, savcısı,
    hakim, hâkim, avukat, avukatı, muhabir, gazeteci, yazar, yönetmen, oyuncu, oyuncusu, şarkıcı, teknik, antrenör, antrenörü, kaptan, kaptanı, kaleci, forvet, uzman, uzmanı, ekonomist, analist, rektör, rektörü, öğretim, üyesi, kurucu, kurucusu, ceo, aday, adayı, patron, işadamı, belediye, genel, yardımcısı,
    sağlık, adalet, içişleri, dışişleri, maliye, ticaret, ulaştırma, tarım, çevre, eğitim, savunma, enerji, gençlik, kültür, çalışma`,
  placeRoles: 'vali, valisi, kaymakam, kaymakamı, büyükelçisi',
  sayings: 'dedi, söyledi, belirtti, açıkladı, konuştu, vurguladı, ifade, kaydetti, bildirdi, ise',
  ofHeads: '',
  heads: `
    bakanlığı, bakanlığının, bankası, bankasının, birliği, birliğinin, partisi, partisinin, başkanlığı, müdürlüğü, kurumu, kurulu, kurulunun, derneği, vakfı, üniversitesi, mahkemesi, mahkemesinin, meclisi, belediyesi, belediyesinin, valiliği, savcılığı, başsavcılığı, komisyonu, konseyi, odası, sendikası,
    konfederasyonu, federasyonu, ajansı, gazetesi, holding, havayolları, hastanesi, müzesi, komutanlığı, örgütü, hareketi, ordusu, kulübü, yargıtay, danıştay, tbmm, borsası, enstitüsü, şirketi`,
  bodyNouns: 'şirket, şirketi, banka, holding, kulüp, gazete, ajans, vakıf, dernek, parti',
  given: `
    hüseyin, murat, ömer, ramazan, halil, süleyman, mahmut, salih, fatih, kadir, emre, adem, yaşar, bekir, metin, cemal, bayram, cengiz, yılmaz, serkan, volkan, burak, kaan, cem, tolga, onur, barış, sinan, selçuk, erdoğan, meral,
    bülent, nihat, tuncay, gökhan, uğur, ufuk, ozan, oğuz, okan, okay, engin, ekrem, mansur, özgür, hulusi, mevlüt, süha, numan, ferit, taner, tarık, turan, veysel, vedat, yavuz, zafer, zeki, erdal, ersin, ertuğrul, faruk,
    ferhat, fikret, haluk, haydar, hikmet, ilker, irfan, koray, levent, melih, necati, oktay, rıza, şahin, şükrü, hidayet, ergin, erol, eren, ayşe, hatice, şerife, hanife, merve, havva, zeliha, esra, fadime, özlem, hacer,
    yasemin, hülya, cemile, sevim, gülay, songül, filiz, sibel, aysel, gülsüm, dilek, derya, tülay, aynur, pınar, ebru, burcu, seda, tuğba, gamze, büşra, kübra, gizem, aslı, ece, ceren, melis, nurcan, canan, figen, nilgün, füsun,
    güler, sevgi, ümit, şenol, lütfi, naci, nilay, bahar, berna, betül, çiğdem, demet, duygu, aysun, belgin, banu, begüm`,
  locatives: '’da, ’de, ’ta, ’te, ’dan, ’den, ’tan, ’ten, ’daki, ’deki, ’taki, ’teki',
  particles: 've',
  openers: `
    bu, bir, o, ama, ve, ancak, fakat, ya, da, de, ne, kim, nasıl, neden, nerede, biz, ben, siz, onlar, şu, bunlar, her, bazı, çok, daha, iki, üç, dört, tüm, bütün, diğer, eğer, çünkü, sonra, önce, ayrıca, böylece, artık, şimdi, bugün, dün, yarın, polis, olay, şirketin, şirket, toplantı, yeni, son, ilk, aynı,
    öte, yandan, kaza, için, göre`,
  demonyms:
    'türk, türkler, alman, almanlar, rus, ruslar, amerikalı, amerikan, abdli, fransız, ingiliz, yunan, yunanlı, çinli, kürt, kürtler, arap, suriyeli, suriyeliler, iranlı, iraklı, israilli, filistinli, ukraynalı, azeri, ermeni, italyan, ispanyol, türkçe, ingilizce',
  calendar:
    'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
  the: '',
  of: '’nin, ’nın, ’nun, ’nün, ’in, ’ın, ’un, ’ün',
  and: 've',
  clauses: 'olan, olduğunu, olarak',
  in: '',
  from: '',
  to: '',
  by: '',
  with: 'ile',
  for: 'için',
  against: 'karşı',
  prepositions: '',
}
