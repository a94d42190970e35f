import {
  defineFlags
} from "./chunk-23THWB5B.js";
import {
  once,
  words
} from "./chunk-URP6EL5O.js";

// src/text/characters.ts
var BREAK = 0;
var SPACE = 1;
var TAB = 2;
var IRREGULAR = 3;
var STOP = 4;
var PLAIN = 5;
var CAPITAL = 6;
var SMALL = 7;
var DIGIT = 8;
var CHARACTER_CLASS = /* @__PURE__ */ (() => {
  const table = new Uint8Array(65536).fill(PLAIN);
  table.fill(IRREGULAR, 0, 32);
  table.fill(IRREGULAR, 55296, 57344);
  for (const unit of [65534, 65535]) table[unit] = IRREGULAR;
  for (const unit of [11, 12, 32, 160, 5760, 8239, 8287, 12288, 65279]) table[unit] = SPACE;
  table.fill(SPACE, 8192, 8203);
  for (const unit of [10, 13, 133, 8232, 8233]) table[unit] = BREAK;
  table[9] = TAB;
  for (let unit = 65; unit < 1328; unit++) {
    const letter = String.fromCharCode(unit);
    if (letter !== letter.toLowerCase()) table[unit] = CAPITAL;
    else if (letter !== letter.toUpperCase()) table[unit] = SMALL;
  }
  table.fill(DIGIT, 48, 58);
  for (const unit of [46, 33, 63]) table[unit] = STOP;
  return table;
})();
var isSpace = (unit) => {
  const kind = CHARACTER_CLASS[unit];
  return kind === SPACE || kind === TAB || kind === BREAK && unit !== 133;
};

// src/lexicon/east-asian-dates.ts
var YEAR_SIGNS = "\u5E74\uB144";
var MONTH_SIGNS = "\u6708\uC6D4";
var DAY_SIGNS = "\u65E5\uC77C";
var NUMBER_SIGNS = "\u53F7\u865F";
var HOUR_SIGNS = "\u6642\u65F6";
var DURATION_SIGNS = "\u9593\u95F4\uAC04";
var HAN_NUMERALS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var HAN_DAY_NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var HAN_FIGURES = `0-9\uFF10-\uFF19${HAN_DAY_NUMERALS}`;
var YEAR_FIGURES = "\uFF10-\uFF19\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5143";
var ERAS = ["\u4EE4\u548C", "\u5E73\u6210", "\u6C11\u570B", "\u6C11\u56FD"];
var DAY_PARTS = ["\u4E0A\u5348", "\u4E0B\u5348", "\u51CC\u6668", "\u665A"];
var WEEK_WORDS = ["\u661F\u671F", "\u5468", "\u9031"];
var WEEKDAY_SIGNS = ["\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5", "\u6708\u706B\u6C34\u6728\u91D1\u571F\u65E5", "\uC6D4\uD654\uC218\uBAA9\uAE08\uD1A0\uC77C", "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u5929"];
var PAPER_SIGNS = "\u62A5\u5831\u672C";

// src/lexicon/restrictions/connecting-words.ts
var openingConnectors = `the	die	der	das	la	le	les	el	il	lo	se	as	os	de	het	dit	far	f\xE5r	ma	m\xE5	skal	nur	csak	saat	tin	under	sous	sob	sotto	bajo	con	onder	pod	va	ap	afp	dpa	reuters	strict	strictly	strikt	streng	\u043F\u043E\u0434	\u043F\u0456\u0434	\u043F\u043E\u0434	\u043E\u0432\u0430	\u067E\u06CC\u0634	\u0642\u0628\u0644	\u0633\u0627\u0639\u062A	preghiera	prega	nghi	wir	nous	are	was	has	den	dem	des	der	ein	eine	einen	aan	do	ka	ki	un	une	uno	una`;
var cueConnectors = `die	der	das	la	le	les	el	il	lo	l	se	a	o	as	os	de	het	dit	far	f\xE5r	ma	m\xE5	skal	nur	csak	saat	tin	under	sous	sob	sotto	bajo	con	onder	pod	va	ap	afp	dpa	as	s	e	k	!	#	(	[	=	*	'	\``;
var limitedUses = [...["archiv\\w*", "editorial use", "uso editorial", "photos?", "pictures?", "fotos?"], ...["ventas?", "sales?"]];
var numberLabels = "no	nos	nr	n\xFAm	num	\u010D";

// src/restrictions/mark-role.ts
function markRole(mark) {
  const unit = mark.charCodeAt(0);
  if (mark.length === 3) return "T";
  if (mark.length === 1 && unit < 128) return MARK_ROLES[unit];
  return otherMarkRole(mark);
}
function otherMarkRole(mark) {
  if (mark === ":" || mark === "\uFF1A") return ":";
  if (mark === "," || mark === "\u3001" || mark === "\uFF0C" || mark === "\u060C") return ",";
  if (/[.!?;。！？…؛]/.test(mark)) return ".";
  return /[-–—/|_／*)\]】）］]/.test(mark) ? "-" : "";
}
var MARK_ROLES = /* @__PURE__ */ Array.from(
  { length: 128 },
  (_, unit) => otherMarkRole(String.fromCharCode(unit))
);

// src/lexicon/restrictions/roles.ts
var restrictionRoles = { o: "retirement	retired	suspension of", A: `estimados abonados	estimados clientes	estimados colegas	dear editors	dear colleagues	dear subscribers	dear clients	chers abonnes	chers confreres	gentili abbonati	gentili colleghi	caros assinantes	prezados assinantes	liebe kollegen	liebe redaktion	sehr geehrte redaktion	szanowni panstwo	szanowni abonenci	cari abbonati	tisztelt szerkesztoseg	tisztelt szerkesztosegek	vazeni odberatele	postovane redakcije	postovani urednici	\u043F\u043E\u0448\u0442\u043E\u0432\u0430\u043D\u0435 \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0458\u0435	\u0443\u0432\u0430\u0436\u0430\u0435\u043C\u044B\u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0447\u0438\u043A\u0438	\u0443\u0432\u0430\u0436\u0430\u0435\u043C\u044B\u0435 \u043A\u043E\u043B\u043B\u0435\u0433\u0438	\u0448\u0430\u043D\u043E\u0432\u043D\u0456 \u043F\u0435\u0440\u0435\u0434\u043F\u043B\u0430\u0442\u043D\u0438\u043A\u0438	\u0448\u0430\u043D\u043E\u0432\u043D\u0456 \u043A\u043E\u043B\u0435\u0433\u0438	\u0443\u0432\u0430\u0436\u0430\u0435\u043C\u0438 \u043A\u043E\u043B\u0435\u0433\u0438	\u03B1\u03B3\u03B1\u03C0\u03B7\u03C4\u03BF\u03B9 \u03C3\u03C5\u03BD\u03B4\u03C1\u03BF\u03BC\u03B7\u03C4\u03B5\u03C2	\u03B1\u03B3\u03B1\u03C0\u03B7\u03C4\u03BF\u03B9 \u03C3\u03C5\u03BD\u03B1\u03B4\u03B5\u03BB\u03C6\u03BF\u03B9	sayin abonelerimiz	sayin editorler	benvolguts abonats	avis als abonats	nota als abonats	kedves kollegak	eds	ed	edito*	ed's	eds'	desks	desk	subscribers	clients	newsrooms	note	notes	atten*	attn	attn.	warning	nb	alert	redak*	achtung	hinweis	an alle	kunden	wichtiger hinweis	redaktioneller hinweis	redac*	abonnes	avis	nota	abonados	atenc*	aviso	ojo	redaz*	caporedattori	assinantes	let op	opgelet	obs	merknad	notis	till redaktionen	till redaktionerna	til redaktionen	til redaktionerne	til redaksjonen	til redaksjonene	toimituksille	huom	huomio	huomautus	uwaga	do redakcji	pozor	upozo*	figyelem	szerkesztosegek	atentie	nota redactiei	paznja	napomena	uredn*	opozorilo	\u0432\u043D\u0438\u043C\u0430\u043D\u0438\u0435	\u0440\u0435\u0434\u0430\u043A*	\u043A \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u044E	\u0443\u0432\u0430\u0433\u0430	\u0434\u043E \u0443\u0432\u0430\u0433\u0438	\u043F\u0430\u0436\u045A\u0430	\u043D\u0430\u043F\u043E\u043C\u0435\u043D\u0430	\u0432\u043D\u0438\u043C\u0430\u043D\u0438\u0435 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440\u0438	\u03C0\u03C1\u03BF\u03C3\u03BF\u03C7\u03B7	\u03C3\u03C5\u03BD\u03C4\u03B1\u03BA\u03C4\u03B5\u03C2	\u03C3\u03B7\u03BC\u03B5\u03B9\u03C9\u03C3\u03B7	dikkat	editor notu	\u062A\u0646\u0628\u064A\u0647	\u062A\u0646\u0648\u064A\u0647	\u0645\u0644\u0627\u062D\u0638\u0629	\u0627\u0644\u0645\u062D\u0631\u0631\u064A\u0646	\u0644\u0644\u0645\u062D\u0631\u0631\u064A\u0646	\u0625\u0644\u0649 \u0627\u0644\u0645\u062D\u0631\u0631\u064A\u0646	\u0627\u0644\u0633\u0627\u062F\u0629 \u0627\u0644\u0645\u062D\u0631\u0631\u0648\u0646	\u062A\u0648\u062C\u0647	\u062A\u0648\u0636\u06CC\u062D	\u0633\u0631\u062F\u0628\u06CC\u0631\u0627\u0646	\u0642\u0627\u0628\u0644 \u062A\u0648\u062C\u0647	\u05DC\u05EA\u05E9\u05D5\u05DE\u05EA \u05DC\u05D1	\u05DC\u05EA\u05E9\u05D5\u05DE\u05EA \u05DC\u05D1 \u05D4\u05E2\u05D5\u05E8\u05DB\u05D9\u05DD	\u05E2\u05D5\u05E8\u05DB\u05D9\u05DD	\u05D4\u05E2\u05E8\u05D4	\u05E9\u05D9\u05DE\u05D5 \u05DC\u05D1	\u0927\u094D\u092F\u093E\u0928 \u0926\u0947\u0902	\u0938\u0902\u092A\u093E\u0926*	\u0915\u0943\u092A\u092F\u093E \u0927\u094D\u092F\u093E\u0928 \u0926\u0947\u0902	\u0928\u094B\u091F	perhatian	catatan	catatan redaksi	kepada redaksi	luu y	chu y	kinh gui	toa soan	\u0E40\u0E23\u0E35\u0E22\u0E19	\u0E1A\u0E23\u0E23\u0E13\u0E32\u0E18\u0E34\u0E01\u0E32\u0E23	\u0E42\u0E1B\u0E23\u0E14\u0E17\u0E23\u0E32\u0E1A	\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E2B\u0E15\u0E38	\u7F16\u8F91\u6CE8\u610F	\u7F16\u8F91	\u5404\u7F16\u8F91\u90E8	\u7F16\u8005\u6309	\u6CE8\u610F	\u901A\u77E5	\u7DE8\u8F2F\u6CE8\u610F	\u7DE8\u8F2F	\u5404\u5831	\u5404\u62A5	\u5404\u793E	\u304A\u77E5\u3089\u305B	\u7DE8\u96C6\u8005	\u7DE8\u96C6\u5404\u4F4D	\u5404\u4F4D	\u5404\u7528\u6237	\u5404\u7528\u6236	\u6CE8	\uB370\uC2A4\uD06C	\uC54C\uB9BC	\uD3B8\uC9D1\uC790	\uACE0\uAC1D\uC0AC	\uC8FC\uC758`, U: `urgen*	bulletin	advisory	flash	mandatory	impor*	very urgent	immediate action	notice	order	corre*	eilmeldung	eil	dringend	wichtig	blitz	alerte	ultima hora	dringende mededeling	belangrijk	haster	vikti*	vigtigt	tarkeaa	pilne	dulezite	fontos	surgos	hitno	\u0441\u0440\u043E\u0447\u043D\u043E	\u043C\u043E\u043B\u043D\u0438\u044F	\u0432\u0430\u0436\u043D\u043E	\u0442\u0435\u0440\u043C\u0456\u043D\u043E\u0432\u043E	\u03B5\u03C0\u03B5\u03B9\u03B3\u03BF\u03BD	acil	onemli	\u0639\u0627\u062C\u0644	\u0647\u0627\u0645	\u0641\u0648\u0631\u06CC	\u05D3\u05D7\u05D5\u05E3	\u05EA\u05E7\u05DF	\u0924\u0924\u094D\u0915\u093E\u0932	penting	khan	\u0E14\u0E48\u0E27\u0E19	\u7D27\u6025	\u7DCA\u6025	\u5FEB\u8BAF	\u5FEB\u8A0A	\u901F\u5831	\uAE34\uAE09	\u81F3\u6025	\u91CD\u8981`, P: `si us plau	sisplau	us preguem	us demanem	es prega	uprzejmie	uprzejmie prosimy	zadame	ziadame	prosime	lubim	lugupidamisega	palume	ludzam	prasome	\u03C0\u03B1\u03C1\u03B1\u03BA\u03B1\u03BB\u03BF\u03C5\u03BC\u03B5	\u9858\u3044\u307E\u3059	please	pls	kindly	we ask	we ask you	you are asked	bitte	wir bitten	wird gebeten	zu	priere de	priere d'	priere	merci de	merci d'	veuillez	svp	s'il vous plait	por favor	se ruega	rogamos	favor	sirvanse	se pide	si prega di	con preghiera di	prego	si prega	pregasi	favor de	pede-se	solic*	gelieve	aub	s.v.p.	verzoek om	verzoeke	vanligen	var vanlig	vennligst	venligst	var snill	var god	pyydamme	prosze	prosi*	prosze o	kerjuk	kerem	va rugam	rugam	molimo	\u043C\u043E\u043B\u0438\u043C*	\u043C\u043E\u043B\u044F	\u043F\u0440\u043E\u0441\u044C\u0431\u0430	\u043F\u0440\u043E\u0441\u0438*	\u043F\u043E\u0436\u0430\u043B\u0443\u0438\u0441\u0442\u0430	\u043F\u0440\u043E\u0445\u0430\u043D\u043D\u044F	\u03C0\u03B1\u03C1\u03B1\u03BA*	lutfen	\u064A\u0631\u062C\u0649	\u0627\u0644\u0631\u062C\u0627\u0621	\u0646\u0631\u062C\u0648	\u0646\u0631\u062C\u0648 \u0645\u0646	\u0631\u062C\u0627\u0621	\u0644\u0637\u0641\u0627	\u062E\u0648\u0627\u0647\u0634\u0645\u0646\u062F \u0627\u0633\u062A	\u05E0\u05D0	\u05D0\u05E0\u05D0	\u0915\u0943\u092A\u092F\u093E	mohon	harap	tolong	de nghi	vui long	xin	\u0E01\u0E23\u0E38\u0E13\u0E32	\u0E42\u0E1B\u0E23\u0E14	\u0E02\u0E2D	\u0E02\u0E2D\u0E43\u0E2B\u0E49	\u8BF7	\u8ACB	\u656C\u8BF7	\u656C\u8ACB	\u52A1\u8BF7	\u52D9\u8ACB	\uBD80\uB514`, N: `ettei	etteivat	no s'ha de	no es pot	no es poden	prohibida	queda prohibida	zabrana	zabrane	zabranjuje	zabranjen*	nije za	nisu za	\u0437\u0430\u0431\u0440\u0430\u043D\u0430	\u0437\u0430\u0431\u0440\u0430\u043D\u0435	\u043D\u0438\u0458\u0435 \u0437\u0430	\u0437\u0430\u0431\u0440\u0430\u045A\u0443\u0458\u0435	\u03C0\u03B5\u03C1\u03B9\u03BF\u03C1\u03B9\u03C3\u03BC\u03BF\u03C2	\u03C0\u03B5\u03C1\u03B9\u03BF\u03C1\u03B9\u03C3\u03BC\u03BF	\u304A\u63A7\u3048	\u63A7\u3048\u9858	\u63A7\u3048\u308B\u3088\u3046	\u3054\u9060\u616E	keelatud	nedrikst	aizliegts	negalima	draudziama	not	do not	don't	no part of	refrain from	nicht mehr	nicht weiter	not any more	never	must not	no	cannot	can not	should not	stop	cease	forbidden	prohibited	nicht	keine	kein	keinesfalls	ne pas	pas de	pas	interdit de	interdit	interdite	interdiction	interdiction de	ne plus	ne	defense de	aucune	cesser de	prohibido	prohibida	prohibido a	nao e permitido	niet toegestaan	prohibido su	se prohibe	non	divieto di	vietato	vietata	nao	proibido	proibida	niet	geen	verboden	ej	inte	icke	forbud mot	forbjudet	ikke	forbudt	ei saa	ei	alkaa	ala	kielletty	nie wolno	nie	zakaz	zakazano	zakazane	zakazana	nesmi	nesmie	nem	tilos	nu	interzis	interzisa	a nu se	nu se	zabranjeno	nemojte	ni za	ni	ne sme	\u043D\u0435	\u0437\u0430\u043F\u0440\u0435\u0449\u0435\u043D\u043E	\u0437\u0430\u043F\u0440\u0435\u0449\u0435\u043D\u0430	\u0437\u0430\u043F\u0440\u0435\u0449\u0435\u043D\u044B	\u0437\u0430\u043F\u0440\u0435\u0449\u0430\u0435\u0442\u0441\u044F	\u043D\u0435\u043B\u044C\u0437\u044F	\u0437\u0430\u043F\u0440\u0435\u0442 \u043D\u0430	\u0437\u0430\u0431\u043E\u0440\u043E\u043D\u0435\u043D\u043E	\u0437\u0430\u0431\u043E\u0440\u043E\u043D\u0435\u043D\u0430	\u043D\u0435 \u043C\u043E\u0436\u043D\u0430	\u0437\u0430\u0431\u0440\u0430\u043D\u0435\u043D\u043E	\u0437\u0430\u0431\u0440\u0430\u045A\u0435\u043D\u043E	\u0437\u0430\u0431\u0440\u0430\u043D\u044F\u0432\u0430 \u0441\u0435	\u03BD\u03B1 \u03BC\u03B7	\u03BD\u03B1 \u03BC\u03B7\u03BD	\u03BC\u03B7	\u03BC\u03B7\u03BD	\u03BF\u03C7\u03B9	\u03B4\u03B5\u03BD	\u03B1\u03C0\u03B1\u03B3\u03BF\u03C1\u03B5\u03C5\u03B5\u03C4\u03B1\u03B9	\u03B1\u03C0\u03B1\u03B3\u03BF\u03C1\u03B5\u03C5\u03C3\u03B7	yasak	yasaktir	yasagi	\u0644\u0627	\u0644\u064A\u0633	\u0644\u064A\u0633\u062A	\u063A\u064A\u0631	\u0645\u0645\u0646\u0648\u0639	\u0645\u0645\u0646\u0648\u0639\u0629	\u0645\u062D\u0638\u0648\u0631	\u0645\u062D\u0638\u0648\u0631\u0629	\u064A\u062D\u0638\u0631	\u064A\u0645\u0646\u0639	\u064A\u0645\u0646\u0639 \u0645\u0646\u0639\u0627 \u0628\u0627\u062A\u0627	\u062D\u0638\u0631	\u0639\u062F\u0645	\u0646\u0634\u0648\u062F	\u0646\u06A9\u0646\u06CC\u062F	\u0646\u0628\u0627\u06CC\u062F	\u0646\u0645\u06CC \u0634\u0648\u062F	\u063A\u06CC\u0631	\u05D0\u05D9\u05DF	\u05DC\u05D0	\u05D0\u05E1\u05D5\u05E8	\u05D0\u05E1\u05D5\u05E8\u05D4	\u05D0\u05D9\u05E1\u05D5\u05E8	\u0928	\u0928\u0939\u0940\u0902	\u092E\u0924	\u0928\u093F\u0937\u093F\u0926\u094D\u0927	\u0935\u0930\u094D\u091C\u093F\u0924	\u092A\u094D\u0930\u0924\u093F\u092C\u0902\u0927\u093F\u0924	jangan	tidak untuk	tidak boleh	tidak	dilarang	belum boleh	belum untuk	larangan	khong	khong duoc	cam	chua	chua duoc	chua cho phep	nghiem cam	khong nen	\u0E2B\u0E49\u0E32\u0E21	\u0E07\u0E14	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48	\u0E44\u0E21\u0E48	\u0E2D\u0E22\u0E48\u0E32	\u0E22\u0E31\u0E07\u0E2B\u0E49\u0E32\u0E21	\u6682\u4E0D	\u66AB\u4E0D	\u4E0D\u5F97	\u4E0D\u8981	\u4E0D\u53EF	\u4E0D\u80FD	\u4E0D\u51C6	\u4E0D\u8BB8	\u8BF7\u52FF	\u8ACB\u52FF	\u52FF	\u6682\u52FF	\u66AB\u52FF	\u5207\u52FF	\u7981\u6B62	\u7981	\u4E25\u7981	\u56B4\u7981	\u6682\u505C	\u66AB\u505C	\u6682\u7F13	\u66AB\u7DE9	\u505C\u6B62	\u5148\u4E0D\u8981	\u672A\u7ECF\u8BB8\u53EF	\u4E0D\u4E88	\u3057\u306A\u3044\u3067	\u3057\u306A\u3044\u3053\u3068	\u3057\u306A\u3044\u3088\u3046	\u3067\u304D\u307E\u305B\u3093	\u53B3\u7981	\u898B\u5408\u308F\u305B	\u5DEE\u3057\u6B62\u3081	\u5DEE\u3057\u63A7\u3048	\u63A7\u3048\u3066	\uAE08\uC9C0	\uBD88\uAC00	\uD558\uC9C0 \uB9C8\uC2ED\uC2DC\uC624	\uD558\uC9C0 \uB9C8\uC138\uC694	\uD558\uC9C0\uB9C8	\uD558\uC9C0 \uB9D0	\uD558\uC9C0\uB9D0	\uB9D0\uC544	\uB9D0 \uAC83	\uB9D0\uAC83	\uB9C8\uC2ED\uC2DC\uC624	\uC911\uC9C0	\uC911\uB2E8`, NH: "\uBCF4\uB958", M: "may not	ne peut	ne peuvent	darf nicht	durfen nicht	no puede	no pueden	non puo	nao pode	mag niet	far inte", V: `republish*	re-publish	rebroadcast*	emitov*	emitir*	\u0435\u043C\u0438\u0442\u043E\u0432*	\u0435\u043C\u0438\u0442\u0438\u0440*	difondre	difoneu	difonguin	difonguis	difong*	emetre	publiqu*	avaldada	avalda*	skelbti	objaviti	uveriti	predvaja*	gepublice*	geplaatst	usen	usem	usarse	usato	usata	usati	\u520A\u64AD	repris	reprises	publis*	use	used	using	run	broadcast*	trans*	relea*	print*	air	airing	distr*	rewritten	redistribut*	posted	disse*	circulat*	go to print	veroffentlich*	verwe*	verbreit*	publiz*	nutzen	genutzt	sende*	benutz*	abdruck*	weiterv*	drucken	freig*	publi*	diffus*	utili*	reprise	repre*	emplo*	imprimer	difund*	difus*	usar	uso	emiti*	emision	usado	usada	emplear	pubblic*	diffond*	usare	trasmett*	impiegare	mandare in onda	divulg*	veicul*	gebruik*	uitzend*	uitgezonden	plaats*	verspreid*	anvand*	sand*	bruk	bruke*	brukt	brug	bruge*	brugt	bringes	anvende*	offen*	trykk*	julkais*	julkist*	kaytt*	wykorzyst*	uzyw*	rozpowszech*	emitow*	publik*	zverejn*	uverejn*	pouzi*	vysil*	sirit	kozol*	kozl*	hasznal*	megjelen*	folosi*	difuz*	objav*	koristi*	upora*	\u043F\u0443\u0431\u043B\u0438\u043A*	\u043F\u0443\u0431\u043B\u0456\u043A*	\u0438\u0441\u043F\u043E\u043B\u044C\u0437*	\u0432\u0438\u043A\u043E\u0440\u0438\u0441\u0442*	\u0440\u0430\u0437\u0433\u043B\u0430\u0448*	\u0440\u0430\u0441\u043F\u0440\u043E\u0441\u0442\u0440\u0430\u043D*	\u0440\u0430\u0437\u043C\u0435\u0449*	\u043E\u043F\u0440\u0438\u043B\u044E\u0434\u043D*	\u043F\u043E\u0448\u0438\u0440\u044E*	\u043E\u043F\u0443\u0431\u043B\u0438\u043A*	\u043E\u0431\u043D\u0430\u0440\u043E\u0434*	\u0438\u0437\u043F\u043E\u043B\u0437\u0432\u0430*	\u043E\u0431\u0458\u0430\u0432*	\u043A\u043E\u0440\u0438\u0441\u0442\u0438*	\u044D\u0444\u0438\u0440*	\u03B4\u03B7\u03BC\u03BF\u03C3\u03B9*	\u03C7\u03C1\u03B7\u03C3\u03B9\u03BC\u03BF\u03C0\u03BF\u03B9*	\u03BC\u03B5\u03C4\u03B1\u03B4*	\u03B1\u03BD\u03B1\u03C0\u03B1\u03C1\u03B1\u03B3*	yayin	yayim	yayinla*	yayimla*	kullanim	kullanma	kullan	\u0646\u0634\u0631	\u0627\u0644\u0646\u0634\u0631	\u0644\u0644\u0646\u0634\u0631	\u0646\u0634\u0631\u0647	\u0646\u0634\u0631\u0647\u0627	\u0628\u062B	\u0627\u0644\u0628\u062B	\u0627\u0633\u062A\u062E\u062F*	\u0627\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645	\u0644\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645	\u062A\u0646\u0634\u0631	\u062A\u0633\u062A\u062E\u062F*	\u062A\u0646\u0634\u0631\u0648\u0627	\u0627\u0646\u062A\u0634\u0627\u0631	\u0627\u0644\u0627\u0646\u062A\u0634\u0627\u0631	\u0645\u0646\u062A\u0634\u0631	\u067E\u062E\u0634	\u0627\u0633\u062A\u0641\u0627\u062F\u0647	\u0686\u0627\u067E	\u0644\u0641\u0631\u0633\u0645	\u05DC\u05E4\u05E8\u05E1\u05DD	\u05DC\u05E4\u05E8\u05E1\u05D5\u05DD	\u05E4\u05E8\u05E1\u05D5\u05DD	\u05D4\u05E4\u05E8\u05E1\u05D5\u05DD	\u05DC\u05E9\u05D9\u05D3\u05D5\u05E8	\u05DC\u05E9\u05D3\u05E8	\u05DC\u05D4\u05E9\u05EA\u05DE\u05E9	\u05DC\u05E9\u05D9\u05DE\u05D5\u05E9	\u05E9\u05D9\u05DE\u05D5\u05E9	\u05DC\u05D4\u05E4\u05D9\u05E5	\u092A\u094D\u0930\u0915\u093E*	\u092A\u094D\u0930\u0938\u093E\u0930\u093F\u0924	\u092A\u094D\u0930\u092F\u094B\u0917	\u0909\u092A\u092F\u094B\u0917	\u0907\u0938\u094D\u0924\u0947\u092E\u093E\u0932	disiarkan	siarkan	siar	dipublikasikan	diterbitkan	terbitkan	digunakan	gunakan	menyiarkan	dimuat	muat	siaran	dang	dang tai	dang bai	phat hanh	su dung	phat song	phat	cong bo	xuat ban	dua tin	dung	\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48	\u0E43\u0E0A\u0E49	\u0E15\u0E35\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E2D\u0E2D\u0E01\u0E2D\u0E32\u0E01\u0E32\u0E28	\u0E19\u0E33\u0E40\u0E2A\u0E19\u0E2D	\u0E25\u0E07\u0E02\u0E48\u0E32\u0E27	\u53D1\u5E03	\u767C\u5E03	\u767C\u4F48	\u53D1\u8868	\u767C\u8868	\u520A\u53D1	\u520A\u767C	\u520A\u7528	\u520A\u767B	\u520A\u8F7D	\u520A\u8F09	\u64AD\u53D1	\u64AD\u767C	\u64AD\u51FA	\u91C7\u7528	\u63A1\u7528	\u4F7F\u7528	\u89C1\u62A5	\u898B\u5831	\u53D1\u7A3F	\u767C\u7A3F	\u53D1	\u767C	\u62A5\u9053	\u5831\u9053	\u5831\u5C0E	\u516C\u5F00	\u516C\u958B	\u8F6C\u8F7D	\u8F49\u8F09	\u4F20\u64AD	\u50B3\u64AD	\u51FA\u8857	\u767B	\u7528	\u63B2\u8F09	\u914D\u4FE1	\u653E\u9001	\u8EE2\u8F09	\u516C\u8868	\u767A\u8868	\u5831\u3058	\u4F7F\u308F	\u51FA\u7A3F	\uBCF4\uB3C4	\uC0AC\uC6A9	\uAC8C\uC7AC	\uBC30\uD3EC	\uC1A1\uACE0	\uBC29\uC1A1	\uCD9C\uACE0	\uC804\uC7AC	\uACF5\uAC1C`, NV: `publication ban	restriction de publication	restriccion de publicacion	restriccio de publicacio	veroffentlichungsverbot	veroffentlichungssperre	publikationssperre	julkaisukielto*	publiceringsforbud	publikasjonsforbud	offentliggorelsesforbud	publicatieverbod	megjelenesi tilalom	\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438	\u043E\u0431\u043C\u0435\u0436\u0435\u043D\u043D\u044F \u043F\u0443\u0431\u043B\u0456\u043A\u0430\u0446\u0456\u0457	restrictie de publicare	omezeni zverejneni	\u03C0\u03B5\u03C1\u03B9\u03BF\u03C1\u03B9\u03C3\u03BC\u03BF\u03C2 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7\u03C2	\u03C0\u03B5\u03C1\u03B9\u03BF\u03C1\u03B9\u03C3\u03BC\u03BF \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7\u03C2	\u03B1\u03C0\u03B1\u03B3\u03BF\u03C1\u03B5\u03C5\u03C3\u03B7 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7\u03C2	yayin kisitlamasi	larangan terbit	\uBCF4\uB3C4 \uC81C\uD55C	\uBCF4\uB3C4\uC720\uC608	\uBCF4\uB3C4 \uC720\uC608	neobjavlj*	neavald*	unpublish	nierozpowszechn*	nesir*	niezamieszcz*	niewykorzyst*	dagitmama*	dagitmayin*	kullanilmamali*	yayilmama*	konmasin	nepublik*	nezverejn*	neuverejn*	nepouzi*	nepouziv*	nesirit	nevysil*	niewykorzyst*	niepublik*	yayinlanmama*	yayimlanmama*	kullanilmama*	yayinlama	yayinlamayin	yayinlamayiniz	yayinlanmasin	yayinlanamaz	yayinlanmaz	yayimlama	yayimlamayin	yayimlamayiniz	yayimlanamaz	kullanmayin	kullanmayiniz	kullanilmasin	kullanilamaz	yayin yasagi	nefolosi*	\u0645\u0645\u0646\u0648\u0639\u200C\u0627\u0644\u0627\u0646\u062A\u0634\u0627\u0631	\u4F7F\u308F\u306A\u3044\u3067	\u4F7F\u7528\u4E0D\u53EF	\u63B2\u8F09\u4E0D\u53EF	\u914D\u4FE1\u898B\u5408\u308F\u305B	\uBCF4\uB3C4\uAE08\uC9C0`, e: "embargo	embargot	embargon	\u044D\u043C\u0431\u0430\u0440\u0433\u043E	\u0435\u043C\u0431\u0430\u0440\u0433\u043E	\u03B5\u03BC\u03C0\u03B1\u03C1\u03B3\u03BA\u03BF	ambargo	embarqo	\u0623\u0645\u0628\u0627\u0631\u063A\u0648	\u0625\u0645\u0628\u0627\u0631\u063A\u0648	\u0627\u0645\u0628\u0627\u0631\u06AF\u0648	\u05D0\u05DE\u05D1\u05E8\u05D2\u05D5	\u090F\u092E\u094D\u092C\u093E\u0930\u094D\u0917\u094B	\u30A8\u30F3\u30D0\u30FC\u30B4	\u30A8\u30F3\u30D0\u30B4	\uC5E0\uBC14\uACE0	\u0E40\u0E2D\u0E47\u0E21\u0E1A\u0E32\u0E23\u0E4C\u0E42\u0E01", E: `embargo*	diembargo*	embargad*	sperrfrist*	sperrvermerk*	embarg	sperrefrist*	klausul*	frigivelsestidspunkt	\u044D\u043C\u0431\u0430\u0440\u0433\u043E*	\u0435\u043C\u0431\u0430\u0440\u0433\u043E*	ambargo*	embarqo*	\u0625\u0645\u0628\u0627\u0631\u062C\u0648	\u05D1\u05D0\u05DE\u05D1\u05E8\u05D2\u05D5	\u05EA\u05D7\u05EA \u05D0\u05DE\u05D1\u05E8\u05D2\u05D5	\u092A\u094D\u0930\u0924\u093F\u092C\u0902\u0927 \u0905\u0935\u0927\u093F	spertijd	sperrzeit	\u7981\u53D1\u671F	\u7981\u53D1\u4EE4	\u65B0\u95FB\u7981\u53D1	\u30A8\u30F3\u30D0\u30EB\u30B4	\u3057\u3070\u308A	\u5831\u9053\u89E3\u7981	\uBCF4\uB3C4\uC81C\uD55C	\u0E2B\u0E49\u0E32\u0E21\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48\u0E01\u0E48\u0E2D\u0E19\u0E40\u0E27\u0E25\u0E32`, K: `notice to disregard	notice of withdrawal	notice of retraction	withdrawal notice	retraction notice	kill notice	kill	kill it	batal siar	stopp	mandatory kill	disregard	annullamento	annulation	anulac*	storn*	makuler*	anulowan*	kasowanie	retraction	retractation	withdrawal	withdraws	ingetrokken	intrekking	mitat*	\u0430\u043D\u043D\u0443\u043B\u0438\u0440*	\u0430\u043D\u0443\u043B\u0438\u0440*	\u0430\u043D\u043D\u0443\u043B\u044F\u0446*	\u0430\u043D\u0443\u043B\u0430\u0446*	\u0430\u043D\u0443\u043B\u044E*	\u0430\u043D\u0443\u043B\u044C\u043E\u0432*	\u03B1\u03BA\u03C5\u03C1\u03C9*	pembatalan	batal terbit	\u64A4\u7A3F*	\u62BD\u7A3F	\u6BD9\u7A3F	\u6583\u7A3F	\u4F5C\u5E9F	\u4F5C\u5EE2	\u5E9F\u7A3F	\u64A4\u4E0B	\u64A4\u56DE	\u64A4\u9500	\u64A4\u92B7	\u5168\u6587\u53D6\u308A\u6D88\u3057	\u8A18\u4E8B\u53D6\u308A\u6D88\u3057	\u8A18\u4E8B\u53D6\u6D88	\u53D6\u308A\u6D88\u3057*	\u53D6\u6D88\u3057	\u53D6\u308A\u6D88	\uC804\uBB38\uCDE8\uC18C	\uC804\uBB38 \uCDE8\uC18C	\uAE30\uC0AC\uCDE8\uC18C	\uAE30\uC0AC \uCDE8\uC18C	\uAE30\uC0AC\uC0AD\uC81C	\uCCA0\uD68C	\uD3D0\uAE30	\u0E16\u0E2D\u0E19	\u0E16\u0E2D\u0E19\u0E02\u0E48\u0E32\u0E27	rut tin	rut bai	huy tin	go tin	rut`, k: `deixa sense efecte	deixem sense efecte	queda sense efecte	sense efecte	despublic*	sin validez	desindex*	povucit*	povlacim*	\u043F\u043E\u0432\u0443\u0446\u0438\u0442\u0435	\u043F\u043E\u0432\u043B\u0430\u0447\u0438\u043C\u043E	\u043F\u043E\u0432\u043B\u0430\u0447\u0438 \u0441\u0435	visszahivjuk	hatalytalan	withdrawn	withdraw	withdrawing	withdrew	retracting	cancell*	retracted	retract	killed	elimi*	void	voided	scrap*	spike*	pulled	pull	canceled	resci*	recalled	sent in error	issued in error	transmitted in error	sent by mistake	discard	zuruckgezogen	zuruckziehen	zieht zuruck	ziehen zuruck	ziehen	zieht	zuruckgenommen	annulli*	gestrichen	streichen	ungultig	hinfallig	gegenstandslos	geloscht	loschen	nichtig	annule	annulons	retir*	annulee	annulez	annule par	annuler*	retrait	suppr*	caduc	nul et non avenu	a detruire	detruire	anulad*	anulamos	ritir*	anula	anular	anule*	queda sin efecto	sin efecto	cancelad*	cancelar	annullat*	annullare	desco*	descartar	ignorar	supri*	verva*	geannuleerd	intrekken	schrappen	annullera*	annuller*	aterk*	tillbakadras	dras tillbaka	drar tillbaka	utgar	stryk*	trekk*	tr\xE6kk*	trekkes tilbake	trukket	trukket tilbake	slett*	tr\xE6kkes tilbage	trukket tilbage	tilbagekald*	perut*	poist*	vedet*	hylatty	anulowana	anulowany	anulowac	wycof*	uniewazni*	skasowa*	zrusen*	zrusit	rusi	zrusuje	stazen*	stahujeme	stahnout	stiahnut*	nepla*	torol*	torles*	visszavon*	ervenytelen	anulat*	retras*	se anuleaza	se retrage	ponis*	povucen*	povlaci se	povlacimo	umaknjen*	preklican*	preklic	umik	\u043E\u0442\u043E\u0437\u0432\u0430\u043D*	\u03B1\u03C0\u03BF\u03C3\u03C5*	\u043E\u0442\u0437\u044B\u0432*	\u043E\u0442\u043C\u0435\u043D\u0435\u043D*	\u043E\u0442\u043C\u0435\u043D\u044F\u0435\u0442\u0441\u044F	\u0441\u043D\u044F\u0442*	\u0438\u0437\u044A\u044F\u0442*	\u0441\u043D\u0438\u043C\u0430\u0435\u0442\u0441\u044F	\u043D\u0435\u0434\u0435\u0438\u0441\u0442\u0432\u0438\u0442\u0435\u043B*	\u0432\u0456\u0434\u043A\u043B\u0438\u043A\u0430\u043D*	\u0441\u043A\u0430\u0441\u043E*	\u043E\u0442\u0442\u0435\u0433*	\u043F\u043E\u0432\u0443\u0447\u0435\u043D*	\u043F\u043E\u043D\u0438\u0448\u0442\u0435\u043D*	\u0430\u043D\u043D\u0443\u043B\u0438\u0440\u0430\u043D\u043E	\u03B1\u03BD\u03B1\u03BA\u03B1\u03BB*	\u03B4\u03B9\u03B1\u03B3\u03C1\u03B1\u03C6*	geri cekildi	iptali	geri cekilmistir	geri alindi	iptaldir	gecersiz*	silin	\u0645\u0644\u063A\u0649	\u0645\u0644\u063A\u0627\u0629	\u064A\u0644\u063A\u0649	\u062A\u0644\u063A\u0649	\u0623\u0644\u063A\u064A	\u0625\u0644\u063A\u0627\u0621	\u0627\u0644\u063A\u0627\u0621	\u0625\u0644\u063A\u064A	\u0633\u062D\u0628	\u062A\u0645 \u0633\u062D\u0628	\u0633\u062D\u0628\u062A	\u0623\u0644\u063A\u064A\u062A	\u062D\u0630\u0641	\u0628\u0627\u0637\u0644	\u0627\u0628\u0637\u0627\u0644	\u0644\u063A\u0648	\u062D\u0630\u0641 \u0634\u062F	\u05DC\u05D1\u05D9\u05D8\u05D5\u05DC	\u05DE\u05D1\u05D5\u05D8\u05DC*	\u05D1\u05D5\u05D8\u05DC	\u05D1\u05D5\u05D8\u05DC\u05D4	\u05D1\u05D9\u05D8\u05D5\u05DC	\u05E0\u05D2\u05E0\u05D6	\u05E0\u05D2\u05E0\u05D6\u05D4	\u05D2\u05E0\u05D9\u05D6\u05D4	\u05DC\u05DE\u05D7\u05D5\u05E7	\u05D4\u05D5\u05E1\u05E8\u05D4	\u0930\u0926\u094D\u0926	\u0935\u093E\u092A\u0938	\u0928\u093F\u0930\u0938\u094D\u0924	\u0930\u0926\u094D\u0926 \u0915\u0930\u0947\u0902	\u0935\u093E\u092A\u0938 \u0932\u0940	dibatalkan	dicabut	ditarik	batalkan	tarik	pencabutan	penarikan	dihapus	huy	huy bo	bi huy	thu hoi	xoa	go bo	\u0E22\u0E01\u0E40\u0E25\u0E34\u0E01	\u0E40\u0E1E\u0E34\u0E01\u0E16\u0E2D\u0E19	\u53D6\u6D88\u7A3F\u4EF6	\u53D6\u308A\u6D88\u3057\u307E\u3059	\uCDE8\uC18C\uD569\uB2C8\uB2E4`, b: "\u524A\u9664	\uC0AD\uC81C	cancel	annulla	abbrechen	annuleer	anuluj	avbryt	annuller	\u043E\u0442\u043C\u0435\u043D\u0430	\u043E\u0442\u043C\u0435\u043D\u0438\u0442\u044C	\u0441\u043A\u0430\u0441\u0443\u0432\u0430\u0442\u0438	iptal	batal	\u03B1\u03BA\u03C5\u03C1\u03BF	\u53D6\u6D88	\uCDE8\uC18C	\u30AD\u30E3\u30F3\u30BB\u30EB	cancelare	otkazi	preklici	remove	delete", H: "reteniu	retingueu	retinguda	retingut	zadrzi*	\u0437\u0430\u0434\u0440\u0436\u0438\u0442*	sacekajte	\u0441\u0430\u0447\u0435\u043A\u0430\u0458\u0442\u0435	pricekajte	visszatartani	hold	withh*	on hold	hold back	held back	hold off	zuruckhalten	zuruckgehalten	bloque	bloquee	bloquer	en attente	suspe*	reten*	en espera	sospe*	trattenere	in sospeso	reter	retida	aanhouden	aangehouden	in de wacht	vasthouden	vantar	avvakta	hall inne	vent	holdes tilbage	holdes tilbake	avvent	odotta*	pidatet*	wstrz*	pozdrz*	pozastav*	visszatart*	retinut	zadrz*	\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D*	\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D*	\u043F\u0440\u0438\u0434\u0435\u0440\u0436\u0430\u0442\u044C	\u0437\u0430\u0442\u0440\u0438\u043C\u0430\u043D*	\u0437\u0430\u0434\u0440\u044A\u0436*	\u0437\u0430\u0434\u0440\u0436\u0438*	\u03B1\u03BD\u03B1\u03C3\u03C4\u03BF\u03BB*	bekle*	askiya	\u0628\u0627\u0646\u062A\u0638\u0627\u0631	\u064A\u0639\u0644\u0642	\u062A\u0639\u0644\u0642	\u062A\u0639\u0644\u064A\u0642	\u0645\u0639\u0644\u0642	\u0646\u06AF\u0647 \u062F\u0627\u0631\u06CC\u062F	\u05DC\u05D4\u05DE\u05EA\u05D9\u05DF	\u05DE\u05D5\u05E9\u05D4\u05D4	\u0930\u094B\u0915\u0947\u0902	\u0930\u094B\u0915	\u0938\u094D\u0925\u0917\u093F\u0924	ditahan	tahan	ditunda	tunda	giu lai	tam dung	tam ngung	hoan	\u0E23\u0E30\u0E07\u0E31\u0E1A	\u0E0A\u0E30\u0E25\u0E2D	\u6263\u7A3F	\u538B\u7A3F	\u62BC\u7A3F	\u4FDD\u7559	\u7559\u7A3F	\u4FDD\u7559\u7A3F	\u62BC\u5F8C	\uBC30\uD3EC\uC911\uC9C0	\uC1A1\uACE0\uBCF4\uB958", h: "gesperrt	sperre	sperrung	gesloten	geblokkeerd	stengt	sperret	blokkert	bloccata	bloccato	bloqueado	bloqueada	zablokowan*	blokovan*	blocat", S: `versio	teletip	verzij*	\u0432\u0435\u0440\u0437\u0438\u0458*	uudis	uudist	teade	zina	pranesim*	butlleti*	story	stories	advance copy	advance	item	items	artic*	copy	dispatch	slugged	slug	headlined	titled	take	write*	version	newsalert	text	mater*	news release	press release	report	meldu*	fassung	vorabmeldung	artik*	beric*	beitrag	nachricht	korrespondentenbericht	depec*	papier	infor*	texte*	notici*	despacho	texto	teletipo	notiz*	lancio	testo	artigo	tekst*	stuk	teleg*	nyhet*	meldi*	saken	sak	histo*	nyhed*	uutinen	uutis*	juttu*	sahke	depes*	wiado*	artyk*	zprav*	clanek	sprav*	clanok	hir	hirt	hiret	cikk	cikket	anyag*	stire*	stiri*	vijes*	vest	vesti	clanak	novic*	prispevek	\u0441\u043E\u043E\u0431\u0449*	\u043D\u043E\u0432\u043E\u0441*	\u043C\u0430\u0442\u0435\u0440*	\u0441\u0442\u0430\u0442\u044C*	\u0437\u0430\u043C\u0435\u0442*	\u0442\u0435\u043A\u0441\u0442	\u043F\u043E\u0432\u0456\u0434\u043E\u043C\u043B\u0435\u043D\u043D\u044F	\u043D\u043E\u0432\u0438\u043D*	\u0441\u0442\u0430\u0442\u0442*	\u0441\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435\u0442\u043E	\u0432\u0435\u0441\u0442	\u0432\u0435\u0441\u0442\u0438	\u0432\u0438\u0458\u0435\u0441\u0442	\u0447\u043B\u0430\u043D\u0430\u043A	\u03B5\u03B9\u03B4\u03B7\u03C3*	\u03C4\u03B7\u03BB\u03B5\u03B3\u03C1\u03B1\u03C6\u03B7\u03BC\u03B1	\u03B1\u03C1\u03B8\u03C1\u03BF	\u03C1\u03B5\u03C0\u03BF\u03C1\u03C4\u03B1\u03B6	\u03BA\u03B5\u03B9\u03BC\u03B5\u03BD\u03BF	haber*	metin	metni	\u062E\u0628\u0631	\u0627\u0644\u062E\u0628\u0631	\u062E\u0628\u0631\u0646\u0627	\u0627\u0644\u0645\u0627\u062F\u0629	\u0627\u0644\u062A\u0642\u0631\u064A\u0631	\u0627\u0644\u0642\u0635\u0629	\u0628\u0631\u0642\u064A\u0629	\u0627\u0644\u0628\u0631\u0642\u064A\u0629	\u0645\u0637\u0644\u0628	\u06AF\u0632\u0627\u0631\u0634	\u0627\u06CC\u0646 \u062E\u0628\u0631	\u05D9\u05D3\u05D9\u05E2\u05D4	\u05D4\u05D9\u05D3\u05D9\u05E2\u05D4	\u05DB\u05EA\u05D1\u05D4	\u05D4\u05DB\u05EA\u05D1\u05D4	\u05D4\u05D9\u05D3\u05D9\u05E2\u05D4 \u05D4\u05D6\u05D5	\u0916\u092C\u0930	\u0938\u092E\u093E\u091A\u093E\u0930	\u092F\u0939 \u0938\u092E\u093E\u091A\u093E\u0930	\u0930\u093F\u092A\u094B\u0930\u094D\u091F	berita	naskah	tin	ban tin	tin nay	tin bai	bai viet	bai	bai nay	\u0E02\u0E48\u0E32\u0E27	\u0E02\u0E48\u0E32\u0E27\u0E19\u0E35\u0E49	\u0E1A\u0E17\u0E04\u0E27\u0E32\u0E21	\u0E15\u0E49\u0E19\u0E09\u0E1A\u0E31\u0E1A	\u7A3F\u4EF6	\u7A3F	\u6D88\u606F	\u65B0\u95FB\u7A3F	\u65B0\u805E\u7A3F	\u901A\u7A3F	\u7535\u8BAF	\u96FB\u8A0A	\u6587\u7AE0	\u62A5\u9053\u7A3F	\u8A18\u4E8B	\u539F\u7A3F	\u5168\u6587	\uAE30\uC0AC	\uC804\uBB38	\uBCF8\uBB38`, d: "this	following	the following	above	the above	below	attached	accompanying	diese	dieser	diesen	dieses	folgende	vorliegende	vorstehende	obige	cette	ce	cet	ci-dessus	presente	esta	este	la presente	questa	questo	dit	deze	denna	detta	dette	denne	tama	taman	tata	ten	ta	te	tento	tuto	tato	ez	ezt	aceasta	acest	ova	ovaj	ovu	to	\u044D\u0442\u043E	\u044D\u0442\u043E\u0442	\u044D\u0442\u0443	\u0434\u0430\u043D\u043D\u043E\u0435	\u0434\u0430\u043D\u043D\u044B\u0438	\u0434\u0430\u043D\u043D\u0443\u044E	\u0446\u0435	\u0446\u044F	\u0446\u044E	\u0446\u0435\u0438	\u0442\u0430\u0437\u0438	\u0442\u043E\u0437\u0438	\u043E\u0432\u0430	\u043E\u0432\u0430\u0458	\u03B1\u03C5\u03C4\u03B7	\u03B1\u03C5\u03C4\u03BF	bu	isbu	\u0647\u0630\u0627	\u0647\u0630\u0647	\u0627\u06CC\u0646	\u05D6\u05D5	\u05D6\u05D4	\u05D6\u05D0\u05EA	\u092F\u0939	\u0907\u0938	ini	nay	\u0E19\u0E35\u0E49	\u6B64	\u672C	\u8BE5	\u8A72	\u8FD9	\u9019	\u3053\u306E	\uC774	\uBCF8", B: `\uBD80\uD130	fins	fins a	fins a les	fins al	fins el	abans de	abans de les	abans del	abans	a partir de les	kuni	enne	alates	lidz	pirms	iki	pries	nuo	sve do	ne prije	ne pre	\u043D\u0435 \u043F\u0440\u0435	until	till	before	prior to	'til	ahead of	earlier than	lifts	lifting	to be lifted	will be lifted	is lifted at	expires	ends	effective	pending	after	bis	vor	erst ab	ab	erst am	fruhestens	jusqu'au	jusqu'a	jusqu'aux	jusque	avant	jusqu'en	a partir de	a partir du	hasta	antes	antes de	antes del	hasta las	fino	fino a	prima	fino alle	prima delle	prima di	a partire	ate	antes das	tot	voor	vanaf	fore	innan	til	f\xF8r	inden	fra	fram till	fram til	indtil	asti	saakka	ennen	alkaen	klo	do	przed	od	pred	do doby	pana	pana la	inainte	inainte de	elott	utan	-ig	ig	prije	pre	\u0434\u043E	\u0440\u0430\u043D\u044C\u0448\u0435	\u0440\u0430\u043D\u0435\u0435	\u043F\u0435\u0440\u0435\u0434	\u0441	\u0432\u0456\u0434	\u0440\u0430\u043D\u0456\u0448\u0435	\u043F\u0440\u0435\u0434\u0438	\u043F\u0440\u0435	\u03B5\u03C9\u03C2	\u03BC\u03B5\u03C7\u03C1\u03B9	\u03C0\u03C1\u03B9\u03BD	\u03C0\u03C1\u03B9\u03BD \u03B1\u03C0\u03BF	\u03C0\u03C1\u03B9\u03BD \u03C4\u03B9\u03C2	kadar	once	oncesinde	'den once	sonra	\u062D\u062A\u0649	\u0642\u0628\u0644	\u0625\u0644\u0649	\u0628\u0639\u062F	\u062A\u0627	\u067E\u06CC\u0634 \u0627\u0632	\u0642\u0628\u0644 \u0627\u0632	\u05E2\u05D3	\u05DC\u05E4\u05E0\u05D9	\u0924\u0915	\u0938\u0947 \u092A\u0939\u0932\u0947	\u092A\u0939\u0932\u0947	sampai	hingga	sebelum	sehingga	s/d	truoc	den	cho den	den khi	sau	\u0E01\u0E48\u0E2D\u0E19	\u0E08\u0E19\u0E16\u0E36\u0E07	\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32	\u0E16\u0E36\u0E07	\u81F3	\u524D	\u4EE5\u524D	\u4E4B\u524D	\u5230	\u76F4\u5230	\u76F4\u81F3	\u5F8C	\u540E	\u307E\u3067	\u4EE5\u964D	\u524D\u306B	\u3088\u308A\u524D	\uAE4C\uC9C0	\uC774\uC804	\uC804\uAE4C\uC9C0	\uC774\uD6C4	\uC804`, BT: "until further notice	until notified	until cleared	bis auf weiteres	jusqu'a nouvel ordre	hasta nuevo aviso	fino a nuovo avviso	ate novo aviso	tot nader order	tills vidare	inntil videre	indtil videre	toistaiseksi	do odwolania	do odvolani	\u0434\u043E \u043E\u0441\u043E\u0431\u043E\u0433\u043E \u0440\u0430\u0441\u043F\u043E\u0440\u044F\u0436\u0435\u043D\u0438\u044F	\u0434\u043E \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0433\u043E \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u044F	\u062D\u062A\u0649 \u0625\u0634\u0639\u0627\u0631 \u0622\u062E\u0631	\u53E6\u884C\u901A\u77E5\u524D	\u8FFD\u3063\u3066\u901A\u77E5\u3059\u308B\u307E\u3067	\uCD94\uD6C4 \uD1B5\uC9C0\uAE4C\uC9C0", T: `dilluns	dimarts	dimecres	dijous	divendres	dissabte	diumenge	gener	febrer	maig	juny	juliol	agost	setembre	novembre	desembre	dema	avui	migdia	mitjanit	srijed*	utorak	cetvrtak	petak	petka	nedjelj*	sijecnja	veljace	ozujka	travnja	svibnja	lipnja	srpnja	kolovoza	rujna	listopada	studenoga	studenog	prosinca	sati	sata	casova	casa	\u0447\u0430\u0441\u043E\u0432\u0430	\u0441\u0430\u0442\u0438	srede	cetvrtka	subote	ponedeljka	oratol	orakor	oraig	ora utan	esmaspaev*	teisipaev*	kolmapaev*	neljapaev*	reede*	plkst	\uC870\uAC04	\uC11D\uAC04	gmt	utc	bst	cet	cest	mez	mesz	edt	pdt	jst	kst	msk	wib	noon	midnight	hrs	hours	today	tomorrow	tonight	ams	pms	bcs	edition*	thereafter	local time	monday*	tuesday*	wednesday*	thursday*	friday*	saturday*	sunday*	tues	wed	thurs	january	february	march	april	may	june	july	august	september	october	november	december	jan	feb	apr	aug	sept	oct	nov	dec	uhr	montag*	dienstag*	mittwoch*	donnerstag*	freitag*	samstag*	sonntag*	morgen	heure*	lundi	mardi	mercredi	jeudi	vendredi	samedi	dimanche	minuit	hora*	lunes	martes	miercoles	jueves	viernes	sabado	domingo	segunda*	terca*	ore	uur	kl	klo	godz*	hod	\u0447\u0430\u0441\u043E\u0432	\u0447\u0430\u0441\u0430	\u0433\u043E\u0434\u0438\u043D*	\u043F\u043E\u043D\u0435\u0434\u0435\u043B*	\u0432\u0442\u043E\u0440\u043D*	hetfo*	kedd*	reggelig	saat	\u0627\u0644\u0633\u0627\u0639\u0629	\u0633\u0627\u0639\u062A	\u063A\u0631\u064A\u0646\u062A\u0634	\u05D1\u05E9\u05E2\u05D4	\u092C\u091C\u0947	pukul	gio	thang	\u0E40\u0E27\u0E25\u0E32	\u0E19\u0E32\u0E2C\u0E34\u0E01\u0E32	\u0E19.	\u0E27\u0E31\u0E19	\u65F6	\u6642	\u70B9	\u9EDE	\u65E5	\u6708	\u53F7	\u5E74	\u5206	\u4E0A\u5348	\u4E0B\u5348	\u5348\u524D	\u5348\u5F8C	\u6B63\u5348	\u96F6\u65F6	\uC2DC	\uC77C	\uC6D4	\uC624\uC804	\uC624\uD6C4	\uB144	\u65E5\u672C\u6642\u9593	\u5317\u4EAC\u65F6\u95F4	\u5317\u4EAC\u6642\u9593	\u9999\u6E2F\u6642\u9593	\u53F0\u5317\u6642\u9593	\uD55C\uAD6D\uC2DC\uAC04	\uD55C\uAD6D\uC2DC\uAC01	\u043C\u0441\u043A	\u043F\u043E \u043C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u043E\u043C\u0443 \u0432\u0440\u0435\u043C\u0435\u043D\u0438`, EB: "\u7981\u8FD0\u81F3	\u7981\u904B\u81F3	\u7981\u8FD0\u5230", L: "lifted	removed	no longer	over	cleared	ended	expired	aufgehoben	leve	levee	levantado	levanta	revocato	tolto	opgeheven	\u0441\u043D\u044F\u0442\u043E	havd	opphevet	oph\xE6vet	kumottu	zniesione	feloldva	ridicat	ukinut	\u0437\u043D\u044F\u0442\u043E	\u03B7\u03C1\u03B8\u03B7	kalkti	kaldirildi	\u0631\u0641\u0639	\u05D4\u05D5\u05E1\u05E8	\u89E3\u9664	\u53D6\u6D88\u7981	\u89E3\u9664\u6E08\u307F	\uD574\uC81C", dS: "\u672C\u8A18\u4E8B	\u3053\u306E\u8A18\u4E8B	\u6B64\u7A3F	\u672C\u7A3F	\u8BE5\u7A3F	\u8A72\u7A3F	\uBCF8 \uAE30\uC0AC	\uC774 \uAE30\uC0AC", R: "release for	release date and time	publish after	publishable from	data de publicacio a partir	usable from	usable after	za objavljivanje	\u0437\u0430 \u043E\u0431\u0458\u0430\u0432\u0459\u0438\u0432\u0430\u045A\u0435	za emitovanje	\u0437\u0430 \u0435\u043C\u0438\u0442\u043E\u0432\u0430\u045A\u0435	za objavu od	per publicar	per difondre	megjelentetheto	felhasznalhato	kozzeteheto	avaldamiseks	publicesanai	skelbti nuo	\u03B5\u03BB\u03B5\u03C5\u03B8\u03B5\u03C1\u03BF \u03C0\u03C1\u03BF\u03C2 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7	\u516C\u958B\u53EF\u80FD\u65E5\u6642	\u516C\u958B\u65E5\u6642	\u60C5\u5831\u89E3\u7981	\u60C5\u5831\u89E3\u7981\u65E5	\u89E3\u7981\u65E5	\uBC1C\uD45C\uC2DC\uC810	\uACF5\uAC1C\uC2DC\uC810	\uBCF4\uB3C4\uAC00\uB2A5\uC2DC\uC810	\uBCF4\uB3C4 \uC2DC\uC810	\uBC30\uD3EC \uC2DC\uC810	may be published	may be used	can be used	mozna publikowac	puede publicarse	darf veroffentlicht werden	kan publiseres	peut etre publie	\u53EF\u53D1\u5E03	\u53EF\u767C\u5E03	for release	for publication	for use	advance for	release at	frei	frei ab	zur veroffentlichung	freigegeben ab	a publier	a diffuser	pour publication	para publicar	para su publicacion	per la pubblicazione	para publicacao	vrij	vrijgegeven	voor publicatie	frigiv*	frigis	for publisering	til offentligg\xF8relse	julkaisuvapaa*	julkistett*	vapaa	do publikacji	k uverejneni	uvolneno	kozolheto	publikalhato	spre publicare	za objavu	\u0434\u043B\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438	\u0434\u043B\u044F \u043F\u0443\u0431\u043B\u0456\u043A\u0430\u0446\u0456\u0456	\u03C0\u03C1\u03BF\u03C2 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7	serbest	\u0644\u0644\u0646\u0634\u0631 \u0641\u064A	\u0642\u0627\u0628\u0644 \u0627\u0646\u062A\u0634\u0627\u0631	\u05DC\u05E4\u05E8\u05E1\u05D5\u05DD \u05D1	untuk disiarkan	duoc dang	\u89E3\u7981	\u89E3\u7981\u65E5\u6642	\u89E3\u7981\u65F6\u95F4	\u89E3\u7981\u6642\u9593	\u767A\u8868\u6642\u9593	\u53D1\u5E03\u65F6\u95F4	\u767C\u5E03\u6642\u9593	\uBCF4\uB3C4\uC2DC\uC810	\uBCF4\uB3C4\uC77C\uC2DC	\uBC30\uD3EC\uC2DC\uC810	\uD574\uAE08", I: "immediate	immediately	anytime	any time	at will	sofort	sofortige	immediat	immediatement	inmediata	inmediato	immediata	immediato	imediata	imediato	onmiddellijk	omedelbar	umiddelbar	valittomasti	natychmiast*	okamzit*	azonnal*	\u043D\u0435\u043C\u0435\u0434\u043B\u0435\u043D\u043D*	\u043D\u0435\u0433\u0430\u0438\u043D*	\u03B1\u03BC\u03B5\u03C3\u03B7	hemen	\u0641\u0648\u0631\u064A	\u0645\u0628\u0627\u0634\u0631	segera	ngay lap tuc	\u5373\u65F6	\u5373\u6642	\u5373\u65E5	\u7ACB\u5373	\uC989\uC2DC", D: `were	to be	been	being	has been	have	have been	will be	will	from	under	strict	strictly	total	full	legal	lawyers	legal reasons	hereby	only	has to	must	should	your	back	with	gesamt	ansa	reuters	wird	werden	wurde	worden	sind	vorerst	bestimmt	weiter	noch	hiermit	soll	unter	beachten	beachtet	enthalten	nous	lehet	streng	strikte	erst	gegen	oder	a ete	sont	pour	etre	sous	ferme	totale	notre	ha sido	queda	quedan	debe	para	bajo	della	dell	viene	stata	stato	alle	sotto	essere	fica	wordt	werd	onder	skall	maste	skal	blir	bliver	endnu	ikke lenger	viela	ollut	pois	jest	zostaje	zostala	byla	bude	csak	a fost	pentru	\u03C3\u03C4\u03B9\u03C2	icin	altinda	edilmistir	edilmesi	edin	edildi	\u0628\u062A\u0648\u0642\u064A\u062A	\u0628\u0627\u062A\u0627	\u0915\u0930\u0947\u0902	\u0915\u093F\u092F\u093E	\u05D9\u05D5\u05DD	\u05D1\u05D9\u05D5\u05DD	\u0639\u0644\u0649	\u064A\u0648\u0645	\u0635\u0628\u0627\u062D	\u0645\u0633\u0627\u0621	\u0642\u0627\u0628\u0644	\u05DB\u05D3\u05D9	\u05D0\u05E9\u05E8	\u0643\u0627\u0646	\u0645\u0646\u0630	\u0644\u062F\u0649	\u0648\u0644\u0627	\u05DB\u05D1\u05E8	\u05D4\u05D9\u05D0	\u05D4\u05D5\u05D0	\u05E9\u05E2\u05D4	\u0631\u0648\u06CC	\u0628\u0631\u0627\u06CC	\u0627\u0633\u062A	\u0628\u0648\u062F	\u0634\u062F\u0647	\u0647\u0627\u06CC	\u0634\u0648\u062F	untuk	pada	dari	dalam	objete	objety	objeta	bestemd	telah	sudah	yang	agar	sementara	ketat	da bi	duoc	tam thoi	\u0E01\u0E32\u0E23	\u0E43\u0E2B\u0E49	\u0E02\u0E2D\u0E07	\u0E40\u0E1E\u0E37\u0E48\u0E2D	\u0E17\u0E35\u0E48	\u0E04\u0E23\u0E31\u0E1A	\u0E04\u0E48\u0E30	\u0E17\u0E31\u0E19\u0E17\u0E35	\u0E41\u0E25\u0E49\u0E27	\u0E08\u0E30	\u7684	\u4E8E	\u65BC	\u5728	\u5C06	\u5C07	\u5DF2	\u4E86	\u4E88\u4EE5	\u4E00\u5F8B	\u5168\u90E8	\u6211\u793E	\u672C\u793E	\u4E25\u683C	\u7531	\u306F	\u3092	\u306E	\u306B	\u304C	\u3067	\u3068	\u304B\u3089	\u304F\u3060\u3055\u3044	\u4E0B\u3055\u3044	\u304A\u9858\u3044\u3057\u307E\u3059	\u307E\u3059	\u3057\u307E\u3059	\u9858\u3044\u307E\u3059	\u3068\u3057\u3066	\u3067\u3059	\u3057\u3066\u304F\u3060\u3055\u3044	\u306B\u306F	\u3057\u3066	\uB97C	\uC744	\uC740	\uB294	\uAC00	\uC758	\uBC14\uB78D\uB2C8\uB2E4	\uD569\uB2C8\uB2E4	\uD558\uC2ED\uC2DC\uC624	\uC5D0	\uD574\uC8FC\uC2ED\uC2DC\uC624	\uD558\uC5EC	\uC8FC\uC2DC\uAE30	\uAC83	\uD558\uC9C0	\uD574	\uC8FC	\u53EF	\u53EF\u80FD	\uAC00\uB2A5` };

// src/restrictions/role-words.ts
var OPENING_ROLES = /[AUPNMEeKkbHhSRVdvqjyzswmCnfcilr]/;
var roleWords = /* @__PURE__ */ once(() => buildRoleWords(Object.entries(restrictionRoles)));
var CONNECTING = "D";
var FIRST_DENSE = 3584;
function buildRoleWords(rows) {
  const exact = /* @__PURE__ */ new Map();
  const stems = /* @__PURE__ */ new Map();
  const followers = /* @__PURE__ */ new Map();
  const openers = /* @__PURE__ */ new Set();
  const longest = /* @__PURE__ */ new Map();
  for (const [role, list] of rows) {
    for (const one of words(list)) {
      const spelling = foldWord(one);
      const [into, key] = spelling.endsWith("*") ? [stems, spelling.slice(0, -1)] : [exact, spelling];
      if (!into.has(key) || into.get(key) === CONNECTING) into.set(key, role);
      const first = key.charCodeAt(0);
      if (first >= FIRST_DENSE) longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
      const space = key.indexOf(" ");
      if (space < 0) continue;
      const opening = key.slice(0, space);
      let seconds = followers.get(opening);
      if (!seconds) followers.set(opening, seconds = /* @__PURE__ */ new Set());
      seconds.add(key.split(" ", 2)[1]);
      if (OPENING_ROLES.test(role)) openers.add(opening);
    }
  }
  return { exact, stems, followers, openers, longest, remembered: /* @__PURE__ */ new Map() };
}
function foldWord(word) {
  const small = word.toLowerCase();
  if (!BEYOND_ASCII.test(small)) return small;
  return small.normalize("NFD").replace(ACCENTS, "").normalize("NFC").replaceAll("\u2019", "'").replaceAll("\u0131", "i").replaceAll("\u0111", "d");
}
var BEYOND_ASCII = /[^\0-\x7f]/;
var ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036f]+|[\u064b-\u0652\u0640]/gu;
var SHORTEST = 3;
var REMEMBERED = 2e4;
function classifyWord(token, table = roleWords()) {
  const { exact, stems, followers, remembered } = table;
  const before = remembered.get(token);
  if (before) return before;
  const whole = foldWord(token);
  const folded = whole.includes("'") ? whole.replace(ELIDED, "") : whole;
  const found = { folded, role: exact.get(folded) ?? stemRole(folded, stems), followers: followers.get(folded) };
  if (remembered.size < REMEMBERED && token.length <= LONGEST) remembered.set(token, found);
  return found;
}
var LONGEST = 24;
var ELIDED = /^(?:[dlnst]|dell|all|nell|sull|un|qu)'(?=.)/;
function stemRole(word, stems) {
  for (let length = Math.min(word.length, 14); length >= SHORTEST; length--) {
    const role = stems.get(word.slice(0, length));
    if (role !== void 0) return role;
  }
  return void 0;
}

// src/restrictions/unknown-role.ts
var SMALL_WORD = 3;
var HEBREW = 1424;
var WITHOUT_VOWELS = /^[\p{Script=Hebrew}\p{Script=Arabic}]{3}/u;
function unknownRole(token) {
  const unit = token.charCodeAt(0);
  if (unit < 128 && token.length > SMALL_WORD) return unit < 97 ? "O" : "o";
  const first = token.charAt(0);
  const capital = first !== first.toLowerCase();
  if (token.length <= SMALL_WORD && !/\d/.test(token) && (unit < HEBREW || !WITHOUT_VOWELS.test(token))) return "D";
  return capital ? "O" : first === first.toUpperCase() ? "x" : "o";
}

// src/restrictions/read-roles.ts
var MOST = 48;
var WEEKDAY = `[(\uFF08][${WEEKDAY_SIGNS.join("")}][)\uFF09]`;
var TOKEN = /* @__PURE__ */ new RegExp(
  String.raw`${WEEKDAY}|[\d０-９][\d０-９:：.,h]*(?:\s?[ap]\.?\s?m\b\.?)?|[\p{L}\p{M}]+(?:['’‌][\p{L}\p{M}]+)*(?:(?<=[A-Za-z])\d+)?|[^\s\p{L}\d０-９]`,
  "iuy"
);
var DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
var LONGEST2 = 8;
var SPACED = /(?<![\p{L}\d])\p{L}(?: \p{L}){4,}(?![\p{L}\d])/gu;
var readRoles = (text, most = MOST, table = roleWords()) => rolesOf(tokensOf(text, most), most, table);
function tokensOf(text, most) {
  const joined = joinLetters(text);
  const tokens = [];
  for (let at = afterSpace(joined, 0); at < joined.length && tokens.length < most; at = afterSpace(joined, at)) {
    const start = at;
    at = endOfPlainToken(joined, at) || endOfToken(joined, at);
    tokens.push({ text: joined.slice(start, at), start });
  }
  return tokens;
}
function endOfToken(text, at) {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
}
function endOfPlainToken(text, start) {
  const first = text.charCodeAt(start);
  if (first >= 128 || CHARACTER_CLASS[first] === DIGIT) return 0;
  if (!isAsciiLetter(first)) return start + 1;
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at);
    if (isAsciiLetter(unit)) continue;
    if (unit >= 128) return 0;
    if (unit === 39) {
      const next = text.charCodeAt(at + 1);
      if (next >= 128) return 0;
      if (isAsciiLetter(next)) continue;
    }
    while (CHARACTER_CLASS[text.charCodeAt(at)] === DIGIT) at++;
    return at;
  }
}
var isAsciiLetter = (unit) => {
  const small = unit | 32;
  return small >= 97 && small <= 122;
};
function afterSpace(text, from) {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
function rolesOf(tokens, most, table) {
  const starts = [];
  const ends = [];
  const text = roleText(tokens, table, (letters, start, end) => {
    for (let letter = 0; letter < letters; letter++) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text, starts, ends, whole: tokens.length < most };
}
function roleText(tokens, table, addOffsets) {
  let roles = "";
  for (let at = 0; at < tokens.length; at++) {
    const { text, start } = tokens[at];
    const kind = kindOf(text);
    if (kind === "dense") {
      roles += readDense(text, start, table, addOffsets);
      continue;
    }
    if (kind === "word" && isNumberLabel(tokens, at)) {
      roles += CONNECTING2;
      addOffsets?.(1, start, start + text.length);
      at++;
      continue;
    }
    const word = kind === "word" ? classifyWord(text, table) : void 0;
    const phrase = word?.followers && phraseAt(tokens, at, word, table);
    if (phrase) at += phrase.count - 1;
    const role = phrase ? phrase.role : word ? word.role ?? unknownRole(text) : roleOfSign(text, kind);
    roles += role;
    if (addOffsets) {
      const last = tokens[at];
      addOffsets(role.length, start, last.start + last.text.length);
    }
  }
  return roles;
}
var CONNECTING2 = "D";
var LABELS = /* @__PURE__ */ (() => new Set(words(numberLabels)))();
var isNumberLabel = (tokens, at) => tokens[at + 1]?.text === "." && LABELS.has(tokens[at].text.toLowerCase()) && NUMBER.test(tokens[at + 2]?.text ?? "");
var NUMBER = /^\d/;
var roleOfSign = (text, kind) => kind === "mark" ? markRole(text) : CLOCK.test(text) ? "T" : "t";
function kindOf(token) {
  const unit = token.charCodeAt(0);
  if (unit < 128) {
    const small = unit | 32;
    return small >= 97 && small <= 122 ? "word" : unit >= 48 && unit <= 57 ? "number" : "mark";
  }
  if (unit >= FIRST_DENSE && DENSE.test(token)) return "dense";
  if (!WORD.test(token)) return "mark";
  return unit >= 65296 && unit <= 65305 ? "number" : "word";
}
var CLOCK = /^\d{1,2}(?:[:：h]\d\d|h)|m\.?$/i;
var WORD = /^[\p{L}\p{M}\d０-９]/u;
var APART = /^\P{L}{0,8}\p{L} \p{L} \p{L} /u;
var joinLetters = (text) => opensWithPlainWord(text) || !APART.test(text) ? text : text.replace(SPACED, (spaced) => spaced.replaceAll(" ", "").padEnd(spaced.length));
function opensWithPlainWord(text) {
  let at = 0;
  let unit = text.charCodeAt(0);
  while (unit < 128 && !isAsciiLetter(unit)) unit = text.charCodeAt(++at);
  return unit < 128 && text.charCodeAt(at + 1) !== 32;
}
var PHRASE = 4;
function phraseAt(tokens, at, { folded, followers }, table) {
  let phrase = folded;
  let best;
  for (let count = 2; count <= PHRASE && at + count <= tokens.length; count++) {
    const { text: next } = tokens[at + count - 1];
    if (kindOf(next) === "mark") break;
    const second = classifyWord(next, table).folded;
    if (count === 2 && !followers?.has(second)) break;
    phrase += ` ${second}`;
    const role = table.exact.get(phrase);
    if (role !== void 0) best = { role, count };
  }
  return best;
}
function readDense(run, start, { exact, stems, longest }, addOffsets) {
  let roles = "";
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longest.get(run.charCodeAt(at)) ?? 0, LONGEST2, run.length - at);
    let role;
    for (; length > 0 && role === void 0; length--) {
      const word = run.slice(at, at + length);
      role = exact.get(word) ?? stems.get(word);
    }
    length = role === void 0 ? 1 : length + 1;
    roles += role ?? "x";
    addOffsets?.((role ?? "x").length, start + at, start + at + length);
    at += length;
  }
  return roles;
}

// src/restrictions/core-words.ts
var STEM_BITS = 6;
var flag = defineFlags("core word", STEM_BITS);
var HUB = flag("HUB");
var BEFORE = flag("BEFORE");
var USE = flag("USE");
var NOT = flag("NOT");
var WEAK = flag("WEAK");
var STORY = flag("STORY");
var ENOUGH = /* @__PURE__ */ Array.from({ length: 1 << STEM_BITS }, (_, bits) => {
  const others = bits & ~STORY;
  return (bits & HUB) !== 0 || (others & others - 1) !== 0 || (bits & WEAK) !== 0 && (bits & STORY) !== 0;
});
var SIZE = 1 << 17;
var STEM = 3;
var WORD_BITS = (1 << STEM_BITS) - 1;
var ALONE = 3;
function coreFilter(roles) {
  const filled = once(() => coreTable(roles()));
  return (text) => isEnough(text, filled());
}
var mayContainCore = /* @__PURE__ */ coreFilter(roleWords);
function isEnough(text, { flags, openings }) {
  let found = 0;
  let alone = 0;
  let hash = 0;
  let length = 0;
  let opening = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit >= 128 && !isSign(unit)) return true;
    const small = unit | 32;
    if (small >= 97 && small <= 122) {
      hash = step(hash, small);
      length++;
      if (length <= STEM) opening = openingOf(opening, small);
      if (length < STEM || openings[opening] === 0) continue;
      found |= flags[hash] >> STEM_BITS;
    } else if (length > 0) {
      if (openings[opening] !== 0) found |= flags[hash] & WORD_BITS;
      if (length === 1 && ++alone === ALONE) return true;
      hash = 0;
      length = 0;
      opening = 0;
    } else continue;
    if (ENOUGH[found]) return true;
  }
  return false;
}
var openingOf = (opening, small) => opening * LETTERS + small - 96;
var LETTERS = 27;
var isSign = (unit) => unit >= 8208 && unit <= 8231 || unit === 8364 || unit === 160 || unit === 163 || unit === 171 || unit === 187;
var step = (hash, small) => Math.imul(hash, 2533) + small & SIZE - 1;
function coreTable({ exact, stems }) {
  const table = { flags: new Uint16Array(SIZE), openings: new Uint8Array(LETTERS ** STEM) };
  for (const [spelling, role] of exact) if (isAsciiSpelling(spelling)) add(table, longestPart(spelling), roleBits(role));
  for (const [stem, role] of stems) if (isAsciiSpelling(stem)) add(table, stem, roleBits(role) << STEM_BITS);
  return table;
}
function add({ flags, openings }, word, bits) {
  if (bits === 0) return;
  let hash = 0;
  let opening = 0;
  for (let at = 0; at < word.length; at++) {
    const small = word.charCodeAt(at);
    hash = step(hash, small);
    if (at < STEM) opening = openingOf(opening, small);
  }
  flags[hash] = flags[hash] | bits;
  openings[opening] = 1;
}
var isAsciiSpelling = (spelling) => !/[^\0-\x7f]/.test(spelling);
var longestPart = (spelling) => spelling.split(/[^a-z]+/).reduce((longest, part) => part.length > longest.length ? part : longest, "");
var roleBits = (role) => (/[EeKkbHhR]/.test(role) ? HUB : 0) | (/[NMyn]/.test(role) ? NOT : 0) | (/[Bp]/.test(role) ? BEFORE : 0) | (/[Vvf]/.test(role) ? USE : 0) | (/[qjzcilr]/.test(role) ? WEAK : 0) | (/[Ss]/.test(role) ? STORY : 0);

// src/restrictions/grammar.ts
var LEAD = /^(?:[-:,.]*[AUP][AUD]*(?:[oO]A)?[:,.-]*(?:D(?=P))?)*[-:,.]*/;
var hasOnlyKnownWords = (rest) => !/[oOx]/.test(rest);
var ENDS_SOON = /^[:,.-]*[DdVSR.]{0,5}[:,-]*[DdV]{0,2}(?:B|T|t[DTt.:,-]*(?:T|$)|t\.?[oOx](?:[,.]?[tT]|[.,-]*$))/;
var ENDS_LATER = /B[DdoOxSV,:]{0,4}[Tt]/;
var OTHER_OBJECT = /^[Dd]{0,2}o/;
var BREAK2 = /^[DdSVPB]{0,6}(?:[.:-]|$)/;
var isUrged = (line) => line.capitals || line.addressed || line.marked;
var embargoPattern = (roles, line) => {
  const found = /^(?:[DdV]*(?:(?:d[oOU]{1,2})?S[DdO]{0,4})?)[Ee]/.exec(roles);
  if (!found) return void 0;
  const rest = roles.slice(found[0].length);
  const length = found[0].length;
  const own = found[0].includes("S");
  if (/^[Dd:,-]{0,3}L/.test(rest) && !/^[Dd]?L[Dd]{0,2}[BTt]/.test(rest)) return void 0;
  const yes = { length, kind: "embargo" };
  if (/^[.,-]*$/.test(rest)) return isUrged(line) || !/^e$/.test(found[0]) ? yes : void 0;
  if (own && !found[0].includes("d") && !hasOnlyKnownWords(rest) && !isUrged(line)) return void 0;
  if (ENDS_SOON.test(rest) || /^[:-]P?[NR]/.test(rest)) return yes;
  if (hasOnlyKnownWords(rest)) return yes;
  if (/^[DV]{0,2}[VS]/.test(rest) && (isUrged(line) || own)) return yes;
  if (isUrged(line) && ENDS_LATER.test(rest)) return yes;
  if (line.addressed && /^[.:-]/.test(rest)) return yes;
  if (isUrged(line) && /^[:-]t/.test(rest)) return yes;
  if (/^[:-].*(?:N[DdSP]?V|B[Dd]?[tT])/.test(rest)) return yes;
  return void 0;
};
var timeFirstPattern = (roles) => {
  const found = /^[DdBSTt:.,-]*[Tt][DdBTt:.,-]*(?:[Ee]|NV|VN|N?R|BD?V)/.exec(roles);
  const rest = found ? roles.slice(found[0].length) : "";
  if (!found || !(hasOnlyKnownWords(rest) || /^[-:.]/.test(rest))) return void 0;
  return { length: found[0].length, kind: "embargo" };
};
var negationPattern = (roles, line, lead) => {
  const found = /^(?:d?S)?[DdSP]{0,4}(?:[NM][DdSPA]{0,4}[VR]|N[DdB]{1,3}[DTtOB:,.]{1,6}V|V[DdS]{0,4}N|N(?=[DdS]{0,3}B))/.exec(roles);
  if (!found) return void 0;
  const length = found[0].length;
  const rest = roles.slice(length);
  const bare = !/[VR]/.test(found[0]);
  if (bare && !isUrged(line) && !/^[DdBTt:,.-]*$|^[DdBTt]*[Tt][.:,-]/.test(rest)) return void 0;
  if (OTHER_OBJECT.test(rest) && !roles.includes("S") && !isUrged(line)) return void 0;
  if (ENDS_LATER.test(rest) || /^[:,-]?[Dd]{0,3}[Tt]/.test(rest)) return { length, kind: "embargo" };
  if (/B.*[Tt]|[Tt].*B/.test(found[0])) return { length, kind: "embargo" };
  if (!/[VR]/.test(found[0])) return void 0;
  if (/^B[DdoOxTt.:]{1,4}$/.test(rest)) return { length, kind: "embargo" };
  if (found[0].includes("M") || /^[Dd]?L/.test(rest)) return void 0;
  const yes = { length, kind: "withhold" };
  if (/^[DdSVPB]{0,6}:[^BT]*t/.test(rest)) return void 0;
  if (hasOnlyKnownWords(rest)) return yes;
  if (/^[DP]{0,2}dS/.test(rest)) return yes;
  if (isUrged(line) && BREAK2.test(rest) && !/^[DdSVPB]{0,6}:/.test(rest)) return yes;
  if (isUrged(line) && /^B/.test(rest)) return yes;
  if ((line.addressed || lead.includes("P")) && /^[Dd]*S/.test(rest)) return yes;
  return void 0;
};
var killPattern = (roles, line, lead) => {
  const yes = (length) => ({ length, kind: "kill" });
  const twice = /^[DU]*([Kkb])[-:,.]*\1/.exec(roles);
  if (twice && (twice[1] === "K" || isUrged(line) || line.caseless)) return yes(twice[0].length);
  const agency = line.capitals ? /^[OD]-*K(?:[-:.]|$)/.exec(roles) : void 0;
  if (agency) return yes(agency[0].length);
  const slugline = /^(?:[DOo]-){1,4}[DOo]{0,2},K[-.]*$/.exec(roles);
  if (slugline) return yes(slugline[0].length);
  const named = /^(?:O?D?D?(?=k))?[OD]?[Kkb][DdPAOUk]{0,5}[SV]/.exec(roles);
  if (named) {
    const rest2 = roles.slice(named[0].length);
    const says = /^[OD]/.test(named[0]) && named[0].endsWith("S");
    if (isUrged(line) || /P/.test(lead) || says || hasOnlyKnownWords(rest2) || /^S|^[-:.]/.test(rest2))
      return yes(named[0].length);
  }
  const far = /^[Dd]*S[^:.]{0,8}?[Kk](?=[-.:!]*$|,?[DP]*NV)/.exec(roles);
  if (far) return yes(far[0].length);
  const subject = (line.addressed ? /^[DdoO]{0,3}S[DdOP]{0,4}[Kkb]/ : /^[Dd]*S[DdOP]{0,4}[Kkb]/).exec(roles);
  if (subject) {
    const rest2 = roles.slice(subject[0].length);
    if (hasOnlyKnownWords(rest2) || subject[0].includes("d") || isUrged(line)) return yes(subject[0].length);
  }
  const noun = /^V[Dd]?[Kkb]/.exec(roles);
  if (noun && hasOnlyKnownWords(roles)) return yes(noun[0].length);
  const alone = /^[DU]*([Kkb])U*/.exec(roles);
  if (!alone) return void 0;
  const rest = roles.slice(alone[0].length);
  const strong = alone[1] === "K";
  const button = alone[1] === "b";
  if (/^[-:.,]*[DdSA]{0,2}[-.]*$/.test(rest)) {
    if (strong && (isUrged(line) || line.caseless || /U/.test(lead))) return yes(alone[0].length);
    if (!strong && !button && (isUrged(line) || /U/.test(lead))) return yes(alone[0].length);
    if (button && (line.marked || /[AU]/.test(lead) || line.capitals && /U/.test(lead))) return yes(alone[0].length);
  }
  if (strong && line.caseless && /^[DdS]?[A:.-]/.test(rest)) return yes(alone[0].length);
  if (/^[-:.]+[PDdS]{0,4}[kKNH]/.test(rest)) return yes(alone[0].length);
  if (/^[:]/.test(rest) && (strong || line.capitals || /^:[dD]{0,2}S/.test(rest))) return yes(alone[0].length);
  if (/^[-]/.test(rest) && (line.capitals || line.addressed || strong && /S/.test(rest))) return yes(alone[0].length);
  if (/[UP]/.test(lead) && (strong || isUrged(line) && hasOnlyKnownWords(rest))) {
    if (strong || BREAK2.test(rest)) return yes(alone[0].length);
  }
  return void 0;
};
var holdPattern = (roles, line, lead) => {
  const yes = (length, kind = "withhold") => ({
    length,
    kind
  });
  const until = /^[Dd]*(?:S[DdO]{0,3})?[Hh][DdVR]{0,3}[:,-]*[Dd]{0,2}B?[DdBTt:.,-]*[Tt][DdBTt:.,-]*$/.exec(roles);
  if (until) return yes(until[0].length, "embargo");
  const released = /^HR[DdBt:,-]{0,4}T+(?=$|[Dt.,:-])/.exec(roles);
  if (released) return yes(released[0].length, "embargo");
  const named = /^H[DdPO]{0,3}S/.exec(roles);
  if (named) {
    const rest2 = roles.slice(named[0].length);
    if (isUrged(line) || /P/.test(lead) || hasOnlyKnownWords(rest2) || named[0].includes("d") || /^[-:.]/.test(rest2))
      return yes(named[0].length);
  }
  const subject = /^[Dd]*S[DdOP]{0,4}[Hh]/.exec(roles);
  if (subject) {
    const rest2 = roles.slice(subject[0].length);
    if (hasOnlyKnownWords(rest2) || subject[0].includes("d") || isUrged(line)) return yes(subject[0].length);
  }
  const alone = /^[DU]*([Hh])/.exec(roles);
  if (!alone) return void 0;
  const rest = roles.slice(alone[0].length);
  if (/^[-:,.]*H/.test(rest) || /^[-:,.]*$/.test(rest) && (isUrged(line) || line.caseless || lead))
    return yes(alone[0].length);
  if (/^[-:.]+[PDdS]{0,4}[kKNH]/.test(rest)) return yes(alone[0].length);
  if (alone[1] === "h") return void 0;
  if (/^[:-]/.test(rest) && (line.capitals || line.addressed)) return yes(alone[0].length);
  if (/^VB/.test(rest)) return yes(alone[0].length);
  if (/^[DdVRB]/.test(rest) && hasOnlyKnownWords(rest)) return yes(alone[0].length);
  if (/^[VR]|^D?V|^B/.test(rest) && isUrged(line)) return yes(alone[0].length);
  if (lead && hasOnlyKnownWords(rest)) return yes(alone[0].length);
  if (line.addressed && BREAK2.test(rest)) return yes(alone[0].length);
  return void 0;
};
var releasePattern = (roles, line) => {
  const found = /^[Dd]{0,2}(?:S[Dd]{0,2})?R[:,.-]*[DdV]{0,3}(?:[OoxVS]{0,2}B[oOx]?)?[DdB:,]{0,4}t{0,2}[DdB,:.]{0,2}[Tt]/.exec(roles);
  if (!found || /I/.test(roles)) return void 0;
  const rest = roles.slice(found[0].length);
  const labelled = /^[Dd]{0,2}R:/.test(found[0]) && /^[tT:,.-]*B/.test(rest);
  if (!labelled && !hasOnlyKnownWords(rest) && !isUrged(line) && !/^T{0,2}[,.:-]/.test(rest)) return void 0;
  return { length: found[0].length, kind: "embargo" };
};
var CORE = /^[^oOx]*?(?:[EeKkbHhR]|[NM][DdSPA]{0,4}[VRB])/;
var tests = [
  embargoPattern,
  killPattern,
  holdPattern,
  negationPattern,
  timeFirstPattern,
  releasePattern
];
var SENTENCE = 5;
function matchRoles({ text }, line) {
  let lead = LEAD.exec(text)?.[0] ?? "";
  if (lead.includes("P")) lead = lead + (/^[oOx]{1,3}(?=[Dd]?N)/.exec(text.slice(lead.length))?.[0] ?? "");
  const roles = text.slice(lead.length);
  if (!roles || /^I/.test(roles)) return void 0;
  const loud = CORE.exec(roles);
  const features = {
    ...line,
    addressed: line.addressed || lead.includes("A"),
    capitals: line.capitals || loud !== null && lead.length + loud[0].length <= line.loud
  };
  for (const test of tests) {
    const found = test(roles, features, lead);
    if (!found) continue;
    const prose = line.stopped && !isUrged(features) && (roles.match(/[oS]/g)?.length ?? 0) >= SENTENCE && !/^d/.test(roles);
    return prose ? void 0 : { kind: found.kind, from: lead.length, to: lead.length + found.length };
  }
  return void 0;
}
var opensWithAddressee = (roles) => /^[-:,.]*[U]?A[AUDP]*[:.-]/.test(roles);
var opensWithRequest = (roles) => /^[-:,.]*D?P/.test(roles);

// src/lexicon/use-limits.ts
var useLimits = { en: ["no use after (?=[\\d\\p{L}])", "for use (?:by|in) [^.]{2,60} only[.)\\]* ]{0,4}$", "not for (?:release|publication|distribution)[^.]{0,90}\\b(?:to|in|into|from) (?:the )?(?:u\\.s\\.|united states|australia|canada|japan|south africa|any jurisdiction)[^.]*"], de: ["keine verwendung nach (?:dem )?(?=\\d)", "nur f\xFCr (?:kunden|abonnenten|bezieher) (?:in|aus|der|des|von) [^.]{2,60}$", "nur zur verwendung (?:in|durch) [^.]{2,60}$"], fr: ["pas d'utilisation apr\xE8s (?:le )?(?=\\d)", "r\xE9serv\xE9 aux (?:abonn\xE9s|clients) (?:de|du|des|en|au) [^.]{2,60}$"], es: ["no usar despu\xE9s del? (?=\\d)", "uso exclusivo (?:de|para) (?:los )?(?:abonados|clientes|suscriptores)(?: [^.]{2,60})?$"], it: ["(?:riservato|ad uso esclusivo) (?:agli|degli|ai|dei) (?:abbonati|clienti) [^.]{2,60}$"], pt: ["uso exclusivo (?:de|dos|para) (?:assinantes|clientes)(?: [^.]{2,60})?$"], nl: ["(?:verboden voor hergebruik|hergebruik verboden)(?: [^.]{2,60})?$", "alleen voor (?:abonnees|klanten) (?:in|van) [^.]{2,60}$"], pl: ["tylko dla (?:abonent\xF3w|klient\xF3w) [^.]{2,60}$"], ru: ["\u0442\u043E\u043B\u044C\u043A\u043E \u0434\u043B\u044F (?:\u043F\u043E\u0434\u043F\u0438\u0441\u0447\u0438\u043A\u043E\u0432|\u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432) [^.]{2,60}$"] };
var useLimitCues = "no not for kei nur pas r\xE9s uso rie ad ver her all tyl \u0442\u043E\u043B";

// src/restrictions/is-limited-use.ts
var SHAPE = new RegExp(String.raw`^[\s([*]*(?:${Object.values(useLimits).flat().join("|")})`, "iu");
var LONGEST3 = 400;
var HOLDS = /[EeKkHhb]|B[^B]*[tT]/;
function isLimitedUse(line) {
  const match = line.length <= LONGEST3 ? SHAPE.exec(line) : null;
  return match !== null && !HOLDS.test(readRoles(line.slice(match[0].length)).text) && !HOLDS.test(ownRoles(match[0]));
}
var ownRoles = (wording) => readRoles(wording).text.replace(/B$/, "");

// src/restrictions/may-restrict.ts
var OTHERS = new Set(words(openingConnectors));
var WORD2 = /[\p{L}\d０-９][\p{L}\p{M}\d]*/gu;
var DENSE2 = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\d０-９]/u;
var LONGEST_DENSE = 80;
var REMEMBERED2 = 5e3;
var APART2 = 4;
var LOOKAHEAD = 7;
var SHORT = 120;
var usesByTable = /* @__PURE__ */ new WeakMap();
function mayRestrict(line, unknown = 0, table = roleWords()) {
  const uses = usesOf(table);
  let letters = 0;
  let spare = line.length <= SHORT ? unknown : 0;
  let end = 0;
  for (let count = 0; count < LOOKAHEAD; count++) {
    const start = startOfWord(line, end);
    end = endOfWord(line, start);
    const word = end < 0 ? wordFrom(line, start) : line.slice(start, end);
    if (word === void 0) return false;
    if (end < 0) end = WORD2.lastIndex;
    if (word.length === 1) letters++;
    const use = useOf(word, table, uses);
    if (use === "dense") return line.length <= LONGEST_DENSE;
    if (use === "opens") return true;
    if (use === "none" && spare-- === 0) return false;
  }
  return letters >= APART2;
}
function startOfWord(line, from) {
  let at = from;
  while (at < line.length && KINDS[Math.min(line.charCodeAt(at), BEYOND)] === MARK) at++;
  return at;
}
function endOfWord(line, start) {
  let at = start;
  while (at < line.length && KINDS[Math.min(line.charCodeAt(at), BEYOND)] === LETTER) at++;
  return at === start || line.charCodeAt(at) >= BEYOND ? -1 : at;
}
function wordFrom(line, start) {
  WORD2.lastIndex = start;
  return WORD2.exec(line)?.[0];
}
var BEYOND = 128;
var MARK = 0;
var LETTER = 1;
var KINDS = /* @__PURE__ */ Uint8Array.from(
  { length: BEYOND + 1 },
  (_, unit) => unit === BEYOND ? 2 : /[a-z\d]/i.test(String.fromCharCode(unit)) ? LETTER : MARK
);
function usesOf(table) {
  let uses = usesByTable.get(table);
  if (!uses) usesByTable.set(table, uses = /* @__PURE__ */ new Map());
  return uses;
}
function useOf(word, table, uses) {
  const before = uses.get(word);
  if (before !== void 0) return before;
  const use = DENSE2.test(word) ? "dense" : findUse(word, table);
  if (uses.size < REMEMBERED2) uses.set(word, use);
  return use;
}
function findUse(token, table) {
  const { folded, role } = classifyWord(token, table);
  if (role !== void 0 && OPENING_ROLES.test(role)) return "opens";
  const opens = table.openers.has(folded);
  if (OTHERS.has(folded) || folded.length <= 2 || folded.length <= 3 && opens) return "joins";
  return opens ? "opens" : "none";
}

// src/restrictions/plain-letters.ts
var ODD = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u200c\u200d](?=[\0-\u05ff])|[\u0300-\u036f]|[\u1100-\u11ff]|[\u3099\u309a]/;
var INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u200c\u200d](?=[\0-\u05ff])/g;
var WIDE = /[\uff01-\uff5e]/g;
var FROM_ASCII = 65248;
function plainLetters(text) {
  if (!ODD.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_ASCII));
}
function offsetBeforePlain(text, plain, offset) {
  if (text === plain) return offset;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (plainLetters(text.slice(0, middle)).length < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/lexicon/restrictions/subject-labels.ts
var subjectLabels = `subject	subj	re	fw	fwd	betreff	betr	aw	wg	objet	tr	asunto	rv	oggetto	assunto	enc	res	onderwerp	betreft	antw	doorst	\xE4mne	sv	vb	emne	vs	aihe	temat	odp	pd	p\u0159edm\u011Bt	predmet	t\xE1rgy	subiect	\u0442\u0435\u043C\u0430	\u0432\u0456\u0434\u043F	konu	ynt	ilt	\u03B8\u03AD\u03BC\u03B1	\u0627\u0644\u0645\u0648\u0636\u0648\u0639	\u0645\u0648\u0636\u0648\u0639	\u05E0\u05D5\u05E9\u05D0	\u0935\u093F\u0937\u092F	perihal	subjek	ti\xEAu \u0111\u1EC1	ch\u1EE7 \u0111\u1EC1	\u0E40\u0E23\u0E37\u0E48\u0E2D\u0E07	\u4E3B\u9898	\u4E3B\u984C	\u4E3B\u65E8	\u4EF6\u540D	\u8EE2\u9001	\u8FD4\u4FE1	\u8F6C\u53D1	\u8F49\u767C	\u56DE\u590D	\u56DE\u8986	\uC81C\uBAA9	\uC804\uB2EC	\uD68C\uC2E0`;

// src/restrictions/without-label.ts
var LABELS2 = /* @__PURE__ */ (() => new RegExp(`^([\\s([\u3010\uFF3B\uFF08*]{0,6})(?:(?:${words(subjectLabels).join("|")})\\s?[:\uFF1A]\\s*){1,4}(?=\\S)`, "iu"))();
var COLON = /^[^:：]{0,20}[:：]/;
var withoutLabel = (line) => COLON.test(line) ? line.replace(LABELS2, "$1") : line;

// src/restrictions/without-titles.ts
var QUOTE = /["“”„‟«»‹›「『《〈〝＂]|(?:^|[\s(])['‘’‚](?=\S)/;
var LONGEST4 = 120;
var PAIRS = [
  '(?<![\\p{L}\\p{N}])"[^"]{1,N}"',
  "[\u201C\u201D\u201E\u201F][^\u201C\u201D\u201E\u201F]{1,N}[\u201C\u201D\u201F]",
  "\xAB[^\xAB\xBB]{1,N}\xBB",
  "\xBB[^\xAB\xBB]{1,N}[\xAB\xBB]",
  "\u2039[^\u2039\u203A]{1,N}\u203A",
  "\u203A[^\u2039\u203A]{1,N}\u2039",
  "\u300C[^\u300C\u300D]{1,N}\u300D",
  "\u300E[^\u300E\u300F]{1,N}\u300F",
  "\u300A[^\u300A\u300B]{1,N}\u300B",
  "\u3008[^\u3008\u3009]{1,N}\u3009",
  "\u301D[^\u301D\u301F]{1,N}\u301F",
  "\uFF02[^\uFF02]{1,N}\uFF02",
  "(?<![\\p{L}\\p{N}])[\u2018\u201A'](?=[\\p{L}\\p{N}])(?:[^\u2018\u201A\u2019']|[\u2019'](?=\\p{L})){1,N}[\u2019\u2018'](?!\\p{L})",
  "(?<![\\p{L}\\p{N}])\u2019(?=[\\p{L}\\p{N}])(?:[^\u2018\u2019]|\u2019(?=\\p{L})){1,N}\u2019(?!\\p{L})"
];
var QUOTED = /* @__PURE__ */ (() => new RegExp(PAIRS.join("|").replaceAll("1,N", `1,${LONGEST4}`), "gu"))();
var NEAR = 24;
var WORDS = 3;
var END = /^\P{L}*$/u;
var STORY_BEFORE = /[Ss][DdLo]{0,2}[:,-]?$/;
var KILL_BEFORE = /^[AUPDd:,.-]*[KkbqH][:,.-]{1,2}$/;
var STORY_AFTER = /^[DdLo]{0,2}[Ss]/;
function withoutTitles(text, table = roleWords()) {
  if (!QUOTE.test(text)) return text;
  return text.replace(
    QUOTED,
    (title, at) => isTitleOfStory(text, at, at + title.length, table) ? " ".repeat(title.length) : title
  );
}
function isTitleOfStory(text, start, end, table) {
  const after = text.slice(end, end + NEAR);
  if (STORY_AFTER.test(readRoles(after, WORDS, table).text)) return true;
  const before = readRoles(text.slice(Math.max(0, start - NEAR), start), NEAR, table).text;
  if (STORY_BEFORE.test(before)) return true;
  return start <= NEAR && END.test(after) && KILL_BEFORE.test(before);
}

// src/restrictions/find-restriction.ts
var LONGEST5 = 400;
var NOTE = 1200;
var SEGMENTS = 16;
function findRestriction(text, place) {
  const line = place === "line" || place === "paragraph";
  if (line && (text.length > LONGEST5 || !mayContainCore(text))) return void 0;
  const plain = plainLetters(text.slice(0, NOTE));
  const found = findInPlainText(plain, place, line);
  if (!found || place !== "note" && isLimitedUse(text)) return void 0;
  const offsetOf = (offset) => offsetBeforePlain(text, plain, offset);
  return { kind: found.kind, start: offsetOf(found.start), end: offsetOf(found.end) };
}
function findInPlainText(text, place, line) {
  const own = withoutLabel(text);
  const label = text.length - own.length;
  if (line && !mayRestrict(own) && !isShouted(own) && !mayRestrictUntitled(own)) return void 0;
  const whole = findInLine(own.slice(0, LONGEST5), label, place === "note");
  if (whole) return whole;
  if (line && !isNoteOfSentences(text)) return void 0;
  const segments = segmentsOf(text, place === "title" ? TITLE_BREAK : NOTE_BREAK);
  if (!opensWithRequest(readRoles(own.slice(0, OPENING)).text)) segments.shift();
  for (const { start, end } of segments) {
    const found = findInLine(text.slice(start, end), start, place !== "title" && place !== "terms");
    if (found) return found;
  }
  return void 0;
}
function mayRestrictUntitled(text) {
  const untitled = withoutTitles(text);
  return untitled !== text && mayRestrict(untitled);
}
function isNoteOfSentences(text) {
  if (!NOTE_BREAK_INSIDE.test(text)) return false;
  if (isShouted(text)) return true;
  const opening = readRoles(text.slice(0, OPENING)).text;
  return opensWithAddressee(opening) || opensWithRequest(opening);
}
var OPENING = 40;
var SHOUTED = 120;
var isShouted = (text) => text.length <= SHOUTED && !SMALL2.test(text) && NOTE_BREAK_INSIDE.test(text) && isAllCapitals(text);
var SMALL2 = /[a-z]/;
var NOTE_BREAK_INSIDE = /[.;!?。；！？]\s*\S/;
var isAllCapitals = (text) => text === text.toUpperCase() && text !== text.toLowerCase();
var NOTE_BREAK = /(?<=[.;!?)])\s+|[\n\r\u2028\u2029]+|\s[-–—_]\s|(?<=[。；！？])/gu;
var TITLE_BREAK = /\s[-–—|]+\s|\s?(?=[([【])/gu;
function segmentsOf(text, between) {
  const segments = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(between)) {
    if (segments.length === SEGMENTS) break;
    if (index > start) segments.push({ start, end: index });
    start = index + mark.length;
  }
  if (start > 0) segments.push({ start, end: text.length });
  return segments;
}
var SPEECH = /^\s*["“”„«‘]/;
var HEADING = /^--\s*\p{Ll}/u;
var OF_WHAT_FOLLOWS = /^\W*the following (?:information|details|contacts)\b/i;
var MARKED = /^\s*(?:[([【（［]|\*{2,}|#{2,}|={2,}|'{2,})/;
var CLOSED = /(?:[)\]】）］]|\*{2,}|#{2,}|={2,}|'{2,})[.\s]*$/;
var LOUD = /^[^\p{Ll}]*(?![\p{L}])/u;
var SHOUT = 3;
var FEW = 14;
var CORE2 = /[EeKkbHhRNM]|BD?V/;
function findInLine(line, offset, addressed) {
  const found = findInPlainLine(line, offset, addressed);
  if (found) return found;
  const titled = withoutTitles(line);
  return titled === line ? void 0 : findInPlainLine(titled, offset, addressed);
}
function findInPlainLine(line, offset, addressed) {
  if (SPEECH.test(line) || HEADING.test(line) || OF_WHAT_FOLLOWS.test(line)) return void 0;
  const first = readRoles(line, FEW);
  if (!CORE2.test(first.text)) return void 0;
  const roles = first.whole ? first : readRoles(line);
  const small = line !== line.toUpperCase();
  const large = line !== line.toLowerCase();
  const loud = LOUD.exec(line)?.[0].length ?? 0;
  const features = {
    capitals: large && !small,
    caseless: !large && !small,
    marked: MARKED.test(line) && CLOSED.test(line),
    addressed,
    loud: large && loud > SHOUT ? roles.ends.filter((end2) => end2 <= loud).length : 0,
    stopped: /[.!?。]["”’)]?\s*$/.test(line)
  };
  const found = matchRoles(roles, features);
  if (!found) return void 0;
  const start = roles.starts[found.from] ?? 0;
  const end = roles.ends[found.to - 1] ?? line.length;
  return { kind: found.kind, start: offset + start, end: offset + end };
}

export {
  restrictionRoles,
  OPENING_ROLES,
  roleWords,
  buildRoleWords,
  foldWord,
  coreFilter,
  opensWithRequest,
  useLimitCues,
  YEAR_SIGNS,
  MONTH_SIGNS,
  DAY_SIGNS,
  NUMBER_SIGNS,
  HOUR_SIGNS,
  DURATION_SIGNS,
  HAN_NUMERALS,
  HAN_DAY_NUMERALS,
  HAN_FIGURES,
  YEAR_FIGURES,
  ERAS,
  DAY_PARTS,
  WEEK_WORDS,
  WEEKDAY_SIGNS,
  PAPER_SIGNS,
  cueConnectors,
  limitedUses,
  BREAK,
  SPACE,
  TAB,
  IRREGULAR,
  STOP,
  CAPITAL,
  SMALL,
  DIGIT,
  CHARACTER_CLASS,
  isSpace,
  readRoles,
  tokensOf,
  roleText,
  isLimitedUse,
  mayRestrict,
  plainLetters,
  withoutLabel,
  withoutTitles,
  findRestriction
};
