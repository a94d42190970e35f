// Words of restrictions in Indonesian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const indonesianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    bukan, janganlah, melarang, kami larang, haram, hindari, hindarkan, menghindari, berhenti, hentikan`,
  // publishing, in general words
  f: `
    mempublikasikan, memublikasikan, dipublikasi, terbit, menerbitkan, penerbitan, terbitan, memuat, muatkan, termuat, cetak, dicetak,
    mencetak, pencetakan, menayangkan, mengudara, pakai, dipakai, memakai, pemakaian, menggunakan, penggunaan, pengunggahan, diupload,
    diposting, memposting, pos, cuit, dicuitkan, mencuitkan,
    bocor, membocorkan, dibocorkan, mengungkap, mengungkapkan, menyebut, disebut, media sosial, internet, keluar ruangan,
    keluar dari ruangan`,
  // before, until, from
  p: `
    menjelang, mendahului, selama, selagi, sepanjang, paling cepat, paling awal, paling lambat, lebih awal`,
  // secrecy
  c: `
    rahasiakan, dirahasiakan, merahasiakan, kerahasiaan, konfidensial, tertutup, di luar rekaman, tidak untuk dikutip,
    bukan untuk dikutip, tanpa menyebut sumber, tanpa menyebut nama, tanpa atribusi, tidak untuk atribusi, latar belakang,
    hanya latar belakang, sekadar latar belakang, sebagai latar belakang, hanya untuk diketahui, untuk diketahui, sekadar informasi,
    untuk kalangan sendiri, kalangan terbatas, kalangan sendiri, terbatas, hanya untuk anda, pribadi, simpan sendiri,
    simpan untuk sendiri, di antara kita, antara kita saja, diam, tutup mulut, bungkam, senyap, diam-diam, pembungkaman, bredel,
    dalam embargo, berembargo, terembargo, bukan untuk publikasi, bukan untuk disiarkan, bukan untuk umum, bukan konsumsi publik,
    tidak untuk publikasi, tidak untuk disiarkan, tidak untuk disebarkan, tidak untuk umum`,
  // withdrawing, and why
  i: `
    tarik kembali, ditarik kembali, kami tarik, kami batalkan, batal demi hukum, hapuskan, penghapusan, mohon dihapus, copot, dicopot,
    membuang, musnahkan, dimusnahkan, memusnahkan, hancurkan, mengabaikan, tidak perlu dihiraukan, hiraukan, lupakan, dilupakan, gugur,
    gugurkan, ganti, gantikan, diganti, digantikan, mengganti, menggantikan, pengganti, anulir, diralat, meralat, koreksi, dikoreksi,
    revisi, kekeliruan, kesalahan, tidak benar, tidak akurat,
    turunkan, hapus dari, dari situs`,
  // unfinished, or ahead of time
  r: `
    draf, rancangan, konsep, kasar, mentah, belum disunting, belum diedit, tanpa suntingan, belum final, bukan final, bukan versi final,
    belum selesai, belum rampung, belum lengkap, tidak lengkap, belum disetujui, belum disahkan, belum diperiksa, belum dicek,
    menunggu persetujuan, menunggu konfirmasi, menunggu verifikasi, dalam pemeriksaan, dalam penyuntingan, dalam proses, versi sementara,
    versi awal, salinan awal, salinan lanjutan, pratinjau, pratayang, lebih dahulu, di muka, terlebih dahulu, sebagai persiapan,
    untuk persiapan, untuk perencanaan, hanya untuk perencanaan, keperluan perencanaan`,
  // holding back
  l: `
    mohon ditahan, kami tahan, ditunggu, menanti, nanti dulu, disimpan, menyimpan, menunda, kami tunda, ditangguhkan, menangguhkan,
    penangguhan, membekukan, pembekuan, blokir, diblokir, memblokir, pemblokiran, jeda, dijeda, parkir, diparkir, dipending, bersiap,
    bersiaga`,
  // events that a release waits for, and their end
  g: `
    pidato, putusan, vonis, pemungutan suara, sidang, upacara, acara, pembukaan, pintu, dibuka, panggung, peluit, selesai, berakhir,
    dibacakan, mendarat, pemakaman, undian, perdana, penandatanganan, rapat`,
  // accepting a condition
  a: `
    setuju, menyetujui, berjanji, dengan menerima, menerima, dengan membuka, syarat, dengan syarat, terikat`,
  // parts and details of a story that may be withheld
  W: `
    nama, identitas, foto, wajah, paragraf, alinea, kalimat, rincian`,
  // word from the sender, and who must be told first
  C: `
    kabar dari kami, kami hubungi, kami menghubungi, kami beri tahu, keluarga, kerabat`,
}
