/** A sign at the end of a text that it was cut there. */
export interface TruncationSign {
  readonly sign: RegExp
  /** What the end of the text shows, for a sentence that begins “The text”. */
  readonly says: string
  /** A take that is followed by another may end so. */
  readonly inTakes?: true
  /** A text of one paragraph may end so: feeds send the opening of a story as a teaser. */
  readonly inTeasers?: true
}

/** Looked for at the end of the last text of the body, in this order; each pattern is bounded. */
export const TRUNCATION_SIGNS: readonly TruncationSign[] = [
  // The minister said that the [+2642 chars]
  {
    sign: /\[ ?\+ ?\d{1,9} (?:chars|characters) ?\]$/i,
    says: 'ends with a count of the characters that were left out',
  },
  // he told reporters. (more)   not: a story that sums to much more
  {
    sign: /(?:^|\s)(?:\((?:more|MORE|mor|MOR|suite|segue|sigue|mehr|forts)\)|MORE|MORE-MORE)$/,
    says: 'ends with the sign that more follows',
    inTakes: true,
  },
  // The plan was … Read more     not: Ministers should read more
  {
    sign: /(?:^|[.…»"”\]]\s*)(?:read more|continue reading|read the full story|read full story|read the full article|read full article|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leia mais|continua a leggere|leggi tutto|lees verder|lees meer|läs mer|les mer|læs mere|lue lisää|czytaj dalej|číst dále|читать далее|devamını oku|baca selengkapnya|続きを読む|阅读全文|閱讀全文|더 보기)\s*(?:»|›|→|>{1,2}|\.{3}|…)?$/i,
    says: 'ends with a link to the rest',
  },
  // The talks, which began on Monday, […]
  {
    sign: /(?:\[ ?(?:…|\.{3}) ?\]|\((?:…|\.{3})\)|…|\.{3}|\. \. \.)$/,
    says: 'breaks off with an ellipsis',
    inTeasers: true,
  },
]
