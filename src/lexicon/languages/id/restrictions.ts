// Words of restrictions in Indonesian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const indonesianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    bukan, janganlah, bukan untuk, tidak dapat, tidak bisa, tidak diperbolehkan, tidak diperkenankan, tidak diizinkan, tidak dibenarkan,
    tidak pernah, jangan pernah, sama sekali tidak, jangan sampai, melarang, kami larang, haram, hindari, hindarkan, menghindari,
    mohon tidak, harap tidak, mohon jangan, harap jangan, agar tidak, supaya tidak, untuk tidak, berhenti, hentikan, menghentikan,
    dihentikan, setop, tiada, tidak seorang pun, dalam keadaan apa pun, dengan alasan apa pun`,
  // publishing, in general words
  f: `
    mempublikasikan, memublikasikan, dipublikasi, terbit, menerbitkan, penerbitan, terbitan, memuat, muatkan, termuat, cetak, dicetak,
    mencetak, pencetakan, naik cetak, menayangkan, naik tayang, naik siar, mengudara, pakai, dipakai, memakai, pemakaian, menggunakan,
    penggunaan, pengunggahan, diupload, diposting, memposting, pos, cuit, dicuitkan, mencuitkan, di situs, ke situs, di laman, di koran,
    di media, di media sosial, ke media sosial, di medsos, di internet, merilis, keluar, keluarkan, dikeluarkan, mengeluarkan, edarkan`,
  // before, until, from
  p: `
    sampai dengan, hingga pukul, sampai pukul, sampai jam, sampai ada, hingga ada, sampai pemberitahuan, sampai setelah, hingga setelah,
    menjelang, mendahului, selama, selagi, sepanjang, tidak sebelum, jangan sebelum, paling cepat, paling awal, paling lambat, lebih awal,
    lebih dulu, lebih cepat, usai, seusai, hanya setelah, baru setelah, baru dapat, begitu, segera setelah, ketika`,
  // secrecy
  c: `
    rahasiakan, dirahasiakan, merahasiakan, kerahasiaan, sangat rahasia, amat rahasia, rahasia negara, bersifat rahasia, konfidensial,
    tertutup, di luar rekaman, tidak untuk dikutip, bukan untuk dikutip, tanpa menyebut sumber, tanpa menyebut nama, tanpa atribusi,
    tidak untuk atribusi, latar belakang, hanya latar belakang, sekadar latar belakang, sebagai latar belakang, hanya untuk diketahui,
    untuk diketahui, sekadar informasi, kalangan internal, untuk kalangan sendiri, kalangan terbatas, kalangan sendiri,
    penggunaan internal, kepentingan internal, terbatas, hanya untuk anda, pribadi, simpan sendiri, simpan untuk sendiri, di antara kita,
    antara kita saja, diam, tutup mulut, bungkam, senyap, diam-diam, pembungkaman, bredel, dalam embargo, berembargo, terembargo,
    bukan untuk publikasi, bukan untuk disiarkan, bukan untuk umum, bukan konsumsi publik, tidak untuk publikasi, tidak untuk disiarkan,
    tidak untuk disebarkan, tidak untuk umum, disegel, anonim, klasifikasi, sembunyikan, kebijaksanaan`,
  // withdrawing, and why
  i: `
    tarik kembali, ditarik kembali, kami tarik, kami cabut, kami batalkan, batal demi hukum, hapuskan, penghapusan, mohon dihapus, copot,
    dicopot, membuang, musnahkan, dimusnahkan, memusnahkan, hancurkan, mengabaikan, mohon diabaikan, tidak perlu dihiraukan, hiraukan,
    jangan hiraukan, lupakan, dilupakan, gugur, gugurkan, ganti, gantikan, diganti, digantikan, mengganti, menggantikan, pengganti,
    anulir, diralat, meralat, koreksi, dikoreksi, revisi, kekeliruan, kesalahan, tidak benar, tidak akurat, salah kirim, terkirim keliru,
    tidak sengaja, tidak sengaja terkirim, palsu, dipalsukan, bohong, kebohongan, hoaks, rekayasa, direkayasa, rekaan, fiktif, dibantah,
    membantah, bantahan, disangkal, lelucon, uji coba, ujicoba`,
  // unfinished, or ahead of time
  r: `
    draf, rancangan, konsep, konsep awal, naskah kasar, naskah mentah, kasar, mentah, belum disunting, belum diedit, tanpa suntingan,
    belum final, bukan final, bukan versi final, belum selesai, belum rampung, belum lengkap, tidak lengkap, belum disetujui,
    belum disahkan, belum diperiksa, belum dicek, menunggu persetujuan, menunggu konfirmasi, menunggu verifikasi, dalam pemeriksaan,
    dalam penyuntingan, dalam proses, versi sementara, versi awal, salinan awal, salinan lanjutan, pratinjau, pratayang, lebih dahulu,
    di muka, terlebih dahulu, sebagai persiapan, untuk persiapan, untuk perencanaan, hanya untuk perencanaan, keperluan perencanaan,
    pendahuluan, siap pakai, cadangan`,
  // holding back
  l: `
    penahanan berita, mohon ditahan, kami tahan, ditunggu, menanti, nanti dulu, disimpan, menyimpan, menunda, kami tunda, ditangguhkan,
    menangguhkan, penangguhan, membekukan, pembekuan, blokir, diblokir, memblokir, pemblokiran, jeda, dijeda, parkir, diparkir, dipending,
    bersiap, bersiaga, cadangkan, belum saatnya, belum waktunya, untuk sementara, sementara ini, sabar, jangan buru-buru, undur, diundur,
    mundur, kunci, dikunci, peram`,
}
