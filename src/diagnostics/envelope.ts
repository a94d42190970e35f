import type { Span } from '../text/span'

/** Message formats that a story may come in. */
export type EnvelopeKind = 'anpa-1312' | 'iptc-7901' | 'zczc'

/** Header of an ANPA 1312 message, as filed: `f0704 reute`, `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`. */
export interface AnpaHeader {
  /** Codes after ENQ, for the receivers’ machines: `C T`. */
  codes?: string
  /** Service level, one letter: `f` of `f0704`. */
  service?: string
  /** Story number, digits as filed: `0704`. */
  number?: string
  /** Agency code directly after the story number: `KYODO` of `a0105KYODO`. */
  agency?: string
  /** Selector code, up to six letters, digits and hyphens: `asian`. */
  selector?: string
  /** Letter of priority: `f` flash, `b` bulletin, `u` urgent, `r` regular, `d` deferred. */
  priority?: string
  /** Letter of the category: `f` finance, `s` sports. Agencies use other letters too. */
  category?: string
  /** Type size, of body text or of small print (agate): the first format character, DC3 or DC4. */
  type?: 'body' | 'agate'
  /** Running text or columns: the second format character, DC1 or DC2. */
  layout?: 'text' | 'tabular'
  /** Working name, cut at 24 characters, without spaces. */
  keyword?: string
  /** Version: `1stLd-Writethru`, `take3`, `Adv30-01`. */
  version?: string
  /** Number of the story that this message refers to: `TB06`, `a0522`. */
  reference?: string
  /** Day in the header, which has no year. */
  date?: WireDay
  /** Number after the date. At most agencies it is the word count, but not at all of them. */
  words?: number
}

/** Day in a message header, as month and day without a year: `02-26`. */
export interface WireDay {
  month: number
  day: number
}

/** Header of an IPTC 7901 message, as filed: `eca062 4 i 211 ccccb   dpa 061`. */
export interface IptcHeader {
  /** Letters of the sender: `eca`. */
  source?: string
  /** Number of the message, digits as filed: `062`. */
  number?: string
  /** Priority: 1 is the highest and, at most agencies, 6 the lowest. */
  priority?: number
  /** Letters of the category; each country has its own. */
  category?: string
  /** Word count of the text as declared by the sender. */
  words?: number
  /** Optional end of the header line: `ccccb   dpa 061`. */
  optional?: string
  /** Line of keywords: `American Football/NFL/`. */
  keywords?: string
}

/** Header of a ZCZC … NNNN message. Each agency has its own line marks. */
export interface TelexHeader {
  /** Code after ZCZC: `AAP`. */
  code?: string
  /** All marked lines in order. */
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

/** Trailer of a message, field by field: `AP-WF-11-13-13 1509GMT`, `101137 GMT Dez 18`. */
export interface EnvelopeTrailer {
  /** Letters of the sender: `AP-WF`, `KWS`. */
  source?: string
  /** Day in ISO 8601: `2013-11-13`; absent in the few trailers that have no year. */
  date?: string
  /** Clock time as `15:09` or `15:09:30`. */
  time?: string
  /** Time zone as filed: `GMT`, `EDT`. */
  zone?: string
}

interface EnvelopeFrame {
  readonly trailer: EnvelopeTrailer
  /** Spans of the whole header and the whole trailer in the copy, in order. They are not part of any text of the article. */
  readonly spans: readonly Span[]
}

/**
 * Envelope of a story: the header and trailer of its message, field by field.
 * The story’s spans give each field’s place by path: `envelope.header.priority`, `envelope.trailer.time`.
 * Fields that the message did not have are absent.
 */
export type Envelope =
  | (EnvelopeFrame & { readonly kind: 'anpa-1312'; readonly header: AnpaHeader })
  | (EnvelopeFrame & { readonly kind: 'iptc-7901'; readonly header: IptcHeader })
  | (EnvelopeFrame & { readonly kind: 'zczc'; readonly header: TelexHeader })

/** Charset that bytes were decoded from. */
export interface Charset {
  /** WHATWG Encoding Standard name: `windows-1252`. `us-ascii` for bytes that are all below 0x80; also `utf-32le`, `utf-32be`. */
  readonly found: string
  /** Last byte of UTF-16 with an odd number of bytes; the text has U+FFFD for it. */
  readonly lastByte?: number
  /** Charset that the caller declared. */
  readonly declared?: string
}
