/** Words in the names of newspapers, agencies, broadcasters and sites, in many languages, in small letters. */
const WORDS = new Set(
  `news press today online agency newswire wire radio tv television broadcasting times post herald tribune gazette courier courant chronicle journal
  mail telegraph guardian observer reporter sentinel star sun standard express daily weekly media newsroom network fm service bulletin
  nachrichten zeitung anzeiger tageblatt kurier bote rundschau presse rundfunk funk merkur
  info infos journal presse gazette voix écho dépêche libre médias agence hebdo
  noticias prensa agencia diario radio periódico correo voz heraldo  noticiero televisión
  notícias agência jornal folha rádio correio diário gazeta
  notizie agenzia giornale gazzetta corriere stampa quotidiano radio
  nieuws krant courant dagblad omroep persbureau
  nyheter tidning tidningen nyhetsbyrå avis avisen bladet dagblad nyheder
  uutiset sanomat lehti toimisto agentura noviny deník zprávy správy
  wiadomości gazeta dziennik kurier agencja hírügynökség hírek újság hírlap kurír rádió
  știri ziarul jurnalul agenția вести новости новини вестник газета агентство информ интерфакс радио голос правда известия
  глас радио новине вісник голос хәбәр хабар ақпарат xəbər xəbərlər haber haberler ajansı gazetesi
  νέα εφημερίδα πρακτορείο φωνή ράδιο خبر أخبار وكالة صوت صحيفة إذاعة خبرگزاری صدای روزنامه نیوز اخبار صدائے
  समाचार एजेंसी न्यूज़ न्यूज संवाद বার্তা সংবাদ ข่าว นิวส์ ศูนย์ข่าว báo tin tức thông tấn xã đài kabar berita suara  warta radyo balita
  sauti redio habari gazeti
  חדשות קול რადიო ხმა ახალი լրատու ձայն ziņas balss  žinios naujienos balsas uudised ajaleht sõnumid notícies veu diari`
    .split(/\s+/)
    .filter(Boolean),
)

/** Parts of words in the names of media: `nieuws` in `westnieuws`, `press` in `Inforpress`. */
const PART =
  /(?:press|news|media|info|radio|zeitung|blatt|nieuws|presse|фор[мв]|информ|нews|nachrichten|通信|新聞|新闻|ニュース|뉴스|신문|방송|通讯|通訊)/iu
const DENSE_ENDING =
  /(?:社|网|網|报|報|通信|新聞|新闻|之声|之聲|ニュース|放送|뉴스\d?|신문|방송|일보|通讯|通訊|共同|時事|本报|本報)$/u

/** Whether a name has a word that is typical of media: `Hills Tribune`, `Radio Dunav`, `新华社`; not: `Kennedy`. */
export const isMediaName = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s.\-/“”„«»"]+/)
    .some((word) => WORDS.has(word)) ||
  PART.test(name) ||
  DENSE_ENDING.test(name)
