// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Indonesian. */
export const indonesian: Language = {
  tag: 'id',
  name: 'Indonesian',
  script: 'Latn',
  months: rows(
    `januari|jan, februari|feb, maret|mar|mrt, april|apr, mei|may, juni|jun, juli|jul, agustus|agu|ags|agt|agust, september|sep,
    oktober|okt|oct, november|nov|nop|nopember, desember|des|dec`,
  ),
  weekdays: rows("senin, selasa, rabu, kamis, jumat|jum'at, sabtu, minggu"),
  dateWords: words('tanggal'),
  and: words('dan, &, bersama'),
  byline: words('oleh, oleh:, pewarta:, pewarta, penulis:, reporter:'),
  in: words('dari'),
  jobs: words('wartawan, jurnalis, reporter, pewarta, editor, redaktur, koresponden, kontributor'),
  anonymous: words('redaksi, tim redaksi, tim, wartawan, koresponden'),
  labels: words('analisis, opini, wawancara, profil, eksklusif, breaking news, terkini, terbaru, live, video, foto'),
  furniture: {
    'comment-count': words('# komentar, komentar (#), komentar, tidak ada komentar'),
    'reply-form': words('tinggalkan balasan*, tinggalkan komentar*, tulis komentar*'),
    related: words(
      `baca juga*, berita terkait*, artikel terkait*, lihat juga*, simak juga*, baca selengkapnya*, berita lainnya, berita populer`,
    ),
    share: words('bagikan, bagikan:*, bagikan ini*, cetak'),
    paging: words('sebelumnya, berikutnya, selanjutnya, artikel sebelumnya*'),
    navigation: words('beranda'),
    meta: words('dipublikasikan pada*, diterbitkan pada*, diposting oleh*, diperbarui pada*, diperbarui:*'),
    'reading-time': words('# menit baca, # menit membaca'),
    'sign-up': words('berlangganan, berlangganan sekarang*, berlangganan newsletter*, langganan'),
    advertisement: words('iklan, iklan -*'),
    rights: words('hak cipta ©*, hak cipta dilindungi*, hak cipta #*, dilarang keras mengambil*'),
    'photo-credit': words('foto:*, (foto:*, antara foto*, (antara/*, ilustrasi'),
  },
  endMarks: words('selesai, tamat, habis, (selesai)'),
  roles: {
    reporting: words('pewarta:, reporter:'),
    'additional reporting': words('laporan tambahan, laporan tambahan oleh'),
    writing: words('penulis:, ditulis oleh'),
    editing: words('editor:, redaktur:'),
    compiling: words('dihimpun oleh, disusun oleh'),
    translation: words('penerjemah:, diterjemahkan oleh'),
  },
  editorsNote: words('catatan redaksi, catatan editor'),
  embargo: words('embargo hingga, embargo sampai, embargo:'),
  notices: {
    kill: words('pembatalan, batal:'),
    withhold: words('jangan disiarkan'),
    correction: words('koreksi:, koreksi, ralat:, ralat'),
    clarification: words('klarifikasi:'),
    refile: words('ulangan:'),
    update: words('pembaruan:, diperbarui, update:'),
  },
  published: words('diterbitkan, diterbitkan pada, dipublikasikan'),
  updated: words('diperbarui, diperbarui pada, terakhir diperbarui'),
  abbreviations: words(
    `dr, prof, hj, drs, dra, kh, tn, sdr, jend, letjen, mayjen, brigjen, letkol, kapt, sdri, jan, feb, apr, jun, jul, agu, ags, sep,
    sept, okt, nov, nop, pt, tbk, jl`,
  ),
  common: words(
    `yang, tersebut, bahwa, karena, adalah, tahun, telah, tidak, bisa, mengatakan, kata, menjadi, hingga, sebagai, oleh, dengan, untuk, dalam, di, dan, ini, itu, pada, dari, ke`,
  ),
}
