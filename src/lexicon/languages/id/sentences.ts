// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const indonesianSentences: SentenceRow = {
  titles: `
    dr, drs, dra, prof, hj, h, kh, tn, ny, sdr, sdri, jend, letjen, mayjen, brigjen, kol, letkol, kapt, ir, st, jl,
    yth, a.n, dll, dkk, dsb, s.d, mr`,
  cut: 'jan, feb, apr, jun, jul, agu, ags, sep, sept, okt, nov, nop, des, pt, tbk, cv, s.h, s.e',
  numbered: 'no, hal, tel, telp, ps, pasal, rp',
  openers:
    'di, ke, dari, pada, untuk, dengan, oleh, dan, atau, tetapi, namun, ini, itu, dia, ia, mereka, kami, kita, saya, anda, yang, jika, ketika, setelah, sebelum, karena, meskipun, menurut, tidak, ada, sudah, juga, apa, siapa, bagaimana, mengapa, dua, tiga, banyak, semua, para, sementara, selain, dalam, seperti, sebagai, saat, akan, bahwa',
  speechVerbs: 'kata, ujar, tanya, tutur, ucap',
}
