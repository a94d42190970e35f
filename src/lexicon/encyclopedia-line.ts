/** Line below the title of an encyclopedia’s page: `From Openpedia, the free encyclopedia`; not: `From Lima, the mayor spoke`. */
const ENCYCLOPEDIA_LINE =
  /^(?:(?:From|Aus|Un article de|De|Da|Origem:|Uit|Från|Fra|Z|Материал из|Матеріал з) \p{L}[^,.!?]{2,40}?,? (?:[—–-] )?(?:the free encyclopedia|der freien Enzyklopädie|l['’]encyclopédie libre|la enciclopedia libre|l['’]enciclopedia libera|a enciclopédia livre|de vrije encyclopedie|den fria encyklopedin|den frie encyklopædi|den frie encyklopedi|wolnej encyklopedii|свободной энциклопедии|вільної енциклопедії)|[^，。]{2,12}，自由的百科全[书書]|出典: .{0,8}百科事典.{2,20})\.?$/iu

/** Whether a line is the one below the title of an encyclopedia’s page. */
export const isEncyclopediaLine = (line: string): boolean => ENCYCLOPEDIA_LINE.test(line)
