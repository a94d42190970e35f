// Words of Chinese, Japanese and Korean datelines, which are written without spaces. Source: usage of agencies and papers.

/** Words that close a Chinese or Japanese dateline, such as the word for a telegram: `电` in `新华社北京4月24日电`. */
export const denseClosers: readonly string[] = [
  ...['外电', '外電', '专电', '專電', '电', '電', '专讯', '專訊', '讯', '訊'],
  ...['报道', '报导', '報道', '報導', '消息', '発'],
]
/** Words before a closing word of a dateline: `综合` (compiled from) in `综合外电`. */
export const denseCloserLeads: readonly string[] = ['综合', '綜合']
/** Closing words of a Chinese dateline without brackets, in the order in which they are tried. */
export const openClosers: readonly string[] = [
  ...['专电', '專電', '电', '電', '专讯', '讯', '訊', '消息', '信息', '快讯', '综合报道'],
]
/** Closing words of a Chinese dateline in brackets: `電` in `（中央社東京24日電）`. */
export const bracketClosers: readonly string[] = ['電', '电', '綜合外電報導', '专电', '專電']
/** Closing words that show that an unknown name before the date is an agency: `讯` in `虎扑1月6日讯`. */
export const wireClosers: readonly string[] = ['讯', '訊', '电', '電']
/** Characters, one of which closes most Chinese datelines: `电` (telegram), `讯` (news). */
export const CLOSER_SIGNS = '电電讯訊'

/** What shows, around a closing word without a day before it, that it is part of a name: `讯` in `通讯社`, `电` in `电视台`, `电台`. */
export const notInName = '(?<!通[讯訊](?=社))(?<![电電](?=[视視][台臺]|[台臺](?![湾灣])))'
/** Sign before a closing word that follows a day: `日` in `3日电`. */
export const DAY_BEFORE = '日'

/** Character before the name of an agency whose report is quoted: `据` (according to) in `据新华社`. */
export const QUOTED_FROM = '据'

/** Words for the work of an author in a dateline: `记者`, `特派員`, `기자` (reporter). */
export const denseRoles: readonly string[] = [
  ...['特派记者', '特派記者', '驻外记者', '通讯员', '通訊員', '特派員', '特派员', '见习记者', '记者', '記者'],
  ...['編集委員', '支局長', '선임기자', '기자', '특파원', '통신원'],
]
/** Chinese words for the work of an author, and words before them: `本报` (this paper’s) in `本报记者`. */
export const chineseJobs: readonly string[] = ['记者', '記者', '通讯员', '通訊員', '实习生', '编译']
export const chineseJobLeads: readonly string[] = ['本报', '本报讯', '本社', '本刊', '特派', '特约', '實習', '实习']
/** Chinese words for reporter in a dateline in brackets. */
export const chineseReporters: readonly string[] = ['記者', '记者']
/** Characters for “based in”, before the place of a reporter: `驻北京`. */
export const BASED_IN = '驻駐'

/**
 * Korean words for reporter, from the shortest list to the longest.
 * The last list has words before `기자` for a certain kind: `선임기자` (senior reporter).
 */
export const koreanReporters: readonly string[] = ['기자', '특파원']
export const koreanFieldRoles: readonly string[] = [...koreanReporters, '통신원']
export const koreanRoles: readonly string[] = [...koreanFieldRoles, '논설위원']
export const koreanRoleLeads: readonly string[] = ['선임', '수습', '인턴', '객원', '전문', '편집']

/** Korean words before the equals sign of a caption that are not places: `사진` (photo) in `사진=연합뉴스`. */
export const koreanCaptionWords: readonly string[] = [
  ...['사진', '그래픽', '자료', '출처', '영상', '제공', '이미지', '글', '그림', '단위'],
]
/** Words before the name of a medium or an equals sign that are not places: `今日` (today) in `今日時事`. */
export const denseNoPlaces: readonly string[] = [
  ...['今日', '本日', '昨日', '今週', '快讯', '快訊', ...koreanCaptionWords, '写真', '図', '图', '圖'],
]
/** Words in a Japanese bracket at the start of a headline that are not places: `速報` (breaking news) in `【速報】`. */
export const japaneseLabels: readonly string[] = ['今日', '速報', '号外', '動画', '写真', '図解', '独自', '詳報']
/** Words in a bracket after a Chinese dateline that show that it does not name authors: `完` (end) in `（完）`. */
export const chineseNoNames: readonly string[] = [
  ...['新闻', '新聞', '联播', '聯播', '总台', '消息', '客户端', '综合', '完', '编译', '报道', '报导', '更新', '快讯'],
  '图',
]

/** Words for the way by which a report came, after the place of a Japanese dateline, as a pattern: `【旭川電話】` */
export const SENT_BY = '電話|特電'
