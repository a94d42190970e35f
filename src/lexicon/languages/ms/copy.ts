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
  byline: 'oleh, teks oleh, laporan oleh, ditulis oleh, penulis:, wartawan:, laporan:',
  in: 'dari',
  jobs: `
    wartawan, pemberita, wartawati, pengarang, editor, penyunting, jurugambar, kolumnis, koresponden, penulis,
    penerbit`,
  labels: `
    analisis, pendapat, soalan, jawapan, ulasan, wawancara, soal, jawab, terkini, eksklusif, berita tergempar,
    langsung, siaran langsung, video, foto, gambar, galeri, infografik, profil, rencana, lidah pengarang, kolum,
    komentar, temu bual, temubual, semakan fakta, kemas kini, pembetulan, kronologi, kenyataan media,
    siaran media, makluman, notis, nota`,
  anonymous: `
    wakil kami, wartawan kami, meja berita, agensi, agensi berita, bilik berita, oleh wartawan, unit berita,
    sidang pengarang, pengarang, koresponden kami, wakil pemberita`,
  furniture: {
    'comment-count': '# komen, # ulasan, # komen:*, komen (#), komen #, komen, tiada komen, tiada ulasan, lihat komen',
    'reply-form':
      'tinggalkan komen, tinggalkan balasan, tulis komen, tambah komen, hantar komen, beri komen anda, balas, batalkan jawapan',
    related:
      'artikel berkaitan*, berita berkaitan*, kandungan berkaitan, kandungan berkaitan:*, video berkaitan, video berkaitan:*, topik berkaitan, topik berkaitan:*, isu berkaitan, isu berkaitan:*, baca juga, baca juga:*, baca lagi, baca lagi:*, baca lanjut, baca lanjut:*, baca seterusnya, baca seterusnya:*, baca selanjutnya, baca selanjutnya:*, lihat juga, lihat juga:*, tonton juga, tonton juga:*, artikel lain, berita lain, berita terkini, berita terbaru, berita popular, artikel popular, artikel terkini, paling popular, paling banyak dibaca, terhangat, pilihan editor, pilihan pengarang, disyorkan untuk anda',
    share:
      'kongsi, kongsikan, kongsi:*, kongsi artikel, kongsikan artikel, kongsi berita ini, kongsi di, kongsi melalui, kongsikan di, kongsikan ini, salin pautan, pautan disalin, cetak, cetak artikel, e-melkan, simpan, simpan artikel, suka, # suka',
    paging:
      'artikel sebelumnya, artikel seterusnya, artikel terdahulu, berita sebelumnya, berita seterusnya, sebelumnya, seterusnya, sebelum, halaman sebelumnya, halaman seterusnya, halaman #, kembali ke atas',
    navigation:
      'laman utama, halaman utama, utama, carian, cari, tutup, log masuk, daftar, daftar masuk, log keluar, langkau ke kandungan, langkau kepada kandungan, pergi ke kandungan, tentang kami, mengenai kami, hubungi kami, dasar privasi, polisi privasi, notis privasi, dasar kuki, terma penggunaan, terma dan syarat, terma & syarat, penafian, peta laman, iklan bersama kami, iklankan bersama kami, kategori',
    meta: 'diterbitkan pada *, # minit lalu, # minit yang lalu, # jam lalu, # jam yang lalu, # hari lalu, # hari yang lalu, # minggu lalu, # minggu yang lalu, # tontonan, # kali dibaca, tag:*, topik:*, kata kunci:*, kategori:*',
    'reading-time': '# minit bacaan, # minit baca, bacaan # minit, masa membaca',
    'sign-up':
      'langgan, langgan sekarang, langgan kami, langgan surat berita, langgani, langgan newsletter, daftar sekarang, daftar percuma, sudah melanggan, sudah mempunyai akaun, ikuti kami, ikuti kami di, ikuti saluran whatsapp, ikuti saluran telegram, sertai saluran, laman web ini menggunakan kuki, laman ini menggunakan kuki',
    advertisement: 'iklan, iklan -, kandungan tajaan, tajaan, ditaja',
    rights:
      'hak cipta terpelihara*, hak cipta ©, hakcipta ©, hakcipta terpelihara, hak cipta #, tidak dibenarkan mengulang cetak',
    'photo-credit': 'gambar:*, foto:*, foto/, (foto:*, foto oleh, gambar oleh, gambar/, gambar hiasan',
  },
  endMarks: 'tamat',
  roles: {
    reporting: 'laporan oleh, wartawan:, dilaporkan oleh',
    'additional reporting': 'laporan tambahan oleh, dengan laporan tambahan',
    writing: 'ditulis oleh, penulis:, teks:',
    editing: 'suntingan:, disunting oleh, penyunting:, editor:',
    compiling: 'disusun oleh',
    translation: 'terjemahan oleh, diterjemahkan oleh, terjemahan:',
    graphics: 'infografik:',
    photography: 'gambar:, jurugambar:, gambar oleh',
    video: 'jurukamera:',
  },
  editorsNote: `
    nota editor, nota pengarang, nota kepada editor, nota kepada pengarang, makluman kepada editor,
    untuk siaran segera, untuk hebahan segera, untuk edaran segera`,
  notices: {
    correction: 'pembetulan, pembetulan:, ralat:',
  },
  foot: {
    about: 'mengenai syarikat, tentang syarikat',
    contact: 'pertanyaan media, hubungan media, untuk pertanyaan media',
    reach: 'untuk maklumat lanjut',
  },
  about: 'mengenai, tentang, perihal',
  restrictions: 'untuk kegunaan editorial sahaja*, hanya untuk kegunaan editorial*',
  published: 'diterbitkan, diterbitkan pada, disiarkan',
  updated: 'dikemas kini, dikemaskini, kemas kini terakhir',
  common: 'boleh, kerana, beliau, mahu, ialah, wang, bagi, ini, kata, di, dan, itu, pada, yang, dari, ke, untuk',
}
