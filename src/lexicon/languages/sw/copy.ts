// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Swahili. */
export const swahili: Language = {
  tag: 'sw',
  script: 'Latn',
  months: 'jan+uari, feb+ruari, mac+hi, apr+il+i, mei, jun+i, jul+ai, ago+sti, sep+temba, okt+oba, nov+emba, des+emba',
  weekdays: 'jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi, jumapili',
  dateWords: 'ya, mwezi',
  and: 'na, &',
  byline: 'imeandikwa na, mwandishi:, na mwandishi wetu, na:, imeandaliwa na, imeripotiwa na',
  in: '',
  jobs: `
    mwandishi, mhariri, wahariri, waandishi, mwanahabari, ripota, mpigapicha, mchambuzi, mtangazaji, mtayarishaji,
    reporter, correspondent, mchangiaji`,
  labels: `
    uchambuzi, maoni, mahojiano, swali, jibu, habari, habari mpya, habari za hivi punde, hivi punde, dharura,
    moja kwa moja, mubashara, kipekee, video, picha, tazama, sikiliza, soma, tahariri, safu, makala, maswali,
    majibu, wasifu, tanzia, ripoti maalum, ripoti, taarifa kwa umma, taarifa kwa vyombo vya habari, tangazo,
    tahadhari`,
  anonymous: `
    mwandishi wetu, na mwandishi wetu, waandishi wetu, na waandishi wetu, mwandishi maalum, mashirika,
    na mashirika, mashirika ya habari, na mashirika ya habari, mwandishi wa habari, mhariri, na mhariri,
    chumba cha habari, dawati la habari, taarifa ya pamoja`,
  furniture: {
    'comment-count':
      '# maoni, maoni (#), maoni #, hakuna maoni, tazama maoni, soma maoni, ona maoni, maoni yote, maoni ya wasomaji',
    'reply-form':
      'toa maoni, acha maoni, andika maoni, weka maoni, tuma maoni, chapisha maoni, acha jibu, jibu ujumbe huu',
    related:
      'soma zaidi*, soma pia*, tazama pia, tazama pia:*, angalia pia, angalia pia:*, sikiliza pia, sikiliza pia:*, habari zinazohusiana, habari zinazohusiana:*, habari inayohusiana, habari inayohusiana:*, makala zinazohusiana, makala zinazohusiana:*, taarifa zinazohusiana, taarifa zinazohusiana:*, mada zinazohusiana, mada zinazohusiana:*, zinazohusiana, habari nyingine, habari zingine, habari zaidi, taarifa zaidi, makala zaidi, habari kuu, habari mpya, habari za hivi punde, habari zilizosomwa zaidi, habari zilizosomwa zaidi:*, zilizosomwa zaidi, iliyosomwa zaidi, zinazosomwa sana, zinazosomwa zaidi, maarufu zaidi, habari maarufu',
    share:
      'shiriki, shiriki:*, shiriki makala, shiriki habari hii, shiriki hii, sambaza, sambaza habari, sambaza hii, shirikisha, shiriki kwenye, shiriki kupitia, shiriki katika, sambaza kupitia, nakili kiungo, nakili linki, kiungo kimenakiliwa, chapa, chapisha ukurasa, tuma kwa barua pepe',
    paging:
      'makala iliyotangulia, makala inayofuata, habari iliyotangulia, habari inayofuata, iliyotangulia, inayofuata, iliyopita, ukurasa uliopita, ukurasa unaofuata, ukurasa #, ukurasa # kati ya #, rudi juu',
    navigation:
      'mwanzo, nyumbani, ukurasa wa mwanzo, menyu, tafuta, funga, ingia, jisajili, jiunge, ondoka, toka, ruka hadi maudhui, ruka hadi kwenye maudhui, ruka hadi yaliyomo, nenda kwenye maudhui, kuhusu sisi, wasiliana nasi, sera ya faragha, sera ya vidakuzi, sera ya kuki, vigezo na masharti, masharti ya matumizi, kanuni na masharti, tangaza nasi, tangaza na sisi, ramani ya tovuti, kategoria, makundi',
    meta: 'dakika # zilizopita, saa # zilizopita, siku # zilizopita, wiki # zilizopita, dakika # iliyopita, saa # iliyopita, siku # iliyopita, mara # imesomwa, lebo, vitambulisho:*, mada:*, kategoria:*, maneno muhimu:*, sasa hivi',
    'reading-time': 'dakika # za kusoma, dakika # kusoma, muda wa kusoma, kusoma dakika #',
    'sign-up':
      'jiandikishe, jiandikishe sasa, jisajili sasa, jisajili bure, jiunge nasi, jiunge na chaneli, jiunge na kundi, jiunge na jarida, fuatilia, tufuate, tufuate kwenye, tufuatilie, fuata ukurasa wetu, fuata chaneli yetu, pakua programu, tovuti hii inatumia vidakuzi, tovuti hii hutumia vidakuzi',
    advertisement: 'tangazo, matangazo ya biashara, tangazo la biashara, tangazo -, imedhaminiwa',
    rights:
      'haki zote zimehifadhiwa*, haki zote zimelindwa, hakimiliki ©, haki miliki ©, hakimiliki #, haki miliki #, si ruhusa kunakili, hairuhusiwi kunakili',
    'photo-credit':
      'picha:*, picha/, (picha:*, (picha na, picha kwa hisani ya, picha ya maktaba, picha ya mtandao, chanzo cha picha',
  },
  endMarks: 'mwisho, mwisho wa taarifa',
  roles: {
    reporting: 'imeripotiwa na, ripota:, mwandishi:',
    'additional reporting': 'ripoti ya ziada na, taarifa za ziada na, taarifa za nyongeza na',
    writing: 'imeandikwa na, imeandaliwa na, mtayarishaji:',
    editing: 'mhariri:, imehaririwa na, mhariri :, wahariri:',
    compiling: 'imekusanywa na, imekusanywa na kuandikwa na',
    translation: 'imetafsiriwa na, tafsiri:, mfasiri:',
    graphics: 'mchoro na, mchoro:',
    photography: 'picha na, picha:, mpigapicha:',
    video: 'video na, mpigapicha wa video:',
  },
  editorsNote: 'maelezo ya mhariri, maoni ya mhariri:, ujumbe kwa wahariri, kumbuka wahariri',
  notices: {
    correction: 'marekebisho:',
  },
  foot: {
    about: 'kuhusu kampuni, kuhusu shirika',
    contact: 'mawasiliano, kwa mawasiliano',
    reach: 'kwa maelezo zaidi, kwa taarifa zaidi',
  },
  about: 'kuhusu',
  restrictions: 'kwa matumizi ya uhariri tu*, kwa matumizi ya kihariri pekee*',
  published: 'imechapishwa',
  updated: 'imesasishwa',
  common: 'kwa, wa, ya, katika, hiyo, kuwa, hilo, huyo, wake',
}
