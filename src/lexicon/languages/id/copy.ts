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
  byline: `
    oleh, pewarta, penulis:, reporter:, oleh:, laporan:, laporan wartawan, pewarta:, ditulis oleh, diposting oleh,
    dipublikasikan oleh`,
  in: 'dari',
  jobs: `
    wartawan, jurnalis, reporter, pewarta, editor, koresponden, redaktur, kontributor, fotografer, penulis,
    kolumnis, peliput, kameramen, penyunting`,
  anonymous: `
    redaksi, tim redaksi, wartawan kami, tim liputan, newsroom, koresponden kami, kontributor, kantor berita,
    tim penulis, tim newsroom, tim editor, tim liputan khusus, meja redaksi`,
  labels: `
    analisis, opini, wawancara, profil, eksklusif, pertanyaan, jawaban, tanya, jawab, ulasan, kolom,
    breaking news, foto, video, live, siaran langsung, langsung, kabar terbaru, terkini, terpopuler, fakta,
    cek fakta, hoaks, infografis, editorial, tajuk, tajuk rencana, catatan, laporan khusus, liputan khusus,
    kronologi, sorotan, resensi, koreksi, ralat, pembaruan, siaran pers`,
  furniture: {
    'comment-count':
      '# komentar, komentar (#), komentar, tidak ada komentar, lihat # komentar, lihat semua komentar, lihat komentar, komentar #, belum ada komentar, jadilah yang pertama berkomentar, jadi yang pertama berkomentar',
    'reply-form':
      'tinggalkan balasan*, tinggalkan komentar*, tulis komentar, beri komentar, berikan komentar, kirim komentar, tambahkan komentar, balas, batalkan balasan, kirim',
    related:
      'baca juga*, berita terkait*, artikel terkait*, lihat juga*, simak juga*, baca selengkapnya*, artikel lainnya, berita lainnya, berita lain, artikel lain, berita terkini, berita terbaru, berita populer, berita terpopuler, artikel populer, artikel terpopuler, terpopuler, paling banyak dibaca, paling populer, populer lainnya, rekomendasi untuk anda, rekomendasi untukmu, direkomendasikan untuk anda, direkomendasikan untuk anda:*, berita rekomendasi, pilihan editor, pilihan redaksi, pilihan untukmu, pilihan untuk anda, topik terkait, topik lainnya',
    share:
      'bagikan, bagikan:*, bagikan ini*, cetak, bagikan artikel, bagikan berita, bagikan ke, bagikan di, bagikan lewat, bagikan via, bagikan melalui, bagikan tautan, sebarkan, sebarkan ini, share ke, salin tautan, salin link, salin, tautan disalin, tautan berhasil disalin, link berhasil disalin, link disalin, cetak artikel',
    paging:
      'sebelumnya, berikutnya, berita sebelumnya, berita selanjutnya, artikel sebelumnya, artikel selanjutnya, artikel berikutnya, berita berikutnya, selanjutnya, halaman sebelumnya, halaman selanjutnya, halaman berikutnya, halaman #, kembali ke atas',
    navigation:
      'beranda, menu utama, cari, pencarian, cari berita, tutup, masuk, daftar, masuk / daftar, keluar, langsung ke konten, lewati ke konten, loncat ke konten, lompat ke konten, tentang kami, hubungi kami, kontak kami, kebijakan privasi, kebijakan cookie, syarat dan ketentuan, syarat & ketentuan, ketentuan penggunaan, pedoman media siber, pedoman pemberitaan media siber, susunan redaksi, info iklan, pasang iklan, karir, karier',
    meta: 'dipublikasikan pada*, diterbitkan pada*, diposting oleh*, # menit lalu, # menit yang lalu, # jam lalu, # jam yang lalu, # hari lalu, # hari yang lalu, # minggu yang lalu, # bulan yang lalu, # kali dibaca, # kali dilihat, # dilihat, dibaca # kali, tag:*, tag terkait',
    'reading-time': '# menit baca, waktu baca:*, waktu baca #, waktu membaca, estimasi waktu baca',
    'sign-up':
      'berlangganan, berlangganan sekarang*, cek berita dan artikel, langganan, berlangganan newsletter, langganan newsletter, daftar newsletter, daftar sekarang, sudah berlangganan, sudah punya akun, belum punya akun, ikuti kami, ikuti kami di, ikuti saluran whatsapp, gabung di saluran, gabung saluran whatsapp, gabung grup whatsapp, situs ini menggunakan cookie, kami menggunakan cookie',
    advertisement:
      'iklan, iklan -*, advertisement, scroll untuk melanjutkan, scroll ke bawah untuk, gulir untuk lanjut',
    rights:
      'hak cipta ©*, hak cipta dilindungi*, seluruh hak cipta, dilarang keras mengambil konten, dilarang memperbanyak, dilarang menyalin',
    'photo-credit': 'foto:*, antara foto*, foto/, foto :*, (foto:*, (foto/, dok., ilustrasi, foto ilustrasi',
  },
  endMarks: 'selesai, tamat, habis',
  roles: {
    reporting: 'pewarta:, reporter:, wartawan:, laporan:, oleh:, jurnalis:, peliput:, kontributor:',
    'additional reporting': 'laporan tambahan, dengan laporan tambahan, berkontribusi dalam',
    writing: 'penulis:, ditulis oleh, naskah:, teks:',
    editing: 'editor:, redaktur:, editor :, penyunting:, disunting oleh',
    compiling: 'disusun oleh, dirangkum oleh',
    translation: 'penerjemah:, alih bahasa:, diterjemahkan oleh, penerjemah :',
    graphics: 'infografis:, grafis:, ilustrasi:',
    photography: 'fotografer:, pewarta foto:',
    video: 'kamerawan:, juru kamera:, produser:',
  },
  editorsNote: `
    catatan redaksi, catatan editor, catatan untuk editor, catatan untuk redaksi, nota redaksi,
    untuk segera disiarkan, untuk segera dipublikasikan, untuk segera diterbitkan`,
  notices: {
    correction: `
      koreksi, ralat, dalam versi sebelumnya dari, versi sebelumnya dari berita, dalam versi berita sebelumnya,
      koreksi:, ralat:, hak jawab:`,
    update: 'pembaruan:, diperbarui, menambahkan, memperbarui',
  },
  foot: {
    about: 'tentang perusahaan, tentang perseroan, profil perusahaan',
    contact: 'kontak, kontak media, narahubung, narahubung media, hubungan media, kontak pers, informasi kontak',
    reach: 'untuk informasi lebih lanjut, untuk keterangan lebih lanjut',
    editors:
      'catatan untuk redaksi, catatan untuk editor, catatan bagi redaksi, catatan bagi editor, catatan kepada editor',
  },
  about: 'tentang',
  restrictions: `
    hanya untuk keperluan editorial*, hanya untuk penggunaan editorial*, tidak untuk dijual*,
    dilarang diperjualbelikan*`,
  rights: { source: 'sumber' },
  published: 'diterbitkan, diterbitkan pada, dipublikasikan, diunggah:, tayang:',
  updated: 'diperbarui, diperbarui pada, terakhir diperbarui',
  common: `
    yang, tersebut, bahwa, karena, adalah, tahun, telah, tidak, bisa, kata, menjadi, hingga, sebagai, oleh, dengan,
    untuk, dalam, di, dan, ini, itu, pada, dari, ke, ia, akan, juga, ada, mereka, seperti, tak, saat, sudah, antara,
    lebih, atas, masih, namun, serta, dapat`,
}
