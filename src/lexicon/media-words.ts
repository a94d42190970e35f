// Words and endings of the names of newspapers, agencies, broadcasters and sites. Compiled by hand from such names.

/** Words in the names of media, in many languages, in small letters: `tribune`, `zeitung`, `новости`. */
export const mediaWords = `
  news, press, today, online, agency, newswire, wire, radio, tv, television, broadcasting, times, post, herald, tribune, gazette, courier, courant, chronicle, journal,
  mail, telegraph, guardian, observer, reporter, sentinel, star, sun, standard, express, daily, weekly, media, newsroom, network, fm, service, bulletin,
  nachrichten, zeitung, anzeiger, tageblatt, kurier, bote, rundschau, presse, rundfunk, funk, merkur,
  info, infos, journal, presse, gazette, voix, écho, dépêche, libre, médias, agence, hebdo,
  noticias, prensa, agencia, diario, radio, periódico, correo, voz, heraldo, noticiero, televisión,
  notícias, agência, jornal, folha, rádio, correio, diário, gazeta,
  notizie, agenzia, giornale, gazzetta, corriere, stampa, quotidiano, radio,
  nieuws, krant, courant, dagblad, omroep, persbureau,
  nyheter, tidning, tidningen, nyhetsbyrå, avis, avisen, bladet, dagblad, nyheder,
  uutiset, sanomat, lehti, toimisto, agentura, noviny, deník, zprávy, správy,
  wiadomości, gazeta, dziennik, kurier, agencja, hírügynökség, hírek, újság, hírlap, kurír, rádió,
  știri, ziarul, jurnalul, agenția, вести, новости, новини, вестник, газета, агентство, информ, интерфакс, радио, голос, правда, известия,
  глас, радио, новине, вісник, голос, хәбәр, хабар, ақпарат, xəbər, xəbərlər, haber, haberler, ajansı, gazetesi,
  νέα, εφημερίδα, πρακτορείο, φωνή, ράδιο, خبر, أخبار, وكالة, صوت, صحيفة, إذاعة, خبرگزاری, صدای, روزنامه, نیوز, اخبار, صدائے,
  समाचार, एजेंसी, न्यूज़, न्यूज, संवाद, বার্তা, সংবাদ, ข่าว, นิวส์, ศูนย์ข่าว, báo, tin, tức, thông, tấn, xã, đài, kabar, berita, suara, warta, radyo, balita,
  sauti, redio, habari, gazeti,
  חדשות, קול, რადიო, ხმა, ახალი, լրատու, ձայն, ziņas, balss, žinios, naujienos, balsas, uudised, ajaleht, sõnumid, notícies, veu, diari`

/** Parts of words in the names of media, as a pattern each: `nieuws` in `westnieuws`, `press` in `Inforpress`. */
export const mediaWordParts: readonly string[] = [
  ...['press', 'news', 'media', 'info', 'radio', 'zeitung', 'blatt', 'nieuws', 'presse', 'фор[мв]', 'информ'],
  ...['nachrichten', '通信', '新聞', '新闻', 'ニュース', '뉴스', '신문', '방송', '通讯', '通訊'],
]
/** Last words of the names of media in Chinese, Japanese and Korean, as a pattern each: `社` in `新华社`. */
export const denseMediaEndings: readonly string[] = [
  ...['社', '网', '網', '报', '報', '通信', '新聞', '新闻', '之声', '之聲', 'ニュース', '放送', '뉴스\\d?', '신문'],
  ...['방송', '일보', '通讯', '通訊', '共同', '時事', '本报', '本報'],
]

/** Names that a Chinese or Japanese medium gives itself: `本报` (this paper). */
export const ownMediumNames: readonly string[] = ['本报', '本報', '本网', '本網', '本台', '本社']
/** Words that end the name of a medium at the start of a dateline: `新华社`, `聯合ニュース`. They are tried in this order. */
export const datelineMediumEndings: readonly string[] = [
  ...['之声网', '之聲网', '之声網', '之聲網', '通讯社', '通訊社', '通信社', '通信', '社', '网', '網', '报', '報'],
  ...['新聞', '新闻', '日报', '时报', '时讯', '之声', '之聲', '电台', '電台', '电视台', '中心', 'ニュース', '放送'],
  ...['テレビ', '共同', '時事', '뉴스', '신문', '방송', '통신', '일보'],
]
/** Names of media that may directly follow a place: `時事` in `エボラ時事`. */
export const mediaAfterPlace: readonly string[] = ['共同', '時事', 'ロイター']
/** Words that end the name of a medium directly after a place: `聯合ニュース` in `束草聯合ニュース`. Two to four characters precede the word. */
export const mediaAfterPlaceEndings: readonly string[] = ['ニュース', '通信', '新聞']
/** Words that end the name of a Chinese medium: `青海新闻网`, `中国之声`. They are tried in this order. A character must precede `网`. */
export const chineseMediumEndings: readonly string[] = [
  ...['新闻网', '[\\u4e00-\\u9fff]网', '通讯社', '社', '日报', '晚报', '早报', '时报', '晨报', '报', '在线'],
  ...['电视台', '电台', '之声'],
]
/** Names that a Chinese medium gives itself where a second story starts in a text. */
export const chineseOwnMediums: readonly string[] = ['本报', '本網', '本网']
/** Words that end the name of a Chinese medium at the start of a second story: `环球在线`. */
export const chineseStoryMediums: readonly string[] = ['社', '网', '網', '报', '報', '在线']
/** Characters (`讯`, news) and a word (`消息`) that close a Chinese dateline without a date: `本报讯`, `环球在线消息：`. */
export const CHINESE_NEWS_SIGNS = '讯訊'
export const CHINESE_MESSAGE = '消息'
