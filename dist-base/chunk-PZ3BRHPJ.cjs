"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }



var _chunkUTHQYFSBcjs = require('./chunk-UTHQYFSB.cjs');











var _chunkUOCSW42Qcjs = require('./chunk-UOCSW42Q.cjs');



var _chunkY3TXH4KKcjs = require('./chunk-Y3TXH4KK.cjs');


var _chunkHC4LEGDTcjs = require('./chunk-HC4LEGDT.cjs');



var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');











var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');


var _chunkY3J5BAKHcjs = require('./chunk-Y3J5BAKH.cjs');






var _chunkK7RRLWUPcjs = require('./chunk-K7RRLWUP.cjs');




var _chunk46VG2477cjs = require('./chunk-46VG2477.cjs');




var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/lexicon/furniture-between.ts
var related = `related	related video	related coverage	related reading	read more on *	read more here*	read this	read here*	find out more	further reading	watch now	watch live	watch more*	watch the video*	watch video*	listen now	view gallery*	view photos*	also watch	must-read	trending	most viewed	up next	recommended	recommended reading	click here to *	click here for *	click here	click to read*	click to watch*	click on the link*	tap here to *	tap here for *	tap to read*	siehe auch	zum thema	mehr dazu	mehr dazu hier*	mehr lesen	weiterlesen	lesen sie mehr	lesen sie hier*	hier lesen sie*	hier geht es zu*	klicken sie hier*	hier klicken*	aus dem archiv	weitere artikel	weitere meldungen	\xE4hnliche themen	video zum thema	ver tambi\xE9n	vea tambi\xE9n	v\xE9ase tambi\xE9n	leer tambi\xE9n	m\xE1s sobre este tema	m\xE1s informaci\xF3n	m\xE1s noticias	leer m\xE1s	lea m\xE1s	le puede interesar	te recomendamos	le recomendamos	mira tambi\xE9n	haga clic aqu\xED*	haz clic aqu\xED*	haga click aqu\xED*	pulse aqu\xED*	lire \xE9galement	\xE0 lire \xE9galement	\xE0 voir aussi	en savoir plus	plus d'infos	cliquez ici*	cliquer ici*	notre dossier	leia mais	veja mais	clique aqui*	vedi anche	clicca qui*	approfondisci	lees verder	bekijk ook	klik hier*	zie ook	l\xE4s ocks\xE5	l\xE4s \xE4ven	klicka h\xE4r*	klikk her*	przeczytaj tak\u017Ce	przeczytaj te\u017C	czytaj wi\u0119cej	zobacz tak\u017Ce	zobacz te\u017C	kliknij tutaj*	di\u011Fer haberler	i\u0307lgili haberler	ayr\u0131ca okuyun	bunlar da ilginizi \xE7ekebilir	t\u0131klay\u0131n	buraya t\u0131klay\u0131n*	selengkapnya	klik di sini*	klik disini*	tonton juga	tonton video*	pilihan editor	berita lainnya	baca lagi	\u0447\u0438\u0442\u0430\u0442\u044C \u0442\u0430\u043A\u0436\u0435	\u043F\u043E\u0434\u0440\u043E\u0431\u043D\u0435\u0435	\u043D\u0430\u0436\u043C\u0438\u0442\u0435 \u0437\u0434\u0435\u0441\u044C*	\u76F8\u5173\u9605\u8BFB	\u76F8\u5173\u65B0\u95FB	\u76F8\u5173\u62A5\u9053	\u76F8\u5173\u94FE\u63A5	\u76F8\u5173\u6587\u7AE0	\u76F8\u5173\u4E13\u9898	\u5EF6\u4F38\u9605\u8BFB	\u63A8\u8350\u9605\u8BFB	\u66F4\u591A\u9605\u8BFB	\u66F4\u591A\u65B0\u95FB	\u66F4\u591A\u62A5\u9053	\u66F4\u591A\u7CBE\u5F69*	\u70ED\u95E8\u63A8\u8350	\u70ED\u70B9\u63A8\u8350	\u731C\u4F60\u559C\u6B22	\u70B9\u51FB\u8FDB\u5165*	\u70B9\u51FB\u67E5\u770B*	\u70B9\u51FB\u8FD9\u91CC*	\u70B9\u51FB\u9605\u8BFB*	\u70B9\u51FB\u4E0B\u8F7D*	\u76F8\u95DC\u65B0\u805E	\u76F8\u95DC\u5831\u5C0E	\u5EF6\u4F38\u95B1\u8B80	\u63A8\u85A6\u95B1\u8B80	\u66F4\u591A\u65B0\u805E	\u9EDE\u64CA*	\u95A2\u9023\u8A18\u4E8B	\u95A2\u9023\u30CB\u30E5\u30FC\u30B9	\u3042\u308F\u305B\u3066\u8AAD\u307F\u305F\u3044	\u3053\u3061\u3089\u3082\u304A\u3059\u3059\u3081	\u7D9A\u304D\u3092\u8AAD\u3080	\u3053\u3061\u3089\u3092\u30AF\u30EA\u30C3\u30AF*	\uAD00\uB828\uAE30\uC0AC	\uAD00\uB828\uB274\uC2A4	\uB354\uBCF4\uAE30	\uC5EC\uAE30\uB97C \uD074\uB9AD*	\uD568\uAED8 \uBCF4\uBA74 \uC88B\uC740*	\u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u0627\u064B	\u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u064B\u0627	\u0625\u0642\u0631\u0623 \u0623\u064A\u0636\u0627	\u0625\u0642\u0631\u0623 \u0623\u064A\u0636\u0627\u064B	\u0634\u0627\u0647\u062F \u0623\u064A\u0636\u0627	\u0634\u0627\u0647\u062F \u0623\u064A\u0636\u0627\u064B	\u0645\u0648\u0627\u0636\u064A\u0639 \u0630\u0627\u062A \u0635\u0644\u0629	\u0645\u0648\u0636\u0648\u0639\u0627\u062A \u0630\u0627\u062A \u0635\u0644\u0629	\u0627\u0636\u063A\u0637 \u0647\u0646\u0627*	\u0627\u0646\u0642\u0631 \u0647\u0646\u0627*	\u0644\u0644\u0645\u0632\u064A\u062F	more:*	video:*	watch:*	listen:*	photos:*	gallery:*	simak:*	read more from *	read the full *here	read the full *story	read the full *article	see more:*	see more stories*	see more news*	more on this *	more from *`;
var share = `share	share this*	facebook twitter*	twitter facebook*	facebook whatsapp*	whatsapp *facebook	share via *	share on social*	share story	share now	spread the word	tweet	tweet this	retweet	follow @*	like us on *	like us	connect with us*	print this*	email this*	email article	save this*	add to favorites	click to share*	open in new window*	artikel teilen	teilen	compartir	condividi	delen	dela	del	jaa	auf facebook teilen*	auf twitter teilen*	auf x teilen*	folgen sie uns*	folgt uns*	jetzt teilen	compartir esta*	compartir en *	s\xEDguenos*	s\xEDganos*	suivez-nous*	suivez nous*	partagez*	seguici*	siga-nos*	compartilhe*	volg ons*	deel dit*	f\xF6lj oss*	dela artikeln*	\u015Bled\u017A nas*	udost\u0119pnij	bizi takip edin*	payla\u015F	ikuti kami*	ikuti akun*	bagikan artikel*	bagikan ke *	bagikan	\u043F\u043E\u0434\u043F\u0438\u0441\u044B\u0432\u0430\u0439\u0442\u0435\u0441\u044C*	\u043F\u043E\u0434\u043F\u0438\u0448\u0438\u0442\u0435\u0441\u044C*	\u0441\u043B\u0435\u0434\u0438\u0442\u0435 \u0437\u0430*	\u043C\u044B \u0432 \u0441\u043E\u0446\u0441\u0435\u0442\u044F\u0445*	\u043F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F	\u043F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F \u0432 *	\u5206\u4EAB	\u5206\u4EAB\u5230	\u5206\u4EAB\u5230*	\u5206\u4EAB\u81F3*	\u5206\u4EAB\u6309\u94AE*	\u5173\u6CE8\u6211\u4EEC*	\u5173\u6CE8\u5FAE\u4FE1*	\u5173\u6CE8\u516C\u4F17\u53F7*	\u626B\u7801*	\u626B\u4E00\u626B*	\u626B\u63CF\u4E8C\u7EF4\u7801*	\u626B\u63CF\u4E0A\u65B9*	\u9577\u6309*	\u8FFD\u8E64\u6211\u5011*	\u6253\u5370\u672C\u9875	\u6253\u5370\u672C\u6587	\u6211\u8981\u8BC4\u8BBA	\u6536\u85CF\u672C\u6587	\u30B7\u30A7\u30A2\u3059\u308B	\u30D5\u30A9\u30ED\u30FC\u3059\u308B*	\u30D5\u30A9\u30ED\u30FC\u3057\u3066*	\u30C4\u30A4\u30FC\u30C8\u3059\u308B	\uACF5\uC720\uD558\uAE30	\uD314\uB85C\uC6B0*	\uAD6C\uB3C5\uD558\uAE30	\u0634\u0627\u0631\u0643	\u0634\u0627\u0631\u0643 \u0647\u0630\u0627*	\u0634\u0627\u0631\u0643 \u0627\u0644\u062E\u0628\u0631*	\u0634\u0627\u0631\u0643 \u0627\u0644\u0645\u0642\u0627\u0644*	\u062A\u0627\u0628\u0639\u0648\u0646\u0627*	\u062A\u0627\u0628\u0639\u0646\u0627*	find us on *	join us on *facebook	join us on *whatsapp	join us on *telegram	follow our *channel	follow our *page	partager sur *	partager cet article*	partagez *article	comparte esta *	comparte este *	condividi su *	condividi questo *	sigue a *en	partager`;
var signUp = `subscribe	subscribe today*	subscribe here*	subscribe to get*	subscribe to receive*	sign up now*	sign up here*	sign up today*	sign up to get*	sign up to receive*	get the latest stories*	get the latest updates*	get news alerts*	get notified*	join the newsletter*	join thousands of *	newsletter	download our*	download the app*	get the app*	sign in	log in	register now*	register for free*	create a free account*	create an account*	already a member*	already registered*	this article is for subscribers*	this story is for subscribers*	this content is for subscribers*	to continue reading*	become a subscriber*	become a supporter*	support independent *	donate	make a donation*	free trial*	newsletter abonnieren*	newsletter bestellen*	abonnieren sie*	jetzt anmelden*	jetzt registrieren*	jetzt testen*	melden sie sich hier*	hier anmelden*	zum newsletter*	unser newsletter*	suscr\xEDbete*	suscr\xEDbase*	suscribirse a *	reg\xEDstrese*	recibe nuestro*	abonnez-vous*	inscrivez-vous*	s'inscrire \xE0 *	je m'abonne*	iscriviti*	abbonati*	inscreva-se*	cadastre-se*	schrijf je in*	schrijf u in*	abonneer*	meld je aan*	prenumerera*	zapisz si\u0119*	abone olun*	abone ol*	berlangganan*	daftar sekarang*	dapatkan berita*	dapatkan update*	\u043F\u043E\u0434\u043F\u0438\u0448\u0438\u0442\u0435\u0441\u044C \u043D\u0430 *	\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F*	\u043F\u043E\u043B\u0443\u0447\u0430\u0439\u0442\u0435 \u043D\u043E\u0432\u043E\u0441\u0442\u0438*	\u8BA2\u9605*	\u4E0B\u8F7D\u5BA2\u6237\u7AEF*	\u4E0B\u8F7Dapp*	\u767B\u5F55\u540E*	\u8A02\u95B1*	\u4E0B\u8F09app*	\u8CFC\u8AAD\u3059\u308B*	\u4F1A\u54E1\u767B\u9332*	\u7121\u6599\u767B\u9332*	\u30ED\u30B0\u30A4\u30F3\u3057\u3066*	\u30CB\u30E5\u30FC\u30B9\u30EC\u30BF\u30FC*	\uAD6C\uB3C5*	\uB274\uC2A4\uB808\uD130*	\uD68C\uC6D0\uAC00\uC785*	\u0627\u0634\u062A\u0631\u0643 \u0641\u064A*	\u0633\u062C\u0644 \u0627\u0644\u0622\u0646*	\u062D\u0645\u0644 \u0627\u0644\u062A\u0637\u0628\u064A\u0642*	join our *channel	join our *newsletter	join our *group	join our *community	get our *newsletter	get our *app	get the best *inbox	get the day's *inbox	get *inbox	start your *trial	start your *subscription	log in to *	login to *	sign in to *	register to *	support our *journalism	support our *newsroom	support our *work	to read the full *subscribe	\xFAnete a *canal	\xFAnete a nuestro *	recibe *bolet\xEDn	recevez *newsletter	receba *not\xEDcias	assine *newsletter	abonner p\xE5 *	donate to *journalism	get unlimited *access`;
var navigation = `our website uses cookies*	our site uses cookies*	we and our partners*	we value your privacy*	by using this site*	by using this website*	accept cookies*	accept all cookies*	reject all*	cookie settings*	cookie policy*	cookie preferences*	manage cookies*	manage your cookie*	privacy policy*	privacy settings*	terms of use*	terms of service*	terms and conditions*	skip to *	skip advertisement	skip ad	back to top	go to top	back to home*	please enable javascript*	enable javascript*	turn on notifications*	allow notifications*	diese website verwendet cookies*	diese seite verwendet cookies*	diese website nutzt cookies*	wir verwenden cookies*	wir nutzen cookies*	cookies akzeptieren*	alle akzeptieren	cookie-einstellungen*	zur startseite	zur\xFCck zur *	nach oben	este sitio utiliza cookies*	este sitio usa cookies*	esta web utiliza*	esta p\xE1gina utiliza*	utilizamos cookies*	usamos cookies*	aceptar cookies*	pol\xEDtica de cookies*	nous utilisons des cookies*	accepter les cookies*	questo sito utilizza*	questo sito usa*	utilizziamo i cookie*	este site utiliza cookies*	este site usa cookies*	deze website gebruikt cookies*	deze site gebruikt cookies*	wij gebruiken cookies*	den h\xE4r webbplatsen anv\xE4nder*	vi anv\xE4nder cookies*	vi bruker informasjonskapsler*	ta strona u\u017Cywa*	ta strona korzysta*	bu site \xE7erez*	bu web sitesi \xE7erez*	situs ini menggunakan cookie*	kami menggunakan cookie*	\u044D\u0442\u043E\u0442 \u0441\u0430\u0439\u0442 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u0442*	\u043D\u0430\u0448 \u0441\u0430\u0439\u0442 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u0442*	\u043C\u044B \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u043C cookie*	\u043C\u044B \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u043C \u0444\u0430\u0439\u043B\u044B cookie*	\u672C\u7F51\u7AD9\u4F7F\u7528*	\u672C\u7AD9\u4F7F\u7528*	\u6211\u4EEC\u4F7F\u7528cookie*	\u8FD4\u56DE\u9996\u9875	\u8FD4\u56DE\u9876\u90E8	\u672C\u7DB2\u7AD9\u4F7F\u7528*	\u3053\u306E\u30B5\u30A4\u30C8\u3067\u306F*	\uC774 \uC0AC\uC774\uD2B8\uB294*	\u064A\u0633\u062A\u062E\u062F\u0645 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639*	\u0646\u0633\u062A\u062E\u062F\u0645 \u0645\u0644\u0641\u0627\u062A \u062A\u0639\u0631\u064A\u0641*	by using our *cookies	by continuing to *	by clicking *agree	by clicking *cookies	by browsing *cookies	your browser *support	javascript is *disabled	ce site utilise *cookies	\u5F53\u30B5\u30A4\u30C8\u3067\u306F*cookie	your privacy *`;
var advertisement = `advertisement	advertisements	ad	ads	advertising	sponsored	sponsored by *	paid post	promoted	promoted by *	advertisement. scroll *	advertisement continue reading*	story continues below*	story continues after*	article continues below*	article continues after*	continue reading below*	continues below advertisement*	scroll to continue*	scroll down to continue*	skip advertisement*	report this ad*	anzeige	werbung	artikel geht unten weiter	publicidad	anuncio	publicit\xE9	annonce	pubblicit\xE0	publicidade	advertentie	reklam	reklame	annons	annonse	reklama	iklan	scroll untuk *	gulir untuk *	\u0440\u0435\u043A\u043B\u0430\u043C\u0430	\u5E7F\u544A	\u5EE3\u544A	\u5E83\u544A	\uAD11\uACE0	\u0625\u0639\u0644\u0627\u0646	\u0627\u0639\u0644\u0627\u0646`;
var paging = `next article	previous article	next post	previous post	next story	previous story	next page	previous page	loading	play video	n\xE4chster artikel	vorheriger artikel	siguiente	anterior	article suivant	article pr\xE9c\xE9dent	berita selanjutnya	\u4E0A\u4E00\u7BC7	\u4E0B\u4E00\u7BC7`;
var meta = `tags:*	topics:*	filed under*	keywords:*	last updated*`;
var replies = `comments	comment	kommentare	comentarios	commentaires	komentar	\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0438	\u8BC4\u8BBA	leave a comment*	leave a reply*	post a comment*	write a comment*	add a comment*	comment on this*	comment below*	what do you think*	have your say*	let us know in the comments*	share your thoughts*	tell us what you think*	view comments*	show comments*	read comments*	join the conversation*	join the discussion*	kommentar schreiben*	kommentieren*	deja tu comentario*	d\xE9janos tu *	laissez un commentaire*	tulis komentar*	tinggalkan komentar*`;
var rights = `all rights reserved*	copyright 1*	copyright 2*	\xA9*	(c) *	copyright \xA9*	copyright (c)*	alle rechte vorbehalten*	todos los derechos reservados*	tous droits r\xE9serv\xE9s*	tutti i diritti riservati*	todos os direitos reservados*	hak cipta*	\u0432\u0441\u0435 \u043F\u0440\u0430\u0432\u0430 \u0437\u0430\u0449\u0438\u0449\u0435\u043D\u044B*	\u7248\u6743\u6240\u6709*	\u7248\u6B0A\u6240\u6709*	\u7121\u65AD\u8EE2\u8F09*	\uBB34\uB2E8 \uC804\uC7AC*	\u062C\u0645\u064A\u0639 \u0627\u0644\u062D\u0642\u0648\u0642 \u0645\u062D\u0641\u0648\u0638\u0629*`;
var furnitureBetween = [["advertisement", () => _chunkK7RRLWUPcjs.words.call(void 0, advertisement)], ["related", () => _chunkK7RRLWUPcjs.words.call(void 0, related)], ["share", () => _chunkK7RRLWUPcjs.words.call(void 0, share)], ["sign-up", () => _chunkK7RRLWUPcjs.words.call(void 0, signUp)], ["navigation", () => _chunkK7RRLWUPcjs.words.call(void 0, navigation)], ["paging", () => _chunkK7RRLWUPcjs.words.call(void 0, paging)], ["meta", () => _chunkK7RRLWUPcjs.words.call(void 0, meta)], ["reply-form", () => _chunkK7RRLWUPcjs.words.call(void 0, replies)], ["rights", () => _chunkK7RRLWUPcjs.words.call(void 0, rights)]];

// src/rules/engine/once-per-index.ts
function oncePerIndex(make) {
  let last;
  return (index) => {
    if (_optionalChain([last, 'optionalAccess', _2 => _2.index]) !== index) last = { index, found: make(index) };
    return last.found;
  };
}

// src/rules/engine/text-openings.ts
var REACH = 160;
function createOpeningTable(rows2) {
  const found = /* @__PURE__ */ new Map();
  for (const [phrases, value, closes] of rows2)
    for (const phrase of phrases) {
      const [text = "", contains] = phrase.split(/ ?\*/);
      const row = { text, open: contains !== void 0, contains: _nullishCoalesce(contains, () => ( "")), closes, value };
      const same = found.get(text.slice(0, 2));
      if (same) same.push(row);
      else found.set(text.slice(0, 2), [row]);
    }
  const glance = new Uint8Array(1 << 15);
  for (const rows3 of found.values())
    for (const { text } of rows3) {
      const key = glanceKey(text, 0);
      if (text.length > 2) glance[key] = 1;
      else for (let third = 0; third < 1 << 5; third++) glance[key | third] = 1;
    }
  return { rows: found, glance };
}
function glanceKey(text, at) {
  const [one, other, third] = [letterAt(text, at), letterAt(text, at + 1), letterAt(text, at + 2)];
  return one && other ? one << 10 | other << 5 | third : 0;
}
function letterAt(text, at) {
  const unit = text.charCodeAt(at) | 32;
  return unit >= 97 && unit <= 122 ? unit & 31 : 0;
}
function matchOpening(table, text, at) {
  const key = glanceKey(text, at);
  if (key !== 0 && table.glance[key] === 0) return void 0;
  const rows2 = table.rows.get(text.slice(at, at + 2).toLowerCase());
  if (!rows2) return void 0;
  let opening;
  for (const { text: phrase, open, contains, closes, value } of rows2) {
    if (!mayMatchPhrase(text, at, phrase)) continue;
    opening ??= text.slice(at, at + REACH).toLowerCase().replaceAll("\u2019", "'");
    if (!opening.startsWith(phrase)) continue;
    const end = phrase.length;
    if (open ? isPhraseEnd(opening, end) && opening.includes(contains, end) : closes.test(opening.slice(end)))
      return value;
  }
  return void 0;
}
var GLANCE = 6;
function mayMatchPhrase(text, at, phrase) {
  const end = Math.min(phrase.length, GLANCE);
  for (let i = 2; i < end; i++) {
    const [one, other] = [text.charCodeAt(at + i), phrase.charCodeAt(i)];
    if (one < 128 && other < 128 && (one | 32) !== (other | 32)) return false;
  }
  return true;
}
var isPhraseEnd = (text, at) => !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1));

// src/rules/boilerplate-blocks.ts
var LONGEST = 140;
var CLOSES = /^\s*(?:[:：|｜»›→>]|[-–—]{1,2} |[.…!»›>\])）】*_=–—-]*$)/;
var MARKS = /[\s>»›•|*_=#\-–—+▶►→([【（［]/;
var SPOKEN = /["“”„«]|, (?:he|she|it|they|the|a|an) /;
var FIGURE = /^\d+(?:[.,]\d+)*/;
var FIGURE_REACH = 12;
var boilerplateBlocksOf = /* @__PURE__ */ oncePerIndex(({ texts }) => {
  const found = [];
  for (const each of texts) {
    const { part, text } = each;
    if (part !== "paragraph" && part !== "subhead" || text.length > LONGEST) continue;
    const kind = furnitureKind(text);
    if (kind) found.push({ text: each, kind });
  }
  return found;
});
function furnitureKind(text) {
  let at = 0;
  while (at < text.length && MARKS.test(text.charAt(at))) at++;
  const figure = _optionalChain([FIGURE, 'access', _3 => _3.exec, 'call', _4 => _4(text.slice(at, at + FIGURE_REACH)), 'optionalAccess', _5 => _5[0]]);
  const kind = figure === void 0 ? matchOpening(openings(), text, at) : matchOpening(openings(), `#${text.slice(at + figure.length)}`, 0);
  return kind && !SPOKEN.test(text) ? kind : void 0;
}
var LINES = [
  "comment-count",
  "related",
  "share",
  "sign-up",
  "advertisement",
  "reading-time"
];
var openings = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => {
  const rows2 = furnitureBetween.map(([kind, phrases]) => [phrases(), kind, CLOSES]);
  for (const kind of LINES)
    for (const { furniture } of _chunkUOCSW42Qcjs.languages) {
      const lines = _chunkK7RRLWUPcjs.words.call(void 0, _optionalChain([furniture, 'optionalAccess', _6 => _6[kind]])).flatMap((phrase) => {
        const line = phrase.replace(/[ :：|-]*\*$/, "");
        return /\s/.test(line) && !/[*(]|.#/.test(line) ? [kind === "sign-up" ? phrase : line] : [];
      });
      if (lines.length > 0) rows2.push([lines, kind, CLOSES]);
    }
  return createOpeningTable(rows2);
});

// src/rules/engine/story-features.ts
var STORY_PARTS = {
  item: ({ article }) => article.item !== void 0,
  notices: ({ article }) => article.notices !== void 0,
  editorsNotes: ({ article }) => article.editorsNotes !== void 0,
  embargo: ({ article }) => article.embargo !== void 0,
  restrictions: ({ article }) => article.restrictions !== void 0,
  slugline: ({ article }) => article.slugline !== void 0,
  headline: ({ article }) => article.headline !== void 0,
  byline: ({ article }) => article.byline !== void 0,
  dateline: ({ article: { dateline, body } }) => dateline !== void 0 || body.some((block) => block.kind === "paragraph" && block.dateline),
  media: ({ article }) => article.body.some(({ kind }) => kind === "media"),
  boilerplateBlock: (_, index) => boilerplateBlocksOf(index).length > 0,
  dropped: ({ dropped }) => dropped.length > 0,
  repairs: ({ repairs }) => repairs.length > 0
};
var STORY_FEATURES = /* @__PURE__ */ Object.keys(STORY_PARTS);

// src/lexicon/reporting-verbs.ts
var reportingForms = _chunkK7RRLWUPcjs.once.call(void 0, () => _chunkK7RRLWUPcjs.words.call(void 0, `said	says	say	saying	told	tells	telling	asked	asks	added	adds	adding	noted	notes	noting	stated	states	stating	reported	reports	announced	announces	announcing	explained	explains	described	replied	answered	responded	mentioned	wrote	writes	posted	tweeted	commented	observed	pointed out	went on to say	concluded	recalled	quoted	cited	citing	testified	claimed	claims	alleged	alleges	asserted	maintained	insisted	insists	contended	argued	argues	arguing	accused	denied	denies	rejected	dismissed	disputed	admitted	acknowledged	conceded	confirmed	affirmed	reaffirmed	reiterated	disclosed	revealed	praised	hailed	welcomed	condemned	criticized	criticised	blamed	complained	warned	warns	warning	cautioned	urged	urges	urging	called on	calls on	calling on	called for	calls for	calling for	appealed	ordered	demanded	demands	demanding	requested	recommended	suggested	suggests	proposed	advised	encouraged	pledged	promised	vowed	threatened	stressed	stresses	stressing	emphasized	emphasised	emphasizing	underlined	underscored	highlighted	highlights	believes	believed	thinks	hopes	expects	expected	estimated	predicted	forecast	agreed	according to	in a statement	in the words of	in an interview`));
var loadedForms = _chunkK7RRLWUPcjs.words.call(void 0, `claimed	claims	admitted	admits	conceded	concedes	confessed	boasted	bragged	gushed	opined	quipped	ranted	raved	whined	sneered	blurted	retorted	crowed	fumed	scoffed	chided	chirped	smirked`);

// src/rules/engine/text-features.ts
var WORDS = {
  claim: "should, must, ought, need, needs, has, have, essential, crucial, imperative, vital",
  speech: "said, told, added, warned, noted, stressed, urged, says, wrote",
  secondHand: "citing, quoted, quoting, quotes, cited, reported",
  relativeDay: "yesterday, today, tomorrow, tonight",
  privateNote: "not, note, off, ed, eds, editors, desk, internal, tk, tktk, tktktk, xxx, xxxx, xxxxx, lorem",
  loadedVerb: loadedForms,
  reporting: () => reportingForms().map((form) => _nullishCoalesce(form.split(" ", 1)[0], () => ( "")))
};
var SIGNS = {
  figure: "0123456789",
  bracket: "(\uFF08",
  month: `${_chunkLO6RJL3Ccjs.YEAR_SIGNS}${_chunkLO6RJL3Ccjs.MONTH_SIGNS}`,
  // 2024年5月2日, 5月2日
  quotationMark: '\u201C\u201D\u201E\u201F"\uFF02\xAB\xBB\u300C\u300D\u300E\u300F\u301D\u301E\u301F',
  dash: "-\u2013\u2014",
  privateNote: "[\uFF3B\u3010",
  lostSign: "\uFFFD",
  oddSpace: "\xA0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F"
};
var PAIRS = { quotationMark: "`'\u2018\u2019,", twoSpaces: " " };
var TEXT_FEATURES = [
  ...["claim", "speech", "secondHand", "relativeDay", "privateNote", "loadedVerb", "reporting"],
  ...["figure", "bracket", "quotationMark", "dash", "lostSign", "oddSpace", "twoSpaces"],
  "month",
  // of the calendar of the story’s language
  "weekday",
  "twoCapitals",
  // of ASCII, at the start of a word
  "likeNames",
  // of the whole story: two names may be variants of one
  "doubledWord"
  // the same ASCII letters before and after one space
];
var PLACED_SIGNS = ["bracket", "quotationMark", "month", "privateNote"];
var rowsByFeature = (rows2) => Object.entries(rows2);

// src/rules/engine/feature-bits.ts
var TEXT_BITS = /* @__PURE__ */ defineBits("text feature", TEXT_FEATURES);
var STORY_BITS = /* @__PURE__ */ defineBits("story feature", STORY_FEATURES);
var textBit = (feature) => TEXT_BITS[feature];
function featureBits(features) {
  let text = 0;
  let story = 0;
  for (const feature of features)
    if (isStoryFeature(feature)) story |= STORY_BITS[feature];
    else text |= TEXT_BITS[feature];
  return { text, story };
}
var isStoryFeature = (feature) => feature in STORY_BITS;
var STORY_TESTS = /* @__PURE__ */ STORY_FEATURES.map((name) => ({ has: STORY_PARTS[name], bit: STORY_BITS[name] }));
function storyBits(story, index) {
  let found = 0;
  for (const { has, bit } of STORY_TESTS) if (has(story, index)) found |= bit;
  return found;
}
function defineBits(set, names) {
  const flag = _chunkY3J5BAKHcjs.defineFlags.call(void 0, set);
  return Object.fromEntries(names.map((name) => [name, flag(name)]));
}

// src/rules/read-time.ts
var ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(\.\d{1,9}\d*)?(Z|([+-])(\d\d):(\d\d))?)?$/;
function parseTime(text) {
  const match = ISO.exec(text);
  if (!match) return void 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(_nullishCoalesce(part, () => ( 0))));
  if (month < 1 || month > 12 || day < 1 || day > _chunk46VG2477cjs.daysIn.call(void 0, year, month) || hour > 23 || minute > 59 || second > 59)
    return void 0;
  const offset = (match[9] === "-" ? -1 : 1) * (Number(_nullishCoalesce(match[10], () => ( 0))) * 60 + Number(_nullishCoalesce(match[11], () => ( 0))));
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute - offset, second, Math.floor(Number(_nullishCoalesce(match[7], () => ( 0))) * 1e3));
  return { time: date.getTime(), zoned: match[8] !== void 0 };
}

// src/lexicon/common-acronyms.ts
var commonAcronyms = _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.words.call(void 0, `US	USA	UK	EU	UN	UAE	USSR	NATO	OPEC	ASEAN	GDP	GNP	VAT	CEO	CFO	COO	CIA	FBI	KGB	IRS	FDA	EPA	NASA	NFL	NBA	NHL	MLB	FIFA	UEFA	IOC	BBC	CNN	ABC	CBS	NBC	PBS	NPR	HBO	MTV	AFP	AP	UPI	DPA	TV	PC	DVD	CD	GPS	ATM	SUV	DNA	RNA	HIV	AIDS	SARS	COVID	IQ	ID	PR	AM	PM	GMT	EST	EDT	CST	CDT	PST	PDT	CET	BST	UTC	AD	BC	DC	LA	NYC	IBM	GM	BMW	UNESCO	UNICEF	IMF	WHO	WTO	IRA	PLO	ISIS	MP	MPs	PM	VIP	UFO	GOP	OK	AI	IT	USB	LGBT	LGBTQ	NGO	PhD	MBA	II	III	IV	VI	VII	VIII	IX	XI	XII	XIV	XVI	JP	TNT	SOS	Q&A	R&D`)));

// src/rules/engine/text-shape.ts
function wordCount(text) {
  let count = 0;
  let counted = false;
  let far = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      if ((_nullishCoalesce(_chunkLO6RJL3Ccjs.CHARACTER_CLASS[unit], () => ( 0))) >= _chunkLO6RJL3Ccjs.CAPITAL) {
        if (!counted) count++;
        counted = true;
      } else if (endsWord(unit)) counted = false;
    } else if (endsWord(unit)) counted = false;
    else if (!counted && LETTER.test(text.charAt(i))) {
      counted = true;
      count++;
    }
    if (unit >= 3584) far = true;
  }
  return far && UNSPACED.test(text) ? void 0 : count;
}
var endsWord = (unit) => unit <= 32 || unit === 160;
var LETTER = /[\p{L}\p{N}\p{Cs}]/u;
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{2}/u;
var CAPITAL2 = /\p{Lu}/gu;
var SMALL2 = /\p{Ll}/gu;
var SAMPLE = 240;
var MANY_SMALL = 24;
function isAllCaps(text) {
  const end = Math.min(text.length, SAMPLE);
  let few = 0;
  let large = 0;
  let beyond = false;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) beyond = true;
    else if (unit >= 97 && unit <= 122 && ++few > MANY_SMALL) return false;
    else if (unit >= 65 && unit <= 90) large++;
  }
  if (!beyond) return large >= LEAST_CAPITALS && few * 10 <= large;
  const sample = text.slice(0, SAMPLE);
  const small = _nullishCoalesce(_optionalChain([sample, 'access', _7 => _7.match, 'call', _8 => _8(SMALL2), 'optionalAccess', _9 => _9.length]), () => ( 0));
  const capitals = _nullishCoalesce(_optionalChain([sample, 'access', _10 => _10.match, 'call', _11 => _11(CAPITAL2), 'optionalAccess', _12 => _12.length]), () => ( 0));
  return capitals >= LEAST_CAPITALS && small * 10 <= capitals;
}
var LEAST_CAPITALS = 8;

// src/rules/engine/texts-with.ts
var NONE = [];
function textsWith({ texts, all, bits }, feature, other = feature) {
  const wanted = textBit(feature) | textBit(other);
  if ((all & wanted) !== wanted) return NONE;
  const found = [];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (text && ((_nullishCoalesce(bits[i], () => ( 0))) & wanted) === wanted) found.push(text);
  }
  return found;
}
function textsWithPlaces(index, feature, also = feature) {
  const { texts, all, bits, places: places2 } = index;
  const bit = textBit(feature);
  const wanted = bit | textBit(also);
  if ((all & wanted) !== wanted) return NONE;
  const found = [];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (text && ((_nullishCoalesce(bits[i], () => ( 0))) & wanted) === wanted) found.push({ text, places: places2.placesIn(i, bit) });
  }
  return found;
}
function textsToSearch(index, feature, also = feature) {
  const { texts, all, bits, places: places2, unplaced } = index;
  const bit = textBit(feature);
  const wanted = bit | textBit(also);
  if ((all & wanted) !== wanted) return NONE;
  const isPlaced = (unplaced & bit) === 0;
  const found = [];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (text && ((_nullishCoalesce(bits[i], () => ( 0))) & wanted) === wanted)
      found.push({ text, places: isPlaced ? places2.placesIn(i, bit) : void 0 });
  }
  return found;
}
function wordCountOf({ texts, words: words3 }, i) {
  return _nullishCoalesce(words3[i], () => ( wordCount(_nullishCoalesce(_optionalChain([texts, 'access', _13 => _13[i], 'optionalAccess', _14 => _14.text]), () => ( "")))));
}
function wordsWithin(index, i, start, end) {
  const text = _nullishCoalesce(_optionalChain([index, 'access', _15 => _15.texts, 'access', _16 => _16[i], 'optionalAccess', _17 => _17.text]), () => ( ""));
  const isCounted = index.words[i] !== void 0 && (start === 0 || endsWord(text.charCodeAt(start - 1)));
  return isCounted ? index.places.wordsIn(i, start, end) : wordCount(text.slice(start, end));
}
function paragraphsWith(index, feature) {
  return textsWith(index, feature).filter(isParagraphText);
}
var isParagraphText = (text) => text.part === "paragraph";

// src/rules/engine/match-at-places.ts
function placedPattern(feature, pattern, may) {
  const find = matchesAt(pattern, may);
  return (index) => {
    const found = [];
    for (const each of textsToSearch(index, feature))
      for (const match of find(each)) found.push({ text: each.text, match });
    return found;
  };
}
function matchesAt(pattern, may) {
  const sticky = _chunkK7RRLWUPcjs.once.call(void 0, () => new RegExp(pattern, `${pattern.flags.replace("g", "")}y`));
  return ({ text: { text }, places: places2 }) => {
    if (!places2) return [...text.matchAll(pattern)];
    const found = [];
    const here = sticky();
    let end = 0;
    for (const place of places2) {
      if (place < end || may && !may(text, place)) continue;
      here.lastIndex = place;
      const match = here.exec(text);
      if (!match) continue;
      found.push(match);
      end = here.lastIndex;
    }
    return found;
  };
}

// src/rules/explained-acronyms.ts
var bracketsAt = /* @__PURE__ */ matchesAt(/\((?:the )?["“']?([A-Z][A-Za-z&-]{1,7})["”']?\)/g);
var reversedAt = /* @__PURE__ */ matchesAt(
  /([A-Z](?<![\p{L}\d][A-Z])[A-Z&]{1,6})s?,? (?:\(|or )(?:the )?(\p{Lu}[\p{L}’'-]+(?: [\p{L}’'&-]+){1,8})\)?/gu,
  opensAfter
);
function opensAfter(text, place) {
  let end = place;
  while (isCapitalOrAmpersand(text.charCodeAt(end))) end++;
  if (text.charAt(end) === "s") end++;
  if (text.charAt(end) === ",") end++;
  return text.startsWith(" (", end) || text.startsWith(" or ", end);
}
var isCapitalOrAmpersand = (unit) => unit >= 65 && unit <= 90 || unit === 38;
var explainedAcronymsIn = /* @__PURE__ */ oncePerIndex((index) => {
  const found = [];
  const capitals = textsWithPlaces(index, "twoCapitals", "bracket");
  let next = 0;
  for (const each of textsWithPlaces(index, "bracket")) {
    const { part, block } = each.text;
    const inCapitals = _optionalChain([capitals, 'access', _18 => _18[next], 'optionalAccess', _19 => _19.text]) === each.text ? capitals[next++] : void 0;
    if (part !== "paragraph" || block === void 0) continue;
    addBracketed(found, each, block);
    if (inCapitals) addReversed(found, inCapitals, block);
  }
  return found;
});
function addBracketed(found, placed, block) {
  const { text } = placed.text;
  for (const match of bracketsAt(placed)) {
    const acronym = _nullishCoalesce(match[1], () => ( ""));
    if (!/[A-Z].*[A-Z]/.test(acronym)) continue;
    const name = nameBefore(text.slice(Math.max(0, match.index - 160), match.index), acronym);
    if (name === void 0 && !/\p{Lu}[\p{L}’'-]+ $/u.test(text.slice(Math.max(0, match.index - 30), match.index)))
      continue;
    const start = match.index + match[0].indexOf(acronym);
    found.push({ acronym, block, start, end: start + acronym.length, ...name === void 0 ? {} : { name } });
  }
}
function addReversed(found, placed, block) {
  for (const { 1: acronym = "", 2: name = "", index: start } of reversedAt(placed))
    if (initialsFit(name.split(" "), acronym)) found.push({ acronym, block, start, end: start + acronym.length, name });
}
var SMALL3 = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.allWords.call(void 0, _chunkHC4LEGDTcjs.acronymParticles)));
function nameBefore(before, acronym) {
  const words3 = before.trimEnd().split(/\s+/);
  for (let count = Math.min(words3.length, acronym.length + 5); count >= 2; count--) {
    if (opensOtherwise(_nullishCoalesce(words3.at(-count), () => ( "")), acronym)) continue;
    const name = words3.slice(-count);
    if (!SMALL3().has(_nullishCoalesce(name[0], () => ( ""))) && initialsFit(name, acronym)) return name.join(" ");
  }
  return void 0;
}
var opensOtherwise = (word, acronym) => /^[A-Za-z]+$/.test(word) && word.charAt(0).toUpperCase() !== acronym.charAt(0);
function initialsFit(words3, acronym) {
  const letters = acronym.replace(/[^A-Za-z]/g, "").toUpperCase();
  const initials = words3.flatMap((word) => word.split(/[-/]/)).filter((word) => !SMALL3().has(word)).map(
    (word) => word.replace(/^[^\p{L}]+/u, "").charAt(0).toUpperCase()
  ).join("");
  const all = words3.map((word) => word.charAt(0).toUpperCase()).join("");
  return letters.length > 1 && (initials === letters || all === letters);
}

// src/rules/acronyms/explained.ts
var acronymsAt = /* @__PURE__ */ matchesAt(
  /(?<![\p{L}\d.:&@#/-])([A-Z]{2,6})s?(?![\p{L}\d:&@/-]|\.[\p{L}])/gu,
  mayBeAcronym
);
var explained = {
  id: "acronyms/explained",
  severity: "info",
  languages: ["en"],
  features: ["twoCapitals"],
  summary: "Uncommon acronyms are explained at or before their first use.",
  why: "Readers in other countries or professions do not know them.",
  source: "AP Stylebook, abbreviations and acronyms; Reuters Handbook of Journalism.",
  silent: "For common acronyms, and in copy that is all capitals.",
  options: { known: { default: [], summary: "Additional acronyms that need no explanation." } },
  check: ({ article, index, options: { known: known2 } }) => {
    const isKnown = (acronym) => commonAcronyms().has(acronym) || known2.includes(acronym) || _optionalChain([article, 'access', _20 => _20.dateline, 'optionalAccess', _21 => _21.credits, 'optionalAccess', _22 => _22.some, 'call', _23 => _23((credit) => credit.text === acronym)]) === true;
    const seen = /* @__PURE__ */ new Set();
    const findings = [];
    const report = (path, start, acronym, message) => {
      findings.push({
        message,
        hint: "Write the full name at the first mention, with the acronym in brackets.",
        path,
        span: { start, end: start + acronym.length }
      });
    };
    const capitals = textsWithPlaces(index, "twoCapitals");
    for (const each of capitals) {
      const { part, path, block } = each.text;
      if (part !== "paragraph" || block === void 0) continue;
      for (const { acronym, start } of acronymsIn(each)) {
        if (seen.has(acronym) || isKnown(acronym)) continue;
        seen.add(acronym);
        const first = explainedAcronymsIn(index).find((each2) => each2.acronym === acronym);
        if (first && (first.block < block || first.block === block && first.start <= start + 120)) continue;
        report(
          path,
          start,
          acronym,
          first ? `Acronym ${acronym} is explained only later.` : `Unexplained acronym ${acronym}.`
        );
      }
    }
    for (const each of capitals)
      if (HEAD.has(each.text.part))
        for (const { acronym, start } of acronymsIn(each)) {
          if (seen.has(acronym) || isKnown(acronym)) continue;
          seen.add(acronym);
          if (explainedAcronymsIn(index).some((other) => other.acronym === acronym)) continue;
          report(each.text.path, start, acronym, `Acronym ${acronym} is explained neither here nor in the body.`);
        }
    return findings;
  }
};
var HEAD = /* @__PURE__ */ new Set([
  "headline",
  "subheadline",
  "summaries"
]);
function acronymsIn(placed) {
  const { text } = placed.text;
  if ((_nullishCoalesce(_optionalChain([placed, 'access', _24 => _24.places, 'optionalAccess', _25 => _25.length]), () => ( 0))) >= MANY && isAllCaps(text)) return NONE2;
  const found = [];
  for (const { 1: acronym = "", index: start } of acronymsAt(placed))
    if (!/^\p{Lu}+ \p{Lu}{2}|\p{Lu}{2} $/u.test(text.slice(Math.max(0, start - 4), start)))
      found.push({ acronym, start });
  return found.length > 0 && isAllCaps(text) ? NONE2 : found;
}
var MANY = 4;
var NONE2 = [];
function mayBeAcronym(text, place) {
  let end = place + 2;
  while (isAsciiCapital(text.charCodeAt(end))) end++;
  if (end > place + MOST_LETTERS) return false;
  if (text.charAt(end) === PLURAL) end++;
  return !isAddressCharacter(text.charCodeAt(end)) && !isAddressCharacter(text.charCodeAt(place - 1));
}
var MOST_LETTERS = 6;
var PLURAL = "s";
var isAsciiCapital = (unit) => unit >= 65 && unit <= 90;
var isAddressCharacter = (unit) => unit < 128 && ((_nullishCoalesce(_chunkLO6RJL3Ccjs.CHARACTER_CLASS[unit], () => ( 0))) >= _chunkLO6RJL3Ccjs.CAPITAL || ":@/-".includes(String.fromCharCode(unit)));

// src/rules/engine/fold-text.ts
function mayFoldEqual(a, b) {
  for (let i = 0; i < LOOKED_AT; i++) {
    const [one, other] = [a.charCodeAt(i) | SMALL4, b.charCodeAt(i) | SMALL4];
    if (!isSmallAsciiLetter(one) || !isSmallAsciiLetter(other)) return true;
    if (one !== other) return false;
  }
  return true;
}
var LOOKED_AT = 8;
var SMALL4 = 32;
var isSmallAsciiLetter = (unit) => unit >= 97 && unit <= 122;
function foldText(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[’'ʼ]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
var LETTERS = 24;
var FEWEST = 10;
function openingKey(text) {
  let key = 0;
  let count = 0;
  for (let i = 0; i < text.length && count < LETTERS; i++) {
    const unit = text.charCodeAt(i);
    const small = unit | 32;
    const counts = unit < 128 ? small >= 97 && small <= 122 : unit >= 19968 && unit < 55296;
    if (!counts) continue;
    key = Math.imul(key, 31) + (unit < 128 ? small : unit) | 0;
    count++;
  }
  return count < FEWEST ? 0 : key;
}

// src/rules/acronyms/one-meaning.ts
var oneMeaning = {
  id: "acronyms/one-meaning",
  severity: "warning",
  features: ["bracket"],
  summary: "Each acronym has one meaning.",
  why: "If an acronym has two meanings, one name is wrong, or readers confuse two organizations.",
  source: "AP Stylebook, abbreviations and acronyms.",
  check: ({ index }) => {
    const first = /* @__PURE__ */ new Map();
    const findings = [];
    for (const { acronym, name, block, start, end } of explainedAcronymsIn(index)) {
      if (name === void 0) continue;
      const before = first.get(acronym);
      if (before === void 0) first.set(acronym, name);
      else if (foldText(before) !== foldText(name))
        findings.push({
          message: `${acronym} means \u201C${name}\u201D here, but \u201C${before}\u201D above.`,
          path: `body.${block}.text`,
          span: { start, end }
        });
    }
    return findings;
  }
};

// src/rules/acronyms/used-again.ts
var usedAgain = {
  id: "acronyms/used-again",
  severity: "info",
  languages: ["en"],
  features: ["bracket"],
  summary: "An explained acronym is used again.",
  why: "An explanation that is not needed slows the reader.",
  source: "AP Stylebook, abbreviations and acronyms: no acronym in brackets after a name.",
  check: ({ article, index }) => {
    const explained3 = explainedAcronymsIn(index);
    if (explained3.length === 0) return [];
    const bodies = article.body.map((block) => "text" in block ? block.text : "");
    return explained3.flatMap(({ acronym, block, start, end }) => {
      const uses = bodies.some((text, i) => i >= block && text.includes(acronym, i === block ? end : 0));
      if (uses) return [];
      return [
        {
          message: `${acronym} is explained but not used again.`,
          hint: "Remove the acronym in brackets.",
          path: `body.${block}.text`,
          span: { start, end }
        }
      ];
    });
  }
};

// src/rules/attribution/first-hand.ts
var secondHand = /* @__PURE__ */ placedPattern(
  "secondHand",
  /\bciting\b|\b(?:quoted|quoting|quotes|cited|reported) [^.?!"“]{1,80}? as (?:saying|telling|having said|stating|calling)\b/g
);
var firstHand = {
  id: "attribution/first-hand",
  severity: "info",
  languages: ["en"],
  features: ["secondHand"],
  summary: "Statements were made to the agency itself, not to another outlet.",
  why: "Information from another outlet must be checked and credited.",
  source: "Reuters Handbook of Journalism, Picking up from other media.",
  check: ({ index }) => secondHand(index).flatMap(
    ({ text: { path, block }, match }) => block === void 0 ? [] : [
      {
        message: "Statement was made to another outlet, not to the agency itself.",
        hint: "Ask the original source, or credit the outlet.",
        path,
        span: { start: match.index, end: match.index + match[0].length }
      }
    ]
  )
};

// src/rules/engine/letter-pattern.ts
var BEYOND = /[^\0-\x7F‘’“”–—…]/;
var PART = /\[[^\]]*\]|\\p\{\w+\}/g;
var RANGES = {
  "\\p{L}": "A-Za-z",
  "\\p{Lu}": "A-Z",
  "\\p{Ll}": "a-z",
  "\\p{M}": ""
};
function letterPattern(pattern) {
  const ascii = _chunkK7RRLWUPcjs.once.call(void 0, () => {
    const source = pattern.source.replace(PART, (part) => {
      const ranges = part.replace(/\\p\{\w+\}/g, (property) => _nullishCoalesce(RANGES[property], () => ( property)));
      return part.startsWith("[") ? ranges : `[${ranges}]`;
    });
    return new RegExp(source, pattern.flags.replace("u", ""));
  });
  return (text) => BEYOND.test(text) ? pattern : ascii();
}

// src/rules/attribution/full-name-first.ts
var surnames = /* @__PURE__ */ placedPattern(
  "speech",
  /(?<=(?:^|[.!?]["”’']* |, ["“]?|["”] )(\p{Lu}\p{Ll}[\p{L}'’-]+) )(?:said|told|added|warned|noted|stressed|urged|says)\b/gu,
  mayFollowSurname
);
function mayFollowSurname(text, place) {
  let start = place - 1;
  while (start > 0 && !MARKS_BEFORE.includes(text.charAt(start - 1))) start--;
  if (classAt(text, start) >= _chunkLO6RJL3Ccjs.SMALL) return false;
  return text.charAt(start - 1) !== " " || classAt(text, start - 2) < _chunkLO6RJL3Ccjs.CAPITAL;
}
var MARKS_BEFORE = ' "\u201C';
var classAt = (text, at) => _nullishCoalesce(_chunkLO6RJL3Ccjs.CHARACTER_CLASS[text.charCodeAt(at)], () => ( 0));
var fullNameFirst = {
  id: "attribution/full-name-first",
  severity: "warning",
  languages: ["en"],
  features: ["speech"],
  summary: "A speaker is introduced by full name before the surname is used alone.",
  why: "If the full name comes later, paragraphs were moved, and readers do not know who speaks.",
  source: "AP Stylebook, names: first and last names on first reference, the last name on second.",
  silent: "If the full name is not in the text: the word may name an institution.",
  check: ({ texts, index }) => {
    const speakers = /* @__PURE__ */ new Map();
    for (const { text, match } of surnames(index)) {
      const [, name = ""] = match;
      if (text.part === "paragraph" && text.block !== void 0 && !speakers.has(name))
        speakers.set(name, { block: text.block, start: match.index - 1 - name.length });
    }
    const findings = [];
    if (speakers.size === 0) return findings;
    const named = fullNames(texts, speakers);
    for (const [name, { block, start }] of speakers) {
      const full = named.get(name);
      if (!full || full.block < block || full.block === block && full.start < start) continue;
      findings.push({
        message: `Surname \u201C${name}\u201D is used before the full name in paragraph ${full.paragraph}.`,
        hint: "Give the full name and the role at the first mention.",
        path: `body.${block}.text`,
        span: { start, end: start + name.length }
      });
    }
    return findings;
  }
};
var FULL = /* @__PURE__ */ letterPattern(
  /\p{Lu}(?<![\p{L}’'-]\p{Lu})[\p{L}.'’-]+ (?:\p{Lu}\. )?(\p{Lu}\p{Ll}[\p{L}'’-]+)/gu
);
function followsCapital(text, name) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    let start = at;
    while (start > 0 && text.charAt(start - 1) !== " " && at - start < LONGEST2) start--;
    if (classAt(text, start) < _chunkLO6RJL3Ccjs.SMALL || at - start === LONGEST2) return true;
  }
  return false;
}
var LONGEST2 = 30;
var FEW = 5;
function fullNames(texts, speakers) {
  const first = /* @__PURE__ */ new Map();
  const openings4 = speakers.size > FEW ? [" "] : [...speakers.keys()].map((name) => ` ${name}`);
  let paragraph = 0;
  for (const { part, block, text } of texts) {
    if (part !== "paragraph" || block === void 0) continue;
    paragraph++;
    if (!openings4.some((name) => followsCapital(text, name))) continue;
    for (const match of text.matchAll(FULL(text))) {
      const name = _nullishCoalesce(match[1], () => ( ""));
      if (speakers.has(name) && !first.has(name)) first.set(name, { paragraph, block, start: match.index });
    }
    if (first.size === speakers.size) break;
  }
  return first;
}

// src/rules/attribution/known-speaker.ts
var SPEAKER = /\b(?:(?:he|she) (?:said|says|told|added|warned|noted|stressed|wrote)|(?:said|says) (?:he|she))\b/i;
var PERSON = /\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\.? )?(?:[a-z]{2,3} )?\p{Lu}[\p{L}'’-]+|\b(?:Mr|Mrs|Ms|Dr|President|Minister|Sen|Rep|Gov)\.? \p{Lu}|\b(?:man|woman|minister|president|spokes(?:man|woman|person)|official|mayor|chief|director|professor|teacher|driver|farmer|mother|father|author|analyst|victim|witness|resident|leader|officer|judge|lawyer|senator|candidate|player|coach)\b/u;
var knownSpeaker = {
  id: "attribution/known-speaker",
  severity: "warning",
  languages: ["en"],
  features: ["speech"],
  summary: "The speaker is named before \u201Che said\u201D or \u201Cshe said\u201D.",
  why: "A story that opens with \u201Che said\u201D has lost its beginning, or its paragraphs are in the wrong order.",
  source: "Style sheets of journalism schools, on attribution.",
  check: ({ article: { body } }) => {
    const at = body.findIndex(({ kind }) => kind === "paragraph");
    const block = body[at];
    if (_optionalChain([block, 'optionalAccess', _26 => _26.kind]) !== "paragraph") return [];
    const match = SPEAKER.exec(block.text.slice(0, 600));
    if (!match || PERSON.test(block.text.slice(0, match.index))) return [];
    if (PERSON.test(block.text.slice(match.index))) return [];
    return [
      {
        message: `\u201C${match[0]}\u201D comes before the speaker is named.`,
        hint: "Name the speaker, or check whether a paragraph is missing above.",
        path: `body.${at}.text`,
        span: { start: match.index, end: match.index + match[0].length }
      }
    ];
  }
};

// src/rules/attribution/plain-verb.ts
var verbsIn = /* @__PURE__ */ matchesAt(
  /(?<=(?<![\p{L}])(?:\p{Lu}[\p{L}'’-]+|he|she|they|police|officials?) )(?:[a-z]+ed|claims|admits|concedes)(?= (?:that|he|she|they|it|the|there|his|her)\b|[,.]["”]?| ["“])/gu
);
var plainVerb = {
  id: "attribution/plain-verb",
  severity: "info",
  languages: ["en"],
  summary: "Statements are reported with neutral verbs.",
  why: "\u201CClaimed\u201D suggests doubt, \u201Cadmitted\u201D suggests guilt.",
  source: "Reuters Handbook of Journalism and style sheets of journalism schools: prefer \u201Csaid\u201D.",
  options: { verbs: { default: loadedForms, summary: "The verb forms to report." } },
  check: ({ texts, index, options: { verbs } }) => {
    const near = verbs === loadedForms ? textsWithPlaces(index, "loadedVerb") : texts.map(anywhere);
    if (near.length === 0) return [];
    const loaded = new Set(verbs);
    return near.flatMap(
      (each) => each.text.block === void 0 ? [] : verbsIn(each).flatMap(({ 0: verb, index: start }) => {
        if (!loaded.has(verb)) return [];
        return [
          {
            message: `Loaded reporting verb \u201C${verb}\u201D.`,
            hint: "Use \u201Csaid\u201D, unless the judgement is intended and supported.",
            path: each.text.path,
            span: { start, end: start + verb.length }
          }
        ];
      })
    );
  }
};
var anywhere = (text) => ({ text, places: void 0 });

// src/rules/reporting-texts.ts
var FORMS = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => {
  const phrases = reportingForms().filter((form) => form.includes(" "));
  const words3 = reportingForms().filter((form) => !form.includes(" "));
  return new RegExp(`(?<![a-z])(?:${phrases.join("|")}|(?:${words3.join("|")})(?![a-z]))`, "iy");
});
var reportsIn = /* @__PURE__ */ oncePerIndex((index) => {
  const found = /* @__PURE__ */ new Set();
  const forms = FORMS();
  for (const { text, places: places2 } of textsWithPlaces(index, "reporting"))
    for (const place of places2) {
      forms.lastIndex = place;
      if (!forms.test(text.text)) continue;
      found.add(text);
      break;
    }
  return found;
});

// src/rules/attribution/present.ts
var claimed = /* @__PURE__ */ placedPattern(
  "claim",
  /\b(?:should|must|ought to|needs? to be|has to be|have to be)\b|(?<=\bis )(?:essential|crucial|imperative|vital)\b/gi
);
var QUOTED = /["“«]/;
var LEAST = 3;
var SHARE = 0.7;
var present = {
  id: "attribution/present",
  severity: "info",
  languages: ["en"],
  features: ["claim"],
  summary: "Each claim is attributed, in a story that attributes most of its claims.",
  why: "An unattributed claim reads as the opinion of the agency.",
  source: "Reuters Handbook of Journalism, Attribution and sourcing.",
  silent: "In commentaries, and in stories with few claims.",
  check: ({ index }) => {
    if (paragraphsWith(index, "claim").length < LEAST) return [];
    const claims = [...new Set(claimed(index).map(({ text }) => text))].filter(({ part }) => part === "paragraph");
    if (claims.length < LEAST) return [];
    const reports = reportsIn(index);
    const bare = claims.filter((claim) => !QUOTED.test(claim.text) && !reports.has(claim));
    if (bare.length > claims.length * (1 - SHARE)) return [];
    return bare.map(
      ({ path }) => ({
        message: "Claim without attribution.",
        hint: "Name the speaker: \u201C\u2026, the minister said\u201D.",
        path
      })
    );
  }
};

// src/rules/body/present.ts
var DOCUMENT = /^[\uFEFF\s]*(?:[{[<]|---)/;
var present2 = {
  id: "body/present",
  severity: "error",
  summary: "The story has body text.",
  why: "A headline alone is incomplete: the text was probably lost in transmission or assigned to another part.",
  source: "Reuters Handbook of Journalism, Other Common Story Forms: only alerts stand without a text.",
  silent: "For an alert (urgency 1 or 2 with a headline), and for a notice or a note to desks without a story (kill, withhold, advisory). Copy with only a headline may be an alert too: it is reported as info.",
  check: ({ story: { text }, article, texts }) => {
    if (texts.some(({ block }) => block !== void 0)) return [];
    const { headline, urgency } = article;
    if (headline !== void 0 && urgency !== void 0 && urgency <= 2) return [];
    if (_optionalChain([article, 'access', _27 => _27.notices, 'optionalAccess', _28 => _28.some, 'call', _29 => _29(({ kind }) => kind === "kill" || kind === "withhold" || kind === "advisory")])) return [];
    const isToDesks = article.editorsNotes !== void 0 && !headline && !article.byline && !article.dateline;
    if (isToDesks) return [];
    const alert = headline !== void 0 && !article.dateline && text !== "" && !DOCUMENT.test(text);
    return [
      {
        ...alert ? { severity: "info" } : {},
        message: alert ? "The story has a headline but no body text." : "The story has no body text.",
        hint: "Separate the text from the headline with an empty line, or request the story again.",
        path: "body"
      }
    ];
  }
};

// src/rules/boilerplate/present.ts
var present3 = {
  id: "boilerplate/present",
  severity: "info",
  summary: "The press release ends with a paragraph about its sender.",
  why: "A desk that does not know the company needs a short description of it.",
  source: "Handbooks of public relations; the forms of PR Newswire and Business Wire.",
  check: ({ article: { boilerplate = [] } }) => boilerplate.length > 0 ? [] : [
    {
      message: "No description of the company.",
      hint: "Add a paragraph \u201CAbout \u2026\u201D after the text.",
      path: "boilerplate"
    }
  ]
};

// src/rules/remove-block.ts
var WHITE_SPACE = /\s/;
var INDENT = /[^\S\r\n]/;
var REACH2 = 4e3;
function removalEdit(text, { start, end }) {
  let from = start;
  while (from > 0 && INDENT.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && WHITE_SPACE.test(text.charAt(to))) to++;
  if (to === text.length) {
    while (from > 0 && WHITE_SPACE.test(text.charAt(from - 1))) from--;
    return { edits: [{ start: from, end: from === 0 ? to : Math.max(end, lastBreak(text, end)), text: "" }] };
  }
  let before = from;
  while (before > 0 && WHITE_SPACE.test(text.charAt(before - 1))) before--;
  const [gap, next] = [text.slice(before, start), text.slice(end, to)];
  if (before > 0 && gap !== next) {
    const [usual, other] = [countGaps(text, gap, before, to), countGaps(text, next, before, to)];
    if (other > usual || other === usual && INDENT.test(next.slice(-1)))
      return { edits: [{ start: before, end, text: "" }] };
  }
  while (to > end && INDENT.test(text.charAt(to - 1))) to--;
  return { edits: [{ start: from, end: to, text: "" }] };
}
function countGaps(text, gap, from, to) {
  if (gap === "") return 0;
  let times = 0;
  for (const part of [text.slice(Math.max(0, from - REACH2), from), text.slice(to, to + REACH2)])
    for (let at = part.indexOf(gap); at >= 0; at = part.indexOf(gap, at + gap.length)) {
      const end = at + gap.length;
      if (at > 0 && end < part.length && !WHITE_SPACE.test(part.charAt(at - 1)) && !WHITE_SPACE.test(part.charAt(end)))
        times++;
    }
  return times;
}
function lastBreak(text, end) {
  if (!text.endsWith("\n")) return text.length;
  const at = text.endsWith("\r\n") ? text.length - 2 : text.length - 1;
  return Math.max(end, at);
}
function removeBlock(story, path) {
  const span = _chunkUTHQYFSBcjs.sourceSpan.call(void 0, story, path);
  return span && { sourceFix: removalEdit(story.text, span) };
}

// src/rules/boilerplate-rules.ts
var boilerplateRule = (kind, what) => ({
  id: `furniture/${kind}`,
  severity: "info",
  features: ["dropped", "boilerplateBlock"],
  summary: `The copy does not contain ${what}.`,
  why: "Scraped copy contains text of the page around the story. The parser leaves it out of the article, but the copy still has it.",
  source: "Seen on pages of news sites; the phrases are `furniture` in src/lexicon.",
  silent: "For text around a story that was not parsed from copy.",
  check: ({ story, index }) => [
    ...runs(story, kind).map(
      ({ start, end }) => ({
        message: `Page boilerplate (${what}): ${_chunkUTHQYFSBcjs.excerpt.call(void 0, story.text.slice(start, end))}.`,
        hint: "Remove this text from the copy; the article does not have it.",
        path: "",
        sourceSpan: { start, end },
        sourceFix: removalEdit(story.text, { start, end })
      })
    ),
    ...boilerplateTexts(kind, index).map(
      ({ path, text }) => ({
        message: `Page boilerplate in the body (${what}): ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
        hint: "Remove it.",
        path,
        ...removeBlock(story, path)
      })
    )
  ]
});
var boilerplateTexts = (kind, index) => boilerplateBlocksOf(index).flatMap((aside) => aside.kind === kind ? [aside.text] : []);
var boilerplateRules = [
  /* @__PURE__ */ boilerplateRule("comment-count", "a comment count"),
  /* @__PURE__ */ boilerplateRule("reply-form", "a comment form"),
  /* @__PURE__ */ boilerplateRule("related", "a link to other stories"),
  /* @__PURE__ */ boilerplateRule("share", "share buttons"),
  /* @__PURE__ */ boilerplateRule("paging", "links to other pages of the story"),
  /* @__PURE__ */ boilerplateRule("navigation", "site navigation"),
  /* @__PURE__ */ boilerplateRule("meta", "page metadata"),
  /* @__PURE__ */ boilerplateRule("reading-time", "a reading time"),
  /* @__PURE__ */ boilerplateRule("sign-up", "a newsletter sign-up"),
  /* @__PURE__ */ boilerplateRule("advertisement", "an advertisement"),
  /* @__PURE__ */ boilerplateRule("rights", "a copyright notice"),
  /* @__PURE__ */ boilerplateRule("photo-credit", "a photo credit")
];
function runs({ text, dropped }, kind) {
  const found = [];
  for (const each of dropped) {
    if (each.kind !== kind) continue;
    const last = found.at(-1);
    if (last && text.slice(last.end, each.start).trim() === "") found[found.length - 1] = { ...last, end: each.end };
    else found.push(each);
  }
  return found;
}

// src/rules/byline/present.ts
var present4 = {
  id: "byline/present",
  severity: "info",
  summary: "The story has a byline or a sign-off.",
  why: "Readers and desks need to know who wrote the story.",
  source: "Reuters Handbook of Journalism, Datelines and Bylines; Sign-offs.",
  silent: "If the body is empty.",
  check: ({ story: { spans }, article, texts }) => {
    const { byline, signoff, contributors } = article;
    if (byline || signoff || contributors || !texts.some(({ block }) => block !== void 0)) return [];
    const { headline } = spans;
    return [
      {
        message: "No byline and no sign-off.",
        hint: "Name the author on a separate line below the headline, or in a sign-off.",
        path: "byline",
        ...headline ? { sourceSpan: { start: headline.end, end: headline.end } } : {}
      }
    ];
  }
};

// src/rules/calendar.ts
var calendars = /* @__PURE__ */ new Map();
function calendarWordsOf(tag = "en") {
  const language = _nullishCoalesce(_chunkUOCSW42Qcjs.languages.find((each) => each.tag === tag), () => ( _chunkUOCSW42Qcjs.languages.find((each) => baseTag(each.tag) === baseTag(tag))));
  let calendar = calendars.get(language);
  if (!calendar) {
    const { months = [], weekdays: weekdays2 = [], dateWords = [] } = _nullishCoalesce(language, () => ( {}));
    calendar = {
      months: numbered(_chunkK7RRLWUPcjs.rows.call(void 0, months)),
      weekdays: numbered(_chunkK7RRLWUPcjs.rows.call(void 0, weekdays2)),
      between: new Set(_chunkK7RRLWUPcjs.words.call(void 0, dateWords))
    };
    calendars.set(language, calendar);
  }
  return calendar;
}
var baseTag = (tag) => _nullishCoalesce(tag.split("-", 1)[0], () => ( ""));
var numbered = (table) => new Map(table.flatMap((spellings, i) => spellings.map((spelling) => [spelling, i + 1])));
function weekdayOfDate(year, month, day) {
  return _chunk46VG2477cjs.weekdayOf.call(void 0, _chunk46VG2477cjs.dayNumber.call(void 0, { year, month, day }));
}
function referenceDay({ dateline, published, updated, item }) {
  const at = _nullishCoalesce(_nullishCoalesce(_nullishCoalesce(_nullishCoalesce(_nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _30 => _30.date, 'optionalAccess', _31 => _31.value]), () => ( _optionalChain([published, 'optionalAccess', _32 => _32.at]))), () => ( _optionalChain([updated, 'optionalAccess', _33 => _33.at]))), () => ( _optionalChain([item, 'optionalAccess', _34 => _34.versionCreated]))), () => ( _optionalChain([item, 'optionalAccess', _35 => _35.sent]))), () => ( _optionalChain([item, 'optionalAccess', _36 => _36.firstCreated])));
  return _optionalChain([at, 'optionalAccess', _37 => _37.slice, 'call', _38 => _38(0, 10)]);
}

// src/rules/byline/well-formed.ts
var NO_NAME = /^(?:then|now|night|day|noon|midday|midnight|dawn|dusk|accident|chance|law|contrast|far|next|last|early|late|mid|the (?:time|end|way|middle|year|close)|all|comparison)\b/i;
var VERB = /\b(?:is|are|was|were|has|have|had|will|said|says|can|could|would|should|must|may|might|did|does)\b/;
var wellFormed = {
  id: "byline/well-formed",
  severity: "warning",
  languages: ["en"],
  features: ["byline"],
  summary: "The byline contains names of authors, not a sentence.",
  why: "A first sentence that starts with \u201CBy\u201D may be read as a byline, and is then missing from the text.",
  source: "docs/parts.md; seen in copy: `By Wednesday, the water had fallen`.",
  check: ({ article: { byline, language } }) => {
    if (!byline) return [];
    const findings = [];
    const { weekdays: weekdays2, months } = calendarWordsOf(language);
    const name = byline.text.replace(/^\S+\s+/, "");
    const first = _nullishCoalesce(_optionalChain([/^[\p{L}\p{M}]+/u, 'access', _39 => _39.exec, 'call', _40 => _40(name), 'optionalAccess', _41 => _41[0], 'access', _42 => _42.toLowerCase, 'call', _43 => _43()]), () => ( ""));
    const time = weekdays2.get(first) !== void 0 || months.get(first) !== void 0 && /^\S+ \d/.test(name);
    if (time || /^\d/.test(name) || NO_NAME.test(name) || VERB.test(name) && /^By\b/i.test(byline.text))
      findings.push({
        message: `No author in the byline: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, byline.text)}.`,
        hint: "Name the author on a separate line. Put an empty line before a sentence of the text.",
        path: "byline.text"
      });
    return findings;
  }
};

// src/rules/contacts/present.ts
var present5 = {
  id: "contacts/present",
  severity: "warning",
  summary: "The press release has a contact with a telephone number or an address.",
  why: "Desks do not print a release that they cannot check with anybody.",
  source: "Handbooks of public relations; the forms of PR Newswire and Business Wire.",
  check: ({ article: { contacts = [] } }) => contacts.length > 0 ? [] : [{ message: "No contact.", hint: "Add a line \u201CMedia contact: \u2026\u201D at the end.", path: "contacts" }]
};

// src/rules/damage/byte-order-mark.ts
var byteOrderMark = {
  id: "damage/byte-order-mark",
  severity: "info",
  summary: "The text does not start with a byte order mark.",
  why: "The mark is invisible, and searches miss the first word.",
  source: "Unicode Standard, 23.8, U+FEFF.",
  silent: "For bytes: there the mark names the encoding and is not part of the text.",
  check: ({ story: { text } }) => text.startsWith("\uFEFF") ? [
    {
      message: "Byte order mark at the start of the text.",
      path: "",
      sourceSpan: { start: 0, end: 1 },
      sourceFix: { edits: [{ start: 0, end: 1, text: "" }] }
    }
  ] : []
};

// src/rules/damage/double-blank.ts
var SPACES = /(?<=\S) {2,}(?=\S)/g;
var STOP = /[.!?:;]["”’')]?$/;
var MOST = 8;
var doubleBlank = {
  id: "damage/double-blank",
  severity: "info",
  features: ["twoSpaces"],
  summary: "Words and sentences are separated by a single space.",
  why: "Extra spaces remain where text was removed, or from the typewriter habit of two spaces after a full stop.",
  source: "AP Stylebook, punctuation: one space after a period.",
  silent: "In tables and preformatted text, and in paragraphs with many such places, which are tables that lost their lines.",
  options: { afterStops: { default: false, summary: "Whether to report two spaces after a full stop as well." } },
  check: ({ article, index, options }) => textsWith(index, "twoSpaces").flatMap(({ path, text, block }) => {
    const kind = block === void 0 ? void 0 : _optionalChain([article, 'access', _44 => _44.body, 'access', _45 => _45[block], 'optionalAccess', _46 => _46.kind]);
    if (kind !== "paragraph" && path !== "headline") return [];
    const edits = [...text.matchAll(SPACES)].filter(({ index: index2 }) => options.afterStops || !STOP.test(text.slice(Math.max(0, index2 - 2), index2))).map((match) => ({ start: match.index + 1, end: match.index + match[0].length, text: "" }));
    const [first] = edits;
    if (!first || edits.length > MOST) return [];
    return [
      {
        message: edits.length === 1 ? "More than one space between words." : `More than one space between words, in ${edits.length} places.`,
        path,
        span: { start: first.start - 1, end: first.end },
        fix: { edits }
      }
    ];
  })
};

// src/rules/damage/duplicate-paragraph.ts
var WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu;
var MOST_ALIKE = 8;
function hasMinimumWords(text, least) {
  let count = 0;
  for (const _ of text.matchAll(WORD)) if (++count >= least) return true;
  return count >= least;
}
function haveAlike(keys) {
  if (keys.length > FEW2) return true;
  for (let i = 1; i < keys.length; i++) if (keys[i] !== 0 && keys.indexOf(_nullishCoalesce(keys[i], () => ( 0))) < i) return true;
  return false;
}
var FEW2 = 40;
var duplicateParagraph = {
  id: "damage/duplicate-paragraph",
  severity: "warning",
  summary: "No paragraph is repeated word for word, ignoring case, punctuation and spaces.",
  why: "A paragraph is repeated when takes are joined carelessly or a page repeats its opening.",
  source: "Corrections and repeats sections of agency handbooks; seen in joined takes and scraped copy.",
  silent: "For short paragraphs, which may recur: `Did not finish.`, `Asked about the plan, he laughed.`",
  options: {
    minWords: { default: 10, summary: "Paragraphs with fewer words may be repeated.", min: 1 }
  },
  check: ({ story, texts, options }) => {
    const findings = [];
    const keys = texts.map(({ part, text }) => part === "paragraph" || part === "quote" ? openingKey(text) : 0);
    if (!haveAlike(keys)) return findings;
    const first = /* @__PURE__ */ new Map();
    for (const [i, each] of texts.entries()) {
      const { path, text } = each;
      const key = _nullishCoalesce(keys[i], () => ( 0));
      if (key === 0) continue;
      const alike = first.get(key);
      if (!alike) {
        first.set(key, [each]);
        continue;
      }
      const own = foldText(text);
      const seen = alike.length > MOST_ALIKE ? void 0 : alike.find((other) => foldText(other.text) === own);
      if (!seen) alike.push(each);
      else if (hasMinimumWords(text, options.minWords))
        findings.push({
          message: `Paragraph repeats block ${(_nullishCoalesce(seen.block, () => ( 0))) + 1} of the body: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
          hint: "Remove one of the two.",
          path,
          ...removeBlock(story, path)
        });
    }
    return findings;
  }
};

// src/rules/damage/duplicate-sentence.ts
var BACK = 4;
var SHORTEST = 12;
var duplicateSentence = {
  id: "damage/duplicate-sentence",
  severity: "warning",
  summary: "No sentence is repeated directly after itself.",
  why: "A sentence is repeated when it is pasted twice, or when a page has it once for readers and once for machines.",
  source: "Seen in joined takes and scraped copy.",
  silent: "For short sentences, which may be intended: `No, he said. No, he said.`",
  options: { minWords: { default: 5, summary: "Sentences with fewer words may be repeated.", min: 1 } },
  check: ({ texts, options }) => {
    const findings = [];
    for (const { part, path, text } of texts) {
      if (part !== "paragraph" && part !== "quote") continue;
      const [stop, gap] = text.includes("\u3002") ? ["\u3002", 0] : [". ", 1];
      const starts = [0];
      for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
        const end = at + 1;
        const start = starts.find(
          (from) => end - from >= SHORTEST && text.charCodeAt(from) === text.charCodeAt(end + gap) && text.startsWith(text.slice(from, end), end + gap)
        );
        if (start !== void 0) {
          const sentence = text.slice(start, end);
          if ((_nullishCoalesce(wordCount(sentence), () => ( sentence.length / 2))) >= options.minWords)
            findings.push({
              message: `Repeated sentence: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, sentence)}.`,
              hint: "Remove one of the two.",
              path,
              span: { start: end + gap, end: end + gap + sentence.length },
              fix: { edits: [{ start: end, end: end + gap + sentence.length, text: "" }] }
            });
          starts.length = 0;
        }
        starts.push(end + gap);
        if (starts.length > BACK) starts.shift();
      }
    }
    return findings;
  }
};

// src/rules/repair-rule.ts
var repairRule = ({ kind, one, many, ...rule }) => ({
  ...rule,
  features: ["repairs"],
  check: ({ story: { repairs } }) => {
    const own = repairs.filter((repair) => repair.kind === kind);
    const [first] = own;
    if (!first) return [];
    return [
      {
        message: own.length === 1 ? one : many(own.length),
        path: "",
        sourceSpan: { start: first.start, end: first.end },
        sourceFix: { edits: own }
      }
    ];
  }
});

// src/rules/damage/hard-wrap.ts
var hardWrap = /* @__PURE__ */ repairRule({
  id: "damage/hard-wrap",
  severity: "info",
  summary: "Paragraphs have no line breaks.",
  why: "Lines broken at 60 or 70 characters break twice on a narrow screen.",
  source: "RFC 3676; the line lengths of Reuters, AP, dpa and Kyodo copy.",
  silent: "Turn it off for wire copy, which has such lines by convention.",
  kind: "hard-wrap",
  one: "Line breaks inside a paragraph.",
  many: (count) => `Line breaks inside paragraphs, in ${count} places.`
});

// src/rules/damage/hyphenation.ts
var hyphenation = /* @__PURE__ */ repairRule({
  id: "damage/hyphenation",
  severity: "info",
  summary: "No word is hyphenated at the end of a line.",
  why: "When the lines are joined, the hyphen remains in the middle of a word.",
  source: "Seen in copy that was set for print.",
  kind: "hyphenation",
  one: "Word hyphenated at the end of a line.",
  many: (count) => `${count} words hyphenated at line ends.`
});

// src/rules/damage/no-break-space.ts
var ODD = /[\u00A0\u2007\u202F\u2000-\u2006\u2008-\u200A]/g;
var SPACED_LANGUAGES = ["fr", "de", "ru", "uk", "pl", "cs", "sk", "fi", "sv", "nb", "hu", "bg", "sl"];
var noBreakSpace = {
  id: "damage/no-break-space",
  severity: "info",
  features: ["oddSpace"],
  summary: "All spaces are ordinary: no no-break spaces, no spaces of other widths.",
  why: "Web editors insert them invisibly; searches and word counts miss the words beside them.",
  source: "Unicode Standard, 6.2 Space characters.",
  silent: "In languages that use them before punctuation or inside numbers, such as French.",
  check: ({ article: { language = "" }, index }) => SPACED_LANGUAGES.includes(_nullishCoalesce(language.split("-", 1)[0], () => ( ""))) ? [] : textsWith(index, "oddSpace").flatMap(({ path, text }) => {
    const edits = [...text.matchAll(ODD)].map(({ index: index2 }) => ({ start: index2, end: index2 + 1, text: " " }));
    const [first] = edits;
    if (!first) return [];
    return [
      {
        message: edits.length === 1 ? "No-break space, or a space of unusual width." : `${edits.length} no-break spaces, or spaces of unusual width.`,
        path,
        span: { start: first.start, end: first.end },
        fix: { edits }
      }
    ];
  })
};

// src/rules/damage/replacement-character.ts
var MARK = "\uFFFD";
var replacementCharacter = {
  id: "damage/replacement-character",
  severity: "warning",
  features: ["lostSign"],
  summary: "No character was lost in decoding.",
  why: "The character \uFFFD replaces bytes that could not be decoded: a letter or a quotation mark is lost.",
  source: "Unicode Standard, chapter 23.8, U+FFFD REPLACEMENT CHARACTER.",
  check: ({ story: { diagnostics }, index }) => {
    if (diagnostics.some(({ rule }) => rule === "damage/replacement-character")) return [];
    const findings = [];
    for (const { path, text } of textsWith(index, "lostSign")) {
      const start = text.indexOf(MARK);
      if (start < 0) continue;
      let count = 0;
      for (let at = start; at >= 0; at = text.indexOf(MARK, at + 1)) count++;
      const around = _chunkUTHQYFSBcjs.excerptAround.call(void 0, text, start, start + 1, 15);
      findings.push({
        message: count === 1 ? `Character lost in decoding: ${around}.` : `${count} characters were lost in decoding, the first in ${around}.`,
        hint: "Decode the source again in its own encoding, such as Windows-1252.",
        path,
        span: { start, end: start + 1 }
      });
    }
    return findings;
  }
};

// src/lexicon/truncation-signs.ts
var TRUNCATION_SIGNS = [{ sign: /\[ ?\+ ?\d{1,9} (?:chars|characters) ?\]$/i, says: "ends with a count of omitted characters" }, { sign: /(?:^|\s)(?:[([](?:more|MORE|More|mor|MOR|suite|segue|sigue|mehr|forts|continued|CONTINUED|cont|cont\.|contd|cont['’]d|continues)[)\]]|-{1,2} ?(?:more|MORE) ?-{1,2}|MORE|MORE-MORE)$/, says: "ends with a sign that more follows", inTakes: true }, { sign: /(?:[([（【［]|^|(?<=[.!?…] ))(?:to be continued|story continues|continues|more to come|more to follow|more follows|more soon|Fortsetzung folgt|wird fortgesetzt|mehr folgt|mehr in Kürze|à suivre|continuará|continúa|seguirá|bersambung|segue|wordt vervolgd|未完待续|未完|待续|待續|下转[^\]）】]{0,12}|続く|つづく|계속|يتبع|продолжение следует)[)\]）】］]?\.?$/i, says: "says that more follows", inTakes: true }, { sign: /[[［【](?:truncated|cut|snip|snipped|abridged|shortened|gekürzt|tronqué|truncado|dipotong)[\]］】]$|\(truncated\)$/i, says: "says that it was cut" }, { sign: /(?:^|[.…»"”\])。]\s*|[[(（【［…]\s?)(?:(?:read|see|view|continue|get|click (?:here )?(?:to|for)(?: read)?|tap (?:here )?to(?: read)?|find)(?: to)?(?: the| this)? (?:more|reading|(?:full|whole|entire|complete|original)(?: \w{1,10})?|rest(?: of (?:the|this) \w{1,10})?)(?: here| online| now| at \S{3,60}| on \S{3,60})?|full (?:story|article|report|text)(?: here)?|weiterlesen|mehr lesen|lesen sie (?:den ganzen|mehr|weiter)[^.]{0,30}|zum (?:ganzen )?artikel|lire la suite|lire l['’]article(?: complet)?|leer más|seguir leyendo|leer (?:la )?(?:nota|noticia) completa|leia mais|continue lendo|continua a leggere|leggi tutto|lees verder|lees meer|läs mer|les mer|læs mere|lue lisää|czytaj dalej|czytaj więcej|číst dále|читать далее|читать полностью|подробнее|devamını oku|devamı|(?:baca )?selengkapnya|続きを読む|全文を読む|阅读全文|閱讀全文|查看全文|查看更多|点击(?:阅读|查看)[^。]{0,8}|全文|详细|詳細|更多|더 ?보기|전문보기|(?:اقرأ |لقراءة )?المزيد|للمزيد|بقية الخبر)\s*[\])）】］]?\s*(?:»|›|→|>{1,2}|\.{3}|…|:|：)?$/i, says: "ends with a link to the rest" }, { sign: /(?:^|[.…!?”"]\s+)(?:(?:subscribe|log in|sign in|sign up|register|to subscribe)(?: now| here| today)? (?:to|and) (?:read|continue|keep reading)|to (?:continue reading|keep reading|read (?:more|on|the (?:full|rest|whole)))|this is a preview|you have reached)[^.]{0,80}\.?$/i, says: "ends with a prompt to log in or subscribe" }, { sign: /(?:^|[.…”"]\s+)[([]?(?:continued on|please see|turn to|see [A-Z][A-Za-z -]{1,30},) (?:page )?[A-Z]?\d{1,3}[)\]]?$|(?:^|[.…”"]\s+)[([]?(?:Continued on|Please turn to|See [A-Z][A-Za-z -]{1,30},) [Pp]age [A-Z]?\d{1,3}[)\]]?$/, says: "continues on another page" }, { sign: /\s(?:>{2,3}|»{1,2}|→)$|(?:…|\.{3}) ?more$/i, says: "ends with a link to the rest" }, { sign: /(?:\[ ?(?:…|\.{3}) ?\]|\((?:…|\.{3})\)|…|\.{3}|\. \. \.)$/, says: "breaks off with an ellipsis", inTeasers: true }];

// src/rules/damage/truncated.ts
var TAIL = 120;
var UNFINISHED = /[\p{Ll}\p{Lo}\p{M},，、،;:\-–—$£€([（]$|(?<!\S)\p{Ll}+ [$£€]?\d{1,9}(?:[.,]\d{1,9}){0,4}$/u;
var WITHOUT_CASE = /\p{Lo}\p{M}?$/u;
var SIGNED = /[.!?]["”’]? (?:By )?(?:\p{Lu}[\p{L}.'’-]{0,30} |and |of ){1,9}\p{Lu}[\p{L}'’-]{1,30}$/u;
var FINISHED = /[.!?…:。！？।۔][\s)\]"'”’“»«›‹」』]*$/;
var SIGNS_A_WORD = 2;
var STOPPED = /[^.…\s][.!?。！？]["”’]?$/;
var LONG = 100;
var LEAST_FINISHED = 0.8;
var LEAST_LONG = 3;
var SURE_WORDS = 3;
var SHORT = 60;
var shareFinished = (paragraphs) => paragraphs.length === 0 ? 0 : paragraphs.filter(({ text }) => FINISHED.test(text.slice(-8))).length / paragraphs.length;
function signAtEnd(text, inTake) {
  for (const each of TRUNCATION_SIGNS) {
    const match = inTake && each.inTakes ? void 0 : each.sign.exec(text);
    if (match) return { ...each, start: match.index + match[0].search(/\S/) };
  }
  return void 0;
}
function signOutsideBody({ article, text, spans, dropped }) {
  const { take } = article;
  const inTake = take && take.number === void 0 ? signAtEnd(take.text, false) : void 0;
  if (inTake) return { ...truncatedFinding(inTake.says), path: "take.text" };
  const end = text.trimEnd().length;
  const last = dropped.find((each) => each.end === end);
  if (!last) return void 0;
  const sign = signAtEnd(text.slice(last.start, last.end), false);
  const isAfterBody = (path) => path.startsWith("body.") && !text.slice(_optionalChain([spans, 'access', _47 => _47[path], 'optionalAccess', _48 => _48.end]), last.start).trim();
  if (!sign || !Object.keys(spans).some(isAfterBody)) return void 0;
  return { ...truncatedFinding(sign.says), path: "", sourceSpan: { start: last.start + sign.start, end: last.end } };
}
var truncatedFinding = (fault2) => ({
  message: `Incomplete story: the text ${fault2}.`,
  hint: "Get the full story from its source."
});
var truncated = {
  id: "damage/truncated",
  severity: "warning",
  summary: "The text is complete.",
  why: "Feeds and pages send the start of a story with a sign that there is more. The missing part is easily overlooked.",
  source: "Seen in feeds of sites, search services and takes: `[+2642 chars]`, `(more)`, `Read more`, a final ellipsis.",
  silent: "For a numbered take, which may end with `(more)`, and for copy without full stops. A single paragraph that ends with an ellipsis is reported as info: feeds send the opening of a story this way.",
  options: {
    minWords: {
      default: 8,
      summary: "A last paragraph of fewer words may end without a full stop.",
      min: 1
    }
  },
  check: ({ article, story, texts, options }) => {
    const outside = signOutsideBody(story);
    if (outside) return [outside];
    const body = texts.filter(({ block }) => block !== void 0);
    const last = body.at(-1);
    if (!last || last.block === void 0) return [];
    const kind = _optionalChain([article, 'access', _49 => _49.body, 'access', _50 => _50[last.block], 'optionalAccess', _51 => _51.kind]);
    if (kind !== "paragraph" && kind !== "quote" && kind !== "subhead") return [];
    if (last.text.length > LONG && STOPPED.test(last.text.slice(-4))) return [];
    const from = Math.max(0, last.text.length - TAIL);
    const tail = last.text.slice(from);
    const sign = signAtEnd(tail, article.take !== void 0);
    if (sign) {
      const { start, says, inTeasers } = sign;
      const severity = inTeasers && body.length === 1 ? { severity: "info" } : {};
      return [
        {
          ...severity,
          ...truncatedFinding(says),
          path: last.path,
          span: { start: from + start, end: last.text.length }
        }
      ];
    }
    if (kind !== "paragraph" || !UNFINISHED.test(tail) || SIGNED.test(tail)) return [];
    const others = body.slice(0, -1).filter(({ block }) => _optionalChain([article, 'access', _52 => _52.body, 'access', _53 => _53[_nullishCoalesce(block, () => ( -1))], 'optionalAccess', _54 => _54.kind]) === "paragraph");
    const long = others.filter(({ text }) => text.length >= SHORT);
    const [all, sure] = [shareFinished(others), shareFinished(long)];
    if (others.length === 0 || Math.max(all, sure) < LEAST_FINISHED) return [];
    const words3 = _nullishCoalesce(wordCount(last.text), () => ( last.text.length / SIGNS_A_WORD));
    if (words3 < options.minWords && (words3 < SURE_WORDS || long.length < LEAST_LONG || sure < 1)) return [];
    const unsure = words3 < options.minWords || all < LEAST_FINISHED || WITHOUT_CASE.test(tail) && (others.length < LEAST_LONG * 2 || all < 1);
    const word = tail.search(/\S+$/);
    return [
      {
        ...unsure ? { severity: "info" } : {},
        message: `The text ends in the middle of a sentence: ${_chunkUTHQYFSBcjs.excerptAround.call(void 0, tail, Math.max(0, word), tail.length)}.`,
        hint: "Check whether the end of the story was lost.",
        path: last.path,
        span: { start: from + Math.max(0, word), end: last.text.length }
      }
    ];
  }
};

// src/rules/dateline/has-date.ts
var hasDate = {
  id: "dateline/has-date",
  severity: "info",
  features: ["dateline"],
  summary: "The dateline has a date, or the filing date is known otherwise.",
  why: "Weekdays and \u201Cyesterday\u201D in the text are relative to that day.",
  source: "Reuters Handbook of Journalism, Datelines and Bylines; AP sets no date, for its messages carry one.",
  silent: "If a timestamp or the item has the date.",
  check: ({ article }) => {
    const { dateline } = article;
    if (!dateline || dateline.date || referenceDay(article) !== void 0) return [];
    return [
      {
        message: "No date in the dateline, and no other filing date.",
        hint: "Add the date after the place: \u201CPARIS, Oct 22 (Reuters) - \u201D.",
        path: "dateline.text"
      }
    ];
  }
};

// src/rules/datelines.ts
var datelinesOf = /* @__PURE__ */ oncePerIndex(
  ({ article: { dateline, body } }) => {
    const found = [];
    if (dateline) found.push({ path: "dateline", dateline });
    for (let i = 0; i < body.length; i++) {
      const block = body[i];
      if (_optionalChain([block, 'optionalAccess', _55 => _55.kind]) === "paragraph" && block.dateline)
        found.push({ path: `body.${i}.dateline`, dateline: block.dateline });
    }
    return found;
  }
);

// src/rules/dateline/house-separator.ts
var houses = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new Map(
    _chunkUOCSW42Qcjs.agencies.call(void 0, ).map((agency) => [agency.name, agency]).reverse()
  )
);
var SEPARATOR = /[)/\]】]\s*([-–—_:]{1,3})?\s*$/;
var houseSeparator = {
  id: "dateline/house-separator",
  severity: "info",
  features: ["dateline"],
  summary: "The dateline ends with the separator of its agency.",
  why: "Another separator shows that the story passed through other hands, or that the dateline was typed by hand.",
  source: "Agencies\u2019 copy: `(AP) \u2014 `, `(Reuters) - `, `(Xinhua) -- `; the list is `src/lexicon/agencies.ts`.",
  silent: "If the separator of the agency is unknown, or several agencies are credited.",
  options: {
    signs: {
      default: [],
      summary: "The separators of your house; if empty, those that the agency is known to use."
    }
  },
  check: ({ index, options }) => datelinesOf(index).flatMap(({ path, dateline: { text, credits = [] } }) => {
    const [credit] = credits;
    const house2 = credits.length === 1 ? houses().get(_nullishCoalesce(_optionalChain([credit, 'optionalAccess', _56 => _56.agency]), () => ( ""))) : void 0;
    const match = SEPARATOR.exec(text);
    const sign = _nullishCoalesce(_optionalChain([match, 'optionalAccess', _57 => _57[1]]), () => ( ""));
    const signs = options.signs.length > 0 ? options.signs : _nullishCoalesce(_optionalChain([house2, 'optionalAccess', _58 => _58.separators]), () => ( []));
    if (!house2 || !match || signs.length === 0 || signs.includes(sign)) return [];
    const known2 = signs.filter(Boolean).map((each) => `\u201C${each}\u201D`);
    const start = sign === "" ? text.length : text.lastIndexOf(sign);
    return [
      {
        message: `Dateline ends with ${sign ? `\u201C${sign}\u201D` : "no separator"}; ${options.signs.length > 0 ? "the house" : _optionalChain([credit, 'optionalAccess', _59 => _59.text])} uses ${known2.join(" or ") || "none"}.`,
        path: `${path}.text`,
        span: { start, end: start + sign.length },
        ...sign && signs[0] ? { fix: { edits: [{ start, end: start + sign.length, text: signs[0] }] } } : {}
      }
    ];
  })
};

// src/rules/dateline/known-credit.ts
var knownCredit = {
  id: "dateline/known-credit",
  severity: "info",
  features: ["dateline"],
  summary: "Each credit in a dateline is a known agency or outlet.",
  why: "The credit names the owner of the story. An unknown credit may be misspelt, or not a credit at all.",
  source: "Agencies sign datelines with fixed names; the list is `src/lexicon/agencies.ts`.",
  silent: "For agencies that you add with `defineLexicon`.",
  check: ({ index }) => {
    const findings = [];
    for (const { path, dateline } of datelinesOf(index))
      for (const [i, credit] of (_nullishCoalesce(dateline.credits, () => ( []))).entries())
        if (credit.kind === void 0 && credit.agency === void 0)
          findings.push({
            message: `Unknown credit in the dateline: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, credit.text)}.`,
            hint: "Check the spelling, or add the agency to your lexicon.",
            path: `${path}.credits.${i}.text`
          });
    return findings;
  }
};

// src/rules/dateline/not-in-future.ts
var DAY = 864e5;
var notInFuture = {
  id: "dateline/not-in-future",
  severity: "error",
  features: ["dateline"],
  summary: "The dateline is not later than the day the story was published or sent.",
  why: "A story cannot be published before it is filed. One day is allowed for time zones.",
  source: "Reuters Handbook of Journalism, Datelines and Bylines; AP Stylebook, datelines.",
  silent: "If the year of the dateline or the day of publication is unknown.",
  check: ({ article }) => {
    const value = _optionalChain([article, 'access', _60 => _60.dateline, 'optionalAccess', _61 => _61.date, 'optionalAccess', _62 => _62.value]);
    if (value === void 0) return [];
    const filed = parseTime(value);
    const sent = sentAt(article);
    if (!filed || !sent || filed.time <= sent.time + DAY) return [];
    return [
      {
        message: `Dateline ${value} is later than the day the story was ${sent.how} (${sent.at}).`,
        hint: "Check both dates.",
        path: "dateline.date.text"
      }
    ];
  }
};
function sentAt({ published, updated, item }) {
  const dates = [
    ["updated", _optionalChain([updated, 'optionalAccess', _63 => _63.at])],
    ["published", _optionalChain([published, 'optionalAccess', _64 => _64.at])],
    ["sent", _optionalChain([item, 'optionalAccess', _65 => _65.sent])],
    ["created", _optionalChain([item, 'optionalAccess', _66 => _66.versionCreated])]
  ];
  let latest;
  for (const [how, at] of dates) {
    const time = at === void 0 ? void 0 : _optionalChain([parseTime, 'call', _67 => _67(at), 'optionalAccess', _68 => _68.time]);
    if (at !== void 0 && time !== void 0 && (!latest || time > latest.time)) latest = { time, at, how };
  }
  return latest;
}

// src/rules/dateline/one-credit.ts
var oneCredit = {
  id: "dateline/one-credit",
  severity: "info",
  features: ["dateline"],
  summary: "The dateline credits one agency or outlet.",
  why: "Two credits mean two owners, and both must permit the use of the story.",
  source: "Seen where sites put a service of their own beside the agency: `(Xinhua/Internews)`.",
  check: ({ index }) => datelinesOf(index).flatMap(({ path, dateline: { credits = [], text } }) => {
    const [first] = credits;
    const last = credits.at(-1);
    if (credits.length < 2 || !first || !last) return [];
    const start = text.indexOf(first.text);
    const end = text.lastIndexOf(last.text) + last.text.length;
    return [
      {
        message: `Dateline credits ${credits.length} outlets: ${credits.map((credit) => credit.text).join(", ")}.`,
        hint: "Check who owns the story and whether both may be credited.",
        path: `${path}.text`,
        ...start >= 0 && end > start ? { span: { start, end } } : {}
      }
    ];
  })
};

// src/rules/dateline/present.ts
var present6 = {
  id: "dateline/present",
  severity: "info",
  summary: "The story starts with a dateline.",
  why: "Without a dateline, the place, the source and the day of the story are unknown.",
  source: "AP Stylebook, datelines; Reuters Handbook of Journalism, Datelines and Bylines.",
  silent: "If the body is empty. Turn it off for copy that is not from an agency.",
  check: ({ texts, index }) => {
    const opening = texts.find((text) => text.block !== void 0);
    if (!opening || datelinesOf(index).length > 0) return [];
    return [
      {
        message: "No dateline.",
        hint: "Start the first paragraph of agency copy with one: \u201CPARIS, Oct 22 (Reuters) - \u201D.",
        path: "dateline"
      }
    ];
  }
};

// src/rules/numbered-dates.ts
var BIG_END = /(?<![\d.,/-])(\d{4})-(\d{2})-(\d{2})(?![\d.,/-]\d|\d)/g;
var LITTLE_END = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d./-]\d|\d)/g;
var PARTS = ["/", "-", "."];
function* impossibleDays(text) {
  if (!mayHaveNumericDate(text)) return;
  for (const match of text.matchAll(BIG_END)) {
    const [all, year, month, day] = match;
    if (isModern(Number(year)) && !isExistingDay(Number(day), Number(month), Number(year)))
      yield { start: match.index, end: match.index + all.length };
  }
  for (const match of text.matchAll(LITTLE_END)) {
    const [all, a, sign, b, digits] = match;
    const [one, other, year] = [Number(a), Number(b), Number(digits)];
    if (!isModern(year) || isExistingDay(one, other, year) || sign !== "." && isExistingDay(other, one, year))
      continue;
    yield { start: match.index, end: match.index + all.length };
  }
}
function mayHaveNumericDate(text) {
  for (const sign of PARTS)
    for (let at = text.indexOf(sign, 1); at > 0; at = text.indexOf(sign, at + 1)) {
      if (!isFigure(text.charCodeAt(at - 1)) || !isFigure(text.charCodeAt(at + 1))) continue;
      if (text.charAt(at + 2) === sign || text.charAt(at + 3) === sign) return true;
    }
  return false;
}
var isFigure = (unit) => unit >= 48 && unit <= 57;
var isModern = (year) => year >= 1900 && year < 2100;
var isExistingDay = (day, month, year) => month >= 1 && month <= 12 && day >= 1 && day <= _chunk46VG2477cjs.daysIn.call(void 0, year, month);

// src/rules/dateline/real-date.ts
var FIGURE2 = /(?<![\d./-])\d{1,2}(?![\d./-])/;
var EASTERN = /* @__PURE__ */ new RegExp(String.raw`(?<!\d)(\d{1,2})[${_chunkLO6RJL3Ccjs.MONTH_SIGNS}]\s?(\d{1,2})[${_chunkLO6RJL3Ccjs.DAY_SIGNS}]`);
function isImpossible({ text, day, month, year }) {
  const eastern = EASTERN.exec(text);
  if (eastern) return !isExistingDay(Number(eastern[2]), Number(eastern[1]), year);
  if (month === void 0) return false;
  if (day !== void 0) return day > _chunk46VG2477cjs.daysIn.call(void 0, year, month);
  const figure = _optionalChain([FIGURE2, 'access', _69 => _69.exec, 'call', _70 => _70(text), 'optionalAccess', _71 => _71[0]]);
  return figure !== void 0 && !isExistingDay(Number(figure), month, year);
}
var realDate = {
  id: "dateline/real-date",
  severity: "error",
  features: ["dateline"],
  summary: "The date of a dateline exists.",
  why: "The other days of a story are relative to the dateline, so all of them are wrong.",
  source: "The Gregorian calendar; Reuters Handbook of Journalism, Datelines and Bylines.",
  silent: "For Feb 29 if the year is unknown.",
  check: ({ index }) => {
    const findings = [];
    for (const { path, dateline } of datelinesOf(index)) {
      const { date } = dateline;
      if (!date || !isImpossible(date)) continue;
      const { text, day, month, year } = date;
      const leap = month === 2 && day === 29;
      findings.push({
        message: `Nonexistent date in the dateline: ${text}${leap ? `, ${year}` : ""}.`,
        hint: "Check the day and the month against the sending time.",
        path: `${path}.date.text`
      });
    }
    return findings;
  }
};

// src/lexicon/stand-alone-cities.ts
var standAloneInUs = _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.words.call(void 0, `ATLANTA	BALTIMORE	BOSTON	CHICAGO	CINCINNATI	CLEVELAND	DALLAS	DENVER	DETROIT	HONOLULU	HOUSTON	INDIANAPOLIS	LAS VEGAS	LOS ANGELES	MIAMI	MILWAUKEE	MINNEAPOLIS	NEW ORLEANS	NEW YORK	OKLAHOMA CITY	PHILADELPHIA	PHOENIX	PITTSBURGH	ST. LOUIS	SALT LAKE CITY	SAN ANTONIO	SAN DIEGO	SAN FRANCISCO	SEATTLE	WASHINGTON`)));
var standAloneAbroad = _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.words.call(void 0, `AMSTERDAM	BAGHDAD	BANGKOK	BEIJING	BEIRUT	BERLIN	BRUSSELS	CAIRO	DJIBOUTI	DUBLIN	GENEVA	GIBRALTAR	GUATEMALA CITY	HAVANA	HELSINKI	HONG KONG	ISLAMABAD	ISTANBUL	JERUSALEM	JOHANNESBURG	KUWAIT CITY	LONDON	LUXEMBOURG	MACAU	MADRID	MEXICO CITY	MILAN	MONACO	MONTREAL	MOSCOW	MUNICH	NEW DELHI	PANAMA CITY	PARIS	PRAGUE	QUEBEC CITY	RIO DE JANEIRO	ROME	SAN MARINO	SAO PAULO	SHANGHAI	SINGAPORE	STOCKHOLM	SYDNEY	TOKYO	TORONTO	UNITED NATIONS	VATICAN CITY	VIENNA	ZURICH`)));
var statesByAp = _chunkK7RRLWUPcjs.once.call(void 0, () => new Map(_chunkK7RRLWUPcjs.words.call(void 0, `AL Ala.	AK Alaska	AZ Ariz.	AR Ark.	CA Calif.	CO Colo.	CT Conn.	DE Del.	DC D.C.	FL Fla.	GA Ga.	HI Hawaii	ID Idaho	IL Ill.	IN Ind.	IA Iowa	KS Kan.	KY Ky.	LA La.	ME Maine	MD Md.	MA Mass.	MI Mich.	MN Minn.	MS Miss.	MO Mo.	MT Mont.	NE Neb.	NV Nev.	NH N.H.	NJ N.J.	NM N.M.	NY N.Y.	NC N.C.	ND N.D.	OH Ohio	OK Okla.	OR Ore.	PA Pa.	RI R.I.	SC S.C.	SD S.D.	TN Tenn.	TX Texas	UT Utah	VT Vt.	VA Va.	WA Wash.	WV W.Va.	WI Wis.	WY Wyo.`).map((row) => [row.slice(0, 2), row.slice(3)])));

// src/rules/dateline/region-given.ts
var regionGiven = {
  id: "dateline/region-given",
  severity: "info",
  languages: ["en"],
  features: ["dateline"],
  summary: "A place that is not on AP\u2019s list of standalone cities is followed by its state or country.",
  why: "Many places share a name: most states have a Springfield.",
  source: "AP Stylebook, datelines.",
  silent: "For a place that starts with the name of a country or state, and for the later ones of several places.",
  check: ({ index }) => datelinesOf(index).flatMap(({ path, dateline: { places: places2 = [] } }) => {
    const [place] = places2;
    if (!place || place.region !== void 0 || place.country !== void 0) return [];
    const name = place.text.toUpperCase();
    if (standAloneInUs().has(name) || standAloneAbroad().has(name)) return [];
    return [
      {
        message: `No state or country after ${place.text}, which is not on AP\u2019s list of standalone cities.`,
        hint: "Add the state or country after the place: \u201CKNOXVILLE, Tenn. (AP) \u2014 \u201D.",
        path: `${path}.places.0.text`
      }
    ];
  })
};

// src/rules/dateline/region-spared.ts
var usNames = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new Set(_chunkY3TXH4KKcjs.regions.call(void 0, ).flatMap(({ code, names }) => code.startsWith("US-") ? names : []))
);
var regionSpared = {
  id: "dateline/region-spared",
  severity: "info",
  languages: ["en"],
  features: ["dateline"],
  summary: "A place on AP\u2019s list of standalone cities has no state or country after it.",
  why: "Readers know that Chicago is in Illinois, and the line stays short.",
  source: "AP Stylebook, datelines.",
  silent: "For a place of the same name in another country, such as `PARIS, Texas`.",
  check: ({ index }) => datelinesOf(index).flatMap(({ path, dateline: { text, places: places2 = [] } }) => {
    const [place] = places2;
    const region = _optionalChain([place, 'optionalAccess', _72 => _72.region]);
    if (!place || region === void 0) return [];
    const name = place.text.toUpperCase();
    const inUs = usNames().has(region);
    if (inUs ? !standAloneInUs().has(name) || !isOwnState(name, place.subdivisionCode) : !standAloneAbroad().has(name))
      return [];
    const start = text.indexOf(place.text) + place.text.length;
    const end = text.indexOf(region, start) + region.length;
    if (end <= start || !/^,\s*$/.test(text.slice(start, end - region.length))) return [];
    return [
      {
        message: `Unneeded region \u201C${region}\u201D: AP datelines name ${place.text} alone.`,
        path: `${path}.text`,
        span: { start, end },
        fix: { edits: [{ start, end, text: "" }] }
      }
    ];
  })
};
var STATES = {
  PHOENIX: "US-AZ",
  HOUSTON: "US-TX",
  CLEVELAND: "US-OH",
  DENVER: "US-CO",
  MIAMI: "US-FL",
  "LAS VEGAS": "US-NV",
  PHILADELPHIA: "US-PA",
  WASHINGTON: "US-DC",
  DALLAS: "US-TX"
};
var isOwnState = (name, code) => {
  const own = STATES[name];
  return own === void 0 || code === void 0 || own === code;
};

// src/rules/dateline/state-form.ts
var states = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => {
  const found = /* @__PURE__ */ new Map();
  for (const { code, names } of _chunkY3TXH4KKcjs.regions.call(void 0, ))
    if (code.startsWith("US-")) for (const name of names) found.set(name, [..._nullishCoalesce(found.get(name), () => ( [])), code]);
  return found;
});
var stateForm = {
  id: "dateline/state-form",
  severity: "info",
  languages: ["en"],
  features: ["dateline"],
  summary: "U.S. states are abbreviated as in AP style.",
  why: "Postal abbreviations such as \u201CMA\u201D are for addresses; AP style is \u201CMass.\u201D.",
  source: "AP Stylebook, state names and datelines.",
  check: ({ index }) => datelinesOf(index).flatMap(
    ({ path, dateline: { text, places: places2 = [] } }) => places2.flatMap(({ region, countryCode, subdivisionCode }) => {
      if (region === void 0 || countryCode !== void 0 && countryCode !== "US") return [];
      const code = _optionalChain([states, 'call', _73 => _73(), 'access', _74 => _74.get, 'call', _75 => _75(region), 'optionalAccess', _76 => _76.find, 'call', _77 => _77((each) => (_nullishCoalesce(subdivisionCode, () => ( each))) === each)]);
      const form = code && statesByAp().get(code.slice(3));
      const start = text.indexOf(region);
      if (form === void 0 || form === region || start < 0) return [];
      const span = { start, end: start + region.length };
      return [
        {
          message: `Dateline has \u201C${region}\u201D; AP style is \u201C${form}\u201D.`,
          path: `${path}.text`,
          span,
          fix: { edits: [{ ...span, text: form }] }
        }
      ];
    })
  )
};

// src/rules/dateline/well-formed.ts
var SEAM = /,(?=[\p{L}\d])|[\p{L}\d.](?=\([\p{L}])|[\p{Ll}\d.]\)(?=[\p{L}“"])/gu;
var OPENING = /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,\s?[\p{L}.]{2,14}\s?\d{0,2})?\s?\(\p{Lu}[\p{L}\d/ .-]{1,30}\)\s?[-–—_:]{0,2}/u;
var wellFormed2 = {
  id: "dateline/well-formed",
  severity: "warning",
  features: ["dateline", "bracket"],
  summary: "A dateline has a space after each comma and before its brackets.",
  why: "Systems that split the dateline at its punctuation fail without the spaces.",
  source: "docs/datelines.md, the shapes of agencies.",
  silent: "For Chinese and Japanese datelines, which have no spaces.",
  check: ({ article, index }) => {
    const findings = [];
    for (const { path, dateline } of datelinesOf(index))
      findings.push(...findFaults(`${path}.text`, dateline.text), ...twice(path, dateline));
    const [first] = article.body;
    if (!article.dateline && _optionalChain([first, 'optionalAccess', _78 => _78.kind]) === "paragraph") {
      const opening = _optionalChain([OPENING, 'access', _79 => _79.exec, 'call', _80 => _80(first.text.slice(0, 120)), 'optionalAccess', _81 => _81[0]]);
      if (opening !== void 0) findings.push(...findFaults("body.0.text", opening));
    }
    return findings;
  }
};
var twice = (path, { places: [one, other] = [], text }) => one && one.text.toLowerCase() === _optionalChain([other, 'optionalAccess', _82 => _82.text, 'access', _83 => _83.toLowerCase, 'call', _84 => _84()]) ? [{ message: `The dateline names its place twice: \u201C${text}\u201D.`, hint: "Name it once.", path: `${path}.text` }] : [];
var COMMAS = /\s*,(?:\s*,)+|\s+,/gu;
var BRACKETS = /[()]/g;
function isPlainDateline(text) {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) return false;
    if (unit === COMMA) {
      if (text.charCodeAt(i - 1) === SPACE || text.charCodeAt(i + 1) !== SPACE) return false;
    } else if (unit === OPEN) {
      open++;
      if (i > 0 && text.charCodeAt(i - 1) !== SPACE) return false;
    } else if (unit === CLOSE) {
      open--;
      if (i + 1 < text.length && text.charCodeAt(i + 1) !== SPACE) return false;
    }
  }
  return open === 0;
}
var SPACE = 32;
var COMMA = 44;
var OPEN = 40;
var CLOSE = 41;
function findFaults(path, text) {
  if (isPlainDateline(text)) return [];
  if (!/^\p{Lu}/u.test(text) || /[\p{Script=Han}\p{Script=Hangul}（【]/u.test(text)) return [];
  const odd = COMMAS.exec(text);
  COMMAS.lastIndex = 0;
  if (odd) {
    const edits2 = Array.from(text.matchAll(COMMAS), ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      text: ","
    }));
    const span = { start: odd.index, end: odd.index + odd[0].length };
    return [{ message: `Misplaced comma in the dateline: \u201C${text}\u201D.`, path, span, fix: { edits: edits2 } }];
  }
  if ((_nullishCoalesce(_optionalChain([text, 'access', _85 => _85.match, 'call', _86 => _86(BRACKETS), 'optionalAccess', _87 => _87.length]), () => ( 0))) % 2 === 1)
    return [{ message: `Unbalanced bracket in the dateline: \u201C${text}\u201D.`, hint: "Close it after the credit.", path }];
  const edits = [];
  for (const match of text.matchAll(SEAM)) {
    const at = match.index + match[0].length;
    edits.push({ start: at, end: at, text: " " });
  }
  const [edit] = edits;
  if (!edit) return [];
  return [
    {
      message: `Missing space in the dateline: \u201C${text}\u201D.`,
      path,
      span: { start: edit.start - 1, end: edit.end + 1 },
      fix: { edits }
    }
  ];
}

// src/rules/document/dangling-reference.ts
var danglingReference = {
  id: "document/dangling-reference",
  severity: "warning",
  summary: "Each reference in a document has a target.",
  why: "A reference without a target means a lost part, or an id that was changed in one place only.",
  source: "NewsML-G2, contentrefs, idrefs, assert; NITF, idref; ninjs, associations; JSON-LD, @id; the annotations of an article.",
  silent: "For references outside the document, since nothing is fetched, and for annotations made from the copy itself.",
  check: ({ story: { text, spans }, article }) => article.annotations && (text === "" || Object.hasOwn(spans, "annotations")) ? lostIn(article) : []
};
var LISTS = {
  person: "people",
  organisation: "organisations",
  parent: "organisations",
  place: "places"
};
function lostIn(article) {
  const { annotations = {} } = article;
  const findings = [];
  const ids = {
    people: new Set(_optionalChain([annotations, 'access', _88 => _88.people, 'optionalAccess', _89 => _89.map, 'call', _90 => _90(({ id }) => id)])),
    organisations: new Set(_optionalChain([annotations, 'access', _91 => _91.organisations, 'optionalAccess', _92 => _92.map, 'call', _93 => _93(({ id }) => id)])),
    places: new Set(_optionalChain([annotations, 'access', _94 => _94.places, 'optionalAccess', _95 => _95.map, 'call', _96 => _96(({ id }) => id)]))
  };
  const look = (value, path) => {
    if (isAnchor(value)) {
      if (_optionalChain([textAt, 'call', _97 => _97(article, value.path), 'optionalAccess', _98 => _98.slice, 'call', _99 => _99(value.start, value.end)]) !== value.text)
        findings.push({ message: `Annotation is misplaced: its span in ${value.path} is not \u201C${value.text}\u201D.`, path });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      const list = LISTS[name];
      if (list === void 0 || typeof part !== "string") look(part, `${path}.${name}`);
      else if (!ids[list].has(part))
        findings.push({
          message: `Broken reference: no entry of ${list} has the id \u201C${part}\u201D.`,
          path: `${path}.${name}`
        });
    }
  };
  look(annotations, "annotations");
  return findings;
}
var isAnchor = (value) => typeof value === "object" && value !== null && "start" in value && "path" in value;
function textAt(article, path) {
  let at = article;
  for (const key of path.split(".")) at = Reflect.get(Object(at), key);
  return typeof at === "string" ? at : void 0;
}

// src/rules/document-rules.ts
var documentRule = (id, severity, summary, why, source, silent) => ({
  id,
  severity,
  summary,
  why,
  source,
  ...silent === void 0 ? {} : { silent }
});
var documentRules = [
  /* @__PURE__ */ documentRule(
    "document/missing-catalog",
    "warning",
    "An item with codes names the catalog that defines them.",
    "A code such as `stat:usable` is an abbreviated URI that only the catalog can expand.",
    "NewsML-G2, catalogRef and catalog.",
    "For an excerpt without a guid, which is part of a larger item."
  ),
  /* @__PURE__ */ documentRule(
    "document/undeclared-alias",
    "warning",
    "Each code has a prefix that a catalog of the item declares.",
    "The prefix names a scheme of codes: `medtop` in `medtop:04000000`. If no catalog declares it, receivers do not know what the code means.",
    "NewsML-G2, QCode: an alias must be declared by a catalogRef or an inline catalog. The list is IPTC\u2019s catalog 41, with what it retired.",
    "If the item names another catalog than IPTC\u2019s, since nothing is fetched."
  ),
  /* @__PURE__ */ documentRule(
    "document/missing-zone",
    "warning",
    "A time of day has a zone.",
    "Without a zone, versions cannot be ordered.",
    "RFC 3339; NewsML-G2, DateTime; NITF, `norm`; ninjs, date-time.",
    "For the end of an embargo, which `item/embargo-zone` checks, and for a date without a time."
  ),
  /* @__PURE__ */ documentRule(
    "document/empty-content",
    "info",
    "Each element for text, such as `<p>`, has text.",
    "An empty element often shows that its text was lost. It is left out of the article.",
    "Seen in documents from web editors and converters.",
    "If all elements are empty, which `body/present` reports."
  ),
  /* @__PURE__ */ documentRule(
    "document/left-out",
    "info",
    "The article can express everything in the document.",
    "Values without a field are left out of the article, and of everything written from it.",
    "docs/formats."
  ),
  /* @__PURE__ */ documentRule(
    "document/not-text",
    "warning",
    "The item is a text.",
    "An item of pictures, a package or a concept has no story.",
    "NewsML-G2, itemClass; ninjs, `type`; AP Media API, `type`."
  ),
  /* @__PURE__ */ documentRule(
    "document/other-content",
    "info",
    "The item contains its text once.",
    "Only the first rendition with text is read; the others may differ.",
    "NewsML-G2, contentSet; NewsML 1, ContentItem."
  ),
  /* @__PURE__ */ documentRule(
    "document/content-unread",
    "info",
    "The text of the item is in a supported format.",
    "Text in a page or binary format is left out.",
    "NewsML-G2, inlineData."
  ),
  /* @__PURE__ */ documentRule(
    "document/text-elsewhere",
    "info",
    "The document contains the text of the story.",
    "The document only links to the text, and nothing is fetched.",
    "AP Media API, renditions; Atom (RFC 4287), 4.1.3.2 `src`."
  ),
  /* @__PURE__ */ documentRule(
    "document/link-dropped",
    "info",
    "Each link has an absolute, valid and safe URL.",
    "A relative URL does not work outside its page, and `javascript:` executes code.",
    "RFC 3986; the words of the link stay."
  ),
  /* @__PURE__ */ documentRule(
    "document/picture-dropped",
    "info",
    "Each picture, video and audio has an absolute, valid and safe URL.",
    "Media with a relative URL cannot be shown and are left out.",
    "RFC 3986."
  ),
  /* @__PURE__ */ documentRule(
    "document/picture-in-text",
    "info",
    "No picture is inside a paragraph.",
    "Articles have pictures between paragraphs only; one inside is replaced by its description.",
    "docs/formats/markdown.md."
  ),
  /* @__PURE__ */ documentRule(
    "document/markup-dropped",
    "info",
    "Markdown contains no HTML that an article cannot express.",
    "Unsupported tags are left out.",
    "docs/formats/markdown.md."
  )
];

// src/lexicon/headline-verbs.ts
var headlineVerbs = _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.words.call(void 0, `is	are	was	were	be	been	am	has	have	had	do	does	did	will	would	can	could	may	might	must	shall	should	to	\u2019ll	not	let	isn't	aren't	wasn't	weren't	hasn't	haven't	hadn't	don't	doesn't	didn't	won't	can't	couldn't	wouldn't	cannot	i'm	we're	it's	accept	accuse	act	add	adopt	agree	aid	aim	allow	announce	appeal	approve	argue	arrest	ask	attack	avoid	await	back	ban	battle	become	began	begin	believe	bet	bid	blame	block	boost	break	bring	broke	brought	build	built	buy	call	calm	came	cancel	care	catch	caught	cause	celebrate	challenge	change	charge	cheer	choose	chose	cite	claim	clash	clear	climb	close	collapse	come	condemn	confirm	consider	continue	cost	create	cut	deal	debate	decide	declare	decline	delay	demand	deny	deserve	die	discuss	dive	doubt	draw	drew	drive	drop	drove	drown	ease	eat	edge	eject	elect	emerge	end	endorse	enter	escape	examine	expand	expect	explain	explore	express	face	fail	fall	fear	feel	fell	felt	fight	file	find	fire	flee	fled	flood	fly	flew	follow	force	forget	fought	found	free	gain	gather	gave	get	give	go	got	grab	grant	grew	grip	grow	halt	hear	heard	held	help	hike	hire	hit	hold	honour	honor	hope	hunt	hurt	ignore	impose	improve	increase	invest	investigate	jail	join	jump	keep	kept	kick	kill	knew	know	land	launch	lay	laid	lead	learn	leave	led	left	lend	lift	limit	link	live	look	loom	lose	lost	lower	made	make	mark	marry	meet	met	mind	miss	mourn	move	mull	name	near	need	offer	open	oppose	order	oust	outlaw	overtake	overtook	paid	pass	pay	phone	pick	plan	play	plead	pledge	plunge	postpone	praise	press	probe	promise	propose	protest	prove	pull	push	put	quit	raid	raise	rally	ran	reach	read	recall	recover	reject	release	remain	report	require	rescue	resign	resume	return	reveal	review	revive	ride	rise	risk	rode	rose	rule	run	said	sank	save	saw	say	score	seal	search	seek	see	seem	seize	sell	send	sent	set	settle	shake	share	shed	shelve	shook	shoot	shot	show	shrink	shut	sign	sing	sink	sit	sold	soar	sought	speak	spend	spent	split	spoke	spread	spur	stage	stand	start	stay	steal	step	stick	stole	stood	stop	storm	strike	struck	study	suffer	sue	suggest	support	surge	suspect	suspend	swear	sweep	swept	swing	swore	take	talk	target	teach	tell	tend	test	think	threaten	threw	throw	tie	told	took	top	torch	touch	trade	trail	travel	try	turn	unveil	urge	use	vote	vow	wait	walk	want	warn	watch	weigh	welcome	went	win	withdraw	withdrew	won	work	worry	write	wrote	yield	beat	bar	born	begun	complete	drawn	driven	fallen	flown	frozen	given	gone	grown	hidden	known	laid	mistaken	proven	risen	seen	shaken	shown	spoken	stolen	sunk	sworn	taken	thrown	torn	woken	written	up	down	off	over`)));

// src/rules/headline/has-verb.ts
var VERBS = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => /* @__PURE__ */ new Set([...headlineVerbs(), ...reportingForms()]));
var MAY_BE = /[a-z](?:s|ed|ing|n['’]t|['’](?:re|ve|ll|d|m|s))$/;
var TAG = /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT)(?: \d{1,2})?-/;
var WORD2 = /[A-Za-z][A-Za-z'’]*/g;
var isEnglish = ({ text }) => text.slice(0, 400).includes(" the ");
var hasVerb = {
  id: "headline/has-verb",
  features: ["headline"],
  severity: "info",
  languages: ["en"],
  summary: "The headline has a verb.",
  why: "A headline without a verb names a subject but not the news.",
  source: "Reuters Handbook of Journalism, Headlines; style sheets of journalism schools: an active verb in the present.",
  silent: "If any word may be a verb, such as `talks`, or if the language is unknown and no text looks English. Turn it off for features, analyses and lists.",
  options: { minWords: { default: 3, summary: "Headlines with fewer words are not checked.", min: 1 } },
  check: ({ article: { headline, language }, texts, options: { minWords } }) => {
    if (headline === void 0 || language === void 0 && !texts.some(isEnglish)) return [];
    const words3 = _nullishCoalesce(headline.replace(TAG, "").match(WORD2), () => ( []));
    if (words3.length < minWords) return [];
    const verbs = VERBS();
    if (words3.some((word) => MAY_BE.test(word.toLowerCase()) || verbs.has(word.toLowerCase().replace("\u2019", "'"))))
      return [];
    return [
      {
        message: "No verb in the headline.",
        hint: "Say who does what: \u201CInspectors tour the docks\u201D, not \u201CA tour of the docks\u201D.",
        path: "headline"
      }
    ];
  }
};

// src/rules/headline/known-tag.ts
var TAGS = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => "UPDATE WRAPUP CORRECTED REFILE RPT REPEAT WITHDRAWN ANALYSIS FACTBOX TIMELINE SCENARIOS INTERVIEW EXCLUSIVE INSIGHT FEATURE COLUMN NEWSMAKER POLL TEXT TABLE DIARY BRIEF BUZZ QUOTES EXPLAINER PREVIEW CHRONO ENCADRE ROUNDUP RESUMEN FLASH URGENT BULLETIN ALERT ADVISORY GRAPHIC TAKE-A-LOOK INSTANT VIEW BREAKINGVIEWS SPECIAL REPORT MEDIA".split(" ")
);
var OPENING2 = /^\(?([A-Z][A-Z-]{3,14}?)(?: ?\d{1,2})?\)?(?: - ?|-(?=[A-Z“"'‘]))(?=\S)/;
var knownTag = {
  id: "headline/known-tag",
  severity: "info",
  features: ["headline"],
  summary: "The tag before a headline is spelt correctly.",
  why: "Systems sort stories by tags such as UPDATE, CORRECTED or ANALYSIS, and ignore a misspelt one.",
  source: "Reuters Handbook of Journalism, headline tags.",
  silent: "Unless the word is very similar to a known tag: capitals before a hyphen may be a name.",
  check: ({ article: { headline = "" } }) => {
    const tag = _optionalChain([OPENING2, 'access', _100 => _100.exec, 'call', _101 => _101(headline), 'optionalAccess', _102 => _102[1]]);
    if (tag === void 0 || TAGS().includes(tag)) return [];
    const near = _chunkYOB4HYVHcjs.nearestName.call(void 0, tag, TAGS());
    if (near === void 0 || tag.charAt(0) !== near.charAt(0) || near.length < 5) return [];
    const start = headline.indexOf(tag);
    const span = { start, end: start + tag.length };
    return [
      {
        message: `Unknown headline tag \u201C${tag}\u201D; did you mean \u201C${near}\u201D?`,
        path: "headline",
        span,
        fix: { edits: [{ ...span, text: near }] }
      }
    ];
  }
};

// src/lexicon/state-abbreviations.ts
var stateAbbreviations = `ala	ariz	ark	calif	colo	conn	del	fla	ga	ill	ind	kan	ky	la	md	mass	mich	minn	miss	mo	mont	neb	nev	okla	ore	pa	tenn	vt	va	wash	wis	wyo	ont	que	sask	alta	man`;
var finalAbbreviations = `inc	corp	co	ltd	jr	sr	bros	plc	etc	vs	dept	gov	rep	sen	dr	blvd	mln	bln	pct	mio	mrd	dna	prof`;

// src/rules/headline/no-final-stop.ts
var LETTERS2 = /(?:\.[^\s.]{1,3}|(?:^|[\s(])\p{L})$/u;
var CUT = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new RegExp(String.raw`(?:^|[\s(])(?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, finalAbbreviations)})$`, "iu")
);
var STATE = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => new RegExp(`, ?(?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, stateAbbreviations)})$`, "i"));
var STOP2 = /[.。．।۔]$/;
var noFinalStop = {
  id: "headline/no-final-stop",
  severity: "warning",
  features: ["headline"],
  summary: "The headline does not end with a full stop.",
  why: "A line with a full stop is probably the first paragraph, read as a headline.",
  source: "News agency and newspaper style guides, on headlines (restated by speakernewsjournal.com, \u201CHow to write headlines\u201D).",
  silent: "After an ellipsis, an abbreviation (`U.S.`, `Inc.`) or a number (`24.`).",
  check: ({ article }) => {
    const { headline } = article;
    if (headline === void 0 || !STOP2.test(headline)) return [];
    const at = headline.length - 1;
    const before = headline.slice(Math.max(0, at - 24), at);
    if (headline[at] === "." && [/[.\d…]$/, LETTERS2, CUT(), STATE()].some((shape) => shape.test(before))) return [];
    const span = { start: at, end: at + 1 };
    return [
      {
        message: "Full stop at the end of the headline.",
        hint: "Remove the full stop. If the line is the first paragraph, add the missing headline.",
        path: "headline",
        span,
        fix: { edits: [{ ...span, text: "" }] }
      }
    ];
  }
};

// src/rules/headline/not-all-caps.ts
var notAllCaps = {
  id: "headline/not-all-caps",
  severity: "info",
  features: ["headline"],
  summary: "The headline is not all capitals, unless the story is an alert.",
  why: "All capitals are for alerts. They hide which words are names.",
  source: "Reuters Handbook of Journalism, Alerts and Headlines.",
  silent: "For an alert, which has no body, and for copy that is all capitals.",
  check: ({ article, texts }) => {
    const { headline } = article;
    if (headline === void 0 || !isAllCaps(headline)) return [];
    const body = texts.find(({ block }) => block !== void 0);
    if (!body || isAllCaps(body.text)) return [];
    return [
      {
        message: "The headline is all capitals.",
        hint: "Use sentence case, or the headline style of your house.",
        path: "headline"
      }
    ];
  }
};

// src/rules/headline/not-in-body.ts
var notInBody = {
  id: "headline/not-in-body",
  severity: "warning",
  features: ["headline", "dropped"],
  summary: "The headline is not repeated at the start of the body.",
  why: "Web pages repeat the headline, and scraped copy keeps all of them.",
  source: "Seen in scraped copy; the headline has a place of its own in every format for news.",
  silent: "If the body has nothing else, as the text of an alert is its headline; for a headline of signs alone.",
  check: ({ story, article, texts }) => {
    const { headline } = article;
    if (headline !== void 0 && !/[\p{L}\p{N}]/u.test(headline)) return [];
    const again = [];
    for (const { kind, start, end } of story.dropped)
      if (kind === "duplicate-headline") again.push({ path: "", span: { start, end } });
    if (headline !== void 0)
      for (const path of repetitions(headline, texts, article.body)) again.push({ path, span: _chunkUTHQYFSBcjs.sourceSpan.call(void 0, story, path) });
    if (again.length === 0) return [];
    return joinRepetitions(again, story.text).map(({ path, span }) => ({
      ...fault,
      path,
      ...span && { sourceSpan: span, sourceFix: removalEdit(story.text, span) }
    }));
  }
};
var START = 3;
function repetitions(headline, texts, body) {
  const paths = [];
  let wanted;
  let others = 0;
  let inBody = 0;
  for (const { path, text, block, part } of texts) {
    if (others === START) break;
    if (block !== void 0) inBody++;
    else if (inBody > 0) break;
    const kind = block === void 0 ? part : _optionalChain([body, 'access', _103 => _103[block], 'optionalAccess', _104 => _104.kind]);
    let again = false;
    if (REPEATING.has(kind) && text.length <= headline.length * 2 + SITE) {
      again = isHeadlineWithLabel(text, headline);
      if (!again && mayFoldEqual(headline, text)) {
        wanted ??= foldText(headline);
        again = wanted !== "" && foldText(text) === wanted;
      }
    }
    if (again) paths.push(path);
    else if (block !== void 0) others++;
  }
  if (inBody === 0) return [];
  return others === 0 ? paths.slice(0, -1) : paths;
}
var REPEATING = /* @__PURE__ */ new Set(["subheadline", "summaries", "paragraph", "subhead"]);
function joinRepetitions(repetitions2, text) {
  const joined = [];
  const start = ({ span }) => _nullishCoalesce(_optionalChain([span, 'optionalAccess', _105 => _105.start]), () => ( 0));
  for (const next of [...repetitions2].sort((a, b) => start(a) - start(b))) {
    const last = joined.at(-1);
    if (_optionalChain([last, 'optionalAccess', _106 => _106.span]) && next.span && !/\S/.test(text.slice(last.span.end, next.span.start)))
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: next.span.end } };
    else joined.push(next);
  }
  return joined;
}
var SITE = 48;
var AFTER = /^["”’*_]{0,2}\s*(?:[|｜»«·•:]|-{1,2}|[–—])\s*[^.!?]{2,44}(?:\.\p{Ll}{2,6})?$/u;
var BEFORE = /^(?:[\p{L}\p{N}][\p{L}\p{N}. ]{1,30}\s*(?:[|｜»:：]|[–—-](?=\s)))\s*["“‘*_]{0,2}$/u;
function isHeadlineWithLabel(text, headline) {
  const at = text.length > headline.length ? text.indexOf(headline) : -1;
  if (at < 0) return false;
  const [before, after] = [text.slice(0, at), text.slice(at + headline.length)];
  return (before === "" || BEFORE.test(before)) && (after === "" || AFTER.test(after));
}
var fault = { message: "Headline repeated in the body.", hint: "Remove it from the body." };

// src/rules/headline/one-case.ts
var LONG2 = 4;
var CAPITALS = /^(?:\P{Lu}*\p{Lu}){4}/u;
var WORD3 = /(?<![\p{L}\p{M}'’-])[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
var oneCase = {
  id: "headline/one-case",
  severity: "info",
  languages: ["en"],
  features: ["headline"],
  summary: "The headline uses either sentence case or title case.",
  why: "A mixture of both looks like an error.",
  source: "House styles: AP and most sites set sentence case, the New York Times and many magazines title case.",
  silent: "If the capitalized words may be names.",
  check: ({ article: { headline = "" } }) => {
    if (!mayBeMixed(headline) || !CAPITALS.test(headline)) return [];
    const words3 = [...headline.matchAll(WORD3)].slice(1).filter(([word]) => word.length >= LONG2 && /\p{Ll}/u.test(word));
    const small = words3.filter(([word]) => /^\p{Ll}/u.test(word));
    const large = words3.length - small.length;
    if (large < 4 || small.length === 0 || large < small.length * 3) return [];
    const [first] = small;
    if (!first) return [];
    return [
      {
        message: `Headline in title case has lower-case words: ${small.map(([word]) => `\u201C${word}\u201D`).join(", ")}.`,
        hint: "Use title case or sentence case throughout.",
        path: "headline",
        span: { start: first.index, end: first.index + first[0].length }
      }
    ];
  }
};
function mayBeMixed(headline) {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < headline.length; i++) {
    const unit = headline.charCodeAt(i);
    if (unit >= 128) return true;
    if (unit >= 97) small++;
    else if (unit >= 65 && unit <= 90) capitals++;
  }
  return capitals > LONG2 && small >= LONG2;
}

// src/rules/headline/present.ts
var present7 = {
  id: "headline/present",
  severity: "error",
  summary: "The story has a headline.",
  why: "Desks select stories by headline, systems list them by it, and news formats require one.",
  source: "Reuters Handbook of Journalism, News Presentation; dpa stylebook; NewsML-G2 and NITF, where it opens the story.",
  check: ({ article }) => article.headline === void 0 ? [
    {
      message: "No headline.",
      hint: "Add one on a separate line above the byline and the dateline, followed by an empty line.",
      path: "headline"
    }
  ] : []
};

// src/rules/headline/short-enough.ts
var shortEnough = {
  id: "headline/short-enough",
  severity: "info",
  features: ["headline"],
  summary: "The headline fits the systems that display it.",
  why: "Screens, alerts and lists truncate longer headlines.",
  source: "Reuters systems cut at about 64 characters, tags included; AAP at 64; search engines show about 110.",
  options: {
    max: { default: 64, summary: "The maximum number of characters, including tags.", min: 10 }
  },
  check: ({ article: { headline }, options: { max } }) => {
    const length = headline === void 0 || headline.length <= max ? 0 : [...headline].length;
    if (length <= max) return [];
    return [
      {
        message: `Headline has ${length} characters; the maximum is ${max}.`,
        hint: "Leave out what the first paragraph also says.",
        path: "headline"
      }
    ];
  }
};

// src/rules/item/embargo-clear.ts
function findEmbargo(embargo, now) {
  if (_chunkOKVUCM2Ucjs.isEmbargoOver.call(void 0, embargo, now)) return void 0;
  const end = embargo.at === void 0 ? void 0 : parseTime(embargo.at);
  const severity = now === void 0 ? "info" : "error";
  if (!end)
    return {
      severity,
      message: `Embargo with an unknown end: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, embargo.text)}.`,
      hint: "Hold the story until the agency releases it, or set `embargo.at`."
    };
  if (!end.zoned)
    return {
      severity,
      message: `Embargo until ${embargo.at}, in an unknown time zone.`,
      hint: "Ask for the zone, or hold the story until that time has passed everywhere (UTC-12)."
    };
  return {
    severity,
    message: `Embargo until ${embargo.at}.`,
    hint: "Hold the story until then."
  };
}
var embargoClear = {
  id: "item/embargo-clear",
  severity: "error",
  features: ["embargo"],
  summary: "The story has no embargo, or its embargo is over.",
  why: "Breaking an embargo harms the source and may end the service. Its end must be known, with a time zone, to keep it.",
  source: "Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes; IPTC NewsML-G2, `embargoed`.",
  silent: "If `now` is passed and the embargo is over; without a zone, when it is over everywhere. Without `now`, an embargo is reported as info.",
  check: ({ article, now }) => {
    const found = article.embargo && findEmbargo(article.embargo, now);
    return found ? [{ ...found, path: "embargo.text" }] : [];
  }
};

// src/rules/item/embargo-zone.ts
var embargoZone = {
  id: "item/embargo-zone",
  severity: "warning",
  features: ["embargo"],
  summary: "An embargo with a time of day has a time zone.",
  why: "10 a.m. is a different moment for each desk around the world.",
  source: "Reuters Handbook of Journalism, Embargoes; IPTC NewsML-G2, `embargoed`, which takes no time without its offset.",
  silent: "For an embargo until a day or a publishing cycle, which follows local time.",
  check: ({ article }) => {
    const { at, zone, text } = _nullishCoalesce(article.embargo, () => ( {}));
    const clock = _optionalChain([at, 'optionalAccess', _107 => _107.includes, 'call', _108 => _108("T")]) && _optionalChain([parseTime, 'call', _109 => _109(at), 'optionalAccess', _110 => _110.zoned]) === false;
    if (!clock || zone !== void 0 || text === void 0) return [];
    return [
      {
        message: "Embargo time without a time zone.",
        hint: "Ask the source, and add the zone: \u201C0001 GMT, April 24\u201D.",
        path: "embargo.text"
      }
    ];
  }
};

// src/rules/item/free-use.ts
var freeUse = {
  id: "item/free-use",
  severity: "info",
  features: ["restrictions"],
  summary: "The story has no usage restrictions.",
  why: "Desks are liable for uses that a restriction forbids, so they need to see it.",
  source: "Agencies\u2019 picture and text services: `EDITORIAL USE ONLY`, `NO ARCHIVING`; IPTC NewsML-G2, `usageTerms`.",
  check: ({ article: { restrictions = [] } }) => restrictions.map((text, i) => ({
    message: `Usage restriction: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
    hint: "Check whether your use is allowed.",
    path: `restrictions.${i}`
  }))
};

// src/lexicon/private-notes.ts
var openings2 = `not for publication	not for publication or *	not for broadcast	not for public use	not to be published*	not for quotation	not for attribution	not to be quoted	nfp	for editors only*	for editors' eyes*	for editorial staff only*	for desks only*	for desk only*	for internal use*	internal use only*	editors only	editor only	desk only	desks only	newsroom only	background only	on background	on background only	for background only	deep background	for information only	off the record	off-the-record	off record	off-record	strictly off the record	strictly confidential	private note	private and confidential	internal note	internal only	internal comment	note to desk*	note to the desk*	note to desks*	note to editor	note to editors	note to the editor*	note to copy desk*	note to news desk*	note to newsroom*	note to subs*	note to self*	note for desk*	note for the desk*	note for editors*	note for subs*	memo to desk*	memo to the desk*	memo to editors*	message to desk*	message to the desk*	message to editors*	reminder to desk*	reminder to self*	desk note	desk notes	subs note	subs' note	sub's note	legal note	legal check	ed note	ed. note	eds note	eds. note	ed's note	eds' note	reporter note	reporter's note	reporters' note	writer note	private to desk*	desk query	query for desk*	do not publish*	do not print*	do not broadcast*	do not distribute	do not quote*	do not name*	do not use this*	do not use the name*	do not use his name*	do not use her name*	don't publish*	don't print*	please do not publish*	please do not print*	please do not name*	please do not use*	pls do not *	pls don't *	pls check*	pls verify*	pls confirm*	pls trim*	please check with*	please check name*	please check spelling*	please check figure*	please check this*	please verify this*	check with legal*	check with desk*	check spelling*	check name	check names	check quote	check figures	fyi	fyi only*	fyi desk*	fyi editors*	fyi eds*	todo	fixme	nicht zur ver\xF6ffentlichung	nicht zur ver\xF6ffentlichung bestimmt	bitte nicht ver\xF6ffentlichen	nicht ver\xF6ffentlichen	nicht f\xFCr die \xF6ffentlichkeit bestimmt	nicht zum abdruck	nicht zum abdruck bestimmt	nur f\xFCr redaktionen*	nur f\xFCr die redaktion*	nur zur internen verwendung	nur f\xFCr den internen gebrauch	nur f\xFCr internen gebrauch	nur zur information	f\xFCr den internen gebrauch	zur internen verwendung	nur intern	interner hinweis*	interne notiz*	interne anmerkung*	redaktioneller hinweis*	achtung redaktion	achtung redaktionen	hinweis an die redaktion	hinweis an die redaktionen	hinweis f\xFCr die redaktion	notiz an die redaktion	notiz f\xFCr die redaktion	streng vertraulich	bitte gegenlesen	anmerkung der redaktion (intern)*	anm. f\xFCr die redaktion*	ne pas publier	ne pas diffuser	\xE0 ne pas publier	\xE0 ne pas diffuser	pas pour publication	pas destin\xE9 \xE0 la publication	non destin\xE9 \xE0 la publication	ne pas reproduire	\xE0 l'attention des r\xE9dactions*	\xE0 l'attention des clients*	\xE0 l'attention de la r\xE9daction*	note aux r\xE9dactions*	note \xE0 la r\xE9daction*	note pour la r\xE9daction*	note au desk*	note interne*	usage interne	usage interne uniquement	\xE0 usage interne	\xE0 usage interne uniquement	r\xE9serv\xE9 \xE0 la r\xE9daction*	strictement confidentiel	pour information seulement	no publicar*	no para publicaci\xF3n	no para publicar	no destinado a publicaci\xF3n	no destinado a la publicaci\xF3n	no apto para publicaci\xF3n	no apta para publicaci\xF3n	no difundir	prohibida su publicaci\xF3n	no es para publicar	nota interna*	nota a los editores	nota para editores	nota para los editores	nota a la redacci\xF3n	nota para la redacci\xF3n	nota al editor	nota para el editor	solo para uso interno	s\xF3lo para uso interno	para uso interno	estrictamente confidencial	n\xE3o publicar	n\xE3o divulgar	nota aos editores*	nota ao editor*	nota \xE0 reda\xE7\xE3o*	nota para a reda\xE7\xE3o*	somente para uso interno	apenas para uso interno	n\xE3o destinado \xE0 publica\xE7\xE3o	non pubblicare	non per la pubblicazione	nota per la redazione*	nota alla redazione*	solo per uso interno	riservato alla redazione*	niet voor publicatie	niet publiceren	niet bestemd voor publicatie	noot voor de redactie*	nota voor de redactie*	alleen voor intern gebruik	voor intern gebruik	ikke til offentliggj\xF8relse	ikke til offentligg\xF8relse	ikke for publisering	m\xE5 ikke publiseres	til redaksjonen	kun til intern bruk	ej f\xF6r publicering	till redaktionen	endast f\xF6r internt bruk	nie do publikacji	nie publikowa\u0107	do u\u017Cytku wewn\u0119trznego	tylko do u\u017Cytku wewn\u0119trznego	uwaga dla redakcji*	yay\u0131mlanmayacak	yay\u0131nlanmayacak	yay\u0131mlamay\u0131n	yay\u0131nlamay\u0131n	yay\u0131n i\xE7in de\u011Fildir	edit\xF6re not	edit\xF6re not*	tidak untuk dipublikasikan	tidak untuk disiarkan	tidak untuk dimuat	bukan untuk dipublikasikan	bukan untuk disiarkan	jangan dipublikasikan	jangan disiarkan	jangan dimuat	mohon tidak dipublikasikan	catatan untuk redaksi*	catatan untuk editor*	catatan internal*	khusus internal*	untuk internal	hanya untuk internal	bukan untuk siaran	\u043D\u0435 \u0434\u043B\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438	\u043D\u0435 \u0434\u043B\u044F \u043F\u0435\u0447\u0430\u0442\u0438	\u043D\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u0442\u044C	\u043D\u0435 \u043F\u043E\u0434\u043B\u0435\u0436\u0438\u0442 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438	\u043D\u0435 \u0434\u043B\u044F \u0440\u0430\u0441\u043F\u0440\u043E\u0441\u0442\u0440\u0430\u043D\u0435\u043D\u0438\u044F	\u0434\u043B\u044F \u0441\u043B\u0443\u0436\u0435\u0431\u043D\u043E\u0433\u043E \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0442\u043E\u043B\u044C\u043A\u043E \u0434\u043B\u044F \u0441\u043B\u0443\u0436\u0435\u0431\u043D\u043E\u0433\u043E \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0435\u0433\u043E \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0435\u0433\u043E \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0441\u043B\u0443\u0436\u0435\u0431\u043D\u0430\u044F \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F	\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435 \u0434\u043B\u044F \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0438*	\u043A \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u044E \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0438*	\u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u043E	\u043D\u0435 \u0434\u043B\u044F \u0434\u0440\u0443\u043A\u0443	\u0434\u043B\u044F \u0441\u043B\u0443\u0436\u0431\u043E\u0432\u043E\u0433\u043E \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u043D\u043D\u044F	\u4E0D\u4F9B\u53D1\u8868*	\u4E0D\u4F9B\u767C\u8868*	\u4E0D\u5F97\u53D1\u8868*	\u4E0D\u5F97\u767C\u8868*	\u4E0D\u5F97\u520A\u767B*	\u4E0D\u5F97\u62A5\u9053*	\u4E0D\u4E88\u53D1\u8868*	\u8BF7\u52FF\u53D1\u8868*	\u8ACB\u52FF\u767C\u8868*	\u8BF7\u52FF\u520A\u767B*	\u8ACB\u52FF\u520A\u767B*	\u8BF7\u52FF\u516C\u5F00*	\u8ACB\u52FF\u516C\u958B*	\u8BF7\u52FF\u520A\u53D1*	\u8BF7\u52FF\u62A5\u9053*	\u52FF\u53D1\u8868*	\u52FF\u520A\u767B*	\u4EC5\u4F9B\u5185\u90E8*	\u50C5\u4F9B\u5167\u90E8*	\u5185\u90E8\u53C2\u8003*	\u5167\u90E8\u53C3\u8003*	\u5185\u90E8\u8D44\u6599*	\u4EC5\u4F9B\u7F16\u8F91*	\u4EC5\u4F9B\u53C2\u8003\uFF0C\u8BF7\u52FF*	\u7F16\u8F91\u6CE8\u610F*	\u7DE8\u8F2F\u6CE8\u610F*	\u81F4\u7F16\u8F91*	\u81F4\u7DE8\u8F2F*	\u7ED9\u7F16\u8F91*	\u7F16\u8F91\u8BF7*	\u7F16\u8F91\u5907\u6CE8*	\u5185\u90E8\u5907\u6CE8*	\u5185\u90E8\u6CE8\uFF1A*	\u5F85\u6838\u5B9E*	\u63B2\u8F09\u4E0D\u53EF*	\u63B2\u8F09\u7981\u6B62*	\u516C\u958B\u7981\u6B62*	\u516C\u958B\u4E0D\u53EF*	\u975E\u516C\u958B*	\u5831\u9053\u7981\u6B62*	\u30AA\u30D5\u30EC\u30B3*	\u793E\u5185\u7528*	\u793E\u5185\u9650\u308A*	\u5185\u90E8\u7528*	\u30C7\u30B9\u30AF\u3078*	\u30C7\u30B9\u30AF\u5411\u3051*	\u7DE8\u96C6\u90E8\u3078*	\u7DE8\u96C6\u8005\u3078*	\u7DE8\u96C6\u8005\u6CE8\u610F*	\u8981\u78BA\u8A8D*	\uBCF4\uB3C4 \uAE08\uC9C0*	\uBCF4\uB3C4\uAE08\uC9C0*	\uAC8C\uC7AC \uAE08\uC9C0*	\uBE44\uBCF4\uB3C4*	\uBE44\uACF5\uAC1C	\uC624\uD504\uB354\uB808\uCF54\uB4DC*	\uB0B4\uBD80\uC6A9*	\uB0B4\uBD80 \uCC38\uACE0*	\uB300\uC678\uBE44*	\uB370\uC2A4\uD06C\uC5D0*	\uB370\uC2A4\uD06C \uCC38\uACE0*	\uD3B8\uC9D1\uC790 \uCC38\uACE0*	\uD3B8\uC9D1\uBD80 \uCC38\uACE0*	\uD655\uC778 \uD544\uC694*	\u0644\u064A\u0633 \u0644\u0644\u0646\u0634\u0631*	\u0644\u064A\u0633\u062A \u0644\u0644\u0646\u0634\u0631*	\u063A\u064A\u0631 \u0645\u062E\u0635\u0635 \u0644\u0644\u0646\u0634\u0631*	\u063A\u064A\u0631 \u0645\u062E\u0635\u0635\u0629 \u0644\u0644\u0646\u0634\u0631*	\u063A\u064A\u0631 \u0642\u0627\u0628\u0644 \u0644\u0644\u0646\u0634\u0631*	\u0644\u0627 \u064A\u0646\u0634\u0631*	\u0644\u0627 \u062A\u0646\u0634\u0631*	\u064A\u0645\u0646\u0639 \u0627\u0644\u0646\u0634\u0631*	\u0645\u0645\u0646\u0648\u0639 \u0627\u0644\u0646\u0634\u0631*	\u0645\u0644\u0627\u062D\u0638\u0629 \u0644\u0644\u0645\u062D\u0631\u0631*	\u0645\u0644\u0627\u062D\u0638\u0629 \u0644\u0644\u062A\u062D\u0631\u064A\u0631*	\u0645\u0644\u0627\u062D\u0638\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u062D\u0631\u0631*	\u0644\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645 \u0627\u0644\u062F\u0627\u062E\u0644\u064A*	\u0644\u0644\u0645\u062D\u0631\u0631\u064A\u0646 \u0641\u0642\u0637*	\u0633\u0631\u064A	\u0633\u0631\u064A \u0644\u0644\u063A\u0627\u064A\u0629	not for release	private	uso interno	lorem ipsum*	todo *	cq cq*	non destinato alla pubblicazione	\u4E0D\u516C\u5F00	nicht f\xFCr die \xF6ffentlichkeit`;
var bracketed = `check spelling*	check name*	check quote*	check figure*	check number*	check fact*	check this*	check with *	check	ck	fact check	fact-check	factcheck	verify	verify with *	confirm	confirm with *	confirm?	insert quote*	insert name*	insert figure*	insert number*	insert date*	insert detail*	insert link*	insert here*	add quote*	add reaction*	add background*	add detail*	add name*	add figure*	name here	name?	quote here	date here	figure here	number here	source?	placeholder*	more to come	details to come	to come	spelling?	sp?	legal?	remove before *	query*	pr\xFCfen	bitte pr\xFCfen*	name pr\xFCfen*	zahl pr\xFCfen*	quelle?	verificar	verificar nombre*	revisar nombre*	\xE0 v\xE9rifier*	v\xE9rifier*	cek nama*	cek lagi*	\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C*	\u0443\u0442\u043E\u0447\u043D\u0438\u0442\u044C*	\u6838\u5B9E*	\u5F85\u6838*	\u5F85\u5B9A*	\u5F85\u8865*	\u8BF7\u6838*	\u8981\u78BA\u8A8D*	\uD655\uC778*`;
var shouted = `name	quote	date	number	figure	figures	source	insert *	check *	verify *	confirm *	add *	update *	to follow	link	title	age`;
var addressees = `ed	eds	editors	desk	desks	copy desk	news desk	city desk	photo desk	picture desk	graphics desk	night desk	foreign desk	subs	sub-editors	@desk	@desks	@editor	@editors	@subs	@newsdesk	@legal	attn desk	attn editors	attn eds	attention desk	attention editors	pour la r\xE9daction	para la redacci\xF3n`;
var asked = `editor	legal	lawyers	reporter	reporters	newsroom	producer	bureau	newsdesk	copydesk`;
var requests = `check	do not	don't	confirm	verify	hold	trim	cut	call me	see my	review`;
var pleas = `please	pls	plz	kindly	can you	could you	can we`;
var loud = `confidential	internal	query	intern	confidentiel	confidencial	riservato	confidenziale	vertraulich	vertrouwelijk	fortrolig	rahasia`;
var privateNotes = { loud: () => _chunkK7RRLWUPcjs.words.call(void 0, loud), openings: () => _chunkK7RRLWUPcjs.words.call(void 0, openings2), bracketed: () => _chunkK7RRLWUPcjs.words.call(void 0, bracketed), shouted: () => _chunkK7RRLWUPcjs.words.call(void 0, shouted), addressees: () => _chunkK7RRLWUPcjs.words.call(void 0, addressees), asked: () => _chunkK7RRLWUPcjs.words.call(void 0, asked), requests: () => _chunkK7RRLWUPcjs.words.call(void 0, requests), pleas: () => _chunkK7RRLWUPcjs.words.call(void 0, pleas) };

// src/rules/private-note.ts
var CLOSES2 = /^\s*(?:$|[:：.;!?。！)\]】）>*]|[-–—]{1,2}(?=[\s\])]|$)|-{2})/;
var ADDRESSES = /^\s*(?:[:：]|[-–—]{1,2} )/;
var MARKS2 = /[\s([{（【［<*#=_–—-]/;
var MOST_MARKS = 6;
var BRACKET = /[[［【<{]/;
var SHOUTED = /^[^\p{Ll}]{2,30}[\]］】>}]/u;
function opensPrivateNote(text, from, addressee = true) {
  let at = from;
  if (!isAsciiLetter(text.charCodeAt(at))) while (at < from + MOST_MARKS && MARKS2.test(text.charAt(at))) at++;
  const { notes, bracketed: bracketed2 } = openings3();
  const kind = matchOpening(notes, text, at);
  if (kind === "note" || addressee && kind === "addressee") return true;
  if (kind === "loud" && (startsWithTwoCapitals(text, at) || BRACKET.test(text.slice(from, at)))) return true;
  if (at === from || !BRACKET.test(text.slice(from, at))) return false;
  const own = matchOpening(bracketed2, text, at);
  return own === "any" || own === "shouted" && SHOUTED.test(text.slice(at, at + 32));
}
var startsWithTwoCapitals = (text, at) => /^\p{Lu}{2}/u.test(text.slice(at, at + 2));
var isAsciiLetter = (unit) => (unit | 32) >= 97 && (unit | 32) <= 122;
var openings3 = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => {
  const { addressees: addressees2, asked: asked2, requests: requests2, pleas: pleas2 } = privateNotes;
  const pleading = [...addressees2(), ...asked2()].flatMap((name) => pleas2().map((plea) => `${name} ${plea}*`));
  const urged = asked2().flatMap((name) => [...requests2(), ...pleas2()].map((what) => `${name}: ${what}*`));
  return {
    notes: createOpeningTable([
      [privateNotes.openings(), "note", CLOSES2],
      [privateNotes.loud(), "loud", CLOSES2],
      [[...addressees2(), ...pleading, ...urged], "addressee", ADDRESSES]
    ]),
    bracketed: createOpeningTable([
      [privateNotes.bracketed(), "any", CLOSES2],
      [privateNotes.shouted(), "shouted", CLOSES2]
    ])
  };
});

// src/rules/item/no-private-note.ts
var NOT_FOR = /not for (?:publication|broadcast|print|release|public use)(?=$|[\s.:;,)\]-])(?! (?:before|until|till|prior|elsewhere))/iy;
var COMING = /(?<![^\s([{“"-])(?<!\d )TK(?:(?:TK)+(?![\p{L}\p{N}])|(?![\p{L}\p{N}’'/.)-]| [\p{Lu}\d]))/uy;
var CROSSES = /(?<![^\s([{“"$])(?<![\p{L}\d,)] \p{Lu}[\p{L}.]{0,20} )X{3,}(?![\p{L}\p{N}-]| \p{Lu}\p{Ll}| (?:rated|films?|movies?|porn))/uy;
var DUMMY = /lorem ipsum\b/iy;
var SHOUTED2 = /(?<=[.!?”")\]] )\p{Lu}{2,}/uy;
var SHAPES = /* @__PURE__ */ new Map([
  ["t", COMING],
  ["x", CROSSES],
  ["l", DUMMY],
  ["n", NOT_FOR]
]);
var mayBeCapital = (unit) => unit >= 128 || unit >= 65 && unit <= 90;
var LONGEST3 = 2e3;
var REACH3 = 400;
var NONE3 = [];
var APART = /* @__PURE__ */ new Set([
  "notices",
  "embargo",
  "restrictions",
  "usageTerms",
  "slugline",
  "take",
  "keywords"
]);
var BRACKET2 = /[[［【]/;
function noteInside(text, places2, known2) {
  for (const place of places2) {
    const bracket = BRACKET2.test(text.charAt(place));
    const matches = (shape2) => {
      shape2.lastIndex = place;
      return shape2.test(text);
    };
    if (bracket || text.charAt(place - 1) === "(") {
      const from = bracket ? place : place - 1;
      if (opensPrivateNote(text, from)) return from;
    }
    const shape = SHAPES.get(text.charAt(place).toLowerCase());
    const counts = shape === COMING ? !known2 : shape !== NOT_FOR || place < REACH3;
    if (shape && counts && matches(shape)) return place;
    if (mayBeCapital(text.charCodeAt(place + 1)) && matches(SHOUTED2) && opensPrivateNote(text, place)) return place;
  }
  return void 0;
}
var noPrivateNote = {
  id: "item/no-private-note",
  severity: "error",
  summary: "The text contains no private notes for desks.",
  why: "Private notes contain telephone numbers, names of sources and doubts, and cannot be withdrawn once printed.",
  source: "dpa stylebook, notes to editors; IPTC 7901; `service messages` of agencies.",
  silent: "For notes in `editorsNotes`; those that ask not to be published are reported as info.",
  check: ({ article, texts, index }) => {
    const findings = [];
    const holding = textsWithPlaces(index, "privateNote");
    const known2 = holding.some(({ text: { text } }) => text.includes("(TK)"));
    let next = 0;
    for (const each of texts) {
      const { part, path, text, block } = each;
      const places2 = each === _optionalChain([holding, 'access', _111 => _111[next], 'optionalAccess', _112 => _112.text]) ? _nullishCoalesce(_optionalChain([holding, 'access', _113 => _113[next++], 'optionalAccess', _114 => _114.places]), () => ( NONE3)) : NONE3;
      if (APART.has(part)) continue;
      const note = part === "editorsNotes";
      const start = text.length <= LONGEST3 && opensPrivateNote(text, 0, !note) ? 0 : noteInside(text, places2, known2);
      if (start === void 0) continue;
      const last = block !== void 0 && block < article.body.length - 1;
      findings.push({
        ...note ? { severity: "info" } : {},
        message: `Private note ${note ? "for desks" : "in the text"}: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text.slice(start))}.`,
        hint: note ? "Do not publish it." : `Remove it${last ? ", and check whether the text after it belongs to it" : ""}.`,
        path,
        ...start > 0 ? { span: { start, end: text.length } } : {}
      });
    }
    return findings;
  }
};

// src/rules/item/not-expired.ts
var notExpired = {
  id: "item/not-expired",
  severity: "error",
  summary: "The story has not expired.",
  why: "The right to use a story ends when it expires.",
  source: "IPTC NewsML-G2, `expires`; NITF, `date.expire`.",
  silent: "If `now` is not passed.",
  check: ({ article, now }) => {
    const end = article.expires === void 0 ? void 0 : parseTime(article.expires);
    const today = now === void 0 ? void 0 : parseTime(now);
    if (!end || !today || today.time <= end.time) return [];
    return [
      {
        message: `Story expired at ${article.expires}.`,
        hint: "Remove it, or ask the provider for an extension.",
        path: "expires"
      }
    ];
  }
};

// src/rules/item/possible-restriction.ts
var possibleRestriction = {
  id: "item/possible-restriction",
  severity: "warning",
  features: ["notices", "editorsNotes"],
  summary: "No line of the story may be an embargo, a kill or a hold.",
  why: "Desks word restrictions in many ways. A line that looks like one must be read by a person before the story is published.",
  source: "Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes.",
  silent: "If the story is surely killed, withheld or under embargo: other rules report that.",
  check: ({ article }) => {
    const found = _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article);
    if (found.some(({ isPossible }) => !isPossible)) return [];
    return found.map(({ path }) => {
      const [field, index = ""] = path.split(".");
      const texts = field === "notices" ? article.notices : article.editorsNotes;
      return {
        message: `Possible restriction: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, _nullishCoalesce(_optionalChain([texts, 'optionalAccess', _115 => _115[Number(index)], 'optionalAccess', _116 => _116.text]), () => ( "")))}.`,
        hint: "Read the line. If it does not restrict the story, set `onDoubt` to publish it.",
        path: field === "notices" ? `${path}.text` : path
      };
    });
  }
};

// src/rules/item/usable.ts
var usable = {
  id: "item/usable",
  severity: "error",
  features: ["notices", "item"],
  summary: "The story is not killed or withheld.",
  why: "An agency kills a story that is wrong or harmful, and withholds one that must wait. Publishers are liable for either.",
  source: "Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes; dpa stylebook; IPTC scheme `stat`.",
  check: ({ article }) => {
    const findings = [];
    for (const [i, { kind, text }] of (_nullishCoalesce(article.notices, () => ( []))).entries()) {
      if (kind !== "kill" && kind !== "withhold") continue;
      findings.push({
        message: `The story is ${kind === "kill" ? "killed" : "withheld"}: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
        hint: kind === "kill" ? "Do not publish it, and withdraw it where it is already published." : "Do not publish it until the agency releases it.",
        path: `notices.${i}.text`
      });
    }
    const status = _optionalChain([article, 'access', _117 => _117.item, 'optionalAccess', _118 => _118.status]);
    if (findings.length === 0 && (status === "withheld" || status === "canceled"))
      findings.push({
        message: `Item must not be used: its status is \u201C${status}\u201D.`,
        hint: status === "withheld" ? "Wait until the agency releases it." : "Withdraw it where it is already published.",
        path: "item.status"
      });
    if (findings.length === 0) findings.push(...findWordedRestrictions(article));
    return findings;
  }
};
function findWordedRestrictions(article) {
  return _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article).flatMap(
    ({ kind, path, isPossible }) => kind === "embargo" || isPossible ? [] : [
      {
        message: `The text says that the story is ${kind === "kill" ? "killed" : "withheld"}.`,
        hint: "Do not publish it until the agency says that it may be used.",
        path
      }
    ]
  );
}

// src/rules/lead/few-sentences.ts
var fewSentences = {
  id: "lead/few-sentences",
  severity: "info",
  needs: "annotations",
  summary: "The first paragraph has few sentences.",
  why: "The news fits into one or two sentences.",
  source: "Journalism schools and agencies: one sentence, two at most.",
  options: { max: { default: 2, summary: "The maximum number of sentences.", min: 1 } },
  check: ({ article: { body, annotations }, options: { max } }) => {
    const sentences = _nullishCoalesce(_optionalChain([annotations, 'optionalAccess', _119 => _119.sentences]), () => ( []));
    const path = `body.${body.findIndex(({ kind }) => kind === "paragraph")}.text`;
    const first = sentences.findIndex((sentence) => sentence.path === path);
    if (first < 0 || _optionalChain([sentences, 'access', _120 => _120[first + max], 'optionalAccess', _121 => _121.path]) !== path) return [];
    const own = sentences.filter((sentence) => sentence.path === path);
    const over = own[max];
    if (!over) return [];
    return [
      {
        message: `First paragraph has ${own.length} sentences; the maximum is ${max}.`,
        hint: "Start a new paragraph here.",
        path,
        span: { start: over.start, end: over.end }
      }
    ];
  }
};

// src/rules/lead/news-first.ts
var WHEN = /^(?:(?:late|early|earlier) )?(?:on )?([\p{L}\p{M}]+)/iu;
var RELATIVE = /^(?:yesterday|today|tomorrow|tonight)$/;
var newsFirst = {
  id: "lead/news-first",
  severity: "info",
  languages: ["en"],
  summary: "The first sentence starts with the news, not with the time.",
  why: "The time is rarely the news.",
  source: "Journalism schools and agencies, on leads.",
  check: ({ article: { body, language } }) => {
    const at = body.findIndex(({ kind }) => kind === "paragraph");
    const block = body[at];
    const opening = _optionalChain([block, 'optionalAccess', _122 => _122.kind]) === "paragraph" ? block.text.slice(0, 60) : "";
    const match = WHEN.exec(opening);
    const word = _nullishCoalesce(_optionalChain([match, 'optionalAccess', _123 => _123[1], 'optionalAccess', _124 => _124.toLowerCase, 'call', _125 => _125()]), () => ( ""));
    const { weekdays: weekdays2 } = calendarWordsOf(language);
    if (!match || !(RELATIVE.test(word) || word.length > 4 && weekdays2.has(word))) return [];
    if (/^['’]/.test(opening.slice(match[0].length))) return [];
    return [
      {
        message: `Story starts with the time: \u201C${match[0]}\u201D.`,
        hint: "Start with who did what.",
        path: `body.${at}.text`,
        span: { start: 0, end: match[0].length }
      }
    ];
  }
};

// src/rules/lead/short-enough.ts
var shortEnough2 = {
  id: "lead/short-enough",
  severity: "warning",
  summary: "The first paragraph is short.",
  why: "Many readers read only the first paragraph, and many screens show only that.",
  source: "Journalism schools and agencies: 25 to 30 words, 35 at most, the dateline left out.",
  silent: "For languages written without spaces between words.",
  options: { max: { default: 35, summary: "The maximum number of words.", min: 5 } },
  check: ({ texts, index, options: { max } }) => {
    const at = texts.findIndex(({ part }) => part === "paragraph");
    const words3 = _nullishCoalesce(wordCountOf(index, at), () => ( 0));
    if (words3 <= max) return [];
    return [
      {
        message: `First paragraph has ${words3} words; the maximum is ${max}.`,
        hint: "Move details to the second paragraph.",
        path: _nullishCoalesce(_optionalChain([texts, 'access', _126 => _126[at], 'optionalAccess', _127 => _127.path]), () => ( ""))
      }
    ];
  }
};

// src/rules/media/described.ts
var described = {
  id: "media/described",
  severity: "warning",
  features: ["media"],
  summary: "Each picture or video has a caption and a credit.",
  why: "Readers who cannot see it need the caption; the credit names the owner.",
  source: "W3C, Web Content Accessibility Guidelines 1.1.1; IPTC Photo Metadata, Caption and Credit Line.",
  check: ({ article: { body } }) => body.flatMap((block, i) => {
    if (block.kind !== "media" || block.caption !== void 0 && block.credit !== void 0) return [];
    const missing = [block.caption === void 0 ? "caption" : "", block.credit === void 0 ? "credit" : ""].filter(
      Boolean
    );
    return [{ message: `Picture or video without ${missing.join(" and ")}.`, path: `body.${i}` }];
  })
};

// src/rules/is-slip.ts
function isSlip(a, b) {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  if (a.startsWith(b) || b.startsWith(a)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let left = a.length;
  let right = b.length;
  while (left > from && right > from && a[left - 1] === b[right - 1]) {
    left--;
    right--;
  }
  const [x, y] = [a.slice(from, left), b.slice(from, right)];
  if (left === a.length && right === b.length) return false;
  if (/^\p{Lu}/u.test(x) || /\d/.test(x + y)) return false;
  return x.length <= 1 && y.length <= 1 || x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

// src/rules/names/one-spelling.ts
var PAIR = /* @__PURE__ */ letterPattern(/(\p{Lu}(?<![\p{L}’'-]\p{Lu})[\p{L}’'-]+)(?= (\p{Lu}\p{Ll}[\p{L}’'-]*))/gu);
var oneSpelling = {
  id: "names/one-spelling",
  severity: "warning",
  needs: "annotations",
  summary: "Each name has one spelling throughout.",
  why: "Misspelt names are the most common reason for corrections.",
  source: "Reuters Handbook of Journalism, Refiles and corrections.",
  silent: "For names that differ in an ending (`Korea`, `Korean`), and for words of less than five letters.",
  check: ({ article: { annotations }, texts: all, index }) => {
    const findings = loneSlips(_nullishCoalesce(_optionalChain([annotations, 'optionalAccess', _128 => _128.people]), () => ( [])));
    if ((index.all & LIKE_NAMES) === 0) return findings;
    const texts = all.filter(({ part, block }) => block !== void 0 || part === "headline");
    const names = collectNames(texts);
    for (const keyed of [byKey(names, ({ given }) => given), byKey(names, ({ family }) => family)])
      for (const group of keyed.values()) {
        if (group.length < 2 || group.length > 8) continue;
        for (const [i, a] of group.entries())
          for (const b of group.slice(i + 1)) {
            const [left, right] = a.given === b.given ? [a.family, b.family] : [a.given, b.given];
            if (!isSlip(left, right)) continue;
            const [odd, usual] = a.places.length < b.places.length ? [a, b] : [b, a];
            const [place] = odd.places;
            if (!place) continue;
            findings.push({
              message: `\u201C${odd.given} ${odd.family}\u201D is spelt \u201C${usual.given} ${usual.family}\u201D elsewhere in the story.`,
              hint: "Check which spelling is right, and use it throughout.",
              path: place.path,
              span: { start: place.start, end: place.end }
            });
          }
      }
    return findings;
  }
};
var LIKE_NAMES = /* @__PURE__ */ textBit("likeNames");
function loneSlips(people) {
  const findings = [];
  for (const { name, given, mentions, roles = [] } of people) {
    const [place] = mentions;
    if (given !== void 0 || name.includes(" ") || !place) continue;
    const isNoOther = (others = []) => roles.length === 0 || others.length === 0 || roles.some(({ text }) => others.some((role) => role.text === text));
    const other = people.find((each) => isSlip(name, _nullishCoalesce(each.family, () => ( ""))) && isNoOther(each.roles));
    if (other)
      findings.push({
        message: `\u201C${name}\u201D is spelt \u201C${other.family}\u201D elsewhere in the story: ${other.name}.`,
        hint: "Check which spelling is right, and use it throughout.",
        path: place.path,
        span: { start: place.start, end: place.end }
      });
  }
  return findings;
}
function collectNames(texts) {
  const names = /* @__PURE__ */ new Map();
  for (const { path, text } of texts)
    for (const match of text.matchAll(PAIR(text))) {
      const [, given = "", family = ""] = match;
      const key = text.slice(match.index, match.index + given.length + 1 + family.length);
      const place = { path, start: match.index, end: match.index + key.length };
      const name = names.get(key);
      if (name) name.places.push(place);
      else names.set(key, { given, family, places: [place] });
    }
  return [...names.values()];
}
function byKey(names, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const name of names) {
    const group = groups.get(key(name));
    if (group) group.push(name);
    else groups.set(key(name), [name]);
  }
  return groups;
}

// src/rules/notices/explained.ts
var tags = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.words.call(void 0, _chunkUOCSW42Qcjs.correctionTags)));
var parts = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => _chunkK7RRLWUPcjs.words.call(void 0, _chunkUOCSW42Qcjs.correctedParts).map((part) => ` ${part} `));
var TAG2 = /^[([]?(\p{Lu}\p{L}+)[)\]]?\s?[:)\]–—-]?\s/u;
function isTagged(notice) {
  if (!tags().has(_nullishCoalesce(_optionalChain([TAG2, 'access', _129 => _129.exec, 'call', _130 => _130(notice), 'optionalAccess', _131 => _131[1], 'optionalAccess', _132 => _132.toLowerCase, 'call', _133 => _133()]), () => ( "")))) return false;
  const words3 = ` ${notice.toLowerCase().replace(/[^\p{L}]+/gu, " ")} `;
  return !parts().some((part) => words3.includes(part));
}
var explained2 = {
  id: "notices/explained",
  severity: "warning",
  features: ["notices"],
  summary: "A corrected or refiled story says what was changed and where.",
  why: "Users of the first version need to know what to correct.",
  source: "Reuters Handbook of Journalism, Corrections; AP, corrective notices.",
  check: ({ article: { headline, notices = [], editorsNotes = [] } }) => {
    const at = notices.findIndex(({ kind }) => kind === "correction" || kind === "refile");
    if (at < 0) return [];
    const lone = headline === void 0 && notices.length === 1;
    const isExplained = [...notices.map(({ text }) => text), ...editorsNotes.map(({ text }) => text)].some(
      (text) => text.split(/\s+/).length > 3 && !(lone && isTagged(text))
    );
    if (isExplained) return [];
    return [
      {
        message: `Story is marked \u201C${_nullishCoalesce(_optionalChain([notices, 'access', _134 => _134[at], 'optionalAccess', _135 => _135.text]), () => ( ""))}\u201D but does not say what was changed.`,
        hint: "Add a line such as \u201C(Corrects number of passengers in paragraph 2)\u201D.",
        path: `notices.${at}.text`
      }
    ];
  }
};

// src/rules/paragraphs/short-enough.ts
var shortEnough3 = {
  id: "paragraphs/short-enough",
  severity: "info",
  summary: "Paragraphs are short.",
  why: "Wire copy is cut from the end, paragraph by paragraph, and read on phones.",
  source: "Style sheets of newspapers and journalism schools: 45 words or three sentences.",
  silent: "For the first paragraph, which has rules of its own, and for languages written without spaces between words.",
  options: { max: { default: 45, summary: "The maximum number of words.", min: 5 } },
  check: ({ texts, index, options: { max } }) => {
    const findings = [];
    let first = true;
    for (const [i, { part, path, text }] of texts.entries()) {
      if (part !== "paragraph") continue;
      const words3 = first || text.length <= max * 2 ? 0 : _nullishCoalesce(wordCountOf(index, i), () => ( 0));
      first = false;
      if (words3 <= max) continue;
      findings.push({
        message: `Paragraph has ${words3} words; the maximum is ${max}.`,
        hint: "Split it where the topic changes.",
        path
      });
    }
    return findings;
  }
};

// src/rules/paragraphs/too-short-run.ts
var tooShortRun = {
  id: "paragraphs/too-short-run",
  severity: "info",
  summary: "No long run of very short paragraphs.",
  why: "Such a run reads like notes. In scraped copy it is often a menu, or a list or table that lost its structure.",
  source: "Style sheets of newspapers: a paragraph holds a thought. Lists and tables have a form of their own in every format.",
  silent: "For lists, tables and subheads, for questions and answers, and for languages written without spaces between words.",
  options: {
    max: { default: 3, summary: "The maximum number of short paragraphs in a row.", min: 1 },
    minWords: { default: 8, summary: "Paragraphs with fewer words are short.", min: 2 }
  },
  check: ({ texts, index, options: { max, minWords } }) => {
    const findings = [];
    let first = 0;
    let run = 0;
    const close = () => {
      if (run > max)
        findings.push({
          message: `${run} paragraphs in a row with fewer than ${minWords} words; the maximum is ${max}.`,
          hint: "Join them, or make them a list.",
          path: `body.${first}.text`
        });
      run = 0;
    };
    for (let i = 0; i < texts.length; i++) {
      const { part, text, block = 0 } = _nullishCoalesce(texts[i], () => ( {}));
      if (part !== "paragraph" || text === void 0 || text.length >= LONG3) continue;
      if ((_nullishCoalesce(wordCountOf(index, i), () => ( minWords))) >= minWords || alternates(text)) continue;
      if (block !== first + run) close();
      if (run === 0) first = block;
      run++;
    }
    close();
    return findings;
  }
};
var LONG3 = 200;
var alternates = (text) => text.endsWith("?") || /^\p{L}{1,12}:/u.test(text);

// src/rules/parser-rules.ts
var parserRule = (id, severity, summary, why, source = "Seen in copy that came through wrong decoders, page scrapers and mail.") => ({ id, severity, summary, why, source });
var parserRules = [
  /* @__PURE__ */ parserRule(
    "damage/glued-paragraph",
    "warning",
    "No paragraph break is missing.",
    "A capital directly after a full stop shows that a paragraph break was lost."
  ),
  /* @__PURE__ */ parserRule(
    "damage/glued-sentence",
    "warning",
    "Sentences are separated by a space.",
    "A capital directly after a full stop shows that a space was lost."
  ),
  /* @__PURE__ */ parserRule(
    "damage/mojibake",
    "warning",
    "UTF-8 text was decoded as UTF-8.",
    "Otherwise each non-ASCII character becomes two or three, such as `\xE2\u20AC\u2122` for an apostrophe.",
    "WHATWG Encoding Standard; the table of what UTF-8 looks like in Windows-1252."
  ),
  /* @__PURE__ */ parserRule(
    "damage/latin-1",
    "warning",
    "Windows-1252 text was not decoded as Latin-1.",
    "Otherwise quotation marks and dashes become invisible control characters.",
    "WHATWG Encoding Standard, windows-1252."
  ),
  /* @__PURE__ */ parserRule(
    "damage/entity",
    "warning",
    "The text contains no HTML character references.",
    "Readers see `&amp;` instead of &.",
    "HTML Standard, 13.5 Named character references."
  ),
  /* @__PURE__ */ parserRule(
    "damage/escape",
    "warning",
    "The text contains no escape sequences.",
    "Readers see `\\u2019`, `=E2=80=99` or `%20` instead of an apostrophe or a space.",
    "JSON, RFC 8259, 7; quoted-printable, RFC 2045, 6.7; percent-encoding, RFC 3986, 2.1."
  ),
  /* @__PURE__ */ parserRule(
    "damage/leftover-tag",
    "warning",
    "The text contains no HTML tags.",
    "Readers see `<p>` in the middle of the text.",
    "HTML Standard, 4 The elements of HTML."
  ),
  /* @__PURE__ */ parserRule(
    "damage/letter-spacing",
    "warning",
    "No word is letter-spaced.",
    "Searches and screen readers miss words such as `N i e u w`, an emphasis from the telex.",
    "Seen in copy of European agencies."
  ),
  /* @__PURE__ */ parserRule(
    "damage/soft-hyphen",
    "info",
    "The text contains no soft hyphens.",
    "A soft hyphen is invisible, and searches miss the word.",
    "Unicode Standard, 23.2, U+00AD SOFT HYPHEN."
  ),
  /* @__PURE__ */ parserRule(
    "damage/zero-width",
    "info",
    "The text contains no zero-width characters that its script does not use.",
    "A zero-width character is invisible, and searches miss the word.",
    "Unicode Standard, 23.2 Layout Controls."
  ),
  /* @__PURE__ */ parserRule(
    "damage/direction",
    "info",
    "The text contains no direction controls that its script does not use.",
    "A direction control is invisible, and can display text in another order than it is stored.",
    "Unicode Standard Annex 9."
  ),
  {
    .../* @__PURE__ */ parserRule(
      "damage/control-character",
      "warning",
      "The text contains no control characters.",
      "XML does not allow them, and terminals execute them.",
      "XML 1.0, 2.2 Characters."
    ),
    features: ["repairs"],
    check: ({ story: { text, repairs } }) => repairs.flatMap(
      ({ kind, start, end }) => kind === "control-character" && /^[\v\f]+$/.test(text.slice(start, end)) ? [{ message: "Vertical tab or form feed in the text.", path: "", sourceSpan: { start, end } }] : []
    )
  },
  /* @__PURE__ */ parserRule(
    "damage/lost-apostrophe",
    "warning",
    "No apostrophe was replaced by a question mark.",
    "A decoder without curly apostrophes writes `Russia?s`."
  ),
  /* @__PURE__ */ parserRule(
    "damage/mixed-line-ends",
    "info",
    "All lines have the same line ending.",
    "Programs that support only one kind of line ending join lines."
  ),
  /* @__PURE__ */ parserRule(
    "damage/all-caps",
    "info",
    "The copy is not all capitals.",
    "All capitals hide names and the starts of sentences.",
    "Seen on telex lines, in weather copy and alerts."
  ),
  /* @__PURE__ */ parserRule(
    "dateline/maybe",
    "info",
    "It is certain whether the text opens with a dateline.",
    "If it is uncertain, the parser leaves the opening in the text.",
    "docs/datelines.md."
  ),
  /* @__PURE__ */ parserRule(
    "headline/uncertain",
    "info",
    "It is certain which line is the headline.",
    "Another reading is nearly as likely: a section, the name of a site, a subheadline.",
    "docs/line-model.md."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/word-count",
    "info",
    "The word count of the body matches the header or the slugline.",
    "A difference means that words were lost or added. Counts are often made before the last edit, so the rule is off by default.",
    "IPTC 7901, 5.1.7 Word count; the slug lines of American agencies. The number in an ANPA header is not a word count."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/header",
    "warning",
    "The header of a message is valid.",
    "The control characters of a header are present, but the text between them is not a known header.",
    "IPTC 7901; ANPA 1312."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/no-header",
    "warning",
    "A message with an end has a header.",
    "Without the header, priority, service and time are lost.",
    "IPTC 7901; ANPA 1312."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/no-text",
    "warning",
    "A message has text after its header.",
    "A message without text was cut, or is a line test.",
    "IPTC 7901; ANPA 1312."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/stray-etx",
    "warning",
    "The end-of-text character (ETX) is only at the end.",
    "Receivers stop at the first one and lose the rest.",
    "IPTC 7901; ANPA 1312, ETX."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/date",
    "warning",
    "The date in a header or trailer exists.",
    "A message with an invalid date may be damaged elsewhere.",
    "IPTC 7901; ANPA 1312."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/cut",
    "warning",
    "The message has an end.",
    "A message without end characters was cut off in transmission.",
    "IPTC 7901, 6 Post-text; ANPA 1312."
  ),
  /* @__PURE__ */ parserRule(
    "envelope/several-messages",
    "warning",
    "The copy contains one message.",
    "`parse` reads only the first message.",
    "IPTC 7901; ANPA 1312; `parseAll` reads them all."
  ),
  /* @__PURE__ */ parserRule(
    "read/unread",
    "warning",
    "Every line of the copy is assigned to a part of the story.",
    "Unassigned text is left out of the article and must be checked by a person.",
    "docs/parts.md."
  ),
  /* @__PURE__ */ parserRule(
    "read/charset",
    "info",
    "The bytes are in the charset that was declared, or in UTF-8.",
    "A wrong charset corrupts every non-ASCII character.",
    "WHATWG Encoding Standard."
  )
];

// src/rules/quotation-marks.ts
var MARKS3 = '\u201C\u201D\u201E\u201F"\uFF02\xAB\xBB\u300C\u300D\u300E\u300F\u301D\u301E\u301F';
var TWICE = "`'\u2018\u2019,";
var SIGN_BEFORE = /[([{<\-–—―/_“„«「『‘`¿¡]/u;
var SIGN_AFTER = /[.,;:!?…)\]}>\-–—―/_”»」』’']/u;
var LETTER2 = /\p{L}/u;
var HEBREW = /[\u0590-\u05FF]/;
var FAMILY = {
  "\xAB": "guillemet",
  "\xBB": "guillemet",
  "\u300C": "corner",
  "\u300D": "corner",
  "\u300E": "corner",
  "\u300F": "corner"
};
function quotationMarks(text, places2) {
  const marks = [];
  let end = 0;
  for (const start of places2) {
    const sign = text.charAt(start);
    const isTwice = TWICE.includes(sign) && text.charAt(start + 1) === sign;
    if (start < end || !isTwice && !MARKS3.includes(sign)) continue;
    end = start + (isTwice ? 2 : 1);
    const shape = isTwice ? sign + sign : sign;
    const before = _nullishCoalesce(text[start - 1], () => ( " "));
    const after = _nullishCoalesce(text[end], () => ( " "));
    const free = isBeside(before, SIGN_BEFORE);
    const done = isBeside(after, SIGN_AFTER);
    const opens = free && !done;
    const closes = !free && done;
    if (shape === ",," && !opens) continue;
    if (shape === '"' && HEBREW.test(before) && HEBREW.test(after)) continue;
    if (shape === '"' && after === "s" && LETTER2.test(before) && !LETTER2.test(_nullishCoalesce(text[end + 1], () => ( "")))) continue;
    const role = markRoleOf(shape, opens, closes, start === 0 && after === " ");
    if (!role) continue;
    const doubt = doubtOf(shape, before, after, role);
    marks.push({ start, end, family: _nullishCoalesce(FAMILY[shape], () => ( "double")), role, ...doubt && { doubt } });
  }
  return marks;
}
function isBeside(sign, signs) {
  const unit = sign.charCodeAt(0);
  return _chunkLO6RJL3Ccjs.isSpace.call(void 0, unit) || (_nullishCoalesce(_chunkLO6RJL3Ccjs.CHARACTER_CLASS[unit], () => ( 0))) < _chunkLO6RJL3Ccjs.CAPITAL && signs.test(sign);
}
function doubtOf(shape, before, after, role) {
  const followsFigure = before >= "0" && before <= "9";
  if (followsFigure && (shape === '"' || shape === "\uFF02")) return "inches";
  if (followsFigure && shape === "\u201D") return "curled inches";
  if (shape === "\xBB" && /\s/.test(before) && /\s/.test(after)) return "arrow";
  return (shape === "''" || shape === "\u2019\u2019") && role !== "open" ? "apostrophes" : void 0;
}
function markRoleOf(shape, opens, closes, first) {
  switch (shape) {
    case "\u201C":
      return closes ? "close" : "open";
    case "\u201D":
      return opens ? "toggle" : "close";
    case "\xAB":
      return closes ? "close" : "open";
    case "\xBB":
      return opens ? "toggle" : first ? void 0 : "close";
    case '"':
    case "\uFF02":
      return opens ? "open" : closes ? "close" : "toggle";
    case "''":
    case "\u2019\u2019":
      return opens ? "open" : "close";
    case "\u300D":
    case "\u300F":
    case "\u301E":
    case "\u301F":
      return "close";
    default:
      return "open";
  }
}

// src/rules/marks-of.ts
var marksOf = /* @__PURE__ */ oncePerIndex(
  (index) => new Map(
    textsWithPlaces(index, "quotationMark").map(({ text, places: places2 }) => [text, quotationMarks(text.text, places2)])
  )
);

// src/rules/quotes/attributed.ts
var LEAST2 = 6;
function hasSixWords(text, start, end) {
  let words3 = 1;
  for (let i = start; i < end && words3 < LEAST2; i++)
    if (_chunkLO6RJL3Ccjs.isSpace.call(void 0, text.charCodeAt(i)) && !(i > start && _chunkLO6RJL3Ccjs.isSpace.call(void 0, text.charCodeAt(i - 1)))) words3++;
  return words3 >= LEAST2;
}
var OPENING3 = /["“„«]|``/;
var attributed = {
  id: "quotes/attributed",
  severity: "warning",
  languages: ["en"],
  features: ["quotationMark"],
  summary: "Each quotation has a speaker in its own paragraph or an adjacent one.",
  why: "A quotation without a speaker may be attributed to the wrong person.",
  source: "Style sheets of journalism schools; Reuters Handbook of Journalism, Quotations.",
  check: ({ index }) => {
    const blocksWithReports = _chunkK7RRLWUPcjs.once.call(void 0, 
      () => new Set([...reportsIn(index)].map(({ part, block }) => part === "paragraph" && block))
    );
    const findings = [];
    for (const [{ part, path, text, block = -1 }, marks] of marksOf(index)) {
      if (part !== "paragraph" || !OPENING3.test(text)) continue;
      const open = marks.find(({ role }) => role === "open");
      const close = open && marks.find(({ start, role }) => start > open.start && role === "close");
      const end = _nullishCoalesce(_optionalChain([close, 'optionalAccess', _136 => _136.start]), () => ( text.length));
      if (!open || !hasSixWords(text, open.end, end)) continue;
      const reported = blocksWithReports();
      if (reported.has(block) || reported.has(block - 1) || reported.has(block + 1)) continue;
      findings.push({
        message: `Quotation without a speaker: ${_chunkUTHQYFSBcjs.excerptAround.call(void 0, text, open.start, Math.min(end, open.start + 40), 0)}.`,
        hint: "Name the speaker.",
        path,
        span: { start: open.start, end: _nullishCoalesce(_optionalChain([close, 'optionalAccess', _137 => _137.end]), () => ( text.length)) }
      });
    }
    return findings;
  }
};

// src/rules/quote-balance.ts
function quoteBalance(marks) {
  const open = { double: [], guillemet: [], corner: [] };
  let stray;
  let nested;
  let doubtful = false;
  for (const mark of marks) {
    const stack = open[mark.family];
    if (mark.role === "open" || mark.role === "toggle" && stack.length === 0) {
      if (!mark.doubt) {
        if (mark.family === "double" && stack.length > 0) nested ??= mark;
        stack.push(mark);
      } else doubtful = true;
    } else if (stack.length > 0) {
      stack.pop();
      if (mark.doubt === "inches") doubtful = true;
    } else if (mark.doubt) doubtful = true;
    else stray ??= mark;
  }
  const { double, guillemet, corner } = open;
  const isPlain = guillemet.length === 0 && corner.length === 0;
  const left = isPlain ? double : [...double, ...guillemet, ...corner].sort((a, b) => a.start - b.start);
  return { open: left, doubtful, ...stray ? { stray } : {}, ...nested ? { nested } : {} };
}

// src/rules/quotes/balanced.ts
var SPOKEN2 = /, (?:\p{L}[\p{L}.'’-]* ){1,8}(?:said|says|added|told reporters)\.$/u;
var balanced = {
  id: "quotes/balanced",
  severity: "warning",
  features: ["quotationMark"],
  summary: "Quotation marks are balanced.",
  why: "With a lost mark, readers cannot tell the words of a source from those of the reporter.",
  source: "Agency style guides, on quotation marks: speech over several paragraphs opens each of them and closes the last.",
  silent: "For a quotation that continues in the next paragraph, which then starts with a mark. Single marks are ignored, since most are apostrophes (`\u201990s`, `the Reds\u2019 home`); as are inches (`6'9\"`).",
  check: ({ texts, index }) => {
    const findings = [];
    let running;
    let lost = false;
    const marked = marksOf(index);
    for (const text of texts) {
      const marks = _nullishCoalesce(marked.get(text), () => ( NONE4));
      if (marks.length === 0 && !running && !lost) continue;
      const kind = text.part === "paragraph" ? "paragraph" : ALONE.has(text.part) ? "alone" : "other";
      if (kind === "other") continue;
      if (kind === "paragraph") {
        if (mayContinueQuotation(text.text, marks) && !(running && isOtherShape(running.shape, text.text))) lost = false;
        else if (running) {
          findings.push(running.finding);
          lost = true;
        }
        running = void 0;
      }
      if (marks.length === 0) continue;
      const { open, stray, nested, doubtful } = quoteBalance(marks);
      const [opening] = open;
      if (doubtful && open.length + (stray ? 1 : 0) === 1) continue;
      const mayRun = open.length === 1 && kind === "paragraph" && !nested && !SPOKEN2.test(text.text.slice(-80));
      if (opening && mayRun)
        running = { finding: notClosed(text, opening), shape: text.text.slice(opening.start, opening.end) };
      else if (opening) findings.push(notClosed(text, opening));
      else if (stray && !(lost && kind === "paragraph")) findings.push(notOpened(text, stray));
      if (kind === "paragraph" && (opening || stray)) lost = false;
    }
    if (running) findings.push(running.finding);
    return findings;
  }
};
var notClosed = ({ path }, { start, end }) => ({
  message: "Quotation is not closed.",
  hint: "Close it, or start the next paragraph with a mark if the quotation continues.",
  path,
  span: { start, end }
});
var notOpened = ({ path }, { start, end }) => ({
  message: "Closing quotation mark without an opening one.",
  hint: "Add the opening mark, or remove this one.",
  path,
  span: { start, end }
});
var mayContinueQuotation = (text, [first]) => first !== void 0 && first.start === 0 && first.role !== "close" || /^»\s/.test(text);
var DOUBLE = /^(?:[“"]|``)/;
function isOtherShape(shape, text) {
  const [opens] = _nullishCoalesce(DOUBLE.exec(text), () => ( []));
  return opens !== void 0 && DOUBLE.test(shape) && opens !== shape;
}
var ALONE = /* @__PURE__ */ new Set([
  "headline",
  "subheadline",
  "summaries",
  "quote",
  "list"
]);
var NONE4 = [];

// src/rules/quotes/one-style.ts
var isCurly = (sign) => sign === "\u201C" || sign === "\u201D";
var STRAIGHT = '"';
var oneStyle = {
  id: "quotes/one-style",
  severity: "info",
  features: ["quotationMark"],
  summary: "Quotation marks are either all curly or all straight.",
  why: "A mixture shows that parts were pasted together.",
  source: "House styles; each has one.",
  silent: "For quotation marks of other shapes, which may be nested.",
  check: ({ index }) => {
    let curly = 0;
    let straight = 0;
    for (const [{ block, part, text }, marks] of marksOf(index)) {
      if (block === void 0 && part !== "headline") continue;
      for (const { start } of marks) {
        const sign = text.charAt(start);
        if (sign === STRAIGHT) straight++;
        else if (isCurly(sign)) curly++;
      }
    }
    if (curly === 0 || straight === 0) return [];
    const wantCurly = curly >= straight;
    return [...marksOf(index)].flatMap(([{ block, part, path, text }, marks]) => {
      if (block === void 0 && part !== "headline") return [];
      const odd = marks.filter(({ start, doubt }) => {
        const sign = text.charAt(start);
        return !doubt && (wantCurly ? sign === STRAIGHT : isCurly(sign));
      });
      const [first] = odd;
      if (!first) return [];
      const sure = odd.every(({ role }) => role !== "toggle");
      return [
        {
          message: `${odd.length} ${wantCurly ? "straight" : "curly"} quotation ${odd.length === 1 ? "mark" : "marks"}; the others are ${wantCurly ? "curly" : "straight"}.`,
          path,
          span: { start: first.start, end: first.end },
          ...sure ? {
            fix: {
              edits: odd.map((mark) => ({ start: mark.start, end: mark.end, text: signOf(mark, wantCurly) }))
            }
          } : {}
        }
      ];
    });
  }
};
var signOf = ({ role }, curly) => curly ? role === "open" ? "\u201C" : "\u201D" : STRAIGHT;

// src/rules/sentences/short-enough.ts
var shortEnough4 = {
  id: "sentences/short-enough",
  severity: "info",
  needs: "annotations",
  summary: "Sentences are short.",
  why: "Readers give up on long sentences.",
  source: "Style sheets of newspapers and journalism schools: 30 words, 35 at most.",
  silent: "For languages written without spaces between words.",
  options: { max: { default: 35, summary: "The maximum number of words.", min: 5 } },
  check: ({ article: { annotations }, texts, index, options: { max } }) => {
    const findings = [];
    const { words: whole } = index;
    const isShort = (words3) => words3 !== void 0 && words3 <= max;
    if (whole.every(isShort)) return findings;
    let at = 0;
    for (const { path, start, end, text } of _nullishCoalesce(_optionalChain([annotations, 'optionalAccess', _138 => _138.sentences]), () => ( []))) {
      if (text.length <= max * 2 || !path.startsWith("body.")) continue;
      while (at < texts.length && _optionalChain([texts, 'access', _139 => _139[at], 'optionalAccess', _140 => _140.path]) !== path) at++;
      if (isShort(whole[at])) continue;
      const words3 = _nullishCoalesce(wordsWithin(index, at, start, end), () => ( 0));
      if (words3 <= max) continue;
      findings.push({
        message: `Sentence has ${words3} words; the maximum is ${max}.`,
        hint: "Split it into two.",
        path,
        span: { start, end }
      });
    }
    return findings;
  }
};

// src/rules/slugline/short-enough.ts
var shortEnough5 = {
  id: "slugline/short-enough",
  severity: "warning",
  features: ["slugline"],
  summary: "The slugline fits the header of a message.",
  why: "Headers truncate it, and two stories with the same truncated slugline look like versions of one.",
  source: "ANPA 1312 keeps 24 characters; dpa stylebook, 22.",
  options: {
    max: {
      default: 24,
      summary: "The maximum number of characters, without version and number.",
      min: 5
    }
  },
  check: ({ article: { slugline }, options: { max } }) => {
    const name = _nullishCoalesce(_optionalChain([slugline, 'optionalAccess', _141 => _141.split, 'call', _142 => _142(",", 1), 'access', _143 => _143[0]]), () => ( ""));
    if (name.length <= max) return [];
    return [
      {
        message: `Slugline has ${name.length} characters; the maximum is ${max}.`,
        hint: "Shorten it to the words that identify this story.",
        path: "slugline"
      }
    ];
  }
};

// src/rules/structure/end-mark-last.ts
var END_MARK = /* @__PURE__ */ new RegExp(
  `^(?:#(?: ?#){1,4}|[-\u2013\u2014]{1,2} ?(?:30|0|ENDS?|ends?) ?[-\u2013\u2014]{1,2}|-?ENDS-?|NNNN|\\((?:END|ENDS|MORE)\\)|REUTERS?|Reuters?|[\uFF08(][${_chunkUOCSW42Qcjs.END_SIGNS}][)\uFF09]|[-\u2013\u2014] ?more ?[-\u2013\u2014])$`
);
var endMarkLast = {
  id: "structure/end-mark-last",
  severity: "warning",
  summary: "The end mark is at the end of the story.",
  why: "Text after an end mark is another story, page text, or a part in the wrong order.",
  source: "Agency end marks: `-30-`, `###`, `ENDS`, `NNNN` (IPTC 7901, 6 Post-text).",
  check: ({ story, article, texts }) => {
    const { dropped, spans, text } = story;
    const findings = [];
    const last = texts.findLast(({ block }) => block !== void 0);
    const end = last && _optionalChain([spans, 'access', _144 => _144[last.path], 'optionalAccess', _145 => _145.start]);
    for (const { kind, start, end: to } of dropped)
      if (kind === "end-mark" && end !== void 0 && to <= end)
        findings.push({
          ...faultOf(text.slice(start, to)),
          path: "",
          sourceSpan: { start, end: to },
          sourceFix: removalEdit(text, { start, end: to })
        });
    for (const { start, end: to } of story.unread)
      if (end !== void 0 && to <= end && to - start < 12 && END_MARK.test(text.slice(start, to).trim()))
        findings.push({
          ...faultOf(text.slice(start, to)),
          path: "",
          sourceSpan: { start, end: to },
          sourceFix: removalEdit(text, { start, end: to })
        });
    for (const { path, text: own, block } of texts)
      if (block !== void 0 && block < article.body.length - 1 && own.length < 12 && END_MARK.test(own))
        findings.push({ ...faultOf(own), path, ...removeBlock(story, path) });
    return findings;
  }
};
var faultOf = (mark) => ({
  message: `End mark \u201C${mark.trim()}\u201D in the middle of the text.`,
  hint: "Remove the mark if the text after it belongs to the story."
});

// src/rules/structure/one-story.ts
var OPENING4 = /^\p{Lu}[\p{Lu}\p{M}’'. /-]{2,40}(?:, [\p{L}\p{N}., ]{1,40})? \(([\p{L}][\p{L}\p{N}./ -]{1,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/u;
var DATED = /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}, [\p{L}\p{N}., ]{1,40} \((\p{Lu}[\p{L}/-]{1,20})\) ?(?:-{1,2}|[–—_:])? ?(?=\S)/u;
var BRACKETED = /^(?:[\p{L}\p{M}\d’'. /,،-]{2,60} ?)?[（(]([^()（）]{2,30})[)）] ?(?:-{1,2}|[–—_:])/u;
var STOPPED2 = /^\p{Lu}[\p{L}’' -]{2,30}\. \d{1,2} \p{L}{3,12}\. (\p{Lu}[\p{L}.-]{1,20}) ?(?:-{1,2}|[–—]) /u;
var CHINESE = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new RegExp(
    String.raw`^(?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, _chunkUOCSW42Qcjs.chineseOwnMediums)}|\p{Script=Han}{1,6}?(?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, _chunkUOCSW42Qcjs.chineseStoryMediums)}))(?:(?:\p{Script=Han}{2,8}?)??[${_chunkLO6RJL3Ccjs.HAN_FIGURES}]{1,3}月[${_chunkLO6RJL3Ccjs.HAN_FIGURES}]{1,3}日(?:[${_chunkUOCSW42Qcjs.CLOSER_SIGNS}]|${_chunkUOCSW42Qcjs.CHINESE_MESSAGE})|\p{Script=Han}{0,4}?[${_chunkUOCSW42Qcjs.CHINESE_NEWS_SIGNS}](?=[\s\d（(：:])|${_chunkUOCSW42Qcjs.CHINESE_MESSAGE}[：:])`,
    "u"
  )
);
var CREDIT_FIRST = /^([\p{Lu}][\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,12})?) (?:-{1,2}|[–—]) (?=\p{Lu})/u;
var DATED_ALONE = /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,24})?, (?:(\p{L}{3,10})\.? \d{1,2}|\d{1,2}\.? (\p{L}{3,10}))(?:,? \d{4})? ?(?:-{1,2}|[–—_])(?=\s)/u;
var PLACE_ALONE = /^(\p{Lu}[\p{L}\p{M}’'. -]{2,30})(?:\/[\p{L}\p{M}’'. /-]{2,40})?(?:, \p{Lu}[\p{L}. ]{1,24})? (?:-{1,2}|[–—_]) (?=["“„«]?\p{Lu})/u;
var known = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new Set(_chunkY3TXH4KKcjs.places.call(void 0, ).flatMap(({ name, names }) => [name, ...names].map((each) => each.toLowerCase())))
);
function opensAlone(start, article) {
  const dated = DATED_ALONE.exec(start);
  const month = _nullishCoalesce(_optionalChain([dated, 'optionalAccess', _146 => _146[1]]), () => ( _optionalChain([dated, 'optionalAccess', _147 => _147[2]])));
  if (dated && month !== void 0 && calendarWordsOf(article.language).months.has(month.toLowerCase())) return dated;
  const placed = PLACE_ALONE.exec(start);
  const place = _optionalChain([placed, 'optionalAccess', _148 => _148[1]]);
  if (!placed || place === void 0) return void 0;
  const own = _optionalChain([article, 'access', _149 => _149.dateline, 'optionalAccess', _150 => _150.places, 'optionalAccess', _151 => _151.some, 'call', _152 => _152(({ text }) => text === place)]);
  return own || known().has(place.toLowerCase()) ? placed : void 0;
}
var BRACKET3 = /* @__PURE__ */ textBit("bracket");
var DASH = /* @__PURE__ */ textBit("dash");
var FIRST_HAN = 11904;
var REACH4 = 140;
var isHeadlineLike = (text) => text.length < 120 && !/[.!?…]["”’')]?$/.test(text);
var oneStory = {
  id: "structure/one-story",
  severity: "warning",
  features: ["dateline"],
  summary: "The text contains one story: only a roundup has a second dateline.",
  why: "A second dateline means that two stories were joined and the second has lost its headline.",
  source: "AP Stylebook, datelines: one to a story, but in roundups, where each part opens with its own.",
  silent: "In a roundup, where the story has no dateline of its own or several paragraphs start with one. Without a headline above it, a second dateline is reported as info: digests of two items have one.",
  check: ({ article, texts, index }) => {
    if (!article.dateline) return [];
    const own = (_nullishCoalesce(article.dateline.credits, () => ( []))).map(({ text }) => text);
    const knows = (credit) => credit !== void 0 && (own.includes(credit) || _chunkUOCSW42Qcjs.agencies.call(void 0, ).some(({ credits }) => credits.includes(credit)));
    const findings = [];
    const { bits } = index;
    for (let n = 0; n < texts.length; n++) {
      const i = _nullishCoalesce(_optionalChain([texts, 'access', _153 => _153[n], 'optionalAccess', _154 => _154.block]), () => ( -1));
      const block = _optionalChain([texts, 'access', _155 => _155[n], 'optionalAccess', _156 => _156.part]) === "paragraph" ? article.body[i] : void 0;
      if (_optionalChain([block, 'optionalAccess', _157 => _157.kind]) !== "paragraph") continue;
      const isLater = i > 0 && !block.dateline;
      let signs = isLater ? (_nullishCoalesce(bits[n], () => ( 0))) & (BRACKET3 | DASH) : 0;
      const eastern = isLater && block.text.charCodeAt(0) >= FIRST_HAN;
      if (signs === 0 && !eastern && !block.dateline) continue;
      const start = block.text.slice(0, REACH4);
      if ((signs & DASH) !== 0 && !/[-–—]/.test(start)) signs &= ~DASH;
      const bracketed2 = (signs & BRACKET3) !== 0 && /[(（]/.test(start);
      const placed = bracketed2 ? OPENING4.exec(start) : void 0;
      const chinese = eastern ? CHINESE().exec(start) : null;
      const opening = _nullishCoalesce(_nullishCoalesce(placed, () => ( chinese)), () => ( ((signs & DASH) !== 0 && (_nullishCoalesce(CREDIT_FIRST.exec(start), () => ( STOPPED2.exec(start)))) || bracketed2 && (_nullishCoalesce(DATED.exec(start), () => ( BRACKETED.exec(start)))) || void 0)));
      const named = opening && (chinese || knows(opening[1]));
      const alone = named || block.dateline || (signs & DASH) === 0 ? void 0 : opensAlone(start, article);
      if (!block.dateline && !opening && !alone) continue;
      const text = _nullishCoalesce(_nullishCoalesce(_optionalChain([block, 'access', _158 => _158.dateline, 'optionalAccess', _159 => _159.text]), () => ( _optionalChain([(_nullishCoalesce(alone, () => ( opening))), 'optionalAccess', _160 => _160[0], 'access', _161 => _161.trimEnd, 'call', _162 => _162()]))), () => ( ""));
      const before = article.body[i - 1];
      const headed = _optionalChain([before, 'optionalAccess', _163 => _163.kind]) === "subhead" || _optionalChain([before, 'optionalAccess', _164 => _164.kind]) === "paragraph" && isHeadlineLike(before.text);
      if (!block.dateline && !named && !alone && !(placed && headed)) continue;
      findings.push({
        ...headed ? {} : { severity: "info" },
        message: `Second dateline in the text: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
        hint: "File a new story separately; in a roundup, start each part with a dateline.",
        path: block.dateline ? `body.${i}.dateline.text` : `body.${i}.text`,
        ...block.dateline ? {} : { span: { start: 0, end: text.length } }
      });
    }
    return findings.length === 1 ? findings : findings.filter(({ severity }) => severity === void 0);
  }
};

// src/rules/text/no-doubled-word.ts
var DOUBLED = /\b(the|an?|of|to|in|and|for|with|at|by|from|was|were|will|has|his|her|their|its|as|or|be|are|said|which|who|than|into|about) \1\b(?!['’-])/gi;
var JOINED = /[\p{L}'’-]/u;
var noDoubledWord = {
  id: "text/no-doubled-word",
  severity: "warning",
  languages: ["en"],
  features: ["doubledWord"],
  summary: "No function word, such as \u201Cthe\u201D, occurs twice in a row.",
  why: "It is a typing error that proofreaders overlook and readers notice.",
  source: "Style checkers since diction (Bell Laboratories, 1980).",
  check: ({ index }) => textsWith(index, "doubledWord").flatMap(({ path, text, block }) => {
    if (block === void 0 && path !== "headline" && path !== "subheadline") return [];
    return [...text.matchAll(DOUBLED)].flatMap((match) => {
      const [both, word = ""] = match;
      if (JOINED.test(text.charAt(match.index - 1))) return [];
      const second = both.slice(word.length + 1);
      if (/^\p{Lu}/u.test(second) || word === "A" && second === "a") return [];
      const start = match.index;
      return [
        {
          message: `Repeated word \u201C${word}\u201D.`,
          path,
          span: { start, end: start + both.length },
          fix: { edits: [{ start: start + word.length, end: start + both.length, text: "" }] }
        }
      ];
    });
  })
};

// src/rules/times/no-last-next.ts
var weekdays = /* @__PURE__ */ placedPattern(
  "weekday",
  /(?<=(?<!\bthe )\b(last|next|this past|this coming) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:of|in) )/gi
);
var noLastNext = {
  id: "times/no-last-next",
  severity: "info",
  languages: ["en"],
  features: ["weekday"],
  summary: "No weekday follows \u201Clast\u201D or \u201Cnext\u201D.",
  why: "Readers disagree on whether \u201Cnext Friday\u201D is in this week or the following one.",
  source: "AP Stylebook, days of the week: the tense tells past or future.",
  check: ({ index }) => weekdays(index).flatMap(({ text: { path, text, block }, match }) => {
    if (block === void 0) return [];
    const [weekday, before = ""] = match;
    const span = { start: match.index - 1 - before.length, end: match.index + weekday.length };
    return [
      {
        message: `Ambiguous day \u201C${text.slice(span.start, span.end)}\u201D.`,
        hint: "Use the weekday alone within seven days, otherwise the date.",
        path,
        span
      }
    ];
  })
};

// src/rules/times/no-relative-word.ts
var words2 = /* @__PURE__ */ placedPattern(
  "relativeDay",
  /(?<![\p{L}-])(?:yesterday|today|tomorrow|tonight|Yesterday|Tomorrow|Tonight)(?!['’]s|[\p{L}-])/gu
);
var noRelativeWord = {
  id: "times/no-relative-word",
  severity: "info",
  languages: ["en"],
  features: ["relativeDay"],
  summary: "Days are named, not called \u201Cyesterday\u201D or \u201Ctoday\u201D.",
  why: "Wire copy is often printed on another day than it is filed.",
  source: "AP Stylebook, today, tonight, yesterday: only in quotations.",
  silent: "Inside quotations, and for \u201Ctoday\u2019s\u201D.",
  check: ({ index }) => words2(index).flatMap(({ text, match }) => {
    if (text.block === void 0 || isQuoted(match.index, marksOf(index).get(text))) return [];
    return [
      {
        message: `Relative day \u201C${match[0]}\u201D is used outside a quotation.`,
        hint: "Name the weekday.",
        path: text.path,
        span: { start: match.index, end: match.index + match[0].length }
      }
    ];
  })
};
function isQuoted(at, marks = []) {
  let open = 0;
  for (const { start, role } of marks) {
    if (start >= at) break;
    open = role === "close" ? Math.max(0, open - 1) : open + 1;
  }
  return open > 0;
}

// src/lexicon/day-leads.ts
var dayLeads = `on	for	by	until	till	since	before	after	am	zum	vom	bis	seit	el	del	hasta	le	du	au	pada	tanggal	hingga	sampai	em	no	dia	il	dal	al`;

// src/rules/written-dates.ts
var DAY2 = /(?<![\d.,:/$€£¥-])\d{1,2}(?!\d|[.,:/]\d|%|\s?percent|\s?pct)/g;
var BEFORE2 = /(?<![\p{L}\p{M}])([\p{L}\p{M}-]{2,16})(\.?,?[\s(（]{1,3})$/u;
var AFTER2 = /^(?:\.|º|ª|er|st|nd|rd|th)?\s(?:([\p{L}]{1,4})\s)?([\p{L}\p{M}]{3,16})/u;
var YEAR = /^(?:st|nd|rd|th)?\.?,?\s(?:([\p{L}]{1,3})\s)?([12]\d{3})(?![\d.,:/-]?\d)/u;
var REACH5 = 40;
var REACH_BACK = 24;
var PARTS_BEFORE = /[\s(（]/;
var PARTS_AFTER = /[\s.ºªersnt]/;
function writtenDates({ text: { text }, places: places2 }, { months, weekdays: weekdays2, between }) {
  const found = [];
  const wordBefore = (at) => {
    if (!PARTS_BEFORE.test(text.charAt(at - 1))) return void 0;
    const match = BEFORE2.exec(text.slice(Math.max(0, at - REACH_BACK), at));
    return _optionalChain([match, 'optionalAccess', _165 => _165[1]]) === void 0 ? void 0 : { word: match[1], start: at - match[0].length };
  };
  if (mayHaveEasternDate(text, places2) && EASTERN_DAY.test(text)) return easternDates(text);
  for (const match of places2 ? figuresNear(text, places2) : text.matchAll(DAY2)) {
    const day = Number(match[0]);
    const end = match.index + match[0].length;
    let before = wordBefore(match.index);
    let month = before && months.get(before.word.toLowerCase());
    let start = match.index;
    let after = end;
    if (before && month !== void 0 && /^\p{Lu}/u.test(before.word)) {
      start = before.start;
      before = wordBefore(start);
    } else {
      const next = PARTS_AFTER.test(text.charAt(end)) ? AFTER2.exec(text.slice(end, end + REACH5)) : null;
      month = _optionalChain([next, 'optionalAccess', _166 => _166[2]]) === void 0 || next[1] && !between.has(next[1].toLowerCase()) ? void 0 : months.get(next[2].toLowerCase());
      if (month === void 0 || !next) continue;
      after += next[0].length;
      if (before && between.has(before.word.toLowerCase())) before = wordBefore(before.start);
    }
    const number = before && weekdays2.get(before.word.toLowerCase());
    const tail = YEAR.exec(text.slice(after, after + 12));
    const year = tail && (tail[1] === void 0 || between.has(tail[1].toLowerCase())) ? Number(tail[2]) : void 0;
    if (tail && year !== void 0) after += tail[0].length;
    const weekday = before && number !== void 0 ? { number, start: before.start, end: before.start + before.word.length } : void 0;
    found.push({
      start,
      end: after,
      day,
      month,
      ...year === void 0 ? {} : { year },
      ...weekday ? { weekday } : {}
    });
  }
  return found;
}
function figuresNear(text, places2) {
  const found = [];
  let next = null;
  let end = 0;
  for (const place of places2) {
    if (!next || next.index < place - REACH5) {
      DAY2.lastIndex = Math.max(end, place - REACH5);
      next = DAY2.exec(text);
    }
    for (; next && next.index <= place + REACH5; next = DAY2.exec(text)) {
      found.push(next);
      end = DAY2.lastIndex;
    }
    if (!next) break;
  }
  DAY2.lastIndex = 0;
  return found;
}
var mayHaveEasternDate = (text, places2) => !places2 || places2.some((place) => text.charCodeAt(place) >= 128);
var EASTERN_DAY = /* @__PURE__ */ new RegExp(String.raw`\d[${_chunkLO6RJL3Ccjs.MONTH_SIGNS}]\s?\d`);
var EASTERN2 = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => {
  const week = _chunkK7RRLWUPcjs.alternatives.call(void 0, _chunkLO6RJL3Ccjs.WEEK_WORDS);
  return new RegExp(
    String.raw`(?:(\d{4})[${_chunkLO6RJL3Ccjs.YEAR_SIGNS}]\s?)?(?<!\d)(\d{1,2})[${_chunkLO6RJL3Ccjs.MONTH_SIGNS}]\s?(\d{1,2})[${_chunkLO6RJL3Ccjs.DAY_SIGNS}](?:\s?(?:[(（](?:${week})?|${week})([${_chunkLO6RJL3Ccjs.WEEKDAY_SIGNS.join("")}]))?`,
    "g"
  );
});
function lastDaySign(date) {
  const sign = _nullishCoalesce([..._chunkLO6RJL3Ccjs.DAY_SIGNS].find((each) => date.includes(each)), () => ( ""));
  return date.lastIndexOf(sign, date.length - 2);
}
function easternDates(text) {
  return [...text.matchAll(EASTERN2())].map((match) => {
    const [whole, year, month, day, sign] = match;
    const start = match.index;
    const end = start + whole.length;
    const number = sign === void 0 ? 0 : (_nullishCoalesce(_optionalChain([_chunkLO6RJL3Ccjs.WEEKDAY_SIGNS, 'access', _167 => _167.find, 'call', _168 => _168((row) => row.includes(sign)), 'optionalAccess', _169 => _169.indexOf, 'call', _170 => _170(sign)]), () => ( -1))) + 1;
    return {
      start,
      end: sign === void 0 ? end : start + lastDaySign(whole) + 1,
      ...year === void 0 ? {} : { year: Number(year) },
      month: Number(month),
      day: Number(day),
      ...number > 0 ? { weekday: { number, start: end - 1, end } } : {}
    };
  });
}
var datesOf = /* @__PURE__ */ oncePerIndex((index) => {
  const found = [];
  for (const placed of textsToSearch(index, "month", "figure")) {
    const { text } = placed;
    if (text.part === "table" || text.part === "preformatted") continue;
    const dates = writtenDates(placed, calendarWordsOf(index.article.language));
    if (dates.length > 0) found.push({ text, dates });
  }
  return found;
});

// src/rules/times/real-date.ts
var leads = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => new Set(_chunkK7RRLWUPcjs.words.call(void 0, dayLeads)));
var WORD_BEFORE = /(?<!\S)(\p{L}+)\s$/u;
var REACH6 = 12;
var isLedTo = (text, start) => leads().has(_nullishCoalesce(_optionalChain([WORD_BEFORE, 'access', _171 => _171.exec, 'call', _172 => _172(text.slice(Math.max(0, start - REACH6), start)), 'optionalAccess', _173 => _173[1], 'optionalAccess', _174 => _174.toLowerCase, 'call', _175 => _175()]), () => ( "")));
var RANGE = /^[-–](\d{1,2})(?![\d.,/%-]?\d|[%/])/;
var realDate2 = {
  id: "times/real-date",
  severity: "error",
  features: ["month", "figure"],
  summary: "Each date in the text exists.",
  why: "The day or the month is wrong, and readers cannot tell which.",
  source: "The Gregorian calendar; Reuters Handbook of Journalism, Accuracy.",
  silent: "For Feb 29 if the year is unknown, and in tables, where numbers after months are prices. Datelines have their own rule.",
  check: ({ index }) => {
    const findings = [];
    const report = (path, start, end, text) => {
      findings.push({
        message: `Nonexistent date: ${text.slice(start, end)}.`,
        hint: "Check the day and the month against the source.",
        path,
        span: { start, end }
      });
    };
    for (const {
      text: { path, text },
      dates
    } of datesOf(index))
      for (const { start, end, day, month, year } of dates) {
        if (path.endsWith("dateline.text")) continue;
        const last = Number(_nullishCoalesce(_optionalChain([RANGE, 'access', _176 => _176.exec, 'call', _177 => _177(text.slice(end, end + REACH6)), 'optionalAccess', _178 => _178[1]]), () => ( 0)));
        const over = last > day && last <= 31 && isExistingDay(day, month, year) && !isExistingDay(last, month, year);
        if (!over && isExistingDay(day, month, year)) continue;
        const isNamed = day >= 1 && day <= 31 && month <= 12;
        const dated = year === void 0 ? isLedTo(text, start) : year >= 1900 && year < 2100;
        if (!isNamed && !dated && month <= 12) continue;
        report(path, start, over ? end + 1 + String(last).length : end, text);
      }
    for (const { path, text, part } of textsWith(index, "figure"))
      if (part !== "table" && part !== "preformatted")
        for (const { start, end } of impossibleDays(text)) report(path, start, end, text);
    return findings;
  }
};

// src/rules/times/tense-agrees.ts
var DAY3 = 864e5;
var FUTURE = /\b(?:will|is to|are to|is set to|are set to|is due to|are due to|plans? to|is scheduled to|are scheduled to)\b[^.;:!?"“”]{0,60}$/i;
var PAST = /\b(?:was held|were held|took place|happened|occurred|died|was born|was killed|were killed|was arrested|opened|met)\b[^.;:!?"“”]{0,30}$/i;
var tenseAgrees = {
  id: "times/tense-agrees",
  severity: "warning",
  languages: ["en"],
  features: ["month"],
  summary: "Future tense goes with later dates, past tense with earlier ones.",
  why: "The year is wrong, or an old story was sent again as new.",
  source: "Reuters Handbook of Journalism, Accuracy.",
  silent: "If the year of the date or of the story is unknown.",
  check: ({ article, index }) => {
    const own = referenceDay(article);
    const now = own === void 0 ? void 0 : _optionalChain([parseTime, 'call', _179 => _179(own), 'optionalAccess', _180 => _180.time]);
    if (now === void 0) return [];
    const findings = [];
    for (const {
      text: { path, text, block },
      dates
    } of datesOf(index))
      for (const { start, end, day, month, year } of dates) {
        if (year === void 0 || block === void 0) continue;
        const at = Date.UTC(year, month - 1, day);
        const before = text.slice(Math.max(0, start - 80), start);
        const wrong = at < now - 2 * DAY3 ? FUTURE.test(before) && "Future" : at > now + 2 * DAY3 && PAST.test(before) && "Past";
        if (!wrong) continue;
        findings.push({
          message: `${wrong} tense for ${text.slice(start, end)}, but the story\u2019s date is ${own}.`,
          hint: "Check the year.",
          path,
          span: { start, end }
        });
      }
    return findings;
  }
};

// src/rules/times/weekday-fits.ts
var DAY4 = 864e5;
var NEAR = 60;
var FIRST_YEAR = 1924;
var weekdayFits = {
  id: "times/weekday-fits",
  severity: "error",
  features: ["month"],
  summary: "Each weekday matches the date beside it.",
  why: "If they differ, one is wrong, and readers come on the wrong day.",
  source: "The Gregorian calendar; AP Stylebook, days of the week.",
  silent: "If the year is neither given nor close to that of the story, and for years before 1924.",
  check: ({ article, index }) => {
    const findings = [];
    const reference = referenceDay(article);
    for (const {
      text: { path, text },
      dates
    } of datesOf(index))
      for (const date of dates) {
        const year = _nullishCoalesce(date.year, () => ( nearestYear(date, reference)));
        if (!date.weekday || year === void 0 || year < FIRST_YEAR || date.day > _chunk46VG2477cjs.daysIn.call(void 0, year, date.month)) continue;
        const right = weekdayOfDate(year, date.month, date.day);
        if (right === date.weekday.number) continue;
        const filed = text.slice(date.weekday.start, date.weekday.end);
        const span = { start: Math.min(date.weekday.start, date.start), end: Math.max(date.end, date.weekday.end) };
        findings.push({
          message: `${text.slice(date.start, date.end)}${date.year === void 0 ? `, ${year},` : ""} is a ${spellWeekday(right, filed, article.language)}, not a ${filed}.`,
          hint: "Check both against the source.",
          path,
          span
        });
      }
    return findings;
  }
};
function nearestYear({ month, day }, reference) {
  if (reference === void 0) return void 0;
  const base = Date.parse(`${reference}T00:00:00Z`);
  const year = Number(reference.slice(0, 4));
  return [year, year - 1, year + 1].find((each) => Math.abs(Date.UTC(each, month - 1, day) - base) <= NEAR * DAY4);
}
function spellWeekday(number, filed, language) {
  const row = _chunkLO6RJL3Ccjs.WEEKDAY_SIGNS.find((each) => each.includes(filed));
  if (row) return row.charAt(number - 1);
  const spellings = [...calendarWordsOf(language).weekdays].flatMap(
    ([spelling, each]) => each === number ? spelling : []
  );
  const longest = spellings.reduce((a, b) => b.length > a.length ? b : a, "");
  return /^\p{Lu}/u.test(filed) ? longest.charAt(0).toUpperCase() + longest.slice(1) : longest;
}

// src/lexicon/parts-of-day.ts
var partsOfDay = { en: "morning	afternoon	evening	night	noon	midday", fr: "matin	apr\xE8s-midi	soir	nuit", es: "ma\xF1ana	tarde	noche", pt: "manh\xE3	noite", de: "Morgen	Vormittag	Nachmittag	Abend	Nacht" };

// src/rules/times/weekday-resolved.ts
var LETTER3 = /[\p{L}\p{M}]/u;
var PART_OF_DAY = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new RegExp(String.raw`^ (?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, partsOfDay)})(?![\p{L}\p{M}])`, "u")
);
var NAME_BEFORE = /(?:Black|Good|Ash|Holy|Palm|Easter|Super|Bloody|Cyber|Giving|Casual) $/;
var NAME_AFTER = /^(?:['’]s)? \p{Lu}|^\.com/u;
var weekdayResolved = {
  id: "times/weekday-resolved",
  severity: "info",
  features: ["weekday"],
  summary: "Each weekday can be resolved from the date of the story or its item.",
  why: "A week later, a weekday has no meaning without the day the story was filed.",
  source: "AP Stylebook, days of the week; TimeML, relative times.",
  silent: "If the dateline, a timestamp or the item has a date, and for weekdays beside a date.",
  check: ({ article, index }) => {
    const { dateline } = article;
    if (referenceDay(article) !== void 0 || _optionalChain([dateline, 'optionalAccess', _181 => _181.date, 'optionalAccess', _182 => _182.day]) !== void 0) return [];
    const beside = new Map(datesOf(index).map(({ text, dates }) => [text.path, dates]));
    const names = weekdayFinder(calendarWordsOf(article.language));
    const findings = [];
    for (const each of textsToSearch(index, "weekday")) {
      const { part, path, text, block } = each.text;
      if (block === void 0 || part === "dateline") continue;
      for (const { 0: word, index: start } of names(each)) {
        const end = start + word.length;
        if (LETTER3.test(text.charAt(start - 1))) continue;
        if (NAME_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || NAME_AFTER.test(text.slice(end, end + 6)))
          continue;
        if (_optionalChain([beside, 'access', _183 => _183.get, 'call', _184 => _184(path), 'optionalAccess', _185 => _185.some, 'call', _186 => _186(({ weekday }) => _optionalChain([weekday, 'optionalAccess', _187 => _187.start]) === start)])) continue;
        const part2 = _nullishCoalesce(_optionalChain([PART_OF_DAY, 'call', _188 => _188(), 'access', _189 => _189.exec, 'call', _190 => _190(text.slice(end, end + 14)), 'optionalAccess', _191 => _191[0]]), () => ( ""));
        findings.push({
          message: `Cannot resolve \u201C${word}\u201D: the story has no date.`,
          hint: "Add a date to the dateline, or set the date of publication.",
          path,
          span: { start, end: end + part2.length }
        });
      }
    }
    return findings;
  }
};
var patterns = /* @__PURE__ */ new WeakMap();
function weekdayFinder(calendar) {
  let pattern = patterns.get(calendar);
  if (!pattern) {
    const long = [...calendar.weekdays.keys()].filter((name) => name.length >= 4);
    const names = long.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]).sort((a, b) => b.length - a.length);
    pattern = matchesAt(new RegExp(`(?:${names.join("|") || "(?!)"})(?![\\p{L}\\p{M}])`, "gu"));
    patterns.set(calendar, pattern);
  }
  return pattern;
}

// src/rules/index.ts
var indexedRules = /* @__PURE__ */ [
  usable,
  possibleRestriction,
  embargoClear,
  embargoZone,
  notExpired,
  noPrivateNote,
  freeUse,
  explained2,
  shortEnough5,
  present7,
  shortEnough,
  noFinalStop,
  notAllCaps,
  oneCase,
  hasVerb,
  knownTag,
  notInBody,
  present4,
  wellFormed,
  present6,
  wellFormed2,
  hasDate,
  realDate,
  notInFuture,
  houseSeparator,
  regionGiven,
  regionSpared,
  stateForm,
  knownCredit,
  oneCredit,
  present2,
  shortEnough2,
  fewSentences,
  newsFirst,
  shortEnough3,
  tooShortRun,
  shortEnough4,
  present,
  knownSpeaker,
  fullNameFirst,
  plainVerb,
  firstHand,
  balanced,
  oneStyle,
  attributed,
  explained,
  usedAgain,
  oneMeaning,
  oneSpelling,
  realDate2,
  weekdayFits,
  weekdayResolved,
  tenseAgrees,
  noLastNext,
  noRelativeWord,
  noDoubledWord,
  described,
  present5,
  present3,
  oneStory,
  endMarkLast,
  truncated,
  duplicateParagraph,
  duplicateSentence,
  replacementCharacter,
  doubleBlank,
  noBreakSpace,
  hardWrap,
  hyphenation,
  byteOrderMark,
  danglingReference
].concat(parserRules, documentRules, boilerplateRules);
var rules = [...indexedRules];

// src/rules/profiles/afp.ts
var afp = {
  name: "afp",
  summary: "Agence France-Presse: a date in each dateline, initials at the end.",
  extends: ["house"],
  rules: {
    "headline/short-enough": ["info", { max: 80 }],
    "dateline/has-date": "warning",
    "dateline/house-separator": ["info", { signs: ["-", "\u2013", "--"] }],
    "lead/short-enough": ["warning", { max: 40 }],
    "attribution/first-hand": "on"
  }
};

// src/rules/profiles/ap.ts
var ap = {
  name: "ap",
  summary: "The Associated Press: states after cities, an em dash, neutral verbs.",
  extends: ["house"],
  rules: {
    "dateline/has-date": "off",
    // the message carries the date
    "dateline/house-separator": ["info", { signs: ["\u2014", "--", "_", "\u2013"] }],
    "dateline/region-given": "on",
    "dateline/region-spared": "on",
    "dateline/state-form": "on",
    "attribution/plain-verb": "on",
    "attribution/first-hand": "on",
    "acronyms/used-again": "on",
    // no acronym in brackets after a name
    "times/no-last-next": "on",
    "times/no-relative-word": "on",
    "lead/news-first": "on"
  }
};

// src/rules/profiles/dpa.ts
var dpa = {
  name: "dpa",
  summary: "Deutsche Presse-Agentur: short sluglines, credit in the dateline, separate notes.",
  extends: ["house"],
  rules: {
    "slugline/short-enough": ["warning", { max: 22 }],
    "headline/short-enough": ["info", { max: 70 }],
    "dateline/has-date": "off",
    // the message carries the date
    "dateline/house-separator": ["info", { signs: ["-", "\u2013"] }],
    "lead/short-enough": ["warning", { max: 30 }],
    "sentences/short-enough": ["info", { max: 30 }],
    "acronyms/explained": "off"
  }
};

// src/rules/profiles/untidy.ts
var untidy = {
  "damage/glued-sentence": "on",
  "damage/latin-1": "on",
  "damage/entity": "on",
  "damage/escape": "on",
  "damage/leftover-tag": "on",
  "damage/letter-spacing": "on"
};

// src/rules/profiles/house.ts
var house = {
  name: "house",
  summary: "Common rules of style, in addition to `recommended`.",
  extends: ["recommended"],
  rules: {
    "notices/explained": "on",
    "slugline/short-enough": "on",
    "headline/short-enough": "on",
    "headline/no-final-stop": "on",
    "headline/not-all-caps": "on",
    "headline/known-tag": "on",
    "byline/present": "on",
    "byline/well-formed": "on",
    "dateline/present": "on",
    "dateline/well-formed": "on",
    "dateline/has-date": "on",
    "dateline/known-credit": "on",
    "dateline/one-credit": "on",
    "lead/short-enough": "on",
    "lead/few-sentences": "on",
    "paragraphs/short-enough": "on",
    "attribution/present": "on",
    "attribution/known-speaker": "on",
    "attribution/full-name-first": "on",
    "quotes/balanced": "on",
    "quotes/attributed": "on",
    "acronyms/explained": "on",
    "acronyms/one-meaning": "on",
    "names/one-spelling": "on",
    "times/tense-agrees": "on",
    "text/no-doubled-word": "on",
    ...untidy
  }
};

// src/rules/profiles/press-release.ts
var pressRelease = {
  name: "press-release",
  summary: "A press release: complete, dated, with a description of the sender and a contact.",
  extends: ["recommended"],
  rules: {
    "headline/present": "error",
    "headline/no-final-stop": "on",
    "headline/short-enough": ["info", { max: 110 }],
    "headline/not-all-caps": "on",
    "dateline/present": "warning",
    "dateline/well-formed": "on",
    "dateline/has-date": "warning",
    "lead/short-enough": ["info", { max: 45 }],
    "contacts/present": "on",
    "boilerplate/present": "on",
    "quotes/balanced": "on",
    "quotes/attributed": "on",
    "acronyms/one-meaning": "on",
    "names/one-spelling": "on",
    "text/no-doubled-word": "on",
    "media/described": "on",
    "damage/hard-wrap": "on",
    ...untidy
  }
};

// src/rules/profiles/recommended.ts
var recommended = {
  name: "recommended",
  summary: "For every story: restrictions, impossible dates, lost or repeated text. Almost silent on good copy.",
  rules: {
    // restrictions on publication
    "item/usable": "on",
    "item/possible-restriction": "on",
    "item/embargo-clear": "on",
    "item/embargo-zone": "on",
    "item/not-expired": "on",
    "item/no-private-note": "on",
    "item/free-use": "on",
    // structure of the story
    "headline/present": "info",
    // briefs and digests of good agencies have no headline
    "headline/not-in-body": "on",
    "body/present": "on",
    "structure/one-story": "on",
    "structure/end-mark-last": "on",
    // impossible dates
    "dateline/real-date": "on",
    "dateline/not-in-future": "on",
    "times/real-date": "on",
    "times/weekday-fits": "on",
    "times/weekday-resolved": "on",
    // lost or repeated text: info for reliable repairs of the parser, warning for damage that a person must check
    "damage/truncated": "on",
    "damage/duplicate-paragraph": "on",
    "damage/duplicate-sentence": "on",
    "damage/replacement-character": "on",
    "damage/double-blank": "on",
    "damage/no-break-space": "on",
    "damage/hyphenation": "on",
    "damage/byte-order-mark": "on",
    "quotes/balanced": "info",
    // a typing slip in one of a hundred good stories
    "damage/glued-paragraph": "on",
    "damage/glued-sentence": "info",
    "damage/mojibake": "on",
    "damage/latin-1": "info",
    "damage/entity": "info",
    "damage/escape": "info",
    "damage/leftover-tag": "info",
    "damage/letter-spacing": "info",
    "damage/soft-hyphen": "on",
    "damage/zero-width": "on",
    "damage/direction": "on",
    "damage/control-character": "on",
    "damage/lost-apostrophe": "on",
    "damage/mixed-line-ends": "on",
    "damage/all-caps": "on",
    "dateline/maybe": "on",
    "headline/uncertain": "on",
    "envelope/date": "on",
    "envelope/cut": "on",
    "envelope/header": "on",
    "envelope/no-header": "on",
    "envelope/no-text": "on",
    "envelope/stray-etx": "on",
    "envelope/several-messages": "on",
    "read/charset": "on",
    "read/unread": "info",
    // unread by the parser, which is not always the story’s fault
    "envelope/word-count": "off",
    // counts are made before the last change
    // faults in documents that trouble receivers
    "document/missing-catalog": "on",
    "document/undeclared-alias": "on",
    "document/dangling-reference": "on",
    "document/missing-zone": "on",
    "document/empty-content": "on",
    "document/left-out": "on",
    "document/not-text": "on",
    "document/other-content": "on",
    "document/content-unread": "on",
    "document/text-elsewhere": "on",
    "document/link-dropped": "on",
    "document/picture-dropped": "on",
    "document/picture-in-text": "on",
    "document/markup-dropped": "on",
    // boilerplate of web pages
    "furniture/comment-count": "on",
    "furniture/reply-form": "on",
    "furniture/related": "on",
    "furniture/share": "on",
    "furniture/paging": "on",
    "furniture/navigation": "on",
    "furniture/meta": "on",
    "furniture/reading-time": "on",
    "furniture/sign-up": "on",
    "furniture/advertisement": "on",
    "furniture/rights": "on",
    "furniture/photo-credit": "on"
  }
};

// src/rules/profiles/reuters.ts
var reuters = {
  name: "reuters",
  summary: "Reuters: headlines of 64 characters, a date in each dateline, strict sourcing.",
  extends: ["house"],
  rules: {
    "headline/short-enough": ["warning", { max: 64 }],
    "headline/one-case": "on",
    "headline/has-verb": "on",
    "dateline/has-date": "warning",
    "dateline/house-separator": ["info", { signs: ["-", "\u2013"] }],
    "attribution/plain-verb": "on",
    "attribution/first-hand": "on",
    "quotes/one-style": "on",
    "notices/explained": "error",
    "times/no-relative-word": "on"
  }
};

// src/rules/profiles/web.ts
var web = {
  name: "web",
  summary: "A story for a website: headlines that fit search results, described pictures, no hard wraps.",
  extends: ["recommended"],
  rules: {
    "headline/present": "error",
    "headline/short-enough": ["warning", { max: 110 }],
    "headline/no-final-stop": "on",
    "headline/not-all-caps": "warning",
    "byline/present": "on",
    "paragraphs/short-enough": ["info", { max: 80 }],
    "paragraphs/too-short-run": "on",
    "quotes/balanced": "on",
    "quotes/one-style": "on",
    "acronyms/one-meaning": "on",
    "names/one-spelling": "on",
    "text/no-doubled-word": "on",
    "media/described": "on",
    "damage/hard-wrap": "warning",
    "damage/all-caps": "warning",
    "times/no-relative-word": "on",
    ...untidy
  }
};

// src/rules/profiles/xinhua.ts
var xinhua = {
  name: "xinhua",
  summary: "Xinhua: a date in each dateline, followed by two hyphens.",
  extends: ["house"],
  rules: {
    "headline/short-enough": ["info", { max: 90 }],
    "dateline/has-date": "warning",
    "dateline/house-separator": ["info", { signs: ["--", "-"] }],
    "lead/short-enough": ["warning", { max: 45 }],
    "paragraphs/short-enough": ["info", { max: 60 }]
  }
};

// src/rules/profiles/index.ts
var profiles = [
  recommended,
  house,
  ap,
  reuters,
  afp,
  xinhua,
  dpa,
  pressRelease,
  web
];

// src/workflows/rule-settings.ts
var builtIn = /* @__PURE__ */ new Set(indexedRules);
var LEVELS = ["error", "warning", "info", "on", "off"];
function checkSettings(rules2, settings, where = "") {
  const byId = new Map(rules2.map((rule) => [rule.id, rule]));
  for (const [id, setting] of Object.entries(settings)) {
    const rule = byId.get(id);
    if (!rule) throw _chunkYOB4HYVHcjs.unknownName.call(void 0, `${where}Unknown rule`, id, byId.keys());
    const options = isSettingPair(setting) ? setting[1] : {};
    if (!LEVELS.includes(levelOf(setting)) || isSettingPair(setting) && (setting.length > 2 || typeof options !== "object"))
      throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${where}Rule \u201C${id}\u201D must be error, warning, info, on or off, or [severity, options].`);
    optionsOf(rule, options, where);
  }
}
function plannedRules(rules2, settings) {
  return rules2.flatMap((rule) => {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : void 0;
    const level = levelOf(setting);
    const { check } = rule;
    if (level === void 0 || level === "off" || !check) return [];
    const options = optionsOf(rule, isSettingPair(setting) && setting[1] || {});
    const severity = level === "on" ? void 0 : level;
    const isBuiltIn = builtIn.has(rule);
    const { text, story } = featureBits(isBuiltIn ? _nullishCoalesce(rule.features, () => ( [])) : []);
    return { rule, id: rule.id, check, isBuiltIn, severity, options, textBits: text, storyBits: story };
  });
}
function applySettings(diagnostics, settings) {
  return diagnostics.flatMap((diagnostic) => {
    const level = levelOf(Object.hasOwn(settings, diagnostic.rule) ? settings[diagnostic.rule] : void 0);
    if (level === "off") return [];
    return level === void 0 || level === "on" ? diagnostic : { ...diagnostic, severity: level };
  });
}
var isSettingPair = (setting) => Array.isArray(setting);
var levelOf = (setting) => isSettingPair(setting) ? setting[0] : setting;
function optionsOf(rule, given, where = "") {
  const options = {};
  const known2 = _nullishCoalesce(rule.options, () => ( {}));
  for (const [name, option] of Object.entries(known2)) options[name] = option.default;
  for (const [name, value] of Object.entries(_nullishCoalesce(given, () => ( {})))) {
    const option = Object.hasOwn(known2, name) ? known2[name] : void 0;
    if (!option) throw _chunkYOB4HYVHcjs.unknownName.call(void 0, `${where}Rule \u201C${rule.id}\u201D has no option`, name, Object.keys(known2));
    const wrong = misfit(option, value);
    if (wrong) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${where}Option \u201C${name}\u201D of rule \u201C${rule.id}\u201D must be ${wrong}.`);
    options[name] = value;
  }
  return options;
}
function misfit({ default: usual, min, choices }, value) {
  if (Array.isArray(usual))
    return Array.isArray(value) && value.every((each) => typeof each === "string") ? void 0 : "a list of strings";
  if (typeof value !== typeof usual || typeof value === "number" && !Number.isFinite(value))
    return `a ${typeof usual}`;
  if (min !== void 0 && Number(value) < min) return `${min} or more`;
  return choices && !choices.includes(String(value)) ? `one of ${choices.join(", ")}` : void 0;
}

// src/workflows/profile-settings.ts
function profileSettings(profile, where = "") {
  const found = typeof profile === "string" ? profiles.find(({ name }) => name === profile) : profile;
  if (!found)
    throw _chunkYOB4HYVHcjs.unknownName.call(void 0, 
      `${where}Unknown profile`,
      String(profile),
      profiles.map(({ name }) => name)
    );
  const bases = (_nullishCoalesce(found.extends, () => ( []))).map((name) => profileSettings(name, where));
  return Object.assign({}, ...bases, found.rules);
}



















exports.WORDS = WORDS; exports.SIGNS = SIGNS; exports.PAIRS = PAIRS; exports.PLACED_SIGNS = PLACED_SIGNS; exports.rowsByFeature = rowsByFeature; exports.textBit = textBit; exports.storyBits = storyBits; exports.calendarWordsOf = calendarWordsOf; exports.isSlip = isSlip; exports.parseTime = parseTime; exports.indexedRules = indexedRules; exports.rules = rules; exports.profiles = profiles; exports.profileSettings = profileSettings; exports.checkSettings = checkSettings; exports.plannedRules = plannedRules; exports.applySettings = applySettings;
