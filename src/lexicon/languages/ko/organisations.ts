// Compiled from general knowledge: usage of Yonhap and Korean newspapers; the nouns that close the names of bodies and companies.
import type { TitledNameRow } from '../../annotate/titled-names'

/** Names of organisations: Korean. */
export const koreanOrganisations: TitledNameRow = {
  lists: {
    noun: `
    은행, 대학교, 대학, 그룹, 전자, 자동차, 공사, 공단, 위원회, 협회, 연구원, 연구소, 병원, 의료원, 경찰청, 경찰서, 검찰청, 지검, 법원, 지법, 고법, 대법원, 신문, 일보, 방송, 통신, 민주당, 국민당, 노조, 연맹, 연합회, 재단, 학회, 상공회의소,
    시청, 도청, 구청, 군청, 소방서, 소방본부, 보건소, 항공, 건설, 증권, 생명, 화학, 제약, 바이오, 중공업, 물산, 해운, 조선, 에너지, 테크, 홀딩스, 기상청, 통계청, 국세청, 관세청, 질병관리청, 외교부, 국방부, 교육부, 환경부, 통일부, 법무부, 노동부,
    복지부, 교통부, 재정부, 자원부, 수산부, 안전부, 여성가족부, 기획재정부, 국회, 한국은행, 감사원, 금융위, 금감원, 박물관, 미술관, 도서관, 진흥원, 관리원, 공제회, 조합, 시민연대, 운동본부, 축구단, 구단`,
    never: `
    은행, 대학교, 대학, 그룹, 전자, 자동차, 공사, 공단, 위원회, 협회, 연구원, 연구소, 병원, 경찰서, 법원, 신문, 방송, 통신, 노조, 재단, 학회, 시청, 도청, 구청, 군청, 소방서, 보건소, 항공, 건설, 증권, 생명, 화학, 제약, 바이오, 해운, 조선, 에너지, 테크, 박물관, 미술관,
    도서관, 조합, 구단, 전기자동차, 이동통신, 생방송, 시중은행, 종합병원, 신재생에너지, 재생에너지, 신에너지, 요양병원, 종합병원, 대형병원, 책임연구원, 선임연구원, 임시국회, 운전자, 유전자, 초대, 이명, 인명, 반대, 최대`,
  },
  forms: '주식회사, ㈜',
  parts: {
    end: '(?:은|는|이|가|을|를|의|과|와|도|에|에서|에게|께서|으로|로|측은|측이|측|에는|에도|이라고|라고|)(?![가-힣])',
    start: '(?<![가-힣A-Za-z])(?!%never%%end%)',
  },
  // the noun first, which is rare, and then what precedes it
  patterns: [
    '%noun%%end%(?<=%start%(?<name>[가-힣A-Z]{0,8}%noun%)%end%)',
    '(?:주식회사 |㈜ ?)(?<name>[가-힣A-Z]{2,8}?)%end%',
  ],
}
