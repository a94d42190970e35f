import type { AttackTable } from './attack-table'

/** Lines of the first attack: written before the code was changed, and measured once. */
export const firstAttack: AttackTable = {
  en: {
    restricted: `
      Please do not use the story headlined “Ferry sinks off Harwich”, it is wrong
      Story slugged "Harbour fire" has been killed, please remove
      Our item ‘Mayor quits over lease’ should not be published
      We are withdrawing “Bridge to close for a year” sent at 1402
      Kill the piece titled "Two held after raid". A substitute will follow.
      Re: the 11 o'clock item – do NOT run, facts in dispute
      Hold "Minister to resign" until the palace confirms
      This interview is not for publication until the film opens on Friday
      For use in Sunday editions only, not before
      please take the budget story off your sites, the figures are false
      Nothing from this briefing may be reported before 11 a.m. Tuesday
      Subject: KILL – “Dog finds gold ring”`,
    free: `
      Ban on publishing opinion polls begins at midnight on Friday
      Embargo on grain from the east will last until June
      Court forbids use of drones over stadiums before the final
      “Do not publish my letters before I die,” the poet wrote
      Regulator withdraws drug used to treat migraine
      Airline cancels 200 flights until Monday
      Journal retracts paper on cold fusion
      Four prisoners released on Tuesday under the deal
      Hold your horses: derby put off until May
      Newspaper pulls cartoon after protests
      Police say do not use the bridge until further notice
      Kill a story? Editors recall the night of the coup
      Save story`,
  },
  de: {
    restricted: `
      Bitte verwenden Sie die Meldung "Brand in Kiel" nicht
      Die Meldung „Zug entgleist bei Hanau“ wird hiermit zurückgezogen
      Bitte den Beitrag »Streit um Deich« nicht mehr nutzen
      Unser Text mit dem Titel „Werft schließt“ ist falsch und zu löschen
      Achtung: Korrespondentenbericht „Neue Regeln am Hafen“ erst ab Samstag 6.00 Uhr verwenden
      die nachricht "bürgermeister tritt zurück" bitte nicht senden
      Betreff: STORNO – „Hund rettet Kind“
      Wir ziehen die Meldung «Feuer im Museum» zurück
      Zur Veröffentlichung ab Sonntag, 20 Uhr
      Interview ist bis zur Freigabe durch den Minister nicht zu veröffentlichen`,
    free: `
      Verbot von Umfragen vor der Wahl gilt ab Freitag
      Ausfuhrverbot für Weizen bis Juni verlängert
      Hersteller ruft Kindersitze zurück
      Das Verbot, Feuerwerk zu verwenden, gilt bis Montag
      Getötet, verletzt, vermisst: die Bilanz der Flut
      Flüge nach Rom bis Dienstag gestrichen
      Fachzeitschrift zieht Studie zurück
      Sperrfrist für Wechsel im Fußball endet am Montag
      Bitte nicht füttern: Zoo warnt Besucher
      Die Stadt sperrt den Platz bis Sonntag
      Artikel löschen`,
  },
  fr: {
    restricted: `
      Merci de ne pas utiliser la dépêche « Incendie à Nantes »
      La dépêche intitulée « Le maire démissionne » est annulée
      Veuillez retirer de vos sites l'article "Un train déraille"
      Notre papier “Grève au port” ne doit plus être diffusé
      annule et remplace : ne pas tenir compte de « Le pont ferme »
      Entretien sous embargo, à ne pas publier avant samedi 6h
      Objet : ANNULATION – « Un chien sauve un enfant »
      Publication autorisée dimanche à 20 heures, pas avant
      SVP NE PAS REPRENDRE L'INFORMATION « HAUSSE DES TARIFS »
      Prière de garder ce texte sous le coude jusqu'au feu vert du desk`,
    free: `
      Interdiction de publier des sondages jusqu'à dimanche
      Interdit d'utiliser l'eau du robinet avant lundi
      Embargo sur le blé prolongé jusqu'en juin
      La revue retire une étude sur le vaccin
      Deux cents vols annulés jusqu'à mardi
      Le rappel des jouets dangereux étendu
      Suspension du match jusqu'à nouvel ordre
      Ne pas jeter sur la voie publique
      Quatre otages libérés avant Noël
      Le préfet interdit la diffusion du film avant l'audience
      Supprimer l'article du panier`,
  },
  es: {
    restricted: `
      Por favor, no usen la nota «Incendio en Cádiz»
      La información titulada “El alcalde dimite” queda anulada
      Rogamos eliminen el despacho "Descarrila un tren en Burgos"
      Nuestro texto 'Huelga en el puerto' no debe publicarse
      retiramos la noticia “cierra el puente”, enviada a las 14.02
      Entrevista embargada hasta el sábado a las 6.00
      Asunto: ANULACIÓN – «Un perro salva a un niño»
      Se puede publicar a partir del domingo a las 20.00
      Anúlese el teletipo titulado "Suben las tarifas"
      Mantengan en reserva este material hasta que avisemos`,
    free: `
      Prohibido publicar encuestas hasta el domingo
      Se prohíbe usar agua de la red hasta el lunes
      El embargo al trigo se prolonga hasta junio
      La revista retira un estudio sobre la vacuna
      Cancelados doscientos vuelos hasta el martes
      Retiran del mercado un juguete peligroso
      No se publica mañana por ser festivo
      Liberados cuatro rehenes antes de Navidad
      Suspendido el partido hasta nuevo aviso
      El juez veta la difusión de la película antes del juicio
      Eliminar artículo`,
  },
  it: {
    restricted: `
      Si prega di non utilizzare la notizia "Incendio a Bari"
      La notizia dal titolo «Il sindaco si dimette» è annullata
      Annullare il lancio “Deraglia un treno”, contiene errori
      Il nostro pezzo 'Sciopero al porto' non va pubblicato
      togliete dai siti l'articolo "chiude il ponte"
      Intervista con embargo fino a sabato ore 6
      Oggetto: ANNULLAMENTO – «Cane salva bimbo»
      Da non diffondere prima di domenica alle 20
      Cestinate per favore il testo "Aumentano le tariffe"
      Trattenete questo servizio fino a nostra conferma`,
    free: `
      Vietato pubblicare sondaggi fino a domenica
      Vietato usare l'acqua del rubinetto fino a lunedì
      Embargo sul grano prorogato fino a giugno
      La rivista ritira uno studio sul vaccino
      Annullati duecento voli fino a martedì
      Ritirato dal mercato un giocattolo pericoloso
      Sospesa la partita fino a nuovo ordine
      Liberati quattro ostaggi prima di Natale
      Non usare in caso di incendio
      Il giudice vieta la diffusione del film prima del processo
      Elimina articolo`,
  },
  pt: {
    restricted: `
      Favor não usar a nota "Incêndio em Braga"
      A notícia intitulada «Presidente da câmara demite-se» foi anulada
      Pedimos que retirem do ar a matéria “Comboio descarrila”
      O nosso texto 'Greve no porto' não deve ser publicado
      desconsiderem a notícia "ponte fecha por um ano"
      Entrevista com embargo até sábado às 6h
      Assunto: ANULAÇÃO – «Cão salva criança»
      Publicação liberada a partir de domingo, 20h
      Eliminar o despacho com o título “Tarifas sobem”
      Segurem esta matéria até confirmação`,
    free: `
      Proibido divulgar pesquisas eleitorais até domingo
      Proibido usar água da torneira até segunda-feira
      Embargo ao trigo prorrogado até junho
      Revista retira estudo sobre vacina
      Cancelados duzentos voos até terça
      Retirado do mercado um brinquedo perigoso
      Jogo suspenso até novo aviso
      Libertados quatro reféns antes do Natal
      Não usar em caso de incêndio
      Juiz proíbe exibição do filme antes do julgamento
      Excluir artigo`,
  },
  nl: {
    restricted: `
      Gelieve het bericht "Brand in Breda" niet te gebruiken
      Het bericht ‘Burgemeester stapt op’ is ingetrokken
      Wij verzoeken u het artikel “Trein ontspoord” te verwijderen
      Ons stuk 'Staking in de haven' mag niet meer gepubliceerd worden
      onderwerp: intrekking – "hond redt kind"
      Interview onder embargo tot zaterdag 6 uur
      Te gebruiken vanaf zondag 20.00 uur, niet eerder
      Gooi het verhaal "Tarieven omhoog" a.u.b. weg
      Houd dit verhaal vast tot wij bevestigen
      NIET PLAATSEN: "BRUG DICHT"`,
    free: `
      Verboden peilingen te publiceren tot zondag
      Verbod op gebruik van kraanwater tot maandag
      Embargo op graan verlengd tot juni
      Tijdschrift trekt studie over vaccin in
      Tweehonderd vluchten geschrapt tot dinsdag
      Gevaarlijk speelgoed uit de handel
      Wedstrijd gestaakt tot nader order
      Vier gijzelaars vrijgelaten voor Kerst
      Weg gesloten tot vrijdag
      Rechter verbiedt vertoning van film voor proces
      Artikel verwijderen`,
  },
  sv: {
    restricted: `
      Använd inte artikeln ”Brand i Lund”
      Nyheten ”Borgmästaren avgår” är återkallad
      Vi drar tillbaka texten "Tåg spårade ur"
      Vår text ’Strejk i hamnen’ får inte publiceras
      ämne: makulering – ”hund räddar barn”
      Intervju med embargo till lördag klockan 6
      Får publiceras först söndag klockan 20
      Vänligen radera telegrammet "Taxorna höjs"
      Håll på den här artikeln tills vi bekräftar`,
    free: `
      Förbjudet att publicera mätningar till söndag
      Förbud mot att använda kranvatten till måndag
      Embargot på vete förlängs till juni
      Tidskrift drar tillbaka studie om vaccin
      Tvåhundra flyg inställda till tisdag
      Farlig leksak dras in
      Matchen avbruten tills vidare
      Fyra ur gisslan släpptes före jul
      Vägen avstängd till fredag
      Ta bort artikel`,
  },
  da: {
    restricted: `
      Brug ikke artiklen »Brand i Vejle«
      Historien »Borgmesteren går af« er trukket tilbage
      Vi annullerer telegrammet "Tog afsporet"
      Vores tekst ”Strejke i havnen” må ikke bringes
      emne: annullering – »hund redder barn«
      Interview klausuleret til lørdag klokken 6
      Må først bringes søndag klokken 20
      Slet venligst historien "Takster stiger"
      Hold historien tilbage, til vi bekræfter`,
    free: `
      Forbudt at offentliggøre målinger indtil søndag
      Forbud mod at bruge vand fra hanen indtil mandag
      Embargo på hvede forlænget til juni
      Tidsskrift trækker studie om vaccine tilbage
      To hundrede fly aflyst til tirsdag
      Farligt legetøj trukket tilbage
      Kampen afbrudt indtil videre
      Fire gidsler løsladt før jul
      Vejen er spærret til fredag
      Slet artikel`,
  },
  fi: {
    restricted: `
      Älkää käyttäkö uutista ”Tulipalo Turussa”
      Uutinen ”Pormestari eroaa” on peruttu
      Poistamme jutun "Juna suistui kiskoilta"
      Tekstiämme ”Lakko satamassa” ei saa julkaista
      aihe: mitätöinti – ”koira pelasti lapsen”
      Haastattelu embargossa lauantaihin kello 6 asti
      Julkaistavissa vasta sunnuntaina kello 20
      Pitäkää tämä juttu odottamassa vahvistusta`,
    free: `
      Kyselyjen julkaiseminen kielletty sunnuntaihin asti
      Hanaveden käyttö kielletty maanantaihin asti
      Vehnän vientikielto jatkuu kesäkuuhun
      Lehti peruu rokotetutkimuksen
      Kaksisataa lentoa peruttu tiistaihin asti
      Vaarallinen lelu vedetty myynnistä
      Ottelu keskeytetty toistaiseksi
      Neljä panttivankia vapautettiin ennen joulua
      Tie suljettu perjantaihin
      Poista artikkeli`,
  },
  pl: {
    restricted: `
      Prosimy nie wykorzystywać depeszy „Pożar w Gdyni”
      Depesza „Burmistrz rezygnuje” została anulowana
      Wycofujemy materiał "Pociąg wykoleił się"
      Nasz tekst „Strajk w porcie” nie może być publikowany
      temat: anulowanie – „pies ratuje dziecko”
      Wywiad objęty embargiem do soboty, godz. 6
      Do publikacji dopiero w niedzielę o godz. 20
      Proszę usunąć wiadomość „Taryfy w górę”
      Wstrzymajcie ten tekst do potwierdzenia`,
    free: `
      Zakaz publikowania sondaży do niedzieli
      Zakaz używania wody z kranu do poniedziałku
      Embargo na zboże przedłużone do czerwca
      Czasopismo wycofuje badanie o szczepionce
      Dwieście lotów odwołanych do wtorku
      Niebezpieczna zabawka wycofana ze sprzedaży
      Mecz wstrzymany do odwołania
      Czterech zakładników uwolniono przed świętami
      Nie używać w razie pożaru
      Usuń artykuł`,
  },
  cs: {
    restricted: `
      Prosíme, nepoužívejte zprávu „Požár v Brně“
      Zpráva „Starosta rezignuje“ byla zrušena
      Stahujeme text "Vlak vykolejil"
      Náš článek „Stávka v přístavu“ nesmí být zveřejněn
      předmět: storno – „pes zachránil dítě“
      Rozhovor pod embargem do soboty 6.00
      Zveřejnit až v neděli ve 20 hodin
      Pozdržte tento text do potvrzení`,
    free: `
      Zákaz zveřejňování průzkumů do neděle
      Zákaz používat vodu z kohoutku do pondělí
      Embargo na pšenici prodlouženo do června
      Časopis stáhl studii o vakcíně
      Dvě stě letů zrušeno do úterý
      Nebezpečná hračka stažena z prodeje
      Zápas přerušen do odvolání
      Čtyři rukojmí propuštěni před Vánoci
      Silnice uzavřena do pátku
      Smazat článek`,
  },
  ru: {
    restricted: `
      Просим не использовать сообщение «Пожар в Твери»
      Сообщение «Мэр уходит в отставку» аннулировано
      Отзываем материал "Поезд сошёл с рельсов"
      Наш текст „Забастовка в порту“ публиковать нельзя
      тема: аннуляция – «собака спасла ребёнка»
      Интервью под эмбарго до субботы, 06.00 мск
      Публиковать не ранее воскресенья, 20.00
      Удалите, пожалуйста, новость «Тарифы растут»
      Придержите этот материал до подтверждения`,
    free: `
      Запрет на публикацию опросов до воскресенья
      Запрещено использовать воду из крана до понедельника
      Эмбарго на пшеницу продлено до июня
      Журнал отозвал статью о вакцине
      Двести рейсов отменено до вторника
      Опасную игрушку сняли с продажи
      Матч приостановлен до особого распоряжения
      Четверо заложников освобождены до праздников
      Дорога закрыта до пятницы
      Удалить статью`,
  },
  uk: {
    restricted: `
      Просимо не використовувати повідомлення «Пожежа в Полтаві»
      Новину «Мер іде у відставку» відкликано
      Знімаємо матеріал "Потяг зійшов з рейок"
      Наш текст «Страйк у порту» не можна публікувати
      тема: анулювання – «собака врятував дитину»
      Інтерв'ю під ембарго до суботи, 06.00
      Публікувати не раніше неділі, 20.00
      Притримайте цей матеріал до підтвердження`,
    free: `
      Заборона публікувати опитування до неділі
      Заборонено використовувати воду з крана до понеділка
      Ембарго на пшеницю продовжено до червня
      Журнал відкликав статтю про вакцину
      Двісті рейсів скасовано до вівторка
      Небезпечну іграшку зняли з продажу
      Матч призупинено до наступної неділі
      Четверо заручників звільнені до свят
      Дорогу закрито до п'ятниці
      Видалити статтю`,
  },
  tr: {
    restricted: `
      Lütfen “İzmir'de yangın” başlıklı haberi kullanmayınız
      "Belediye başkanı istifa etti" haberi iptal edilmiştir
      “Tren raydan çıktı” başlıklı haberimizi geri çekiyoruz
      ‘Limanda grev’ metni yayımlanmamalıdır
      konu: iptal – “köpek çocuğu kurtardı”
      Röportaj cumartesi saat 06.00'ya kadar ambargoludur
      Pazar günü saat 20.00'den önce yayınlamayınız
      Bu haberi teyit gelene kadar bekletin`,
    free: `
      Seçim anketi yayınlama yasağı pazara kadar sürecek
      Musluk suyunu pazartesiye kadar kullanmak yasak
      Buğday ambargosu hazirana kadar uzatıldı
      Dergi aşı araştırmasını geri çekti
      İki yüz uçuş salıya kadar iptal edildi
      Tehlikeli oyuncak piyasadan toplatıldı
      Maç ikinci bir duyuruya kadar ertelendi
      Dört rehine bayramdan önce serbest bırakıldı
      Yol cumaya kadar kapalı
      Haberi sil`,
  },
  ar: {
    restricted: `
      يرجى عدم استخدام خبر "حريق في حلب"
      الخبر المعنون «استقالة رئيس البلدية» ملغى
      نسحب خبرنا بعنوان “خروج قطار عن سكته”
      تقريرنا «إضراب في الميناء» غير صالح للنشر
      الموضوع: إلغاء – «كلب ينقذ طفلا»
      المقابلة محظورة النشر حتى السبت الساعة 6
      للنشر بعد الأحد الساعة 20 بتوقيت غرينتش
      الرجاء حذف البرقية "ارتفاع الرسوم"`,
    free: `
      حظر نشر استطلاعات الرأي حتى الأحد
      حظر استخدام مياه الصنبور حتى الاثنين
      تمديد الحظر على القمح حتى يونيو
      مجلة تسحب دراسة عن اللقاح
      إلغاء مئتي رحلة حتى الثلاثاء
      سحب لعبة خطيرة من الأسواق
      تعليق المباراة حتى إشعار آخر
      الإفراج عن أربعة رهائن قبل العيد
      إغلاق الطريق حتى الجمعة
      حذف المقال`,
  },
  fa: {
    restricted: `
      لطفا از خبر «آتش‌سوزی در شیراز» استفاده نکنید
      خبر «استعفای شهردار» باطل است
      گزارش «خروج قطار از ریل» حذف شود
      این مصاحبه تا شنبه ساعت ۶ منتشر نشود
      موضوع: لغو خبر – «سگ کودک را نجات داد»
      انتشار پیش از یکشنبه ساعت ۲۰ ممنوع است`,
    free: `
      انتشار نظرسنجی تا یکشنبه ممنوع شد
      استفاده از آب لوله‌کشی تا دوشنبه ممنوع است
      تحریم گندم تا خرداد تمدید شد
      مجله مقاله واکسن را پس گرفت
      دویست پرواز تا سه‌شنبه لغو شد
      اسباب‌بازی خطرناک از بازار جمع شد
      مسابقه تا اطلاع ثانوی تعلیق شد
      چهار گروگان پیش از عید آزاد شدند
      حذف مقاله`,
  },
  he: {
    restricted: `
      נא לא להשתמש בידיעה "שריפה בעכו"
      הידיעה «ראש העיר מתפטר» בוטלה
      אנו מושכים את הכתבה “רכבת ירדה מהפסים”
      הכתבה "שביתה בנמל" אסורה לפרסום
      נושא: ביטול – "כלב הציל ילד"
      הריאיון באמברגו עד שבת בשעה 6:00
      אין לפרסם לפני יום ראשון בשעה 20:00`,
    free: `
      איסור על פרסום סקרים עד יום ראשון
      אסור להשתמש במי ברז עד יום שני
      האמברגו על החיטה הוארך עד יוני
      כתב העת משך מחקר על החיסון
      מאתיים טיסות בוטלו עד יום שלישי
      צעצוע מסוכן הוסר מהמדפים
      המשחק הושהה עד להודעה חדשה
      ארבעה חטופים שוחררו לפני החג
      הכביש סגור עד יום שישי
      מחק כתבה`,
  },
  zh: {
    restricted: `
      请勿使用“码头火灾”一稿
      《市长辞职》一稿作废，请各用户删除
      题为「列車脫軌」的稿件撤銷，請勿刊登
      我社稿件《港口罢工》有误，请停止使用
      主题：撤稿——《小狗救了孩子》
      专访请于周六6时后发布
      本篇在２０时前不得公开
      “收费上调”这条消息请先压住，等候通知`,
    free: `
      选举前禁止公布民调至周日
      周一之前禁止使用自来水
      小麦禁运延长至六月
      期刊撤回疫苗论文
      二百个航班取消至周二
      危险玩具下架
      比赛暂停至另行通知
      四名人质节前获释
      道路封闭至周五
      法院禁止在开庭前播出该影片
      删除文章`,
  },
  ja: {
    restricted: `
      【訂正・取り消し】「港で火災」の記事を取り消します
      『市長が辞任』の記事は使用しないでください
      先に配信した「列車脱線」は削除をお願いします
      「港湾スト」の原稿は掲載を見合わせてください
      件名：記事取り消し「犬が子どもを救う」
      インタビューは土曜午前6時まで公開禁止
      日曜２０時以降に報道可
      確認が取れるまで本稿は保留願います`,
    free: `
      世論調査の公表、日曜まで禁止
      水道水の使用、月曜まで禁止
      小麦の禁輸、6月まで延長
      学術誌、ワクチン論文を撤回
      200便が火曜まで欠航
      危険な玩具、販売中止
      試合は当面中断
      人質4人、祝日前に解放
      道路は金曜まで通行止め
      裁判所、公判前の映画上映を禁止
      記事を削除`,
  },
  ko: {
    restricted: `
      "항구 화재" 기사를 사용하지 마십시오
      「시장 사퇴」 기사를 전문 취소합니다
      ‘열차 탈선’ 제목의 기사를 삭제해 주시기 바랍니다
      본사 기사 "항만 파업"은 게재를 금합니다
      제목: 전문취소 – "개가 아이를 구했다"
      인터뷰는 토요일 오전 6시까지 보도 금지
      일요일 20시 이후 보도 가능
      확인될 때까지 이 기사를 보류해 주십시오`,
    free: `
      여론조사 공표, 일요일까지 금지
      수돗물 사용, 월요일까지 금지
      밀 수출 금지 6월까지 연장
      학술지, 백신 논문 철회
      항공편 200편 화요일까지 취소
      위험한 장난감 판매 중단
      경기 추후 통지까지 중단
      인질 4명 명절 전 석방
      도로 금요일까지 통제
      법원, 재판 전 영화 상영 금지
      기사 삭제`,
  },
}
