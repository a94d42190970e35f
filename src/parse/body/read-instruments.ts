import type { Instrument } from '../../article'
import { CAPITAL, CHARACTER_CLASS, DIGIT } from '../../text/characters'
import { partitionPoint } from '../../text/partition-point'
import type { Span } from '../../text/span'
import type { Reader } from '../reader'

/** Exchanges as copy names them before a ticker: `(NYSE: BXP)`. Another word before the colon is no exchange: `(CEO: Doe)`. */
const EXCHANGES = new Set(
  'NYSE NASDAQ Nasdaq NasdaqGS NasdaqGM NasdaqCM AMEX NYSEAMERICAN TSX TSXV TSX-V CSE NEO LSE AIM ASX NZX HKEX SEHK HKSE SGX KRX KOSPI KOSDAQ TYO TSE TWSE SSE SZSE SHSE SHA SHE NSE BSE JSE FRA FWB ETR XETRA Xetra EPA Euronext EURONEXT AMS BIT SWX SIX VIE OMX STO CPH HEL OSE BMV B3 BVMF MOEX TASE TADAWUL BME BMAD OTC OTCQB OTCQX OTCMKTS OTCBB PINK IDX SET PSE'.split(
    ' ',
  ),
)
/**
 * Listing with its exchange: `(NYSE: BXP)`, `(TSX:ABC; NYSE: XYZ)`, `(NYSE American: ABC)`, `(NASDAQ: GOOG, GOOGL)`; not: `(CEO: DOE)`,
 * `(R-Texas)`
 */
const LISTED =
  /([A-Za-z][A-Za-z\d-]{1,12})(?: (?:American|Arca|MKT|Global Market|Amsterdam|Paris|Brussels|Growth))?: ?([A-Z\d][A-Z\d.-]{0,9})(?![a-z])/g
/**
 * Code in brackets: `<BAC>`, `<GM.N>`, `<.SPX>`, `<EUR=>`, `<LCOc1>`, `(AAPL.O)`, `(0700.HK)`; not: `<p>`, `(U.S.)`, `(D.C.)`,
 * `<ROVER GROUP>`.
 */
const BRACKETED = /^<(\.?[A-Z\d][A-Z\d]{0,7}(?:[A-Za-z]\d{1,2})?(?:\.[A-Z]{1,4})?=?[A-Z]{0,3})>/
const RIC =
  /^\(([A-Z\d]{1,6}(?:_[a-z])?\.(?:N|O|OQ|A|K|PA|L|DE|F|MI|AS|BR|LS|HK|T|SS|SZ|KS|KQ|TO|V|AX|NZ|NS|BO|S|MC|ST|CO|HE|OL|SA|MX|SI|BK|JK|KL|TW|IS|TA|JO|VI|WA|PR|MM))\)/
/** Markup and wire words that have the form of a code in brackets: `<BR>`, `<MORE>`. */
const NOT_CODES = new Set('P B I A BR HR TD TR UL LI EM BODY HTML TEXT END MORE NOTE EDS TABLE PRE DIV SPAN'.split(' '))
/** ISIN with its label: `(ISIN: US0378331005)` */
const ISIN = /ISIN:? ?([A-Z]{2}[A-Z\d]{9}\d)\b/g

const CLOSE = 120 // maximum number of characters from a bracket to its closing one

/**
 * Whether a code may follow a bracket: at least two capitals or digits, the first perhaps after a full stop. Rejects most brackets cheaply.
 */
function mayOpenCode(text: string, bracket: number): boolean {
  const at = text.charCodeAt(bracket + 1) === 0x2e ? bracket + 2 : bracket + 1
  const unit = text.charCodeAt(at)
  if (!((unit >= 0x41 && unit <= 0x5a) || CHARACTER_CLASS[unit] === DIGIT)) return false
  const next = text.charCodeAt(at + 1)
  return (next < 0x80 && (CHARACTER_CLASS[next] as number) >= CAPITAL) || FOLLOWS.has(next)
}

const FOLLOWS = new Set([...'.:= '].map((mark) => mark.charCodeAt(0)))

/** Adds the securities that headline and body name by a code, such as `(NYSE: BXP)`, to the article. The text is not changed. */
export function readInstruments(reader: Reader): void {
  const { builder, source } = reader
  const { text } = source
  const found: (Instrument & Span)[] = []
  for (const sign of '(<') {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (mayOpenCode(text, at)) addCodesAt(text, at, found)
  }
  if (found.length === 0) return
  found.sort((a, b) => a.start - b.start)
  const leaves: Span[] = []
  for (const path in builder.spans) if (LEAF.test(path)) leaves.push(builder.spans[path] as Span)
  const inside = spanLookup(leaves)
  const repairs = spanLookup(builder.repairs)
  const list: Instrument[] = []
  for (const { start, end, ...instrument } of found) {
    if (!inside.some(start, (leaf) => leaf.start <= start && end <= leaf.end)) continue
    if (repairs.some(end - 1, (repair) => repair.end > start)) continue
    builder.addSpan(`instruments.${list.length}.text`, start, end)
    list.push(instrument)
  }
  if (list.length > 0) builder.article.instruments = list
}

const LEAF =
  /^(?:headline|subheadline|summaries\.\d+\.text|boilerplate\.\d+|editorsNotes\.\d+\.text|body\.\d+\.(?:text|caption|items\.\d+\.text))$/

function addCodesAt(text: string, at: number, found: (Instrument & Span)[]): void {
  if (text.charCodeAt(at) === 0x3c) {
    const match = BRACKETED.exec(text.slice(at, at + 24))
    const code = match?.[1]
    if (!match || code === undefined || NOT_CODES.has(code)) return
    const kind = /[.=\d]/.test(code) ? 'ric' : 'ticker'
    found.push({ text: match[0], kind, code, start: at, end: at + match[0].length })
    return
  }
  const ric = RIC.exec(text.slice(at, at + 20))
  if (ric?.[1]) {
    found.push({ text: ric[0], kind: 'ric', code: ric[1], start: at, end: at + ric[0].length })
    return
  }
  const piece = text.slice(at, at + CLOSE)
  const close = piece.indexOf(')')
  if (close < 0 || !piece.slice(0, close).includes(':')) return
  const inner = piece.slice(1, close)
  const add = (match: RegExpMatchArray, one: Omit<Instrument, 'text'>, all: boolean): void => {
    const start = at + (all ? 0 : 1 + (match.index ?? 0))
    const end = all ? at + close + 1 : start + match[0].length
    found.push({ text: text.slice(start, end), ...one, start, end })
  }
  for (const match of inner.matchAll(ISIN)) add(match, { kind: 'isin', code: match[1] as string }, match[0] === inner)
  for (const match of inner.matchAll(LISTED)) {
    const [whole, exchange = '', code = ''] = match
    if (!EXCHANGES.has(exchange)) continue
    add(
      match,
      { kind: 'ticker', code: code.replace(/[.-]+$/, ''), exchange: whole.slice(0, whole.indexOf(':')) },
      whole === inner,
    )
  }
}

/** Indexes spans by their start. `some` tests only the last three spans that start at or before an offset. */
function spanLookup<T extends Span>(
  spans: readonly T[],
): { some(offset: number, test: (span: T) => boolean): boolean } {
  const isSorted = spans.every(({ start }, at) => at === 0 || (spans[at - 1] as T).start <= start)
  const sorted = isSorted ? spans : [...spans].sort((a, b) => a.start - b.start)
  return {
    some(offset, test) {
      const next = partitionPoint(0, sorted.length, (middle) => (sorted[middle] as T).start <= offset)
      for (let i = next - 1; i >= Math.max(0, next - 3); i--) if (test(sorted[i] as T)) return true
      return false
    },
  }
}
