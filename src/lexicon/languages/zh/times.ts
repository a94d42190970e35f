// Compiled from general knowledge: usage of Xinhua, CNA and Chinese newspapers.
import type { TimeRow } from '../../annotate/time-row'

/** Words and patterns of times: Chinese, in both scripts. */
export const chineseTimes: TimeRow = {
  months: `
    1月|一月=1, 2月|二月=2, 3月|三月=3, 4月|四月=4, 5月|五月=5, 6月|六月=6, 7月|七月=7, 8月|八月=8, 9月|九月=9,
    10月|十月=10, 11月|十一月=11, 12月|十二月=12`,
  weekdays: `
    星期一|周一|週一|礼拜一=1, 星期二|周二|週二|礼拜二=2, 星期三|周三|週三|礼拜三=3, 星期四|周四|週四|礼拜四=4,
    星期五|周五|週五|礼拜五=5, 星期六|周六|週六|礼拜六=6, 星期日|星期天|周日|週日|礼拜天=7`,
  numbers:
    '一=1, 二|两|兩=2, 三=3, 四=4, 五=5, 六=6, 七=7, 八=8, 九=9, 十=10, 十一=11, 十二=12, 十三=13, 十四=14, 十五=15, 十六=16, 十七=17, 十八=18, 十九=19, 二十=20, 三十=30, 四十=40, 五十=50, 六十=60, 半=0.5',
  ordinals: '第一=1, 第二=2, 第三=3, 第四=4, 第1=1, 第2=2, 第3=3, 第4=4',
  suffixes: '日, 号, 號',
  decadeSuffix: '',
  eras: '民国|民國=1911',
  units: `
    秒|秒钟=S, 分钟|分鐘=MIN, 小时|小時|个小时|個小時=H, 天=D, 周|週|星期|个星期|個星期=W, 周末|週末=WE,
    个月|個月|月=M, 季度|季=Q, 年=Y`,
  parts: '上午|早上|早晨|清晨|凌晨=MO, 中午=MI, 下午=AF, 晚上|晚间|晚間|傍晚|晚=EV, 深夜|夜间|夜間=NI',
  seasons: '春天|春季=SP, 夏天|夏季=SU, 秋天|秋季=FA, 冬天|冬季=WI',
  days: '今天|今日=0, 昨天|昨日=-1, 前天=-2, 明天|明日=1, 后天|後天=2',
  relations: '上|上个|上個=-1, 本|这|這|这个|這個=0, 下|下个|下個=1',
  references: `
    现在|現在|目前|如今|当前|當前=PRESENT_REF, 最近|近日|近期|此前|以前|过去|過去=PAST_REF, 将来|將來|未来|未來|不久=FUTURE_REF`,
  modifiers: '初|年初|月初=start, 中旬=mid, 底|末|年底|年末|月底=end',
  bounds: '大约|大約|约|約|近=approx, 超过|超過|至少=more, 不到=less',
  often: '每天|每日=P1D, 每周|每週=P1W, 每月=P1M, 每年=P1Y',
  clock: '时|時|点|點=HOURS, 分=MINUTES',
  vague: '几|幾|数|數|多=X',
  patterns: `
    YEAR 年 MONTH DAY 日/號
    YEAR 年 MONTH/MOD
    YEAR 年
    MONTH DAY 日/号
    MONTH DAY 日 PART
    MONTH DAY 日 CLOCK
    ORDINAL PART
    ORDINAL CLOCK
    ORDINAL PART CLOCK
    ORDINAL PART CLOCK 许/許/左右
    当日/當日/当天/當天 => RELATION:0 UNIT:D ANAPHORIC:1
    当日/當日/当天/當天 PART => RELATION:0 UNIT:D ANAPHORIC:1
    ORDINAL 季 => UNIT:Q
    上半年 => ORDINAL:1 UNIT:HALF
    下半年 => ORDINAL:2 UNIT:HALF
    MONTH/ORDINAL/WEEKDAY/DAYS/CLOCK/OFTEN/REFERENCE
    MONTH MOD
    RELATION WEEKDAY => UNIT:W
    每年 SEASON/MONTH => SET:1
    每周/每週 WEEKDAY => SET:1
    每个/每個 WEEKDAY => SET:1
    每天 PART => SET:1
    WEEKDAY/DAYS PART
    去年 => RELATION:-1 UNIT:Y
    今年 => RELATION:0 UNIT:Y
    明年 => RELATION:1 UNIT:Y
    前年 => RELATION:-2 UNIT:Y
    去年 MONTH/MOD => RELATION:-1 UNIT:Y
    今年 MONTH/MOD => RELATION:0 UNIT:Y
    明年 MONTH/MOD => RELATION:1 UNIT:Y
    去年 MONTH DAY 日 => RELATION:-1 UNIT:Y
    今年 MONTH DAY 日 => RELATION:0 UNIT:Y
    去年 SEASON => RELATION:-1
    今年 SEASON => RELATION:0
    今年 ORDINAL 季度 => RELATION:0 UNIT:Q
    去年 ORDINAL 季度 => RELATION:-1 UNIT:Q
    去年 上半年 => RELATION:-1 ORDINAL:1 UNIT:HALF
    去年 下半年 => RELATION:-1 ORDINAL:2 UNIT:HALF
    今年 上半年 => RELATION:0 ORDINAL:1 UNIT:HALF
    今年 下半年 => RELATION:0 ORDINAL:2 UNIT:HALF
    YEAR 年 上半年 => ORDINAL:1 UNIT:HALF
    YEAR 年 下半年 => ORDINAL:2 UNIT:HALF
    DECADE 年代
    DAY 世纪/世紀 => UNIT:CE
    DAY 世纪/世紀 DECADE 年代
    DAYS PART CLOCK
    次日/翌日 => RELATION:1 UNIT:D ANAPHORIC:1
    前一天 => RELATION:-1 UNIT:D ANAPHORIC:1
    同日 => RELATION:0 UNIT:D ANAPHORIC:1
    近/过去/過去/未来 COUNT UNIT
    上月 => RELATION:-1 UNIT:M
    本月 => RELATION:0 UNIT:M
    下月 => RELATION:1 UNIT:M
    RELATION UNIT
    ORDINAL 季度 => UNIT:Q
    YEAR 年 ORDINAL 季度 => UNIT:Q
    BOUND? COUNT UNIT
    COUNT UNIT 前 => AGO:-1
    COUNT UNIT 后/後 => AGO:1
    PART CLOCK
    WEEKDAY PART CLOCK
    MONTH DAY 日 PART CLOCK
    MONTH DAY 日 PART CLOCK 许/許/左右
    WEEKDAY PART CLOCK 许/許/左右
    PART CLOCK 许/許/左右
    每/每个/每個 WEEKDAY PART => SET:1
    每 WEEKDAY => SET:1
    上月/上个月/上個月 DAY 日/号/號 PART? => RELATION:-1 UNIT:M
    本月/这个月/這個月 DAY 日/号/號 PART? => RELATION:0 UNIT:M
    下月/下个月/下個月 DAY 日/号/號 PART? => RELATION:1 UNIT:M
    上月 MOD => RELATION:-1 UNIT:M
    本月 MOD => RELATION:0 UNIT:M
    下月 MOD => RELATION:1 UNIT:M
    BOUND? COUNT UNIT | | COUNT UNIT => JOINED:1
    BOUND? COUNT UNIT | 零/又/和 | COUNT UNIT => JOINED:1`,
  past: '了, 曾, 已, 宣, 称, 稱, 说, 說',
  future: '将, 將, 拟, 擬, 预, 預, 料',
  futureEndings: '定于, 定於, 计划, 計劃, 打算, 准备, 準備, 决定, 決定, 有望, 可望',
  ahead: '至, 到',
  since: '自',
  nounNext: `
    于, 於, 在`,
}
