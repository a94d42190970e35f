// Verbs and frames: usage of agencies (Antara); the function words: any grammar of Indonesian.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Indonesian. */
export const indonesianSpeech: Speech = {
  paradigms: [':'],
  verbs: [
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 95,
      verbs: `
        */kata|katanya|tulis|tulisnya|ujar|ujarnya|tutur|tuturnya|ucap|ucapnya|jelas|jelasnya|tegas|tegasnya|ungkap|ungkapnya|imbuh|imbuhnya|tambahnya|paparnya|papar|terang|terangnya|lanjut|lanjutnya|pungkas|pungkasnya|tandas|tandasnya|sebutnya|keluh|keluhnya|canda|candanya|sambung|sambungnya|kenang|kenangnya|cerita|ceritanya|seloroh|selorohnya|teriak|demikian, */mengatakan|berkata|menyatakan|menjelaskan|menambahkan|menegaskan|mengungkapkan|menuturkan|menyebutkan|menyebut|
        menyampaikan|melaporkan|memaparkan|menilai|mengaku|mengakui|memastikan|menulis|menekankan|mengumumkan|mengklaim|memprediksi|memperingatkan`,
    },
    { force: 'denial', takes: 'speech that thing', verbs: '*/membantah|menolak|menyangkal' },
    {
      force: 'directive',
      takes: 'speech that hearer-to thing',
      verbs: '*/meminta|mendesak|menyerukan|memerintahkan|mengimbau|menyarankan|mengajak',
    },
    { force: 'question', takes: 'speech whether', verbs: '*/bertanya|menanyakan|tanya' },
    { force: 'commissive', takes: 'speech that', verbs: '*/berjanji|menjanjikan|mengancam' },
    { force: 'evaluation', takes: 'speech thing', verbs: '*/mengecam|memuji|mengkritik|menyambut' },
  ],
  refusals: [{ verbs: '*/menambahkan|mengumumkan', things: '#, gol, poin, angka' }],
  sources: [{ side: 'after', phrases: 'menurut, berdasarkan, seperti dilaporkan' }],
  words: {
    determiners: 'para, sang, si, seorang, sebuah, beberapa, semua, dua, tiga, empat, lima',
    circumstances: 'dalam, pada, saat, usai',
    media:
      'pernyataan, wawancara, pesan, surat, konferensi, keterangan, unggahan, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, akun',
    events: 'rapat, acara, kunjungan, pertemuan, pidato',
    chambers: 'dpr, mpr, parlemen, senat, sidang',
    prepositions:
      'di, ke, dari, pada, dalam, dengan, untuk, oleh, kepada, tentang, sejak, hingga, antara, bagi, usai, saat',
    pronouns: 'dia, ia, mereka, kami, kita, saya, beliau',
    they: 'mereka',
    relatives: 'yang',
    auxiliaries: 'adalah, akan, telah, sudah, sedang, dapat, bisa, harus, masih, pernah, ada, ingin, perlu, merupakan',
    negations: 'tidak, bukan, belum',
    adverbs: 'juga, kemudian, lalu, lagi, pun, hanya, tidak, belum',
    and: 'dan, atau',
    conjunctions: 'dan, tetapi, namun, atau, tapi',
    subordinators: 'bahwa, jika, ketika, karena, meskipun, saat, yang, agar, supaya',
    that: 'bahwa, agar, supaya',
    whether: 'apakah, bagaimana, mengapa, kapan, siapa',
    to: 'untuk',
    times: `senin, selasa, rabu, kamis, jumat, sabtu, minggu, hari, kemarin, besok, januari, februari, maret, april, mei, juni, juli, agustus, september,
      oktober, november, desember, malam, pagi, siang, sore`,
    verbs: 'menjadi, membuat, mulai',
  },
}
