// Characters of Chinese, Japanese and Korean dates, for character classes and alternations of patterns. Months and weekdays as whole words
// are in `languages/`. Source: CLDR.

/** Characters for “year” after a number: Chinese and Japanese `2024年`, Korean `2024년`. */
export const YEAR_SIGNS = '年년'
/** Characters for “month” after a number: Chinese and Japanese `4月`, Korean `4월`. */
export const MONTH_SIGNS = '月월'
/** Characters for “day” after a number: Chinese and Japanese `24日`, Korean `24일`. */
export const DAY_SIGNS = '日일'
/** Characters after the number of a day that also follow other numbers: `5号` is the 5th, or number 5. */
export const NUMBER_SIGNS = '号號'
/** Characters for “o’clock” after a number: `10時30`. */
export const HOUR_SIGNS = '時时'
/** Characters that make the number of an hour before them a duration: `5時` is 5 o’clock, `5時間` five hours. */
export const DURATION_SIGNS = '間间간'

/** Chinese and Japanese numerals from zero to nine. */
export const HAN_NUMERALS = '〇一二三四五六七八九'
/** Chinese and Japanese numerals that occur in the number of a day or month. */
export const HAN_DAY_NUMERALS = '一二三四五六七八九十'
/** Digits and numerals for the days and months of Chinese and Japanese dates. */
export const HAN_FIGURES = `0-9０-９${HAN_DAY_NUMERALS}`
/** Characters for the numbers of years, besides `0` to `9`. `元` means the first year of an era. */
export const YEAR_FIGURES = '０-９〇零一二三四五六七八九十元'
/** Names of eras before the number of a year: Japanese (`令和6年`), and of the Republic of China (`民國113年`). */
export const ERAS: readonly string[] = ['令和', '平成', '民國', '民国']
/** Words for a part of the day between a date and an hour: `上午` (morning) in `上午10时`. */
export const DAY_PARTS: readonly string[] = ['上午', '下午', '凌晨', '晚']
/** Words for “week” before the character of a weekday: `星期四`, `周四` (Thursday). */
export const WEEK_WORDS: readonly string[] = ['星期', '周', '週']

/** Characters of the weekdays, Monday first. One text each for Chinese, Japanese, Korean, and Chinese with `天` for Sunday. */
export const WEEKDAY_SIGNS: readonly string[] = ['一二三四五六日', '月火水木金土日', '월화수목금토일', '一二三四五六天']

/** Characters that make `日` after a number part of a newspaper’s name, not a date: `报` in `5日报`. */
export const PAPER_SIGNS = '报報本'
