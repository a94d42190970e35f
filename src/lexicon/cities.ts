// Cities that datelines name often and that have one bearer of note; capitals of states and provinces with a name of their own. Sources: general
// knowledge, the datelines of agencies. Names in other languages: the local one, and more for the largest. Rows as in places-of.ts, sorted.
import type { GazetteerPlace } from './geography'
import { placesOf } from './places-of'

/** Cities well known, one of their name; neither capitals nor in AP's lists. */
export const cities: readonly GazetteerPlace[] = placesOf(
  'city',
  `
AE Fujairah, الفجيرة
AE Sharjah, الشارقة
AF Herat, Hérat, هرات
AF Jalalabad, جلال آباد
AF Kandahar, قندهار
AF Kunduz, Kundus, قندوز
AF Mazar-i-Sharif, Mazar-e-Sharif, Masar-i-Scharif, مزار شريف
AM Gyumri, Гюмри
AR Rosario
AT Salzburg, Salzbourg, Salzburgo
AU-NT Darwin
AU-QLD Brisbane
AU-SA Adelaide
AU-TAS Hobart
AU-VIC Melbourne, Мельбурн, 墨尔本, 墨爾本, ملبورن
AU-WA Perth
AZ Stepanakert, Khankendi, Степанакерт
BA Srebrenica, Сребреница
BD Chittagong, Chattogram
BD Cox's Bazar, Coxs Bazar
BE Antwerp, Antwerpen, Anvers
BG Plovdiv, Пловдив
BO Cochabamba
BO Santa Cruz de la Sierra
BR-AM Manaus
BR-BA Salvador de Bahia
BR-CE Fortaleza
BR-MG Belo Horizonte
BR-PA Belem, Belém
BR-PE Recife
BR-PR Curitiba
BR-RS Porto Alegre
CA-AB Calgary
CA-AB Edmonton
CA-BC Vancouver, Ванкувер, 温哥华, 溫哥華, فانكوفر
CA-MB Winnipeg
CA-NT Yellowknife
CA-NU Iqaluit
CA-ON Niagara Falls
CA-PE Charlottetown
CA-SK Regina
CA-SK Saskatoon
CA-YT Whitehorse
CD Bukavu
CD Kisangani
CD Lubumbashi
CH-BS Basel, Bâle, Basilea
CH-GR Davos, Давос, 达沃斯
CH-VD Lausanne, Lausana, Losanna
CI Abidjan, Abiyán
CL Valparaiso, Valparaíso
CM Douala, Duala
CN-AH Hefei, 合肥
CN-CQ Chongqing, Chungking, Tchongqing, Чунцин, 重庆, 重慶, تشونغتشينغ
CN-FJ Fuzhou, 福州
CN-FJ Xiamen, 厦门, 廈門
CN-GD Dongguan, 东莞
CN-GD Guangzhou, Canton, Гуанчжоу, 广州, 廣州, قوانغتشو
CN-GD Shenzhen, Шэньчжэнь, 深圳, شنتشن
CN-GD Zhuhai, 珠海
CN-GS Lanzhou, 兰州
CN-GX Guilin, 桂林
CN-GX Nanning, 南宁
CN-GZ Guiyang, 贵阳
CN-HA Zhengzhou, 郑州
CN-HB Wuhan, Ухань, 武汉, 武漢, ووهان
CN-HE Shijiazhuang, 石家庄
CN-HI Haikou, 海口
CN-HI Sanya, 三亚
CN-HL Harbin, 哈尔滨, 哈爾濱
CN-HN Changsha, 长沙
CN-JL Changchun, 长春
CN-JS Nanjing, Nanking, 南京
CN-JS Suzhou, 苏州
CN-JX Nanchang, 南昌
CN-LN Dalian, 大连, 大連
CN-LN Shenyang, 沈阳, 瀋陽
CN-NM Hohhot, 呼和浩特
CN-NX Yinchuan, 银川
CN-QH Xining, 西宁
CN-SC Chengdu, 成都
CN-SD Jinan, 济南
CN-SD Qingdao, Tsingtao, 青岛, 青島
CN-SN Xi'an, Xian, 西安
CN-SX Taiyuan, 太原
CN-TJ Tianjin, Tientsin, 天津
CN-XJ Kashgar, Kashi, 喀什
CN-XJ Urumqi, Ürümqi, 乌鲁木齐
CN-XZ Lhasa, 拉萨
CN-YN Kunming, 昆明
CN-ZJ Hangzhou, 杭州
CN-ZJ Ningbo, 宁波
CO-ANT Medellin, Medellín
CO-BOL Cartagena de Indias
CO-SAN Bucaramanga
CU Guantanamo Bay, Guantanamo, Guantánamo
CU Santiago de Cuba
CZ Brno
DE-BB Frankfurt/Oder, Frankfurt (Oder)
DE-BB Potsdam
DE-BW Karlsruhe
DE-BW Mannheim
DE-BW Stuttgart
DE-BY Nuremberg, Nürnberg
DE-HB Bremen, Brême
DE-HE Frankfurt, Francfort, Fráncfort, Francoforte, Frankfurt am Main, Frankfurt/Main, Франкфурт, Франкфурт-на-Майне, 法兰克福, 法蘭克福, فرانكفورت
DE-HE Wiesbaden
DE-HH Hamburg, Hambourg, Hamburgo, Amburgo, Гамбург, 汉堡, هامبورغ
DE-MV Rostock
DE-NI Hanover, Hannover
DE-NW Bonn
DE-NW Cologne, Köln
DE-NW Dortmund
DE-NW Duesseldorf, Düsseldorf
DE-RP Mainz
DE-RP Ramstein
DE-SH Kiel
DE-SN Dresden, Dresde
DE-SN Leipzig, Leipsig
DE-TH Erfurt
DK Aarhus, Århus
DZ Oran, وهران
EC Guayaquil
EG Luxor, الأقصر, Louxor
EG Port Said, Port-Saïd, بورسعيد
EG Rafah, رفح
EG Sharm el-Sheikh, Sharm El Sheikh, Charm el-Cheikh, شرم الشيخ
EG Suez, السويس
EH Laayoune, Laâyoune, العيون
ES-AN Malaga, Málaga
ES-AN Seville, Sevilla
ES-AR Zaragoza, Saragosse
ES-CN Santa Cruz de Tenerife
ES-CT Barcelona, Barcelone, Barcellona, Барселона, 巴塞罗那, 巴塞隆納, برشلونة
ES-GA A Coruña, La Coruña
ES-GA Santiago de Compostela
ES-IB Ibiza
ES-IB Palma de Mallorca
ES-NC Pamplona, Pampelune
ES-PV Bilbao
ES-PV San Sebastian, San Sebastián
ET Mekelle, Mekele
FI Tampere
FR-ARA Grenoble
FR-ARA Lyon, Lyons
FR-ARA Saint-Etienne, Saint-Étienne
FR-GES Strasbourg, Strassburg
FR-HDF Calais
FR-HDF Lille
FR-NAQ Bordeaux, Burdeos
FR-OCC Toulouse, Tolosa
FR-PAC Cannes
FR-PAC Marseille, Marseilles
FR-PAC Nice, Niza
FR-PDL Nantes
GB-ENG Leeds
GB-ENG Leicester
GB-ENG Liverpool
GB-ENG Nottingham
GB-ENG Sheffield
GB-ENG Southampton
GB-ENG Sunderland
GB-ENG Wembley
GB-ENG Wimbledon
GB-NIR Belfast
GB-SCT Edinburgh, Édimbourg
GB-SCT Glasgow
GB-WLS Cardiff
GE Batumi, Батуми
GE Sukhumi, Сухуми, Сухум
GE Tskhinvali, Цхинвал, Цхинвали
GF Cayenne
GF Kourou
GR Thessaloniki, Salonica, Thessalonique
HN San Pedro Sula
HR Dubrovnik
ID Medan
ID-AC Banda Aceh
ID-BA Denpasar
ID-JB Bandung
ID-JI Surabaya
ID-SN Makassar
ID-YO Yogyakarta, Jogjakarta
IL Ashkelon
IL Eilat
IL Haifa, Haïfa, حيفا
IL Sderot
IN-AS Guwahati
IN-BR Patna
IN-CG Raipur
IN-CH Chandigarh
IN-GJ Ahmedabad, Ahmadabad
IN-HP Shimla
IN-HR Gurugram, Gurgaon
IN-JH Ranchi
IN-JK Srinagar
IN-KA Bengaluru, Bangalore, Bangalor
IN-KL Thiruvananthapuram, Trivandrum
IN-MH Nagpur
IN-MH Pune, Poona
IN-MP Bhopal
IN-MP Indore
IN-OD Bhubaneswar, Bhubaneshwar
IN-PB Amritsar
IN-RJ Jaipur
IN-TN Chennai, Madras
IN-UK Dehradun
IN-UP Allahabad, Prayagraj
IN-UP Lucknow
IN-UP Varanasi
IN-WB Kolkata, Calcutta
IQ Basra, Bassora, Basora, البصرة
IQ Erbil, Irbil, Arbil, أربيل
IQ Fallujah, Falluja, Fallouja, الفلوجة
IQ Karbala, Kerbala, كربلاء
IQ Kirkuk, Kirkouk, كركوك
IQ Mosul, Mossoul, Mossul, الموصل, Мосул, 摩苏尔
IQ Najaf, Nadjaf, النجف
IQ Ramadi, الرمادي
IQ Tikrit, تكريت
IR Isfahan, Esfahan, اصفهان
IR Mashhad, مشهد
IR Qom, قم
IT-21 Turin, Torino
IT-34 Venice, Venezia, Venise, Venecia, Veneza, Venedig, Венеция, 威尼斯, البندقية
IT-34 Verona
IT-36 Trieste, Triest
IT-42 Genoa, Genova
IT-45 Bologna, Bologne
IT-72 Naples, Napoli, Nápoles, Neapel
IT-82 Lampedusa
IT-82 Palermo, Palerme
JP-01 Sapporo, 札幌
JP-04 Sendai, 仙台
JP-07 Fukushima, 福島, 福岛
JP-14 Yokohama, 横浜, 横滨
JP-20 Nagano, 長野
JP-23 Nagoya, 名古屋
JP-26 Kyoto, Киото, 京都, كيوتو, Quioto
JP-27 Osaka, Осака, 大阪, أوساكا
JP-28 Kobe, 神戸
JP-34 Hiroshima, Хиросима, 広島, 广岛, هيروشيما
JP-40 Fukuoka, 福岡
JP-42 Nagasaki, 長崎, 长崎
KE Kisumu
KE Mombasa
KH Siem Reap
KR Busan, Pusan, Пусан, 부산, 釜山
KR Daegu, Taegu, 대구
KR Gwangju, Kwangju, 광주
KR Incheon, Inchon, 인천
KR Pyeongchang, 평창
KR Ulsan, 울산
KR-49 Jeju, 제주
KZ Baikonur, Baïkonour, Baikonour, Байконур
LY Benghazi, Bengasi, بنغازي
MA Casablanca, الدار البيضاء
MA Marrakech, Marrakesh, مراكش
MA Tangier, Tanger, طنجة
MD Tiraspol, Тирасполь
ML Timbuktu, Tombouctou
MM Mandalay
MM Yangon, Rangoon, Rangún, Rangun, Янгон, 仰光
MX-BCN Tijuana
MX-CHH Ciudad Juarez, Ciudad Juárez
MX-GRO Acapulco
MX-JAL Guadalajara
MX-NLE Monterrey
MX-ROO Cancun, Cancún
MX-SIN Culiacan, Culiacán
MY-10 Klang
MY-10 Petaling Jaya
NG Kano
NG Maiduguri
NL Rotterdam, Róterdam, Rotterdã
NO Bergen
NO Tromsø, Tromso
NO Trondheim
NZ Auckland
NZ Christchurch
OM Salalah, صلالة
PE Arequipa
PE Cusco, Cuzco
PH Cebu City, Cebu
PH Davao City, Davao
PH Zamboanga City, Zamboanga
PK Faisalabad, فیصل آباد
PK Lahore, لاہور
PK Peshawar, Peschawar, پشاور
PK Quetta, کوئٹہ
PK Rawalpindi, راولپنڈی
PK-PB Multan, ملتان
PL Gdansk, Gdańsk, Dantzig
PL Krakow, Kraków, Cracow
PL Wroclaw, Wrocław, Breslau
PS Bethlehem, Bethléem, Belén, بيت لحم
PS Gaza, Gaza City, Ciudad de Gaza, Gaza Ville, Газа, 加沙, غزة
PS Hebron, Hébron, الخليل
PS Jenin, Jénine, Dschenin, جنين
PS Khan Younis, Khan Yunis, Khan Younès, خان يونس
PS Nablus, Naplouse, نابلس
PT Porto, Oporto
RO Cluj-Napoca, Cluj
RO Timisoara, Timișoara
RS Novi Sad, Нови Сад
RU-AMU Blagoveshchensk, Благовещенск
RU-ARK Arkhangelsk, Архангельск
RU-AST Astrakhan, Астрахань
RU-BA Ufa, Уфа
RU-BEL Belgorod, Белгород
RU-BRY Bryansk, Брянск
RU-CE Grozny, Grosny, Грозный
RU-CHE Chelyabinsk, Челябинск
RU-DA Makhachkala, Махачкала
RU-IRK Irkutsk, Иркутск
RU-KDA Krasnodar, Краснодар
RU-KDA Sochi, Sotchi, Sotschi, Сочи, 索契, سوتشي
RU-KEM Kemerovo, Кемерово
RU-KGD Kaliningrad, Kaliningrado, Калининград
RU-KHA Khabarovsk, Хабаровск
RU-KRS Kursk, Koursk, Курск
RU-KYA Krasnoyarsk, Красноярск
RU-MUR Murmansk, Mourmansk, Мурманск
RU-NIZ Nizhny Novgorod, Нижний Новгород
RU-NVS Novosibirsk, Novossibirsk, Новосибирск
RU-OMS Omsk, Омск
RU-ORE Orenburg, Оренбург
RU-PER Perm, Пермь
RU-PRI Vladivostok, Wladiwostok, Владивосток, 海参崴, 符拉迪沃斯托克
RU-PSK Pskov, Псков
RU-ROS Rostov-on-Don, Ростов-на-Дону
RU-RYA Ryazan, Рязань
RU-SA Yakutsk, Якутск
RU-SAK Yuzhno-Sakhalinsk, Южно-Сахалинск
RU-SAM Samara, Самара
RU-SAR Saratov, Саратов
RU-SE Beslan, Беслан
RU-SE Vladikavkaz, Владикавказ
RU-SMO Smolensk, Смоленск
RU-SPE St. Petersburg, Saint-Pétersbourg, San Petersburgo, São Petersburgo, San Pietroburgo, Sankt Petersburg, Санкт-Петербург, Ленинград, 圣彼得堡, سان بطرسبرغ
RU-STA Stavropol, Ставрополь
RU-SVE Yekaterinburg, Ekaterinburg, Екатеринбург
RU-TA Kazan, Казань
RU-TUL Tula, Тула
RU-TVE Tver, Тверь
RU-TYU Tyumen, Тюмень
RU-VGG Volgograd, Stalingrad, Волгоград
RU-VOR Voronezh, Воронеж
RU-YAR Yaroslavl, Ярославль
RU-ZAB Chita, Чита
SA Jeddah, Jidda, Djeddah, جدة
SA Mecca, Makkah, La Mecque, مكة المكرمة, مكة
SD Port Sudan, بورتسودان
SE Gothenburg, Göteborg, Goteborg
SE Malmo, Malmö, Malmoe
SO Hargeisa
SY Aleppo, Alep, Alepo, Алеппо, حلب, 阿勒颇
SY Daraa, Deraa, درعا
SY Deir ez-Zor, Deir al-Zor, دير الزور
SY Homs, حمص
SY Idlib, إدلب
SY Latakia, Lattaquié, اللاذقية
SY Raqqa, Rakka, الرقة
TH Chiang Mai
TH Pattaya
TH Phuket
TR Antalya
TR Diyarbakir, Diyarbakır
TR Gaziantep
TR Izmir, İzmir, Esmirna
TR Trabzon
TW Kaohsiung, 高雄
TZ Dar es Salaam, Dar-es-Salaam
TZ Zanzibar
UA Bakhmut, Бахмут
UA Chernihiv, Чернигов, Чернігів
UA Chernobyl, Chornobyl, Tchernobyl, Чернобыль, Чорнобиль
UA Dnipro, Dnepropetrovsk, Днепр, Дніпро, Днепропетровск
UA Donetsk, Donezk, Донецк, Донецьк
UA Kharkiv, Kharkov, Charkiw, Járkov, Харьков, Харків, 哈尔科夫, خاركيف
UA Kherson, Cherson, Jersón, Херсон
UA Kramatorsk, Краматорск, Краматорськ
UA Kryvyi Rih, Kryvyi Rig, Кривой Рог, Кривий Ріг
UA Luhansk, Lugansk, Луганск, Луганськ
UA Lviv, Lvov, Lwiw, Lemberg, Lwów, Leópolis, Львов, Львів, 利沃夫, لفيف
UA Mariupol, Marioupol, Mariúpol, Мариуполь, Маріуполь, 马里乌波尔
UA Mykolaiv, Николаев, Миколаїв
UA Odesa, Одесса, Одеса, 敖德萨
UA Sevastopol, Sébastopol, Sebastopol, Севастополь
UA Simferopol, Симферополь
UA Yalta, Jalta, Ялта
UA Zaporizhzhia, Zaporizhzhya, Saporischschja, Запорожье, Запоріжжя
US-AK Anchorage
US-AK Juneau
US-AR Little Rock
US-AZ Tucson
US-CA Berkeley
US-CA Fresno
US-CA Sacramento
US-CT Hartford
US-FL Cape Canaveral, Cap Canaveral
US-FL Fort Lauderdale
US-FL Orlando
US-FL Palm Beach
US-FL Tallahassee
US-FL Tampa
US-FL West Palm Beach
US-IA Des Moines
US-ID Boise
US-KS Topeka
US-KY Louisville
US-LA Baton Rouge
US-MD Annapolis
US-MD Camp David
US-MI Ann Arbor
US-MI Lansing
US-MN St. Paul, Saint Paul
US-NC Raleigh
US-ND Bismarck
US-NE Omaha
US-NJ Atlantic City
US-NJ Trenton
US-NM Albuquerque
US-NV Carson City
US-NV Reno
US-NY Buffalo
US-OK Tulsa
US-PA Harrisburg
US-TN Memphis
US-TN Nashville
US-TX Austin
US-TX El Paso
US-TX Fort Worth
US-VT Montpelier
US-WA Spokane
US-WY Cheyenne
UZ Samarkand, Samarcande, Samarcanda, Самарканд
VE Maracaibo
VN Da Nang, Danang, Đà Nẵng
VN Ho Chi Minh City, Hô Chi Minh-Ville, Ciudad Ho Chi Minh, Saigon, Ho-Tschi-Minh-Stadt, Thành phố Hồ Chí Minh, Хошимин, 胡志明市
YE Aden, عدن
YE Taiz, تعز
ZA-EC Gqeberha, Port Elizabeth
ZA-FS Bloemfontein
ZA-GP Soweto
ZA-KZN Durban
ZA-WC Cape Town, Le Cap, Ciudad del Cabo, Cidade do Cabo, Città del Capo, Kapstadt, Кейптаун, 开普敦, كيب تاون
ZW Bulawayo
`,
)
