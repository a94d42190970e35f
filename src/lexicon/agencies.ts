// Where a row comes from is told in its last column: `seen`, the dateline was found in real copy or in a news system's own test files;
// `usage`, how the house is generally known to sign, unconfirmed. Shapes are those of docs/datelines.md.
//
// The columns: id | name | home | languages | shapes | separators | credits | end marks | source. `-` is an empty cell; among separators, which
// stand apart by blanks, `none` is no separator. A `?` behind a credit marks it as ambiguous. The name is a credit too, and so is each credit of
// five letters and more in capitals: `Prensa Latina` stands for `PRENSA LATINA`. Rows are sorted by id.
import type { Agency, DatelineShape } from './agency'
import { lines, words } from './words'

/** The credits of a row: as written, and in capitals. */
function spellings(credits: readonly string[]): readonly string[] {
  return [...new Set(credits.flatMap((credit) => (credit.length < 5 ? credit : [credit, credit.toUpperCase()])))]
}

/** The rows of one kind of house. */
/* @__NO_SIDE_EFFECTS__ */
function houses(kind: Agency['kind'], table: string): readonly Agency[] {
  return lines(table).map((row) => {
    const [
      id = '',
      name = '',
      home = '',
      languages = '',
      shapes = '',
      separators = '',
      signs = '',
      marks = '',
      source = '',
    ] = row.split(' | ')
    const credits = words(signs)
    const ambiguous = credits.filter((credit) => credit.endsWith('?')).map((credit) => credit.slice(0, -1))
    return {
      id,
      name,
      kind,
      credits: spellings(
        [name, ...credits.map((credit) => credit.replace(/\?$/, ''))].filter((credit) => credit !== '-'),
      ),
      ...(home !== '-' && { home }),
      languages: languages.split(' '),
      shapes: shapes.split(' ') as DatelineShape[], // the test of the tables holds them against the list
      separators: separators.split(' ').map((mark) => (mark === 'none' ? '' : mark)),
      ...(marks !== '-' && { endMarks: words(marks) }),
      ...(ambiguous.length > 0 && { ambiguous: spellings(ambiguous) }),
      source,
    }
  })
}

/** News agencies. */
const newsAgencies = /* @__PURE__ */ houses(
  'agency',
  `
aa | Anadolu Agency | TR | tr en ar fr ru | D1 D13 | - : | AA?, Anadolu, Anadolu Ajansı, الأناضول, الاناضول | - | seen
aap | Australian Associated Press | AU | en | D2 D1 | - | AAP | - | seen
abi | Agencia Boliviana de Información | BO | es | D1 | .- - | ABI? | - | usage
abn | Agencia Bolivariana de Noticias | VE | es | D1 | .- | ABN?, AVN?, Agencia Venezolana de Noticias | - | usage
acan-efe | ACAN-EFE | PA | es | D1 | .- -- - | Acan-Efe, ACAN?, Acan | - | usage
acn | Agencia Cubana de Noticias | CU | es en | D1 D2 | .- - | ACN?, AIN? | - | usage
acp | Agence Congolaise de Presse | CD | fr | D1 | .- – | ACP? | - | usage
adn | Allgemeiner Deutscher Nachrichtendienst | DE | de | D1 | - -- | ADN? | - | usage
adnkronos | Adnkronos | IT | it | D1 | - – | AdnKronos, Adnkronos Salute | - | usage
afp | Agence France-Presse | FR | fr en es de pt ar zh ja | D1 D14 | - -- – — none | AFP?, Agence France Presse, Afp, أ ف ب, ا ف ب, أ.ف.ب, ا.ف.ب, أ. ف. ب, فرانس برس, АФП, Агентство Франс Пресс, 法新社, 法新, ＡＦＰ, 法新社電, 에이에프피, เอเอฟพี, এএফপি, एएफपी, اے ایف پی | - | seen
afx | AFX News | GB | en | D1 | -- - | AFX? | - | usage
agencia-brasil | Agência Brasil | BR | pt es en | D13 D1 | – - | Agencia Brasil, ABr? | - | usage
agencia-estado | Agência Estado | BR | pt | D1 D4 | - – | AE?, Estadão Conteúdo | - | usage
agerpres | Agerpres | RO | ro en | D5 D9 | - | Rompres | - | usage
agi | Agenzia Italia | IT | it | D3 | - | AGI?, Agi | - | usage
akipress | AKIpress | KG | ru en ky | D13 D1 | - – | АКИpress | - | usage
akp | Agence Kampuchea Presse | KH | en km fr | D3 D1 | -- - | AKP? | - | usage
ana-mpa | Athens-Macedonian News Agency | GR | el en | D1 D4 | -- - – | ANA-MPA, ANA?, MPA?, ΑΠΕ-ΜΠΕ, ΑΠΕ, Athens News Agency | - | usage
andes | Agencia Andes | EC | es | D1 | .- - | ANDES? | - | usage
andina | Andina | PE | es en | D1 | .- - | Agencia Andina | - | usage
angop | Angola Press News Agency | AO | pt en fr | D1 D13 | – - | Angop | - | usage
ani | Asian News International | IN | en hi | D12 D1 | : | ANI?, एएनआई | - | seen
ann | Agencia Nueva Nicaragua | NI | es en | D1 | -- .- | ANN? | - | usage
anp | Algemeen Nederlands Persbureau | NL | nl en | D1 | - | ANP? | - | seen
ansa | ANSA | IT | it en es pt | D3 D1 | - – -- | Ansa, Agenzia ANSA, ANSA Latina, АНСА | - | seen
antara | Antara | ID | id en | D1 | - – -- | LKBN ANTARA, Antara News, ANTARA News | - | seen
ap | The Associated Press | US | en es | D1 D15 | — _ -- - – : | AP?, Associated Press, A.P., أسوشيتد برس, اسوشيتد برس, أ ب?, АП, Ассошиэйтед Пресс, 美联社, 美聯社, ＡＰ, AP通信, 에이피, एपी, اے پی | - | seen
apa | Austria Presse Agentur | AT | de | D1 | - – | APA? | - | usage
apa-baku | Azeri-Press Agency | AZ | az en ru | D7 D6 | . - | APA? | - | usage
app | Associated Press of Pakistan | PK | en ur | D1 | : - | APP?, اے پی پی | - | usage
aps | Algérie Presse Service | DZ | fr ar en | D1 D13 | - – .- | APS?, واج, وأج | - | usage
aps-senegal | Agence de Presse Sénégalaise | SN | fr | D1 | - – | APS? | - | usage
armenpress | Armenpress | AM | hy en ru | D7 | . | АРМЕНПРЕСС | - | usage
askanews | askanews | IT | it | D1 | – - | Askanews | - | usage
ata | Albanian Telegraphic Agency | AL | sq en | D1 | /- - – | ATA?, ATSH | - | usage
azertac | Azertac | AZ | az en ru | D2 D7 | none . | AZƏRTAC, АЗЕРТАДЖ | - | usage
bakhtar | Bakhtar News Agency | AF | ps fa en | D1 | : | Bakhtar, باختر | - | usage
belga | Belga News Agency | BE | nl fr en | D1 D16 | = - | Belga | - | usage
belta | BelTA | BY | ru be en | D5 D2 D13 | - . | БелТА | - | seen
bernama | Bernama | MY | ms en | D1 | -- – — | Bernama-dpa, 马新社 | - | seen
bhasha | Bhasha | IN | hi | D18 | none | भाषा? | - | seen
bna | Bahrain News Agency | BH | ar en | D1 | : - | BNA?, بنا? | - | usage
bns | Baltic News Service | LT | lt en et lv | D1 | - -- | BNS? | - | usage
bss | Bangladesh Sangbad Sangstha | BD | bn en | D1 | - : – | BSS?, বাসস | - | seen
bta | Bulgarian Telegraph Agency | BG | bg en | D9 D13 | - – | BTA?, БТА | - | usage
cana | Caribbean Media Corporation | BB | en | D1 D2 | - -- – | CANA?, CMC? | - | usage
cna-cyprus | Cyprus News Agency | CY | el en | D1 | - | CNA?, ΚΥΠΕ | - | usage
cna-taiwan | Central News Agency | TW | zh-Hant en | D14 D1 | none -- ） | CNA?, 中央社, 中央社電 | - | seen
cns | China News Service | CN | zh-Hans en | D14 D1 D4 | -- none | CNS?, ECNS, 中新社, 中新网, 中新網, 中国新闻社 | - | seen
colprensa | Colprensa | CO | es | D1 | .- - | Agencia Colprensa | - | usage
cp | The Canadian Press | CA | en fr | D13 D1 | — _ - | CP?, Canadian Press, La Presse Canadienne, La Presse canadienne, PC? | - | seen
ctk | Czech News Agency | CZ | cs en | D16 D1 | - – | ČTK, CTK, Česká tisková kancelář | - | seen
dapd | dapd | DE | de | D1 | - | ddp, DDP? | - | usage
dha | Demirören Haber Ajansı | TR | tr | D1 | - | DHA? | - | usage
dow-jones | Dow Jones Newswires | US | en de | D1 | -- - | Dow Jones, DJ?, DJN, Dow Jones & Co. | - | seen
dpa | Deutsche Presse-Agentur | DE | de en es ar | D1 | - – .- | dpa, DPA?, Dpa, dpa-AFX, dpa/lsw, dpa/lby, dpa/lni, dpa/lnw, dpa/lhe, dpa/lrs, dpa/lno, dpa/mv, dpa/sn, dpa/sa, dpa/th, dpa/bb, dpa/tmn, dpa-infocom, dpa-AFX Broker, د ب أ, د ب ا, ДПА, 德新社 | - | seen
dyn | Diarios y Noticias | AR | es | D1 | .- -- | DyN?, DYN | - | usage
efe | Agencia EFE | ES | es en pt ca ar | D1 D4 | .- - -- – | EFE, Efe, efe?, EFE Verde, EFEAGRO, EFEverde, إفي, ЭФЕ, 埃菲社 | - | seen
ena | Ethiopian News Agency | ET | en am | D13 D1 | - | ENA? | - | usage
epd | Evangelischer Pressedienst | DE | de | D1 | - . | epd, EPD? | - | usage
europa-press | Europa Press | ES | es ca | D1 D16 | - .- – | EP?, Ep? | - | seen
fars | Fars News Agency | IR | fa en ar | D1 D2 | - – | FNA?, Fars?, FARS, Fars News, فارس? | - | usage
fena | FENA | BA | bs en | D1 | - – | Fena | - | usage
fides | Agenzia Fides | VA | it en es fr | D1 | - – | Fides | - | usage
gna | Ghana News Agency | GH | en | D2 | – - | GNA? | - | usage
hina | Hina | HR | hr en | D1 | - – | HINA | - | usage
ians | Indo-Asian News Service | IN | en hi | D18 D1 | none : - | IANS, आईएएनएस | - | seen
iha | İhlas Haber Ajansı | TR | tr | D1 | - | İHA?, IHA? | - | seen
ina | Iraqi News Agency | IQ | ar en | D1 | - – | INA?, واع? | - | usage
inp | Independent News Pakistan | PK | en ur | D1 | : - | INP?, آئی این پی | - | usage
interfax | Interfax | RU | ru en uk | D7 | - – | Interfax.ru, Интерфакс, Interfax-AVN, Интерфакс-АВН | - | seen
interfax-ukraine | Interfax-Ukraine | UA | uk ru en | D7 | – - | Інтерфакс-Україна, Интерфакс-Украина | - | usage
ips | Inter Press Service | IT | en es | D1 | - -- .- | IPS? | - | usage
irna | IRNA | IR | fa en ar | D2 D8 | – - | Irna, ایرنا, إرنا | - | seen
isna | ISNA | IR | fa en | D1 | - – : | ایسنا | - | usage
itar-tass | ITAR-TASS | RU | ru en | D5 D1 | - . | Itar-Tass, ИТАР-ТАСС | - | usage
jiji | Jiji Press | JP | ja en | D14 D1 | -- - none | Jiji, JIJI, 時事?, 時事通信, 時事通信社, 時事電 | - | seen
jta | Jewish Telegraphic Agency | US | en | D1 | — -- | JTA? | - | usage
kazinform | Kazinform | KZ | kk ru en | D7 | – - | Казинформ, ҚазАқпарат | - | seen
kcna | Korean Central News Agency | KP | ko en | D1 | -- - | KCNA, 조선중앙통신, 朝中社, ЦТАК | - | seen
kenya-news | Kenya News Agency | KE | en sw | D1 D13 | - – | KNA? | - | usage
keystone-ats | Keystone-ATS | CH | fr de it | D18 | none | ats, ATS?, sda, SDA?, Keystone-SDA, awp/sda, awp, AWP, Schweizerische Depeschenagentur, Agence télégraphique suisse | - | seen
khovar | Khovar | TJ | tg ru en | D1 D7 | . - – | Ховар, НИАТ Ховар, АМИТ Ховар | - | usage
kna | Katholische Nachrichten-Agentur | DE | de | D1 | . - | KNA? | - | usage
kpl | Lao News Agency | LA | lo en fr | D4 D1 | - – none | KPL? | - | usage
kuna | Kuwait News Agency | KW | ar en | D1 | -- - | KUNA, Kuna, كونا | - | usage
kyodo | Kyodo News | JP | ja en zh ko | D2 D14 D1 | - -- none | Kyodo, Kyodo News Service, 共同?, 共同通信, 共同通信社, 共同社, 共同電, Киодо, 교도 | - | seen
lana | Libyan News Agency | LY | ar en | D1 | - | JANA?, LANA?, الجماهيرية, وال? | - | usage
lapresse | LaPresse | IT | it | D1 | - – | - | - | usage
leta | LETA | LV | lv en ru | D1 | - – | Leta | - | usage
lusa | Lusa | PT | pt en es | D1 | -- – - | LUSA, Agência Lusa | - | seen
map | Maghreb Arabe Presse | MA | ar fr en es | D1 | – - | MAP?, ومع, و.م.ع | - | usage
mediafax | Mediafax | RO | ro | D1 | - – | - | - | usage
mehr | Mehr News Agency | IR | fa en | D1 | – - | MNA?, Mehr?, MEHR, مهر?, خبرگزاری مهر | - | usage
mena | Middle East News Agency | EG | ar en fr | D1 | - -- | MENA?, أ ش أ, أش أ, أ.ش.أ | - | usage
mia | Media Information Agency | MK | mk en sq | D1 | - – | MIA?, МИА | - | usage
mina | Montenegro News Agency | ME | sr en | D1 | – - | MINA, Mina? | - | usage
moldpres | Moldpres | MD | ro en ru | D1 | / - | IPN? | - | usage
montsame | Montsame | MN | mn en ru | D5 D9 | . | МОНЦАМЭ | - | usage
mti | MTI | HU | hu en | D1 | - – | MTI?, Magyar Távirati Iroda | - | usage
nampa | Namibia Press Agency | NA | en | D1 D13 | - – | Nampa | - | usage
nan | News Agency of Nigeria | NG | en | D18 D1 | none - – : | NAN? | - | usage
new-ziana | New Ziana | ZW | en | D1 D13 | - – | Ziana | - | usage
news1 | News1 | KR | ko | D14 | = | 뉴스1 | - | seen
newsis | Newsis | KR | ko | D14 | = none | 뉴시스 | - | seen
nna | National News Agency | LB | ar fr en | D2 | - – | NNA?, الوطنية?, وطنية? | - | usage
noticias-argentinas | Noticias Argentinas | AR | es | D1 | .- -- | NA? | - | usage
notimex | Notimex | MX | es | D1 | .- - -- | NTX? | - | usage
ntb | Norsk Telegrambyrå | NO | nb | D1 | : | NTB?, NTB-AFP, NTB-Reuters | - | seen
nzpa | New Zealand Press Association | NZ | en | D2 D1 | - | NZPA, NZN, New Zealand Newswire | - | usage
ona | Oman News Agency | OM | ar en | D1 | --- - | ONA?, العمانية | - | usage
opecna | OPEC News Agency | AT | en | D1 | -- - | OPECNA | - | usage
pa | Press Association | GB | en | D13 D1 | - – | PA?, PA Media, PA News Agency, PA Wire | - | usage
pajhwok | Pajhwok Afghan News | AF | en ps fa | D1 | : | Pajhwok, PAN?, پژواک | - | usage
pana | Panapress | SN | fr en pt ar | D1 | - – | PANA, Pana? | - | usage
pap | Polish Press Agency | PL | pl en | D1 D13 | – - | PAP?, Polska Agencja Prasowa | - | usage
petra | Jordan News Agency | JO | ar en | D1 | –- – - -- | Petra?, بترا | - | usage
pia | Philippine Information Agency | PH | fil en | D1 | -- – — | PIA? | - | usage
pna | Philippine News Agency | PH | en fil | D13 D1 | – — - | PNA? | - | usage
ppi | Pakistan Press International | PK | en ur | D1 | : - | PPI? | - | usage
prensa-latina | Prensa Latina | CU | es en pt fr | D1 | -- - – none | PL?, Prensa-Latina, Пренса Латина | - | seen
pti | Press Trust of India | IN | en hi | D18 D1 | none : – - | PTI?, पीटीआई | - | seen
qna | Qatar News Agency | QA | ar en | D1 | - – | QNA?, قنا? | - | usage
regnum | Regnum | RU | ru | D7 D6 | . – - | РЕГНУМ, ИА REGNUM, ИА Регнум | - | usage
reuters | Reuters | GB | en es de fr pt it ru zh ja ar | D1 D17 D14 | - – — -- : .- none | Reuter, Thomson Reuters, Thomson Reuters Foundation, Reuters Health, Reuters Life!, IFR?, رويترز, رويتر, رویترز, ロイター, ロイター通信, 로이터, 路透社, 路透, 路透電, Рейтер, Ройтерс, Reuters News Agency, רויטרס, रॉयटर्स, রয়টার্স, رائٹرز, รอยเตอร์, Ρόιτερς | reuter | seen
rfe-rl | Radio Free Europe/Radio Liberty | CZ | en ru uk | D13 D1 | -- — | RFE/RL, RFERL | - | usage
ria | RIA Novosti | RU | ru en | D6 D1 | . - | РИА Новости, RIA?, РИА? | - | seen
ritzau | Ritzau | DK | da en | D8 | : none | ritzau, RB?, Ritzaus Bureau | - | seen
rss | Rastriya Samachar Samiti | NP | ne en | D1 D13 | : - | RSS?, रासस | - | usage
saba | Saba News Agency | YE | ar en | D1 | -- - | SABA, Saba?, سبأ? | - | usage
salpress | Salpress | SV | es | D1 | -- .- | - | - | usage
sana | Syrian Arab News Agency | SY | ar en fr es | D2 D1 | - – | SANA?, Sana?, سانا | - | usage
sapa | South African Press Association | ZA | en | D1 | - – | SAPA, Sapa, Sapa-AFP, Sapa-AP, Sapa-dpa | - | usage
sid | Sport-Informations-Dienst | DE | de | D1 | - | SID?, sid | - | usage
sita | SITA | SK | sk | D1 | - – | SITA?, Sita? | - | usage
spa | Saudi Press Agency | SA | ar en fr | D2 D1 | -- – - | SPA?, واس? | - | seen
sps | Sahara Press Service | EH | ar es fr en | D1 | – - | SPS? | - | usage
sputnik | Sputnik | RU | en ru es fr ar | D1 | - – — | Спутник?, سبوتنيك | - | usage
srna | SRNA | BA | sr en | D1 | - – /- | Srna?, СРНА | - | usage
sta | Slovenian Press Agency | SI | sl en | D1 | - – | STA?, Slovenska tiskovna agencija | - | usage
stt | Suomen Tietotoimisto | FI | fi sv | D13 D4 | – - | STT, STT-Lehtikuva, STT–Reuters, STT–AFP, FNB?, SPT? | - | seen
suna | Sudan News Agency | SD | ar en | D1 | - – | SUNA, Suna, سونا | - | usage
tak | Türk Ajansı-Kıbrıs | CY | tr en | D1 | - : | TAK?, T.A.K. | - | usage
tanjug | Tanjug | RS | sr en | D1 D13 | - – | Танјуг, Танюг | - | usage
tap | Tunis Afrique Presse | TN | ar fr en | D1 | - – | TAP?, Tap?, وات? | - | usage
tasnim | Tasnim News Agency | IR | fa en ar | D1 | – - | Tasnim, تسنیم, تسنيم | - | usage
tasr | News Agency of the Slovak Republic | SK | sk en | D16 D1 | - – | TASR, Tasr | - | usage
tass | TASS | RU | ru en | D5 D1 | . - | Tass, ТАСС, Корр. ТАСС, корр. ТАСС, 塔斯社, タス通信, 타스 | - | seen
telam | Télam | AR | es en | D1 | .- -- - | Telam | - | seen
tna | Thai News Agency | TH | th en | D1 | – - | TNA?, สำนักข่าวไทย | - | usage
trend | Trend News Agency | AZ | az en ru | D1 D13 D7 | . - – | Trend?, Тренд? | - | usage
tt | TT News Agency | SE | sv | D13 D1 | . - – | TT?, TT-AFP, TT-Reuters, TT-AP, TT Nyhetsbyrån, Tidningarnas Telegrambyrå | - | seen
ukrinform | Ukrinform | UA | uk ru en | D7 D13 | . – - | Укрінформ, Укринформ | - | usage
unb | United News of Bangladesh | BD | en bn | D1 | - – | UNB, ইউএনবি | - | usage
uni | United News of India | IN | en hi ur | D18 D1 | none : - | UNI?, Varta, Univarta, वार्ता?, यूनीवार्ता | - | usage
unian | UNIAN | UA | uk ru en | D7 | . – - | УНІАН, УНИАН | - | usage
unn | Ukrainian National News | UA | uk ru | D7 | . | УНН? | - | usage
upi | United Press International | US | en es ar ko | D1 | -- — – - _ | UPI?, U.P.I., يو بي آي, 合众国际社 | - | seen
uza | National News Agency of Uzbekistan | UZ | uz ru en | D13 D1 | . - – | UzA, УзА, ЎзА, Uzbekistan National News Agency | - | usage
vatican-news | Vatican News | VA | it en es fr de | D13 D1 | - – | VIS?, Vatican Information Service | - | usage
vna | Vietnam News Agency | VN | vi en fr zh | D1 | – - — | VNA?, TTXVN, 越通社 | - | seen
wafa | WAFA | PS | ar en fr | D1 D2 | – - | Wafa?, Palestinian News Agency, وفا? | - | usage
wam | Emirates News Agency | AE | ar en | D1 | -- - – | WAM?, Wam?, وام? | - | seen
xinhua | Xinhua News Agency | CN | zh-Hans en fr es ru ar pt ja | D1 D14 | -- — - – : none | Xinhua, Xinhuanet, NCNA, 新华社, 新華社, 新华网, 新華網, 新华, شينخوا, Синьхуа, 新華社通信, 신화통신, 신화?, 신화사 | enditem, endit | seen
yonhap | Yonhap News Agency | KR | ko en zh ja es fr ar | D1 D14 | -- - = | Yonhap, Yonhap News, 연합뉴스, 연합?, 연합뉴스TV, 韩联社, 韓聯社, 聯合ニュース, 聯合?, Ренхап, يونهاب | end | seen
zanis | Zambia News and Information Services | ZM | en | D1 D13 | - – | ZANIS, ZANA? | - | usage
`,
)

/** Services that send releases, and press offices that send copy. */
const releaseServices = /* @__PURE__ */ houses(
  'service',
  `
accesswire | ACCESSWIRE | US | en | D11 | / none | Accesswire, ACCESS Newswire | - | seen
acn-newswire | ACN Newswire | HK | en zh ja | D1 | - | JCN Newswire, JCN Network | - | usage
apo | APO Group | CH | en fr ar pt | D1 | - -- – | APO?, African Press Organization | - | usage
armed-forces-news | Army News Service | US | en | D1 | -- — – | ARNEWS, Army News, American Forces Press Service, AFPS, AFNS, Air Force News Service, AFIS, DoD News, DVIDS, Navy News Service, NNS?, AFPN, Air Force Print News, Marine Corps News | - | usage
asianet | AsianNet | AU | en | D9 | -- | AsiaNet, Medianet | - | seen
benzinga | Benzinga | US | en | D1 | -- - | - | - | usage
business-wire | Business Wire | US | en fr de es ja | D10 | -- | BusinessWire | - | seen
cnw | CNW Group | CA | en fr | D9 | - -- – | CNW, CNW Telbec, Canada NewsWire, CNW-Telbec, Telbec | - | seen
comtex | Comtex | US | en | D1 | -- | M2 Presswire, M2 Communications | - | usage
ein-presswire | EIN Presswire | US | en | D9 | -- | EINPresswire.com, EINPresswire | - | usage
eqs | EQS Group | DE | de en | D13 D1 | – - | EQS-News, DGAP, EQS?, EQS Newswire, DGAP-News | - | usage
globe-newswire | GlobeNewswire | US | en fr de sv | D1 | -- - – | Globe Newswire, PRIMEZONE, PrimeZone Media Network | - | seen
internews | Internews | - | en | D1 | : | - | - | seen
kyodo-pr-wire | Kyodo News PR Wire | JP | en ja | D9 D1 | -- | Kyodo JBN, JBN? | - | usage
marketwired | Marketwired | CA | en fr | D10 D1 | - -- | Marketwire, Market Wire, CCNMatthews, Internet Wire | - | seen
media-outreach | Media OutReach Newswire | HK | en zh | D1 | - – | Media OutReach | - | usage
news-aktuell | News Aktuell | DE | de | D1 | - – | ots?, OTS?, news aktuell, APA-OTS | - | usage
newsfile | Newsfile Corp. | CA | en fr | D10 | - | Newsfile Corp, Newsfile | - | seen
newsvoir | NewsVoir | IN | en | D1 | : – - | Newsvoir, Business Wire India, PNN?, VMPL, SRV?, HT Syndication | - | usage
openpr | openPR | DE | de en | D4 D1 | - – | OpenPR | - | usage
pr-newswire | PR Newswire | US | en es pt fr de zh ja ko | D9 | -- - – | PRNewswire, PRN, PRNewswire-USNewswire, PRNewswire-FirstCall, PRNewswire-HISPANIC PR WIRE, PRNewswire-PRWeb, PRNewswire-Asia, PRNewswire1, PRNewswire-iReach, PRNewswire-AsiaNet, Xinhua PRNewswire, PRNewswire-Xinhua PRNewswire, 美通社, USNewswire, U.S. Newswire, FirstCall? | - | seen
pr-web | PRWeb | US | en | D1 | -- | prweb | - | usage
pressetext | Pressetext | AT | de en | D1 | - – | pts?, pte?, pta?, pressetext | - | usage
prlog | PRLog | US | en | D10 D1 | -- - | - | - | usage
rns | Regulatory News Service | GB | en | D1 | - | RNS?, LSE RNS | - | usage
thenewswire | TheNewswire | CA | en | D11 D1 | – - / | TheNewswire.ca | - | usage
`,
)

/** Broadcasters that sign in datelines. Call signs of stations (`KMIZ`) are told by their shape, not here. */
const broadcasters = /* @__PURE__ */ houses(
  'broadcaster',
  `
abc-au | Australian Broadcasting Corporation | AU | en | D13 D4 | - – | ABC? | - | usage
abc-us | ABC News | US | en | D1 D4 | -- — - | ABC? | - | usage
al-jazeera | Al Jazeera | QA | ar en | D1 D13 | - – | Aljazeera, الجزيرة?, الجزيرة نت | - | usage
bbc | BBC | GB | en ar fa ru es pt zh | D13 D4 D1 | - – -- | BBC?, BBC News, BBC Sport, BBC World Service, BBC Monitoring, بي بي سي, Би-би-си, بی بی سی | - | usage
caracol | Caracol | CO | es | D1 | -- .- | Caracol?, Emisoras Caracol Network | - | usage
cbc | CBC News | CA | en fr | D13 D1 | -- — - | CBC?, Radio-Canada | - | usage
cbs | CBS News | US | en | D1 | -- — - | CBS?, CBS Local, CBS SF, CBSLA, CBSMiami, CBSNewYork | - | usage
cctv | China Central Television | CN | zh-Hans en | D14 D1 | -- none | CCTV, CGTN, CCTV.com, 央视, 央视网, 央视新闻, 中国之声, 央广网, CRI?, CRIENGLISH.com, 国际在线 | - | seen
channel-newsasia | Channel NewsAsia | SG | en | D13 D1 | : - – | CNA?, TODAY? | - | usage
cnbc | CNBC | US | en | D13 D1 | – — -- | CNBC-TV18, CNBC.com | - | usage
cnn | CNN | US | en es ar | D1 D4 | -- — – - | CNN Español, CNN en Español, CNN Wire, CNN Business, CNN Newsource, CNN.com, CNNMoney, CNNMoney.com, CNN Brasil, CNN Indonesia, سي إن إن, CNNMÉXICO, CNN International | - | usage
dw | Deutsche Welle | DE | de en es ru ar | D13 D4 | – -- | DW? | - | usage
euronews | Euronews | FR | en fr de es it pt ru ar | D13 | - – | euronews | - | usage
fox | Fox News | US | en | D1 D4 | — -- – - | FOX News, FOX?, FOX Business, FoxNews.com, FOX 2, FOX 5 Atlanta, FOX40 | - | usage
gray | Gray News | US | en | D1 D4 | — – - -- | InvestigateTV, Gray Media, Gray DC, InvestigateTV+ | - | seen
irib | IRIB | IR | fa en ar | D1 D2 | – - | Press TV, Presstv | - | usage
national-news-desk | The National News Desk | US | en | D1 | — -- – | TND?, SBG?, Sinclair Broadcast Group, CITC?, Circa? | - | usage
nbc | NBC News | US | en | D1 | -- — - | NBC?, MSNBC, NBC Bay Area, NBC 4 | - | usage
newsnation | NewsNation | US | en | D1 D4 | — – | NewsNation Now, Nexstar, Nexstar Media Wire | - | usage
nhk | NHK | JP | ja en | D13 D14 | -- - | NHK World, ＮＨＫ | - | usage
npr | NPR | US | en | D13 D1 | -- — | NPR?, National Public Radio | - | usage
rcn | Radio Cadena Nacional | CO | es | D1 | -- .- | RCN? | - | usage
rt | RT | RU | ru en es ar de fr | D1 D13 | – - | RT? | - | usage
rtl | RTL | NL | nl de fr | D1 | - | RTL Nieuws, NOS? | - | seen
scripps | Scripps News | US | en | D1 D4 | — -- – | Scripps Media, Court TV | - | usage
sky | Sky News | GB | en it ar | D1 D13 | - – | Sky TG24, سكاي نيوز عربية | - | usage
voa | Voice of America | US | en fa ru | D13 D1 | – — -- | VOA, VOA News, RFA?, Radio Free Asia, صدای آمریکا | - | usage
`,
)

/** Newspapers and their services. */
const outlets = /* @__PURE__ */ houses(
  'outlet',
  `
asia-news-network | Asia News Network | SG | en | D1 D4 | - – — | ANN? | - | usage
bloomberg | Bloomberg News | US | en es pt de ja zh | D4 D17 D1 | -- - – — none | Bloomberg, Bloomberg Opinion, Bloomberg Línea, Bloomberg Businessweek, Bloomberg Law, ブルームバーグ, 彭博, 彭博社, 블룸버그, Блумберг, بلومبرغ, بلومبرج | - | seen
catholic-news-service | Catholic News Service | US | en | D1 | -- — | CNS? | - | usage
china-daily | China Daily | CN | en zh-Hans | D13 D1 | -- - – | Chinadaily.com.cn, chinadaily.com.cn, 中国日报 | - | seen
copley | Copley News Service | US | en | D1 D13 | -- - | CNS? | - | usage
cox | Cox Newspapers | US | en | D1 D13 | -- - – — | Cox News Service, Cox Media Group, Cox Media Group National Content Desk, COX? | - | usage
csm | The Christian Science Monitor | US | en | D13 D1 | — -- | Christian Science Monitor, CSM? | - | usage
express-news-service | Express News Service | IN | en | D13 D1 | : – | ENS? | - | usage
folhapress | Folhapress | BR | pt | D1 D13 | - – -- | Folha de S.Paulo, UOL | - | usage
ft | Financial Times | GB | en | D13 D1 | - – | FT?, The Financial Times | - | usage
gannett | Gannett News Service | US | en | D1 D13 | -- — | GNS? | - | usage
guardian | The Guardian | GB | en | D1 D13 | - -- – — | Guardian?, Guardian News & Media, The Observer, Guardian News Service | - | usage
hearst | Hearst Newspapers | US | en | D1 D13 | -- — | Hearst News Service | - | usage
independent | The Independent | GB | en | D1 D13 | -- - – | London Independent | - | usage
knight-ridder | Knight Ridder | US | en | D1 D13 | -- — – | Knight Ridder Newspapers, Knight-Ridder, Knight-Ridder Newspapers, Knight Ridder News Service | - | usage
lat-wp | Los Angeles Times-Washington Post News Service | US | en | D13 D1 | -- — – | L.A. Times-Washington Post News Service, LATWP, LAT-WP | - | usage
latimes | Los Angeles Times | US | en | D1 D13 | -- — – | L.A. Times, LA Times, LAT? | - | usage
mcclatchy | McClatchy | US | en | D1 D13 | -- — – | McClatchy Newspapers, McClatchy News Service, McClatchy Washington Bureau, McClatchyDC | - | usage
newhouse | Newhouse News Service | US | en | D1 D13 | -- — | NNS? | - | usage
nyt | The New York Times | US | en | D1 D13 | -- — – - | NYT?, New York Times, New York Times News Service, The New York Times News Service, N.Y. Times News Service, NYTNS, New York Times Service, NY Times News Service, NYTimes News Service | - | usage
peoples-daily | People's Daily | CN | zh-Hans en | D14 D13 | none -- | People's Daily Online, 人民网, 人民網, 人民日报, Global Times, 环球网 | - | seen
religion-news-service | Religion News Service | US | en | D1 | — -- | RNS? | - | usage
scripps-howard | Scripps Howard News Service | US | en | D1 D13 | -- — | SHNS, Scripps Howard | - | usage
sports-network | The Sports Network | US | en | D4 D1 | - -- | Sports Network | - | usage
states-newsroom | States Newsroom | US | en | D13 D1 | — – | Stateline?, Stateline.org | - | usage
straits-times | The Straits Times | SG | en | D1 D13 | - – — : | Straits Times, SPH?, ST? | - | usage
telegraph | The Daily Telegraph | GB | en | D13 D1 | -- – - | Daily Telegraph, Telegraph Group, London Daily Telegraph | - | usage
times-news-network | Times News Network | IN | en | D13 D1 | : – | TNN? | - | usage
tribune-news-service | Tribune News Service | US | en | D1 D13 | -- — – | TNS?, MCT?, McClatchy-Tribune, KRT, McClatchy-Tribune News Service, tca, TCA?, Tribune Content Agency | - | seen
usa-today | USA Today | US | en | D13 D1 | — -- – | USA TODAY NETWORK, USA TODAY Sports, Gannett? | - | usage
washington-post | The Washington Post | US | en | D1 D13 | -- — – | Washington Post, Washington Post News Service, WP?, WP-BLOOM, WP Bloomberg, Washington Post Service | - | usage
wsj | The Wall Street Journal | US | en | D1 D13 | -- — – | Wall Street Journal, WSJ, The Wall Street Journal Europe | - | usage
`,
)

/** The houses that sign datelines. Spellings of several houses are marked ambiguous in each. */
export const agencies: readonly Agency[] = [...newsAgencies, ...releaseServices, ...broadcasters, ...outlets]
