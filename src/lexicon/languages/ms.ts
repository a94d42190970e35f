// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Malay. */
export const malay: Language = {
  tag: 'ms',
  name: 'Malay',
  script: 'Latn',
  months: rows(
    `januari|jan, februari|feb, mac, april|apr, mei, jun, julai|jul, ogos|ogo, september|sep|sept, oktober|okt, november|nov,
    disember|dis`,
  ),
  weekdays: rows('isnin, selasa, rabu, khamis, jumaat, sabtu, ahad'),
  dateWords: words('hb, haribulan'),
  and: words('dan, &'),
  byline: words('oleh, oleh:'),
  in: words('dari'),
  jobs: words('wartawan, pemberita, koresponden'),
  anonymous: words('bernama'),
  labels: words('analisis, pendapat, ulasan'),
  furniture: {
    'comment-count': words('# komen, # ulasan'),
    related: words('artikel berkaitan*, berita berkaitan*, baca juga*'),
    share: words('kongsi'),
    meta: words('diterbitkan pada *, diterbitkan:*'),
    advertisement: words('iklan'),
    rights: words('hak cipta terpelihara*'),
    'photo-credit': words('gambar:*'),
  },
  endMarks: words('tamat, (tamat)'),
  roles: {
    editing: words('suntingan:'),
    translation: words('terjemahan:'),
  },
  editorsNote: words('nota kepada editor'),
  embargo: words('embargo sehingga'),
  notices: {
    correction: words('pembetulan'),
    update: words('kemas kini:'),
  },
  published: words('diterbitkan'),
  updated: words('dikemas kini'),
  abbreviations: words('dr, prof, hj, hjh, pn'),
  common: words(`boleh, kerana, beliau, mahu, ialah, wang, bagi, ini, kata, di, dan, itu, pada, yang, dari, ke, untuk`),
}
