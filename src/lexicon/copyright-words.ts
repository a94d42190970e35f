/** Korean word that opens a copyright line: `<저작권자(c) 연합뉴스>`. */
export const KOREAN_COPYRIGHT = '<저작권자'
