import type { DatelineShape } from '../../../lexicon/agency'
import { CAPITAL, CHARACTER_CLASS } from '../../../text/characters'
import { unitAt } from '../../../text/unit-at'
import type { DatelineFrame } from './dateline-candidate'
import { bareSeparatorAt, separatorAt } from './separator'

/** Maximum characters of a dateline. */
const REACH = 170

/** Separator between a dateline and the story, the longest alternatives first: ` -- `, `.- `, `: `. */
const SEPARATOR = String.raw`(?:\s*(?:\.\s?--?|\.\s?[–—]|---?|[–—―‒_=:|]|-)|\.(?=\s|$))`

/** Pattern of a dateline with a credit in brackets or slashes. */
interface FramePattern {
  readonly shape: DatelineShape
  readonly pattern: RegExp
  /** Text that every match contains, tested first as it is cheaper. */
  readonly needs: string
}

/**
 * Patterns of datelines, the most distinctive first. Groups: `head`, `credit`, `tail`, `sep`, as in `DatelineFrame`.
 * Each is tested on the first {@link REACH} characters of the paragraph.
 */
const patterns: readonly FramePattern[] = [
  // NEW YORK, NY / ACCESSWIRE / July 30, 2024 /
  {
    shape: 'D11',
    needs: ' / ',
    pattern: /^(?<head>[^/()]{2,60}) \/ (?<credit>[A-Z][A-Z .]{2,30}) \/ (?<tail>[^/]{4,25}?) ?(?<sep>\/)/d,
  },
  // NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ --        not: told AFP/Reuters
  {
    shape: 'D9',
    needs: '/',
    pattern: new RegExp(
      String.raw`^(?<head>[^/()]{2,90}),? ?/(?<credit>[^/()]{2,40}(?:/[A-Z][^/()\s]{1,20})?)/(?<sep>${SEPARATOR}|(?=\s))`,
      'd',
    ),
  },
  // OSH (NORDNEWS). 21 October.        not: The rate (June). 21 October is late
  {
    shape: 'D7',
    needs: '). ',
    pattern:
      /^(?<head>\p{Lu}[^()\d.]{1,40}) \((?<credit>[^()\d]{2,40})\)\. (?<tail>\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12})(?<sep>\.)(?=\s)/du,
  },
  // ТБИЛИСИ/ЕРЕВАН, 3 мая. /ТАСС/.        not: LONDON/PARIS, April 24 (AP/Reuters) -
  {
    shape: 'D9',
    needs: ' /',
    pattern: new RegExp(
      String.raw`^(?<head>[^/()]{2,40}/[^/()]{2,60}),? /(?<credit>[^/()]{2,40})/(?<sep>${SEPARATOR}|(?=\s))`,
      'd',
    ),
  },
  // /ТАСС/.
  { shape: 'D4', needs: '/.', pattern: /^\/(?<credit>[^/()]{2,40})\/(?<sep>\.)(?=\s|$)/d },
  // CUPERTINO, Calif.--(BUSINESS WIRE)--
  {
    shape: 'D10',
    needs: '--',
    pattern: /^(?<head>[^()]{2,90}?)\s?--\s?\((?<credit>[^()]{2,60})\)\s?(?<sep>--|—|-)/d,
  },
  // (ANSA) - ROMA, 29 GEN -
  {
    shape: 'D3',
    needs: ')',
    pattern:
      /^\((?<credit>[^()]{2,30})\)\s?[-–—]\s?(?<head>[A-ZÀ-Þ][^()]{1,60}(?:\([^()]{2,25}\))?[^()]{0,20}?)(?<sep>\s[-–—]+)(?=\s)/d,
  },
  // (Bloomberg) --        (Honolulu) --        (AP) Dos barcos
  {
    shape: 'D4',
    needs: ')',
    pattern: new RegExp(String.raw`^\((?<credit>[^()]{2,45})\)(?<sep>${SEPARATOR}|(?=\s+[A-ZÀ-Þ]))`, 'd'),
  },
]

const NONE: readonly FramePattern[] = []

/**
 * Returns the shape of a dateline with a credit between slashes, by its separator: D5 for `/ТАСС/.`, D8 for `/ritzau/:`, D9 for
 * `/PRNewswire/ --`.
 */
const slashed = (separator: string): DatelineShape => (separator === '.' ? 'D5' : separator === ':' ? 'D8' : 'D9')

const span = (at: readonly [number, number] | undefined): { start: number; end: number } | undefined =>
  at && { start: at[0], end: at[1] }

/** Yields the possible frames of a dateline at the start of a paragraph, the likeliest first. */
export function* findFrames(text: string): Generator<DatelineFrame> {
  const start = text.length > REACH ? text.slice(0, REACH) : text
  const first = start.charCodeAt(0)
  const signed = first === 0x28 || first === 0x2f
  const marked = signed || start.includes('/') || start.includes('--') || start.includes('). ')
  for (const { shape, needs, pattern } of marked ? patterns : NONE) {
    if (signed !== (shape === 'D3' || shape === 'D4') || !start.includes(needs)) continue
    const match = pattern.exec(start)
    const groups = match?.indices?.groups
    const credit = span(groups?.credit)
    if (!match || !credit) continue
    const tail = span(groups?.tail)
    const separator = (match.groups?.sep ?? '').trim()
    yield {
      shape: shape === 'D9' ? slashed(separator) : shape,
      head: span(groups?.head) ?? { start: 0, end: 0 },
      credit,
      ...(tail && { tail }),
      separator,
      end: groups?.sep?.[1] ?? credit.end,
    }
  }
  const undivided = UNDIVIDED.exec(start)
  if (undivided?.[1]) {
    yield { shape: 'D16', head: { start: 0, end: undivided[1].length }, separator: '', end: undivided[1].length }
  }
  // from left to right: a dash before the first bracket is the nearer separator
  let found = 0
  for (let i = 2; i < start.length && found < MOST; i++) {
    const unit = start.charCodeAt(i)
    if ((CHARACTER_CLASS[unit] as number) >= CAPITAL || unit === 0x20) continue
    if (unit === 0x28) {
      const close = start.indexOf(')', i)
      if (close < 0 || close - i > CREDIT || i > 110) continue
      const frame = bracketed(start, i, close)
      if (!frame) continue
      found++
      yield frame
      i = close
    } else if (i < 92) {
      const separator = bareSeparatorAt(start, i)
      if (!separator) continue
      found++
      yield { shape: 'D13', head: { start: 0, end: i }, separator: separator.text, end: separator.end }
      i = separator.end - 1
    }
  }
}

/** Place in capitals and a date without a separator: `LONDON 1996-08-30`, `BEIJING, July 23 Former Chinese Premier`; not: `NATO said` */
const UNDIVIDED =
  /^([A-Z][A-Z .'-]{2,30}(?:, [A-Z][a-z]+\.?)?,? (?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}))(?=$|\s+[A-Z][a-z])/

/** Whether a paragraph opens with a place in capitals and a date without a separator: `LONDON 1996-08-30`; not: `LONDON is cold`. */
export const opensInCapitals = (text: string): boolean =>
  CHARACTER_CLASS[unitAt(text, 1)] === CAPITAL && UNDIVIDED.test(text)

const MOST = 5 // maximum frames of a paragraph that end at a bracket or a bare separator
const CREDIT = 61 // maximum distance from an opening bracket to its closing one

/**
 * Returns the frame of a dateline that ends with a bracket, with or without a separator: `PARIS, Oct 22 (Reuters) -`,
 * `Mumbai, Dec 9 (PTI) A man`.
 */
function bracketed(text: string, open: number, close: number): DatelineFrame | undefined {
  const separator = separatorAt(text, close + 1)
  const next = text.charAt(close + 1)
  if (!separator && next && !/[\s\p{Lu}]/u.test(next)) return undefined
  return {
    shape: separator ? 'D1' : 'D18',
    head: { start: 0, end: open },
    credit: { start: open + 1, end: close },
    separator: separator?.text ?? '',
    end: separator?.end ?? close + 1,
  }
}
