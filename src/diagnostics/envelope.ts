import type { Span } from '../text/span'

/** The forms of message that a story may come in. */
export type EnvelopeKind = 'anpa-1312' | 'iptc-7901' | 'zczc'

/** The header of an ANPA 1312 message, as filed: `f0704 reute`, `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`. */
export interface AnpaHeader {
  /** Codes behind ENQ, for the machines of those who receive it: `C T`. */
  codes?: string
  /** The service level: one letter. */
  service?: string
  /** The story number, digits as filed: `0704`. */
  number?: string
  /** What a house sends behind the number: `KYODO`. */
  house?: string
  /** The selector code, up to six letters, digits and hyphens: `asian`. */
  selector?: string
  /** The letter of priority: `f` flash, `b` bulletin, `u` urgent, `r` regular, `d` deferred. */
  priority?: string
  /** The letter of the category: `f` finance, `s` sports. An open list. */
  category?: string
  /** Type of the body or agate: the first format character, DC3 or DC4. */
  type?: 'body' | 'agate'
  /** Running text or columns: the second format character, DC1 or DC2. */
  layout?: 'text' | 'tabular'
  /** The working name, cut at 24 characters and without blanks. */
  keyword?: string
  /** `1stLd-Writethru`, `take3`, `Adv30-01`. */
  version?: string
  /** The number of the story it refers to: `TB06`, `a0522`. */
  reference?: string
  /** The day; the header gives no year. */
  date?: WireDay
  /** The number behind the date. Not a count of words in every house. */
  words?: number
}

/** A day without a year. */
export interface WireDay {
  month: number
  day: number
}

/** The header of an IPTC 7901 message, as filed: `eca062 4 i 211 ccccb   dpa 061`. */
export interface IptcHeader {
  /** Letters of the source: `eca`. */
  source?: string
  /** The number of the message, digits as filed: `062`. */
  number?: string
  /** 1 the highest, 6 the lowest in most houses. */
  priority?: number
  /** Letters of the category; each country has its own. */
  category?: string
  /** How many words the text has, by the sender. */
  words?: number
  /** What the header line closes with: `ccccb   dpa 061`. */
  optional?: string
  /** The line of keywords: `American Football/NFL/`. */
  keywords?: string
}

/** The header of a ZCZC … NNNN message. Which lines a house marks, and how, is its own. */
export interface TelexHeader {
  /** What stands behind ZCZC: `AAP`. */
  code?: string
  /** Every marked line in order. */
  lines?: TelexLine[]
  category?: string
  slugline?: string
  take?: string
  headline?: string
  format?: string
  service?: string
  subject?: string
  place?: string
  genre?: string
}

/** One marked line of a header: `$K`, `TI#UGL continues project delay negotiation`. */
export interface TelexLine {
  mark: string
  text: string
}

/** What closes a message, as filed: `AP-WF-11-13-13 1509GMT`, `101137 GMT Dez 18`. */
export interface EnvelopeTrailer {
  /** Letters of the sender: `AP-WF`, `KWS`. */
  source?: string
  /** The day as `2013-11-13`; without its year, which few trailers lack, it is absent. */
  date?: string
  /** The clock as `15:09` or `15:09:30`. */
  time?: string
  /** The zone as filed: `GMT`, `EDT`. */
  zone?: string
}

interface EnvelopeFrame {
  readonly trailer: EnvelopeTrailer
  /** The stretches of the copy that are header and trailer, in order: with the leaves of the article they make up the copy. */
  readonly stretches: readonly Span[]
}

/**
 * What a story came in: the header and trailer of its message, field by field. The place of each field is in the story’s
 * spans, by its path: `envelope.header.priority`, `envelope.trailer.time`. What the message did not say is absent.
 */
export type Envelope =
  | (EnvelopeFrame & { readonly kind: 'anpa-1312'; readonly header: AnpaHeader })
  | (EnvelopeFrame & { readonly kind: 'iptc-7901'; readonly header: IptcHeader })
  | (EnvelopeFrame & { readonly kind: 'zczc'; readonly header: TelexHeader })

/** How bytes were read as text. */
export interface Charset {
  /** The name of the encoding by the WHATWG Encoding Standard: `windows-1252`. `us-ascii` for bytes below 0x80 alone; `utf-32le`, `utf-32be`. */
  readonly found: string
  /** The byte that UTF-16 of an odd number of bytes ends with; the text has U+FFFD for it. */
  readonly lastByte?: number
  /** What the caller said it was. */
  readonly declared?: string
}
