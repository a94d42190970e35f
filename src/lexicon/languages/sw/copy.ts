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
  byline: 'imeandikwa na, mwandishi:',
  in: '',
  jobs: 'mwandishi, mhariri',
  labels: 'uchambuzi, maoni, mahojiano, swali, jibu',
  anonymous: 'mwandishi wetu, na mwandishi wetu',
  furniture: {
    'comment-count': '# maoni, maoni (#)',
    related: 'soma zaidi*, soma pia*',
    share: 'shiriki',
    advertisement: 'tangazo',
    rights: 'haki zote zimehifadhiwa*',
    'photo-credit': 'picha:*',
  },
  endMarks: 'mwisho',
  roles: {
    editing: 'mhariri:',
  },
  notices: {
    correction: 'marekebisho:',
  },
  foot: {
    about: 'kuhusu kampuni, kuhusu shirika',
    contact: 'mawasiliano, kwa mawasiliano',
    reach: 'kwa maelezo zaidi, kwa taarifa zaidi',
  },
  about: 'kuhusu',
  published: 'imechapishwa',
  updated: 'imesasishwa',
  common: 'kwa, wa, ya, katika, hiyo, kuwa, hilo, huyo, wake',
}
