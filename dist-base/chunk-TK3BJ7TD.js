import {
  lines,
  once,
  words
} from "./chunk-URP6EL5O.js";
import {
  optionShapes
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/diagnostics/check-size.ts
var sizeOptions = {
  size: optionShapes.count,
  lines: optionShapes.count
};
var MOST = 67108864;
var MOST_LINES = 2e6;
function checkSize(taker, size, limits) {
  const most = limits?.size ?? MOST;
  if (size <= most) return;
  throw new WirecopyError(
    "limit-exceeded",
    `Input of ${taker} is longer than ${most} characters or bytes (limits.size).`
  );
}
function checkLineCount(taker, count, limits) {
  const most = limits?.lines ?? MOST_LINES;
  if (count <= most) return;
  throw new WirecopyError("limit-exceeded", `Input of ${taker} has more than ${most} lines (limits.lines).`);
}

// src/lexicon/countries.ts
var table = `AD Andorra
AE United Arab Emirates	\xC9mirats arabes unis	Emiratos \xC1rabes Unidos	Emirados \xC1rabes Unidos	Emirati Arabi Uniti	Vereinigte Arabische Emirate	Uni Emirat Arab	U.A.E.	UAE
AF Afghanistan	Afganist\xE1n	Afeganist\xE3o	Afganistan
AG Antigua and Barbuda	Antigua
AI Anguilla
AL Albania
AM Armenia
AO Angola
AR Argentina	Argentine	Argentinien
AS American Samoa
AT Austria	Autriche	\xC1ustria	\xD6sterreich
AU Australia	Australie	Austr\xE1lia	Australien	\u0410\u0432\u0441\u0442\u0440\u0430\u043B\u0438\u044F
AW Aruba
AZ Azerbaijan	Az\u0259rbaycan
BA Bosnia and Herzegovina	Bosnia	Bosnia-Herzegovina
BB Barbados
BD Bangladesh
BE Belgium	Belgique	B\xE9lgica	Belgio	Belgien	Belgia
BF Burkina Faso	Upper Volta
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BM Bermuda
BN Brunei
BO Bolivia
BR Brazil	Br\xE9sil	Brasil	Brasile	Brasilien	\u0411\u0440\u0430\u0437\u0438\u043B\u0438\u044F
BS Bahamas	The Bahamas
BT Bhutan
BW Botswana
BY Belarus	Bi\xE9lorussie	Bielorrusia	Bielorr\xFAssia	Bielorussia	\u0411\u0435\u043B\u0430\u0440\u0443\u0441\u044C
BZ Belize
CA Canada	Canad\xE1	Kanada	\u041A\u0430\u043D\u0430\u0434\u0430
CD Congo-Kinshasa	Congo	Democratic Republic of Congo	DR Congo	DRC	Zaire
CF Central African Republic	Central Africa
CG Congo-Brazzaville	Congo Republic	Republic of Congo
CH Switzerland	Suisse	Suiza	Su\xED\xE7a	Svizzera	Schweiz	Swiss
CI Ivory Coast	C\xF4te d'Ivoire	Cote d'Ivoire
CK Cook Islands
CL Chile	Chili	Cile
CM Cameroon
CN China	Chine	Cina	Tiongkok	\u041A\u0438\u0442\u0430\u0439	\u4E2D\u56FD	People's Republic of China	Kina	Kiina	Chiny	\u010C\xEDna	K\xEDna	\xC7in
CO Colombia	Colombie	Col\xF4mbia	Kolumbien	Kolombia
CR Costa Rica
CU Cuba	Kuba
CV Cape Verde	Cabo Verde
CW Cura\xE7ao
CY Cyprus
CZ Czech Republic	Czechia	Tch\xE9quie	Chequia	Tch\xE9quia	Cechia	Tschechien	Ceko
DE Germany	Allemagne	Alemania	Alemanha	Germania	Deutschland	Jerman	\u0413\u0435\u0440\u043C\u0430\u043D\u0438\u044F	West Germany	East Germany	Duitsland	Tyskland	Saksa	Niemcy	N\u011Bmecko	N\xE9metorsz\xE1g	Almanya
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria	Alg\xE9rie	Argelia	Arg\xE9lia	Algerien	Aljazair	\u0627\u0644\u062C\u0632\u0627\u0626\u0631
EC Ecuador
EE Estonia
EG Egypt	\xC9gypte	Egipto	Egito	Egitto	\xC4gypten	Mesir	\u0415\u0433\u0438\u043F\u0435\u0442
EH Western Sahara
ER Eritrea
ES Spain	Espagne	Espa\xF1a	Espanha	Spagna	Spanien	Spanyol	\u0418\u0441\u043F\u0430\u043D\u0438\u044F
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands	Falklands	Malvinas
FM Micronesia
FO Faroe Islands
FR France	Francia	Fran\xE7a	Frankreich	Prancis	\u0424\u0440\u0430\u043D\u0446\u0438\u044F	Frankrijk	Frankrike	Frankrig	Ranska	Francja	Francie	Franciaorsz\xE1g	Fransa
GA Gabon
GB United Kingdom	Royaume-Uni	Reino Unido	Regno Unito	Vereinigtes K\xF6nigreich	\u0412\u0435\u043B\u0438\u043A\u043E\u0431\u0440\u0438\u0442\u0430\u043D\u0438\u044F	U.K.	UK	Great Britain	Britain	England	Scotland	Wales	Northern Ireland	Grande-Bretagne	Gran Breta\xF1a	Gr\xE3-Bretanha	Gran Bretagna	Gro\xDFbritannien	Inggris	Angleterre	Inglaterra	\xC9cosse	Escocia	\u0411\u0440\u0438\u0442\u0430\u043D\u0438\u044F	Birle\u015Fik Krall\u0131k	Storbritannien	Verenigd Koninkrijk	Storbritannia	Iso-Britannia	Wielka Brytania	Spojen\xE9 kr\xE1lovstv\xED	Egyes\xFClt Kir\xE1lys\xE1g
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia	The Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece	Gr\xE8ce	Grecia	Gr\xE9cia	Griechenland	Yunani
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong	Hongkong
HN Honduras
HR Croatia
HT Haiti
HU Hungary	Hongrie	Hungr\xEDa	Hungria	Ungheria	Ungarn	Hungaria
ID Indonesia	Indon\xE9sie	Indon\xE9sia	Indonesien	\u0418\u043D\u0434\u043E\u043D\u0435\u0437\u0438\u044F
IE Ireland
IL Israel	Isra\xEBl	Israele	\u0418\u0437\u0440\u0430\u0438\u043B\u044C
IM Isle of Man
IN India	Inde	\xCDndia	Indien	\u0418\u043D\u0434\u0438\u044F
IQ Iraq	Irak	Iraque	\u0418\u0440\u0430\u043A
IR Iran	Ir\xE1n	Ir\xE3	\u0418\u0440\u0430\u043D
IS Iceland
IT Italy	Italie	Italia	It\xE1lia	Italien	\u0418\u0442\u0430\u043B\u0438\u044F	Itali\xEB	W\u0142ochy	It\xE1lie	Olaszorsz\xE1g	\u0130talya
JE Jersey
JM Jamaica
JO Jordan	Jordanie	Jordania	Jord\xE2nia	Giordania	Jordanien	Yordania
JP Japan	Japon	Jap\xF3n	Jap\xE3o	Giappone	Jepang	\u042F\u043F\u043E\u043D\u0438\u044F	Japani	Japonia	Japonsko	Jap\xE1n	Japonya
KE Kenya
KG Kyrgyzstan
KH Cambodia	Kampuchea
KI Kiribati
KM Comoros
KN St. Kitts and Nevis	Saint Kitts and Nevis	St. Kitts
KP North Korea	N. Korea	Cor\xE9e du Nord	Corea del Norte	Coreia do Norte	Corea del Nord	Nordkorea	Korea Utara	\u041A\u041D\u0414\u0420	DPRK
KR South Korea	S. Korea	Cor\xE9e du Sud	Corea del Sur	Coreia do Sul	Corea del Sud	S\xFCdkorea	Korea Selatan	\u0420\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0430 \u041A\u043E\u0440\u0435\u044F	Korea
KW Kuwait
KY Cayman Islands
KZ Kazakhstan	Kazajist\xE1n	Cazaquist\xE3o	Kazakistan	Kasachstan	\u041A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D
LA Laos
LB Lebanon	Liban	L\xEDbano	Libano	Libanon	\u041B\u0438\u0432\u0430\u043D
LC St. Lucia
LI Liechtenstein
LK Sri Lanka	Ceylon
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco	Maroc	Marruecos	Marrocos	Marocco	Marokko	Maroko
MC Monaco
MD Moldova
ME Montenegro
MG Madagascar
MH Marshall Islands
MK North Macedonia	Macedonia
ML Mali
MM Myanmar	Burma
MN Mongolia
MO Macau	Macao
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico	Mexique	M\xE9xico	Messico	Mexiko	Meksiko
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands	Pays-Bas	Pa\xEDses Bajos	Pa\xEDses Baixos	Paesi Bassi	Niederlande	Belanda	Holland	The Netherlands
NO Norway
NP Nepal
NR Nauru
NZ New Zealand
OM Oman
PA Panama	Panam\xE1
PE Peru	P\xE9rou	Per\xFA	Per\xF9
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan	Pakist\xE1n	Paquist\xE3o	\u041F\u0430\u043A\u0438\u0441\u0442\u0430\u043D
PL Poland	Pologne	Polonia	Pol\xF4nia	Polen	Polandia
PM St. Pierre and Miquelon
PR Puerto Rico	P.R.
PS Palestinian Territories	Territorios Palestinos	Territ\xF3rios palestinos	Territori Palestinesi	Pal\xE4stinensische Autonomiegebiete	Wilayah Palestina	\u041F\u0430\u043B\u0435\u0441\u0442\u0438\u043D\u0441\u043A\u0438\u0435 \u0442\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u0438	Palestine	West Bank	Gaza Strip	Bande de Gaza	Franja de Gaza	Gazastreifen
PT Portugal	Portogallo
PW Palau
PY Paraguay
QA Qatar
RE R\xE9union
RO Romania	Roumanie	Ruman\xEDa	Rom\xEAnia	Rum\xE4nien	Rumania
RS Serbia
RU Russia	Russie	Rusia	R\xFAssia	Russland	\u0420\u043E\u0441\u0441\u0438\u044F	Russian Federation	Rusland	Ryssland	Ven\xE4j\xE4	Rosja	Rusko	Oroszorsz\xE1g	Rusya
RW Rwanda
SA Saudi Arabia	Arabie saoudite	Arabia Saud\xED	Ar\xE1bia Saudita	Arabia Saudita	Saudi-Arabien	Arab Saudi	\u0421\u0430\u0443\u0434\u043E\u0432\u0441\u043A\u0430\u044F \u0410\u0440\u0430\u0432\u0438\u044F
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden	Su\xE8de	Suecia	Su\xE9cia	Svezia	Schweden	Swedia
SG Singapore
SH St. Helena
SI Slovenia
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal	S\xE9n\xE9gal
SO Somalia
SR Suriname
SS South Sudan
ST S\xE3o Tom\xE9 and Pr\xEDncipe	Sao Tome
SV El Salvador
SX Sint Maarten	St. Maarten
SY Syria	Syrie	Siria	S\xEDria	Syrien	Suriah	\u0421\u0438\u0440\u0438\u044F
SZ Eswatini	Swaziland
TC Turks and Caicos Islands
TD Chad
TG Togo
TH Thailand	\u0422\u0430\u0438\u043B\u0430\u043D\u0434
TJ Tajikistan
TL East Timor	Timor-Leste
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey	T\xFCrkiye	Turquie	Turqu\xEDa	Turquia	Turchia	T\xFCrkei	Turki	\u0422\u0443\u0440\u0446\u0438\u044F	Turkije	Turkiet	Tyrkia	Tyrkiet	Turkki	Turcja	Turecko	T\xF6r\xF6korsz\xE1g
TT Trinidad and Tobago	Trinidad
TV Tuvalu
TW Taiwan	Ta\xEFwan	Taiw\xE1n	\u0422\u0430\u0439\u0432\u0430\u043D\u044C
TZ Tanzania
UA Ukraine	Ucrania	Ucr\xE2nia	Ucraina	Ukraina	\u0423\u043A\u0440\u0430\u0438\u043D\u0430	Oekra\xEFne	Ukrajina	Ukrajna	Ukrayna	\u0423\u043A\u0440\u0430\u0457\u043D\u0430
UG Uganda
US United States	\xC9tats-Unis	Estados Unidos	Stati Uniti	Vereinigte Staaten	Amerika Serikat	\u0421\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u043D\u044B\u0435 \u0428\u0442\u0430\u0442\u044B	U.S.	US	U.S.A.	USA	EUA	EE.UU.	EEUU	Etats-Unis	Verenigde Staten	Yhdysvallat	Stany Zjednoczone	Spojen\xE9 st\xE1ty	Egyes\xFClt \xC1llamok	Amerika Birle\u015Fik Devletleri
UY Uruguay
UZ Uzbekistan
VA Vatican City	Citt\xE0 del Vaticano	Vaticano
VC St. Vincent and Grenadines	St. Vincent	Saint Vincent
VE Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands	Virgin Islands
VN Vietnam	\u0412\u044C\u0435\u0442\u043D\u0430\u043C	Viet Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA South Africa	Afrique du Sud	Sud\xE1frica	\xC1frica do Sul	Sudafrica	S\xFCdafrika	Afrika Selatan	\u042E\u0436\u043D\u043E-\u0410\u0444\u0440\u0438\u043A\u0430\u043D\u0441\u043A\u0430\u044F \u0420\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0430	\u042E\u0410\u0420
ZM Zambia
ZW Zimbabwe	Rhodesia
`;
var countries = once(() => lines(table).map((row) => ({ code: row.slice(0, 2), names: words(row.slice(3)) })));
var formerCountries = `Soviet Union	U.S.S.R.	USSR	Union sovi\xE9tique	URSS	Uni\xF3n Sovi\xE9tica	Uni\xE3o Sovi\xE9tica	Unione Sovietica	Sowjetunion	UdSSR	\u0421\u0421\u0421\u0420	Yugoslavia	Yougoslavie	Jugosl\xE1via	Iugosl\xE1via	Jugoslavia	Jugoslawien	\u042E\u0433\u043E\u0441\u043B\u0430\u0432\u0438\u044F	Czechoslovakia	Tch\xE9coslovaquie	Checoslovaquia	Checoslov\xE1quia	Tchecoslov\xE1quia	Cecoslovacchia	Tschechoslowakei	\u0427\u0435\u0445\u043E\u0441\u043B\u043E\u0432\u0430\u043A\u0438\u044F	Serbia and Montenegro	Netherlands Antilles`;

// src/lexicon/time-zones.ts
var zoneOffsets = { GMT: "Z", UTC: "Z", BST: "+01:00", CET: "+01:00", CEST: "+02:00", MEZ: "+01:00", MESZ: "+02:00", EET: "+02:00", EEST: "+03:00", MSK: "+03:00", EST: "-05:00", EDT: "-04:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00", JST: "+09:00", KST: "+09:00", HKT: "+08:00", SGT: "+08:00", WIB: "+07:00", AEST: "+10:00", AEDT: "+11:00", NZST: "+12:00", NZDT: "+13:00" };
var zoneNames = { en: ["(?<=(?:m|m\\.|noon|midnight|\\d) )(?:Eastern|Central|Mountain|Pacific|Atlantic)(?: (?:(?:Standard|Daylight) )?time)?", "(?:UK|London|New York|Brussels|Geneva|Paris|Berlin|Tokyo|Beijing|Hong Kong|Sydney) time", "local time"], de: ["Ortszeit", "deutscher Zeit", "mitteleurop\xE4ischer Zeit"], fr: ["heure (?:locale|de \\p{L}[\\p{L}-]+|fran\xE7aise|suisse|belge)"], es: ["hora (?:local|peninsular|de \\p{L}+)"], it: ["ora (?:locale|italiana)"], pt: ["(?:hora local|hor\xE1rio de Bras\xEDlia|hora de Lisboa)"], nl: ["(?:Nederlandse|Belgische|lokale) tijd"], sv: ["(?:svensk|lokal) tid"], da: ["dansk tid"], nb: ["norsk tid"], fi: ["Suomen aikaa"], pl: ["czasu (?:lokalnego|polskiego)"], tr: ["(?:T\xFCrkiye saatiyle|TS\u0130)"], ru: ["\u043C\u0441\u043A", "(?:\u043F\u043E )?\u043C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u043E\u0433\u043E \u0432\u0440\u0435\u043C\u0435\u043D\u0438", "\u043F\u043E \u043C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u043E\u043C\u0443 \u0432\u0440\u0435\u043C\u0435\u043D\u0438", "\u043F\u043E \u043C\u0435\u0441\u0442\u043D\u043E\u043C\u0443 \u0432\u0440\u0435\u043C\u0435\u043D\u0438"], uk: ["\u0437\u0430 \u043A\u0438\u0457\u0432\u0441\u044C\u043A\u0438\u043C \u0447\u0430\u0441\u043E\u043C", "\u0437\u0430 \u041A\u0438\u0454\u0432\u043E\u043C"], ar: ["\u0628\u062A\u0648\u0642\u064A\u062A \u063A\u0631\u064A\u0646\u062A\u0634", "\u0628\u062A\u0648\u0642\u064A\u062A \u062C\u0631\u064A\u0646\u062A\u0634", "\u0628\u062A\u0648\u0642\u064A\u062A \\p{L}+"] };
var denseZoneNames = ["\u65E5\u672C\u6642\u9593", "\u5317\u4EAC\u65F6\u95F4", "\u5317\u4EAC\u6642\u9593", "\u9999\u6E2F\u6642\u9593", "\u53F0\u5317\u6642\u9593", "\uD55C\uAD6D\uC2DC\uAC04", "\uD55C\uAD6D\uC2DC\uAC01"];
var namedOffsets = { \u043C\u0441\u043A: "+03:00", "\u043F\u043E \u043C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u043E\u043C\u0443 \u0432\u0440\u0435\u043C\u0435\u043D\u0438": "+03:00", "\u043F\u043E \u043C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u043E\u0433\u043E \u0432\u0440\u0435\u043C\u0435\u043D\u0438": "+03:00", "\u043C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u043E\u0433\u043E \u0432\u0440\u0435\u043C\u0435\u043D\u0438": "+03:00", "\u0628\u062A\u0648\u0642\u064A\u062A \u063A\u0631\u064A\u0646\u062A\u0634": "Z", "\u0628\u062A\u0648\u0642\u064A\u062A \u062C\u0631\u064A\u0646\u062A\u0634": "Z", \u65E5\u672C\u6642\u9593: "+09:00", \uD55C\uAD6D\uC2DC\uAC04: "+09:00", \uD55C\uAD6D\uC2DC\uAC01: "+09:00", \u5317\u4EAC\u65F6\u95F4: "+08:00", \u5317\u4EAC\u6642\u9593: "+08:00", \u9999\u6E2F\u6642\u9593: "+08:00", \u53F0\u5317\u6642\u9593: "+08:00" };
var zoneRegions = { et: "America/New_York", eastern: "America/New_York", "eastern time": "America/New_York", "eastern standard time": "-05:00", "eastern daylight time": "-04:00", ct: "America/Chicago", central: "America/Chicago", "central time": "America/Chicago", "central standard time": "-06:00", "central daylight time": "-05:00", mt: "America/Denver", mountain: "America/Denver", "mountain time": "America/Denver", "mountain standard time": "-07:00", "mountain daylight time": "-06:00", pt: "America/Los_Angeles", pacific: "America/Los_Angeles", "pacific time": "America/Los_Angeles", "pacific standard time": "-08:00", "pacific daylight time": "-07:00", atlantic: "America/Halifax", "atlantic time": "America/Halifax", "uk time": "Europe/London", "london time": "Europe/London", "new york time": "America/New_York", "brussels time": "Europe/Brussels", "geneva time": "Europe/Zurich", "paris time": "Europe/Paris", "berlin time": "Europe/Berlin", "tokyo time": "Asia/Tokyo", "beijing time": "Asia/Shanghai", "hong kong time": "Asia/Hong_Kong", "sydney time": "Australia/Sydney", "deutscher zeit": "Europe/Berlin", "heure de paris": "Europe/Paris", "heure fran\xE7aise": "Europe/Paris", "heure suisse": "Europe/Zurich", "heure belge": "Europe/Brussels", "hora peninsular": "Europe/Madrid", "ora italiana": "Europe/Rome", "hor\xE1rio de bras\xEDlia": "America/Sao_Paulo", "hora de lisboa": "Europe/Lisbon", "nederlandse tijd": "Europe/Amsterdam", "belgische tijd": "Europe/Brussels", "svensk tid": "Europe/Stockholm", "dansk tid": "Europe/Copenhagen", "norsk tid": "Europe/Oslo", "suomen aikaa": "Europe/Helsinki", "czasu polskiego": "Europe/Warsaw", "t\xFCrkiye saatiyle": "Europe/Istanbul", tsi\u0307: "Europe/Istanbul", "\u0437\u0430 \u043A\u0438\u0457\u0432\u0441\u044C\u043A\u0438\u043C \u0447\u0430\u0441\u043E\u043C": "Europe/Kiev", "\u0437\u0430 \u043A\u0438\u0454\u0432\u043E\u043C": "Europe/Kiev" };
var localZones = ["local time", "ortszeit", "heure locale", "hora local", "ora locale", "lokale tijd", "lokal tid", "czasu lokalnego", "\u043F\u043E \u043C\u0435\u0441\u0442\u043D\u043E\u043C\u0443 \u0432\u0440\u0435\u043C\u0435\u043D\u0438"];
var zoneWords = { en: ["time"], de: ["Zeit"], fr: ["heures? d[eu\u2019']", "heure \\p{L}"], es: ["horas? d"], it: ["or[ae] di"], pt: ["hor\xE1rio"], nl: ["tijd"], sv: ["tid"], fi: ["aikaa"], pl: ["czasu"], tr: ["saatiyle"], ru: ["\u0432\u0440\u0435\u043C\u0435\u043D\u0438"], uk: ["\u0447\u0430\u0441\u043E\u043C"], ar: ["\u0628\u062A\u0648\u0642\u064A\u062A"] };
var hourLeads = { it: ["ore", "alle"], pl: ["godz\\.?", "godziny"], sv: ["kl\\.?", "klockan"], fi: ["klo", "kello"], tr: ["saat"], id: ["pukul", "jam"], ro: ["ora"], cs: ["v"], sl: ["ob"], pt: ["\xE0s"] };
var denseMornings = ["\u5348\u524D", "\u4E0A\u5348", "\u51CC\u6668", "\u65E9\u4E0A", "\uC624\uC804"];
var denseAfternoons = ["\u5348\u5F8C", "\u4E0B\u5348", "\u665A\u4E0A", "\uC624\uD6C4"];
var DENSE_HOURS = "\u6642\u65F6\u9EDE\u70B9\uC2DC";
var DENSE_MINUTES = "\u5206\uBD84";

export {
  sizeOptions,
  checkSize,
  checkLineCount,
  countries,
  formerCountries,
  zoneOffsets,
  zoneNames,
  denseZoneNames,
  namedOffsets,
  zoneRegions,
  localZones,
  zoneWords,
  hourLeads,
  denseMornings,
  denseAfternoons,
  DENSE_HOURS,
  DENSE_MINUTES
};
