import { defineFlags } from '../../text/define-flags'

/* Kinds of tokens. The order matters: kinds up to CLITIC consist of letters or digits. */
export const NONE = 0 // before the first token and after the last
export const WORD = 1 // `Xi`, `O’Brien`, `U.S.`, `G20`
export const NUMBER = 2 // `24`, `1,234.5`; letters after it are a separate token: `24` `th`
export const IDEOGRAPH = 3 // one Chinese character or kana
export const CLITIC = 4 // `’s` of `Chongqing’s`
export const STOP = 5 // `.` and its equivalents in other scripts
export const ELLIPSIS = 6 // `...` `…`
export const EXCLAMATION = 7 // `!` `?` and their equivalents, also several
export const COMMA = 8
export const SEMICOLON = 9
export const COLON = 10
export const DASH = 11 // `–` `—` `--`, and ` - ` or ` _ ` between spaces
export const HYPHEN = 12
export const OPEN = 13 // brackets
export const CLOSE = 14
export const QUOTE = 15 // `"` and `'`, which may open or close
export const OPEN_QUOTE = 16 // `“` `«` `「`, two grave accents
export const CLOSE_QUOTE = 17
export const SLASH = 18
export const SYMBOL = 19 // anything else: `$`, `%`, `&`, an emoji

/* Flags of a token, as bits. */
const BITS = 8 // of Uint8Array
const flag = defineFlags('token', BITS)
export const AFTER_SPACE = flag('AFTER_SPACE') // white space precedes it
export const LINE = flag('LINE') // a line break precedes it, or it is the first of its block
export const CAPITAL = flag('CAPITAL') // opens with a capital
export const CAPS = flag('CAPS') // two or more letters, all capitals
export const INNER = flag('INNER') // a lower-case letter, then a capital: `McDonald`, `iPhone`
export const DIGITS = flag('DIGITS') // has digits
export const DOTTED = flag('DOTTED') // letters separated by full stops: `U.S.`, `a.m`
