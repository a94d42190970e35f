import type { DatelineShape } from '../../../lexicon/agency'
import { CAPITAL, CHARACTER_CLASS } from '../../../text/characters'
import type { DatelineFrame } from './dateline-candidate'
import { bareSeparatorAt, separatorAt } from './separator'

/** The furthest a dateline reaches into a paragraph. */
const REACH = 170

/** What may stand between a dateline and the story, longest first. */
const SEPARATOR = String.raw`(?:\s*(?:\.\s?--?|\.\s?[–—]|---?|[–—―‒_=:|]|-)|\.(?=\s|$))`

interface FramePattern {
  readonly shape: DatelineShape
  readonly pattern: RegExp
  /** What stands in every text that it matches. */
  readonly needs: string
}

/**
 * The frames that a dateline can have, the unmistakable ones first. Groups: head, credit, tail, sep.
 * Each pattern runs on a short start of the paragraph only.
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

/** What closes the slashes tells the shape: `/ТАСС/.`, `/ritzau/:`, `/PRNewswire/ --`. */
const slashed = (separator: string): DatelineShape => (separator === '.' ? 'D5' : separator === ':' ? 'D8' : 'D9')

const span = (at: readonly [number, number] | undefined): { start: number; end: number } | undefined =>
  at && { start: at[0], end: at[1] }

/** Yields every possible dateline frame at the start of a paragraph, the likeliest first. */
export function* findFrames(text: string): Generator<DatelineFrame> {
  const start = text.length > REACH ? text.slice(0, REACH) : text
  const first = start.charCodeAt(0)
  const signed = first === 0x28 || first === 0x2f
  const marked = signed || start.includes('/') || start.includes('--')
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

/** A place in capitals and a date with nothing behind them: `LONDON 1996-08-30`, `BEIJING, July 23 Former Chinese Premier` */
const UNDIVIDED =
  /^([A-Z][A-Z .'-]{2,30}(?:, [A-Z][a-z]+\.?)?,? (?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}))(?=$|\s+[A-Z][a-z])/

/** Whether a paragraph opens with capitals; the cheapest test. */
export const opensInCapitals = (text: string): boolean =>
  CHARACTER_CLASS[text.charCodeAt(1)] === CAPITAL && UNDIVIDED.test(text)

const MOST = 5 // frames that one paragraph is tried with
const CREDIT = 61

/** `PARIS, Oct 22 (Reuters) -`, `Mumbai, Dec 9 (PTI) A man` */
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
