// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Filipino. */
export const filipino: Language = {
  tag: 'tl',
  script: 'Latn',
  months: `
    ene+ro|jan, peb+rero|feb, mar+so, abr+il, may+o, hun+yo|june, hul+yo|july, ago+sto|aug, set+yembre|sept,
    okt+ubre|oct, nob+yembre|nov, dis+yembre|dec`,
  weekdays: 'lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo',
  dateWords: 'ng, ika, ika-',
  and: 'at ni',
  byline: 'ulat ni, ulat nina, ni:, sinulat ni, isinulat ni, sulat ni, akda ni, kuwento ni, isinulat nina',
  in: 'sa',
  jobs: `
    reporter, manunulat, mamamahayag, patnugot, tagapagbalita, kolumnista, mamahayag, peryodista, koresponsal,
    litratista, correspondent, editor, tagasulat, tagapagsalin`,
  anonymous: `
    news team, news staff, pangkat ng balita, ng news desk, mga reporter, news desk, ulat ng staff,
    ng aming reporter`,
  labels: `
    pagsusuri, opinyon, tanong, sagot, panayam, komentaryo, balita, kolum, editoryal, breaking, breaking news,
    panoorin, basahin, tingnan, pakinggan, eksklusibo, larawan, video, live, babala, paalala, anunsyo, pahayag,
    bilang, talaan, kronolohiya, profile, pinagmulan, alamin, tandaan, fact check, pagwawasto`,
  furniture: {
    'comment-count':
      '# komento, walang komento, mga komento, mga komento (#), komento (#), komento #, # mga komento, wala pang komento, tingnan ang mga komento',
    'reply-form':
      'mag-iwan ng komento, mag-iwan ng tugon, magsulat ng komento, mag-post ng komento, magdagdag ng komento, tumugon, sagutin, kanselahin ang tugon',
    related:
      'basahin din*, basahin:*, basahin pa, basahin pa:*, basahin rin, basahin rin:*, basahin ang kaugnay, basahin ang kaugnay:*, basahin ang buong, basahin ang buong:*, kaugnay na balita, kaugnay na balita:*, kaugnay na artikulo, kaugnay na artikulo:*, kaugnay na mga balita, kaugnay na mga balita:*, mga kaugnay na balita, mga kaugnay na balita:*, mga kaugnay na artikulo, mga kaugnay na artikulo:*, mga kaugnay na kuwento, mga kaugnay na kuwento:*, kaugnay:*, kaugnay na video:*, panoorin din, panoorin din:*, panoorin:*, tingnan din, tingnan din:*, tingnan:*, iba pang balita, iba pang mga balita, iba pang kuwento, pinakabagong balita, mga pinakabagong balita, pinakahuling balita, pinakabago, pinakabinasa',
    share:
      'ibahagi, ibahagi:*, ibahagi ito, ibahagi ang, ibahagi sa facebook, ibahagi sa x, ibahagi sa twitter, ibahagi sa whatsapp, ibahagi sa viber, i-share, i-share ito, i-share sa, kopyahin ang link, nakopya ang link, i-copy ang link, i-print, i-email, i-email ito, i-save',
    paging:
      'nakaraang artikulo, susunod na artikulo, nakaraang balita, susunod na balita, nakaraan, susunod, nakaraang pahina, susunod na pahina, pahina # ng #, bumalik sa itaas, balik sa itaas',
    navigation:
      'maghanap, hanapin, isara, mag-log in, mag-login, mag-log out, mag-sign in, mag-sign up, magrehistro, lumaktaw sa nilalaman, laktawan patungo sa nilalaman, pumunta sa nilalaman, tungkol sa amin, makipag-ugnayan sa amin, kontakin kami, patakaran sa privacy, patakaran sa pagkapribado, patakaran sa cookie, mga tuntunin ng paggamit, mga tuntunin sa paggamit, mga tuntunin at kondisyon, mag-advertise sa amin, mapa ng site, mga kategorya, lahat ng kategorya, mga seksyon, galeriya, unang pahina',
    meta: 'inilathala noong*, # minuto ang nakalipas, # minuto na ang nakalipas, # oras ang nakalipas, # oras na ang nakalipas, # araw ang nakalipas, # araw na ang nakalipas, # view, # beses nabasa, mga tag, mga paksa:*, kategorya:*, ngayon lang, tungkol sa may-akda, talaan ng nilalaman',
    'reading-time': '# minutong basahin, # minutong pagbasa, # minuto basahin, oras ng pagbasa',
    'sign-up':
      'mag-subscribe, mag-subscribe sa, mag-subscribe na, mag-subscribe ngayon, sumali sa aming, sundan kami, i-follow kami, i-like kami, i-download ang app, i-download ang aming app, i-download ang aming mobile app, kunin ang pinakabagong balita, makuha ang pinakabagong balita, ilagay ang iyong email, i-enter ang iyong email, gumagamit kami ng cookies, gumagamit ang site na ito ng cookies',
    advertisement: 'patalastas, anunsiyo, patalastas -, isponsor, isponsored',
    rights:
      'lahat ng karapatan ay nakalaan*, lahat ng karapatan nakalaan, nakalaan ang lahat ng karapatan, karapatang-ari ©, karapatang-ari #',
    'photo-credit':
      'larawan:*, larawan mula sa, (larawan:*, (larawan mula, (kuha ni, kuha ni, kuha mula sa, mga larawan:*',
  },
  endMarks: 'wakas',
  roles: {
    reporting: 'ulat ni, ulat nina, mula sa ulat ni',
    'additional reporting': 'may dagdag na ulat ni, may dagdag na ulat mula sa, may karagdagang ulat mula',
    writing: 'isinulat ni, sinulat ni, akda ni',
    editing: 'inedit ni, in-edit ni, patnugot:',
    translation: 'isinalin ni, salin ni, isinalin sa filipino ni',
    graphics: 'grapika ni, disenyo ni',
    photography: 'kuha ni, larawan:',
    video: 'video ni, kuha ng video ni',
  },
  editorsNote: `
    tala ng editor, tala ng patnugot, paalala ng editor, paalala ng patnugot, para sa agarang paglalathala,
    para sa agarang pagpapalabas`,
  notices: {
    correction: 'pagwawasto:',
  },
  foot: {
    about: 'tungkol sa kumpanya',
    contact: 'makipag-ugnayan, para sa media',
    reach: 'para sa karagdagang impormasyon',
  },
  about: 'tungkol sa',
  restrictions: 'para sa editoryal na gamit lamang*, para lamang sa editoryal*',
  published: 'inilathala',
  updated: 'na-update',
  common: 'ang, mga, ng, sa, na, ay, ito, si, ni',
}
