// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Korean. */
export const korean: Language = {
  tag: 'ko',
  name: 'Korean',
  script: 'Kore',
  months: rows(
    '1월|일월, 2월|이월, 3월|삼월, 4월|사월, 5월|오월, 6월|유월, 7월|칠월, 8월|팔월, 9월|구월, 10월|시월, 11월|십일월, 12월|십이월',
  ),
  weekdays: rows('월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일'),
  and: words('와, 과, 및, ·'),
  byline: words('글:, 글 |, 글·사진, 기자:, 취재:, 취재='),
  in: [],
  jobs: words('기자, 특파원, 선임기자, 수습기자, 인턴기자, 객원기자, 논설위원, 통신원'),
  anonymous: words('편집국, 온라인뉴스팀, 디지털뉴스팀, 디지털팀, 뉴스팀'),
  labels: words('속보, 긴급, 단독, 종합, 1보, 2보, 3보, 종합2보, 포토, 사진, 영상'),
  furniture: {
    'comment-count': words('댓글 #, 댓글(#), 댓글 (#), 댓글 #개'),
    'reply-form': words('댓글 남기기*, 댓글쓰기*, 댓글 쓰기*'),
    related: words('관련기사*, 관련 기사*, 관련뉴스*, 많이 본 뉴스*, 이 시각 많이 본*, 추천기사, 인기기사*, 최신뉴스'),
    share: words('공유하기, 공유, 페이스북, 트위터'),
    paging: words('이전 기사*, 다음 기사*, 이전기사*, 다음기사*'),
    navigation: words('홈'),
    meta: words('입력 #*, 수정 #*, 송고시간*, 기사입력*, 입력:*'),
    'reading-time': words('#분 분량, 읽는 시간*'),
    'sign-up': words('구독, 구독하기*, 뉴스레터*, 채널 구독*'),
    advertisement: words('광고, 광고 #초 후*'),
    rights: words('<저작권자*, 저작권자*, 무단전재*, 무단 전재*'),
    'photo-credit': words('사진=*, 사진 =*, 사진:*, (사진=*, (사진 =*'),
  },
  endMarks: words('(끝), 끝, (끝)., <끝>'),
  roles: {
    reporting: words('취재:, 취재='),
    'additional reporting': words('취재지원:, 취재 지원'),
    writing: words('글:, 글='),
    editing: words('편집:, 편집='),
    compiling: words('정리:, 정리='),
    translation: words('번역:, 번역='),
  },
  editorsNote: words('편집자주, 편집자 주'),
  embargo: words('엠바고, 엠바고:, 보도시점'),
  notices: {
    kill: words('기사 취소, 기사취소'),
    withhold: words('보류'),
    correction: words('고침, [고침], [정정], 정정'),
    clarification: words('알려드립니다'),
    refile: words('재송'),
    update: words('수정:, 추가:, [추가]'),
  },
  published: words('입력, 입력:, 기사입력'),
  updated: words('수정, 수정:, 최종수정'),
  abbreviations: [],
  common: [],
}
