// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Indonesian. */
export const indonesian: Language = {
  tag: 'id',
  script: 'Latn',
  months: `
    jan+uari, feb+ruari, mar+et|mrt, apr+il, mei|may, jun+i, jul+i, agu+st+us|ags|agt, sep+tember, okt+ober|oct,
    nov+ember|nop+ember, des+ember|dec`,
  weekdays: "senin, selasa, rabu, kamis, jumat|jum'at, sabtu, minggu",
  dateWords: 'tanggal',
  and: 'dan, &, bersama',
  byline: 'oleh, pewarta, penulis:, reporter:',
  in: 'dari',
  jobs: 'wartawan, jurnalis, reporter, pewarta, editor',
  anonymous: 'redaksi, tim redaksi, wartawan kami',
  labels: `
    analisis, opini, wawancara, profil, eksklusif, pertanyaan, jawaban, tanya, jawab, ulasan, kolom`,
  furniture: {
    'comment-count': '# komentar, komentar (#), komentar, tidak ada komentar',
    'reply-form': 'tinggalkan balasan*, tinggalkan komentar*',
    related: 'baca juga*, berita terkait*, artikel terkait*, lihat juga*, simak juga*, baca selengkapnya*',
    share: 'bagikan, bagikan:*, bagikan ini*, cetak',
    paging: 'sebelumnya, berikutnya',
    navigation: 'beranda',
    meta: 'dipublikasikan pada*, diterbitkan pada*, diposting oleh*',
    'reading-time': '# menit baca',
    'sign-up': 'berlangganan, berlangganan sekarang*',
    advertisement: 'iklan, iklan -*',
    rights: 'hak cipta ©*, hak cipta dilindungi*',
    'photo-credit': 'foto:*, antara foto*',
  },
  endMarks: 'selesai, tamat, habis',
  roles: {
    reporting: 'pewarta:, reporter:, wartawan:, laporan:, oleh:',
    'additional reporting': 'laporan tambahan',
    writing: 'penulis:, ditulis oleh',
    editing: 'editor:, redaktur:',
    translation: 'penerjemah:',
  },
  editorsNote: 'catatan redaksi, catatan editor',
  notices: {
    correction: 'koreksi, ralat',
    update: 'pembaruan:, diperbarui',
  },
  foot: {
    about: 'tentang perusahaan, tentang perseroan, profil perusahaan',
    contact: 'kontak, kontak media, narahubung, narahubung media, hubungan media, kontak pers, informasi kontak',
    reach: 'untuk informasi lebih lanjut, untuk keterangan lebih lanjut',
    editors:
      'catatan untuk redaksi, catatan untuk editor, catatan bagi redaksi, catatan bagi editor, catatan kepada editor',
  },
  about: 'tentang',
  restrictions: 'hanya untuk keperluan editorial*, hanya untuk penggunaan editorial*',
  published: 'diterbitkan, diterbitkan pada, dipublikasikan',
  updated: 'diperbarui, diperbarui pada',
  common: `
    yang, tersebut, bahwa, karena, adalah, tahun, telah, tidak, bisa, kata, menjadi, hingga, sebagai, oleh, dengan,
    untuk, dalam, di, dan, ini, itu, pada, dari, ke, ia, akan, juga, ada, mereka, seperti, tak, saat, sudah, antara,
    lebih, atas, masih, namun, serta, dapat`,
}
