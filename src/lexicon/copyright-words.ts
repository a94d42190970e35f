// Words of copyright lines, in lower case: `Copyright 2019 The Associated Press. All rights reserved`, `<저작권자(c) 연합뉴스>`.

/** English word that opens a copyright line. */
export const COPYRIGHT_WORD = 'copyright'
/** English words before the owner of the rights, as a pattern: `by the` in `Copyright 2024 by the Example Company`. */
export const BEFORE_HOLDER = '(?:by )?(?:the )?'
/** English words after the owner of the rights: `Copyright 2024 Example Company. All rights reserved.` */
export const RESERVED = 'all rights'
/** Korean word that opens a copyright line: `<저작권자(c) 연합뉴스>`. */
export const KOREAN_COPYRIGHT = '<저작권자'
