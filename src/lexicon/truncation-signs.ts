/** A sign at the end of a text that shows that text is missing. */
export interface TruncationSign {
  readonly sign: RegExp
  /** Description of the sign, as the end of a sentence that begins “The text”. */
  readonly says: string
  /** Whether a take may end with the sign, as the next take continues the text. */
  readonly inTakes?: true
  /** Whether the sign may end with a full stop, or a closing quotation mark after one. */
  readonly mayStop?: true
  /** Whether a story of one paragraph may end with the sign: feeds send the opening of a story as a teaser. */
  readonly inTeasers?: true
}

/**
 * The signs at the end of a story that show that text is missing.
 * Matched at the end of the last text of the body, in this order; each pattern is bounded.
 */
export const TRUNCATION_SIGNS: readonly TruncationSign[] = [
  // The minister said that the [+2642 chars]
  {
    sign: /\[ ?\+ ?\d{1,9} (?:chars|characters) ?\]$/i,
    says: 'ends with a count of omitted characters',
  },
  // he told reporters. (more)     - more -     --MORE--   not: a story that sums to much more
  {
    sign: /(?:^|\s)(?:[([](?:more|MORE|More|mor|MOR|suite|segue|sigue|mehr|forts|continued|CONTINUED|cont|cont\.|contd|cont['’]d|continues)[)\]]|-{1,2} ?(?:more|MORE) ?-{1,2}|MORE|MORE-MORE)$/,
    says: 'ends with a sign that more follows',
    inTakes: true,
  },
  // (to be continued)     [more to come]     MORE TO FOLLOW     （未完待续）     (bersambung)   not: (more than ten)
  {
    sign: /(?:[([（【［]|^|(?<=[.!?…] ))(?:to be continued|story continues|continues|more to come|more to follow|more follows|more soon|Fortsetzung folgt|wird fortgesetzt|mehr folgt|mehr in Kürze|à suivre|continuará|continúa|seguirá|bersambung|segue|wordt vervolgd|未完待续|未完|待续|待續|下转[^\]）】]{0,12}|続く|つづく|계속|يتبع|продолжение следует)[)\]）】］]?\.?$/i,
    says: 'says that more follows',
    inTakes: true,
    mayStop: true,
  },
  // The minister said that [truncated]     [cut]     [snip]   not: (cut)
  {
    sign: /[[［【](?:truncated|cut|snip|snipped|abridged|shortened|gekürzt|tronqué|truncado|dipotong)[\]］】]$|\(truncated\)$/i,
    says: 'says that it was cut',
  },
  // The plan was … Read more     [Read full story]     …more     ...[详细]   not: Ministers should read more
  {
    sign: /(?:^|[.…»"”\])。]\s*|[[(（【［…]\s?)(?:(?:read|see|view|continue|get|click (?:here )?(?:to|for)(?: read)?|tap (?:here )?to(?: read)?|find)(?: to)?(?: the| this)? (?:more|reading|(?:full|whole|entire|complete|original)(?: \w{1,10})?|rest(?: of (?:the|this) \w{1,10})?)(?: here| online| now| at \S{3,60}| on \S{3,60})?|full (?:story|article|report|text)(?: here)?|weiterlesen|mehr lesen|lesen sie (?:den ganzen|mehr|weiter)[^.]{0,30}|zum (?:ganzen )?artikel|lire la suite|lire l['’]article(?: complet)?|leer más|seguir leyendo|leer (?:la )?(?:nota|noticia) completa|leia mais|continue lendo|continua a leggere|leggi tutto|lees verder|lees meer|läs mer|les mer|læs mere|lue lisää|czytaj dalej|czytaj więcej|číst dále|читать далее|читать полностью|подробнее|devamını oku|devamı|(?:baca )?selengkapnya|続きを読む|全文を読む|阅读全文|閱讀全文|查看全文|查看更多|点击(?:阅读|查看)[^。]{0,8}|全文|详细|詳細|更多|더 ?보기|전문보기|(?:اقرأ |لقراءة )?المزيد|للمزيد|بقية الخبر)\s*[\])）】］]?\s*(?:»|›|→|>{1,2}|\.{3}|…|:|：)?$/i,
    says: 'ends with a link to the rest',
    mayStop: true, // Read more at example.com.
  },
  // To continue reading, log in.     Subscribe to read the full story   not: To continue, he said
  {
    sign: /(?:^|[.…!?”"]\s+)(?:(?:subscribe|log in|sign in|sign up|register|to subscribe)(?: now| here| today)? (?:to|and) (?:read|continue|keep reading)|to (?:continue reading|keep reading|read (?:more|on|the (?:full|rest|whole)))|this is a preview|you have reached)[^.]{0,80}\.?$/i,
    says: 'ends with a prompt to log in or subscribe',
    mayStop: true,
  },
  // Continued on page 4     See BRIDGE, Page A4   not: He continued on page
  {
    sign: /(?:^|[.…”"]\s+)[([]?(?:continued on|please see|turn to|see [A-Z][A-Za-z -]{1,30},) (?:page )?[A-Z]?\d{1,3}[)\]]?$|(?:^|[.…”"]\s+)[([]?(?:Continued on|Please turn to|See [A-Z][A-Za-z -]{1,30},) [Pp]age [A-Z]?\d{1,3}[)\]]?$/,
    says: 'continues on another page',
  },
  // The minister said >>     …more
  { sign: /\s(?:>{2,3}|»{1,2}|→)$|(?:…|\.{3}) ?more$/i, says: 'ends with a link to the rest' },
  // The talks, which began on Monday, […]
  {
    sign: /(?:\[ ?(?:…|\.{3}) ?\]|\((?:…|\.{3})\)|…|\.{3}|\. \. \.)$/,
    says: 'breaks off with an ellipsis',
    inTeasers: true,
  },
]

/** The signs that are one word of ASCII letters, in lower case: no other such word is a sign. */
export const SINGLE_WORD_SIGNS: readonly string[] = [
  ...['more', 'continues', 'bersambung', 'segue', 'weiterlesen', 'selengkapnya'],
]
