/*
 * What a token is. The order matters: up to CLITIC it is made of letters or digits.
 */
export const NONE = 0 // before the first token and behind the last
export const WORD = 1 // `Xi`, `O’Brien`, `U.S.`, `G20`
export const NUMBER = 2 // `24`, `1,234.5`; letters behind it are a token of their own: `24` `th`
export const IDEOGRAPH = 3 // one Chinese character or kana
export const CLITIC = 4 // `’s` of `Chongqing’s`
export const STOP = 5 // `.` and its kin in other scripts
export const ELLIPSIS = 6 // `...` `…`
export const EXCLAMATION = 7 // `!` `?` and their kin, also several
export const COMMA = 8
export const SEMICOLON = 9
export const COLON = 10
export const DASH = 11 // `–` `—` `--`, and ` - ` or ` _ ` between blanks
export const HYPHEN = 12
export const OPEN = 13 // brackets
export const CLOSE = 14
export const QUOTE = 15 // `"` and `'`, which do not tell whether they open or close
export const OPEN_QUOTE = 16 // `“` `«` `「`, two grave accents
export const CLOSE_QUOTE = 17
export const SLASH = 18
export const SYMBOL = 19 // anything else: `$`, `%`, `&`, a picture

/*
 * What else is known of a token, as bits.
 */
export const AFTER_SPACE = 1 // white space stands before it
export const LINE = 2 // a line break stands before it, or it is the first of its block
export const CAPITAL = 4 // opens with a capital
export const CAPS = 8 // two letters or more, none of them small
export const INNER = 16 // a small letter, then a capital: `McDonald`, `iPhone`
export const DIGITS = 32 // has digits
export const DOTTED = 64 // letters with stops between them: `U.S.`, `a.m`
