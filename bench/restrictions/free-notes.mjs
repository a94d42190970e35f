// Notes that restrict nothing: of editing, of earnings tables, of corrections, of terms not disclosed, and labels of page buttons. Written by hand.
// Names of months, weekdays and numbers vary by hand; each line is a wording of its own.

/** Lines by language. */
export const freeNotes = {
  en: `
    If you enjoyed this story, please support us with a small gift
    Did you like this article? Buy us a coffee
    The views in this article do not represent those of this site
    This message and its files are confidential. If you are not the addressee, delete it.
    For information:
    Media inquiries:
    FOR IMMEDIATE RELEASE
    Please write it as it was, or the birds will not forgive you.
    We can find no room for all the letters. Those who wrote are thanked
    NEWS RELEASE NO. 12-98 / SEARCH RESUMES
    In reply to the article of 3 May
    Keep up with the news of the week in our evening letter
    Online since yesterday, 6.30 p.m.
    Note: results for the year include a gain of 3.1 million from the sale of a unit
    NOTE: Net for the quarter excludes a charge of 12 cents a share
    Notes: Figures are not comparable because of a change in accounting
    Note: 2019 net not restated
    NOTE: Per-share figures after preferred dividends
    Note: prior-year results not available
    Note: Full name of company is Harrow Mills Inc.
    Terms were not disclosed.
    Financial terms of the deal were not released.
    The value of the contract was not given.
    Further details were not immediately available.
    The company did not elaborate.
    No other details were given.
    No injuries were reported.
    Eds: Subs 4th graf to fix spelling of Harrow
    Eds: Subs 2nd and 3rd grafs to delete reference to the mayor
    EDS: CORRECTS 5th graf to show that the bridge opened in 1912, not 1921
    Eds: UPDATES throughout with new details, quotes. No pickup.
    Eds: Leads with 6 grafs to add reaction. Pick up 7th graf
    Eds: Only version planned. Not expected to stand
    Eds: Also moved on general news wires
    Eds: Inserts 2 grafs after 5th graf with background
    Eds: Recasts lead, adds byline; no other changes
    Eds: Trims and edits throughout; a shorter version also moved
    Eds: Story will be updated after the news conference
    Eds: Note language in 3rd graf
    Eds: With photo, graphic. For use with the election package
    Editors: a correction to the 2nd paragraph follows; the rest stands
    Editors: repeats to additional points
    Editors: this replaces the 0900 version, with the latest figures
    Correction: an earlier version of this article gave the wrong age of the pilot.
    Correction, May 3: This article originally misstated the name of the bridge. It was Elm, not Oak.
    An earlier version of this story said the mill opened in 1912. It did not.
    This story was first published in March and has been updated.
    This story has not been edited by our staff and is published from a feed.
    CORRECTING and REPLACING Harrow Mills opens third plant
    The release issued earlier today is corrected as follows
    Please replace the release dated May 3 with the following corrected version, due to a changed time
    Report a mistake
    Report error
    Print text only
    Save this article
    Article saved to your list
    View saved stories
    Sign up for exclusive updates
    Only subscribers can comment
    You have not read any articles yet
    Exclusive articles from our newsroom
    Do you have a confidential tip? Write to us
    Some links in this story may earn us a commission
    How we review: we buy what we test and keep nothing
    Your article could not be shared
    A ban on using phones in class was passed
    Only two of the nine reports were published
    The report was released on Monday after a delay of two years
    The minister said the report would be published before the summer
    Reporters were not allowed into the hall until the vote was over
    The paper withdrew the article and apologised
    The firm did not respond to a request for comment before publication
    The ministry had not commented by the time this article was published.
    The following release corrects and replaces the release issued on Monday
    The following release, titled “Harrow Opens Plant”, replaces the one dated May 3
    Eds: New throughout with second round of talks; duplicates some material in earlier version
    Eds: Note duplicates in first three grafs
    High Court Weighs Case After Withdrawal of Plea
    Senate Hears Report on Longer Sentence After Cancelled Trial
    A ban prohibiting any city worker from smoking at work
    The order was withdrawn in May.
    The letter was never published.
    Do not share towels or combs`,
  de: `
    Zu unserem Bericht vom 3. Mai
    Zum Leserbrief vom Montag
    Online gestellt gestern, 6.30 Uhr
    Zur sofortigen Veröffentlichung
    Wenn Ihnen dieser Artikel gefällt, unterstützen Sie uns bitte
    Die Beiträge geben nicht die Meinung der Redaktion wieder
    Anm.: Die Zahlen des Vorjahres sind nicht vergleichbar
    Hinweis: Der Text wurde um Reaktionen ergänzt
    (Neu: Stimmen, Details im 3. Absatz)
    (Berichtigung: Im 2. Absatz muss es richtig heißen: 14 Tonnen)
    Einzelheiten wurden nicht genannt.
    Der Kaufpreis wurde nicht veröffentlicht.
    Verletzt wurde niemand.
    In einer früheren Fassung stand ein falscher Vorname. Wir haben den Fehler korrigiert.
    Fehler melden
    Artikel merken
    Nur Text drucken
    Artikel wurde gespeichert
    Nur für Abonnenten lesbar
    Diese Meldung ersetzt die Fassung von 9 Uhr mit neuen Zahlen
    Wichtig ist, den Teig nicht zu lange zu kneten
    Wir freuen uns über Hinweise auf Fehler
    Die Zeitung zog den Bericht zurück und entschuldigte sich
    Der Bericht soll noch vor dem Sommer erscheinen
    Die Firma hat bis zur Veröffentlichung nicht auf eine Anfrage reagiert
    Die folgende Mitteilung korrigiert und ersetzt jene vom Montag
    Gespeicherte Artikel ansehen`,
  fr: `
    Pour diffusion immédiate
    En réponse à l'article du 3 mai
    Si cet article vous a plu, soutenez-nous
    NOTE : les chiffres de l'an dernier ne sont pas comparables
    (actualisé avec réactions, détails)
    Le montant de la transaction n'a pas été divulgué.
    Aucun blessé n'est à déplorer.
    Dans une version précédente de cet article, le prénom du maire était erroné.
    Signaler une erreur
    Enregistrer l'article
    Article réservé aux abonnés
    Le communiqué suivant corrige et remplace celui diffusé hier
    Attention : reprise avec les derniers chiffres
    Le journal a retiré l'article et présenté ses excuses
    La société n'avait pas réagi au moment où nous publiions ces lignes.
    Le groupe n'a pas souhaité commenter avant la publication de cet article
    Le texte suivant corrige et remplace le communiqué intitulé « Le canal rouvre »
    Article enregistré dans votre liste
    Voir les articles enregistrés`,
  es: `
    Para publicación inmediata
    En respuesta al artículo del 3 de mayo
    Si te ha gustado este artículo, apóyanos con un café
    Para más información:
    Nota: los datos del año pasado no son comparables
    (Actualiza con reacciones y más datos)
    No se informó el monto de la operación.
    No hubo heridos.
    En una versión anterior de este artículo se indicó mal el nombre del puente.
    Informar de un error
    Noticia guardada
    Ver noticias guardadas
    Contenido exclusivo para suscriptores
    Sustituye a la versión de las nueve con nuevas cifras
    El diario retiró el artículo y pidió disculpas
    La empresa no había respondido al cierre de esta edición
    La siguiente nota corrige y sustituye a la difundida el lunes
    Artículo guardado en su lista`,
  it: `
    Nota: i dati dell'anno scorso non sono confrontabili
    (aggiorna con reazioni)
    I dettagli dell'accordo non sono stati resi noti.
    Segnala un errore
    Salva l'articolo
    Articolo riservato agli abbonati
    In una versione precedente il nome del ponte era errato`,
  pt: `
    Nota: os números do ano anterior não são comparáveis
    O valor do negócio não foi divulgado.
    Reportar erro
    Guardar artigo
    Conteúdo exclusivo para assinantes
    (Atualiza com reações)`,
  nl: `
    Noot: de cijfers van vorig jaar zijn niet vergelijkbaar
    De overnameprijs is niet bekendgemaakt.
    Fout melden
    Artikel bewaren
    Alleen voor abonnees`,
  sv: `
    Köpeskillingen offentliggörs inte.
    Rapportera fel
    Spara artikeln
    Endast för prenumeranter`,
  nb: `
    Kjøpesummen er ikke offentliggjort.
    Meld fra om feil
    Lagre artikkelen`,
  da: `
    Købesummen er ikke oplyst.
    Meld en fejl
    Gem artiklen`,
  fi: `
    Kauppahintaa ei julkistettu.
    Ilmoita virheestä
    Tallenna artikkeli`,
  pl: `
    Proszę to ładnie opisać, bo ptak sam się nie pochwali.
    Do natychmiastowej publikacji
    Jeśli podobał się tekst, prosimy o wsparcie
    Wartości umowy nie ujawniono.
    Zgłoś błąd
    Zapisz artykuł
    Nikt nie ucierpiał.`,
  cs: `
    Cena obchodu nebyla zveřejněna.
    Nahlásit chybu
    Uložit článek`,
  hu: `
    A vételárat nem hozták nyilvánosságra.
    Hiba bejelentése
    Cikk mentése`,
  ro: `
    Valoarea tranzacției nu a fost făcută publică.
    Raportează o eroare
    Salvează articolul`,
  tr: `
    Ayrıntılı bilgi için:
    Bilgi için arayınız:
    Bu yazıyı beğendiyseniz lütfen bize destek olun
    Anlaşmanın bedeli açıklanmadı.
    Hata bildir
    Haberi kaydet
    Haberin tarihi yanlış mı? Bize yazın
    Yalnızca abonelere özel
    Bu haber kaynak belirtilmeden kullanılamaz
    Tüm hakları saklıdır, izinsiz yayınlanamaz`,
  ru: `
    Сумма сделки не раскрывается.
    Сообщить об ошибке
    Сохранить статью
    Только для подписчиков
    Пострадавших нет.`,
  uk: `
    Суму угоди не розголошують.
    Повідомити про помилку
    Зберегти статтю`,
  el: `
    Το τίμημα δεν έγινε γνωστό.
    Αναφορά λάθους
    Αποθήκευση άρθρου`,
  ar: `
    ولم يتم الكشف عن قيمة الصفقة.
    أبلغ عن خطأ
    احفظ المقال
    للمشتركين فقط`,
  fa: `
    ارزش قرارداد اعلام نشد.
    گزارش خطا
    ذخیره مقاله`,
  he: `
    סכום העסקה לא פורסם.
    דווחו על טעות
    שמרו את הכתבה`,
  hi: `
    संदेश आया कि कल पानी नहीं आएगा
    अगर यह लेख पसंद आया हो तो सहयोग करें
    सौदे की राशि का खुलासा नहीं किया गया।
    गलती की सूचना दें
    लेख सहेजें`,
  id: `
    Nilai transaksi tidak diungkapkan.
    Laporkan kesalahan
    Simpan artikel`,
  vi: `
    Giá trị thương vụ không được tiết lộ.
    Báo lỗi bài viết
    Lưu bài viết
    Đèn đường vẫn sáng đúng giờ.
    Bài viết đã được lưu`,
  th: `
    เรื่อง: ข่าวเปิดตัวขนมไม่มีน้ำตาล
    เปิดตัวชาไม่มีคาเฟอีน
    ไม่มีการเปิดเผยมูลค่าการซื้อขาย
    แจ้งข้อผิดพลาด
    บันทึกบทความ`,
  zh: `
    本文仅代表作者观点，不代表本网立场
    如果喜欢这篇文章，请打赏支持
    视频加载中，请稍候
    交易金额未披露。
    题：一座小镇的十年
    纠错
    收藏文章
    仅限会员阅读
    截至发稿时，事故原因仍在调查。
    截至记者发稿，道路已恢复通车。`,
  ja: `
    アユ釣り解禁
    解禁の日
    カニ漁解禁の冬
    この記事が気に入ったらサポートをお願いします
    即時公開可
    本稿の意見は筆者個人のものです
    買収額は公表していない。
    誤りを報告する
    記事を保存
    有料会員限定の記事です`,
  ko: `
    이 기사가 도움이 되셨다면 후원해 주세요
    이 글이 마음에 드셨다면 구독해 주세요
    즉시 보도 가능
    배포 즉시 보도 가능합니다
    보도일시: 배포 즉시
    인수 금액은 공개되지 않았다.
    오류 신고
    기사 저장
    유료 회원 전용 기사입니다`,
}

/** Returns the lines, each a wording of its own. */
export const freeNoteLines = () =>
  Object.entries(freeNotes).flatMap(([language, block]) =>
    block
      .trim()
      .split('\n')
      .map((text, index) => ({ language, wording: `note ${language} ${index}`, restricts: false, text: text.trim() })),
  )
