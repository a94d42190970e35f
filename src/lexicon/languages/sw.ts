// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Swahili. */
export const swahili: Language = {
  tag: 'sw',
  name: 'Swahili',
  script: 'Latn',
  months: rows(
    `januari|jan, februari|feb, machi|mac, aprili|apr|april, mei, juni|jun, julai|jul, agosti|ago, septemba|sep, oktoba|okt,
    novemba|nov, desemba|des`,
  ),
  weekdays: rows('jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi, jumapili'),
  dateWords: words('ya, mwezi'),
  and: words('na, &'),
  byline: words('imeandikwa na, mwandishi:'),
  in: [],
  jobs: words('mwandishi, mhariri, ripota'),
  anonymous: words('mwandishi wetu'),
  labels: words('uchambuzi, maoni, mahojiano'),
  furniture: {
    'comment-count': words('# maoni, maoni (#)'),
    related: words('soma zaidi*, soma pia*, soma:*'),
    share: words('shiriki'),
    meta: words('imechapishwa:*, imechapishwa #*'),
    advertisement: words('tangazo'),
    rights: words('haki zote zimehifadhiwa*'),
    'photo-credit': words('picha:*'),
  },
  endMarks: words('mwisho'),
  roles: {
    editing: words('mhariri:'),
    translation: words('tafsiri:'),
  },
  editorsNote: words('maelezo ya mhariri'),
  embargo: words('marufuku kuchapishwa'),
  notices: {
    correction: words('marekebisho:'),
    update: words('taarifa mpya:'),
  },
  published: words('imechapishwa'),
  updated: words('imesasishwa'),
  abbreviations: words('dkt, prof, mhe, mh, n.k'),
  common: words('kwa, wa, ya, katika, hiyo, kuwa, hilo, huyo, wake'),
}
