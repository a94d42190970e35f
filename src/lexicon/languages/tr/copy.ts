// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Turkish. */
export const turkish: Language = {
  tag: 'tr',
  script: 'Latn',
  months: `
    oca+k, şub+at|subat, mar+t, nis+an, may+ıs|mayis, haz+iran, tem+muz, ağu+s+tos|agustos, eyl+ül|eylul, eki+m,
    kas+ım|kasim, ara+lık|aralik`,
  weekdays: 'pazartesi, salı|sali, çarşamba|carsamba, perşembe|persembe, cuma, cumartesi, pazar',
  and: 've, ile',
  byline: 'haber:, yazan:, yazar:, hazırlayan:, derleyen:, röportaj:, metin:, yazı:, haberi yazan:',
  in: '',
  jobs: `
    muhabir, muhabiri, muhabirler, muhabirleri, editör, editörü, gazeteci, yazarı, temsilcisi, temsilci,
    kameraman, fotoğrafçı, spikeri, stajyer, çevirmen`,
  labels: `
    analiz, görüş, yorum, röportaj, söyleşi, dosya, soru, cevap, yanıt, son dakika, flaş, flaş haber, özel,
    özel haber, canlı, canlı anlatım, canlı yayın, izle, video, foto, fotoğraf, galeri, foto galeri, güncelleme,
    düzeltme, haber analiz, köşe yazısı, başyazı, portre, profil, infografik, kronoloji, anket, duyuru, not`,
  anonymous: `
    muhabirimiz, haber merkezi, dış haberler, dış haberler servisi, ekonomi servisi, spor servisi,
    istihbarat servisi, internet servisi, yurt haberler servisi, yurt haberleri, ajanslar, haber ajansları,
    web editörü, haber servisi, yazı işleri, muhabirimizden, özel muhabirimizden, özel muhabirimiz`,
  furniture: {
    'comment-count':
      '# yorum, yorum yok, yorumlar, yorumlar (#), yorumlar #, yorum (#), # yorum yapıldı, henüz yorum yapılmamış, henüz yorum yok',
    'reply-form':
      'bir yanıt yazın*, bir cevap yazın, yorum yap, yorum yaz, yorum yapın, yorum yazın, yorum ekle, yorum gönder, yorumu gönder',
    related:
      'ilgili haberler, ilgili haber, ilgili haber:*, ilgili haberler:*, ilgili konular, ilgili yazılar, ilgili içerikler, benzer haberler, benzer yazılar, benzer içerikler, bunlar da ilginizi çekebilir, bunlar da ilginizi çekebilir:*, bu haberler de ilginizi çekebilir, bu haberler de ilginizi çekebilir:*, bu haber de ilginizi çekebilir, bu haber de ilginizi çekebilir:*, ilginizi çekebilir, ilginizi çekebilecek, ilginizi çekebilecek:*, bunları da beğenebilirsiniz, bunları da beğenebilirsiniz:*, ayrıca okuyun, ayrıca okuyun:*, ayrıca bakınız:*, bunu da okuyun, bunu da okuyun:*, okumaya devam et, okumaya devam et:*, haberin devamı, haberin devamı için, haberin devamı için:*, devamını oku, devamı için tıklayın, devamı için tıklayın:*, haberin detayları için, haberin detayları için:*, ayrıntılar için tıklayın, ayrıntılar için tıklayın:*',
    share:
      "paylaş, paylaş:*, haberi paylaş, bu haberi paylaş, haberi paylaşın, facebook'ta paylaş, twitter'da paylaş, x'te paylaş, x'de paylaş, whatsapp'ta paylaş, whatsapp'tan paylaş, linkedin'de paylaş, telegram'da paylaş, facebook paylaş, twitter paylaş, e-posta ile gönder, e-posta ile paylaş, e-posta gönder, arkadaşına gönder, bağlantıyı kopyala, linki kopyala, yazdır",
    paging:
      'önceki haber, sonraki haber, önceki yazı, sonraki yazı, önceki sayfa, sonraki sayfa, bir sonraki haber, bir önceki haber, sonraki, önceki, yukarı çık',
    navigation:
      'ana sayfa, anasayfa, menü, menüyü aç, menüyü kapat, arama, ara, arama yap, kapat, giriş yap, üye girişi, üye ol, kayıt ol, çıkış yap, oturum aç, hesabım, içeriğe geç, içeriğe atla, ana içeriğe geç, ana içeriğe atla, hakkımızda, künye, bize ulaşın, bize yazın, reklam verin, reklam ver, gizlilik, gizlilik politikası',
    meta: 'bu haber ilk olarak *, bu yazı ilk olarak *, # dakika önce, # dk önce, # saat önce, # gün önce, # hafta önce, # ay önce, # yıl önce, # okunma, # kez okundu, # görüntülenme, # görüntüleme, etiketler, etiket:*, anahtar kelimeler:*',
    'reading-time': '# dk okuma, # dakika okuma, # dk okuma süresi, # dakikalık okuma',
    'sign-up':
      'abone ol, abone olun, şimdi abone ol, hemen abone ol, abone misiniz, abone girişi, e-bülten, e-bülten aboneliği, bülten aboneliği, bültene kayıt ol, bültene abone ol, bültenimize abone ol, bültenimize kayıt ol, haber bülteni, ücretsiz abone ol, çerez kullanıyoruz, sitemizde çerez',
    advertisement: 'reklam, reklamı geç, reklam alanı, reklamdan sonra devam, haberin devamı reklamdan sonra',
    rights:
      'tüm hakları saklıdır*, her hakkı saklıdır, telif hakkı ©, telif hakları saklıdır, izinsiz ve kaynak gösterilmeden',
    'photo-credit':
      'fotoğraf:*, fotoğraflar:*, foto:*, fotoğraf kaynağı, görsel:*, görsel kaynağı, (fotoğraf:*, temsili fotoğraf',
  },
  endMarks: 'son, bitti',
  roles: {
    reporting: 'muhabir:, haber:, haberi hazırlayan:, haberleştiren:, yazan:, röportaj:, muhabirler:, haberi yazan:',
    'additional reporting': 'katkıda bulunan:, katkıda bulunanlar:, katkı sağlayan:',
    writing: 'yazar:, kaleme alan:, metin:',
    editing: 'editör:, editörler:, redaksiyon:, yayına hazırlayan:',
    compiling: 'derleyen:, hazırlayan:',
    translation: 'çeviren:, çeviri:, tercüme:',
    graphics: 'infografik:, çizim:',
    photography: 'fotoğraf:, fotoğraflar:',
    video: 'görüntü:, kurgu:',
  },
  editorsNote: `
    editörün notu, editör notu, abonelerimizin dikkatine, abonelerin dikkatine, hemen yayınlanabilir,
    hemen yayımlanabilir, derhal yayınlanabilir, derhal yayımlanabilir`,
  notices: {
    correction: `
      düzeltme, düzelti:, haberin önceki sürümünde, haberin önceki versiyonunda, haberin ilk halinde,
      bu haberin önceki, düzeltme:, tashih:`,
    update: 'güncelleme, ekler, günceller, güncelleme:, güncellendi:, ekleme:',
  },
  foot: {
    about: 'şirket hakkında, kurum hakkında, vakıf hakkında',
    legal: 'yasal uyarı, sorumluluk reddi',
    contact: 'iletişim, basın iletişim, medya iletişim, iletişim bilgileri, basın için iletişim, basın ilişkileri',
    reach: 'detaylı bilgi için, ayrıntılı bilgi için, daha fazla bilgi için',
    editors: 'editöre not, editörlere not, editörlere notlar, editörler için not, editörler için notlar',
  },
  restrictions: 'yalnızca editoryal kullanım*, sadece editoryal kullanım*, satılamaz*, arşivlenemez*',
  rights: { source: 'kaynak' },
  published: 'yayınlanma, yayınlanma tarihi, yayın tarihi, yayınlandı, giriş:, giriş tarihi, eklenme:, oluşturma:',
  updated: 'güncelleme, güncelleme tarihi, güncellenme, güncellendi, son güncelleme',
  common: `
    bir, bu, için, olarak, çok, daha, olan, gibi, değil, sonra, kadar, ancak, ve, de, da, ile, şu, göre, ise, yeni,
    var, olduğu, kendi, diye, oldu, etti, dedi`,
  letters: 'ığşçöü',
}
