// Compiled from general knowledge: usage of Kyodo, Jiji and Japanese newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const japaneseTimes: TimeRow = {
  months: '1月=1, 2月=2, 3月=3, 4月=4, 5月=5, 6月=6, 7月=7, 8月=8, 9月=9, 10月=10, 11月=11, 12月=12',
  weekdays: '月曜日|月曜=1, 火曜日|火曜=2, 水曜日|水曜=3, 木曜日|木曜=4, 金曜日|金曜=5, 土曜日|土曜=6, 日曜日|日曜=7',
  numbers: '元=1, 一=1, 二=2, 三=3, 四=4, 五=5, 六=6, 七=7, 八=8, 九=9, 十=10, 半=0.5',
  ordinals: '第1=1, 第2=2, 第3=3, 第4=4',
  suffixes: '日',
  decadeSuffix: '',
  eras: '令和=2018, 平成=1988, 昭和=1925, 大正=1911, 明治=1867',
  units: `
    秒|秒間=S, 分間=MIN, 時間=H, 日間|日=D, 週間=W, 週末=WE, か月|カ月|ヶ月|か月間|カ月間=M, 四半期=Q, 年|年間=Y`,
  parts: '午前|朝|未明|早朝=MO, 正午=MI, 午後=AF, 夕方|夕=EV, 夜|深夜=NI',
  seasons: '春=SP, 夏=SU, 秋=FA, 冬=WI',
  days: '今日|本日|きょう=0, 昨日|きのう=-1, 一昨日=-2, 明日|あす|あした=1',
  relations: '先|昨=-1, 今|本=0, 来|翌=1',
  references: '現在|いま=PRESENT_REF, 最近|先ごろ|かつて|以前=PAST_REF, 近く|将来|今後=FUTURE_REF',
  modifiers: '初め|初頭=start, 半ば=mid, 末=end',
  bounds: '約|およそ=approx, 以上=more, 未満=less',
  often: '毎日=P1D, 毎週=P1W, 毎月=P1M, 毎年=P1Y',
  clock: '時=HOURS, 分=MINUTES',
  vague: '数=X',
  patterns: `
    YEAR 年 MONTH DAY 日
    YEAR 年 MONTH/SEASON
    YEAR 年
    MONTH DAY 日
    MONTH DAY 日 PART
    MONTH/ORDINAL/WEEKDAY/DAYS/CLOCK/OFTEN/REFERENCE
    DAYS PART
    昨年/去年 => RELATION:-1 UNIT:Y
    DECADE 年代
    DAY 世紀 => UNIT:CE
    DAY 世紀 DECADE 年代
    ORDINAL 四半期 => UNIT:Q
    YEAR 年 ORDINAL 四半期 => UNIT:Q
    昨年 SEASON => RELATION:-1
    今年 SEASON => RELATION:0
    翌日 => RELATION:1 UNIT:D ANAPHORIC:1
    前日 => RELATION:-1 UNIT:D ANAPHORIC:1
    同日 => RELATION:0 UNIT:D ANAPHORIC:1
    DAYS PART CLOCK
    過去 COUNT UNIT
    毎 WEEKDAY/SEASON => SET:1
    毎年 SEASON/MONTH => SET:1
    毎週 WEEKDAY => SET:1
    毎朝 => SET:1 PART:MO
    毎晩 => SET:1 PART:NI
    今夜 => DAYS:0 PART:NI
    今朝 => DAYS:0 PART:MO
    昨夜 => DAYS:-1 PART:NI
    今年 => RELATION:0 UNIT:Y
    来年 => RELATION:1 UNIT:Y
    昨年 MONTH => RELATION:-1 UNIT:Y
    今年 MONTH => RELATION:0 UNIT:Y
    来年 MONTH => RELATION:1 UNIT:Y
    先週 => RELATION:-1 UNIT:W
    今週 => RELATION:0 UNIT:W
    来週 => RELATION:1 UNIT:W
    先月 => RELATION:-1 UNIT:M
    今月 => RELATION:0 UNIT:M
    来月 => RELATION:1 UNIT:M
    BOUND? COUNT UNIT
    COUNT UNIT 前 => AGO:-1
    COUNT UNIT 後 => AGO:1
    PART CLOCK
    DAY 日 PART CLOCK?
    DAY 日 PART CLOCK ごろ/頃
    MONTH DAY 日 PART CLOCK
    MONTH DAY 日 PART CLOCK ごろ/頃
    PART CLOCK ごろ/頃
    WEEKDAY の? PART CLOCK?
    毎週 WEEKDAY の? PART => SET:1
    毎日 PART => SET:1
    BOUND? COUNT UNIT | | COUNT UNIT => JOINED:1
    BOUND? COUNT UNIT | と | COUNT UNIT => JOINED:1
    先月 DAY 日 PART? => RELATION:-1 UNIT:M
    先月 DAY 日 PART CLOCK => RELATION:-1 UNIT:M
    今月 DAY 日 PART? => RELATION:0 UNIT:M
    今月 DAY 日 PART CLOCK => RELATION:0 UNIT:M
    来月 DAY 日 PART? => RELATION:1 UNIT:M
    先月 MOD => RELATION:-1 UNIT:M
    今月 MOD => RELATION:0 UNIT:M
    来月 MOD => RELATION:1 UNIT:M
    昨年 MOD => RELATION:-1 UNIT:Y
    今年 MOD => RELATION:0 UNIT:Y
    来年 MOD => RELATION:1 UNIT:Y`,
  pastEndings: 'た, んだ, いだ',
  futureEndings:
    '予定, 予定だ, 予定です, 方針, 方針だ, 計画, 計画だ, 見通し, 見通しだ, 見込み, 見込みだ, だろう, でしょう, みられる, 見られる, 思われる, 考えだ, 構えだ',
  presentEndings: 'る, す, く, う, む, ぶ, つ, ぐ',
  reportedEndings: 'る-と, す-と, く-と, う-と, む-と, だ-と, た-と',
  verbFinal: true,
}
