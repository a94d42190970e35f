// What notes to editors speak of besides publishing, spelled as in `roles.ts`: a star at the end is any ending. One language or a few on each
// line, in the order of that file. Compiled by hand, from general knowledge.

/** What a note to editors may speak of, by concept. */
export const noteConcepts: Readonly<
  Record<'reader' | 'draft' | 'early' | 'mistake' | 'obituary' | 'approved' | 'reported', string>
> = {
  // who reads the note: `you`, `colleagues`, `editors`, `subscribers`
  reader: `
    you, your, yourselves, colleagues, editors, subscribers, clients, desks, journalists, media, newsrooms, reporters,
    sie, ihnen, ihre, euch, kolleg*, redaktion, redaktionen, medienvertret*, abonnent*, kunden, journalistinnen*,
    vous, votre, vos, redactions, confreres, abonnes, clients, medias, journalistes,
    les, ustedes, vosotros, medios, redacciones, abonados, colegas, periodistas, editores,
    voces, vosso, vossa, vos, assinantes, redacoes, jornalistas, colegas, lhes,
    vi, vostro, vostra, redazioni, abbonati, colleghi, giornalisti,
    u, jullie, redacties, abonnees, collega*,
    ni, er, redaktionerna, redaktionen, kunder, dere, redaksjonene, redaktionerne, jer, i,
    toimituksille, toimitukset, tilaajat, teille, toimittajille,
    panstwo, panstwa, panstwu, redakcje, redakcji, redakcjom, abonent*,
    vas, vam, redakce, redakcim, odberatel*,
    onok, onoknek, szerkesztoseg*,
    dumneavoastra, va, redactiilor, abonatii, abonati*,
    σας, συντακτ*, συνδρομητ*, συναδελφ*,
    вас, вам, коллег*, редакц*, абонент*, подписчик*, выпускающ*,
    вас, вам, колег*, редакц*, передплатник*,
    siz, size, sizin, sizlere, abone*, editor*, meslektas*,
    لكم*, منكم*, عليكم*, إليكم*, الزملاء*, المشتركين*, المحررين*, الصحفيين*,
    您, 各位, 各媒体, 用户, 编辑, 訂戶, 各報, 各社, 皆様, 報道関係, 記者各位, 여러분, 고객사, 기자, 데스크,
    anda, rekan, redaksi, pelanggan`,
  // not the last version, or not for the public: `draft`, `background`, `off the record`, `for your information only`
  draft: `
    draft, background, off the record, not for attribution, for information only, for your eyes, internal, in confidence, confidential, guidance,
    entwurf, hintergrund, hintergrundgesprach, unter drei, unter zwei, intern, internen, vertraulich*, stehsatz, kenntnisnahme,
    brouillon, provisoire, en off, confidentiel*, a titre d'information, usage interne, version de travail,
    borrador, confidencial, uso interno, en off, off the record, orientacion, microfono cerrado, reservada,
    rascunho, em off, uso interno, confidencial, minuta, enquadramento,
    bozza, riservat*, uso interno, taccuini chiusi, conoscenza, confidenzial*,
    concept, achtergrond*, vertrouwen, vertrouwelijk*, intern, ter informatie,
    utkast, udkast, bakgrund*, bakgrunn*, baggrund*, fortrolig*, fortroende, intern, internt, luonnos, taustatieto*, luottamuksell*, sisainen,
    wersja robocza, poufn*, wewnetrzn*, do wiadomosci, koncept, duvern*, interni, navrh, bizalmas, belso, hatteranyag*, tervezet, ciorna, confidential*, intern, uz intern,
    προσχεδιο, εμπιστευτικ*, ενημερωση σας, εσωτερικ*,
    черновик*, не для печати, конфиденциальн*, служебн*, внутренн*, чернетк*, конфіденційн*, службов*, внутрішн*,
    taslak*, gizli*, dahili*, bilgi icin, مسودة*, سري*, للاطلاع*, داخلي*, خلفية*,
    草稿, 初稿, 内部, 内參, 仅供参考, 供参考, 保密, 下書き, 草案, オフレコ, 社内, 参考, 초고, 초안, 내부, 참고, 오프더레코드, 비보도,
    draf, rancangan, rahasia, internal, latar belakang, untuk diketahui`,
  // ahead of the time: `in advance`, `early`, `ahead of`
  early: `
    in advance, advance, ahead of, early, beforehand, planning purposes, prepared for delivery,
    vorab, im voraus, vorzeitig*, redemanuskript, redetext, a l'avance, en avance, par avance, anticipe*, adelant*, antelacion, anticipad*, antecedencia, antecipad*,
    anticipiamo, in anticipo, alvast, van tevoren, vooraf, i forvag, pa forhand, ennakkoon, ennakko*, z wyprzedzeniem, predem, v predstihu, elore, elozetesen, in avans,
    εκ των προτερων, νωριτερα, заранее, предварительно, наперед, заздалегідь, onceden, مسبقا*, مقدما*, 提前, 预先, 預先, 事前に, 事前, 미리, 사전, lebih awal, lebih dahulu`,
  // sent by mistake, or not true: `error`, `hoax`, `wrong`, `test`
  mistake: `
    error, mistake, mistakenly, hoax, wrong, wrongly, incorrect, untrue, false, fabricated, forged, bogus, test, invented, unfounded, denied, disputed, not true, not authentic,
    irrtum*, versehen, fehler, falsch*, gefalscht*, erreur, faux, fausse, infond*, dement*, inexact*, errone*, canular, error, falso, falsa, falsedad*, desment*, equivocad*, engano, erro, desmenti*,
    errore, sbaglio, falso, falsa, smenti*, infondat*, vergissing, abusievelijk, foutief, vals, onjuist*, fel, felaktig*, misstag, fejl, forkert*, feil, vaara*, virhe*, vahing*,
    blad*, pomylk*, omylk*, nieprawdziw*, falszyw*, omyl*, chyb*, neprav*, falesn*, teves*, valotlan*, hamis*, cafol*, eroare, fals*, infirma*, λαθος, ψευδ*, ανακριβ*,
    ошибк*, ошибоч*, недостовер*, не соответств, не подтверд, опроверг*, помилк*, недостовірн*, спростув*, yanlis*, hata*, asilsiz*, gercegi yansitma, خطأ*, غير صحيح, لعدم*, صحت*, مغلوط*,
    失实, 有误, 不实, 不實, 错误, 錯誤, 误发, 虚假, 誤り, 誤報, 誤って, 事実でない, 사실과 다르, 사실과 달라, 오류, 잘못, 오보, keliru, salah, tidak benar, palsu`,
  // a prepared obituary
  obituary: `
    obituar*, death has been confirmed, nachruf*, todesnachricht, necrolog*, deces, deces*, obitu*, falec*, fallec*, coccodrillo, scompars*, overlijden, dodsruna, nekrolog*, dodsfall*, muistokirjoitus, kuolema*, smierc*, zgon*, umrt*, halalhir, νεκρολογ*, θανατ*, некролог*, смерт*, смерті*, olum*, نعي*, وفاة*, 讣告, 逝世, 訃報, 死去, 부고, 사망, obituari, wafat, meninggal*`,
  // approval that is waited for: `approved`, `authorised`, `cleared`, `signed off`
  approved: `
    approv*, authoris*, authoriz*, sign off, signed off, signed it off, cleared, clearance, legal, lawyer, lawyers, go-ahead, read back,
    autoris*, freigab*, freigegeben, genehmig*, abnahme, justitiar*, feu vert, validat*, valide*, visto bueno, aprob*, autoriz*, jurid*, aval, aprova*, autoriza*,
    approvat*, autorizzat*, avvocat*, via libera, akkoord, goedgekeurd, godkan*, godkend*, godkjent, hyvaks*, vahvist*, autoryzac*, zatwierdz*, prawn*, schval*, autoriz*, jovahagy*, engedely*, aprobat*, avizul, avizat*,
    εγκρι*, согласов*, утвержд*, завизир*, юрист*, погодж*, узгодж*, затвердж*, onay*, hukuk*, موافقة*, اعتماد*, القانونية*,
    审定, 审核, 審核, 同意, 批准, 法务, 核实, 核實, 确认, 確認, 承認, 了承, 승인, 법무, 확인, 동의, persetujuan, disetujui`,
  // what others said, as a story reports it: `said`, `told`, `asked`, `wrote`
  reported: `
    said, told, asked, urged, warned, wrote, announced, added, according to,
    sagte, bat, baten, forderte, warnte, schrieb, teilte, erklarte, laut,
    a dit, a declare, a ecrit, a demande, a annonce, a indique, selon, ont demande,
    dijo, pidio, senalo, aseguro, escribio, anuncio, segun, advirtio,
    disse, pediu, afirmou, escreveu, anunciou, segundo, ha detto, ha chiesto, ha annunciato, secondo, ha scritto,
    zei, vroeg, schreef, meldde, volgens, sade, bad, skrev, enligt, sagde, ifolge, sa, opplyste, sanoi, pyysi, kertoi, mukaan,
    powiedzial*, poprosil*, zapowiedzial*, wedlug, rekl*, pozadal*, uvedl*, podle, mondta, kozolte, szerint, a spus, a cerut, a anuntat, potrivit,
    ειπε, δηλωσε, ζητησε, συμφωνα,
    сказал*, попросил*, сообщил*, заявил*, написал*, призвал*, сказав*, повідомив*, попросив*, заявив*, закликав*,
    dedi, soyledi, acikladi, istedi, uyardi, قال*, وقال*, طلب*, أعلن*, دعا*,
    表示, 称, 說, 说, 指出, 呼吁, 述べた, 話した, 求めた, 発表した, 呼びかけた, 말했다, 밝혔다, 요청했다, 당부했다,
    kata, ujar, mengatakan, meminta, mengimbau`,
}
