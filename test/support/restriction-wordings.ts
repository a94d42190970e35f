/** What a wording requests: wait, withdraw the story, or withhold it for now. */
export type RestrictionKind = 'embargo' | 'kill' | 'withhold'

/** A line with which desks restrict a story. */
export interface RestrictionWording {
  /** BCP 47. */
  readonly language: string
  readonly kind: RestrictionKind
  readonly text: string
}

/** The wordings, by language and kind, one a line. */
const table: Readonly<Record<string, { readonly [kind in RestrictionKind]?: string }>> = {
  en: {
    embargo: `
      NOT FOR USE BEFORE 1200 GMT
      Embargo to be lifted at 0600 GMT
      No use before 2200 GMT
      Not to be published, broadcast or put online before 0001 GMT Thursday
      Eds: For release at 12:01 a.m. Monday
      EMBARGOED UNTIL 0001 GMT, April 24
      *** EMBARGOED UNTIL 1130 GMT ***
      (EMBARGOED FOR RELEASE AT 1130 GMT)
      Editor's note: This story is embargoed until 6 p.m. EST Tuesday
      Embargo: 0600 GMT Friday
      STRICT EMBARGO
      Not for publication before 5 May 2024
      Eds: Note embargo, not to be used until 0600 GMT
      Do not publish before 0001 BST on Monday
      UNDER EMBARGO UNTIL 18:00 CET
      HOLD FOR RELEASE UNTIL 9 A.M. EDT
      (Do not use this story until further notice)
      S P E R R F R I S T : 18.00 Uhr
      ATTENTION EDITORS - EMBARGOED UNTIL 1400 GMT`,
    kill: `
      AP-KILL
      EDITORS: KILL the AP story slugged BC-Bridge
      Editors: the story is withdrawn
      URGENT KILL
      ADVISORY KILL
      ELIMINATE the story
      KILL KILL KILL
      BULLETIN KILL
      MANDATORY KILL
      Eds: Please disregard the story on the bridge
      This story has been withdrawn
      KILL: BC-Bridge
      *** KILL ***
      STORY WITHDRAWN
      Eds: the item above is killed
      RETRACTION - the following story was sent in error
      Please kill the story headlined Council votes`,
    withhold: `
      WITHHOLD - DO NOT USE
      NOT FOR PUBLICATION
      Not to be published, broadcast or rewritten
      DO NOT USE
      HOLD HOLD HOLD
      HOLD
      Eds: please withhold
      Eds: Hold this story pending a check by lawyers
      EDITORS: PLEASE DO NOT PUBLISH THIS STORY
      MANDATORY HOLD
      NOT FOR RELEASE`,
  },
  de: {
    embargo: `
      Nicht zur Veröffentlichung vor 18.00 Uhr
      Sperrfrist: 12.00 Uhr MEZ
      SPERRFRIST
      ACHTUNG: Sperrfrist bis Montag 06.00 Uhr
      Gesperrt bis Montag, 12.00 Uhr
      Frei ab 12.00 Uhr
      Achtung Redaktionen: Frei erst ab Sonntag, 18.00 Uhr
      Sperrvermerk: Nicht vor dem 5. Mai veröffentlichen`,
    kill: `
      ACHTUNG: Meldung zurückgezogen
      Die Meldung wird zurückgezogen
      STORNO
      Achtung Redaktionen: Bitte die Meldung streichen
      EILMELDUNG: Meldung annulliert
      Bitte löschen Sie die Meldung`,
    withhold: `
      NICHT VERWENDEN
      Bitte nicht veröffentlichen
      Achtung: Bitte diese Meldung vorerst nicht verwenden
      Meldung gesperrt
      Nicht zur Veröffentlichung bestimmt`,
  },
  fr: {
    embargo: `
      NE PAS DIFFUSER AVANT 18H00 GMT
      SOUS EMBARGO JUSQU'AU 5 MAI
      Embargo jusqu'à 18h00
      Sous embargo
      Note aux rédactions : ne pas publier avant lundi 06h00
      EMBARGO STRICT JUSQU'À 0600 GMT
      Pas de diffusion avant 12h00 GMT`,
    kill: `
      ANNULATION ANNULATION
      Dépêche annulée
      Attention : cette dépêche est annulée
      PRIÈRE D'ANNULER LA DÉPÊCHE
      URGENT : ANNULER LA DÉPÊCHE`,
    withhold: `
      NE PAS DIFFUSER
      Ne pas publier
      Note aux rédactions : merci de ne pas utiliser cette dépêche
      Prière de ne pas diffuser`,
  },
  es: {
    embargo: `
      EMBARGADO HASTA LAS 18.00 GMT
      Embargo hasta el lunes a las 06.00
      No publicar antes de las 12.00 GMT
      No difundir hasta el 5 de mayo
      Nota a los editores: embargado hasta el martes`,
    kill: `
      ANULADO ANULADO
      Nota a los editores: se anula la noticia
      Noticia anulada
      ANULAR LA NOTICIA
      Atención: esta noticia queda anulada`,
    withhold: `
      NO PUBLICAR
      No difundir
      Por favor no utilizar esta noticia
      NO USAR`,
  },
  it: {
    embargo: `
      EMBARGO FINO ALLE 18.00
      Sotto embargo fino a lunedì
      Non pubblicare prima delle 12.00
      Con embargo alle 06.00`,
    kill: `
      ANNULLAMENTO
      Notizia annullata
      ATTENZIONE: annullare la notizia
      Si prega di annullare la notizia`,
    withhold: `
      NON PUBBLICARE
      Si prega di non pubblicare
      NON UTILIZZARE
      Notizia sospesa`,
  },
  pt: {
    embargo: `
      EMBARGADO ATÉ 18H00
      Sob embargo até segunda-feira
      Não publicar antes das 12h00
      Não divulgar antes de 5 de maio`,
    kill: `
      ANULAÇÃO
      Notícia anulada
      Atenção: anular a notícia
      NOTÍCIA CANCELADA`,
    withhold: `
      NÃO PUBLICAR
      Favor não publicar
      NÃO UTILIZAR
      Não divulgar`,
  },
  nl: {
    embargo: `
      EMBARGO TOT 18.00 UUR
      Onder embargo tot maandag 06.00 uur
      Niet publiceren voor 12.00 uur
      Niet voor publicatie voor 5 mei`,
    kill: `
      INGETROKKEN
      Bericht ingetrokken
      Let op: dit bericht is vervallen
      BERICHT VERVALLEN`,
    withhold: `
      NIET PUBLICEREN
      Niet gebruiken
      Let op: dit bericht niet gebruiken
      NIET VOOR PUBLICATIE`,
  },
  sv: {
    embargo: `
      EMBARGO TILL KL 18.00
      Får ej publiceras före kl 06.00
      Ej för publicering före 5 maj
      Embargo till måndag 12.00`,
    kill: `
      MAKULERAS
      Artikeln makuleras
      OBS: telegrammet återkallas
      ANNULLERAS`,
    withhold: `
      FÅR EJ PUBLICERAS
      Publicera inte
      EJ FÖR PUBLICERING
      OBS! Använd inte artikeln`,
  },
  nb: {
    embargo: `
      Sperrefrist
      SPERREFRIST: KL 18.00
      Sperrefrist til mandag kl. 06.00
      Må ikke publiseres før kl. 12.00`,
    kill: `
      ANNULLERES
      Meldingen annulleres
      Saken trekkes tilbake
      Meldingen trukket`,
    withhold: `
      MÅ IKKE PUBLISERES
      Ikke for publisering
      Ikke bruk denne saken
      SKAL IKKE BRUKES`,
  },
  da: {
    embargo: `
      KLAUSULERET TIL KL. 18.00
      Embargo til mandag kl. 06.00
      Må ikke offentliggøres før kl. 12
      Ikke til offentliggørelse før 5. maj`,
    kill: `
      ANNULLERES
      Telegrammet annulleres
      Historien trækkes tilbage
      ANNULLERET`,
    withhold: `
      MÅ IKKE OFFENTLIGGØRES
      Må ikke bruges
      Ikke til offentliggørelse
      BRUG IKKE DENNE HISTORIE`,
  },
  fi: {
    embargo: `
      EMBARGO KLO 18.00 ASTI
      Julkaisuvapaa klo 12.00
      Ei saa julkaista ennen klo 06.00
      Julkistettavissa maanantaina klo 9`,
    kill: `
      MITÄTÖITY
      Uutinen peruttu
      UUTINEN POISTETTU
      Uutinen on vedetty pois`,
    withhold: `
      EI SAA JULKAISTA
      Ei julkaistavaksi
      ÄLKÄÄ JULKAISKO
      Ei saa käyttää`,
  },
  pl: {
    embargo: `
      EMBARGO DO GODZ. 18.00
      Embargo do poniedziałku
      Nie publikować przed 12.00
      Nie do publikacji przed 5 maja`,
    kill: `
      ANULOWANO
      Depesza anulowana
      ANULOWANIE DEPESZY
      Uwaga: depesza wycofana`,
    withhold: `
      NIE PUBLIKOWAĆ
      Proszę nie publikować
      NIE DO PUBLIKACJI
      Nie wykorzystywać`,
  },
  cs: {
    embargo: `
      EMBARGO DO 18:00
      Nezveřejňovat před 12:00
      Embargo do pondělí
      Nepublikovat do 5. května`,
    kill: `
      ZRUŠENO
      Zpráva zrušena
      ZPRÁVA SE RUŠÍ
      Pozor: zpráva stažena`,
    withhold: `
      NEPUBLIKOVAT
      Prosíme nezveřejňovat
      NEPOUŽÍVAT
      Zprávu nepoužívejte`,
  },
  hu: {
    embargo: `
      EMBARGÓ 18:00-IG
      Embargó hétfő reggelig
      Nem közölhető 12:00 előtt
      Csak 18:00 után közölhető`,
    kill: `
      TÖRÖLVE
      A hír visszavonva
      HÍR TÖRLÉSE
      Figyelem: a hírt visszavonjuk`,
    withhold: `
      NEM KÖZÖLHETŐ
      Kérjük, ne közöljék
      NE HASZNÁLJÁK
      Nem közlésre`,
  },
  ru: {
    embargo: `
      ЭМБАРГО ДО 18:00
      Под эмбарго до понедельника
      Не публиковать до 12:00 мск
      Не для публикации до 5 мая`,
    kill: `
      АННУЛИРОВАНО
      Сообщение аннулируется
      Внимание: новость отозвана
      Просим аннулировать сообщение`,
    withhold: `
      НЕ ПУБЛИКОВАТЬ
      Не для публикации
      Просьба не использовать
      НЕ ИСПОЛЬЗОВАТЬ`,
  },
  uk: {
    embargo: `
      ЕМБАРГО ДО 18:00
      Не публікувати до 12:00
      Під ембарго до понеділка
      Не для публікації до 5 травня`,
    kill: `
      АНУЛЬОВАНО
      Повідомлення анулюється
      Увага: новину відкликано
      НОВИНУ СКАСОВАНО`,
    withhold: `
      НЕ ПУБЛІКУВАТИ
      Не для публікації
      Прохання не використовувати
      НЕ ВИКОРИСТОВУВАТИ`,
  },
  el: {
    embargo: `
      ΕΜΠΑΡΓΚΟ ΕΩΣ 18:00
      Εμπάργκο μέχρι τη Δευτέρα
      Να μη δημοσιευθεί πριν από τις 12:00
      Όχι για δημοσίευση πριν από 5 Μαΐου`,
    kill: `
      ΑΚΥΡΩΝΕΤΑΙ
      Η είδηση ακυρώνεται
      ΑΚΥΡΩΣΗ ΕΙΔΗΣΗΣ
      Προσοχή: η είδηση αποσύρεται`,
    withhold: `
      ΝΑ ΜΗ ΔΗΜΟΣΙΕΥΘΕΙ
      Όχι για δημοσίευση
      ΜΗ ΧΡΗΣΙΜΟΠΟΙΕΙΤΕ
      Μη δημοσιεύετε`,
  },
  tr: {
    embargo: `
      AMBARGO
      AMBARGOLU: 18.00
      Saat 12.00'ye kadar ambargolu
      Ambargo: 5 Mayıs 12.00
      12.00'den önce yayınlanamaz`,
    kill: `
      İPTAL İPTAL
      HABER İPTAL
      Haber iptal edilmiştir
      DİKKAT: Haber geri çekildi`,
    withhold: `
      YAYINLAMAYINIZ
      Kullanmayınız
      Lütfen yayınlamayın
      HABERİ KULLANMAYIN`,
  },
  ar: {
    embargo: `
      حظر النشر حتى الساعة 12:00
      محظور النشر حتى الاثنين
      ممنوع النشر قبل الساعة 18:00
      يحظر النشر حتى 0600 بتوقيت غرينتش`,
    kill: `
      إلغاء الخبر
      الخبر ملغى
      تنبيه: سحب الخبر
      يرجى إلغاء الخبر`,
    withhold: `
      يرجى عدم النشر
      ليس للنشر
      ممنوع النشر
      الرجاء عدم استخدام الخبر`,
  },
  fa: {
    embargo: `
      ممنوع‌الانتشار تا ساعت 12
      انتشار ممنوع تا ساعت ۱۸
      پیش از ساعت 12:00 منتشر نشود`,
    kill: `
      خبر حذف شد
      ابطال خبر
      خبر لغو شد`,
    withhold: `
      منتشر نشود
      لطفا منتشر نکنید
      ممنوع الانتشار
      استفاده نشود`,
  },
  he: {
    embargo: `
      אמברגו עד 18:00
      באמברגו עד יום שני
      אין לפרסם לפני 12:00
      לא לפרסום לפני 06:00`,
    kill: `
      הידיעה מבוטלת
      ביטול ידיעה
      הידיעה נגנזה`,
    withhold: `
      אין לפרסם
      לא לפרסום
      נא לא לפרסם
      אין להשתמש`,
  },
  id: {
    embargo: `
      EMBARGO SAMPAI PUKUL 18.00
      Embargo hingga Senin
      Jangan disiarkan sebelum pukul 12.00
      Tidak untuk disiarkan sebelum 5 Mei`,
    kill: `
      BERITA DIBATALKAN
      Berita ini dicabut
      PEMBATALAN BERITA
      Perhatian: berita ditarik`,
    withhold: `
      JANGAN DISIARKAN
      Mohon tidak disiarkan
      TIDAK UNTUK DISIARKAN
      Jangan digunakan`,
  },
  vi: {
    embargo: `
      CẤM ĐĂNG TRƯỚC 18:00
      Không đăng trước 12 giờ
      Cấm phát hành đến 06:00
      Chưa được đăng trước 5 tháng 5`,
    kill: `
      HỦY TIN
      Tin đã bị hủy
      RÚT TIN
      Đề nghị hủy tin`,
    withhold: `
      KHÔNG ĐĂNG
      Không sử dụng tin này
      CẤM ĐĂNG
      Đề nghị không đăng`,
  },
  th: {
    embargo: `
      ห้ามเผยแพร่ก่อน 18.00 น.
      ห้ามเผยแพร่จนถึงเวลา 12.00 น.
      งดเผยแพร่ก่อนเวลา 06.00 น.`,
    kill: `
      ยกเลิกข่าว
      ขอยกเลิกข่าว
      ถอนข่าว`,
    withhold: `
      ห้ามเผยแพร่
      ห้ามใช้ข่าวนี้
      งดเผยแพร่
      กรุณางดเผยแพร่`,
  },
  'zh-Hans': {
    embargo: `
      禁发至18时
      禁发至5月5日18时
      解禁时间：5月5日12时
      请勿在12:00前发布
      18时前不得发布`,
    kill: `
      撤稿
      此稿撤销
      【撤稿通知】
      本稿作废
      请撤下此稿`,
    withhold: `
      暂不发布
      请勿刊用
      暂缓刊发
      禁止发布
      此稿暂不使用`,
  },
  'zh-Hant': {
    embargo: `
      解禁時間：5月5日12時
      禁發至18時
      請勿於12:00前發布`,
    kill: `
      抽稿
      撤稿
      本稿作廢
      請撤銷此稿`,
    withhold: `
      請勿刊登
      暫不發布
      請暫緩發稿
      禁止發布`,
  },
  ja: {
    embargo: `
      エンバーゴ：5月5日18時
      解禁日時：5日午後6時
      5日午後6時解禁
      5月5日18時まで報道禁止`,
    kill: `
      記事取り消し
      【記事取消】
      本記事は取り消します
      全文取り消し`,
    withhold: `
      使用しないでください
      掲載しないでください
      配信停止
      使用禁止`,
  },
  ko: {
    embargo: `
      엠바고: 5월 5일 18시
      보도시점 5월 5일 12시
      5일 18시까지 엠바고
      18시 이전 보도 금지`,
    kill: `
      전문취소
      기사 취소
      【전문 취소】
      기사 삭제`,
    withhold: `
      보도 금지
      사용하지 마십시오
      보도 보류
      사용 금지`,
  },
}

const entriesOf = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Wordings that restrict a story. */
export const restrictionWordings: readonly RestrictionWording[] = Object.entries(table).flatMap(([language, kinds]) =>
  (Object.keys(kinds) as RestrictionKind[]).flatMap((kind) =>
    entriesOf(kinds[kind] ?? '').map((text) => ({ language, kind, text })),
  ),
)

/** Lines that look like a restriction but are not: headlines, page buttons, sentences, rights, advice. */
export const freeLookAlikes: readonly string[] = entriesOf(`
  Annulla
  取消
  Cancel
  Abbrechen
  Annuler
  Cancelar
  Отмена
  취소
  Anuluj
  İptal
  إلغاء
  Embargo: UE aprueba sanciones
  Under embargo, Cuba turns to China
  Gesperrt bis Montag: A8 bei Ulm
  Withdrawn: the drug that harmed thousands
  Hold the front page, she said
  Kill switch ordered for railway engines
  Arms embargo extended by a year
  Oil embargo lifted after 13 years
  Embargo lifted
  Embargo on oil hits refiners
  Embargo against Cuba enters its 60th year
  FOR IMMEDIATE RELEASE
  Kills two in raid on border post
  Kill the bill, crowds shout in Bristol
  Story time at the library is back
  Do not use a hair dryer in the bath
  Please hold the handrail on the stairs
  Hold on tight: ferry ride gets rough
  Holders United beat City 2-1
  Recall: 12,000 cars withdrawn from sale
  Cancelled: the festival that was too big
  Eliminated: Brazil leave the cup early
  Eds: Adds photos of the bridge
  Eds: The arms embargo is explained below
  Editors: do not use the photo of the child
  No use crying over spilt milk
  No publication on public holidays, the paper says
  Not for sale: the house on the hill
  Not for the first time, the council is split
  Sperrung der A8 bis Montag
  Straße gesperrt: Felssturz bei Bozen
  Zurückgezogen: Rückruf von Babynahrung
  Nicht vor Montag wird die Brücke frei
  Embargo sur le pétrole : Paris hésite
  Annulé : le festival n’aura pas lieu
  Ne pas confondre avec la grippe
  Anulan el partido por la lluvia
  Anulado el gol de la victoria
  No usar el ascensor en caso de incendio
  Annullato il gol del pareggio
  Embargo aan Rusland kost boeren miljoenen
  Vervallen: de nachttrein naar Wenen
  Embargo mot Iran förlängs
  Matchen ställs in efter regnet
  Embargo na ropę zniesione
  Odwołano koncert z powodu burzy
  Эмбарго на нефть продлено на год
  Матч отменен из-за дождя
  İptal edilen maç yarın oynanacak
  禁止吸烟条例下月生效
  取消航班增至三百班
  使用禁止の薬物を検出
  취소된 항공편 3백 편
  إلغاء الرحلات بسبب العاصفة`)
