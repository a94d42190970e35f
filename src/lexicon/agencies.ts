// Credits of these agencies were seen in real copy or in a news system's own test files; those of the others are from general usage:
// ACCESSWIRE, ANSA, Agence France-Presse, Agencia EFE, Algemeen Nederlands Persbureau, Anadolu Agency, Antara, Asian News International, AsianNet,
// Australian Associated Press, Bangladesh Sangbad Sangstha, BelTA, Bernama, Bhasha, Bloomberg News, Business Wire, CNW Group, Central News Agency,
// China Central Television, China Daily, China News Service, Czech News Agency, Deutsche Presse-Agentur, Dow Jones Newswires, Emirates News Agency,
// Europa Press, GlobeNewswire, Gray News, IRNA, Indo-Asian News Service, Interfax, Internews, Jiji Press, Kazinform, Keystone-ATS,
// Korean Central News Agency, Kyodo News, Lusa, Marketwired, News1, Newsfile Corp., Newsis, Norsk Telegrambyrå, PR Newswire, People's Daily,
// Prensa Latina, Press Trust of India, RIA Novosti, RTL, Reuters, Ritzau, Saudi Press Agency, Suomen Tietotoimisto, TASS, TT News Agency,
// The Associated Press, The Canadian Press, Tribune News Service, Télam, United Press International, Vietnam News Agency, Xinhua News Agency,
// Yonhap News Agency, İhlas Haber Ajansı.
//
// The columns: name, credit, credit | shapes | separators | end marks. Shapes are the numbers of `DatelineShape`, the usual one first. The name is
// a credit too, and so is each credit of five or more letters in capitals: `Prensa Latina` also gives `PRENSA LATINA`. A `?` after a credit marks it
// as ambiguous. Separators are themselves separated by spaces; `none` is no separator. Rows are sorted by name.
import type { Agency, DatelineShape } from './agency'
import { lines, once, words } from './words'

/** Returns the credits of an agency, and those of five or more letters also in capitals. */
function creditSpellings(credits: readonly string[]): readonly string[] {
  return [...new Set(credits.flatMap((credit) => (credit.length < 5 ? credit : [credit, credit.toUpperCase()])))]
}

/** A row of a table with the columns above, and the kind of its agency. */
interface AgencyLine {
  readonly kind: Agency['kind']
  readonly text: string
  readonly endMarks: string
}

const lineOf = (kind: Agency['kind'], text: string): AgencyLine => ({
  kind,
  text,
  endMarks: text.split(' | ')[3] ?? '',
})

function agencyOf({ kind, text }: AgencyLine): Agency {
  const [signs = '', shapes = '', separators = '', marks] = text.split(' | ')
  const credits = words(signs)
  const bare = credits.map((credit) => credit.replace('?', ''))
  const ambiguous = bare.filter((credit, index) => credit !== credits[index])
  return {
    name: bare[0] ?? '',
    kind,
    credits: creditSpellings(bare),
    shapes: shapes.split(' ').map((shape) => `D${shape}` as DatelineShape), // the test of the tables checks them against the list
    separators: separators.split(' ').map((mark) => (mark === 'none' ? '' : mark)),
    ...(marks && { endMarks: words(marks) }),
    ...(ambiguous.length > 0 && { ambiguous: creditSpellings(ambiguous) }),
  }
}

/** Table of news agencies. */
const newsAgencies = `
Adnkronos, AdnKronos, Adnkronos Salute | 1 | - –
AFX News, AFX? | 1 | - --
Agence Congolaise de Presse, ACP? | 1 | – .-
Agence de Presse Sénégalaise, APS? | 1 | - –
Agence France-Presse, AFP?, Agence France Presse, Afp, أ ف ب, ا ف ب, أ.ف.ب, ا.ف.ب, أ. ف. ب, فرانس برس, АФП, Агентство Франс Пресс, 法新社, 法新, ＡＦＰ, 法新社電, 에이에프피, एएफपी, اے ایف پی | 1 14 | - -- – — none
Agencia Boliviana de Información, ABI? | 1 | - .-
Agencia EFE, EFE, Efe, efe?, EFE Verde, ACAN-EFE, EFEAGRO, EFEverde, إفي, ЭФЕ, 埃菲社 | 1 4 | - -- – .-
Agenzia Fides, Fides | 1 | - –
Agenzia Italia, AGI?, Agi | 3 | -
Agerpres, Rompres | 5 9 | -
Agência Brasil, Agencia Brasil, ABr? | 13 1 | - –
Agência Estado, AE?, Estadão Conteúdo | 1 4 | - –
AKIpress, АКИpress | 13 1 | - –
Algemeen Nederlands Persbureau, ANP? | 1 | -
Algérie Presse Service, APS?, واج, وأج | 1 13 | - – .-
Anadolu Agency, AA?, Anadolu, Anadolu Ajansı, الأناضول, الاناضول | 1 13 | - :
Andina, Agencia Andina | 1 | - .-
Angola Press News Agency, Angop | 1 13 | - –
ANSA, Ansa, Agenzia ANSA, ANSA Latina, АНСА | 3 1 | - -- –
Antara, LKBN ANTARA, Antara News, ANTARA News | 1 | - -- –
Armenpress, АРМЕНПРЕСС | 7 | .
Asian News International, ANI?, एएनआई | 12 1 | :
askanews, Askanews | 1 | - –
Associated Press of Pakistan, APP?, اے پی پی | 1 | - :
Athens-Macedonian News Agency, ANA-MPA, ANA?, MPA?, ΑΠΕ-ΜΠΕ, ΑΠΕ, Athens News Agency | 1 4 | - -- –
Australian Associated Press, AAP | 2 1 | -
Austria Presse Agentur, APA? | 1 | - –
Azeri-Press Agency, APA? | 7 6 | - .
Azertac, AZƏRTAC, АЗЕРТАДЖ | 2 7 | . none
Bahrain News Agency, BNA?, بنا? | 1 | - :
Baltic News Service, BNS? | 1 | - --
Bangladesh Sangbad Sangstha, BSS?, বাসস | 1 | - – :
Belga News Agency, Belga | 1 16 | - =
BelTA, БелТА | 5 2 13 | - .
Bernama, Bernama-dpa, 马新社 | 1 | -- – —
Bhasha, भाषा? | 18 | none
Bulgarian Telegraph Agency, BTA?, БТА | 9 13 | - –
Caribbean Media Corporation, CANA?, CMC? | 1 2 | - -- –
Central News Agency, CNA?, 中央社, 中央社電 | 14 1 | -- ） none
China News Service, CNS?, ECNS, 中新社, 中新网, 中新網, 中国新闻社 | 14 1 4 | -- none
Cyprus News Agency, CNA?, ΚΥΠΕ | 1 | -
Czech News Agency, ČTK, CTK, Česká tisková kancelář | 16 1 | - –
dapd, ddp, DDP? | 1 | -
Demirören Haber Ajansı, DHA? | 1 | -
Deutsche Presse-Agentur, dpa, DPA?, Dpa, dpa-AFX, dpa/lsw, dpa/lby, dpa/lni, dpa/lnw, dpa/lhe, dpa/lrs, dpa/lno, dpa/mv, dpa/sn, dpa/sa, dpa/th, dpa/bb, dpa/tmn, dpa-infocom, dpa-AFX Broker, د ب أ, د ب ا, ДПА, 德新社 | 1 | - – .-
Diarios y Noticias, DyN?, DYN | 1 | -- .-
Dow Jones Newswires, Dow Jones, DJ?, DJN, Dow Jones & Co. | 1 | - --
Emirates News Agency, WAM?, Wam?, وام? | 1 | - -- –
Europa Press, EP?, Ep? | 1 16 | - – .-
Evangelischer Pressedienst, epd, EPD? | 1 | - .
Fars News Agency, FNA?, Fars?, FARS, Fars News, فارس? | 1 2 | - –
FENA, Fena | 1 | - –
Ghana News Agency, GNA? | 2 | - –
Hina, HINA | 1 | - –
Indo-Asian News Service, IANS, आईएएनएस | 18 1 | - : none
Inter Press Service, IPS? | 1 | - -- .-
Interfax, Interfax.ru, Интерфакс, Interfax-AVN, Интерфакс-АВН | 7 | - –
Interfax-Ukraine, Інтерфакс-Україна, Интерфакс-Украина | 7 | - –
Iraqi News Agency, INA?, واع? | 1 | - –
IRNA, Irna, ایرنا, إرنا | 2 8 | - –
ISNA, ایسنا | 1 | - – :
ITAR-TASS, Itar-Tass, ИТАР-ТАСС | 5 1 | - .
İhlas Haber Ajansı, İHA?, IHA? | 1 | -
Jewish Telegraphic Agency, JTA? | 1 | -- —
Jiji Press, Jiji, JIJI, 時事?, 時事通信, 時事通信社, 時事電 | 14 1 | - -- none
Jordan News Agency, Petra?, بترا | 1 | - -- – –-
Katholische Nachrichten-Agentur, KNA? | 1 | - .
Kazinform, Казинформ, ҚазАқпарат | 7 | - –
Kenya News Agency, KNA? | 1 13 | - –
Keystone-ATS, ats, ATS?, sda, SDA?, Keystone-SDA, awp/sda, awp, AWP, Schweizerische Depeschenagentur, Agence télégraphique suisse | 18 | none
Korean Central News Agency, KCNA, 조선중앙통신, 朝中社, ЦТАК | 1 | - --
Kuwait News Agency, KUNA, Kuna, كونا | 1 | - --
Kyodo News, Kyodo, Kyodo News Service, 共同?, 共同通信, 共同通信社, 共同社, 共同電, Киодо, 교도 | 2 14 1 | - -- none
LaPresse | 1 | - –
LETA, Leta | 1 | - –
Libyan News Agency, JANA?, LANA?, الجماهيرية, وال? | 1 | -
Lusa, LUSA, Agência Lusa | 1 | - -- –
Maghreb Arabe Presse, MAP?, ومع, و.م.ع | 1 | - –
Mediafax | 1 | - –
Mehr News Agency, MNA?, Mehr?, MEHR, مهر?, خبرگزاری مهر | 1 | - –
Middle East News Agency, MENA?, أ ش أ, أش أ, أ.ش.أ | 1 | - --
Montenegro News Agency, MINA, Mina? | 1 | - –
Montsame, МОНЦАМЭ | 5 9 | .
MTI, MTI?, Magyar Távirati Iroda | 1 | - –
National News Agency, NNA?, الوطنية?, وطنية? | 2 | - –
New Zealand Press Association, NZPA, NZN, New Zealand Newswire | 2 1 | -
News Agency of Nigeria, NAN? | 18 1 | - – : none
News Agency of the Slovak Republic, TASR, Tasr | 16 1 | - –
News1, 뉴스1 | 14 | =
Newsis, 뉴시스 | 14 | = none
Norsk Telegrambyrå, NTB?, NTB-AFP, NTB-Reuters | 1 | :
Noticias Argentinas, NA? | 1 | -- .-
Notimex, NTX? | 1 | - -- .-
Oman News Agency, ONA?, العمانية | 1 | - ---
Pajhwok Afghan News, Pajhwok, PAN?, پژواک | 1 | :
Panapress, PANA, Pana? | 1 | - –
Philippine Information Agency, PIA? | 1 | -- – —
Philippine News Agency, PNA? | 13 1 | - – —
Polish Press Agency, PAP?, Polska Agencja Prasowa | 1 13 | - –
Prensa Latina, PL?, Prensa-Latina, Пренса Латина | 1 | - -- – none
Press Association, PA?, PA Media, PA News Agency, PA Wire | 13 1 | - –
Press Trust of India, PTI?, पीटीआई | 18 1 | - – : none
Qatar News Agency, QNA?, قنا? | 1 | - –
Radio Free Europe/Radio Liberty, RFE/RL, RFERL | 13 1 | -- —
Rastriya Samachar Samiti, RSS?, रासस | 1 13 | - :
Regnum, РЕГНУМ, ИА REGNUM, ИА Регнум | 7 6 | - – .
Reuters, Reuter, Thomson Reuters, Thomson Reuters Foundation, Reuters Health, Reuters Life!, IFR?, رويترز, رويتر, رویترز, ロイター, ロイター通信, 로이터, 路透社, 路透, 路透電, Рейтер, Ройтерс, Reuters News Agency, רויטרס, रॉयटर्स, رائٹرز, รอยเตอร์, Ρόιτερς | 1 17 14 | - -- – — .- : none | reuter
RIA Novosti, РИА Новости, RIA?, РИА? | 6 1 | - .
Ritzau, ritzau, RB?, Ritzaus Bureau | 8 | : none
Saba News Agency, SABA, Saba?, سبأ? | 1 | - --
Salpress | 1 | -- .-
Saudi Press Agency, SPA?, واس? | 2 1 | - -- –
SITA, SITA?, Sita? | 1 | - –
Slovenian Press Agency, STA?, Slovenska tiskovna agencija | 1 | - –
South African Press Association, SAPA, Sapa, Sapa-AFP, Sapa-AP, Sapa-dpa | 1 | - –
Sport-Informations-Dienst, SID?, sid | 1 | -
Sputnik, Спутник?, سبوتنيك | 1 | - – —
SRNA, Srna?, СРНА | 1 | - – /-
Sudan News Agency, SUNA, Suna, سونا | 1 | - –
Suomen Tietotoimisto, STT, STT-Lehtikuva, STT–Reuters, STT–AFP, FNB?, SPT? | 13 4 | - –
Syrian Arab News Agency, SANA?, Sana?, سانا | 2 1 | - –
Tanjug, Танјуг, Танюг | 1 13 | - –
Tasnim News Agency, Tasnim, تسنیم, تسنيم | 1 | - –
TASS, Tass, ТАСС, Корр. ТАСС, корр. ТАСС, 塔斯社, タス通信, 타스 | 5 1 | - .
Thai News Agency, TNA?, สำนักข่าวไทย | 1 | - –
The Associated Press, AP?, Associated Press, A.P., أسوشيتد برس, اسوشيتد برس, أ ب?, АП, Ассошиэйтед Пресс, 美联社, 美聯社, ＡＰ, AP通信, 에이피, एपी, اے پی | 1 15 | - -- – — _ :
The Canadian Press, CP?, Canadian Press, La Presse Canadienne, La Presse canadienne, PC? | 13 1 | - — _
Trend News Agency, Trend?, Тренд? | 1 13 7 | - – .
TT News Agency, TT?, TT-AFP, TT-Reuters, TT-AP, TT Nyhetsbyrån, Tidningarnas Telegrambyrå | 13 1 | - – .
Tunis Afrique Presse, TAP?, Tap?, وات? | 1 | - –
Télam, Telam | 1 | - -- .-
Türk Ajansı-Kıbrıs, TAK?, T.A.K. | 1 | - :
Ukrainian National News, УНН? | 7 | .
Ukrinform, Укрінформ, Укринформ | 7 13 | - – .
UNIAN, УНІАН, УНИАН | 7 | - – .
United News of India, UNI?, Varta, Univarta, वार्ता?, यूनीवार्ता | 18 1 | - : none
United Press International, UPI?, U.P.I., يو بي آي, 合众国际社 | 1 | - -- – — _
Vatican News, VIS?, Vatican Information Service | 13 1 | - –
Vietnam News Agency, VNA?, TTXVN, 越通社 | 1 | - – —
WAFA, Wafa?, Palestinian News Agency, وفا? | 1 2 | - –
Xinhua News Agency, Xinhua, Xinhuanet, NCNA, 新华社, 新華社, 新华网, 新華網, 新华, شينخوا, Синьхуа, 新華社通信, 신화통신, 신화?, 신화사 | 1 14 | - -- – — : none | enditem, endit
Yonhap News Agency, Yonhap, Yonhap News, 연합뉴스, 연합?, 연합뉴스TV, 韩联社, 韓聯社, 聯合ニュース, 聯合?, Ренхап, يونهاب | 1 14 | - -- = | end
`

/** Table of services that send press releases. */
const releaseServices = `
ACCESSWIRE, Accesswire, ACCESS Newswire | 11 | / none
APO Group, APO?, African Press Organization | 1 | - -- –
Army News Service, ARNEWS, Army News, American Forces Press Service, AFPS, AFNS, Air Force News Service, AFIS, DoD News, DVIDS, Navy News Service, NNS?, AFPN, Air Force Print News, Marine Corps News | 1 | -- – —
AsianNet, AsiaNet, Medianet | 9 | --
Benzinga | 1 | - --
Business Wire, BusinessWire | 10 | --
CNW Group, CNW, CNW Telbec, Canada NewsWire, CNW-Telbec, Telbec | 9 | - -- –
EIN Presswire, EINPresswire.com, EINPresswire | 9 | --
EQS Group, EQS-News, DGAP, EQS?, EQS Newswire, DGAP-News | 13 1 | - –
GlobeNewswire, Globe Newswire, PRIMEZONE, PrimeZone Media Network | 1 | - -- –
Internews | 1 | :
Marketwired, Marketwire, Market Wire, CCNMatthews, Internet Wire | 10 1 | - --
News Aktuell, ots?, OTS?, news aktuell, APA-OTS | 1 | - –
Newsfile Corp., Newsfile Corp, Newsfile | 10 | -
NewsVoir, Newsvoir, Business Wire India, PNN?, VMPL, SRV?, HT Syndication | 1 | - – :
PR Newswire, PRNewswire, PRN, PRNewswire-USNewswire, PRNewswire-FirstCall, PRNewswire-HISPANIC PR WIRE, PRNewswire-PRWeb, PRNewswire-Asia, PRNewswire1, PRNewswire-iReach, PRNewswire-AsiaNet, Xinhua PRNewswire, PRNewswire-Xinhua PRNewswire, 美通社, USNewswire, U.S. Newswire, FirstCall? | 9 | - -- –
PRLog | 10 1 | - --
PRWeb, prweb | 1 | --
Regulatory News Service, RNS?, LSE RNS | 1 | -
TheNewswire, TheNewswire.ca | 11 1 | - – /
`

/** Table of broadcasters that sign datelines. Call signs of stations (`KMIZ`) are recognised by their pattern and not listed. */
const broadcasters = `
ABC News, ABC? | 1 4 | - -- —
Al Jazeera, Aljazeera, الجزيرة?, الجزيرة نت | 1 13 | - –
BBC, BBC?, BBC News, BBC Sport, BBC World Service, BBC Monitoring, بي بي سي, Би-би-си, بی بی سی | 13 4 1 | - -- –
CBC News, CBC?, Radio-Canada | 13 1 | - -- —
CBS News, CBS?, CBS Local, CBS SF, CBSLA, CBSMiami, CBSNewYork | 1 | - -- —
Channel NewsAsia, CNA?, TODAY? | 13 1 | - – :
China Central Television, CCTV, CGTN, CCTV.com, 央视, 央视网, 央视新闻, 中国之声, 央广网, CRI?, CRIENGLISH.com, 国际在线 | 14 1 | -- none
CNBC, CNBC-TV18, CNBC.com | 13 1 | -- – —
CNN, CNN Español, CNN en Español, CNN Wire, CNN Business, CNN Newsource, CNN.com, CNNMoney, CNNMoney.com, CNN Brasil, CNN Indonesia, سي إن إن, CNNMÉXICO, CNN International | 1 4 | - -- – —
Deutsche Welle, DW? | 13 4 | -- –
Euronews, euronews | 13 | - –
Fox News, FOX News, FOX?, FOX Business, FoxNews.com, FOX 2, FOX 5 Atlanta, FOX40 | 1 4 | - -- – —
Gray News, InvestigateTV, Gray Media, Gray DC, InvestigateTV+ | 1 4 | - -- – —
NBC News, NBC?, MSNBC, NBC Bay Area, NBC 4 | 1 | - -- —
NewsNation, NewsNation Now, Nexstar, Nexstar Media Wire | 1 4 | – —
NHK, NHK World, ＮＨＫ | 13 14 | - --
NPR, NPR?, National Public Radio | 13 1 | -- —
RT, RT? | 1 13 | - –
RTL, RTL Nieuws, NOS? | 1 | -
Scripps News, Scripps Media, Court TV | 1 4 | -- – —
Sky News, Sky TG24, سكاي نيوز عربية | 1 13 | - –
The National News Desk, TND?, SBG?, Sinclair Broadcast Group, CITC?, Circa? | 1 | -- – —
Voice of America, VOA, VOA News, RFA?, Radio Free Asia, صدای آمریکا | 13 1 | -- – —
`

/** Table of newspapers, and of their news services. */
const outlets = `
Asia News Network, ANN? | 1 4 | - – —
Bloomberg News, Bloomberg, Bloomberg Opinion, Bloomberg Línea, Bloomberg Businessweek, Bloomberg Law, ブルームバーグ, 彭博, 彭博社, 블룸버그, Блумберг, بلومبرغ, بلومبرج | 4 17 1 | - -- – — none
Catholic News Service, CNS? | 1 | -- —
China Daily, Chinadaily.com.cn, chinadaily.com.cn, 中国日报 | 13 1 | - -- –
Copley News Service, CNS? | 1 13 | - --
Cox Newspapers, Cox News Service, Cox Media Group, Cox Media Group National Content Desk, COX? | 1 13 | - -- – —
Express News Service, ENS? | 13 1 | – :
Financial Times, FT?, The Financial Times | 13 1 | - –
Folhapress, Folha de S.Paulo, UOL | 1 13 | - -- –
Gannett News Service, GNS? | 1 13 | -- —
Hearst Newspapers, Hearst News Service | 1 13 | -- —
Knight Ridder, Knight Ridder Newspapers, Knight-Ridder, Knight-Ridder Newspapers, Knight Ridder News Service | 1 13 | -- – —
Los Angeles Times, L.A. Times, LA Times, LAT? | 1 13 | -- – —
Los Angeles Times-Washington Post News Service, L.A. Times-Washington Post News Service, LATWP, LAT-WP | 13 1 | -- – —
McClatchy, McClatchy Newspapers, McClatchy News Service, McClatchy Washington Bureau, McClatchyDC | 1 13 | -- – —
Newhouse News Service, NNS? | 1 13 | -- —
People's Daily, People's Daily Online, 人民网, 人民網, 人民日报, Global Times, 环球网 | 14 13 | -- none
Religion News Service, RNS? | 1 | -- —
Scripps Howard News Service, SHNS, Scripps Howard | 1 13 | -- —
The Christian Science Monitor, Christian Science Monitor, CSM? | 13 1 | -- —
The Guardian, Guardian?, Guardian News & Media, The Observer, Guardian News Service | 1 13 | - -- – —
The New York Times, NYT?, New York Times, New York Times News Service, The New York Times News Service, N.Y. Times News Service, NYTNS, New York Times Service, NY Times News Service, NYTimes News Service | 1 13 | - -- – —
The Sports Network, Sports Network | 4 1 | - --
The Straits Times, Straits Times, SPH?, ST? | 1 13 | - – — :
The Wall Street Journal, Wall Street Journal, WSJ, The Wall Street Journal Europe | 1 13 | -- – —
The Washington Post, Washington Post, Washington Post News Service, WP?, WP-BLOOM, WP Bloomberg, Washington Post Service | 1 13 | -- – —
Times News Network, TNN? | 13 1 | – :
Tribune News Service, TNS?, MCT?, McClatchy-Tribune, KRT, McClatchy-Tribune News Service, tca, TCA?, Tribune Content Agency | 1 13 | -- – —
USA Today, USA TODAY NETWORK, USA TODAY Sports, Gannett? | 13 1 | -- – —
`

/** The rows of the agencies that sign datelines. */
export const agencyLines: () => readonly AgencyLine[] = /* @__PURE__ */ once(() =>
  (
    [
      ['agency', newsAgencies],
      ['service', releaseServices],
      ['broadcaster', broadcasters],
      ['outlet', outlets],
    ] as const
  ).flatMap(([kind, table]) => lines(table).map((text) => lineOf(kind, text))),
)

const made = /* @__PURE__ */ new Map<AgencyLine, Agency>()

/** Returns the agency of a row, the same object for the same row. */
export function agencyOfLine(line: AgencyLine): Agency {
  let agency = made.get(line)
  if (!agency) made.set(line, (agency = agencyOf(line)))
  return agency
}

/** The agencies that sign datelines. A credit that several agencies share is marked as ambiguous for each of them. */
export const agencies: () => readonly Agency[] = /* @__PURE__ */ once(() => agencyLines().map(agencyOfLine))
