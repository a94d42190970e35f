import {
  lines,
  once,
  words
} from "./chunk-URP6EL5O.js";

// src/lexicon/places.ts
var table = `AD Andorra la Vella
AE Abu Dhabi	Dubai	Fujairah	Sharjah
AF Kabul|Kaboul|Cabul	Herat|H\xE9rat	Jalalabad	Kandahar	Kunduz	Mazar-i-Sharif
AL Tirana|Tiran\xEB
AM Yerevan|\u0415\u0440\u0435\u0432\u0430\u043D	Gyumri
AO Luanda
AR Buenos Aires	Rosario
AT Vienna|Vienne|Viena|Wien|Wenen|V\xEDde\u0148|Wiede\u0144|B\xE9cs	Salzburg
AU-ACT Canberra|Camberra
AU-NSW Sydney
AU-NT Darwin
AU-QLD Brisbane
AU-SA Adelaide
AU-TAS Hobart
AU-VIC Melbourne
AU-WA Perth
AW Oranjestad
AZ Baku|Bak\u0131	Stepanakert
BA Sarajevo	Srebrenica
BB Bridgetown
BD Dhaka	Chittagong|Chattogram	Cox's Bazar
BE Brussels|Bruxelles|Bruselas|Bruxelas|Br\xFCssel|Brussel|Bryssel|Bruksela|\u0411\u0440\u044E\u0441\u0441\u0435\u043B\u044C|\u5E03\u9C81\u585E\u5C14|\u30D6\u30EA\u30E5\u30C3\u30BB\u30EB|\uBE0C\uB93C\uC140|\u0628\u0631\u0648\u0643\u0633\u0644	Antwerp|Antwerpen
BF Ouagadougou|Uagadug\xFA
BG Sofia|Sof\xEDa|\u0421\u043E\u0444\u0438\u044F	Plovdiv|\u041F\u043B\u043E\u0432\u0434\u0438\u0432
BH Manama
BI Bujumbura	Gitega
BJ Porto-Novo
BN Bandar Seri Begawan
BO La Paz	Sucre	Cochabamba	Santa Cruz de la Sierra
BR-AM Manaus
BR-BA Salvador de Bahia
BR-CE Fortaleza
BR-DF Brasilia|Bras\xEDlia
BR-MG Belo Horizonte
BR-PA Belem
BR-PE Recife
BR-PR Curitiba
BR-RJ Rio de Janeiro|R\xEDo de Janeiro|Rio
BR-RS Porto Alegre
BR-SP Sao Paulo|S\xE3o Paulo
BS Nassau
BT Thimphu
BW Gaborone
BY Minsk|\u041C\u0438\u043D\u0441\u043A
BZ Belmopan
CA-AB Calgary	Edmonton
CA-BC Vancouver
CA-MB Winnipeg
CA-NT Yellowknife
CA-NU Iqaluit
CA-ON Toronto	Ottawa	Niagara Falls
CA-PE Charlottetown
CA-QC Montreal|Montr\xE9al	Quebec City|Ville de Qu\xE9bec
CA-SK Regina	Saskatoon
CA-YT Whitehorse
CD Kinshasa	Goma	Bukavu	Kisangani	Lubumbashi
CF Bangui
CG Brazzaville
CH-BE Bern|Berne|Berna
CH-BS Basel
CH-GE Geneva|Gen\xE8ve|Ginebra|Genebra|Ginevra|Genf|\u0416\u0435\u043D\u0435\u0432\u0430|\u65E5\u5185\u74E6|\u30B8\u30E5\u30CD\u30FC\u30D6|\uC81C\uB124\uBC14|\u062C\u0646\u064A\u0641
CH-GR Davos
CH-VD Lausanne
CH-ZH Zurich|Z\xFCrich|Z\xFArich|Zurique|Zurigo
CI Yamoussoukro	Abidjan|Abiy\xE1n
CL Santiago|Santiago de Chile	Valparaiso
CM Yaounde|Yaound\xE9	Douala
CN-AH Hefei|\u5408\u80A5
CN-BJ Beijing|Peking|P\xE9kin|Pek\xEDn|Pequim|Pechino|Pekin|\u041F\u0435\u043A\u0438\u043D|\u5317\u4EAC|\u5317\u5E73|\uBCA0\uC774\uC9D5|\u0628\u0643\u064A\u0646
CN-CQ Chongqing|\u91CD\u5E86
CN-FJ Fuzhou|\u798F\u5DDE	Xiamen|\u53A6\u95E8
CN-GD Dongguan|\u4E1C\u839E	Guangzhou|Canton|\u5E7F\u5DDE	Shenzhen|\u6DF1\u5733	Zhuhai
CN-GS Lanzhou|\u5170\u5DDE
CN-GX Guilin	Nanning|\u5357\u5B81
CN-GZ Guiyang|\u8D35\u9633
CN-HA Zhengzhou|\u90D1\u5DDE
CN-HB Wuhan|\u6B66\u6C49
CN-HE Shijiazhuang|\u77F3\u5BB6\u5E84
CN-HI Haikou|\u6D77\u53E3	Sanya
CN-HL Harbin|\u54C8\u5C14\u6EE8
CN-HN Changsha|\u957F\u6C99
CN-JL Changchun|\u957F\u6625
CN-JS Nanjing|Nanking|\u5357\u4EAC	Suzhou|\u82CF\u5DDE
CN-JX Nanchang|\u5357\u660C
CN-LN Dalian|\u5927\u8FDE	Shenyang|\u6C88\u9633
CN-NM Hohhot|\u547C\u548C\u6D69\u7279
CN-NX Yinchuan
CN-QH Xining
CN-SC Chengdu|\u6210\u90FD
CN-SD Jinan|\u6D4E\u5357	Qingdao|Tsingtao|\u9752\u5C9B
CN-SH Shanghai|Shangh\xE1i|Xangai|Schanghai|\u4E0A\u6D77
CN-SN Xi'an|Xian|\u897F\u5B89
CN-SX Taiyuan|\u592A\u539F
CN-TJ Tianjin|Tientsin|\u5929\u6D25
CN-XJ Kashgar	Urumqi|\xDCr\xFCmqi|\u4E4C\u9C81\u6728\u9F50
CN-XZ Lhasa|\u62C9\u8428
CN-YN Kunming|\u6606\u660E
CN-ZJ Hangzhou|\u676D\u5DDE	Ningbo|\u5B81\u6CE2
CO Bogota|Bogot\xE1
CO-ANT Medellin|Medell\xEDn
CO-BOL Cartagena de Indias
CO-SAN Bucaramanga
CR San Jos\xE9 de Costa Rica
CU Havana|La Habana|La Havane|L'Avana|Havanna	Guantanamo Bay	Santiago de Cuba
CV Praia
CW Willemstad
CY Nicosia|Nicosie|\u039B\u03B5\u03C5\u03BA\u03C9\u03C3\u03AF\u03B1
CZ Prague|Praha|Praga|Prag	Brno
DE-BB Frankfurt/Oder	Potsdam
DE-BE Berlin|Berl\xEDn|Berlim|Berlino|\u0411\u0435\u0440\u043B\u0438\u043D|\u67CF\u6797|\u30D9\u30EB\u30EA\u30F3|\uBCA0\uB97C\uB9B0|\u0628\u0631\u0644\u064A\u0646
DE-BW Karlsruhe	Mannheim	Stuttgart
DE-BY Munich|M\xFCnchen|M\xFAnich|Munique|Monaco di Baviera	Nuremberg|N\xFCrnberg
DE-HB Bremen|Br\xEAme
DE-HE Frankfurt|Francfort|Fr\xE1ncfort|Francoforte|Frankfurt am Main|Frankfurt/Main	Wiesbaden
DE-HH Hamburg
DE-MV Rostock
DE-NI Hanover|Hannover
DE-NW Bonn	Cologne|K\xF6ln	Dortmund	Duesseldorf|D\xFCsseldorf
DE-RP Mainz	Ramstein
DE-SH Kiel
DE-SN Dresden|Dresde	Leipzig|Leipsig
DE-TH Erfurt
DJ Djibouti
DK Copenhagen|Copenhague|Kopenhagen|Copenaghen|K\xF8benhavn|K\xF6penhamn	Aarhus
DM Roseau
DO Santo Domingo|Saint-Domingue
DZ Algiers|Alger|Argel|Algeri|Algier|\u0627\u0644\u062C\u0632\u0627\u0626\u0631	Oran
EC Quito	Guayaquil
EE Tallinn|Tallin
EG Cairo|Le Caire|El Cairo|Il Cairo|Kairo|\u041A\u0430\u0438\u0440|\u5F00\u7F57|\u30AB\u30A4\u30ED|\uCE74\uC774\uB85C|\u0627\u0644\u0642\u0627\u0647\u0631\u0629	Luxor	Port Said	Rafah	Sharm el-Sheikh	Suez
EH Laayoune
ER Asmara|Asmera
ES-AN Malaga|M\xE1laga	Seville|Sevilla
ES-AR Zaragoza
ES-CN Santa Cruz de Tenerife
ES-CT Barcelona
ES-GA A Coru\xF1a	Santiago de Compostela
ES-IB Ibiza	Palma de Mallorca
ES-MD Madrid|Madri
ES-NC Pamplona
ES-PV Bilbao	San Sebastian
ET Addis Ababa	Mekelle
FI Helsinki|Helsingfors|Helsinque	Tampere
FJ Suva
FM Palikir
FO Torshavn
FR-75C Paris|Par\xEDs|Parigi|\u041F\u0430\u0440\u0438\u0436|\u5DF4\u9ECE|\u30D1\u30EA|\uD30C\uB9AC|\u0628\u0627\u0631\u064A\u0633
FR-ARA Grenoble	Lyon	Saint-Etienne
FR-GES Strasbourg|Strassburg
FR-HDF Calais	Lille
FR-NAQ Bordeaux|Burdeos
FR-OCC Toulouse|Tolosa
FR-PAC Cannes	Marseille	Nice|Niza
FR-PDL Nantes
GA Libreville
GB-ENG London|Londres|Londra|Londen|Lond\xFDn|Londyn|Lontoo|\u041B\u043E\u043D\u0434\u043E\u043D|\u4F26\u6566|\u30ED\u30F3\u30C9\u30F3|\uB7F0\uB358|\u0644\u0646\u062F\u0646|\u502B\u6566	Leeds	Leicester	Liverpool	Nottingham	Sheffield	Southampton	Sunderland	Wembley	Wimbledon
GB-NIR Belfast
GB-SCT Edinburgh|\xC9dimbourg	Glasgow
GB-WLS Cardiff
GE Tbilisi|Tiflis|\u0422\u0431\u0438\u043B\u0438\u0441\u0438	Batumi	Sukhumi	Tskhinvali
GF Cayenne	Kourou
GH Accra|Acra
GI Gibraltar
GL Nuuk
GM Banjul
GN Conakry|Conacri
GQ Malabo
GR Athens|Ath\xE8nes|Atenas|Atene|Athen|Aten|\u0391\u03B8\u03AE\u03BD\u03B1	Thessaloniki
GT Guatemala City|Guatemala|Ciudad de Guatemala
GU Hagatna
GW Bissau
HK Hong Kong|Hongkong|Hong-Kong|\u9999\u6E2F
HN Tegucigalpa	San Pedro Sula
HR Zagreb|Z\xE1greb	Dubrovnik
HT Port-au-Prince|Puerto Pr\xEDncipe
HU Budapest|Budapeste
ID Medan
ID-AC Banda Aceh
ID-BA Denpasar
ID-JB Bandung
ID-JI Surabaya
ID-JK Jakarta|Yakarta
ID-SN Makassar
ID-YO Yogyakarta|Jogjakarta
IE Dublin|Dubl\xEDn
IL Jerusalem|J\xE9rusalem|Jerusal\xE9n|Jerusal\xE9m|Gerusalemme|\u0418\u0435\u0440\u0443\u0441\u0430\u043B\u0438\u043C|\u8036\u8DEF\u6492\u51B7|\u30A8\u30EB\u30B5\u30EC\u30E0|\uC608\uB8E8\uC0B4\uB818|\u0627\u0644\u0642\u062F\u0633	Tel Aviv|Tel-Aviv	Ashkelon	Eilat	Haifa|Ha\xEFfa	Sderot
IN-AS Guwahati
IN-BR Patna
IN-CG Raipur
IN-CH Chandigarh
IN-DL New Delhi|Delhi|Nueva Delhi|Nova D\xE9lhi|Nova Deli|Neu-Delhi|Nuova Delhi|\u0646\u0626\u06CC \u062F\u06C1\u0644\u06CC
IN-GJ Ahmedabad|Ahmadabad
IN-HP Shimla
IN-HR Gurugram
IN-JH Ranchi
IN-JK Srinagar
IN-KA Bengaluru|Bangalore
IN-KL Thiruvananthapuram|Trivandrum
IN-MH Mumbai|Bombay	Nagpur	Pune|Poona
IN-MP Bhopal	Indore
IN-OD Bhubaneswar
IN-PB Amritsar
IN-RJ Jaipur
IN-TN Chennai|Madras
IN-UK Dehradun
IN-UP Allahabad	Lucknow	Varanasi
IN-WB Kolkata|Calcutta
IQ Baghdad|Bagdad|Bagd\xE1|Bagdade|Baghd\xE2d|\u0411\u0430\u0433\u0434\u0430\u0434|\u5DF4\u683C\u8FBE|\u30D0\u30B0\u30C0\u30C3\u30C9|\uBC14\uADF8\uB2E4\uB4DC|\u0628\u063A\u062F\u0627\u062F	Basra	Erbil	Fallujah	Karbala	Kirkuk	Mosul	Najaf|Nadjaf	Ramadi	Tikrit
IR Tehran|Teheran|T\xE9h\xE9ran|Teher\xE1n|Teer\xE3|Teer\xE3o|\u0422\u0435\u0433\u0435\u0440\u0430\u043D|\u5FB7\u9ED1\u5170|\u30C6\u30D8\u30E9\u30F3|\uD14C\uD5E4\uB780|\u0637\u0647\u0631\u0627\u0646|\u062A\u0647\u0631\u0627\u0646	Isfahan	Mashhad|\u0645\u0634\u0647\u062F	Qom
IS Reykjavik|Reykjav\xEDk
IT-21 Turin|Torino
IT-25 Milan|Milano|Mil\xE1n|Mil\xE3o|Mailand
IT-34 Venice|Venezia	Verona
IT-36 Trieste
IT-42 Genoa
IT-45 Bologna|Bologne
IT-62 Rome|Roma|Rom
IT-72 Naples|Napoli
IT-82 Lampedusa	Palermo|Palerme
JO Amman|Amm\xE1n
JP-01 Sapporo|\u672D\u5E4C
JP-04 Sendai
JP-07 Fukushima|\u798F\u5CF6
JP-13 Tokyo|Tokio|T\xF3quio|\u0422\u043E\u043A\u0438\u043E|\u4E1C\u4EAC|\u6771\u4EAC|\uB3C4\uCFC4|\u0637\u0648\u0643\u064A\u0648
JP-14 Yokohama|\u6A2A\u6D5C
JP-20 Nagano
JP-23 Nagoya|\u540D\u53E4\u5C4B
JP-26 Kyoto|Quioto|\u4EAC\u90FD
JP-27 Osaka|\u5927\u962A
JP-28 Kobe
JP-34 Hiroshima|\u5E83\u5CF6
JP-40 Fukuoka
JP-42 Nagasaki|\u9577\u5D0E
KE Nairobi|\u5185\u7F57\u6BD5|\u0646\u064A\u0631\u0648\u0628\u064A	Kisumu	Mombasa
KG Bishkek
KH Phnom Penh|Pnom Penh|\u30D7\u30CE\u30F3\u30DA\u30F3	Siem Reap
KI Tarawa
KM Moroni
KN Basseterre
KP Pyongyang|Pionyang|Pj\xF6ngjang|\u041F\u0445\u0435\u043D\u044C\u044F\u043D|\u5E73\u58E4|\u5E73\u58CC|\uD3C9\uC591|\u0628\u064A\u0648\u0646\u063A \u064A\u0627\u0646\u063A
KR Panmunjom|\uD310\uBB38\uC810	Seoul|S\xE9oul|Se\xFAl|Seul|\u0421\u0435\u0443\u043B|\u9996\u5C14|\u30BD\u30A6\u30EB|\uC11C\uC6B8|\u0633\u064A\u0648\u0644	Busan|Pusan|\uBD80\uC0B0	Daegu	Gwangju|\uAD11\uC8FC	Incheon|Inchon|\uC778\uCC9C	Pyeongchang	Ulsan
KR-49 Jeju
KW Kuwait City|Kuwait
KZ Astana|Nur-Sultan|\u0410\u0441\u0442\u0430\u043D\u0430	Almaty|Alma-Ata|\u0410\u043B\u043C\u0430\u0442\u044B	Baikonur
LA Vientiane|Vienti\xE1n
LB Beirut|Beyrouth|Beirute|\u0411\u0435\u0439\u0440\u0443\u0442|\u8D1D\u9C81\u7279|\u30D9\u30A4\u30EB\u30FC\u30C8|\uBCA0\uC774\uB8E8\uD2B8|\u0628\u064A\u0631\u0648\u062A
LC Castries
LI Vaduz
LK Colombo
LR Monrovia|Monr\xF3via
LS Maseru
LT Vilnius|Vilna
LU Luxembourg|Luxemburgo|Luxemburg|Lussemburgo
LV Riga
LY Tripoli|Tr\xEDpoli|Tripolis	Benghazi|Bengasi
MA Rabat|\u0627\u0644\u0631\u0628\u0627\u0637	Casablanca	Marrakech|Marrakesh	Tangier
MC Monaco|M\xF3naco
MD Chisinau|Chi\u0219in\u0103u	Tiraspol
ME Podgorica
MG Antananarivo
MH Majuro
MK Skopje|Skopie
ML Bamako	Timbuktu
MM Naypyidaw	Mandalay	Yangon|Rangoon
MN Ulaanbaatar|Ulan Bator
MO Macau|Macao|\u6FB3\u95E8|\u6FB3\u9580
MQ Fort-de-France
MR Nouakchott|Nuakchot
MT Valletta|La Valette
MU Port Louis
MV Male
MW Lilongwe
MX-BCN Tijuana
MX-CHH Ciudad Juarez
MX-CMX Mexico City|Ciudad de M\xE9xico|Ciudad de Mexico|CDMX|Cidade do M\xE9xico|M\xE9xico D.F.|Mexico D.F.|Mexico
MX-GRO Acapulco
MX-JAL Guadalajara
MX-NLE Monterrey
MX-ROO Cancun|Canc\xFAn
MX-SIN Culiacan
MY-10 Klang	Petaling Jaya
MY-14 Kuala Lumpur
MY-16 Putrajaya
MZ Maputo
NA Windhoek
NC Noumea
NE Niamey
NG Abuja	Lagos	Kano	Maiduguri
NI Managua
NL Amsterdam	The Hague|La Haye|La Haya|Haia|L'Aia|Den Haag	Rotterdam
NO Oslo	Bergen	Troms\xF8|Tromso	Trondheim
NP Kathmandu|Katmandou
NR Yaren
NZ Wellington	Auckland	Christchurch
OM Muscat	Salalah
PA Panama City|Ciudad de Panam\xE1|Panam\xE1
PE Lima	Arequipa	Cusco
PF Papeete
PG Port Moresby
PH Manila|\u0645\u0627\u0646\u064A\u0644\u0627	Cebu City|Cebu	Davao City|Davao	Zamboanga City
PK Islamabad|\u0627\u0633\u0644\u0627\u0645 \u0622\u0628\u0627\u062F	Karachi|Karatschi|\u06A9\u0631\u0627\u0686\u06CC	Faisalabad	Lahore|\u0644\u0627\u06C1\u0648\u0631	Peshawar|Peschawar|\u067E\u0634\u0627\u0648\u0631	Quetta	Rawalpindi
PK-PB Multan
PL Warsaw|Varsovie|Varsovia|Vars\xF3via|Varsavia|Warschau	Gdansk|Gda\u0144sk	Krakow|Krak\xF3w	Wroclaw
PR San Juan de Puerto Rico
PS Ramallah|\u0631\u0627\u0645 \u0627\u0644\u0644\u0647	Bethlehem	Gaza|Gaza City|Ciudad de Gaza|Gaza Ville|\u0413\u0430\u0437\u0430|\u52A0\u6C99|\u063A\u0632\u0629	Hebron|H\xE9bron	Jenin	Khan Younis	Nablus|Naplouse
PT Lisbon|Lisbonne|Lisboa|Lisbona|Lissabon	Porto|Oporto
PW Koror
PY Asuncion|Asunci\xF3n
QA Doha|\u0627\u0644\u062F\u0648\u062D\u0629
RO Bucharest|Bucarest|Bucareste|Bucure\u0219ti|Bukarest	Cluj-Napoca|Cluj	Timisoara
RS Belgrade|Belgrado|Belgrad|Beograd|B\u011Blehrad|\u0411\u0435\u043E\u0433\u0440\u0430\u0434	Novi Sad|\u041D\u043E\u0432\u0438 \u0421\u0430\u0434
RU-AMU Blagoveshchensk
RU-ARK Arkhangelsk
RU-AST Astrakhan|\u0410\u0441\u0442\u0440\u0430\u0445\u0430\u043D\u044C
RU-BA Ufa
RU-BEL Belgorod|\u0411\u0435\u043B\u0433\u043E\u0440\u043E\u0434
RU-BRY Bryansk
RU-CE Grozny|Grosny|\u0413\u0440\u043E\u0437\u043D\u044B\u0439
RU-CHE Chelyabinsk|\u0427\u0435\u043B\u044F\u0431\u0438\u043D\u0441\u043A
RU-DA Makhachkala
RU-IRK Irkutsk
RU-KDA Krasnodar	Sochi|\u0421\u043E\u0447\u0438
RU-KEM Kemerovo
RU-KGD Kaliningrad|Kaliningrado|\u041A\u0430\u043B\u0438\u043D\u0438\u043D\u0433\u0440\u0430\u0434
RU-KHA Khabarovsk
RU-KRS Kursk|Koursk|\u041A\u0443\u0440\u0441\u043A
RU-KYA Krasnoyarsk
RU-MOW Moscow|Moscou|Mosc\xFA|Moscovo|Mosca|Moskau|Moskva|Moskou|\u041C\u043E\u0441\u043A\u0432\u0430|\u83AB\u65AF\u79D1|\u30E2\u30B9\u30AF\u30EF|\uBAA8\uC2A4\uD06C\uBC14|\u0645\u0648\u0633\u0643\u0648
RU-MUR Murmansk
RU-NIZ Nizhny Novgorod|\u041D\u0438\u0436\u043D\u0438\u0439 \u041D\u043E\u0432\u0433\u043E\u0440\u043E\u0434
RU-NVS Novosibirsk|Novossibirsk|\u041D\u043E\u0432\u043E\u0441\u0438\u0431\u0438\u0440\u0441\u043A
RU-OMS Omsk
RU-ORE Orenburg
RU-PER Perm
RU-PRI Vladivostok|Wladiwostok|\u0412\u043B\u0430\u0434\u0438\u0432\u043E\u0441\u0442\u043E\u043A
RU-PSK Pskov
RU-ROS Rostov-on-Don|\u0420\u043E\u0441\u0442\u043E\u0432-\u043D\u0430-\u0414\u043E\u043D\u0443
RU-RYA Ryazan
RU-SA Yakutsk
RU-SAK Yuzhno-Sakhalinsk
RU-SAM Samara|\u0421\u0430\u043C\u0430\u0440\u0430
RU-SAR Saratov
RU-SE Beslan	Vladikavkaz
RU-SMO Smolensk
RU-SPE St. Petersburg|\u0421\u0430\u043D\u043A\u0442-\u041F\u0435\u0442\u0435\u0440\u0431\u0443\u0440\u0433
RU-STA Stavropol
RU-SVE Yekaterinburg|Ekaterinburg|\u0415\u043A\u0430\u0442\u0435\u0440\u0438\u043D\u0431\u0443\u0440\u0433
RU-TA Kazan|\u041A\u0430\u0437\u0430\u043D\u044C
RU-TUL Tula
RU-TVE Tver
RU-TYU Tyumen
RU-VGG Volgograd|Stalingrad|\u0412\u043E\u043B\u0433\u043E\u0433\u0440\u0430\u0434
RU-VOR Voronezh|\u0412\u043E\u0440\u043E\u043D\u0435\u0436
RU-YAR Yaroslavl
RU-ZAB Chita
RW Kigali
SA Riyadh|Riyad|Ryad|Riad	Jeddah	Mecca
SB Honiara
SD Khartoum	Port Sudan
SE Stockholm|Estocolmo|Stoccolma	Gothenburg|G\xF6teborg	Malmo|Malm\xF6
SG Singapore|Singapour|Singapur|Singapura|Cingapura
SI Ljubljana|Liubliana
SK Bratislava|Bratys\u0142awa
SL Freetown
SM San Marino
SN Dakar|Dacar
SO Mogadishu|Mogadiscio|\u0645\u0642\u062F\u064A\u0634\u0648	Hargeisa
SR Paramaribo
SS Juba|Djouba
ST Sao Tome
SV San Salvador
SY Damascus|Damas|Damasco|Damaskus|\u0414\u0430\u043C\u0430\u0441\u043A|\u5927\u9A6C\u58EB\u9769|\u30C0\u30DE\u30B9\u30AB\u30B9|\uB2E4\uB9C8\uC2A4\uCFE0\uC2A4|\u062F\u0645\u0634\u0642	Aleppo	Daraa	Deir ez-Zor	Homs	Idlib	Latakia	Raqqa|Rakka
SZ Mbabane
TD N'Djamena|N'Djam\xE9na
TG Lome|Lom\xE9
TH Bangkok	Chiang Mai	Pattaya	Phuket
TJ Dushanbe|Douchanb\xE9
TL Dili
TM Ashgabat|Achgabat
TN Tunis
TO Nuku'alofa
TR Istanbul|\u0130stanbul|Estambul|Istambul	Ankara|\u0623\u0646\u0642\u0631\u0629	Antalya	Diyarbakir|Diyarbak\u0131r	Gaziantep	Izmir|\u0130zmir	Trabzon
TT Port of Spain|Port-of-Spain
TV Funafuti
TW Taipei|\u53F0\u5317|\u81FA\u5317	Kaohsiung|\u9AD8\u96C4
TZ Dodoma	Dar es Salaam|Dar-es-Salaam	Zanzibar
UA Kyiv|Kiev|K\xEDev|Kiew|Kij\xF3w|Kyjev|\u041A\u0438\u0435\u0432|\u57FA\u8F85|\u30AD\u30FC\u30A6|\uD0A4\uC774\uC6B0|\u0643\u064A\u064A\u0641|\u041A\u0438\u0457\u0432	Bakhmut	Chernihiv	Chernobyl	Dnipro	Donetsk|Donezk	Kharkiv|Kharkov|\u0425\u0430\u0440\u043A\u0456\u0432	Kherson	Kramatorsk	Kryvyi Rih	Luhansk|Lugansk	Lviv|Lvov|\u041B\u044C\u0432\u0456\u0432	Mariupol|Mari\xFApol	Mykolaiv	Odesa|Odessa	Sevastopol	Simferopol	Yalta	Zaporizhzhia
UG Kampala
US-AK Anchorage	Juneau
US-AR Little Rock
US-AZ Phoenix	Tucson
US-CA Los Angeles|\u30ED\u30B5\u30F3\u30BC\u30EB\u30B9|\u0644\u0648\u0633 \u0623\u0646\u062C\u0644\u0648\u0633	San Diego	San Francisco	Berkeley	Fresno	Sacramento
US-CO Denver
US-CT Hartford
US-DC Washington|Washington D.C.|Washington DC|Waszyngton|Va\u0161ington|\u0412\u0430\u0448\u0438\u043D\u0433\u0442\u043E\u043D|\u534E\u76DB\u987F|\u30EF\u30B7\u30F3\u30C8\u30F3|\uC6CC\uC2F1\uD134|\u0648\u0627\u0634\u0646\u0637\u0646|\u83EF\u76DB\u9813
US-FL Miami	Cape Canaveral|Cap Canaveral	Fort Lauderdale	Orlando	Palm Beach	Tallahassee	Tampa	West Palm Beach
US-GA Atlanta
US-HI Honolulu
US-IA Des Moines
US-ID Boise
US-IL Chicago
US-IN Indianapolis
US-KS Topeka
US-KY Louisville
US-LA New Orleans	Baton Rouge
US-MA Boston
US-MD Baltimore	Annapolis	Camp David
US-MI Detroit	Ann Arbor	Lansing
US-MN Minneapolis	St. Paul|Saint Paul
US-MO St. Louis
US-NC Raleigh
US-ND Bismarck
US-NE Omaha
US-NJ Atlantic City	Trenton
US-NM Albuquerque
US-NV Las Vegas	Carson City	Reno
US-NY United Nations|U.N.|Nations Unies|Naciones Unidas|Na\xE7\xF5es Unidas|Nazioni Unite|Vereinte Nationen|\u041E\u041E\u041D|\u8054\u5408\u56FD|\uC720\uC5D4|\u0627\u0644\u0623\u0645\u0645 \u0627\u0644\u0645\u062A\u062D\u062F\u0629	New York|New York City|Nueva York|Nova York|Nova Iorque|\u041D\u044C\u044E-\u0419\u043E\u0440\u043A|\u7EBD\u7EA6|\u30CB\u30E5\u30FC\u30E8\u30FC\u30AF|\uB274\uC695|\u0646\u064A\u0648\u064A\u0648\u0631\u0643	Buffalo
US-OH Cincinnati	Cleveland
US-OK Oklahoma City	Tulsa
US-PA Philadelphia|Filadelfia	Pittsburgh	Harrisburg
US-TN Memphis	Nashville
US-TX Dallas	Houston	San Antonio	Austin	El Paso	Fort Worth
US-UT Salt Lake City
US-VT Montpelier
US-WA Seattle	Spokane
US-WI Milwaukee
US-WY Cheyenne
UY Montevideo|Montevid\xE9u
UZ Tashkent|Tachkent	Samarkand
VA Vatican City|Vatican|Ciudad del Vaticano|Citt\xE0 del Vaticano
VC Kingstown
VE Caracas	Maracaibo
VN Hanoi|Han\xF3i|H\xE0 N\u1ED9i	Da Nang|\u0110\xE0 N\u1EB5ng	Ho Chi Minh City|Saigon
VU Port Vila
WS Apia
XK Pristina|Prishtina
YE Sanaa|San\xE1a	Aden	Taiz
ZA-EC Gqeberha
ZA-FS Bloemfontein
ZA-GP Johannesburg	Pretoria|Pret\xF3ria	Soweto
ZA-KZN Durban
ZA-WC Cape Town|Ciudad del Cabo|Le Cap
ZM Lusaka
ZW Harare	Bulawayo
`;
var places = once(() => {
  const found = [];
  for (const row of lines(table)) {
    const space = row.indexOf(" ");
    const country = row.slice(0, 2);
    const subdivision = space > 2 ? row.slice(0, space) : void 0;
    for (const place of words(row.slice(space + 1))) {
      const [name = "", ...names] = place.split("|");
      found.push(subdivision ? { name, country, subdivision, names } : { name, country, names });
    }
  }
  return found;
});

// src/lexicon/regions.ts
var table2 = `AE: AZ Abu Dhabi|\u0623\u0628\u0648\u0638\u0628\u064A
AU: ACT Australian Capital Territory|ACT|A.C.T.	NSW New South Wales|NSW|N.S.W.	NT Northern Territory	QLD Queensland|Qld|Q'land	SA South Australia	TAS Tasmania|Tas.	VIC Victoria|Vic.	WA Western Australia
BR: AC Acre	AL Alagoas	AM Amazonas	AP Amap\xE1|Amapa	BA Bahia	CE Cear\xE1|Ceara	DF Federal District|Distrito Federal	ES Esp\xEDrito Santo|Espirito Santo	GO Goi\xE1s|Goias	MA Maranh\xE3o|Maranhao	MG Minas Gerais	MS Mato Grosso do Sul	MT Mato Grosso	PA Par\xE1|Para	PB Para\xEDba|Paraiba	PE Pernambuco	PI Piau\xED|Piaui	PR Paran\xE1|Parana	RJ Rio de Janeiro	RN Rio Grande do Norte	RO Rond\xF4nia|Rondonia	RR Roraima	RS Rio Grande do Sul	SC Santa Catarina	SE Sergipe	SP S\xE3o Paulo|Sao Paulo	TO Tocantins
CA: AB Alberta|Alta.|AB	BC British Columbia|B.C.|BC|Colombie-Britannique|C.-B.	MB Manitoba|Man.|MB	NB New Brunswick|N.B.|NB|Nouveau-Brunswick|N.-B.	NL Newfoundland and Labrador|Newfoundland|Labrador|N.L.|NL|Nfld.|Nfld|Terre-Neuve|Terre-Neuve-et-Labrador|T.-N.-L.	NS Nova Scotia|N.S.|NS|Nouvelle-\xC9cosse|N.-\xC9.|N.-E.	NT Northwest Territories|N.W.T.|NWT|NT|Territoires du Nord-Ouest|T.N.-O.	NU Nunavut|NU	ON Ontario|Ont.|ON	PE Prince Edward Island|P.E.I.|PEI|PE|\xCEle-du-Prince-\xC9douard|\xCE.-P.-\xC9.	QC Quebec|Que.|Qc|P.Q.|Qu\xE9bec|Qu\xE9.	SK Saskatchewan|Sask.|SK	YT Yukon|Yukon Territory|YT|Y.T.|Yn
CN: AH Anhui	FJ Fujian	GD Guangdong	GS Gansu	GX Guangxi	GZ Guizhou	HA Henan	HB Hubei	HE Hebei	HI Hainan	HL Heilongjiang	HN Hunan	JL Jilin	JS Jiangsu	JX Jiangxi	LN Liaoning	NM Inner Mongolia	NX Ningxia	QH Qinghai	SC Sichuan	SD Shandong	SN Shaanxi	SX Shanxi	XJ Xinjiang	XZ Tibet|Xizang	YN Yunnan	ZJ Zhejiang
DE: BB Brandenburg	BW Baden-W\xFCrttemberg|Baden-Wuerttemberg|Baden-Wurttemberg	BY Bavaria|Bayern	HE Hesse|Hessen	MV Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern	NI Lower Saxony|Niedersachsen	NW North Rhine-Westphalia|Nordrhein-Westfalen|NRW	RP Rhineland-Palatinate|Rheinland-Pfalz	SH Schleswig-Holstein	SL Saarland	SN Saxony|Sachsen	ST Saxony-Anhalt|Sachsen-Anhalt	TH Thuringia|Th\xFCringen
ES: AN Andalusia|Andaluc\xEDa	AR Aragon|Arag\xF3n	AS Asturias	CB Cantabria	CL Castile and Le\xF3n|Castilla y Le\xF3n	CM Castile-La Mancha|Castilla-La Mancha	CN Canary Islands|Canarias|Islas Canarias	CT Catalonia|Catalu\xF1a|Catalunya	EX Extremadura	GA Galicia	IB Balearic Islands|Baleares|Islas Baleares|Illes Balears	MC Murcia Region|Regi\xF3n de Murcia	MD Community of Madrid|Comunidad de Madrid	NC Navarre|Navarra	PV Basque Country|Pa\xEDs Vasco|Euskadi	RI La Rioja	VC Valencian Community|Comunidad Valenciana|Comunitat Valenciana
GB: CON Cornwall	DBY Derbyshire	DEV Devon	DOR Dorset	ENG England	ESS Essex	ESX East Sussex	GLS Gloucestershire	HAM Hampshire	HRT Hertfordshire	KEN Kent	LAN Lancashire	LEC Leicestershire	LIN Lincolnshire	NBL Northumberland	NFK Norfolk	NIR Northern Ireland|N. Ireland	NTT Nottinghamshire	NYK North Yorkshire	OXF Oxfordshire	SCT Scotland	SFK Suffolk	SOM Somerset	SRY Surrey	STS Staffordshire	WAR Warwickshire	WIL Wiltshire	WLS Wales	WSX West Sussex
ID: AC Aceh	JI East Java|Jawa Timur|Jatim
IN: AP Andhra Pradesh	AR Arunachal Pradesh	AS Assam	BR Bihar	CG Chhattisgarh	DL Delhi	GA Goa	GJ Gujarat	HP Himachal Pradesh	HR Haryana	JH Jharkhand	JK Jammu and Kashmir|Jammu & Kashmir|J&K	KA Karnataka	KL Kerala	LA Ladakh	MH Maharashtra	ML Meghalaya	MN Manipur	MP Madhya Pradesh	MZ Mizoram	NL Nagaland	OD Odisha|Orissa	PB Punjab	PY Puducherry|Pondicherry	RJ Rajasthan	SK Sikkim	TN Tamil Nadu	TR Tripura	TS Telangana	UK Uttarakhand|Uttaranchal	UP Uttar Pradesh	WB West Bengal
IT: 21 Piedmont|Piemonte	25 Lombardy|Lombardia	52 Tuscany|Toscana	55 Umbria	82 Sicily|Sicilia	88 Sardinia|Sardegna
MX: AGU Aguascalientes|Ags.	BCN Baja California	BCS Baja California Sur	CAM Campeche	CHH Chihuahua|Chih.	CHP Chiapas|Chis.	COA Coahuila|Coah.	COL Colima	DUR Durango|Dgo.	GRO Guerrero|Gro.	GUA Guanajuato|Gto.	HID Hidalgo|Hgo.	JAL Jalisco|Jal.	MEX Mexico State|Estado de M\xE9xico|Estado de Mexico|Edomex|Edo. M\xE9x.	MIC Michoac\xE1n|Michoacan	MOR Morelos	NAY Nayarit|Nay.	NLE Nuevo Le\xF3n|Nuevo Leon	OAX Oaxaca|Oax.	PUE Puebla|Pue.	QUE Quer\xE9taro|Queretaro|Qro.	ROO Quintana Roo|Q. Roo	SIN Sinaloa	SLP San Luis Potos\xED|San Luis Potosi|S.L.P.	SON Sonora	TAB Tabasco	TAM Tamaulipas|Tamps.	TLA Tlaxcala|Tlax.	VER Veracruz|Ver.	YUC Yucat\xE1n|Yucatan|Yuc.	ZAC Zacatecas|Zac.
MY: 01 Johor	04 Melaka|Malacca	10 Selangor
RU: AL Altai Republic|\u0420\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0430 \u0410\u043B\u0442\u0430\u0439	BA Bashkortostan|Bashkiria|\u0411\u0430\u0448\u043A\u0438\u0440\u0438\u044F|\u0411\u0430\u0448\u043A\u043E\u0440\u0442\u043E\u0441\u0442\u0430\u043D	BEL Belgorod Region|\u0411\u0435\u043B\u0433\u043E\u0440\u043E\u0434\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	BRY Bryansk Region|\u0411\u0440\u044F\u043D\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	BU Buryatia|\u0411\u0443\u0440\u044F\u0442\u0438\u044F	CE Chechnya|\u0427\u0435\u0447\u043D\u044F	CHU Chukotka|\u0427\u0443\u043A\u043E\u0442\u043A\u0430	DA Dagestan|\u0414\u0430\u0433\u0435\u0441\u0442\u0430\u043D	IN Ingushetia|\u0418\u043D\u0433\u0443\u0448\u0435\u0442\u0438\u044F	KAM Kamchatka|\u041A\u0430\u043C\u0447\u0430\u0442\u043A\u0430	KB Kabardino-Balkaria|\u041A\u0430\u0431\u0430\u0440\u0434\u0438\u043D\u043E-\u0411\u0430\u043B\u043A\u0430\u0440\u0438\u044F	KDA Krasnodar Territory|\u041A\u0440\u0430\u0441\u043D\u043E\u0434\u0430\u0440\u0441\u043A\u0438\u0439 \u043A\u0440\u0430\u0439	KGD Kaliningrad Region|\u041A\u0430\u043B\u0438\u043D\u0438\u043D\u0433\u0440\u0430\u0434\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	KO Komi|\u041A\u043E\u043C\u0438	KR Karelia|\u041A\u0430\u0440\u0435\u043B\u0438\u044F	KRS Kursk Region|\u041A\u0443\u0440\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	LEN Leningrad Region|\u041B\u0435\u043D\u0438\u043D\u0433\u0440\u0430\u0434\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	MOS Moscow Region|\u041C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	MUR Murmansk Region|\u041C\u0443\u0440\u043C\u0430\u043D\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	PRI Primorye|\u041F\u0440\u0438\u043C\u043E\u0440\u044C\u0435	ROS Rostov Region|\u0420\u043E\u0441\u0442\u043E\u0432\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	SA Yakutia|Sakha|\u042F\u043A\u0443\u0442\u0438\u044F	SAK Sakhalin|\u0421\u0430\u0445\u0430\u043B\u0438\u043D	SE North Ossetia|\u0421\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u041E\u0441\u0435\u0442\u0438\u044F	SVE Sverdlovsk Region|\u0421\u0432\u0435\u0440\u0434\u043B\u043E\u0432\u0441\u043A\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C	TA Tatarstan|\u0422\u0430\u0442\u0430\u0440\u0441\u0442\u0430\u043D
US: AK Alaska|Alas.|AK	AL Alabama|Ala.|AL	AR Arkansas|Ark.|AR	AS American Samoa|A.S.	AZ Arizona|Ariz.|AZ	CA California|Calif.|Cal.|CA	CO Colorado|Colo.|CO	CT Connecticut|Conn.|CT	DC District of Columbia|D.C.|DC|D. C.	DE Delaware|Del.|DE	FL Florida|Fla.|FL	GA Georgia|Ga.|GA	GU Guam|GU	HI Hawaii|HI	IA Iowa|Ia.|IA	ID Idaho|Ida.|ID	IL Illinois|Ill.|IL	IN Indiana|Ind.|IN	KS Kansas|Kan.|Kans.|KS	KY Kentucky|Ky.|KY	LA Louisiana|La.|LA	MA Massachusetts|Mass.|MA	MD Maryland|Md.|MD	ME Maine|Me.|ME	MI Michigan|Mich.|MI	MN Minnesota|Minn.|MN	MO Missouri|Mo.|MO	MP Northern Mariana Islands	MS Mississippi|Miss.|MS	MT Montana|Mont.|MT	NC North Carolina|N.C.|NC|N. C.	ND North Dakota|N.D.|ND|N. D.|N.Dak.|N. Dak.	NE Nebraska|Neb.|Nebr.|NE	NH New Hampshire|N.H.|NH|N. H.	NJ New Jersey|N.J.|NJ|N. J.	NM New Mexico|N.M.|NM|N. M.|N.Mex.|N. Mex.	NV Nevada|Nev.|NV	NY New York|N.Y.|NY|N. Y.	OH Ohio|O.|OH	OK Oklahoma|Okla.|OK	OR Oregon|Ore.|Oreg.|OR	PA Pennsylvania|Pa.|PA|Penn.|Penna.	PR Puerto Rico|P.R.	RI Rhode Island|R.I.|RI|R. I.	SC South Carolina|S.C.|SC|S. C.	SD South Dakota|S.D.|SD|S. D.|S.Dak.|S. Dak.	TN Tennessee|Tenn.|TN	TX Texas|Tex.|TX	UT Utah|UT	VA Virginia|Va.|VA	VI U.S. Virgin Islands|V.I.	VT Vermont|Vt.|VT	WA Washington|Wash.|WA	WI Wisconsin|Wis.|Wisc.|WI	WV West Virginia|W.Va.|W. Va.|WV	WY Wyoming|Wyo.|WY
`;
var regions = once(() => {
  const found = [];
  for (const row of lines(table2)) {
    for (const region of words(row.slice(4))) {
      const space = region.indexOf(" ");
      found.push({ code: `${row.slice(0, 2)}-${region.slice(0, space)}`, names: region.slice(space + 1).split("|") });
    }
  }
  return found;
});
var italianPlates = `AG	AL	AN	AO	AP	AQ	AR	AT	AV	BA	BG	BI	BL	BN	BO	BR	BS	BT	BZ	CA	CB	CE	CH	CL	CN	CO	CR	CS	CT	CZ	EN	FC	FE	FG	FI	FM	FR	GE	GO	GR	IM	IS	KR	LC	LE	LI	LO	LT	LU	MB	MC	ME	MI	MN	MO	MS	MT	NA	NO	NU	OR	PA	PC	PD	PE	PG	PI	PN	PO	PR	PT	PU	PV	PZ	RA	RC	RE	RG	RI	RM	RN	RO	SA	SI	SO	SP	SR	SS	SU	SV	TA	TE	TN	TO	TP	TR	TS	TV	UD	VA	VB	VC	VE	VI	VR	VT	VV`;

export {
  places,
  regions,
  italianPlates
};
