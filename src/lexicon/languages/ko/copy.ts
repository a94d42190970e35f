// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Korean. */
export const korean: Language = {
  tag: 'ko',
  script: 'Kore',
  months:
    '1월|일월, 2월|이월, 3월|삼월, 4월|사월, 5월|오월, 6월|유월, 7월|칠월, 8월|팔월, 9월|구월, 10월|시월, 11월|십일월, 12월|십이월',
  weekdays: '월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일',
  and: '와, 과, 및, ·',
  byline: '글:, 글 |, 글·사진, 기자:',
  in: '',
  jobs: '기자, 특파원, 선임기자, 수습기자, 인턴기자',
  anonymous: '편집국, 온라인뉴스팀',
  labels: '속보, 긴급, 단독, 종합, 1보, 분석, 해설, 칼럼, 인터뷰, 질문, 답변, 문, 답',
  furniture: {
    'comment-count': '댓글 #, 댓글(#), 댓글 (#), 댓글 #개',
    'reply-form': '댓글 남기기*, 댓글쓰기*',
    related: '관련기사*, 관련 기사*, 관련뉴스*, 많이 본 뉴스*, 이 시각 많이 본*, 추천기사',
    share: '공유하기, 공유, 페이스북, 트위터',
    paging: '이전 기사*, 다음 기사*',
    navigation: '홈',
    meta: '송고시간*',
    'reading-time': '#분 분량',
    'sign-up': '구독, 구독하기*',
    advertisement: '광고, 광고 #초 후*',
    rights: '<저작권자*, 저작권자*',
    'photo-credit': '사진=*, 사진 =*',
  },
  endMarks: '끝',
  roles: {
    reporting: '취재:',
    'additional reporting': '취재지원:',
    writing: '글:, 글=',
    editing: '편집:, 편집=',
    translation: '번역:',
  },
  editorsNote: '편집자주, 편집자 주',
  notices: {
    correction: '고침, [고침]',
    update: '수정:, 추가:',
  },
  foot: {
    about: '회사 소개, 회사소개, 기업 소개, 회사 개요, 기관 소개',
    editors: '편집자 참고, 편집자 참고사항, 편집자 참고 사항',
    contact: '문의, 문의처, 언론 문의, 언론문의, 보도 문의, 담당자, 연락처, 언론연락처, 미디어 문의',
  },
  restrictions: '편집용으로만 사용*, 보도용으로만 사용*',
  published: '입력, 기사입력, 송고, 전송, 등록, 발행, 발행일',
  updated: '수정, 최종수정',
  common: '',
}
