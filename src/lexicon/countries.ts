// Codes: ISO 3166-1. Names: the Unicode CLDR. English in full, with the short, older and abbreviated names of datelines (U.S.A., U.A.E.,
// Burma, West Germany, England) and the parts of a country that datelines name instead of the country (West Bank, Gaza Strip); the
// countries most in the news in French, Spanish, Portuguese, Italian, German and Indonesian, fewer in Russian, eight in the larger
// languages of Latin script; other scripts where datelines need it. A plain "Congo" is the one whose capital is Kinshasa, by the usage of
// AP and Reuters. Countries that no dateline names have no row.
import type { Country } from './geography'
import { lines, once, words } from './words'

const table = `
AD Andorra
AE United Arab Emirates, Émirats arabes unis, Emiratos Árabes Unidos, Emirados Árabes Unidos, Emirati Arabi Uniti, Vereinigte Arabische Emirate, Uni Emirat Arab, U.A.E., UAE
AF Afghanistan, Afganistán, Afeganistão, Afganistan
AG Antigua and Barbuda, Antigua
AI Anguilla
AL Albania
AM Armenia
AO Angola
AR Argentina, Argentine, Argentinien
AS American Samoa
AT Austria, Autriche, Áustria, Österreich
AU Australia, Australie, Austrália, Australien, Австралия
AW Aruba
AZ Azerbaijan, Azərbaycan
BA Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina
BB Barbados
BD Bangladesh
BE Belgium, Belgique, Bélgica, Belgio, Belgien, Belgia
BF Burkina Faso, Upper Volta
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BM Bermuda
BN Brunei
BO Bolivia
BR Brazil, Brésil, Brasil, Brasile, Brasilien, Бразилия
BS Bahamas, The Bahamas
BT Bhutan
BW Botswana
BY Belarus, Biélorussie, Bielorrusia, Bielorrússia, Bielorussia, Беларусь
BZ Belize
CA Canada, Canadá, Kanada, Канада
CD Congo-Kinshasa, Congo, Democratic Republic of Congo, DR Congo, DRC, Zaire
CF Central African Republic, Central Africa
CG Congo-Brazzaville, Congo Republic, Republic of Congo
CH Switzerland, Suisse, Suiza, Suíça, Svizzera, Schweiz, Swiss
CI Ivory Coast, Côte d'Ivoire, Cote d'Ivoire
CK Cook Islands
CL Chile, Chili, Cile
CM Cameroon
CN China, Chine, Cina, Tiongkok, Китай, 中国, People's Republic of China, Kina, Kiina, Chiny, Čína, Kína, Çin
CO Colombia, Colombie, Colômbia, Kolumbien, Kolombia
CR Costa Rica
CU Cuba, Kuba
CV Cape Verde, Cabo Verde
CW Curaçao
CY Cyprus
CZ Czech Republic, Czechia, Tchéquie, Chequia, Tchéquia, Cechia, Tschechien, Ceko
DE Germany, Allemagne, Alemania, Alemanha, Germania, Deutschland, Jerman, Германия, West Germany, East Germany, Duitsland, Tyskland, Saksa, Niemcy, Německo, Németország, Almanya
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria, Algérie, Argelia, Argélia, Algerien, Aljazair, الجزائر
EC Ecuador
EE Estonia
EG Egypt, Égypte, Egipto, Egito, Egitto, Ägypten, Mesir, Египет
EH Western Sahara
ER Eritrea
ES Spain, Espagne, España, Espanha, Spagna, Spanien, Spanyol, Испания
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands, Falklands, Malvinas
FM Micronesia
FO Faroe Islands
FR France, Francia, França, Frankreich, Prancis, Франция, Frankrijk, Frankrike, Frankrig, Ranska, Francja, Francie, Franciaország, Fransa
GA Gabon
GB United Kingdom, Royaume-Uni, Reino Unido, Regno Unito, Vereinigtes Königreich, Великобритания, U.K., UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Grande-Bretagne, Gran Bretaña, Grã-Bretanha, Gran Bretagna, Großbritannien, Inggris, Angleterre, Inglaterra, Écosse, Escocia, Британия, Birleşik Krallık, Storbritannien, Verenigd Koninkrijk, Storbritannia, Iso-Britannia, Wielka Brytania, Spojené království, Egyesült Királyság
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia, The Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece, Grèce, Grecia, Grécia, Griechenland, Yunani
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong, Hongkong
HN Honduras
HR Croatia
HT Haiti
HU Hungary, Hongrie, Hungría, Hungria, Ungheria, Ungarn, Hungaria
ID Indonesia, Indonésie, Indonésia, Indonesien, Индонезия
IE Ireland
IL Israel, Israël, Israele, Израиль
IM Isle of Man
IN India, Inde, Índia, Indien, Индия
IQ Iraq, Irak, Iraque, Ирак
IR Iran, Irán, Irã, Иран
IS Iceland
IT Italy, Italie, Italia, Itália, Italien, Италия, Italië, Włochy, Itálie, Olaszország, İtalya
JE Jersey
JM Jamaica
JO Jordan, Jordanie, Jordania, Jordânia, Giordania, Jordanien, Yordania
JP Japan, Japon, Japón, Japão, Giappone, Jepang, Япония, Japani, Japonia, Japonsko, Japán, Japonya
KE Kenya
KG Kyrgyzstan
KH Cambodia, Kampuchea
KI Kiribati
KM Comoros
KN St. Kitts and Nevis, Saint Kitts and Nevis, St. Kitts
KP North Korea, N. Korea, Corée du Nord, Corea del Norte, Coreia do Norte, Corea del Nord, Nordkorea, Korea Utara, КНДР, DPRK
KR South Korea, S. Korea, Corée du Sud, Corea del Sur, Coreia do Sul, Corea del Sud, Südkorea, Korea Selatan, Республика Корея, Korea
KW Kuwait
KY Cayman Islands
KZ Kazakhstan, Kazajistán, Cazaquistão, Kazakistan, Kasachstan, Казахстан
LA Laos
LB Lebanon, Liban, Líbano, Libano, Libanon, Ливан
LC St. Lucia
LI Liechtenstein
LK Sri Lanka, Ceylon
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco, Maroc, Marruecos, Marrocos, Marocco, Marokko, Maroko
MC Monaco
MD Moldova
ME Montenegro
MG Madagascar
MH Marshall Islands
MK North Macedonia, Macedonia
ML Mali
MM Myanmar, Burma
MN Mongolia
MO Macau, Macao
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico, Mexique, México, Messico, Mexiko, Meksiko
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands, Pays-Bas, Países Bajos, Países Baixos, Paesi Bassi, Niederlande, Belanda, Holland, The Netherlands
NO Norway
NP Nepal
NR Nauru
NZ New Zealand
OM Oman
PA Panama, Panamá
PE Peru, Pérou, Perú, Perù
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan, Pakistán, Paquistão, Пакистан
PL Poland, Pologne, Polonia, Polônia, Polen, Polandia
PM St. Pierre and Miquelon
PR Puerto Rico, P.R.
PS Palestinian Territories, Territorios Palestinos, Territórios palestinos, Territori Palestinesi, Palästinensische Autonomiegebiete, Wilayah Palestina, Палестинские территории, Palestine, West Bank, Gaza Strip, Bande de Gaza, Franja de Gaza, Gazastreifen
PT Portugal, Portogallo
PW Palau
PY Paraguay
QA Qatar
RE Réunion
RO Romania, Roumanie, Rumanía, Romênia, Rumänien, Rumania
RS Serbia
RU Russia, Russie, Rusia, Rússia, Russland, Россия, Russian Federation, Rusland, Ryssland, Venäjä, Rosja, Rusko, Oroszország, Rusya
RW Rwanda
SA Saudi Arabia, Arabie saoudite, Arabia Saudí, Arábia Saudita, Arabia Saudita, Saudi-Arabien, Arab Saudi, Саудовская Аравия
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden, Suède, Suecia, Suécia, Svezia, Schweden, Swedia
SG Singapore
SH St. Helena
SI Slovenia
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal, Sénégal
SO Somalia
SR Suriname
SS South Sudan
ST São Tomé and Príncipe, Sao Tome
SV El Salvador
SX Sint Maarten, St. Maarten
SY Syria, Syrie, Siria, Síria, Syrien, Suriah, Сирия
SZ Eswatini, Swaziland
TC Turks and Caicos Islands
TD Chad
TG Togo
TH Thailand, Таиланд
TJ Tajikistan
TL East Timor, Timor-Leste
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey, Türkiye, Turquie, Turquía, Turquia, Turchia, Türkei, Turki, Турция, Turkije, Turkiet, Tyrkia, Tyrkiet, Turkki, Turcja, Turecko, Törökország
TT Trinidad and Tobago, Trinidad
TV Tuvalu
TW Taiwan, Taïwan, Taiwán, Тайвань
TZ Tanzania
UA Ukraine, Ucrania, Ucrânia, Ucraina, Ukraina, Украина, Oekraïne, Ukrajina, Ukrajna, Ukrayna, Україна
UG Uganda
US United States, États-Unis, Estados Unidos, Stati Uniti, Vereinigte Staaten, Amerika Serikat, Соединенные Штаты, U.S., US, U.S.A., USA, EUA, EE.UU., EEUU, Etats-Unis, Verenigde Staten, Yhdysvallat, Stany Zjednoczone, Spojené státy, Egyesült Államok, Amerika Birleşik Devletleri
UY Uruguay
UZ Uzbekistan
VA Vatican City, Città del Vaticano, Vaticano
VC St. Vincent and Grenadines, St. Vincent, Saint Vincent
VE Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands, Virgin Islands
VN Vietnam, Вьетнам, Viet Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA South Africa, Afrique du Sud, Sudáfrica, África do Sul, Sudafrica, Südafrika, Afrika Selatan, Южно-Африканская Республика, ЮАР
ZM Zambia
ZW Zimbabwe, Rhodesia
`

/** The rows of the table: each is a code and the names, the English name first. */
export const countryLines: () => readonly string[] = /* @__PURE__ */ once(() => lines(table))

/** The countries of the world. */
export const countries: () => readonly Country[] = /* @__PURE__ */ once(() =>
  countryLines().map((row) => ({ code: row.slice(0, 2), names: words(row.slice(3)) })),
)

/** Names of former states without a single successor. There is no country code that applies to them. */
export const formerCountries = `
  Soviet Union, U.S.S.R., USSR, Union soviétique, URSS, Unión Soviética, União Soviética, Unione Sovietica, Sowjetunion, UdSSR, СССР, Yugoslavia,
  Yougoslavie, Jugoslávia, Iugoslávia, Jugoslavia, Jugoslawien, Югославия, Czechoslovakia, Tchécoslovaquie, Checoslovaquia, Checoslováquia,
  Tchecoslováquia, Cecoslovacchia, Tschechoslowakei, Чехословакия, Serbia and Montenegro, Netherlands Antilles`
