// Compiled from general knowledge: usage of Yonhap and Korean newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const koreanTimes: TimeRow = {
  months: '1월=1, 2월=2, 3월=3, 4월=4, 5월=5, 6월=6, 7월=7, 8월=8, 9월=9, 10월=10, 11월=11, 12월=12',
  weekdays: '월요일=1, 화요일=2, 수요일=3, 목요일=4, 금요일=5, 토요일=6, 일요일=7',
  numbers: '한=1, 두=2, 세=3, 네=4, 다섯=5',
  units: '초=S, 분=MIN, 시간=H, 일간=D, 주|주일=W, 개월=M, 분기=Q, 년|년간=Y',
  parts: '오전|아침|새벽=MO, 오후=AF, 저녁=EV, 밤=NI',
  seasons: '봄=SP, 여름=SU, 가을=FA, 겨울=WI',
  days: '오늘=0, 어제=-1, 내일=1, 모레=2, 그제=-2',
  relations: '지난=-1, 이번|올=0, 다음|내=1',
  references: '현재|지금=PRESENT_REF, 최근|앞서=PAST_REF, 앞으로=FUTURE_REF',
  modifiers: '초=start, 중순=mid, 말=end',
  bounds: '약=approx',
  often: '매일=P1D, 매주=P1W, 매월=P1M, 매년=P1Y',
  clock: '시=HOURS, 분=MINUTES',
  decadeSuffix: '',
  patterns: `
    YEAR 년 MONTH DAY 일
    YEAR 년 MONTH/SEASON
    YEAR 년
    MONTH DAY 일
    MONTH DAY 일 PART?
    MONTH DAY 일 PART? CLOCK
    DAY 일 PART? CLOCK
    MONTH/WEEKDAY/DAYS/OFTEN/REFERENCE
    DAY 일
    DAY 일 PART
    DAY 세기 => UNIT:CE
    DECADE 년대
    이틀 전 => DAYS:-2
    사흘 전 => DAYS:-3
    이튿날 => RELATION:1 UNIT:D ANAPHORIC:1
    다음 날 => RELATION:1 UNIT:D ANAPHORIC:1
    전날 => RELATION:-1 UNIT:D ANAPHORIC:1
    RELATION WEEKDAY/SEASON
    매년 SEASON/MONTH => SET:1
    이날/당일/같은날 => RELATION:0 UNIT:D ANAPHORIC:1
    올해 상반기 => RELATION:0 ORDINAL:1 UNIT:HALF
    올해 하반기 => RELATION:0 ORDINAL:2 UNIT:HALF
    지난해/작년 상반기 => RELATION:-1 ORDINAL:1 UNIT:HALF
    지난해/작년 하반기 => RELATION:-1 ORDINAL:2 UNIT:HALF
    내년 상반기 => RELATION:1 ORDINAL:1 UNIT:HALF
    내년 하반기 => RELATION:1 ORDINAL:2 UNIT:HALF
    상반기 => ORDINAL:1 UNIT:HALF
    하반기 => ORDINAL:2 UNIT:HALF
    올해 MONTH/SEASON => RELATION:0 UNIT:Y
    내년 MONTH/SEASON => RELATION:1 UNIT:Y
    지난해/작년 MONTH/SEASON => RELATION:-1 UNIT:Y
    올해 MOD => RELATION:0 UNIT:Y
    내년 MOD => RELATION:1 UNIT:Y
    지난해/작년 MOD => RELATION:-1 UNIT:Y
    오는 DAY 일 => RELATION:1
    오는 MONTH DAY? 일? => RELATION:1
    다음 주 WEEKDAY => RELATION:1 UNIT:W
    이번 주 WEEKDAY => RELATION:0 UNIT:W
    지난주 WEEKDAY => RELATION:-1 UNIT:W
    매주 WEEKDAY => SET:1
    매일 PART => SET:1
    WEEKDAY/DAYS PART
    COUNT UNIT 후/뒤 => AGO:1
    BOUND/지난 COUNT UNIT
    COUNT 년간 => UNIT:Y
    COUNT UNIT 간
    지난해/작년 => RELATION:-1 UNIT:Y
    올해 => RELATION:0 UNIT:Y
    내년 => RELATION:1 UNIT:Y
    지난주 => RELATION:-1 UNIT:W
    이번 주 => RELATION:0 UNIT:W
    다음 주 => RELATION:1 UNIT:W
    지난달 => RELATION:-1 UNIT:M
    이달 => RELATION:0 UNIT:M
    다음 달 => RELATION:1 UNIT:M
    COUNT UNIT
    COUNT UNIT 전 => AGO:-1
    PART CLOCK
    지난달 DAY 일 PART? => RELATION:-1 UNIT:M
    이달 DAY 일 PART? => RELATION:0 UNIT:M
    다음 달 DAY 일 PART? => RELATION:1 UNIT:M
    매주 WEEKDAY PART => SET:1
    BOUND? COUNT UNIT | | COUNT UNIT => JOINED:1`,
  pastEndings: `
    했다, 었다, 았다, 였다, 됐다, 렸다, 졌다, 났다, 왔다, 겼다, 쳤다, 냈다, 섰다, 혔다, 갔다, 켰다, 뒀다, 줬다, 봤다, 꼈다, 뤘다, 랐다, 웠다, 뺐다, 샀다, 났고, 했고, 됐고`,
  future: '예정이다, 예정, 계획이다, 방침이다, 전망이다',
  futureEndings: '겠다, 것이다, 예정이라, 계획이라, 방침이라, 것이라, 보인다',
  reportedEndings: '다-고, 라-고',
  presentEndings:
    '한다, 된다, 린다, 간다, 온다, 진다, 난다, 연다, 인다, 긴다, 는다, 선다, 친다, 낸다, 운다, 준다, 쓴다, 나선다, 른다',
  particles: `
    에, 에는, 에도, 에만, 에야, 에서, 부터, 부터는, 까지, 까지는, 까지도, 까지의, 의, 은, 는, 이, 가, 을, 를, 과, 와, 로, 으로, 로는, 도, 만, 쯤, 께, 경, 경에, 보다,
    이나, 나, 이후, 이전, 부터의, 이고, 이며`,
  shortestVerb: 2,
  verbFinal: true,
}
