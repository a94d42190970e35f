// Characters of Chinese, Japanese and Korean dates, for character classes and alternations of patterns. Months and weekdays as whole words
// are in `languages/`. Source: CLDR.

/** Characters after the number of a year: Chinese and Japanese, Korean. */
export const YEAR_SIGNS = '年년'
/** Characters after the number of a month: Chinese and Japanese, Korean. */
export const MONTH_SIGNS = '月월'
/** Characters after the number of a day: Chinese and Japanese, Korean. */
export const DAY_SIGNS = '日일'
/** Characters after the number of a day that also follow the numbers of other things: `5号`. */
export const NUMBER_SIGNS = '号號'
/** Characters after the number of an hour: `10時30`. */
export const HOUR_SIGNS = '時时'
/** Characters after an hour that make it a duration: `5時間`. */
export const DURATION_SIGNS = '間间간'

/** Numerals from zero to nine. */
export const HAN_NUMERALS = '〇一二三四五六七八九'
/** Numerals of a day or month. */
export const HAN_DAY_NUMERALS = '一二三四五六七八九十'
/** Digits and numerals of the numbers of Chinese and Japanese dates. */
export const HAN_FIGURES = `0-9０-９${HAN_DAY_NUMERALS}`
/** Digits and numerals of the numbers of years, with `元` for the first year of an era, besides `0` to `9`. */
export const YEAR_FIGURES = '０-９〇零一二三四五六七八九十元'
/** Names of eras before a year: Japanese, and of the Republic of China. */
export const ERAS: readonly string[] = ['令和', '平成', '民國', '民国']
/** Words between a date and an hour: `上午10时`. */
export const DAY_PARTS: readonly string[] = ['上午', '下午', '凌晨', '晚']
/** Words before the character of a weekday: `星期四`, `周四`. */
export const WEEK_WORDS: readonly string[] = ['星期', '周', '週']

/** Characters for the weekdays, Monday first: Chinese, Japanese, Korean, and Chinese with `天` for Sunday. */
export const WEEKDAY_SIGNS: readonly string[] = ['一二三四五六日', '月火水木金土日', '월화수목금토일', '一二三四五六天']

/** Starts of newspaper names that follow a number and `日`, where no date ends: `5日报`. */
export const PAPER_SIGNS = '报報本'
