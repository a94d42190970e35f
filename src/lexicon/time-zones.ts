// Names of time zones after the end of an embargo. Compiled by hand, from general knowledge.

/** UTC offsets of time zones, by abbreviation. Only those with one offset: `ET` changes with the season, and `CST` names several zones. */
export const zoneOffsets: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  WIB: '+07:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}

/** Names of time zones in words, by language, as a pattern each: `UK time`, `heure de Paris`. */
export const zoneNames: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?<=(?:m|m\\.|noon|midnight|\\d) )(?:Eastern|Central|Mountain|Pacific|Atlantic)(?: (?:(?:Standard|Daylight) )?time)?',
    '(?:UK|London|New York|Brussels|Geneva|Paris|Berlin|Tokyo|Beijing|Hong Kong|Sydney) time',
    'local time',
  ],
  de: ['Ortszeit', 'deutscher Zeit', 'mitteleuropäischer Zeit'],
  fr: ['heure (?:locale|de \\p{L}[\\p{L}-]+|française|suisse|belge)'],
  es: ['hora (?:local|peninsular|de \\p{L}+)'],
  it: ['ora (?:locale|italiana)'],
  pt: ['(?:hora local|horário de Brasília|hora de Lisboa)'],
  nl: ['(?:Nederlandse|Belgische|lokale) tijd'],
  sv: ['(?:svensk|lokal) tid'],
  da: ['dansk tid'],
  nb: ['norsk tid'],
  fi: ['Suomen aikaa'],
  pl: ['czasu (?:lokalnego|polskiego)'],
  tr: ['(?:Türkiye saatiyle|TSİ)'],
  ru: ['мск', '(?:по )?московского времени', 'по московскому времени', 'по местному времени'],
  uk: ['за київським часом', 'за Києвом'],
  ar: ['بتوقيت غرينتش', 'بتوقيت جرينتش', 'بتوقيت \\p{L}+'],
}
/** Names of time zones in Chinese, Japanese and Korean, as they are written. */
export const denseZoneNames: readonly string[] = [
  '日本時間',
  '北京时间',
  '北京時間',
  '香港時間',
  '台北時間',
  '한국시간',
  '한국시각',
]
/** UTC offsets of time zones, by name in words, in small letters. Only those with one offset. */
export const namedOffsets: Readonly<Record<string, string>> = {
  мск: '+03:00',
  'по московскому времени': '+03:00',
  'по московского времени': '+03:00',
  'московского времени': '+03:00',
  'بتوقيت غرينتش': 'Z',
  'بتوقيت جرينتش': 'Z',
  日本時間: '+09:00',
  한국시간: '+09:00',
  한국시각: '+09:00',
  北京时间: '+08:00',
  北京時間: '+08:00',
  香港時間: '+08:00',
  台北時間: '+08:00',
}

/** Words before an hour that has no minutes, by language, as a pattern each: `alle ore 18`, `godz. 12`, `kl. 18`. */
export const hourLeads: Readonly<Record<string, readonly string[]>> = {
  it: ['ore', 'alle'],
  pl: ['godz\\.?', 'godziny'],
  sv: ['kl\\.?', 'klockan'],
  fi: ['klo', 'kello'],
  tr: ['saat'],
  id: ['pukul', 'jam'],
  ro: ['ora'],
  cs: ['v'],
  sl: ['ob'],
  pt: ['às'],
}
/** Chinese, Japanese and Korean words for the two halves of a day, before an hour. */
export const denseMornings: readonly string[] = ['午前', '上午', '凌晨', '早上', '오전']
export const denseAfternoons: readonly string[] = ['午後', '下午', '晚上', '오후']
/** Characters after the number of an hour and of a minute: `10時30分`. */
export const DENSE_HOURS = '時时點点시'
export const DENSE_MINUTES = '分분'
