import type { WordList } from './words'

/** Kind of a short line around a story, shown by a word in it: `photo` for a line with `photographer`. */
export type LineStem =
  | 'field'
  | 'photo'
  | 'contact'
  | 'rights'
  | 'legal'
  | 'notice'
  | 'desk'
  | 'page'
  | 'author'
  | 'house'
  | 'issue'
  | 'reader'

/*
 * Words typical of a kind of short line around a story, for all languages together: whole words in small letters, or for Chinese, Japanese
 * and Korean a run of characters in the line. They are features of the line model, which never decide alone.
 */
export const lineStems: { readonly [kind in LineStem]: WordList } = {
  // names of the fields of a header, before a colon, beside the longer ones of `mail-fields.ts`: `Category:`
  field: `
    to, cc, bcc, date, attachments, attachment, attached, priority, category, slug, keyword, keywords, words, wordcount, section, source,
    version, desk, topic, story, number, id, location, length, format, duration, restrictions, editor, status, von, an, datum, anlage,
    anlagen, anhang, ressort, priorität, stichwort, de, à, pièce, pièces, fecha, adjunto, adjuntos, data, anexo, anexos, da, allegato,
    allegati, a, aan, bijlage, bijlagen, bilaga, bilagor, fra, til, dato, vedlegg, od, do, załącznik, załączniki, от, дата, копия, вложение,
    вложения, від, tarih, ek, gönderen, gönderilen, dari, kepada, tanggal, perihal, hal, lampiran, tembusan, من, إلى, التاريخ, المرفقات,
    المرسل, 发件人, 收件人, 主题, 日期, 附件, 寄件者, 收件者, 主旨, 发送时间, 件名, 差出人, 宛先, 日時, 送信者, 添付, 제목, 보낸사람, 받는사람, 날짜, 보낸, 받는, 첨부`,
  // pictures and who took them
  photo: `
    photo, photos, photograph, photographs, photographer, picture, pictures, pictured, image, images, credit, courtesy, handout, graphic, infographic, file, caption,
    getty, shutterstock, foto, fotos, bild, bilder, aufnahme, archivbild, symbolbild, grafik, fotograf, photographie, crédit, légende, illustration,
    fotografía, imagen, imágenes, cortesía, archivo, gráfico, fotografia, fotografie, immagine, immagini, cortesia, archivio, crediti, imagem, imagens, divulgação, arquivo,
    reprodução, beeld, beelden, archief, bildtext, arkivbild, arkivfoto, kuva, kuvat, fot, zdjęcie, zdjęcia, archiwum, ilustracja, grafika, snímek, kép, fotó,
    фото, снимок, иллюстрация, архив, фотография, графика, світлина, fotoğraf, fotoğrafı, görsel, arşiv, gambar, dok, dokumentasi, ilustrasi, istimewa, grafis,
    صورة, الصورة, تصوير, عدسة, الصور, أرشيف, 图, 摄, 供图, 资料图, 攝, 圖, 資料照, 撮影, 写真, 提供, 画像, 사진, 제공, 자료사진, 그래픽`,
  // persons and offices to call or write to
  contact: `
    contact, contacts, tel, telephone, phone, mobile, cell, fax, call, email, e-mail, press, media, office, enquiries, inquiries, newsroom, spokesperson, desk,
    kontakt, ansprechpartner, ansprechpartnerin, telefon, pressestelle, rückfragen, rückfragehinweis, auskunft, pressekontakt, redaktion, handy, mail,
    téléphone, presse, courriel, relations, renseignements, rédaction, contacto, contactos, teléfono, prensa, correo, informes, móvil, redacción,
    contatto, contatti, telefono, stampa, ufficio, redazione, info, contato, contatos, telefone, imprensa, telemóvel, assessoria, gabinete, redação,
    contactpersoon, telefoon, pers, perscontact, voorlichting, redactie, inlichtingen, presskontakt, mobil, pressansvarig, kontaktperson, pressetjänst, redaktionen,
    kontakty, rzecznik, prasowe, biuro, redakcja, informacji, контакт, контакты, телефон, тел, пресс-служба, редакция, почта, контактна,
    iletişim, irtibat, basın, bilgi, faks, kontak, telepon, hp, humas, narahubung, informasi, redaksi, للتواصل, هاتف, الهاتف, المكتب, للاستفسار, اتصال, بريد,
    الإعلامي, 联系, 电话, 联系人, 邮箱, 聯絡, 電話, 信箱, 問い合わせ, 問合せ, 連絡先, 担当, 広報, 문의, 연락처, 전화, 담당, 홍보`,
  // owners of the text and terms of its use
  rights: `
    copyright, rights, reserved, reproduction, reproduced, republish, republished, redistributed, redistribution, syndicated, permission, licence, license, credit, usage, archive, sales, archives, resale, editorial, handout,
    rechte, vorbehalten, nachdruck, vervielfältigung, verwendung, nutzung, weiterverbreitung, honorarfrei, redaktionellen, quellenangabe, belegexemplar,
    droits, réservés, interdite, autorisation, diffusion, éditorial, revente, derechos, reservados, reproducción, prohibida, autorización, venta, uso, difusión,
    diritti, riservati, riproduzione, riservata, vietata, autorizzazione, editoriale, vendita, direitos, reprodução, proibida, autorização, venda, permitida,
    rechten, voorbehouden, auteursrecht, overname, toestemming, rechtenvrij, gebruik, redactioneel, rättigheter, upphovsrätt, eftertryck, publicering, tillstånd, redaktionellt,
    prawa, zastrzeżone, autorskie, kopiowanie, zabronione, przedruk, zgody, redakcyjnych, wykorzystanie, права, защищены, перепечатка, использование, разрешения, копирование, редакционного, перепродажа,
    hakkı, hakları, saklıdır, telif, izinsiz, yayınlanamaz, kopyalanamaz, kullanılamaz, hak, cipta, dilarang, mengutip, izin, redaksi, dijual, keperluan, menyalin,
    حقوق, الحقوق, محفوظة, النشر, الطبع, إذن, يمنع, للاستخدام, 版权, 转载, 授权, 版權, 轉載, 授權, 严禁, 仅供, 著作権, 無断, 転載, 禁じ, 利用, 무단, 전재, 재배포, 저작권, 금지, 재판매`,
  // notices that the law or a stock exchange requires
  legal: `
    disclaimer, forward-looking, statements, securities, offer, solicitation, jurisdiction, liability, regulation, exchange, registered, accuracy, adequacy, responsibility, gaap, non-gaap, cautionary, confidential, intended, recipient, disclosure, information,
    haftungsausschluss, wertpapiere, angebot, zukunftsgerichtete, prospectives, prospectivas, prospettiche, previsionali, toekomstgerichte, framåtblickande, fremtidsrettede, fremadrettede, előretekintő, verantwortung, haftung, vertraulich, vertrauliche, insiderinformationen, avertissement, responsabilité, valeurs, confidentiel, confidentielles, réglementée,
    aviso, legal, responsabilidad, valores, carácter, informativo, oferta, confidencial, confidenciais, responsabilidade, avvertenze, responsabilità, offerta, costituisce, riservatezza, riservate,
    aansprakelijkheid, vertrouwelijk, vertrouwelijke, insynsinformation, marknadsmissbruksförordning, konfidentiell, ansvar, offentliggörande, poufne, odpowiedzialności, oferty, zastrzeżenie,
    ответственности, конфиденциальную, конфиденциальна, офертой, раскрытие, sorumluluk, gizli, gizlidir, yatırım, tavsiyesi, rahasia, tanggung, penawaran, سرية, مسؤولية, إخلاء, عرضا,
    前瞻性, 見通しに関する, 免责, 声明, 不构成, 保密, 免責, 投資, 機密, 責任, 면책, 책임, 투자, 기밀`,
  // corrections, kills and holds
  notice: `
    kill, killed, withhold, withheld, withdraw, withdrawn, correct, corrects, corrected, correction, corrections, clarification, refile, refiles, retracted, retraction, cancel, cancelled, disregard, advisory, erratum, amended, mandatory,
    zurückgezogen, zurückziehung, korrigiert, korrektur, berichtigung, berichtigt, richtigstellung, rückzug, gesperrt, storno, annulé, annulée, annulation, corrige, corrigé, rectificatif, rectification, retirée,
    anulada, anulación, anular, corrección, corregido, rectificación, retirar, fe, errata, erratas, annullare, annullata, annullato, correzione, rettifica, ritirata, corregge,
    anulado, cancelada, cancelar, correção, corrigido, retificação, errámos, intrekken, ingetrokken, correctie, rectificatie, gecorrigeerd, vasthouden, vervalt, vervangt, återkallas, rättelse, rättat, rättar, stopp, annulleras,
    anulowana, anulować, wycofujemy, wycofana, korekta, sprostowanie, poprawiona, аннулируется, аннулировать, отзыв, отозвано, исправление, исправлено, поправка, уточнение, опровержение, iptal, düzeltme, düzeltir, düzeltilmiştir, geri, çekilmiştir,
    ralat, koreksi, dibatalkan, pembatalan, dicabut, تصحيح, إلغاء, ملغى, سحب, يرجى, 更正, 撤稿, 作废, 订正, 勘误, 撤回, 停用, 訂正, 取り消し, 取消, 差し替え, 정정, 취소, 삭제, 바로잡습니다, 보류`,
  // notes between desks: what follows, what is attached, how to use it
  desk: `
    eds, editors, editor, desk, desks, subs, attention, attn, adds, updates, writethru, recasts, rewrites, trims, embargo, embargoed, advance, slugged, graf, grafs, para, paras, paragraph, paragraphs, optional, moved, notes, note, story, repeats, available, attached, photocall, interviews, spreadsheet,
    redaktionen, redaktion, achtung, hinweis, sperrfrist, meldung, absatz, ergänzt, neu, anbei, rédactions, rédaction, dépêche, paragraphe, actualise, ajoute, précise, joint, jointes,
    atención, editores, redacciones, redactores, despacho, párrafo, actualiza, añade, agrega, amplía, adjunto, adjunta, attenzione, redazioni, redazione, lancio, paragrafo, aggiorna, aggiunge, allegato, allegata,
    atenção, redações, parágrafo, atualiza, acrescenta, anexo, redacties, redactie, attentie, bericht, alinea, bijgevoegd, bijlage, redaktörer, redaktioner, obs, texten, stycket, bifogas, bifogad,
    uwaga, redakcje, redakcji, depesza, akapit, dodaje, załączeniu, внимание, редакциям, редакторам, редакций, эмбарго, сообщение, абзац, абзаце, добавлены, прилагается, dikkat, editörler, editörlere, ambargo, haber, haberi, paragraf, ekte, ekler,
    redaktur, redaksi, berita, terlampir, تنبيه, المحررين, انتباه, حظر, الفقرة, يضيف, مرفق, 编辑, 编者, 编者按, 注意, 段, 稿件, 附, 編集, 解禁, 段落, 編輯, 편집자, 주의, 엠바고, 문단, 참고`,
  // services that a web page offers
  page: `
    subscribe, subscription, subscriptions, subscriber, newsletter, newsletters, cookie, cookies, login, log, sign, signup, account, comment, comments, share, follow, related, read, more, recommended, trending, popular, advertisement, sponsored, app, download, print, save, menu, search, privacy, terms, republish, homepage, topics, tags, watch, bookmark, unsubscribe, password, inbox,
    abonnieren, abo, abonnement, anmelden, registrieren, kommentar, kommentare, kommentieren, teilen, folgen, lesen, mehr, artikel, anzeige, werbung, drucken, merken, menü, suche, datenschutz, startseite, themen, schlagwörter, abonnenten,
    abonner, abonnez-vous, abonnés, connexion, connecter, inscrire, commentaire, commentaires, partager, suivre, lire, article, publicité, imprimer, accueil, recherche, thèmes, écouter,
    suscríbete, suscriptores, suscripción, boletín, sesión, regístrate, comentario, comentarios, comentar, compartir, síguenos, leer, relacionadas, relacionados, publicidad, imprimir, inicio, buscar, etiquetas, temas, escucha,
    abbonati, abbonamento, accedi, registrati, commento, commenti, commentare, condividi, seguici, leggi, correlati, pubblicità, stampa, cerca, argomenti, tag, ascolta, iscriviti,
    assine, assinantes, entrar, cadastre-se, comentário, comentários, compartilhe, partilhar, siga-nos, leia, publicidade, assuntos, ouça, inscreva-se,
    abonneer, abonnees, nieuwsbrief, inloggen, registreren, reactie, reacties, reageer, delen, volg, lees, meer, gerelateerd, advertentie, afdrukken, zoeken, onderwerpen, luister, gelezen,
    prenumerera, prenumeranter, nyhetsbrev, logga, kommentarer, kommentera, dela, följ, läs, mer, relaterat, annons, sök, ämnen, lyssna, läst,
    subskrybuj, prenumerata, zaloguj, zarejestruj, komentarz, komentarze, skomentuj, udostępnij, obserwuj, czytaj, więcej, powiązane, reklama, szukaj, tagi, tematy, czytane,
    подписка, подписаться, подпишитесь, рассылка, войти, регистрация, комментарий, комментарии, поделиться, читайте, читать, также, реклама, поиск, меню, теги, темы, вконтакте, телеграм, telegram, приложение,
    abone, bülten, çerez, giriş, üye, yorum, yorumlar, paylaş, takip, oku, okuyun, ilgili, haberler, reklam, yazdır, ara, etiketler, konular, dinle, okunanlar,
    langganan, berlangganan, masuk, daftar, komentar, bagikan, ikuti, baca, juga, terkait, iklan, cari, topik, terpopuler, dengarkan, unduh,
    اشترك, النشرة, تسجيل, الدخول, تعليق, التعليقات, شارك, تابعنا, تابعونا, اقرأ, المزيد, صلة, إعلان, بحث, مواضيع, 订阅, 登录, 评论, 分享, 关注, 阅读, 相关, 更多, 广告, 搜索, 热门, 推荐, 客户端, 扫码, 訂閱, 登入, 評論, 留言, 廣告, 熱門, 推薦,
    ログイン, 会員, 登録, コメント, シェア, フォロー, 関連記事, 広告, 検索, おすすめ, ランキング, アプリ, 구독, 로그인, 댓글, 공유, 팔로우, 관련, 광고, 검색, 추천, 기사보기, 앱,
    nyhedsbrev, annonce, annoncen, artiklen, fortsætter, læs, også, del, kommentér, søg, annonsen, saken, fortsetter, les, delt, logg, tips,
    tilaa, tilaajille, uutiskirje, mainos, mainoksen, juttu, jatkuu, lue, myös, jaa, kommentit, kirjaudu, haku, evästeet, abonează-te, abonament, publicitate, citește, citiți, distribuie, comentarii, cookie-uri,
    předplatné, předplatitelé, inzerce, čtěte, přečtěte, také, sdílet, diskuse, přihlásit, hledat, predplatné, čítajte, zdieľať, előfizetés, előfizetők, hirdetés, hírlevél, olvassa, kapcsolódó, megosztás, kövessen, keresés, bejelentkezés, hozzászólások,
    абонамент, абонирай, прочетете, сподели, коментари, търсене, підписка, підписатися, поділитися, коментарі, пошук, увійти, pretplata, pretplatite, oglas, čitajte, pročitajte, podijeli, podeli, komentari, prijava, претплата, читајте, подели,
    συνδρομή, διαφήμιση, διαβάστε, επίσης, ακολουθήστε, κοινοποίηση, σχόλια, αναζήτηση, σύνδεση, εγγραφή, μενού, αρχική, מינוי, למנויים, פרסומת, קראו, שתפו, תגובות, הירשמו, עקבו, חיפוש, תפריט, כניסה,
    اشتراک, خبرنامه, تبلیغات, بخوانید, بیشتر, برچسب, برچسب‌ها, نظرات, دیدگاه, ورود, جستجو, اشتراک‌گذاری, सदस्यता, विज्ञापन, पढ़ें, शेयर, टिप्पणी, फॉलो, लॉगिन, खोजें, สมัครสมาชิก, โฆษณา, อ่านเพิ่มเติม, อ่านต่อ, แชร์, ความคิดเห็น, ติดตาม, ค้นหา,
    đăng, ký, quảng, cáo, chia, sẻ, bình, luận, theo, dõi, tìm, kiếm, xem, thêm`,
  // persons who wrote, edited or spoke
  author: `
    by, author, writer, writers, reporter, reporters, reporting, correspondent, staff, editing, edited, written, compiled, contributed, words, columnist, story,
    von, autor, autorin, reporterin, korrespondent, korrespondentin, redakteur, redakteurin, text, bearbeitet, par, auteur, envoyé, envoyée, spécial, spéciale, correspondant, correspondante, propos, recueillis,
    por, autora, corresponsal, redactor, redactora, enviado, enviada, especial, texto, edición, di, autore, inviato, inviata, corrispondente, testo, cura, repórter, correspondente, edição, reportagem,
    door, verslaggever, redacteur, tekst, av, skribent, journalist, autorka, oprac, opracowanie, korespondent, dziennikarz, dziennikarka,
    автор, авторы, корреспондент, корр, текст, редактор, обозреватель, подготовил, подготовила, haber, muhabir, yazar, yazan, editör, muhabiri, hazırlayan, kaleme, oleh, penulis, pewarta, wartawan, laporan, editor,
    كتب, كتبت, بقلم, مراسل, مراسلة, تحرير, إعداد, تقرير, 记者, 作者, 责任编辑, 责编, 编辑, 通讯员, 文, 記者, 責任編輯, 撰文, 筆者, 文責, 取材, 聞き手, 기자, 특파원, 글, 편집, 논설위원`,
  // words in the names of newspapers, agencies, offices, companies and schools
  house: `
    news, press, times, gazette, herald, tribune, post, journal, chronicle, courier, observer, examiner, daily, weekly, magazine, review, bulletin, radio, tv, network, wire, newswire,
    newswires, agency, office, department, ministry, university, college, institute, bureau, council, association, federation, foundation, commission, committee, society, authority, service,
    services, company, group, inc, ltd, plc, llc, corp, corporation, museum, trust, centre, center, union, board, shire,
    zeitung, nachrichten, anzeiger, blatt, kurier, bote, rundschau, presse, verlag, verein, universität, hochschule, institut, amt, ministerium, polizeipräsidium, polizeidirektion, landkreis,
    gmbh, ag, kg, gruppe, verband, gesellschaft, bundesamt, stiftung,
    courrier, agence, université, ministère, préfecture, mairie, société, groupe, fédération, fondation, conseil, sa, sarl,
    diario, periódico, gaceta, heraldo, agencia, universidad, instituto, ministerio, ayuntamiento, asociación, fundación, consejo, grupo, compañía, correo, noticias,
    giornale, gazzetta, corriere, messaggero, agenzia, università, istituto, ministero, comune, provincia, associazione, fondazione, gruppo, società, notizie, spa,
    jornal, gazeta, diário, correio, agência, universidade, ministério, prefeitura, câmara, associação, fundação, secretaria, rádio, notícias,
    krant, courant, dagblad, nieuwsblad, nieuws, universiteit, ministerie, gemeente, vereniging, stichting, bv, nv, provincie, omroep,
    tidning, tidningen, dagbladet, bladet, posten, aftonposten, nyheter, universitet, högskolan, kommun, myndigheten, ab, förbundet, stiftelsen, avis, avisa,
    dziennik, głos, wiadomości, uniwersytet, ministerstwo, urząd, gmina, stowarzyszenie, fundacja, spółka,
    газета, вестник, известия, ведомости, новости, агентство, университет, институт, министерство, администрация, управление, радио, служба, ооо, оао, пао,
    gazetesi, haber, ajansı, postası, üniversitesi, bakanlığı, belediyesi, valiliği, derneği, vakfı, genel, müdürlüğü, holding,
    harian, koran, kantor, berita, warta, universitas, kementerian, dinas, yayasan, pemerintah, kabupaten, suara, pos, pt, tbk,
    صحيفة, جريدة, وكالة, جامعة, وزارة, معهد, بلدية, جمعية, مؤسسة, هيئة, شركة, إذاعة, قناة, أنباء, الأنباء,
    日报, 晚报, 早报, 时报, 新闻, 通讯社, 大学, 学院, 周刊, 公司, 集团, 日報, 晚報, 時報, 新聞, 通信社, 大學, 株式会社, 協会, 財団, 法人, 新報, 省, 일보, 신문, 뉴스, 통신, 대학교, 주식회사, 협회, 재단`,
  // number, price and times of a printed newspaper, in the line below its name: `Vol. XII, No. 8. Price one penny`
  issue: `
    no, nos, vol, volume, issue, edition, price, cents, pence, penny, copy, established, estab, founded, weather, published, weekly, daily, morning, evening,
    nr, nummer, jahrgang, jahrg, jg, ausgabe, preis, pfennig, pfg, pf, einzelpreis, morgenausgabe, abendausgabe, gegründet, erscheint,
    année, numéro, édition, prix, centimes, quotidien, hebdomadaire, fondé, año, núm, número, edición, precio, céntimos, céntimo, pesetas, diario, fundado,
    anno, numero, edizione, prezzo, lire, centesimi, quotidiano, ano, edição, preço, réis, avulso, jaargang, losse, prijs, ct, verschijnt,
    årgång, årgang, lösnummer, løssalg, öre, øre, pris, vuosikerta, irtonumero, penniä, rok, ročník, číslo, cena, haléřů, rocznik, numer, wydanie, groszy,
    évfolyam, szám, ára, fillér, anul, preţul, год, издания, цена, коп, выпуск, рік, ціна, sayı, yıl, fiyatı, kuruş, tahun, nomor, harga, éτος, φύλλο, τιμή,
    العدد, السنة, الثمن, שנה, גיליון, מחיר, 第, 號, 号, 定價, 定価, 零售, 日刊, 夕刊, 朝刊, 出版, 창간, 호`,
  // words that address the reader
  reader: `
    you, your, you're, you've, you'll, yours, us, sie, ihr, ihre, ihrem, ihren, ihnen, du, dein, deine, dir, uns, vous, votre, vos, toi, nous, usted, ustedes, tu, tus, te, su, nos, nosotros,
    voi, vostro, vostra, tuo, tua, ti, noi, você, vocês, seu, sua, teu, nós, u, uw, je, jouw, jullie, ons, dig, din, ditt, dina, er, oss, deg, dine, jer, jeres, os, sinä, sinun, teidän, meitä,
    ty, ci, ciebie, twój, twoje, twoją, państwo, państwa, nas, was, vy, vás, vám, váš, vaše, vaši, nás, ön, önt, önnek, neked, minket, dumneavoastră, tine, вы, вас, вам, ваш, ваша, ваше, ваши, нас, нам,
    ви, вие, vi, vas, vam, vaš, siz, sizin, size, sizi, bizi, sen, senin, anda, kamu, kami, bạn, chúng, εσείς, σας, σου, μας, أنت, لك, لكم, أنتم, معنا, شما, شمارا, خود, ما, אתם, אתה, לכם, שלכם, אותנו,
    आप, आपका, आपके, हमें, हमारे, คุณ, ท่าน, 您, 你, 你们, 我們, 您的, あなた, みなさま, 皆様, 여러분, 당신, 귀하`,
}
