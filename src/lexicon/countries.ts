// Codes: ISO 3166-1. Names: the Unicode CLDR in thirteen languages, the thirty countries most in the news in all languages that wirecopy
// reads; by hand: short, older and abbreviated names as datelines write them (U.S.A., U.A.E., Burma, Ivory Coast, West Germany,
// England), and the parts of a country that stand in a country's stead (West Bank, Gaza Strip). A plain "Congo" is the one whose capital is Kinshasa,
// by the usage of AP and Reuters. Small states carry fewer scripts: datelines in those hardly name them.
import type { Country } from './geography'
import { lines, words } from './words'

/** The countries of the world. A row is a code and the names, the English one first. */
export const countries: readonly Country[] = lines(`
AD Andorra, Andorre
AE United Arab Emirates, Émirats arabes unis, Emiratos Árabes Unidos, Emirados Árabes Unidos, Emirati Arabi Uniti, Vereinigte Arabische Emirate, Uni Emirat Arab, ОАЭ, 阿拉伯联合酋长国, 阿拉伯聯合大公國, アラブ首長国連邦, 아랍에미리트, الإمارات العربية المتحدة, U.A.E., UAE, EAU, E.A.U., Emirates, EAE, الإمارات, 阿联酋, 阿聯, UEA
AF Afghanistan, Afganistán, Afeganistão, Afganistan, Афганистан, 阿富汗, アフガニスタン, 아프가니스탄, أفغانستان
AG Antigua and Barbuda, Antigua-et-Barbuda, Antigua y Barbuda, Antígua e Barbuda, Antigua und Barbuda, Antigua
AI Anguilla, Anguila
AL Albania, Albanie, Albânia, Albanien, Албания
AM Armenia, Arménie, Armênia, Arménia, Armenien, Армения, Ermenistan
AO Angola, Ангола
AQ Antarctica
AR Argentina, Argentine, Argentinien, Аргентина, الأرجنتين
AS American Samoa, Samoa américaines, Samoa Americana
AT Austria, Autriche, Áustria, Österreich, Австрия, Avusturya
AU Australia, Australie, Austrália, Australien, Австралия, 澳大利亚, 澳洲, オーストラリア, 오스트레일리아, أستراليا, 澳大利亞
AW Aruba
AX Aland Islands, Åland Islands, Îles Åland, Islas Aland, Åland
AZ Azerbaijan, Azerbaïdjan, Azerbaiyán, Azerbaijão, Azerbaigian, Aserbaidschan, Азербайджан, Azərbaycan, Azerbaycan
BA Bosnia and Herzegovina, Bosnie-Herzégovine, Bosnia y Herzegovina, Bósnia e Herzegovina, Bosnia ed Erzegovina, Bosnien und Herzegowina, Bosnia dan Herzegovina, Босния и Герцеговина, Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, Bosnie, Bosnien, Bosnia Herzegovina, Bosnia-Erzegovina, Босния, Bosnia-Herzegóvina, 波黑
BB Barbados, Barbade
BD Bangladesh, Bangladés, Bangladeche, Bangladesch, Бангладеш, বাংলাদেশ
BE Belgium, Belgique, Bélgica, Belgio, Belgien, Belgia, Бельгия, België
BF Burkina Faso, Burquina Faso, Буркина-Фасо, Upper Volta, Burkina
BG Bulgaria, Bulgarie, Bulgária, Bulgarien, Болгария, България
BH Bahrain, Bahreïn, Baréin, Barein, Barém, Bahrein, Бахрейн, البحرين
BI Burundi
BJ Benin, Bénin, Benín, Dahomey
BL Saint Barthelemy
BM Bermuda, Bermudes, Bermudas
BN Brunei, Brunéi, Brunei Darussalam
BO Bolivia, Bolivie, Bolívia, Bolivien, Боливия
BQ Caribbean Netherlands, Bonaire
BR Brazil, Brésil, Brasil, Brasile, Brasilien, Бразилия, 巴西, ブラジル, 브라질, البرازيل, Brazilië, Brasilia, Brazylia, Brazílie, Brazília, Brazilia, Бразил, Brazilija, Brezilya, Braziliya, Бразилія
BS Bahamas, The Bahamas
BT Bhutan, Bhoutan, Bután, Butão
BV Bouvet Island
BW Botswana, Botsuana
BY Belarus, Biélorussie, Bielorrusia, Bielorrússia, Bielorussia, Беларусь, 白俄罗斯, 白俄羅斯, ベラルーシ, 벨라루스, بيلاروس, Byelorussia, Belorussia, Bélarus, Bielarus, Weißrussland, Belarús, Белоруссия
BZ Belize, Belice, British Honduras
CA Canada, Canadá, Kanada, Канада, 加拿大, カナダ, 캐나다, كندا
CC Cocos
CD Congo-Kinshasa, República Democrática del Congo, Kongo-Kinshasa, Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, D.R. Congo, R.D. Congo, RD Congo, RDC, République démocratique du Congo, Zaire, Zaïre, República Democrática do Congo, Repubblica Democratica del Congo, Demokratische Republik Kongo, ДР Конго, Демократическая Республика Конго, 刚果（金）, 剛果民主共和國, コンゴ民主共和国, 콩고민주공화국, جمهورية الكونغو الديمقراطية
CF Central African Republic, République centrafricaine, República Centroafricana, República Centro-Africana, Repubblica Centrafricana, Zentralafrikanische Republik, Central Africa, Centrafrique, RCA, C.A.R., ЦАР, 中非
CG Congo-Brazzaville, Kongo-Brazzaville, Congo Republic, Republic of Congo, Republic of the Congo, République du Congo, Республика Конго
CH Switzerland, Suisse, Suiza, Suíça, Svizzera, Schweiz, Swiss, Швейцария, 瑞士, スイス, 스위스, سويسرا
CI Ivory Coast, Côte d'Ivoire, Costa do Marfim, Costa d'Avorio, Кот-д'Ивуар, Cote d'Ivoire, Costa de Marfil, Elfenbeinküste, Pantai Gading
CK Cook Islands, Îles Cook, Islas Cook
CL Chile, Chili, Cile, Чили
CM Cameroon, Cameroun, Camerún, Camarões, Camerun, Kamerun, Камерун
CN China, Chine, Cina, Tiongkok, Китай, 中国, 中國, 중국, الصين, People's Republic of China, PRC, China Popular, КНР, Kina, Kiina, Chiny, Čína, Kína, Кина, Kitajska, Κίνα, Çin, Қытай, چین, סין, चीन, চীন, จีน, Trung Quốc, Uchina
CO Colombia, Colombie, Colômbia, Kolumbien, Kolombia, Колумбия
CR Costa Rica, Kosta Rika, Коста-Рика
CU Cuba, Kuba, Куба, 古巴, キューバ, 쿠바, كوبا
CV Cape Verde, Cap-Vert, Cabo Verde, Capo Verde
CW Curaçao, Curazao, Curacao
CX Christmas Island
CY Cyprus, Chypre, Chipre, Cipro, Zypern, Siprus, Кипр, قبرص
CZ Czech Republic, Czechia, Tchéquie, Chequia, Tchéquia, Chéquia, Cechia, Tschechien, Ceko, Чехия, République tchèque, República Checa, Repubblica Ceca, Česko, Česká republika, Republik Ceko
DE Germany, Allemagne, Alemania, Alemanha, Germania, Deutschland, Jerman, Германия, 德国, 德國, ドイツ, 독일, ألمانيا, West Germany, East Germany, Federal Republic of Germany, German Democratic Republic, République fédérale d'Allemagne, Alemania Federal, ФРГ, Duitsland, Tyskland, Saksa, Niemcy, Německo, Nemecko, Németország, Немачка, Nemačka, Njemačka, Nemčija, Γερμανία, Almanya, Almaniya, Німеччина, آلمان, גרמניה, जर्मनी, جرمنی, জার্মানি, เยอรมนี, Đức, Ujerumani
DJ Djibouti, Yibuti, Djibuti, Gibuti, Dschibuti, Джибути
DK Denmark, Danemark, Dinamarca, Danimarca, Dänemark, Дания, Danmark
DM Dominica, Dominique
DO Dominican Republic, République dominicaine, República Dominicana, Repubblica Dominicana, Dominikanische Republik, Republik Dominika, Доминиканская Республика, Rép. dominicaine, R. Dominicana
DZ Algeria, Algérie, Argelia, Argélia, Algerien, Aljazair, Алжир, الجزائر
EC Ecuador, Équateur, Equador, Ekuador, Эквадор
EE Estonia, Estonie, Estônia, Estónia, Estland, Эстония
EG Egypt, Égypte, Egipto, Egito, Egitto, Ägypten, Mesir, Египет, 埃及, エジプト, 이집트, مصر, Egypte, Egypten, Egypti, Egipt, Egyiptom, Египат, Egipat, Mısır, Misir, Єгипет, Мысыр, Ai Cập
EH Western Sahara, Sahara occidental, Sáhara Occidental, Saara Ocidental
ER Eritrea, Érythrée, Eritreia
ES Spain, Espagne, España, Espanha, Spagna, Spanien, Spanyol, Испания, 西班牙, スペイン, 스페인, إسبانيا, Spanje, Spania, Espanja, Hiszpania, Španělsko, Španielsko, Spanyolország, Шпанија, Španija, Španjolska, İspanya, İspaniya, Іспанія, Tây Ban Nha, Sepanyol, Uhispania
ET Ethiopia, Éthiopie, Etiopía, Etiópia, Etiopia, Äthiopien, Эфиопия, إثيوبيا
FI Finland, Finlande, Finlandia, Finlândia, Finnland, Финляндия, Suomi
FJ Fiji, Fidji, Fiyi, Figi, Fidschi
FK Falkland Islands, Îles Malouines, Islas Malvinas, Falklands, Malvinas, Falkland, Фолкленды
FM Micronesia, Micronésie, Micronésia, Mikronesien
FO Faroe Islands, Îles Féroé, Islas Feroe, Faeroe Islands, Færøerne, Föroyar
FR France, Francia, França, Frankreich, Prancis, Франция, 法国, 法國, フランス, 프랑스, فرنسا, Frankrijk, Frankrike, Frankrig, Ranska, Francja, Francie, Francúzsko, Franciaország, Franța, Француска, Francuska, Francija, Γαλλία, Fransa, Франція, فرانسه, צרפת, फ़्रांस, فرانس, ফ্রান্স, ฝรั่งเศส, Pháp, Perancis, Ufaransa
GA Gabon, Gabón, Gabão, Gabun
GB United Kingdom, Royaume-Uni, Reino Unido, Regno Unito, Vereinigtes Königreich, Великобритания, 英国, 英國, イギリス, 영국, المملكة المتحدة, U.K., UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Grande-Bretagne, Gran Bretaña, Grã-Bretanha, Gran Bretagna, Großbritannien, Inggris, Angleterre, Inglaterra, Inghilterra, Écosse, Escocia, Escócia, Scozia, Schottland, Pays de Galles, Gales, Galles, Irlande du Nord, Irlanda del Norte, Irlanda do Norte, Irlanda del Nord, Nordirland, Британия, Англия, Шотландия, Velká Británie, Velika Britanija, Велика Британия, Birleşik Krallık, İngiltere, Storbritannien, Groot-Brittannië, Велика Британія, بريطانيا, بریتانیا, برطانیہ, בריטניה, ब्रिटेन, Verenigd Koninkrijk, Storbritannia, Iso-Britannia, Wielka Brytania, Spojené království, Spojené kráľovstvo, Egyesült Királyság, Regatul Unit, Обединеното кралство, Уједињено Краљевство, Ujedinjeno Kraljevstvo, Združeno kraljestvo, Ηνωμένο Βασίλειο, Birləşmiş Krallıq, Ұлыбритания, यूनाइटेड किंगडम, سلطنت متحدہ, যুক্তরাজ্য, สหราชอาณาจักร, Vương quốc Anh, Ufalme wa Muungano
GD Grenada, Grenade
GE Georgia, Géorgie, Geórgia, Georgien, Грузия, Gürcistan
GF French Guiana, Guyane française, Guayana Francesa
GG Guernsey, Guernesey
GH Ghana, Gana, Гана
GI Gibraltar
GL Greenland, Groenland, Groenlandia, Kalaallit Nunaat, Grønland
GM Gambia, Gambie, Gâmbia, The Gambia
GN Guinea, Guinée, Guiné
GP Guadeloupe, Guadalupe
GQ Equatorial Guinea, Guinée équatoriale, Guinea Ecuatorial, Guiné Equatorial, Guinea Equatoriale, Äquatorialguinea
GR Greece, Grèce, Grecia, Grécia, Griechenland, Yunani, Греция, اليونان, Griekenland, Grekland, Hellas, Grækenland, Kreikka, Grecja, Řecko, Grécko, Görögország, Гърция, Грчка, Grčka, Grčija, Yunanistan, Yunanıstan, Греція, Грекия, Hy Lạp, Ugiriki
GS South Georgia and South Sandwich Islands
GT Guatemala, Гватемала
GU Guam
GW Guinea-Bissau, Guinée-Bissau, Guinea-Bisáu, Guiné-Bissau
GY Guyana, Guiana
HK Hong Kong, Гонконг, Hongkong, 香港, هونغ كونغ
HM Heard and McDonald Islands
HN Honduras, Гондурас
HR Croatia, Croatie, Croacia, Croácia, Croazia, Kroatien, Kroasia, Хорватия, Hrvatska
HT Haiti, Haïti, Haití, Гаити
HU Hungary, Hongrie, Hungría, Hungria, Ungheria, Ungarn, Hungaria, Венгрия, Magyarország
ID Indonesia, Indonésie, Indonésia, Indonesien, Индонезия, 印度尼西亚, 印尼, インドネシア, 인도네시아, إندونيسيا
IE Ireland, Irlande, Irlanda, Irland, Irlandia, Ирландия
IL Israel, Israël, Israele, Израиль, 以色列, イスラエル, 이스라엘, إسرائيل, Izrael, Израел, Ισραήλ, İsrail, Ізраїль, اسرائیل, ישראל, इज़राइल, ইজরায়েল, อิสราเอล
IM Isle of Man, Île de Man, Isla de Man, Ile de Man
IN India, Inde, Índia, Indien, Индия, 印度, インド, 인도, الهند, Intia, Indie, Индија, Indija, Ινδία, Hindistan, Індія, Үндістан, هند, הודו, भारत, بھارت, ভারত, อินเดีย, Ấn Độ
IO British Indian Ocean Territory
IQ Iraq, Irak, Iraque, Ирак, 伊拉克, イラク, 이라크, العراق, Irák, İraq, Ірак
IR Iran, Irán, Irã, Irão, Иран, 伊朗, イラン, 이란, إيران, Islamic Republic of Iran, Írán, Ιράν, İran, Іран, ایران, איראן, ईरान, ইরান, อิหร่าน
IS Iceland, Islande, Islandia, Islândia, Islanda, Island, Исландия
IT Italy, Italie, Italia, Itália, Italien, Италия, 意大利, 義大利, イタリア, 이탈리아, إيطاليا, Italië, Włochy, Itálie, Taliansko, Olaszország, Италија, Italija, İtalya, İtaliya, Італія, Itali
JE Jersey
JM Jamaica, Jamaïque, Giamaica, Jamaika, Ямайка
JO Jordan, Jordanie, Jordania, Jordânia, Giordania, Jordanien, Yordania, Иордания, الأردن
JP Japan, Japon, Japón, Japão, Giappone, Jepang, Япония, 日本, 일본, اليابان, Japani, Japonia, Japonsko, Japán, Јапан, Japonska, Japonya, Yaponiya, Японія, Жапония, Nhật Bản, Jepun
KE Kenya, Kenia, Quênia, Quénia, Кения
KG Kyrgyzstan, Kirghizstan, Kirguistán, Quirguistão, Kirghizistan, Kirgisistan, Киргизия, Kyrgyz Republic, Kirghizia, Кыргызстан
KH Cambodia, Cambodge, Camboya, Camboja, Cambogia, Kambodscha, Kamboja, Камбоджа, Kampuchea
KI Kiribati, Quiribati
KM Comoros, Comores, Comoras, Comore, Komoren
KN St. Kitts and Nevis, Saint-Christophe-et-Niévès, San Cristóbal y Nieves, São Cristóvão e Névis, Saint Kitts e Nevis, St. Kitts und Nevis, Saint Kitts and Nevis, St. Kitts, Saint Kitts, Nevis
KP North Korea, Corée du Nord, Corea del Norte, Coreia do Norte, Corea del Nord, Nordkorea, Korea Utara, КНДР, 朝鲜, 北韓, 北朝鮮, 북한, كوريا الشمالية, Democratic People's Republic of Korea, DPRK, Северная Корея
KR South Korea, Corée du Sud, Corea del Sur, Coreia do Sul, Corea del Sud, Südkorea, Korea Selatan, Республика Корея, 韩国, 南韓, 韓国, 대한민국, كوريا الجنوبية, Korea, Republic of Korea, Южная Корея, 한국
KW Kuwait, Koweït, Koweit, Кувейт, الكويت
KY Cayman Islands, Îles Caïmans, Islas Caimán, Caymans
KZ Kazakhstan, Kazajistán, Cazaquistão, Kazakistan, Kasachstan, Казахстан, 哈萨克斯坦, 哈薩克, カザフスタン, 카자흐스탄, كازاخستان, Қазақстан
LA Laos
LB Lebanon, Liban, Líbano, Libano, Libanon, Ливан, 黎巴嫩, レバノン, 레바논, لبنان
LC St. Lucia, Sainte-Lucie, Santa Lucía, Santa Lúcia, Saint Lucia
LI Liechtenstein
LK Sri Lanka, Sri Lanca, Шри-Ланка, Ceylon, श्रीलंका
LR Liberia, Libéria
LS Lesotho, Lesoto
LT Lithuania, Lituanie, Lituania, Lituânia, Litauen, Литва
LU Luxembourg, Luxemburgo, Lussemburgo, Luxemburg, Люксембург
LV Latvia, Lettonie, Letonia, Letônia, Lettonia, Lettland, Латвия
LY Libya, Libye, Libia, Líbia, Libyen, Ливия, ليبيا, Libyan Arab Jamahiriya
MA Morocco, Maroc, Marruecos, Marrocos, Marocco, Marokko, Maroko, Марокко, المغرب
MC Monaco, Mónaco, Mônaco
MD Moldova, Moldavie, Moldavia, Moldávia, Republik Moldau, Молдова, Moldau, Молдавия
ME Montenegro, Monténégro, Черногория
MF St. Martin, Saint-Martin, San Martín, Saint Martin
MG Madagascar, Madagaskar, Мадагаскар
MH Marshall Islands, Îles Marshall, Islas Marshall, Ilhas Marshall, Isole Marshall, Marshallinseln, Marshalls
MK North Macedonia, Macédoine du Nord, Macedonia del Norte, Macedônia do Norte, Macedonia del Nord, Nordmazedonien, Северная Македония, Macedonia, FYROM, Macédoine, Mazedonien, Македония
ML Mali, Мали
MM Myanmar, Mianmar, Мьянма, 缅甸, 緬甸, ミャンマー, 미얀마, ميانمار, Burma, Birmanie, Birmania, Birmânia, Бирма
MN Mongolia, Mongolie, Mongólia, Mongolei, Монголия
MO Macau, Макао, Macao, Makau, 澳门, 澳門, マカオ, ماكاو
MP Northern Mariana Islands, Îles Mariannes du Nord, Islas Marianas del Norte
MQ Martinique, Martinica
MR Mauritania, Mauritanie, Mauritânia, Mauretanien
MS Montserrat
MT Malta, Malte
MU Mauritius, Maurice, Mauricio, Maurício, Île Maurice
MV Maldives, Maldivas, Maldive, Malediven
MW Malawi, Malaui
MX Mexico, Mexique, México, Messico, Mexiko, Meksiko, Мексика, 墨西哥, メキシコ, 멕시코, المكسيك
MY Malaysia, Malaisie, Malasia, Malásia, Малайзия, 马来西亚, 馬來西亞, マレーシア, 말레이시아, ماليزيا
MZ Mozambique, Moçambique, Mozambico, Mosambik, Мозамбик
NA Namibia, Namibie, Namíbia
NC New Caledonia, Nouvelle-Calédonie, Nueva Caledonia
NE Niger, Níger, Нигер
NF Norfolk Island
NG Nigeria, Nigéria, Нигерия, نيجيريا
NI Nicaragua, Nicarágua, Никарагуа
NL Netherlands, Pays-Bas, Países Bajos, Países Baixos, Paesi Bassi, Niederlande, Belanda, Нидерланды, Holland, The Netherlands, Hollande, Holanda, Olanda, Голландия, Nederland
NO Norway, Norvège, Noruega, Norvegia, Norwegen, Norwegia, Норвегия, Norge
NP Nepal, Népal, Непал, नेपाल
NR Nauru
NU Niue
NZ New Zealand, Nouvelle-Zélande, Nueva Zelanda, Nova Zelândia, Nuova Zelanda, Neuseeland, Selandia Baru, Новая Зеландия
OM Oman, Omán, Omã, Оман, عمان
PA Panama, Panamá, Панама
PE Peru, Pérou, Perú, Perù, Перу
PF French Polynesia, Polynésie française, Polinesia Francesa
PG Papua New Guinea, Papouasie-Nouvelle-Guinée, Papúa Nueva Guinea, Papua Nuova Guinea, Papua-Neuguinea, New Guinea
PH Philippines, Filipinas, Filippine, Philippinen, Filipina, Филиппины, 菲律宾, 菲律賓, フィリピン, 필리핀, الفلبين, Pilipinas
PK Pakistan, Pakistán, Paquistão, Пакистан, 巴基斯坦, パキスタン, 파키스탄, باكستان, Pákistán, Pakisztán, Пәкістан
PL Poland, Pologne, Polonia, Polônia, Polónia, Polen, Polandia, Польша, بولندا, Puola, Polska, Polsko, Poľsko, Lengyelország, Полша, Пољска, Poljska, Polonya, Polşa, Польща, Ba Lan
PM St. Pierre and Miquelon
PN Pitcairn Islands
PR Puerto Rico, Porto Rico, P.R.
PS Palestinian Territories, Territorios Palestinos, Territórios palestinos, Territórios palestinianos, Territori Palestinesi, Palästinensische Autonomiegebiete, Wilayah Palestina, Палестинские территории, الأراضي الفلسطينية, Palestine, Palestinian Authority, Occupied Palestinian Territories, State of Palestine, Palestina, Autorité palestinienne, Cisjordanie, Cisjordania, Cisgiordania, Palästina, Палестина, 巴勒斯坦, パレスチナ, 팔레스타인, فلسطين, الضفة الغربية, West Bank, Gaza Strip, Westjordanland, Bande de Gaza, Franja de Gaza, Faixa de Gaza, Striscia di Gaza, Gazastreifen, Gaza-Streifen, Filistin, פלסטין
PT Portugal, Portogallo, Португалия
PW Palau, Palaos
PY Paraguay, Paraguai, Парагвай
QA Qatar, Catar, Katar, Катар, قطر
RE Réunion, La Réunion, Reunión, Reunion
RO Romania, Roumanie, Rumanía, Romênia, Roménia, Rumänien, Rumania, Румыния, România
RS Serbia, Serbie, Sérvia, Serbien, Сербия, Srbija, Србија
RU Russia, Russie, Rusia, Rússia, Russland, Россия, 俄罗斯, 俄羅斯, ロシア, 러시아, روسيا, Russian Federation, РФ, Federação Russa, Rusland, Ryssland, Venäjä, Rosja, Rusko, Oroszország, Русия, Русија, Rusija, Ρωσία, Rusya, Rusiya, Росія, Ресей, روسیه, רוסיה, रूस, روس, রাশিয়া, รัสเซีย, Urusi
RW Rwanda, Ruanda, Руанда
SA Saudi Arabia, Arabie saoudite, Arabia Saudí, Arábia Saudita, Arabia Saudita, Saudi-Arabien, Arab Saudi, Саудовская Аравия, 沙特阿拉伯, 沙烏地阿拉伯, サウジアラビア, 사우디아라비아, المملكة العربية السعودية, السعودية, 沙特, 沙烏地, サウジ, Saoedi-Arabië, Saudiarabien, Saudi-Arabia, Arabia Saudyjska, Saúdská Arábie, Saudská Arábia, Szaúd-Arábia, Arabia Saudită, Саудитска Арабия, Саудијска Арабија, Saudijska Arabija, Saudova Arabija, Suudi Arabistan, Səudiyyə Ərəbistanı, Саудівська Аравія, Сауд Арабиясы, Ả Rập Xê-út, Saudia
SB Solomon Islands, Îles Salomon, Islas Salomón, Ilhas Salomão, Isole Salomone, Salomonen, Solomons
SC Seychelles, Seicheles, Seychellen, Сейшелы
SD Sudan, Soudan, Sudán, Sudão, Судан, السودان
SE Sweden, Suède, Suecia, Suécia, Svezia, Schweden, Swedia, Швеция, Sverige
SG Singapore, Singapour, Singapur, Singapura, Сингапур, 新加坡, シンガポール, 싱가포르, سنغافورة, சிங்கப்பூர்
SH St. Helena, Sainte-Hélène, Santa Elena, Saint Helena
SI Slovenia, Slovénie, Eslovenia, Eslovênia, Slowenien, Словения, Slovenija
SJ Svalbard and Jan Mayen
SK Slovakia, Slovaquie, Eslovaquia, Eslováquia, Slovacchia, Slowakei, Словакия, Slovensko
SL Sierra Leone, Sierra Leona, Serra Leoa
SM San Marino, Saint-Marin
SN Senegal, Sénégal, Сенегал
SO Somalia, Somalie, Somália, Сомали, الصومال
SR Suriname, Surinam
SS South Sudan, Soudan du Sud, Sudán del Sur, Sudão do Sul, Sud Sudan, Südsudan, Южный Судан
ST São Tomé and Príncipe, Sao Tomé-et-Principe, Santo Tomé y Príncipe, São Tomé e Príncipe, São Tomé und Príncipe, Sao Tome and Principe, Sao Tome
SV El Salvador, Salvador, Сальвадор
SX Sint Maarten, St. Maarten
SY Syria, Syrie, Siria, Síria, Syrien, Suriah, Сирия, 叙利亚, 敘利亞, シリア, 시리아, سوريا, Syrian Arab Republic, سورية, Syrië, Syyria, Sýrie, Sýria, Szíria, Сирија, Sirija, Suriye, Suriya, Сирія
SZ Eswatini, Esuatini, Essuatíni, Swaziland
TC Turks and Caicos Islands, Îles Turques-et-Caïques, Islas Turcas y Caicos
TD Chad, Tchad, Chade, Ciad, Tschad, Чад
TF French Southern Territories
TG Togo
TH Thailand, Thaïlande, Tailandia, Tailândia, Thailandia, Таиланд, 泰国, 泰國, タイ, 태국, تايلاند, ประเทศไทย, ไทย
TJ Tajikistan, Tadjikistan, Tayikistán, Tadjiquistão, Tagikistan, Tadschikistan, Таджикистан
TK Tokelau
TL East Timor, Timor-Leste, Timor oriental, Timor Est, Osttimor
TM Turkmenistan, Turkménistan, Turkmenistán, Turcomenistão
TN Tunisia, Tunisie, Túnez, Tunísia, Tunesien, Тунис, تونس
TO Tonga
TR Turkey, Türkiye, Turquie, Turquía, Turquia, Turchia, Türkei, Turki, Турция, 土耳其, トルコ, 튀르키예, تركيا, Turkiye, 터키, Turkije, Turkiet, Tyrkia, Tyrkiet, Turkki, Turcja, Turecko, Törökország, Turcia, Турска, Turska, Turčija, Türkiyə, Туреччина, Түркия, Thổ Nhĩ Kỳ, Uturuki
TT Trinidad and Tobago, Trinité-et-Tobago, Trinidad y Tobago, Trinidad e Tobago, Trinidad und Tobago, Trinidad, Trinité
TV Tuvalu
TW Taiwan, Taïwan, Taiwán, Тайвань, 台湾, 台灣, 대만, تايوان, Republic of China, 臺灣
TZ Tanzania, Tanzanie, Tanzânia, Tansania, Танзания
UA Ukraine, Ucrania, Ucrânia, Ucraina, Ukraina, Украина, 乌克兰, 烏克蘭, ウクライナ, 우크라이나, أوكرانيا, Oekraïne, Ukrajina, Ukrajna, Украйна, Украјина, Ουκρανία, Ukrayna, Україна, اوکراین, אוקראינה, यूक्रेन, یوکرین, ইউক্রেন, ยูเครน
UG Uganda, Ouganda, Уганда
UM U.S. Minor Outlying Islands
US United States, États-Unis, Estados Unidos, Stati Uniti, Vereinigte Staaten, Amerika Serikat, Соединенные Штаты, 美国, 美國, アメリカ合衆国, 미국, الولايات المتحدة, U.S., US, U.S.A., USA, United States of America, EUA, EE.UU., EEUU, Etats-Unis, Stati Uniti d'America, США, アメリカ, 米国, أمريكا, الولايات المتحدة الأمريكية, Verenigde Staten, Yhdysvallat, Stany Zjednoczone, Spojené státy, Spojené štáty, Egyesült Államok, Съединени щати, Сједињене Државе, Sjedinjene Države, Sjedinjene Američke Države, Združene države Amerike, Ηνωμένες Πολιτείες, Amerika Birleşik Devletleri, Amerika Birləşmiş Ştatları, Сполучені Штати, Америка Құрама Штаттары, ایالات متحده, ארצות הברית, संयुक्त राज्य, ریاست ہائے متحدہ امریکہ, মার্কিন যুক্তরাষ্ট্র, สหรัฐอเมริกา, Hoa Kỳ, Amerika Syarikat, Marekani
UY Uruguay, Uruguai, Уругвай
UZ Uzbekistan, Ouzbékistan, Uzbekistán, Uzbequistão, Usbekistan, Узбекистан
VA Vatican City, État de la Cité du Vatican, Ciudad del Vaticano, Cidade do Vaticano, Città del Vaticano, Vatikanstadt, Vatikan, Ватикан, الفاتيكان, Vatican, Holy See, Vaticano, Saint-Siège, Santa Sede, 梵蒂冈, バチカン, 바티칸
VC St. Vincent and Grenadines, Saint-Vincent-et-les Grenadines, San Vicente y las Granadinas, São Vicente e Granadinas, Saint Vincent e Grenadine, St. Vincent und die Grenadinen, Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St. Vincent, Saint Vincent
VE Venezuela, Венесуэла
VG British Virgin Islands, Îles Vierges britanniques, Islas Vírgenes Británicas
VI U.S. Virgin Islands, Îles Vierges des États-Unis, Islas Vírgenes de EE. UU., US Virgin Islands, Virgin Islands, U.S.V.I.
VN Vietnam, Viêt Nam, Vietnã, Vietname, Вьетнам, 越南, ベトナム, 베트남, فيتنام, Viet Nam, Việt Nam
VU Vanuatu
WF Wallis and Futuna
WS Samoa
XK Kosovo, Косово, Kosova, Kossovo
YE Yemen, Yémen, Iêmen, Iémen, Jemen, Yaman, Йемен, اليمن, South Yemen, North Yemen
YT Mayotte
ZA South Africa, Afrique du Sud, Sudáfrica, África do Sul, Sudafrica, Südafrika, Afrika Selatan, Южно-Африканская Республика, 南非, 南アフリカ, 남아프리카, جنوب أفريقيا, ЮАР, 南ア, 남아프리카공화국
ZM Zambia, Zambie, Zâmbia, Sambia, Замбия
ZW Zimbabwe, Zimbabue, Zimbábue, Simbabwe, Зимбабве, Rhodesia
`).map((row) => ({ code: row.slice(0, 2), names: words(row.slice(3)) }))

/** States that are no more and whose land is several countries now, so that no code can be told: names only. */
export const formerCountries: readonly string[] = words(`
  Soviet Union, U.S.S.R., USSR, Union of Soviet Socialist Republics, Union soviétique, URSS, U.R.S.S., Unión Soviética, União Soviética,
  Unione Sovietica, Sowjetunion, UdSSR, СССР, 苏联, 蘇聯, ソ連, 소련, الاتحاد السوفياتي,
  Yugoslavia, Yougoslavie, Jugoslávia, Iugoslávia, Jugoslavia, Jugoslawien, Югославия, 南斯拉夫, ユーゴスラビア, 유고슬라비아, يوغوسلافيا,
  Czechoslovakia, Tchécoslovaquie, Checoslovaquia, Checoslováquia, Tchecoslováquia, Cecoslovacchia, Tschechoslowakei, Чехословакия,
  捷克斯洛伐克, チェコスロバキア, Serbia and Montenegro, Serbie-et-Monténégro, Serbia y Montenegro, Netherlands Antilles, Antilles néerlandaises
`)
