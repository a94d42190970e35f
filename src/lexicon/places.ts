// Stand-alone cities: the lists of AP's style for datelines, domestic and foreign, as quoted in journalism courses. Capitals: ISO 3166 and the usage
// of agencies. Also homes of agencies, and cities that datelines name often and that are the only well-known ones of their name. Names in other
// languages: the Unicode CLDR and the usage of agencies: most for the places most in the news, otherwise those that datelines need.
//
// A row is a country (ISO 3166-1) or a subdivision (ISO 3166-2), then its places; bars separate the spellings of a place, the English one first.
// Names that two well-known places share have no row (Birmingham, Cambridge, Georgetown, Hamilton, Kingston, Portland, San Jose, Springfield,
// St. John's, Victoria), except those that AP uses alone and Santiago, the capital.
import type { GazetteerPlace } from './geography'
import { lines, once, words } from './words'

const table = `
AD Andorra la Vella
AE Abu Dhabi, Dubai, Fujairah, Sharjah
AF Kabul|Kaboul|Cabul, Herat|Hérat, Jalalabad, Kandahar, Kunduz, Mazar-i-Sharif
AL Tirana|Tiranë
AM Yerevan|Ереван, Gyumri
AO Luanda
AR Buenos Aires, Rosario
AT Vienna|Vienne|Viena|Wien|Wenen|Vídeň|Wiedeń|Bécs, Salzburg
AU-ACT Canberra|Camberra
AU-NSW Sydney
AU-NT Darwin
AU-QLD Brisbane
AU-SA Adelaide
AU-TAS Hobart
AU-VIC Melbourne
AU-WA Perth
AW Oranjestad
AZ Baku|Bakı, Stepanakert
BA Sarajevo, Srebrenica
BB Bridgetown
BD Dhaka, Chittagong|Chattogram, Cox's Bazar
BE Brussels|Bruxelles|Bruselas|Bruxelas|Brüssel|Brussel|Bryssel|Bruksela|Брюссель|布鲁塞尔|ブリュッセル|브뤼셀|بروكسل, Antwerp|Antwerpen
BF Ouagadougou|Uagadugú
BG Sofia|Sofía|София, Plovdiv|Пловдив
BH Manama
BI Bujumbura, Gitega
BJ Porto-Novo
BN Bandar Seri Begawan
BO La Paz, Sucre, Cochabamba, Santa Cruz de la Sierra
BR-AM Manaus
BR-BA Salvador de Bahia
BR-CE Fortaleza
BR-DF Brasilia|Brasília
BR-MG Belo Horizonte
BR-PA Belem
BR-PE Recife
BR-PR Curitiba
BR-RJ Rio de Janeiro|Río de Janeiro|Rio
BR-RS Porto Alegre
BR-SP Sao Paulo|São Paulo
BS Nassau
BT Thimphu
BW Gaborone
BY Minsk|Минск
BZ Belmopan
CA-AB Calgary, Edmonton
CA-BC Vancouver
CA-MB Winnipeg
CA-NT Yellowknife
CA-NU Iqaluit
CA-ON Toronto, Ottawa, Niagara Falls
CA-PE Charlottetown
CA-QC Montreal|Montréal, Quebec City|Ville de Québec
CA-SK Regina, Saskatoon
CA-YT Whitehorse
CD Kinshasa, Goma, Bukavu, Kisangani, Lubumbashi
CF Bangui
CG Brazzaville
CH-BE Bern|Berne|Berna
CH-BS Basel
CH-GE Geneva|Genève|Ginebra|Genebra|Ginevra|Genf|Женева|日内瓦|ジュネーブ|제네바|جنيف
CH-GR Davos
CH-VD Lausanne
CH-ZH Zurich|Zürich|Zúrich|Zurique|Zurigo
CI Yamoussoukro, Abidjan|Abiyán
CL Santiago|Santiago de Chile, Valparaiso
CM Yaounde|Yaoundé, Douala
CN-AH Hefei|合肥
CN-BJ Beijing|Peking|Pékin|Pekín|Pequim|Pechino|Pekin|Пекин|北京|北平|베이징|بكين
CN-CQ Chongqing|重庆
CN-FJ Fuzhou|福州, Xiamen|厦门
CN-GD Dongguan|东莞, Guangzhou|Canton|广州, Shenzhen|深圳, Zhuhai
CN-GS Lanzhou|兰州
CN-GX Guilin, Nanning|南宁
CN-GZ Guiyang|贵阳
CN-HA Zhengzhou|郑州
CN-HB Wuhan|武汉
CN-HE Shijiazhuang|石家庄
CN-HI Haikou|海口, Sanya
CN-HL Harbin|哈尔滨
CN-HN Changsha|长沙
CN-JL Changchun|长春
CN-JS Nanjing|Nanking|南京, Suzhou|苏州
CN-JX Nanchang|南昌
CN-LN Dalian|大连, Shenyang|沈阳
CN-NM Hohhot|呼和浩特
CN-NX Yinchuan
CN-QH Xining
CN-SC Chengdu|成都
CN-SD Jinan|济南, Qingdao|Tsingtao|青岛
CN-SH Shanghai|Shanghái|Xangai|Schanghai|上海
CN-SN Xi'an|Xian|西安
CN-SX Taiyuan|太原
CN-TJ Tianjin|Tientsin|天津
CN-XJ Kashgar, Urumqi|Ürümqi|乌鲁木齐
CN-XZ Lhasa|拉萨
CN-YN Kunming|昆明
CN-ZJ Hangzhou|杭州, Ningbo|宁波
CO Bogota|Bogotá
CO-ANT Medellin|Medellín
CO-BOL Cartagena de Indias
CO-SAN Bucaramanga
CR San José de Costa Rica
CU Havana|La Habana|La Havane|L'Avana|Havanna, Guantanamo Bay, Santiago de Cuba
CV Praia
CW Willemstad
CY Nicosia|Nicosie|Λευκωσία
CZ Prague|Praha|Praga|Prag, Brno
DE-BB Frankfurt/Oder, Potsdam
DE-BE Berlin|Berlín|Berlim|Berlino|Берлин|柏林|ベルリン|베를린|برلين
DE-BW Karlsruhe, Mannheim, Stuttgart
DE-BY Munich|München|Múnich|Munique|Monaco di Baviera, Nuremberg|Nürnberg
DE-HB Bremen|Brême
DE-HE Frankfurt|Francfort|Fráncfort|Francoforte|Frankfurt am Main|Frankfurt/Main, Wiesbaden
DE-HH Hamburg
DE-MV Rostock
DE-NI Hanover|Hannover
DE-NW Bonn, Cologne|Köln, Dortmund, Duesseldorf|Düsseldorf
DE-RP Mainz, Ramstein
DE-SH Kiel
DE-SN Dresden|Dresde, Leipzig|Leipsig
DE-TH Erfurt
DJ Djibouti
DK Copenhagen|Copenhague|Kopenhagen|Copenaghen|København|Köpenhamn, Aarhus
DM Roseau
DO Santo Domingo|Saint-Domingue
DZ Algiers|Alger|Argel|Algeri|Algier|الجزائر, Oran
EC Quito, Guayaquil
EE Tallinn|Tallin
EG Cairo|Le Caire|El Cairo|Il Cairo|Kairo|Каир|开罗|カイロ|카이로|القاهرة, Luxor, Port Said, Rafah, Sharm el-Sheikh, Suez
EH Laayoune
ER Asmara|Asmera
ES-AN Malaga|Málaga, Seville|Sevilla
ES-AR Zaragoza
ES-CN Santa Cruz de Tenerife
ES-CT Barcelona
ES-GA A Coruña, Santiago de Compostela
ES-IB Ibiza, Palma de Mallorca
ES-MD Madrid|Madri
ES-NC Pamplona
ES-PV Bilbao, San Sebastian
ET Addis Ababa, Mekelle
FI Helsinki|Helsingfors|Helsinque, Tampere
FJ Suva
FM Palikir
FO Torshavn
FR-75C Paris|París|Parigi|Париж|巴黎|パリ|파리|باريس
FR-ARA Grenoble, Lyon, Saint-Etienne
FR-GES Strasbourg|Strassburg
FR-HDF Calais, Lille
FR-NAQ Bordeaux|Burdeos
FR-OCC Toulouse|Tolosa
FR-PAC Cannes, Marseille, Nice|Niza
FR-PDL Nantes
GA Libreville
GB-ENG London|Londres|Londra|Londen|Londýn|Londyn|Lontoo|Лондон|伦敦|ロンドン|런던|لندن|倫敦, Leeds, Leicester, Liverpool, Nottingham, Sheffield, Southampton, Sunderland, Wembley, Wimbledon
GB-NIR Belfast
GB-SCT Edinburgh|Édimbourg, Glasgow
GB-WLS Cardiff
GE Tbilisi|Tiflis|Тбилиси, Batumi, Sukhumi, Tskhinvali
GF Cayenne, Kourou
GH Accra|Acra
GI Gibraltar
GL Nuuk
GM Banjul
GN Conakry|Conacri
GQ Malabo
GR Athens|Athènes|Atenas|Atene|Athen|Aten|Αθήνα, Thessaloniki
GT Guatemala City|Guatemala|Ciudad de Guatemala
GU Hagatna
GW Bissau
HK Hong Kong|Hongkong|Hong-Kong|香港
HN Tegucigalpa, San Pedro Sula
HR Zagreb|Zágreb, Dubrovnik
HT Port-au-Prince|Puerto Príncipe
HU Budapest|Budapeste
ID Medan
ID-AC Banda Aceh
ID-BA Denpasar
ID-JB Bandung
ID-JI Surabaya
ID-JK Jakarta|Yakarta
ID-SN Makassar
ID-YO Yogyakarta|Jogjakarta
IE Dublin|Dublín
IL Jerusalem|Jérusalem|Jerusalén|Jerusalém|Gerusalemme|Иерусалим|耶路撒冷|エルサレム|예루살렘|القدس, Tel Aviv|Tel-Aviv, Ashkelon, Eilat, Haifa|Haïfa, Sderot
IN-AS Guwahati
IN-BR Patna
IN-CG Raipur
IN-CH Chandigarh
IN-DL New Delhi|Delhi|Nueva Delhi|Nova Délhi|Nova Deli|Neu-Delhi|Nuova Delhi|نئی دہلی
IN-GJ Ahmedabad|Ahmadabad
IN-HP Shimla
IN-HR Gurugram
IN-JH Ranchi
IN-JK Srinagar
IN-KA Bengaluru|Bangalore
IN-KL Thiruvananthapuram|Trivandrum
IN-MH Mumbai|Bombay, Nagpur, Pune|Poona
IN-MP Bhopal, Indore
IN-OD Bhubaneswar
IN-PB Amritsar
IN-RJ Jaipur
IN-TN Chennai|Madras
IN-UK Dehradun
IN-UP Allahabad, Lucknow, Varanasi
IN-WB Kolkata|Calcutta
IQ Baghdad|Bagdad|Bagdá|Bagdade|Baghdâd|Багдад|巴格达|バグダッド|바그다드|بغداد, Basra, Erbil, Fallujah, Karbala, Kirkuk, Mosul, Najaf|Nadjaf, Ramadi, Tikrit
IR Tehran|Teheran|Téhéran|Teherán|Teerã|Teerão|Тегеран|德黑兰|テヘラン|테헤란|طهران|تهران, Isfahan, Mashhad|مشهد, Qom
IS Reykjavik|Reykjavík
IT-21 Turin|Torino
IT-25 Milan|Milano|Milán|Milão|Mailand
IT-34 Venice|Venezia, Verona
IT-36 Trieste
IT-42 Genoa
IT-45 Bologna|Bologne
IT-62 Rome|Roma|Rom
IT-65 L'Aquila
IT-72 Naples|Napoli
IT-82 Lampedusa, Palermo|Palerme
JO Amman|Ammán
JP-01 Sapporo|札幌
JP-04 Sendai
JP-07 Fukushima|福島
JP-13 Tokyo|Tokio|Tóquio|Токио|东京|東京|도쿄|طوكيو
JP-14 Yokohama|横浜
JP-20 Nagano
JP-23 Nagoya|名古屋
JP-26 Kyoto|Quioto|京都
JP-27 Osaka|大阪
JP-28 Kobe
JP-34 Hiroshima|広島
JP-40 Fukuoka
JP-42 Nagasaki|長崎
KE Nairobi|内罗毕|نيروبي, Kisumu, Mombasa
KG Bishkek
KH Phnom Penh|Pnom Penh|プノンペン, Siem Reap
KI Tarawa
KM Moroni
KN Basseterre
KP Pyongyang|Pionyang|Pjöngjang|Пхеньян|平壤|平壌|평양|بيونغ يانغ
KR Panmunjom|판문점, Seoul|Séoul|Seúl|Seul|Сеул|首尔|ソウル|서울|سيول, Busan|Pusan|부산, Daegu, Gwangju|광주, Incheon|Inchon|인천, Pyeongchang, Ulsan
KR-49 Jeju
KW Kuwait City|Kuwait
KZ Astana|Nur-Sultan|Астана, Almaty|Alma-Ata|Алматы, Baikonur
LA Vientiane|Vientián
LB Beirut|Beyrouth|Beirute|Бейрут|贝鲁特|ベイルート|베이루트|بيروت
LC Castries
LI Vaduz
LK Colombo
LR Monrovia|Monróvia
LS Maseru
LT Vilnius|Vilna
LU Luxembourg|Luxemburgo|Luxemburg|Lussemburgo
LV Riga
LY Tripoli|Trípoli|Tripolis, Benghazi|Bengasi
MA Rabat|الرباط, Casablanca, Marrakech|Marrakesh, Tangier
MC Monaco|Mónaco
MD Chisinau|Chișinău, Tiraspol
ME Podgorica
MG Antananarivo
MH Majuro
MK Skopje|Skopie
ML Bamako, Timbuktu
MM Naypyidaw, Mandalay, Yangon|Rangoon
MN Ulaanbaatar|Ulan Bator
MO Macau|Macao|澳门|澳門
MQ Fort-de-France
MR Nouakchott|Nuakchot
MT Valletta|La Valette
MU Port Louis
MV Male
MW Lilongwe
MX-BCN Tijuana
MX-CHH Ciudad Juarez
MX-CMX Mexico City|Ciudad de México|Ciudad de Mexico|CDMX|Cidade do México|México D.F.|Mexico D.F.|Mexico
MX-GRO Acapulco
MX-JAL Guadalajara
MX-NLE Monterrey
MX-ROO Cancun|Cancún
MX-SIN Culiacan
MY-10 Klang, Petaling Jaya
MY-14 Kuala Lumpur
MY-16 Putrajaya
MZ Maputo
NA Windhoek
NC Noumea
NE Niamey
NG Abuja, Lagos, Kano, Maiduguri
NI Managua
NL Amsterdam, The Hague|La Haye|La Haya|Haia|L'Aia|Den Haag, Rotterdam
NO Oslo, Bergen, Tromsø|Tromso, Trondheim
NP Kathmandu|Katmandou
NR Yaren
NZ Wellington, Auckland, Christchurch
OM Muscat, Salalah
PA Panama City|Ciudad de Panamá|Panamá
PE Lima, Arequipa, Cusco
PF Papeete
PG Port Moresby
PH Manila|مانيلا, Cebu City|Cebu, Davao City|Davao, Zamboanga City
PK Islamabad|اسلام آباد, Karachi|Karatschi|کراچی, Faisalabad, Lahore|لاہور, Peshawar|Peschawar|پشاور, Quetta, Rawalpindi
PK-PB Multan
PL Warsaw|Varsovie|Varsovia|Varsóvia|Varsavia|Warschau, Gdansk|Gdańsk, Krakow|Kraków, Wroclaw
PR San Juan de Puerto Rico
PS Ramallah|رام الله, Bethlehem, Gaza|Gaza City|Ciudad de Gaza|Gaza Ville|Газа|加沙|غزة, Hebron|Hébron, Jenin, Khan Younis, Nablus|Naplouse
PT Lisbon|Lisbonne|Lisboa|Lisbona|Lissabon, Porto|Oporto
PW Koror
PY Asuncion|Asunción
QA Doha|الدوحة
RO Bucharest|Bucarest|Bucareste|București|Bukarest, Cluj-Napoca|Cluj, Timisoara
RS Belgrade|Belgrado|Belgrad|Beograd|Bělehrad|Београд, Novi Sad|Нови Сад
RU-AMU Blagoveshchensk
RU-ARK Arkhangelsk
RU-AST Astrakhan|Астрахань
RU-BA Ufa
RU-BEL Belgorod|Белгород
RU-BRY Bryansk
RU-CE Grozny|Grosny|Грозный
RU-CHE Chelyabinsk|Челябинск
RU-DA Makhachkala
RU-IRK Irkutsk
RU-KDA Krasnodar, Sochi|Сочи
RU-KEM Kemerovo
RU-KGD Kaliningrad|Kaliningrado|Калининград
RU-KHA Khabarovsk
RU-KRS Kursk|Koursk|Курск
RU-KYA Krasnoyarsk
RU-MOW Moscow|Moscou|Moscú|Moscovo|Mosca|Moskau|Moskva|Moskou|Москва|莫斯科|モスクワ|모스크바|موسكو
RU-MUR Murmansk
RU-NIZ Nizhny Novgorod|Нижний Новгород
RU-NVS Novosibirsk|Novossibirsk|Новосибирск
RU-OMS Omsk
RU-ORE Orenburg
RU-PER Perm
RU-PRI Vladivostok|Wladiwostok|Владивосток
RU-PSK Pskov
RU-ROS Rostov-on-Don|Ростов-на-Дону
RU-RYA Ryazan
RU-SA Yakutsk
RU-SAK Yuzhno-Sakhalinsk
RU-SAM Samara|Самара
RU-SAR Saratov
RU-SE Beslan, Vladikavkaz
RU-SMO Smolensk
RU-SPE St. Petersburg|Санкт-Петербург
RU-STA Stavropol
RU-SVE Yekaterinburg|Ekaterinburg|Екатеринбург
RU-TA Kazan|Казань
RU-TUL Tula
RU-TVE Tver
RU-TYU Tyumen
RU-VGG Volgograd|Stalingrad|Волгоград
RU-VOR Voronezh|Воронеж
RU-YAR Yaroslavl
RU-ZAB Chita
RW Kigali
SA Riyadh|Riyad|Ryad|Riad, Jeddah, Mecca
SB Honiara
SD Khartoum, Port Sudan
SE Stockholm|Estocolmo|Stoccolma, Gothenburg|Göteborg, Malmo|Malmö
SG Singapore|Singapour|Singapur|Singapura|Cingapura
SI Ljubljana|Liubliana
SK Bratislava|Bratysława
SL Freetown
SM San Marino
SN Dakar|Dacar
SO Mogadishu|Mogadiscio|مقديشو, Hargeisa
SR Paramaribo
SS Juba|Djouba
ST Sao Tome
SV San Salvador
SY Damascus|Damas|Damasco|Damaskus|Дамаск|大马士革|ダマスカス|다마스쿠스|دمشق, Aleppo, Daraa, Deir ez-Zor, Homs, Idlib, Latakia, Raqqa|Rakka
SZ Mbabane
TD N'Djamena|N'Djaména
TG Lome|Lomé
TH Bangkok, Chiang Mai, Pattaya, Phuket
TJ Dushanbe|Douchanbé
TL Dili
TM Ashgabat|Achgabat
TN Tunis
TO Nuku'alofa
TR Istanbul|İstanbul|Estambul|Istambul, Ankara|أنقرة, Antalya, Diyarbakir|Diyarbakır, Gaziantep, Izmir|İzmir, Trabzon
TT Port of Spain|Port-of-Spain
TV Funafuti
TW Taipei|台北|臺北, Kaohsiung|高雄
TZ Dodoma, Dar es Salaam|Dar-es-Salaam, Zanzibar
UA Kyiv|Kiev|Kíev|Kiew|Kijów|Kyjev|Киев|基辅|キーウ|키이우|كييف|Київ, Bakhmut, Chernihiv, Chernobyl, Dnipro, Donetsk|Donezk, Kharkiv|Kharkov|Харків, Kherson, Kramatorsk, Kryvyi Rih, Luhansk|Lugansk, Lviv|Lvov|Львів, Mariupol|Mariúpol, Mykolaiv, Odesa|Odessa, Sevastopol, Simferopol, Yalta, Zaporizhzhia
UG Kampala
US-AK Anchorage, Juneau
US-AR Little Rock
US-AZ Phoenix, Tucson
US-CA Los Angeles|ロサンゼルス|لوس أنجلوس, San Diego, San Francisco, Berkeley, Fresno, Sacramento
US-CO Denver
US-CT Hartford
US-DC Washington|Washington D.C.|Washington DC|Waszyngton|Vašington|Вашингтон|华盛顿|ワシントン|워싱턴|واشنطن|華盛頓
US-FL Miami, Cape Canaveral|Cap Canaveral, Fort Lauderdale, Orlando, Palm Beach, Tallahassee, Tampa, West Palm Beach
US-GA Atlanta
US-HI Honolulu
US-IA Des Moines
US-ID Boise
US-IL Chicago
US-IN Indianapolis
US-KS Topeka
US-KY Louisville
US-LA New Orleans, Baton Rouge
US-MA Boston
US-MD Baltimore, Annapolis, Camp David
US-MI Detroit, Ann Arbor, Lansing
US-MN Minneapolis, St. Paul|Saint Paul
US-MO St. Louis
US-NC Raleigh
US-ND Bismarck
US-NE Omaha
US-NJ Atlantic City, Trenton
US-NM Albuquerque
US-NV Las Vegas, Carson City, Reno
US-NY United Nations|U.N.|Nations Unies|Naciones Unidas|Nações Unidas|Nazioni Unite|Vereinte Nationen|ООН|联合国|유엔|الأمم المتحدة, New York|New York City|Nueva York|Nova York|Nova Iorque|Нью-Йорк|纽约|ニューヨーク|뉴욕|نيويورك, Buffalo
US-OH Cincinnati, Cleveland
US-OK Oklahoma City, Tulsa
US-PA Philadelphia|Filadelfia, Pittsburgh, Harrisburg
US-TN Memphis, Nashville
US-TX Dallas, Houston, San Antonio, Austin, El Paso, Fort Worth
US-UT Salt Lake City
US-VT Montpelier
US-WA Seattle, Spokane
US-WI Milwaukee
US-WY Cheyenne
UY Montevideo|Montevidéu
UZ Tashkent|Tachkent, Samarkand
VA Vatican City|Vatican|Ciudad del Vaticano|Città del Vaticano
VC Kingstown
VE Caracas, Maracaibo
VN Hanoi|Hanói|Hà Nội, Da Nang|Đà Nẵng, Ho Chi Minh City|Saigon
VU Port Vila
WS Apia
XK Pristina|Prishtina
YE Sanaa|Sanáa, Aden, Taiz
ZA-EC Gqeberha
ZA-FS Bloemfontein
ZA-GP Johannesburg, Pretoria|Pretória, Soweto
ZA-KZN Durban
ZA-WC Cape Town|Ciudad del Cabo|Le Cap
ZM Lusaka
ZW Harare, Bulawayo
`

/** The rows of the table. */
export const placeLines: () => readonly string[] = /* @__PURE__ */ once(() => lines(table))

/** Returns the places of a row. */
export function placesOfLine(row: string): readonly GazetteerPlace[] {
  const space = row.indexOf(' ')
  const country = row.slice(0, 2)
  const subdivision = space > 2 ? row.slice(0, space) : undefined
  return words(row.slice(space + 1)).map((place) => {
    const [name = '', ...names] = place.split('|')
    return subdivision ? { name, country, subdivision, names } : { name, country, names }
  })
}

/** The places of the lexicon: those that datelines name alone. */
export const places: () => readonly GazetteerPlace[] = /* @__PURE__ */ once(() => placeLines().flatMap(placesOfLine))
