// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Malay. */
export const malay: Language = {
  tag: 'ms',
  script: 'Latn',
  months: 'jan+uari, feb+ruari, mac, apr+il, mei, jun, jul+ai, ogo+s, sep+t+ember, okt+ober, nov+ember, dis+ember',
  weekdays: 'isnin, selasa, rabu, khamis, jumaat, sabtu, ahad',
  dateWords: 'hb, haribulan',
  and: 'dan, &',
  byline: 'oleh',
  in: 'dari',
  jobs: 'wartawan, pemberita',
  labels: 'analisis, pendapat, soalan, jawapan, ulasan, wawancara, soal, jawab',
  anonymous: 'wakil kami',
  furniture: {
    'comment-count': '# komen, # ulasan',
    related: 'artikel berkaitan*, berita berkaitan*',
    share: 'kongsi',
    meta: 'diterbitkan pada *',
    advertisement: 'iklan',
    rights: 'hak cipta terpelihara*',
    'photo-credit': 'gambar:*',
  },
  endMarks: 'tamat',
  roles: {
    editing: 'suntingan:',
  },
  notices: {
    correction: 'pembetulan',
  },
  foot: {
    about: 'mengenai syarikat, tentang syarikat',
    contact: 'pertanyaan media, hubungan media, untuk pertanyaan media',
    reach: 'untuk maklumat lanjut',
  },
  about: 'mengenai, tentang, perihal',
  published: 'diterbitkan',
  updated: 'dikemas kini',
  common: 'boleh, kerana, beliau, mahu, ialah, wang, bagi, ini, kata, di, dan, itu, pada, yang, dari, ke, untuk',
}
