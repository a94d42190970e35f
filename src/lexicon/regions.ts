// Codes: ISO 3166-2. Spellings: AP's cut names of states in datelines, the two-letter codes of the posts of the United States and Canada,
// the older long cuts (Calif., Penna., Nebr.), French and Spanish copy for North America, Chinese and Russian for their own; general usage.
// Rows are sorted by code. A region that is a country of ISO 3166-1 too (Puerto Rico, Guam) is in both tables.
import type { Region } from './geography'
import { lines, words } from './words'

/** States and provinces as they are written behind a place. Spellings that two of them share are listed in `sharedRegionNames`. */
export const regions: readonly Region[] = lines(`
AE-AJ Ajman, عجمان
AE-AZ Abu Dhabi, أبوظبي
AE-DU Dubai, دبي
AE-FU Fujairah, Al Fujairah, الفجيرة
AE-RK Ras al-Khaimah, Ras Al Khaimah, رأس الخيمة
AE-SH Sharjah, الشارقة
AE-UQ Umm al-Quwain, Umm Al Quwain, أم القيوين
AR-A Salta
AR-B Buenos Aires Province, Provincia de Buenos Aires
AR-D San Luis
AR-E Entre Ríos, Entre Rios
AR-F La Rioja
AR-G Santiago del Estero
AR-H Chaco
AR-J San Juan
AR-K Catamarca
AR-L La Pampa
AR-M Mendoza
AR-N Misiones
AR-P Formosa
AR-Q Neuquén, Neuquen
AR-R Río Negro, Rio Negro
AR-S Santa Fe
AR-T Tucumán, Tucuman
AR-U Chubut
AR-V Tierra del Fuego
AR-X Córdoba, Cordoba
AR-Y Jujuy
AR-Z Santa Cruz
AU-ACT Australian Capital Territory, ACT, A.C.T.
AU-NSW New South Wales, NSW, N.S.W., Nouvelle-Galles du Sud, Nueva Gales del Sur
AU-NT Northern Territory
AU-QLD Queensland, Qld, Q'land
AU-SA South Australia
AU-TAS Tasmania, Tas.
AU-VIC Victoria, Vic.
AU-WA Western Australia
BR-AC Acre
BR-AL Alagoas
BR-AM Amazonas
BR-AP Amapá, Amapa
BR-BA Bahia
BR-CE Ceará, Ceara
BR-DF Federal District, Distrito Federal
BR-ES Espírito Santo, Espirito Santo
BR-GO Goiás, Goias
BR-MA Maranhão, Maranhao
BR-MG Minas Gerais
BR-MS Mato Grosso do Sul
BR-MT Mato Grosso
BR-PA Pará, Para
BR-PB Paraíba, Paraiba
BR-PE Pernambuco
BR-PI Piauí, Piaui
BR-PR Paraná, Parana
BR-RJ Rio de Janeiro
BR-RN Rio Grande do Norte
BR-RO Rondônia, Rondonia
BR-RR Roraima
BR-RS Rio Grande do Sul
BR-SC Santa Catarina
BR-SE Sergipe
BR-SP São Paulo, Sao Paulo
BR-TO Tocantins
CA-AB Alberta, Alta., AB, Alb.
CA-BC British Columbia, B.C., BC, Colombie-Britannique, C.-B., Columbia Británica
CA-MB Manitoba, Man., MB
CA-NB New Brunswick, N.B., NB, Nouveau-Brunswick, N.-B.
CA-NL Newfoundland and Labrador, Newfoundland, Labrador, N.L., NL, Nfld., Nfld, Terre-Neuve, Terre-Neuve-et-Labrador, T.-N.-L.
CA-NS Nova Scotia, N.S., NS, Nouvelle-Écosse, N.-É., N.-E.
CA-NT Northwest Territories, N.W.T., NWT, NT, Territoires du Nord-Ouest, T.N.-O.
CA-NU Nunavut, NU
CA-ON Ontario, Ont., ON
CA-PE Prince Edward Island, P.E.I., PEI, PE, Île-du-Prince-Édouard, Î.-P.-É.
CA-QC Quebec, Que., Qc, P.Q., Québec, Qué.
CA-SK Saskatchewan, Sask., SK
CA-YT Yukon, Yukon Territory, YT, Y.T., Yn
CN-AH Anhui, 安徽
CN-BJ Beijing Municipality, 北京市
CN-CQ Chongqing Municipality, 重庆市
CN-FJ Fujian, 福建
CN-GD Guangdong, 广东, 廣東
CN-GS Gansu, 甘肃
CN-GX Guangxi, 广西
CN-GZ Guizhou, 贵州
CN-HA Henan, 河南
CN-HB Hubei, 湖北
CN-HE Hebei, 河北
CN-HI Hainan, 海南
CN-HL Heilongjiang, 黑龙江
CN-HN Hunan, 湖南
CN-JL Jilin, 吉林
CN-JS Jiangsu, 江苏
CN-JX Jiangxi, 江西
CN-LN Liaoning, 辽宁
CN-NM Inner Mongolia, 内蒙古
CN-NX Ningxia, 宁夏
CN-QH Qinghai, 青海
CN-SC Sichuan, 四川
CN-SD Shandong, 山东
CN-SH Shanghai Municipality, 上海市
CN-SN Shaanxi, 陕西
CN-SX Shanxi, 山西
CN-TJ Tianjin Municipality, 天津市
CN-XJ Xinjiang, 新疆
CN-XZ Tibet, Xizang, 西藏
CN-YN Yunnan, 云南
CN-ZJ Zhejiang, 浙江
CO-AMA Amazonas
CO-ANT Antioquia
CO-ARA Arauca
CO-ATL Atlántico
CO-BOL Bolívar
CO-BOY Boyacá
CO-CAL Caldas
CO-CAQ Caquetá
CO-CAS Casanare
CO-CAU Cauca
CO-CES Cesar
CO-CHO Chocó
CO-COR Córdoba
CO-CUN Cundinamarca
CO-GUV Guaviare
CO-HUI Huila
CO-LAG La Guajira
CO-MAG Magdalena
CO-MET Meta
CO-NAR Nariño
CO-NSA Norte de Santander
CO-PUT Putumayo
CO-QUI Quindío
CO-RIS Risaralda
CO-SAN Santander
CO-SUC Sucre
CO-TOL Tolima
CO-VAC Valle del Cauca
DE-BB Brandenburg, Brandebourg
DE-BW Baden-Württemberg, Baden-Wuerttemberg, Baden-Wurttemberg, Bade-Wurtemberg
DE-BY Bavaria, Bayern, Bavière, Baviera
DE-HE Hesse, Hessen
DE-MV Mecklenburg-Western Pomerania, Mecklenburg-Vorpommern
DE-NI Lower Saxony, Niedersachsen, Basse-Saxe
DE-NW North Rhine-Westphalia, Nordrhein-Westfalen, NRW
DE-RP Rhineland-Palatinate, Rheinland-Pfalz
DE-SH Schleswig-Holstein
DE-SL Saarland, Sarre
DE-SN Saxony, Sachsen, Saxe
DE-ST Saxony-Anhalt, Sachsen-Anhalt
DE-TH Thuringia, Thüringen
ES-AN Andalusia, Andalucía
ES-AR Aragon, Aragón
ES-AS Asturias
ES-CB Cantabria
ES-CL Castile and León, Castilla y León
ES-CM Castile-La Mancha, Castilla-La Mancha
ES-CN Canary Islands, Canarias, Islas Canarias
ES-CT Catalonia, Cataluña, Catalunya, Catalogne
ES-EX Extremadura
ES-GA Galicia
ES-IB Balearic Islands, Baleares, Islas Baleares, Illes Balears
ES-MC Murcia Region, Región de Murcia
ES-MD Community of Madrid, Comunidad de Madrid
ES-NC Navarre, Navarra
ES-PV Basque Country, País Vasco, Euskadi
ES-RI La Rioja
ES-VC Valencian Community, Comunidad Valenciana, Comunitat Valenciana
FR-20R Corsica, Corse
GB-CON Cornwall
GB-DBY Derbyshire
GB-DEV Devon
GB-DOR Dorset
GB-ENG England, Inglaterra, Inghilterra, Angleterre
GB-ESS Essex
GB-ESX East Sussex
GB-GLS Gloucestershire
GB-HAM Hampshire
GB-HRT Hertfordshire
GB-KEN Kent
GB-LAN Lancashire
GB-LEC Leicestershire
GB-LIN Lincolnshire
GB-NBL Northumberland
GB-NFK Norfolk
GB-NIR Northern Ireland, N. Ireland, Irlande du Nord, Irlanda del Norte, Nordirland
GB-NTT Nottinghamshire
GB-NYK North Yorkshire
GB-OXF Oxfordshire
GB-SCT Scotland, Écosse, Escocia, Escócia, Scozia, Schottland
GB-SFK Suffolk
GB-SOM Somerset
GB-SRY Surrey
GB-STS Staffordshire
GB-WAR Warwickshire
GB-WIL Wiltshire
GB-WLS Wales, Gales, Galles
GB-WSX West Sussex
ID-AC Aceh
ID-BA Bali
ID-BT Banten
ID-JB West Java, Jawa Barat, Jabar
ID-JI East Java, Jawa Timur, Jatim
ID-JT Central Java, Jawa Tengah, Jateng
ID-KB West Kalimantan, Kalimantan Barat, Kalbar
ID-KI East Kalimantan, Kalimantan Timur, Kaltim
ID-KS South Kalimantan, Kalimantan Selatan, Kalsel
ID-KT Central Kalimantan, Kalimantan Tengah, Kalteng
ID-LA Lampung
ID-MA Maluku
ID-NB West Nusa Tenggara, Nusa Tenggara Barat, NTB
ID-NT East Nusa Tenggara, Nusa Tenggara Timur, NTT
ID-PA Papua
ID-PB West Papua, Papua Barat
ID-RI Riau
ID-SA North Sulawesi, Sulawesi Utara, Sulut
ID-SB West Sumatra, Sumatera Barat, Sumbar
ID-SN South Sulawesi, Sulawesi Selatan, Sulsel
ID-SS South Sumatra, Sumatera Selatan, Sumsel
ID-ST Central Sulawesi, Sulawesi Tengah, Sulteng
ID-SU North Sumatra, Sumatera Utara, Sumut
ID-YO Yogyakarta
IN-AP Andhra Pradesh
IN-AR Arunachal Pradesh
IN-AS Assam
IN-BR Bihar
IN-CG Chhattisgarh
IN-DL Delhi
IN-GA Goa
IN-GJ Gujarat
IN-HP Himachal Pradesh
IN-HR Haryana
IN-JH Jharkhand
IN-JK Jammu and Kashmir, Jammu & Kashmir, J&K
IN-KA Karnataka
IN-KL Kerala
IN-LA Ladakh
IN-MH Maharashtra
IN-ML Meghalaya
IN-MN Manipur
IN-MP Madhya Pradesh
IN-MZ Mizoram
IN-NL Nagaland
IN-OD Odisha, Orissa
IN-PB Punjab
IN-PY Puducherry, Pondicherry
IN-RJ Rajasthan
IN-SK Sikkim
IN-TN Tamil Nadu
IN-TR Tripura
IN-TS Telangana
IN-UK Uttarakhand, Uttaranchal
IN-UP Uttar Pradesh
IN-WB West Bengal
IT-21 Piedmont, Piemonte
IT-25 Lombardy, Lombardia
IT-52 Tuscany, Toscana
IT-55 Umbria
IT-82 Sicily, Sicilia
IT-88 Sardinia, Sardegna
JP-01 Hokkaido
JP-03 Iwate
JP-04 Miyagi
JP-08 Ibaraki
JP-09 Tochigi
JP-10 Gunma
JP-14 Kanagawa
JP-17 Ishikawa
JP-23 Aichi
JP-24 Mie
JP-28 Hyogo
JP-47 Okinawa
MX-AGU Aguascalientes
MX-BCN Baja California
MX-BCS Baja California Sur
MX-CAM Campeche
MX-CHH Chihuahua
MX-CHP Chiapas
MX-COA Coahuila
MX-COL Colima
MX-DUR Durango
MX-GRO Guerrero
MX-GUA Guanajuato
MX-HID Hidalgo
MX-JAL Jalisco
MX-MEX Mexico State, Estado de México, Estado de Mexico, Edomex
MX-MIC Michoacán, Michoacan
MX-MOR Morelos
MX-NAY Nayarit
MX-NLE Nuevo León, Nuevo Leon
MX-OAX Oaxaca
MX-PUE Puebla
MX-QUE Querétaro, Queretaro
MX-ROO Quintana Roo
MX-SIN Sinaloa
MX-SLP San Luis Potosí, San Luis Potosi
MX-SON Sonora
MX-TAB Tabasco
MX-TAM Tamaulipas
MX-TLA Tlaxcala
MX-VER Veracruz
MX-YUC Yucatán, Yucatan
MX-ZAC Zacatecas
MY-01 Johor
MY-02 Kedah
MY-03 Kelantan
MY-04 Melaka, Malacca
MY-05 Negeri Sembilan
MY-06 Pahang
MY-07 Penang, Pulau Pinang
MY-08 Perak
MY-09 Perlis
MY-10 Selangor
MY-11 Terengganu
MY-12 Sabah
MY-13 Sarawak
PK-BA Balochistan, Baluchistan
PK-GB Gilgit-Baltistan
PK-JK Azad Kashmir
PK-KP Khyber Pakhtunkhwa, Khyber-Pakhtunkhwa, KPK
PK-PB Punjab
PK-SD Sindh
RU-AL Altai Republic, Республика Алтай
RU-ALT Altai Krai, Altai Territory, Алтайский край
RU-AMU Amur Region, Амурская область
RU-ARK Arkhangelsk Region, Архангельская область
RU-AST Astrakhan Region, Астраханская область
RU-BA Bashkortostan, Bashkiria, Башкирия, Башкортостан
RU-BEL Belgorod Region, Белгородская область
RU-BRY Bryansk Region, Брянская область
RU-BU Buryatia, Бурятия
RU-CE Chechnya, Чечня
RU-CHE Chelyabinsk Region, Челябинская область
RU-CHU Chukotka, Чукотка
RU-DA Dagestan, Дагестан
RU-IN Ingushetia, Ингушетия
RU-IRK Irkutsk Region, Иркутская область
RU-KAM Kamchatka, Камчатка
RU-KB Kabardino-Balkaria, Кабардино-Балкария
RU-KDA Krasnodar Territory, Krasnodar Region, Краснодарский край, Кубань
RU-KEM Kemerovo Region, Кемеровская область, Кузбасс
RU-KGD Kaliningrad Region, Калининградская область
RU-KHA Khabarovsk Territory, Хабаровский край
RU-KO Komi, Коми
RU-KR Karelia, Карелия
RU-KRS Kursk Region, Курская область
RU-KYA Krasnoyarsk Territory, Красноярский край
RU-LEN Leningrad Region, Ленинградская область
RU-MOS Moscow Region, Moscow Oblast, Московская область, Подмосковье
RU-MUR Murmansk Region, Мурманская область
RU-NIZ Nizhny Novgorod Region, Нижегородская область
RU-NVS Novosibirsk Region, Новосибирская область
RU-ORE Orenburg Region, Оренбургская область
RU-PER Perm Territory, Пермский край
RU-PRI Primorye, Primorsky Territory, Приморский край, Приморье
RU-ROS Rostov Region, Ростовская область
RU-SA Yakutia, Sakha, Якутия
RU-SAK Sakhalin, Sakhalin Region, Сахалин, Сахалинская область
RU-SAM Samara Region, Самарская область
RU-SAR Saratov Region, Саратовская область
RU-SE North Ossetia, Северная Осетия
RU-STA Stavropol Territory, Ставропольский край, Ставрополье
RU-SVE Sverdlovsk Region, Свердловская область
RU-TA Tatarstan, Татарстан, Татария
RU-TUL Tula Region, Тульская область
RU-TVE Tver Region, Тверская область
RU-VGG Volgograd Region, Волгоградская область
RU-VOR Voronezh Region, Воронежская область
RU-YAN Yamal, Ямал
US-AK Alaska, Alas., AK
US-AL Alabama, Ala., AL
US-AR Arkansas, Ark., AR
US-AS American Samoa, A.S.
US-AZ Arizona, Ariz., AZ
US-CA California, Calif., Cal., CA, Californie, Califórnia, Kalifornien, Калифорния
US-CO Colorado, Colo., CO
US-CT Connecticut, Conn., CT
US-DC District of Columbia, D.C., DC, D. C.
US-DE Delaware, Del., DE
US-FL Florida, Fla., FL, Floride, Flórida, Флорида
US-GA Georgia, Ga., GA
US-GU Guam, GU
US-HI Hawaii, HI, Hawaï, Hawái, Гавайи
US-IA Iowa, Ia., IA
US-ID Idaho, Ida., ID
US-IL Illinois, Ill., IL
US-IN Indiana, Ind., IN
US-KS Kansas, Kan., Kans., KS
US-KY Kentucky, Ky., KY
US-LA Louisiana, La., LA, Louisiane, Luisiana
US-MA Massachusetts, Mass., MA
US-MD Maryland, Md., MD
US-ME Maine, Me., ME
US-MI Michigan, Mich., MI
US-MN Minnesota, Minn., MN
US-MO Missouri, Mo., MO
US-MP Northern Mariana Islands
US-MS Mississippi, Miss., MS
US-MT Montana, Mont., MT
US-NC North Carolina, N.C., NC, N. C., Caroline du Nord, Carolina del Norte
US-ND North Dakota, N.D., ND, N. D., N.Dak., N. Dak., Dakota du Nord, Dakota del Norte
US-NE Nebraska, Neb., Nebr., NE
US-NH New Hampshire, N.H., NH, N. H.
US-NJ New Jersey, N.J., NJ, N. J., Nueva Jersey
US-NM New Mexico, N.M., NM, N. M., N.Mex., N. Mex., Nouveau-Mexique, Nuevo México
US-NV Nevada, Nev., NV
US-NY New York, N.Y., NY, N. Y., Nueva York
US-OH Ohio, O., OH
US-OK Oklahoma, Okla., OK
US-OR Oregon, Ore., Oreg., OR
US-PA Pennsylvania, Pa., PA, Penn., Penna., Pennsylvanie, Pensilvania
US-PR Puerto Rico, P.R.
US-RI Rhode Island, R.I., RI, R. I.
US-SC South Carolina, S.C., SC, S. C., Caroline du Sud, Carolina del Sur
US-SD South Dakota, S.D., SD, S. D., S.Dak., S. Dak., Dakota du Sud, Dakota del Sur
US-TN Tennessee, Tenn., TN
US-TX Texas, Tex., TX, Техас
US-UT Utah, UT
US-VA Virginia, Va., VA, Virginie
US-VI U.S. Virgin Islands, V.I.
US-VT Vermont, Vt., VT
US-WA Washington, Wash., WA
US-WI Wisconsin, Wis., Wisc., WI
US-WV West Virginia, W.Va., W. Va., WV, Virginie-Occidentale, Virginia Occidental
US-WY Wyoming, Wyo., WY
ZA-EC Eastern Cape
ZA-FS Free State
ZA-GP Gauteng
ZA-KZN KwaZulu-Natal
ZA-LP Limpopo
ZA-MP Mpumalanga
ZA-NC Northern Cape
ZA-NW North West
ZA-WC Western Cape
`).map((row) => {
  const blank = row.indexOf(' ')
  return { code: row.slice(0, blank), names: words(row.slice(blank)) }
})

/** Spellings in `regions` that stand for more than one: they tell nothing unless the country is known. */
export const sharedRegionNames: readonly string[] = words('Amazonas, Córdoba, La Rioja, Punjab')
