// Stand-alone cities: the lists of AP's style for datelines, domestic and foreign, as journalism courses restate them. Capitals: ISO 3166 and
// the usage of agencies; the seat of government where two are called so. Names in other languages: the Unicode CLDR's and the usage of agencies.
//
// A row is the place's country (ISO 3166-1) or subdivision (ISO 3166-2), then its names, the English one first. A place that fits several tables
// is in the first of them. Names that two places of note share have no row (Birmingham, Cambridge, Georgetown, Hamilton, Kingston, Portland,
// San Jose, Springfield, St. John's, Victoria), but for those that AP lets stand alone and for Santiago, the capital.
import { cities } from './cities'
import type { GazetteerPlace } from './geography'
import { placesOf } from './places-of'

/** Seats of bodies that are no cities. */
const bodies = /* @__PURE__ */ placesOf(
  'body',
  `
KR Panmunjom, 판문점, 板门店, 板門店
US-NY United Nations, U.N., Nations Unies, Naciones Unidas, Nações Unidas, Nazioni Unite, Vereinte Nationen, ООН, 联合国, 聯合國, 国連, 유엔, الأمم المتحدة
VA Vatican City, Vatican, The Vatican, Cité du Vatican, Ciudad del Vaticano, Cidade do Vaticano, Città del Vaticano, Vatikanstadt, Ватикан, 梵蒂冈, 梵蒂岡, バチカン, 바티칸, الفاتيكان, Vaticaanstad
`,
)

/** Cities that AP lets stand alone. */
const standAlone = /* @__PURE__ */ placesOf(
  'ap',
  `
AT Vienna, Vienne, Viena, Wien, Wenen, Vídeň, Wiedeń, Bécs, Вена, 维也纳, 維也納, ウィーン, 빈, فيينا
AU-NSW Sydney, Sídney, Сидней, 悉尼, 雪梨, シドニー, 시드니, سيدني
BE Brussels, Bruxelles, Bruselas, Bruxelas, Brüssel, Brussel, Bryssel, Bruksela, Брюссель, 布鲁塞尔, 布魯塞爾, ブリュッセル, 브뤼셀, بروكسل
BR-RJ Rio de Janeiro, Río de Janeiro, Rio, Рио-де-Жанейро, 里约热内卢, リオデジャネイロ, 리우데자네이루, ريو دي جانيرو
BR-SP Sao Paulo, São Paulo, San Pablo, Сан-Паулу, 圣保罗, サンパウロ, 상파울루, ساو باولو
CA-ON Toronto, Торонто, 多伦多, 多倫多, トロント, 토론토, تورونتو
CA-QC Montreal, Montréal, Монреаль, 蒙特利尔, モントリオール, 몬트리올, مونتريال
CA-QC Quebec City, Ville de Québec
CH-GE Geneva, Genève, Ginebra, Genebra, Ginevra, Genf, Женева, 日内瓦, 日內瓦, ジュネーブ, 제네바, جنيف
CH-ZH Zurich, Zürich, Zúrich, Zurique, Zurigo, Цюрих, 苏黎世, チューリヒ, 취리히, زيوريخ
CN-BJ Beijing, Peking, Pékin, Pekín, Pequim, Pechino, Pekin, Пекин, 北京, 베이징, بكين, 北平
CN-SH Shanghai, Shanghái, Xangai, Schanghai, Шанхай, 上海, 상하이, شنغهاي
CU Havana, La Habana, La Havane, L'Avana, Havanna, Гавана, 哈瓦那, ハバナ, 아바나, هافانا
CZ Prague, Praha, Praga, Prag, Прага, 布拉格, プラハ, 프라하, براغ
DE-BE Berlin, Berlín, Berlim, Berlino, Берлин, 柏林, ベルリン, 베를린, برلين
DE-BY Munich, München, Múnich, Munique, Monaco di Baviera, Мюнхен, 慕尼黑, ミュンヘン, 뮌헨, ميونيخ
DJ Djibouti, Yibuti, Djibuti, Джибути, 吉布提, جيبوتي
EG Cairo, Le Caire, El Cairo, Il Cairo, Kairo, Каир, 开罗, 開羅, カイロ, 카이로, القاهرة
ES-MD Madrid, Madri, Мадрид, 马德里, 馬德里, マドリード, 마드리드, مدريد
FI Helsinki, Helsingfors, Helsinque, Хельсинки, 赫尔辛基, 赫爾辛基, ヘルシンキ, 헬싱키, هلسنكي
FR-75C Paris, París, Parigi, Париж, 巴黎, パリ, 파리, باريس
GB-ENG London, Londres, Londra, Londen, Londýn, Londyn, Lontoo, Лондон, 伦敦, 倫敦, ロンドン, 런던, لندن
GI Gibraltar, Гибралтар, جبل طارق
GT Guatemala City, Ciudad de Guatemala, Cidade da Guatemala, Guatemala Stadt, Гватемала, 危地马拉城
HK Hong Kong, Hongkong, Гонконг, 香港, 홍콩, هونغ كونغ, Hong-Kong
IE Dublin, Dublín, Dublino, Дублин, 都柏林, ダブリン, 더블린, دبلن
IL Jerusalem, Jérusalem, Jerusalén, Jerusalém, Gerusalemme, Иерусалим, 耶路撒冷, エルサレム, 예루살렘, القدس, القدس المحتلة
IN-DL New Delhi, Delhi, Nueva Delhi, Nova Délhi, Nova Deli, Neu-Delhi, Nuova Delhi, Нью-Дели, 新德里, ニューデリー, 뉴델리, نيودلهي, نئی دہلی
IQ Baghdad, Bagdad, Bagdá, Bagdade, Baghdâd, Багдад, 巴格达, バグダッド, 바그다드, بغداد
IT-25 Milan, Milano, Milán, Milão, Mailand, Милан, 米兰, ミラノ, 밀라노, ميلانو
IT-62 Rome, Roma, Rom, Рим, 罗马, 羅馬, ローマ, 로마, روما
JP-13 Tokyo, Tokio, Tóquio, Токио, 东京, 東京, 도쿄, طوكيو
KW Kuwait City, Kuwait, Ciudad de Kuwait, Kuwait-Stadt, Koweït City, Эль-Кувейт, 科威特城, مدينة الكويت
LB Beirut, Beyrouth, Beirute, Бейрут, 贝鲁特, 貝魯特, ベイルート, 베이루트, بيروت
LU Luxembourg, Luxemburgo, Luxemburg, Lussemburgo, Люксембург, 卢森堡
MC Monaco, Mónaco, Mônaco, Монако, 摩纳哥
MO Macau, Macao, 澳门, 澳門, マカオ, 마카오
MX-CMX Mexico City, Ciudad de México, Ciudad de Mexico, CDMX, Cidade do México, México D.F., Mexico D.F., Mexico, Мехико, 墨西哥城, メキシコ市, 멕시코시티, مكسيكو سيتي, مكسيكو
NL Amsterdam, Ámsterdam, Amsterdã, Amesterdão, Амстердам, 阿姆斯特丹, アムステルダム, 암스테르담, أمستردام
PA Panama City, Ciudad de Panamá, Panamá, Cidade do Panamá, Panama-Stadt, Панама, 巴拿马城
PK Islamabad, Исламабад, 伊斯兰堡, 伊斯蘭堡, イスラマバード, 이슬라마바드, إسلام آباد, اسلام آباد
RU-MOW Moscow, Moscou, Moscú, Moscovo, Mosca, Moskau, Moskva, Moskou, Москва, Москве, 莫斯科, モスクワ, 모스크바, موسكو, مسکو
SE Stockholm, Estocolmo, Stoccolma, Стокгольм, 斯德哥尔摩, 斯德哥爾摩, ストックホルム, 스톡홀름, ستوكهولم
SG Singapore, Singapour, Singapur, Singapura, Cingapura, Сингапур, 新加坡, シンガポール, 싱가포르, سنغافورة
SM San Marino, Сан-Марино
TH Bangkok, Banguecoque, Бангкок, 曼谷, バンコク, 방콕, بانكوك
TR Istanbul, İstanbul, Estambul, Istambul, Стамбул, 伊斯坦布尔, 伊斯坦堡, イスタンブール, 이스탄불, إسطنبول
US-AZ Phoenix
US-CA Los Angeles, Los Ángeles, L.A., Лос-Анджелес, 洛杉矶, 洛杉磯, ロサンゼルス, 로스앤젤레스, لوس أنجلوس, لوس انجليس, لوس انجلوس
US-CA San Diego
US-CA San Francisco, Сан-Франциско, 旧金山, 舊金山, サンフランシスコ, 샌프란시스코, سان فرانسيسكو
US-CO Denver
US-DC Washington, Washington D.C., Washington DC, Waszyngton, Vašington, Вашингтон, 华盛顿, 華盛頓, ワシントン, 워싱턴, واشنطن
US-FL Miami, Майами, 迈阿密, マイアミ, 마이애미, ميامي
US-GA Atlanta
US-HI Honolulu
US-IL Chicago, Чикаго, 芝加哥, シカゴ, 시카고, شيكاغو
US-IN Indianapolis
US-LA New Orleans, La Nouvelle-Orléans, Nueva Orleans, Nova Orleans
US-MA Boston, Бостон, 波士顿, ボストン, 보스턴, بوسطن
US-MD Baltimore
US-MI Detroit
US-MN Minneapolis
US-MO St. Louis, Saint Louis, St Louis
US-NV Las Vegas
US-NY New York, New York City, Nueva York, Nova York, Nova Iorque, Нью-Йорк, 纽约, 紐約, ニューヨーク, 뉴욕, نيويورك
US-OH Cincinnati
US-OH Cleveland
US-OK Oklahoma City
US-PA Philadelphia, Filadelfia
US-PA Pittsburgh
US-TX Dallas
US-TX Houston, Хьюстон, 休斯敦, ヒューストン, 휴스턴, هيوستن
US-TX San Antonio
US-UT Salt Lake City
US-WA Seattle
US-WI Milwaukee
ZA-GP Johannesburg, Johannesbourg, Johannesburgo, Йоханнесбург, 约翰内斯堡, ヨハネスブルク, 요하네스버그, جوهانسبرغ
`,
)

/** The capitals of the other countries. */
const capitals = /* @__PURE__ */ placesOf(
  'capital',
  `
AD Andorra la Vella
AE Abu Dhabi, Abou Dhabi, Abou Dabi, Abu Dabi, Абу-Даби, 阿布扎比, アブダビ, 아부다비, أبوظبي, أبو ظبي
AF Kabul, Kaboul, Cabul, Кабул, 喀布尔, カブール, 카불, كابول, کابل
AL Tirana, Tiranë
AM Yerevan, Erevan, Ereván, Eriwan, Jerewan, Ереван
AO Luanda
AR Buenos Aires, Buenos-Aires, Буэнос-Айрес, 布宜诺斯艾利斯, ブエノスアイレス, 부에노스아이레스, بوينس آيرس, بوينس ايرس
AU-ACT Canberra, Camberra, Канберра, 堪培拉, キャンベラ, 캔버라, كانبيرا
AW Oranjestad
AZ Baku, Bakou, Bakú, Bakı, Баку
BA Sarajevo, Сараево
BB Bridgetown
BD Dhaka, Dacca, Daca, Дакка
BF Ouagadougou, Uagadugú
BG Sofia, Sofía, София, 索非亚, ソフィア, 소피아, صوفيا
BH Manama, Манама, المنامة
BI Bujumbura
BI Gitega
BJ Porto-Novo
BN Bandar Seri Begawan
BO La Paz
BO Sucre
BR-DF Brasilia, Brasília, Бразилиа, 巴西利亚, ブラジリア, 브라질리아, برازيليا
BS Nassau
BT Thimphu, Thimphou
BW Gaborone
BY Minsk, Минск, 明斯克, ミンスク, 민스크, مينسك, Мінск
BZ Belmopan
CA-ON Ottawa, Оттава, 渥太华, オタワ, 오타와, أوتاوا
CD Kinshasa, Киншаса
CF Bangui
CG Brazzaville
CH-BE Bern, Berne, Berna, Берн, 伯尔尼, ベルン, 베른, برن
CI Yamoussoukro, Yamusukro
CL Santiago, Santiago de Chile, Santiago du Chili, Сантьяго, 圣地亚哥, サンティアゴ, 산티아고, سانتياغو
CM Yaounde, Yaoundé
CO Bogota, Bogotá, Богота, 波哥大, ボゴタ, 보고타, بوغوتا
CR San José de Costa Rica, San Jose de Costa Rica
CV Praia
CW Willemstad
CY Nicosia, Nicosie, Λευκωσία
DK Copenhagen, Copenhague, Kopenhagen, Copenaghen, København, Köpenhamn, Копенгаген, 哥本哈根, コペンハーゲン, 코펜하겐, كوبنهاغن
DM Roseau
DO Santo Domingo, Saint-Domingue
DZ Algiers, Alger, Argel, Algeri, Algier, Алжир, 阿尔及尔, アルジェ, الجزائر
EC Quito, Кито
EE Tallinn, Tallin, Таллин, Таллинн
ER Asmara, Asmera, Асмэра
ET Addis Ababa, Addis Abeba, Addis-Abeba, Adís Abeba, Adis Abeba, Аддис-Абеба, 亚的斯亚贝巴, アディスアベバ, 아디스아바바, أديس أبابا
FJ Suva
FM Palikir
FO Torshavn, Tórshavn
GA Libreville
GE Tbilisi, Tbilissi, Tiflis, Тбилиси
GH Accra, Acra
GL Nuuk, Godthaab
GM Banjul
GN Conakry, Conacri
GQ Malabo
GR Athens, Athènes, Atenas, Atene, Athen, Aten, Афины, 雅典, アテネ, 아테네, أثينا, Αθήνα
GU Hagatna, Hagåtña
GW Bissau
HN Tegucigalpa
HR Zagreb, Zágreb, Zagabria, Загреб
HT Port-au-Prince, Puerto Príncipe
HU Budapest, Budapeste, Будапешт, 布达佩斯, 布達佩斯, ブダペスト, 부다페스트, بودابست
ID-JK Jakarta, Yakarta, Djakarta, Jacarta, Giacarta, Джакарта, 雅加达, 雅加達, ジャカルタ, 자카르타, جاكرتا
IL Tel Aviv, Tel-Aviv, Тель-Авив, 特拉维夫, テルアビブ, 텔아비브, تل أبيب
IR Tehran, Teheran, Téhéran, Teherán, Teerã, Teerão, Тегеран, 德黑兰, テヘラン, 테헤란, طهران, تهران
IS Reykjavik, Reykjavík
JO Amman, Ammán, Amã, Амман, 安曼, アンマン, 암만, عمان
KE Nairobi, Найроби, 内罗毕, ナイロビ, 나이로비, نيروبي
KG Bishkek, Bichkek, Biskek, Bischkek, Бишкек
KH Phnom Penh, Pnom Penh, Пномпень, 金边, プノンペン, 프놈펜, بنوم بنه
KI Tarawa
KM Moroni
KN Basseterre
KP Pyongyang, Pionyang, Pjöngjang, Пхеньян, 平壤, 平壌, 평양, بيونغ يانغ, بيونج يانج
KR Seoul, Séoul, Seúl, Seul, Сеул, 首尔, 首爾, ソウル, 서울, سيول, سول
KZ Astana, Nur-Sultan, Nursultan, Астана, Нур-Султан, 阿斯塔纳, アスタナ, 아스타나, أستانا
LA Vientiane, Vientián, Вьентьян
LC Castries
LI Vaduz
LK Colombo
LR Monrovia, Monróvia
LS Maseru
LT Vilnius, Vilna, Вильнюс
LV Riga, Рига
LY Tripoli, Trípoli, Tripolis, Триполи, 的黎波里, トリポリ, طرابلس
MA Rabat, Рабат, 拉巴特, ラバト, الرباط
MD Chisinau, Chișinău, Кишинев, Кишинёв
ME Podgorica, Подгорица
MG Antananarivo
MH Majuro
MK Skopje, Skopie, Скопье
ML Bamako
MM Naypyidaw, Naypyitaw, Nay Pyi Taw, Нейпьидо
MN Ulaanbaatar, Ulan Bator, Улан-Батор
MQ Fort-de-France
MR Nouakchott, Nuakchot, نواكشوط
MT Valletta, La Valette
MU Port Louis, Port-Louis
MV Male, Malé
MW Lilongwe
MY-14 Kuala Lumpur, Куала-Лумпур, 吉隆坡, クアラルンプール, 쿠알라룸푸르, كوالالمبور
MY-16 Putrajaya
MZ Maputo
NA Windhoek
NC Noumea, Nouméa
NE Niamey
NG Abuja, Абуджа
NI Managua
NL The Hague, La Haye, La Haya, Haia, L'Aia, Den Haag, Гаага, 海牙, ハーグ, 헤이그, لاهاي
NO Oslo, Осло, 奥斯陆, 奧斯陸, オスロ, 오슬로, أوسلو
NP Kathmandu, Katmandou
NR Yaren
NZ Wellington, Веллингтон
OM Muscat, Mascate, Maskat, Маскат, مسقط
PE Lima, Лима, 利马, リマ, 리마, ليما
PF Papeete
PG Port Moresby
PH Manila, Manille, Манила, 马尼拉, 馬尼拉, マニラ, 마닐라, مانيلا
PL Warsaw, Varsovie, Varsovia, Varsóvia, Varsavia, Warschau, Варшава, 华沙, 華沙, ワルシャワ, 바르샤바, وارسو
PR San Juan de Puerto Rico
PS Ramallah, Ramalla, Ramalá, Рамалла, 拉姆安拉, 拉马拉, ラマラ, رام الله
PT Lisbon, Lisbonne, Lisboa, Lisbona, Lissabon, Лиссабон, 里斯本, リスボン, 리스본, لشبونة
PW Koror
PY Asuncion, Asunción
QA Doha, Доха, 多哈, ドーハ, 도하, الدوحة
RO Bucharest, Bucarest, Bucareste, București, Bukarest, Бухарест, 布加勒斯特, ブカレスト, 부쿠레슈티, بوخارست
RS Belgrade, Belgrado, Belgrad, Beograd, Београд, Bělehrad, Белград, 贝尔格莱德, ベオグラード, 베오그라드, بلغراد
RW Kigali
SA Riyadh, Riyad, Ryad, Riad, Эр-Рияд, 利雅得, 利雅德, リヤド, 리야드, الرياض
SB Honiara
SD Khartoum, Jartum, Cartum, Khartum, Хартум, 喀土穆, ハルツーム, 하르툼, الخرطوم
SI Ljubljana, Liubliana
SK Bratislava, Братислава, Bratysława
SL Freetown
SN Dakar, Dacar, Дакар
SO Mogadishu, Mogadiscio, مقديشو
SR Paramaribo
SS Juba, Djouba, Джуба, جوبا
ST Sao Tome, São Tomé
SV San Salvador
SY Damascus, Damas, Damasco, Damaskus, Дамаск, 大马士革, ダマスカス, 다마스쿠스, دمشق
SZ Mbabane
TD N'Djamena, N'Djaména, نجامينا
TG Lome, Lomé
TJ Dushanbe, Douchanbé, Душанбе
TL Dili
TM Ashgabat, Achgabat, Ашхабад
TN Tunis, Túnez, Tunísia, Tunisi, Тунис, 突尼斯, チュニス, تونس
TO Nuku'alofa
TR Ankara, Ancara, Анкара, 安卡拉, アンカラ, 앙카라, أنقرة
TT Port of Spain, Port-of-Spain
TV Funafuti
TW Taipei, Taïpei, Taipeh, Taipéi, Тайбэй, 台北, 臺北, 타이베이, تايبيه
TZ Dodoma, Додома
UA Kyiv, Kiev, Kíev, Kiew, Kijów, Kyjev, Киев, Київ, 基辅, 基輔, キーウ, キエフ, 키이우, 키예프, كييف
UG Kampala
UY Montevideo, Montevideu, Montevidéu, Монтевидео
UZ Tashkent, Tachkent, Taskent, Taschkent, Ташкент, 塔什干, タシケント, طشقند
VC Kingstown
VE Caracas, Каракас, 加拉加斯, カラカス, 카라카스, كراكاس
VN Hanoi, Hanói, Hà Nội, Ханой, 河内, ハノイ, 하노이, هانوي
VU Port Vila, Port-Vila
WS Apia
XK Pristina, Prishtina, Приштина
YE Sanaa, Sana'a, Saná, Sanáa, Сана, 萨那, サヌア, 사나, صنعاء
ZA-GP Pretoria, Pretória, Претория
ZM Lusaka
ZW Harare, Хараре
`,
)

/** Homes of agencies that are neither capitals nor in AP's lists. */
const homes = /* @__PURE__ */ placesOf(
  'home',
  `
AE Dubai, Dubaï, Dubái, Дубай, 迪拜, 杜拜, دبي
CD Goma
IN-MH Mumbai, Bombay, Bombaim, Мумбаи, Мумбай, 孟买, 孟買, مومباي
KZ Almaty, Alma-Ata, Алматы, Алма-Ата
NG Lagos, Лагос, 拉各斯, لاغوس
PK Karachi, Karatschi, Карачи, 卡拉奇, كراتشي, کراچی
`,
)

/** The places that wirecopy knows. */
export const places: readonly GazetteerPlace[] = [...bodies, ...standAlone, ...capitals, ...homes, ...cities]
