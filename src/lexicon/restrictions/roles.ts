// Words of restrictions by their role: `Eds: (addressee, A) do not (negation, N) publish (V) before (B) Monday (time, T)`. A role is one
// letter; a word with two roles has both: `yayınlamayın` is `NV`. In small letters, without the accents that a capital may lack; a star
// at the end is any ending, a space separates the words of a phrase. One language or a few on each line: English,
// German, French, Spanish, Italian, Portuguese, Dutch, the Nordic ones, Finnish, Polish, Czech and Slovak, Hungarian, Romanian, the South
// Slavic ones, Russian, Ukrainian, Bulgarian, Greek, Turkish, Arabic, Persian, Hebrew, Hindi, Indonesian, Vietnamese, Thai, Chinese,
// Japanese, Korean; a few words of others that the parser does not know. Compiled by hand, from general knowledge.

/** Words and phrases of notes that restrict publication, by the letter of their role: `N` for `not`. Each role has one text. */
export type RestrictionWords = Readonly<Record<string, string>>

/**
 * Words and phrases of notes that restrict publication, by the letter of their role: `N` for `not`.
 * Each role has one text. If several texts have a word, its first role counts.
 */
export const restrictionRoles: RestrictionWords = {
  // words that only begin like a word below
  o: 'προβλεπ*, retirement, retired, suspension of, end advance, end adv',
  // addressee: the reader of a note, and words that call for attention
  A: `
    estimados abonados, estimados clientes, estimados colegas, dear editors, dear colleagues, dear subscribers, dear clients, chers abonnes, chers confreres, gentili abbonati, gentili colleghi, caros assinantes, prezados assinantes, liebe kollegen, liebe redaktion, sehr geehrte redaktion, szanowni panstwo, szanowni abonenci, cari abbonati, tisztelt szerkesztoseg, tisztelt szerkesztosegek, vazeni odberatele, postovane redakcije, postovani urednici, поштоване редакције, уважаемые подписчики, уважаемые коллеги, шановні передплатники, шановні колеги, уважаеми колеги, αγαπητοι συνδρομητες, αγαπητοι συναδελφοι, sayin abonelerimiz, sayin editorler, benvolguts abonats, avis als abonats, nota als abonats, kedves kollegak,
    eds, ed, edito*, ed's, eds', desks, desk, subscribers, clients, newsrooms, note, notes, check against delivery, reminder, reminders, rappel, recordatorio, promemoria, erinnerung, paminnelse, herinnering, lembrete, przypomnienie, напоминание, 提醒, atten*, attn, attn., warning, nb, alert,
    es gilt das gesprochene wort, seul le prononce fait foi, le prononce fait foi, cotejar con el discurso, da verificare al momento, gesproken woord geldt, det talade ordet galler, det talte ord gjelder, det talte ord gaelder,
    redak*, achtung, hinweis, an alle, kunden, wichtiger hinweis, redaktioneller hinweis,
    redac*, abonnes, avis, nota, abonados, atenc*, aviso, ojo,
    redaz*, caporedattori, assinantes, let op, opgelet,
    obs, merknad, notis, till redaktionen, till redaktionerna, til redaktionen, til redaktionerne, til redaksjonen, til redaksjonene, toimituksille, huom, huomio, huomautus,
    uwaga, do redakcji, pozor, upozo*, figyelem, szerkesztosegek, atentie, nota redactiei,
    paznja, napomena, uredn*, opozorilo, внимание, редак*, к сведению, увага, до уваги, пажња, напомена, внимание редактори,
    προσοχη, συντακτες, σημειωση, dikkat, editor notu, تنبيه, تنويه, ملاحظة, المحررين, للمحررين, إلى المحررين, السادة المحررون, توجه, توضیح, سردبیران, قابل توجه,
    לתשומת לב, לתשומת לב העורכים, עורכים, הערה, שימו לב, ध्यान दें, संपाद*, कृपया ध्यान दें, नोट,
    perhatian, catatan, catatan redaksi, kepada redaksi, luu y, chu y, kinh gui, toa soan, เรียน, บรรณาธิการ, โปรดทราบ, หมายเหตุ,
    编辑注意, 编辑, 各编辑部, 编者按, 注意, 通知, 編輯注意, 編輯, 各報, 各报, 各社, お知らせ, 編集者, 編集各位, 各位, 各用户, 各用戶, 注, 데스크, 알림, 편집자, 고객사, 주의`,
  // urgency: words before the main word
  U: `
    urgen*, bulletin, advisory, flash, mandatory, impor*, very urgent, immediate action, notice, order, corre*,
    eilmeldung, eil, dringend, wichtig, blitz, alerte, ultima hora, dringende mededeling, belangrijk, haster, vikti*, vigtigt, tarkeaa, pilne, dulezite, fontos, surgos, hitno,
    срочно, молния, важно, терміново, επειγον, acil, onemli, عاجل, هام, فوری, דחוף, תקן, तत्काल, penting, khan, ด่วน, 紧急, 緊急, 快讯, 快訊, 速報, 긴급, 至急, 重要`,
  // politeness
  P: `
    pido que, pedimos que, peco que, peco a, vous prie, vous prions, vi chiedo, vi chiediamo, vi preghiamo, la preghiamo, vragen u, vraag jullie, vragen jullie, verzoek u, verzoeken u, verzoek jullie, jag ber, vi ber, прошу, vous demande de, vous demandons de,
    si us plau, sisplau, us preguem, us demanem, es prega, uprzejmie, uprzejmie prosimy, zadame, ziadame, lubim, lugupidamisega, palume, ludzam, prasome, 願います,
    please, pls, kindly, we ask, we ask you, you are asked, bitte, wir bitten, wird gebeten, zu, priere de, priere d', priere, merci de, merci d', veuillez, svp, s'il vous plait,
    por favor, se ruega, rogamos, favor, sirvanse, se pide, si prega di, con preghiera di, prego, si prega, pregasi, favor de, pede-se, solic*, gelieve, aub, s.v.p., verzoek om, verzoeke,
    vanligen, var vanlig, vennligst, venligst, var snill, var god, pyydamme, prosze, prosi*, prosze o, kerjuk, kerem, va rugam, rugam, molimo, молим*, моля,
    просьба, проси*, пожалуиста, прохання, παρακ*, lutfen, يرجى, الرجاء, نرجو, نرجو من, رجاء, لطفا, خواهشمند است, נא, אנא, कृपया, mohon, harap, tolong, de nghi, vui long, xin, กรุณา, โปรด, ขอ, ขอให้, 请, 請, 敬请, 敬請, 务请, 務請, 부디`,
  // negation and prohibition
  N: `
    keeld, ekki, bannad, ne rien,
    not cleared for, not yet cleared for, not approved for, not yet approved for, not authorised for, not authorized for, not released for, not yet released for,
    no ha de, nie je urcene, nie je urcena, nie je urceny, nie su urcene, prepoved,
    ettei, etteivat, ette, no s'ha de, no es pot, no es poden, prohibida, queda prohibida, zabrana, zabrane, zabranjuje, zabranjen*, nije za, nisu za, забрана, забране, није за, забрањује, περιορισμος, περιορισμο, お控え, 控え願, 控えるよう, ご遠慮, keelatud, nedrikst, aizliegts, negalima, draudziama,
    not, do not, don't, dont, no part of, refrain from, nicht mehr, nicht weiter, not any more, never, must not, no, cannot, can not, should not, stop, cease, forbidden, prohibited, nicht, keine, kein, keinesfalls, ne pas, pas de, pas, interdit de, interdit, interdite, interdiction, interdiction de, ne plus, ne, defense de, aucune, cesser de,
    prohibido, prohibido a, nao e permitido, niet toegestaan, prohibido su, se prohibe, non, divieto di, vietato, vietata, nao, proibido, proibida, niet, geen, verboden, ej, inte, icke, forbud mot, forbjudet, ikke, forbudt, ei saa, ei, alkaa, ala, kielletty, nie wolno, nie, zakaz, zakazano, zakazane, zakazana, nesmi, nesmie,
    nem, tilos, nu, interzis, interzisa, a nu se, nu se, nemojte, ni za, ni, ne sme, не, запрещено, запрещена, запрещены, запрещается, нельзя, запрет на, заборонено, заборонена, не можна, забранено, забрањено, забранява се,
    να μη, να μην, μη, μην, οχι, δεν, απαγορευεται, απαγορευση, yasak, yasaktir, yasagi, لا, ليس, ليست, غير, ممنوع, ممنوعة, محظور, محظورة, يحظر, يمنع, يمنع منعا باتا, حظر, عدم, نشود, نکنید, نباید, نمی شود, غیر, אין, לא, אסור, אסורה, איסור, न, नहीं, मत, निषिद्ध, वर्जित, प्रतिबंधित,
    jangan, tidak untuk, tidak boleh, tidak, dilarang, belum boleh, belum untuk, larangan, khong, khong duoc, cam, chua, chua duoc, chua cho phep, nghiem cam, khong nen, ห้าม, งด, ยังไม่, ไม่, อย่า, ยังห้าม,
    暂不, 暫不, 不得, 不要, 不可, 不能, 不准, 不许, 请勿, 請勿, 勿, 暂勿, 暫勿, 切勿, 禁止, 禁, 严禁, 嚴禁, 暂停, 暫停, 暂缓, 暫緩, 停止, 先不要, 未经许可, 不予,
    しないで, しないこと, しないよう, できません, 厳禁, 見合わせ, 差し止め, 差し控え, 控えて, 금지, 불가, 하지 마십시오, 하지 마세요, 하지마, 하지 말, 하지말, 말아, 말 것, 말것, 마십시오, 중지, 중단`,
  NH: '보류',
  // not before a time
  NB: 'not earlier than, no earlier than, nicht fruher als, niet eerder dan, tidigast, tidligst, aikaisintaan, nie wczesniej niz',
  // holding back for something, without the time
  HR: 'hold for, hold for release, hold for publication, hold for use, hold pending',
  // thanks for holding back, with the time or the story after it
  Pj: `
    thanks for holding, thank you for holding, appreciate your holding, thanks for waiting, thank you for waiting, thanks for sitting on, thank you for sitting on,
    thanks for keeping, thank you for keeping, merci de garder, merci d'attendre, gracias por retener, gracias por guardar, gracias por esperar,
    obrigado por segurar, obrigada por segurar, obrigado por aguardar, obrigada por aguardar, grazie per trattenere, grazie per aver trattenuto`,
  // withheld permission, in a wording that notes on rights share
  M: 'may not, ne peut, ne peuvent, darf nicht, durfen nicht, no puede, no pueden, non puo, nao pode, mag niet, far inte',
  // publishing and using
  V: `
    til birtingar, birta,
    vysiela*,
    republish*, re-publish, rebroadcast*, emitov*, емитов*, емитир*, difondre, difoneu, difong*, emetre, avalda*, skelbti, uveriti, predvaja*,
    gepublice*, geplaatst, usen, usem, usarse, usato, usata, usati, 刊播, repris, reprises, use, used, using, run, broadcast*, trans*, relea*, print*, air, airing, distr*, rewritten, redistribut*, posted, disse*, circulat*, go to print,
    veroffentlich*, verwe*, verbreit*, nutzen, genutzt, sende*, benutz*, abdruck*, weiterv*, drucken, freig*, publi*, diffus*, utili*, reprise, repre*, emplo*, imprimer,
    difund*, difus*, usar, uso, emiti*, emision, usado, usada, emplear, pubblic*, diffond*, usare, trasmett*, impiegare, mandare in onda, divulg*, veicul*, gebruik*, uitzend*, uitgezonden, plaats*, verspreid*, anvand*, sand*, bruk, bruke*, brukt, brug, bruge*, brugt, bringes, anvende*, offen*, trykk*,
    julkais*, julkist*, kayta, kaytt*, wykorzyst*, uzyw*, rozpowszech*, emitow*, zverejn*, uverejn*, pouzi*, vysil*, sirit, kozol*, kozl*, hasznal*, megjelen*, folosi*, difuz*, objav*, koristi*, upora*,
    публик*, публік*, использ*, використ*, разглаш*, распростран*, размещ*, оприлюдн*, поширю*, опублик*, обнарод*, използва*, објав*, користи*, эфир*,
    δημοσι*, χρησιμοποι*, μεταδ*, αναπαραγ*, yayin, yayim, yayinla*, yayimla*, kullanim, kullanma, kullan, نشر, النشر, للنشر, نشره, نشرها, بث, البث, استخد*, الاستخدام, للاستخدام, تنشر, تستخد*, تنشروا, انتشار, الانتشار, منتشر, پخش, استفاده, چاپ, لفرسم, לפרסם, לפרסום, פרסום, הפרסום, לשידור, לשדר, להשתמש, לשימוש, שימוש, להפיץ, प्रका*, प्रसारित, प्रयोग, उपयोग, इस्तेमाल,
    disiarkan, siarkan, siar, dipublikasikan, diterbitkan, terbitkan, digunakan, gunakan, menyiarkan, dimuat, muat, siaran, dang, dang tai, dang bai, phat hanh, su dung, phat song, phat, cong bo, xuat ban, dua tin, dung, เผยแพร่, ใช้, ตีพิมพ์, ออกอากาศ, นำเสนอ, ลงข่าว,
    发布, 發布, 發佈, 发表, 發表, 刊发, 刊發, 刊用, 刊登, 刊载, 刊載, 播发, 播發, 播出, 采用, 採用, 使用, 见报, 見報, 发稿, 發稿, 发, 發, 报道, 報道, 報導, 公开, 公開, 转载, 轉載, 传播, 傳播, 出街, 登, 用, 掲載, 配信, 放送, 転載, 公表, 発表, 報じ, 使わ, 出稿, 보도, 사용, 게재, 배포, 송고, 방송, 출고, 전재, 공개`,
  NV: `
    mitte avaldada, arge avaldage, neskelb*, nepublic*, usichapishe, huwag ilathala, شائع نہ کریں, نشر نہ کریں, প্রকাশ করবেন না,
    nevysiela*,
    publication ban, restriction de publication, restriccion de publicacion, restriccio de publicacio, veroffentlichungsverbot, veroffentlichungssperre, publikationssperre, julkaisukielto*, publiceringsforbud, publikasjonsforbud, offentliggorelsesforbud, publicatieverbod, megjelenesi tilalom, ограничение публикации, обмеження публікаціі, restrictie de publicare, omezeni zverejneni, περιορισμος δημοσιευσης, περιορισμο δημοσιευσης, απαγορευση δημοσιευσης, yayin kisitlamasi, larangan terbit, 보도 제한, 보도유예, 보도 유예, neobjavlj*, neavald*,
    donotuse, donotpublish, notforuse, notforrelease, notforpublication,
    unpublish, nierozpowszechn*, nesir*, niezamieszcz*, niewykorzyst*, dagitmama*, dagitmayin*, yayilmama*, konmasin, nepublik*, nezverejn*, neuverejn*, nepouzi*, nevysil*, niepublik*, yayinlanmama*, yayimlanmama*, kullanilmama*, yayinlama, yayinlamayin, yayinlamayiniz, yayinlanmasin, yayinlanamaz, yayinlanmaz, yayimlama, yayimlamayin, yayimlamayiniz, yayimlanamaz, kullanmayin, kullanmayiniz, kullanilmasin, kullanilamaz, yayin yasagi,
    nefolosi*, ممنوع‌الانتشار, 使わないで, 使用不可, 掲載不可, 配信見合わせ, 보도금지`,
  // embargo: words that also mean a ban on trade
  e: 'embargas, embargo, embargot, embargon, эмбарго, ембарго, εμπαργκο, ambargo, embarqo, أمبارغو, إمبارغو, امبارگو, אמברגו, एम्बार्गो, エンバーゴ, エンバゴ, 엠바고, เอ็มบาร์โก',
  // embargo: words that only desks use
  E: `
    birtingarbann*,
    embargament*, embargat,
    embargo*, diembargo*, embargad*, sperrfrist*, sperrvermerk*, embarg, sendesperrfrist, sendesperre, sendefrist, sperrefrist*, klausul*, frigivelsestidspunkt, эмбарго*, ембарго*, ambargo*, embarqo*, إمبارجو, באמברגו, תחת אמברגו, प्रतिबंध अवधि,
    spertijd, sperrzeit, sparrtid, 禁載, 禁发期, 禁发令, 新闻禁发, エンバルゴ, しばり, 報道解禁, 보도제한, ห้ามเผยแพร่ก่อนเวลา`,
  // killing: words that only desks use
  K: `
    dejen sin efecto, dejar sin efecto,
    notice to disregard, notice of withdrawal, notice of retraction, withdrawal notice, retraction notice, kill notice,
    kill, kill it, klll, batal siar, stopp, mandatory kill, disregard, annullamento, annulation, anulac*, storn*, makuler*, anulowan*, kasowanie, retraction, retractation, withdrawal, withdraws, ingetrokken, intrekking, mitat*, аннулир*, анулир*, аннуляц*, анулац*, анулю*, анульов*, ακυρω*, pembatalan, batal terbit,
    撤稿*, 抽稿, 毙稿, 斃稿, 作废, 作廢, 废稿, 撤下, 撤回, 撤销, 撤銷, 全文取り消し, 記事取り消し, 記事取消, 取り消し*, 取消し, 取り消, 전문취소, 전문 취소, 기사취소, 기사 취소, 기사삭제, 철회, 폐기, ถอน, ถอนข่าว, rut tin, rut bai, huy tin, go tin, rut`,
  // killing: words that also occur in prose
  k: `
    anul·l*, cancel·l*, iptal edil*, hukumsuz*, gecersiz*, geri cekin*, silin*, sterget*, ignorati, anulam, esborr*, umakn*, umikamo, preklic*, odstranite, поништ*, povlaci, повлачи, uklonite, уклоните, obrisite, обришите, izbrisite, vymazte, zmazte, stiahnite,
    deixa sense efecte, deixem sense efecte, queda sense efecte, sense efecte, despublic*, sin validez, desindex*, povucit*, povlacim*, повуците, повлачимо, повлачи се, visszahivjuk, hatalytalan,
    take down, taken down, take it down, take this down, takedown, pull down, pull it,
    withdrawn, withdraw, withdrawing, withdrew, retracting, cancell*, retracted, retract, killed, elimi*, void, voided, scrap*, spike*, pulled, pull, canceled, resci*, recalled, sent in error, issued in error, transmitted in error, sent by mistake, discard,
    zuruckgezogen, zuruckziehen, zieht zuruck, ziehen zuruck, ziehen, zieht, zuruckgenommen, annulli*, gestrichen, streichen, ungultig, hinfallig, gegenstandslos, geloscht, loschen, nichtig, annule, annulons, retir*, annulee, annulez, annule par, annuler*, retrait, suppr*, caduc, nul et non avenu, a detruire, detruire,
    anulad*, anulamos, ritir*, anula, anular, anule*, queda sin efecto, sin efecto, cancelad*, cancelar, annullat*, annullare, desco*, descartar, ignorar, supri*,
    verva*, geannuleerd, intrekken, schrappen, annuller*, aterk*, indrag*, tillbakadras, dras tillbaka, drar tillbaka, utgar, stryk*, trekk*, trækk*, trekkes tilbake, trukket, trukket tilbake, slett*, trækkes tilbage, trukket tilbage, tilbagekald*, perut*, poist*, vedet*, hylatty,
    anulowana, anulowany, anulowac, wycof*, uniewazni*, skasowa*, zrusen*, zrusit, rusi, zrusuje, stazen*, stahujeme, stahnout, stiahnut*, nepla*, torol*, torles*, visszavon*, ervenytelen, anulat*, retras*, se anuleaza, se retrage, ponis*, povucen*, povlaci se, umik,
    отозван*, αποσυ*, отзыв*, отменен*, отменяется, снят*, изъят*, снимается, недеиствител*, відкликан*, скасо*, оттег*, повучен*, аннулирано, ανακαλ*, διαγραφ*, geri cekildi, iptali, geri cekilmistir, geri alindi, iptaldir, ملغى, ملغاة, يلغى, تلغى, ألغي, إلغاء, الغاء, إلغي, سحب, تم سحب, سحبت, ألغيت, حذف, باطل, ابطال, لغو, حذف شد, לביטול, מבוטל*, בוטל, בוטלה, ביטול, נגנז, נגנזה, גניזה, למחוק, הוסרה, रद्द, वापस, निरस्त, रद्द करें, वापस ली,
    dibatalkan, dicabut, ditarik, batalkan, tarik, pencabutan, penarikan, dihapus, huy, huy bo, bi huy, thu hoi, xoa, go bo, ยกเลิก, เพิกถอน, 取消稿件, 取り消します, 취소합니다`,
  // killing: words that also label buttons
  b: '削除, 삭제, cancel, annulla, abbrechen, annuleer, anuluj, avbryt, annuller, отмена, отменить, скасувати, iptal, batal, ακυρο, 取消, 취소, キャンセル, cancelare, otkazi, preklici, remove, delete',
  // holding back
  H: 'retingueu, retinguda, retingut, sacekajte, сачекајте, pricekajte, hold, withh*, on hold, hold back, held back, hold off, zuruckhalten, zuruckgehalten, bloque, bloquee, bloquer, en attente, suspe*, reten*, en espera, sospe*, trattenere, in sospeso, reter, retida, aanhouden, aangehouden, in de wacht, vasthouden, vantar, avvakta, hall inne, vent, holdes tilbage, holdes tilbake, avvent, odotta*, pidatet*, wstrz*, pozdrz*, pozastav*, visszatart*, retinut, zadrz*, задержан*, приостановлен*, придержать, затриман*, задръж*, задржи*, αναστολ*, bekle*, askiya, بانتظار, يعلق, تعلق, تعليق, معلق, نگه دارید, להמתין, מושהה, रोकें, रोक, स्थगित, ditahan, tahan, ditunda, tunda, giu lai, tam dung, tam ngung, hoan, ระงับ, ชะลอ, 扣稿, 压稿, 押稿, 保留, 留稿, 保留稿, 押後, 배포중지, 송고보류',
  // holding back: words that also mean a closed road
  h: 'gesperrt, sperre, sperrung, gesloten, geblokkeerd, stengt, sperret, blokkert, bloccata, bloccato, bloqueado, bloqueada, zablokowan*, blokovan*, blocat',
  // the story
  S: `
    objava o, objave o, objavu o, objavo o, објава о, објаве о, објаву о, nota sobre,
    versio, teletip, verzij*, верзиј*, uudis, uudist, teade, zina, pranesim*, butlleti*,
    story, stories, advance copy, advance, item, items, artic*, copy, dispatch, slugged, slug, headlined, titled, take, write*, version, newsalert, newsflash, newsbreak, newsnow, text, mater*, news release, press release, report,
    meldu*, fassung, vorabmeldung, artik*, beric*, beitrag, nachricht, korrespondentenbericht, depec*, papier, infor*, texte*, notici*, despacho, texto, teletipo, notiz*, lancio, testo, artigo, tekst*, stuk,
    teleg*, nyhet*, meldi*, saken, sak, histo*, nyhed*, uutinen, uutis*, juttu*, sahke, depes*, wiado*, artyk*, zprav*, clanek, sprav*, clanok, hir, hirt, hiret, cikk, cikket, anyag*, stire*, stiri*, vijes*, vest, vesti, clanak, novic*, prispevek,
    сообщ*, новос*, матер*, стать*, замет*, текст, повідомлення, новин*, статт*, съобщението, вест, вести, вијест, чланак,
    ειδησ*, τηλεγραφημα, αρθρο, ρεπορταζ, κειμενο, haber*, metin, metni, خبر, الخبر, خبرنا, المادة, التقرير, القصة, برقية, البرقية, مطلب, گزارش, این خبر, ידיעה, הידיעה, כתבה, הכתבה, הידיעה הזו, खबर, समाचार, यह समाचार, रिपोर्ट,
    berita, naskah, tin, ban tin, tin nay, tin bai, bai viet, bai, bai nay, ข่าว, ข่าวนี้, บทความ, ต้นฉบับ, 稿件, 稿, 消息, 新闻稿, 新聞稿, 通稿, 电讯, 電訊, 文章, 报道稿, 記事, 原稿, 全文, 기사, 전문, 본문`,
  // demonstratives for the story
  d: 'this, following, the following, above, the above, below, attached, accompanying, diese, dieser, diesen, dieses, folgende, vorliegende, vorstehende, obige, cette, ce, cet, ci-dessus, presente, esta, este, la presente, questa, questo, dit, deze, denna, detta, dette, denne, tama, taman, tata, ten, ta, te, tento, tuto, tato, ez, ezt, aceasta, acest, ova, ovaj, ovu, to, это, этот, эту, данное, данныи, данную, це, ця, цю, цеи, тази, този, ова, овај, αυτη, αυτο, bu, isbu, هذا, هذه, این, זו, זה, זאת, यह, इस, ini, nay, นี้, 此, 本, 该, 該, 这, 這, この, 이, 본',
  // until and before
  B: `
    deri, deri te, fyrr en, kabla ya, bago, سے پہلے, আগে,
    부터, fins, fins a, fins a les, fins al, fins el, abans de, abans de les, abans del, abans, a partir de les, kuni, enne, alates, lidz, pirms, iki, pries, nuo, sve do, ne prije, ne pre, не пре,
    until, till, before, prior to, 'til, ahead of, earlier than, lifts, lifting, to be lifted, will be lifted, is lifted at, expires, ends, effective, pending, after, bis, vor, erst ab, ab, erst am, fruhestens, jusqu'au, jusqu'a, jusqu'aux, jusque, avant, jusqu'en, a partir de, a partir du, hasta, antes, antes de, antes del, hasta las, fino, fino a, prima, fino alle, prima delle, prima di, a partire, ate, antes das, tot, voor, vanaf, fore, innan, til, før, inden, fra, fram till, fram til, indtil, asti, saakka, ennen, alkaen, klo, do, przed, od, pred, do doby, pana, pana la, inainte, inainte de, elott, utan, -ig, ig, prije, pre,
    до, раньше, ранее, перед, с, від, раніше, преди, пре, εως, μεχρι, πριν, πριν απο, πριν τις, kadar, once, oncesinde, 'den once, sonra, حتى, قبل, إلى, بعد, تا, پیش از, قبل از, עד, לפני, तक, से पहले, पहले, sampai, hingga, sebelum, sehingga, s/d, truoc, den, cho den, den khi, sau, ก่อน, จนถึง, จนกว่า, ถึง, 至, 前, 以前, 之前, 到, 直到, 直至, 後, 后, まで, 以降, 前に, より前, 까지, 이전, 전까지, 이후, 전`,
  // until notice is given
  BT: "do preklica, until further notice, until notified, until cleared, bis auf weiteres, jusqu'a nouvel ordre, hasta nuevo aviso, fino a nuovo avviso, ate novo aviso, tot nader order, tills vidare, inntil videre, indtil videre, toistaiseksi, do odwolania, do odvolani, до особого распоряжения, до следующего уведомления, حتى إشعار آخر, 另行通知前, 追って通知するまで, 추후 통지까지",
  // times
  T: `
    dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, gener, febrer, maig, juny, juliol, agost, setembre, novembre, desembre, dema, avui, migdia, mitjanit, srijed*, utorak, cetvrtak, petak, petka, nedjelj*, sijecnja, veljace, ozujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, studenog, prosinca, sati, sata, casova, casa, часова, сати, srede, cetvrtka, subote, ponedeljka, oratol, orakor, oraig, ora utan, esmaspaev*, teisipaev*, kolmapaev*, neljapaev*, reede*, plkst, 조간, 석간,
    gmt, utc, bst, cest, mez, mesz, edt, pdt, jst, kst, msk, wib, noon, midnight, hrs, hours, today, tomorrow, tonight, ams, pms, bcs, edition*, thereafter, local time,
    monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, tues, wed, thurs, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, apr, aug, sept, oct, nov, dec,
    uhr, montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonntag*, morgen, heure*, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, minuit, hora*, lunes, martes, miercoles, jueves, viernes, sabado, domingo, segunda*, terca*, ore, uur, kl, godz*, hod, часов, часа, годин*, понедел*, вторн*, hetfo*, kedd*, reggelig, saat, الساعة, ساعت, غرينتش, בשעה, बजे, pukul, gio, thang, เวลา, นาฬิกา, น., วัน,
    时, 時, 点, 點, 日, 月, 号, 年, 分, 上午, 下午, 午前, 午後, 正午, 零时, 시, 일, 월, 오전, 오후, 년,
    월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 週一, 週二, 週三, 週四, 週五, 週六, 週日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天,
    日本時間, 北京时间, 北京時間, 香港時間, 台北時間, 한국시간, 한국시각, мск, по московскому времени`,
  // embargo and until in one word
  EB: '禁运至, 禁運至, 禁运到',
  // lifted, over or absent
  L: 'scadut*, lifted, removed, no longer, over, cleared, ended, expired, aufgehoben, leve, levee, levantado, levanta, revocato, tolto, opgeheven, снято, havd, opphevet, ophævet, kumottu, zniesione, feloldva, ridicat, ukinut, знято, ηρθη, kalkti, kaldirildi, رفع, הוסר, 解除, 取消禁, 解除済み, 해제',
  dS: 'news below, esta nota, la nota, 本記事, この記事, 此稿, 本稿, 该稿, 該稿, 본 기사, 이 기사',
  // releasing: a restriction only with a time
  R: 'do wykorzystania, do uzytku, publication time, time of publication, saa julkaista, saa kayttaa, kullanilabilir, yayinlanabilir, yayimlanabilir, เผยแพร่ได้, release time, publish at, release at, earliest publication, blocked until, go live, freigabe, freigabezeit, release for, release date and time, publish after, publishable from, data de publicacio a partir, usable from, usable after, za objavljivanje, за објављивање, za emitovanje, за емитовање, za objavu od, per publicar, per difondre, megjelentetheto, felhasznalhato, kozzeteheto, avaldamiseks, publicesanai, skelbti nuo, ελευθερο προς δημοσιευση, 公開可能日時, 公開日時, 情報解禁, 情報解禁日, 解禁日, 발표시점, 공개시점, 보도가능시점, 보도 시점, 배포 시점, may be published, may be used, can be used, mozna publikowac, puede publicarse, darf veroffentlicht werden, kan publiseres, peut etre publie, 可发布, 可發布, for release, for publication, for use, advance for, frei, frei ab, zur veroffentlichung, freigegeben ab, a publier, a diffuser, pour publication, para publicar, para su publicacion, per la pubblicazione, para publicacao, vrij, vrijgegeven, voor publicatie, frigiv*, frigis, for publisering, til offentliggørelse, julkaisuvapaa*, julkistett*, vapaa, do publikacji, k uverejneni, uvolneno, kozolheto, publikalhato, spre publicare, za objavu, для публикации, для публікаціі, προς δημοσιευση, serbest, للنشر في, قابل انتشار, לפרסום ב, untuk disiarkan, duoc dang, 解禁, 解禁日時, 解禁时间, 解禁時間, 発表時間, 发布时间, 發布時間, 보도시점, 보도일시, 배포시점, 해금',
  // at once: excludes a restriction
  I: 'immediat*, anytime, any time, at will, sofort*, inmediat*, imediat*, onmiddellijk*, omedelbar*, umiddelbar*, valittomasti, heti, natychmiast*, okamzit*, azonnal*, немедленн*, негаин*, αμεση, hemen, فوري, مباشر, segera, ngay lap tuc, 即时, 即時, 即日, 立即, 즉시',
  // connecting words
  D: `
    dalle, fran, naar,
    still in place, remains in place, in place, still in force, remains in force, in force, still in effect, remains in effect, in effect, still applies, still stands, still holds, remains, applies, stands, unchanged,
    bleibt bestehen, besteht weiter, bleibt in kraft, gilt weiter, gilt weiterhin, gilt noch, unverandert, toujours en vigueur, reste en vigueur, en vigueur, maintenu, sigue en vigor, sigue vigente, en vigor, vigente, se mantiene, ancora in vigore, in vigore, resta valido, continua em vigor, em vigor, mantido, blijft van kracht, van kracht, galler fortfarande, kvarstar, gjelder fortsatt, gaelder stadig, edelleen voimassa, voimassa, nadal obowiazuje, obowiazuje, stale plati, plati, ervenyben, в силе, остается в силе, деиствует, сохраняется, чинне, devam ediyor, gecerlidir, ساري, ساريا, 仍然有效, 继续有效, 繼續有效, 有效, 継続中, 有効, 유효, 유지,
    were, to be, been, being, has been, have, have been, will be, will, from, under, strict, strictly, total, full, legal, lawyers, legal reasons, hereby, only, has to, must, should, your, back, with, gesamt, ansa, reuters,
    подлежит, подлежат, sota, wird, werden, wurde, worden, sind, vorerst, bestimmt, weiter, noch, hiermit, soll, unter, beachten, beachtet, enthalten, nous, lehet, streng, strikte, erst, gegen, oder, a ete, sont, pour, etre, sous, ferme, totale, notre, ha sido, queda, quedan, debe, para, bajo, della, dell, viene, stata, stato, alle, sotto, essere, fica, wordt, werd, onder, skall, maste, skal, blir, bliver, endnu, ikke lenger, viela, ollut, pois, jest, zostaje, zostala, byla, bude, csak, a fost, pentru, στις, icin, altinda, edilmistir, edilmesi, edin, edildi, بتوقيت, باتا, करें, किया,
    יום, ביום, على, يوم, صباح, مساء, قابل, כדי, אשר, كان, منذ, لدى, ولا, כבר, היא, הוא, שעה, روی, برای, است, بود, شده, های, شود,
    untuk, pada, dari, dalam, objete, objety, objeta, bestemd, telah, sudah, yang, agar, sementara, ketat, da bi, duoc, tam thoi, การ, ให้, ของ, เพื่อ, ที่, ครับ, ค่ะ, ทันที, แล้ว, จะ, 的, 于, 於, 在, 将, 將, 已, 了, 予以, 一律, 全部, 我社, 本社, 严格, 由, は, を, の, に, が, で, と, から, ください, 下さい, お願いします, ます, します, 願います, として, です, してください, には, して, 를, 을, 은, 는, 가, 의, 바랍니다, 합니다, 하십시오, 에, 해주십시오, 하여, 주시기, 것, 하지, 해, 주, 可, 可能, 가능`,
}
