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
  byline: 'ulat ni, ulat nina',
  in: 'sa',
  jobs: 'reporter, manunulat',
  labels: 'pagsusuri, opinyon, tanong, sagot, panayam, komentaryo',
  furniture: {
    'comment-count': '# komento, walang komento',
    related: 'basahin din*, basahin:*',
    share: 'ibahagi',
    meta: 'inilathala noong*',
    advertisement: 'patalastas',
    rights: 'lahat ng karapatan ay nakalaan*',
    'photo-credit': 'larawan:*',
  },
  endMarks: 'wakas',
  notices: {
    correction: 'pagwawasto:',
  },
  foot: {
    about: 'tungkol sa kumpanya',
    contact: 'makipag-ugnayan, para sa media',
    reach: 'para sa karagdagang impormasyon',
  },
  about: 'tungkol sa',
  published: 'inilathala',
  updated: 'na-update',
  common: 'ang, mga, ng, sa, na, ay, ito, si, ni',
}
