import type { AttackTable } from './attack-table'

/** Lines of the second attack: written after the code was changed for the first, and measured before any change for them. */
export const secondAttack: AttackTable = {
  en: {
    restricted: `
      Desk: our copy “Tower lease row” must come down at once
      Do not carry the item "Vaccine firm fined" until legal has cleared it
      The report entitled ‘Council split’ is withdrawn and should be deleted
      Embargo stays in place on this until the minister has sat down, about 3.15 p.m.
      not to go online before the verdict
      KILLED: “School bus found”
      We retract the alert “Bank halts withdrawals”, which was wrong
      Fwd: please hold back "Union votes" for the lawyers
      Advance for Sunday papers. Not to be used earlier.
      This speech is for publication only once delivered
      Clients who have used “Stadium sold” are asked to remove it`,
    free: `
      Ban on showing exit polls ends at 8 p.m.
      Parliament votes to lift embargo on rice until harvest
      Do not drink or use the well water before Thursday, families told
      Bakery withdraws bread after glass found
      Rail firm cancels night trains until Sunday
      University retracts apology
      Two killed, one freed in hostage standoff
      Publisher holds back memoir until after the trial
      “Kill it,” the editor said, and the page went blank
      Union suspends strike until Wednesday
      Prince asks papers not to use old photograph
      Cancel subscription`,
  },
  de: {
    restricted: `
      Redaktioneller Hinweis: Die Meldung „Bank schließt Filialen“ darf nicht mehr verbreitet werden
      Den Bericht "Schule geräumt" bitte aus allen Kanälen nehmen
      Wir bitten, die Nachricht ‚Minister krank‘ nicht zu verwenden
      Der Artikel mit der Überschrift »Hafen zu« ist hinfällig
      nicht vor der urteilsverkündung senden
      AW: Sperrvermerk Freitag 17 Uhr für Interview
      ACHTUNG STORNIERUNG: „BÜRGERMEISTER VERHAFTET“
      Das Porträt bleibt bis zur Freigabe zurückgehalten
      Frei für die Sonntagszeitungen, nicht früher
      Bitte löschen Sie unseren Beitrag „Fabrik brennt“ umgehend`,
    free: `
      Umfrageverbot endet um 18 Uhr
      Bundestag hebt Reis-Embargo bis zur Ernte auf
      Brunnenwasser bis Donnerstag nicht verwenden, rät die Stadt
      Bäckerei ruft Brot wegen Glasscherben zurück
      Bahn streicht Nachtzüge bis Sonntag
      Universität zieht Entschuldigung zurück
      Zwei Tote bei Geiselnahme, ein Gefangener frei
      Verlag hält Memoiren bis nach dem Prozess zurück
      Gewerkschaft setzt Streik bis Mittwoch aus
      Nutzung von Drohnen bis Montag untersagt
      Abo kündigen`,
  },
  fr: {
    restricted: `
      L'information « Banque fermée » est retirée, prière de la supprimer de vos supports
      Nous vous demandons de ne plus diffuser l'article “École évacuée”
      La dépêche titrée "Ministre malade" comporte des erreurs et ne doit pas être utilisée
      À ne pas mettre en ligne avant l'énoncé du verdict
      TR : ANNULATION DE LA DÉPÊCHE « MAIRE ARRÊTÉ »
      Texte sous embargo jusqu'à vendredi 17 heures, heure de Paris
      Portrait à garder en réserve jusqu'au feu vert
      Attention, bloquer le papier « Usine en feu » en attendant confirmation
      Utilisable seulement dans les éditions de dimanche
      notre urgent «banque en faillite» est annulé`,
    free: `
      Fin de l'interdiction de diffuser les sondages à 20 heures
      Le Parlement lève l'embargo sur le riz jusqu'à la récolte
      Ne pas utiliser l'eau du puits avant jeudi, demande la mairie
      Une boulangerie retire du pain contenant du verre
      La SNCF supprime des trains de nuit jusqu'à dimanche
      L'université retire ses excuses
      Deux morts et un otage libéré
      L'éditeur retient des mémoires jusqu'au procès
      Le syndicat suspend la grève jusqu'à mercredi
      Usage des drones interdit jusqu'à lundi
      Annuler mon abonnement`,
  },
  es: {
    restricted: `
      La noticia «Banco cerrado» se retira; rogamos su eliminación de todos los soportes
      Les pedimos que no difundan el texto “Escuela evacuada”
      El teletipo con el título "Ministro enfermo" contiene errores y no debe utilizarse
      No subir a la web antes de conocerse la sentencia
      RV: ANULADA LA NOTICIA «ALCALDE DETENIDO»
      Texto bajo embargo hasta el viernes a las 17.00 horas
      Retengan el perfil hasta recibir autorización
      Publicable solo en las ediciones del domingo
      nuestra alerta «banco en quiebra» queda sin efecto`,
    free: `
      Termina a las 20.00 la veda de encuestas
      El Congreso levanta el embargo al arroz hasta la cosecha
      No usar agua del pozo antes del jueves, pide el alcalde
      Una panadería retira pan con vidrio
      Renfe cancela trenes nocturnos hasta el domingo
      La universidad retira sus disculpas
      Dos muertos y un rehén liberado
      La editorial retiene las memorias hasta el juicio
      El sindicato suspende la huelga hasta el miércoles
      Prohibido el uso de drones hasta el lunes
      Cancelar suscripción`,
  },
  it: {
    restricted: `
      La notizia «Banca chiusa» è ritirata: si prega di rimuoverla
      Vi chiediamo di non diffondere il testo “Scuola evacuata”
      Il lancio intitolato "Ministro malato" contiene errori e non va usato
      Non mettere online prima della sentenza
      R: ANNULLATA LA NOTIZIA «SINDACO ARRESTATO»
      Testo sotto embargo fino a venerdì ore 17
      Il ritratto resta in sospeso fino al via libera
      Utilizzabile solo nelle edizioni di domenica
      il nostro flash «banca fallita» è da considerarsi nullo`,
    free: `
      Finisce alle 20 il divieto di diffondere sondaggi
      Il Parlamento revoca l'embargo sul riso fino al raccolto
      Non usare l'acqua del pozzo prima di giovedì, avverte il sindaco
      Un panificio ritira pane con vetro
      Cancellati i treni notturni fino a domenica
      L'università ritira le scuse
      Due morti e un ostaggio liberato
      L'editore trattiene le memorie fino al processo
      Il sindacato sospende lo sciopero fino a mercoledì
      Vietato l'uso di droni fino a lunedì
      Annulla abbonamento`,
  },
  pt: {
    restricted: `
      A notícia «Banco fechado» foi retirada; pedimos que a removam
      Solicitamos que não divulguem o texto “Escola evacuada”
      O despacho com o título "Ministro doente" contém erros e não deve ser utilizado
      Não colocar online antes da sentença
      ENC: ANULADA A NOTÍCIA «PREFEITO PRESO»
      Texto sob embargo até sexta-feira, 17h
      O perfil fica retido até autorização
      Publicável apenas nas edições de domingo
      nosso alerta «banco quebrou» fica sem efeito`,
    free: `
      Termina às 20h a proibição de pesquisas
      Congresso levanta embargo ao arroz até a colheita
      Não usar água do poço antes de quinta, pede prefeito
      Padaria retira pão com vidro
      Cancelados comboios noturnos até domingo
      Universidade retira desculpas
      Dois mortos e um refém libertado
      Editora retém memórias até o julgamento
      Sindicato suspende greve até quarta-feira
      Proibido o uso de drones até segunda
      Cancelar assinatura`,
  },
  nl: {
    restricted: `
      Het artikel “Bank dicht” wordt ingetrokken; graag verwijderen
      Wij vragen u de tekst "School ontruimd" niet te verspreiden
      Het bericht met de kop ‘Minister ziek’ bevat fouten en mag niet gebruikt worden
      Niet online zetten voor de uitspraak
      FW: INGETROKKEN BERICHT "BURGEMEESTER OPGEPAKT"
      Tekst onder embargo tot vrijdag 17.00 uur
      Het portret aanhouden tot nader bericht
      Alleen te gebruiken in de zondagskranten
      onze spoedmelding ‘bank failliet’ vervalt`,
    free: `
      Verbod op peilingen eindigt om 20 uur
      Kamer heft embargo op rijst op tot de oogst
      Gebruik geen putwater voor donderdag, vraagt de gemeente
      Bakker haalt brood met glas uit de winkel
      NS schrapt nachttreinen tot zondag
      Universiteit trekt excuses in
      Twee doden en een gijzelaar vrij
      Uitgever houdt memoires achter tot na het proces
      Vakbond schort staking op tot woensdag
      Gebruik van drones verboden tot maandag
      Abonnement opzeggen`,
  },
  sv: {
    restricted: `
      Artikeln ”Banken stänger” är indragen, vänligen ta bort den
      Vi ber er att inte sprida texten "Skola utrymd"
      Telegrammet med rubriken ’Ministern sjuk’ innehåller fel och får inte användas
      Får inte läggas ut före domen
      VB: MAKULERAD NYHET ”BORGMÄSTARE GRIPEN”
      Text under embargo till fredag klockan 17
      Porträttet hålls inne tills vidare
      Får användas först i söndagens tidningar`,
    free: `
      Förbudet mot mätningar upphör klockan 20
      Riksdagen häver risembargo fram till skörden
      Använd inte brunnsvatten före torsdag, uppmanar kommunen
      Bageri återkallar bröd med glas
      SJ ställer in nattåg till söndag
      Universitetet tar tillbaka ursäkt
      Två döda och en gisslan fri
      Förlaget håller inne memoarer till efter rättegången
      Facket avbryter strejken till onsdag
      Drönare förbjudna till måndag
      Avsluta prenumeration`,
  },
  da: {
    restricted: `
      Artiklen »Bank lukker« er trukket tilbage og bedes slettet
      Vi beder jer om ikke at bringe teksten "Skole rømmet"
      Telegrammet med titlen ’Minister syg’ indeholder fejl og må ikke anvendes
      Må ikke lægges på nettet før dommen
      VS: ANNULLERET NYHED »BORGMESTER ANHOLDT«
      Tekst under embargo til fredag klokken 17
      Portrættet holdes tilbage indtil videre
      Kan først bruges i søndagsaviserne`,
    free: `
      Forbud mod målinger slutter klokken 20
      Folketinget ophæver risembargo frem til høsten
      Brug ikke brøndvand før torsdag, siger kommunen
      Bageri kalder brød med glas tilbage
      DSB aflyser nattog til søndag
      Universitet trækker undskyldning tilbage
      To døde og et gidsel fri
      Forlag holder erindringer tilbage til efter retssagen
      Fagforening udskyder strejke til onsdag
      Droner forbudt til mandag
      Opsig abonnement`,
  },
  fi: {
    restricted: `
      Juttu ”Pankki sulkee” on vedetty takaisin, pyydämme poistamaan sen
      Pyydämme olemaan levittämättä tekstiä "Koulu tyhjennettiin"
      Uutinen otsikolla ’Ministeri sairastui’ sisältää virheitä, eikä sitä saa käyttää
      Ei saa julkaista ennen tuomiota
      VS: PERUTTU UUTINEN ”PORMESTARI PIDÄTETTY”
      Teksti embargossa perjantaihin kello 17 saakka
      Henkilökuva odottaa toistaiseksi
      Käytettävissä vasta sunnuntain lehdissä`,
    free: `
      Kyselykielto päättyy kello 20
      Eduskunta kumosi riisin kauppasaarron sadonkorjuuseen asti
      Kaivovettä ei saa käyttää ennen torstaita, kunta kehottaa
      Leipomo veti takaisin lasia sisältäneen leivän
      VR peruu yöjunat sunnuntaihin asti
      Yliopisto perui anteeksipyynnön
      Kaksi kuoli ja panttivanki vapautui
      Kustantaja lykkää muistelmia oikeudenkäynnin yli
      Liitto keskeyttää lakon keskiviikkoon asti
      Droonit kielletty maanantaihin asti
      Peruuta tilaus`,
  },
  pl: {
    restricted: `
      Tekst „Bank zamyka” został wycofany, prosimy o usunięcie
      Prosimy o nierozpowszechnianie depeszy "Szkoła ewakuowana"
      Wiadomość zatytułowana „Minister chory” zawiera błędy i nie może być użyta
      Nie zamieszczać w sieci przed ogłoszeniem wyroku
      PD: ANULOWANA DEPESZA „BURMISTRZ ZATRZYMANY”
      Materiał objęty embargiem do piątku, godz. 17
      Sylwetka wstrzymana do odwołania
      Do wykorzystania wyłącznie w wydaniach niedzielnych`,
    free: `
      Zakaz sondaży kończy się o 20
      Sejm znosi embargo na ryż do żniw
      Nie używać wody ze studni przed czwartkiem, apeluje gmina
      Piekarnia wycofuje chleb ze szkłem
      PKP odwołuje nocne pociągi do niedzieli
      Uczelnia wycofuje przeprosiny
      Dwie osoby zginęły, zakładnik wolny
      Wydawca wstrzymuje wspomnienia do procesu
      Związek zawiesza strajk do środy
      Drony zakazane do poniedziałku
      Anuluj subskrypcję`,
  },
  cs: {
    restricted: `
      Zpráva „Banka zavírá“ je stažena, prosíme o její smazání
      Žádáme vás, abyste nešířili text "Škola evakuována"
      Článek s titulkem „Ministr nemocný“ obsahuje chyby a nesmí být použit
      Nezveřejňovat na webu před vynesením rozsudku
      FW: ZRUŠENÁ ZPRÁVA „STAROSTA ZADRŽEN“
      Text pod embargem do pátku 17.00
      Portrét pozdržet až do odvolání
      Použitelné pouze v nedělních vydáních`,
    free: `
      Zákaz průzkumů končí ve 20 hodin
      Sněmovna zrušila embargo na rýži do sklizně
      Nepoužívejte vodu ze studny před čtvrtkem, žádá obec
      Pekárna stahuje chléb se sklem
      Dráhy ruší noční vlaky do neděle
      Univerzita stáhla omluvu
      Dva mrtví, rukojmí na svobodě
      Nakladatel pozdržel paměti do procesu
      Odbory přerušily stávku do středy
      Drony zakázány do pondělí
      Zrušit předplatné`,
  },
  ru: {
    restricted: `
      Новость «Банк закрыт» отозвана, просим её удалить
      Просим не распространять текст "Школа эвакуирована"
      Материал под заголовком «Министр заболел» содержит ошибки и не должен использоваться
      Не размещать в сети до оглашения приговора
      FW: СНЯТА НОВОСТЬ «МЭР ЗАДЕРЖАН»
      Текст под эмбарго до пятницы, 17.00
      Портрет придержать до особого распоряжения
      Использовать только в воскресных выпусках`,
    free: `
      Запрет на опросы заканчивается в 20 часов
      Дума сняла эмбарго на рис до урожая
      Не используйте воду из колодца до четверга, просит мэрия
      Пекарня отозвала хлеб со стеклом
      РЖД отменяет ночные поезда до воскресенья
      Университет отозвал извинения
      Двое погибли, заложник освобождён
      Издатель придержал мемуары до суда
      Профсоюз приостановил забастовку до среды
      Дроны запрещены до понедельника
      Отменить подписку`,
  },
  uk: {
    restricted: `
      Новина «Банк зачинено» відкликана, просимо її видалити
      Просимо не поширювати текст "Школу евакуйовано"
      Матеріал під заголовком «Міністр захворів» містить помилки, його не можна використовувати
      Не розміщувати в мережі до оголошення вироку
      FW: ЗНЯТО НОВИНУ «МЕРА ЗАТРИМАНО»
      Текст під ембарго до п'ятниці, 17.00
      Портрет притримати до окремого розпорядження
      Використовувати лише в недільних випусках`,
    free: `
      Заборона опитувань закінчується о 20 годині
      Рада зняла ембарго на рис до врожаю
      Не використовуйте воду з колодязя до четверга, просить мерія
      Пекарня відкликала хліб зі склом
      Укрзалізниця скасувала нічні потяги до неділі
      Університет відкликав вибачення
      Двоє загинули, заручника звільнено
      Видавець притримав мемуари до суду
      Профспілка призупинила страйк до середи
      Дрони заборонено до понеділка
      Скасувати підписку`,
  },
  tr: {
    restricted: `
      “Banka kapandı” haberi geri çekilmiştir, lütfen siliniz
      "Okul boşaltıldı" metnini dağıtmamanızı rica ederiz
      ‘Bakan hasta’ başlıklı haber hata içermektedir, kullanılmamalıdır
      Karar açıklanmadan internete konmasın
      İLT: İPTAL EDİLEN HABER “BAŞKAN GÖZALTINDA”
      Metin cuma saat 17.00'ye kadar ambargo altındadır
      Portre ikinci bir talimata kadar bekletilecektir
      Yalnızca pazar baskılarında kullanılabilir`,
    free: `
      Anket yasağı saat 20'de sona eriyor
      Meclis pirinç ambargosunu hasada kadar kaldırdı
      Kuyu suyunu perşembeden önce kullanmayın, belediye uyardı
      Fırın camlı ekmeği geri topladı
      TCDD gece trenlerini pazara kadar iptal etti
      Üniversite özrünü geri çekti
      İki ölü, bir rehine serbest
      Yayınevi anıları davaya kadar erteledi
      Sendika grevi çarşambaya kadar durdurdu
      Dronlar pazartesiye kadar yasak
      Aboneliği iptal et`,
  },
  ar: {
    restricted: `
      سُحب خبر «إغلاق المصرف» ونرجو حذفه
      نطلب منكم عدم تداول النص "إخلاء مدرسة"
      البرقية تحت عنوان «مرض الوزير» فيها أخطاء ولا يجوز استخدامها
      لا تنشر على الموقع قبل النطق بالحكم
      تنبيه: إلغاء خبر «توقيف رئيس البلدية»
      النص تحت الحظر حتى الجمعة الساعة 17
      يعلّق التقرير حتى إشعار آخر`,
    free: `
      انتهاء حظر الاستطلاعات عند الساعة 20
      البرلمان يرفع الحظر عن الأرز حتى الحصاد
      البلدية تدعو إلى عدم استخدام مياه البئر قبل الخميس
      مخبز يسحب خبزا فيه زجاج
      إلغاء القطارات الليلية حتى الأحد
      الجامعة تسحب اعتذارها
      قتيلان والإفراج عن رهينة
      النقابة تعلق الإضراب حتى الأربعاء
      منع الطائرات المسيرة حتى الاثنين
      إلغاء الاشتراك`,
  },
  fa: {
    restricted: `
      خبر «تعطیلی بانک» پس گرفته شد، لطفا آن را حذف کنید
      از انتشار متن "تخلیه مدرسه" خودداری کنید
      خبر با عنوان «بیماری وزیر» اشتباه دارد و نباید منتشر شود
      پیش از اعلام حکم منتشر نکنید
      توجه: لغو خبر «بازداشت شهردار»
      این متن تا جمعه ساعت ۱۷ مشمول امبارگو است`,
    free: `
      ممنوعیت نظرسنجی ساعت ۲۰ پایان می‌یابد
      مجلس تحریم برنج را تا برداشت لغو کرد
      شهرداری: پیش از پنجشنبه از آب چاه استفاده نکنید
      نانوایی نان‌های شیشه‌دار را جمع کرد
      قطارهای شبانه تا یکشنبه لغو شد
      دانشگاه عذرخواهی خود را پس گرفت
      دو کشته و آزادی یک گروگان
      اتحادیه اعتصاب را تا چهارشنبه تعلیق کرد
      پهپادها تا دوشنبه ممنوع
      لغو اشتراک`,
  },
  he: {
    restricted: `
      הידיעה «בנק נסגר» נמשכה, נא למחוק אותה
      אנו מבקשים לא להפיץ את הכתבה "בית ספר פונה"
      הידיעה שכותרתה “השר חולה” שגויה ואין להשתמש בה
      לא להעלות לאתר לפני מתן פסק הדין
      לתשומת לב: ביטול ידיעה "ראש העיר נעצר"
      הטקסט תחת אמברגו עד יום שישי ב-17:00`,
    free: `
      איסור הסקרים מסתיים בשעה 20:00
      הכנסת ביטלה את האמברגו על האורז עד הקציר
      העירייה: אל תשתמשו במי הבאר לפני יום חמישי
      מאפייה החזירה לחם עם זכוכית
      רכבות לילה בוטלו עד יום ראשון
      האוניברסיטה חזרה בה מהתנצלותה
      שני הרוגים וחטוף שוחרר
      האיגוד השעה את השביתה עד יום רביעי
      רחפנים אסורים עד יום שני
      ביטול מנוי`,
  },
  zh: {
    restricted: `
      《银行关门》一稿现予撤销，请各媒体删除
      请不要转发“学校疏散”这篇报道
      標題為「部長生病」的新聞有誤，不得使用
      宣判前请勿上网
      转发：取消稿件《市长被捕》
      本文周五１７时前禁止刊播
      人物特写暂缓播发，等待通知
      仅限周日版使用`,
    free: `
      民调禁令２０时结束
      议会解除大米禁运至收割季
      市政府呼吁周四前不要使用井水
      面包店召回含玻璃的面包
      夜间列车停运至周日
      大学撤回道歉
      两人死亡一名人质获释
      出版社推迟回忆录至审判后
      工会暂停罢工至周三
      无人机禁飞至周一
      取消订阅`,
  },
  ja: {
    restricted: `
      「銀行閉鎖」の記事は撤回します。削除してください
      『学校避難』の原稿は配信しないようお願いします
      「大臣病気」と題した記事に誤りがあり、使用できません
      判決言い渡し前のネット掲載は不可
      【記事取り消し】「市長逮捕」
      本文は金曜１７時まで報道禁止
      人物紹介は追って連絡するまで掲載保留
      日曜紙面に限り使用可`,
    free: `
      世論調査の禁止、20時に終了
      議会、コメ禁輸を収穫期まで解除
      市、木曜まで井戸水を使用しないよう呼びかけ
      パン店、ガラス混入で回収
      夜行列車、日曜まで運休
      大学、謝罪を撤回
      2人死亡、人質1人解放
      出版社、回顧録を裁判後に延期
      労組、スト水曜まで中断
      ドローン、月曜まで禁止
      購読をキャンセル`,
  },
  ko: {
    restricted: `
      「은행 폐쇄」 기사를 철회하오니 삭제해 주십시오
      "학교 대피" 기사를 배포하지 말아 주시기 바랍니다
      ‘장관 입원’ 제목의 기사에 오류가 있어 사용할 수 없습니다
      선고 전 온라인 게재 불가
      [기사취소] "시장 체포"
      이 글은 금요일 17시까지 엠바고입니다
      인물 기사는 추후 통지까지 보류
      일요일자 지면에만 사용 가능`,
    free: `
      여론조사 금지 20시 종료
      의회, 쌀 금수 수확기까지 해제
      시, 목요일까지 우물물 사용 자제 당부
      빵집, 유리 섞인 빵 회수
      야간열차 일요일까지 운행 중단
      대학, 사과 철회
      2명 사망, 인질 1명 석방
      출판사, 회고록 재판 뒤로 연기
      노조, 수요일까지 파업 중단
      드론 월요일까지 금지
      구독 취소`,
  },
}
