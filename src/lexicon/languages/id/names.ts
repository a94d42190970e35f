// Usage of Antara and Indonesian newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'
import { indonesianSentences } from './sentences'

/** Words that help to find names: Indonesian. */
export const indonesianNames: NameRows = {
  honorifics: `
    bapak, pak, ibu, bu, tuan, nyonya, nona, saudara, saudari, dr, drs, dra, prof, ir, haji, hajah, h, hj, kh, kiai, kyai, ustaz, ustad, ustadz, habib, gus, tgb, raden,
    jenderal, letjen, mayjen, brigjen, kolonel, letkol, mayor, kapten, kombes, kombes pol, komjen, irjen, brigjen pol, akbp, akp, kompol, ipda, iptu, aiptu, bripka, bripda,
    laksamana, laksamana muda, marsekal, sultan, ratu, raja, pangeran, putri, paus, kardinal, uskup, pendeta, pastor`,
  roles: `
    presiden, wakil, wali, wapres, perdana, menteri, menko, wamen, menlu, menhan, menkeu, mendagri, gubernur, wagub, bupati, wabup, wali, kota, walikota, camat, lurah, kepala, ketua, umum, direktur, utama, komisaris,
    sekretaris, jenderal, sekjen, bendahara, juru bicara, jubir, anggota, senator, legislator, politikus, politisi, hakim, jaksa, pengacara, advokat, terdakwa, tersangka, saksi, mantan, eks, calon, capres,
    cawapres, caleg, kandidat, pelatih, kapten, penyerang, gelandang, bek, kiper, striker, pemain, petenis, pebulu tangkis, pebulutangkis, pembalap, petinju, atlet, wasit, manajer, analis, ekonom, pengamat, peneliti, dosen, profesor, guru, rektor,
    dekan, dokter, perawat, aktivis, jurnalis, wartawan, penulis, novelis, penyair, sastrawan, sutradara, aktor, aktris, artis, penyanyi, musisi, seniman, pelukis, pengusaha, pendiri, pemilik, chief, ceo, komandan, panglima, kapolri, kapolda, kapolres, kapolsek, kasat, kabid,
    pangdam, danrem, duta besar, dubes, konsul, koordinator, ulama, pemimpin, tokoh, warga, korban, pedagang, petani, nelayan, dalang, penyidik, nakhoda, humas, sopir, mahasiswa, mahasiswi, istri, suami, putra, putri, anak, ayah, ibu, kakak, adik`,
  fieldRoles: 'menteri, menko, wamen',
  placeRoles: 'gubernur, wagub, bupati, wabup, walikota, kota, camat, lurah, kapolda, kapolres, kapolsek',
  sayings: `
    kata, ujar, tutur, ucap, tegas, jelas, ungkap, papar, imbuh, sebut, tulis, mengatakan, berkata, menyatakan, menjelaskan, menambahkan, menegaskan, mengungkapkan, menuturkan, menyebut, menyebutkan, menyampaikan, melaporkan, memaparkan, menilai, mengaku,
    memastikan, menulis, menekankan, mengumumkan, membantah, meminta, mengimbau, mendesak, menurut`,
  ofHeads: '',
  heads: `
    partai, bank, kementerian, kemenkeu, kemenkes, kemenlu, kemendagri, komisi, badan, dewan, mahkamah, majelis, pengadilan, kejaksaan, kepolisian, polda, polres, polsek, polri, tni, kodam, universitas, institut, politeknik, sekolah, sma, smp, smk, sd, pesantren, rumah sakit, rs, rsud,
    rsup, puskesmas, asosiasi, federasi, serikat, persatuan, perhimpunan, ikatan, himpunan, gabungan, yayasan, lembaga, komite, komunitas, gerakan, front, aliansi, koalisi, forum, organisasi, dinas, direktorat, inspektorat, satuan, satgas, tentara, pusat, perusahaan, pt, cv, ud, koperasi,
    palang, dprd, dpr, dpd, bpbd, kpu, bawaslu, persija, persib, persis, persebaya, psm, psis, psms, kedutaan, konfederasi, liga, sanggar, kelompok, grup, tim, klub, museum, perum, sekretariat, biro, kantor`,
  bodyNouns:
    'perusahaan, emiten, klub, tim, perusahaan rintisan, startup, maskapai, koran, harian, majalah, surat kabar, jurnal, kelompok, operator, produsen, pengembang, penerbit, peritel, bank, lembaga, organisasi, partai, aplikasi, stasiun',
  placeOpeners:
    'provinsi, kabupaten, kecamatan, desa, kelurahan, dusun, kampung, pulau, kepulauan, gunung, sungai, danau, laut, selat, teluk, tanjung, pantai, jalan, jl, bandara, bandar, stadion, gelanggang, pelabuhan, terminal, stasiun, pasar, jembatan, tol, lapangan, alun-alun, bukit, lembah, hutan, waduk, bendungan, samudra, samudera, taman, candi, gang',
  given: `
    budi, agus, siti, dewi, sri, rini, joko, djoko, slamet, bambang, eko, dwi, tri, wahyu, adi, andi, ahmad, achmad, muhammad, mohammad, mochamad, muhamad, abdul, nur, rizki, rizky, fajar, hendra, hendri, irwan, yusuf, surya, agung, aditya, arif, arief, ari, arya, asep, bayu,
    cahyo, cahya, dadang, dani, deni, denny, dian, dedi, dedy, didik, doni, edi, eddy, edy, endang, erwin, faisal, feri, ferry, galih, gatot, gunawan, guntur, hadi, hari, hartono, haryanto, hasan, hendro, heri, herman, heru, ika, ilham, iman, imam, indah, indra, intan, irfan, iwan, jaka, kartika, ketut, kadek, komang, wayan, made,
    nyoman, putu, gede, lestari, lina, lukman, luthfi, maya, mega, mulyadi, nanang, nia, novi, nurul, oki, pandu, prabowo, puan, puji, purnomo, putra, putri, rahmat, rachmat, ratna, reza, retno, ridwan, rina, rizal, rudi, rudy, ryan, saiful, sandi, santi, santoso, sarah, setya, sigit, sinta, sofyan, sugeng, suharto, sukarno, sulistyo, sumarni, sumiati, supriyadi,
    susi, susilo, sutrisno, suyanto, syamsul, taufik, teguh, titik, toto, tono, tuti, ujang, umar, untung, utami, wati, wawan, widodo, wibowo, yanti, yati, yanto, yogi, yohanes, yudi, yuli, yulia, yuni, zainal, zulkarnain, zulkifli, aisyah, fatimah, khadijah, annisa, ayu, bagus, basuki, anies, ganjar, hasto, airlangga, muhaimin, mahfud, luhut, erick, nadiem, tito, halim, hamzah, halimah, halida, hana, desi, desy, fitri, fitria, gita, larasati, liliana, laksmi, melati, mawar, ningsih, rahayu, rahma, rosa, tari, wulan, wulandari, yusril, bachtiar, burhan, darma, dharma, dimas, farhan, fauzi, fikri, gilang, haris, hafiz, hidayat, idris, jamal, karim, krisna, laode, malik, marzuki, nasrul, oka, raka, rama, rangga, rendra, restu, rian, satria, sapto, sultan, tegar, wisnu, yoga, zaki, udin, darmo`,
  particles: 'bin, binti, van, de, da',
  openers: `
    ${indonesianSentences.openers}, seorang, sebuah, sejumlah, sebanyak, sekitar, setiap, beberapa, hingga, sampai, sejak, sebelumnya, sesudah, kemudian, lalu, lagi, pun, hanya, masih, belum, bukan, bila, apabila, agar, supaya, tetap, maka, sehingga, antara, bagi, usai, kini, kemarin, besok, hari, pagi, siang, sore, malam, pekan, bulan, tahun,
    pemerintah, polisi, petugas, masyarakat, rakyat, harga, jumlah, kasus, kebakaran, gempa, banjir, hujan, api, kedua, ketiga, pihak, hasil, rencana, sidang, rapat, acara, kegiatan, proses, total, laba, tim, jadi, mari, silakan, salah, satu, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, ratusan, puluhan, ribuan, penelitian, pertandingan, jasad, aksi,
    peristiwa, kejadian, insiden, tragedi, pelaku, berita, foto, video, sebagian, seluruh, lebih, kurang, selama, melalui, terhadap, tentang, kepada, tanpa, demi, guna, adapun, walau, walaupun, begitu, demikian, bahkan, justru, akibat, akibatnya, sedangkan, padahal`,
  demonyms: 'rp, celsius, fahrenheit, wib, wita, wit, sar, covid, timnas, bapak, ibu',
  calendar:
    'senin, selasa, rabu, kamis, jumat, jum’at, sabtu, minggu, ahad, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, nopember, desember, lebaran, natal, paskah, nyepi, waisak, imlek, ramadan, ramadhan',
  the: '',
  of: '',
  and: 'dan',
  clauses: 'yang, adalah, akan, telah, sudah, bahwa',
  in: 'di',
  from: 'dari, asal',
  to: 'ke',
  by: 'oleh',
  with: 'dengan, bersama',
  for: 'untuk, bagi',
  against: 'melawan, lawan',
  prepositions: 'dekat, sekitar, kepada',
}
