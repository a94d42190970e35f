/*
 * Phrases of whole pages and their feet, of all languages, in small letters; compiled by hand, from error pages, print versions and mails.
 * Titles have few of these words by chance, so one list serves all.
 */

/** Words after an error code that name the error: `404 Not Found`. */
export const notFound = 'not found, file not found, nicht gefunden'

/** Titles of pages that a server does not have: `Page not found`. */
export const missingPages = `
  page not found, page cannot be found, page could not be found, page does not exist, page no longer exists,
  seite nicht gefunden, seite existiert nicht, page introuvable, page non trouvée, página no encontrada, página não encontrada,
  pagina non trovata, pagina niet gevonden, sidan hittades inte, sidan kunde inte hittas, siden blev ikke fundet,
  siden ble ikke funnet, sivua ei löydy, nie znaleziono strony, strona nie została znaleziona, stránka nenalezena, sayfa bulunamadı,
  halaman tidak ditemukan, không tìm thấy trang, страница не найдена, сторінку не знайдено, 页面不存在, 找不到页面, 頁面不存在, 找不到頁面, 页面未找到, ページが見つかりません,
  ページが見つかりませんでした, 페이지를 찾을 수 없습니다, الصفحة غير موجودة, העמוד לא נמצא, הדף לא נמצא`

/** Words beside a status in the title of an error page: `Error 404`. */
export const errorWords = `
  error, fehler, erreur, errore, erro, fout, fel, fejl, feil, virhe, błąd, chyba, hata, kesalahan, lỗi, ошибка, помилка, 错误, 錯誤, エラー, 오류, خطأ, שגיאה`

/** Words before the address of a page at the foot of its print version: `Printed from https://…` */
export const pageAddresses = `
  url, source url, original url, article url, page url, permalink, printed from, article printed from, find this article at,
  link to this article, url dieses artikels, url des artikels, gedruckt von, adresse dieser seite, link zum artikel,
  url de l'article, adresse de cet article, lien de l'article, imprimé depuis, url del artículo, enlace del artículo,
  impreso desde, url dell'articolo, stampato da, url do artigo, endereço do artigo, url van dit artikel, artikelns adress,
  adres artykułu, адрес статьи, ссылка на статью, адрес страницы, haber linki, 网址, 本文网址, 本文链接, 本文地址, 原文链接, 网页地址, 記事のurl, このページのurl,
  기사 url, 원문 url, رابط المقال, رابط الخبر, קישור לכתבה`

/** Words of the link by which readers leave the list of a mail: `Unsubscribe`. */
export const unsubscribes = `
  unsubscribe, abmelden, abbestellen, désabonner, désinscrire, désinscription, darse de baja, darte de baja, cancelar suscripción,
  disiscriviti, annulla l'iscrizione, cancelar inscrição, cancelar a inscrição, uitschrijven, afmelden, avprenumerera,
  avregistrera, afmeld, avmeld, wypisz, отписаться, відписатися, abonelikten çık, berhenti berlangganan, 退订, 取消订阅, 退訂, 取消訂閱, 配信停止, 配信を停止,
  수신거부, 수신 거부, إلغاء الاشتراك, הסרה מרשימת`
