import type { DatelineShape } from '../../../lexicon/agency'
import type { Frame } from './reading'

/** The furthest a dateline reaches into a paragraph. */
export const REACH = 170

/** What may stand between a dateline and the story, longest first. */
const SEPARATOR = String.raw`(?:\s*(?:\.\s?--?|\.\s?[–—]|---?|[–—―‒_=:|]|-)|\.(?=\s|$))`

interface Pattern {
  readonly shape: DatelineShape
  readonly pattern: RegExp
  /** What stands in every text that it matches. */
  readonly needs: string
}

/**
 * The frames that a dateline can have, the unmistakable ones first. Groups: head, credit, tail, sep.
 * Each pattern runs on a short start of the paragraph only.
 */
const patterns: readonly Pattern[] = [
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
      String.raw`^(?<head>[^/()]{2,90}),? ?/(?<credit>[^/()]{2,40})/(?<sep>${SEPARATOR}|(?=\s))`,
      'd',
    ),
  },
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
  // (Bloomberg) --        (Honolulu) --
  { shape: 'D4', needs: ')', pattern: new RegExp(String.raw`^\((?<credit>[^()]{2,45})\)(?<sep>${SEPARATOR})`, 'd') },
]

/** The brackets that a credit can stand in: `PARIS, Oct 22 (Reuters) -`. */
const BRACKETS = new RegExp(String.raw`\((?<credit>[^()]{1,60})\)(?<sep>${SEPARATOR}|(?=\s|$|[A-ZÀ-Þ]))`, 'g')

/** A dash, a colon or their like with no brackets before: `OTTAWA —`, `SALVADOR, Feb 26 -`, `Nueva Delhi.-`. */
const BARE =
  /(?<sep>\s?\.-{1,2}|\s---?|---?(?=\s|\p{Lu})|\s[–—―_=|]|[–—―](?=\s|\p{Lu})|\s-(?=[\s<"“‘]|\p{Lu}|$)|(?<=\d)-(?=\s|\p{Lu}|$)|:(?=\s))/gu

const span = (at: readonly [number, number] | undefined): { start: number; end: number } | undefined =>
  at && { start: at[0], end: at[1] }

/** Every way the start of a paragraph can be taken for a dateline, the likeliest first. */
export function* frames(text: string): Generator<Frame> {
  const start = text.length > REACH ? text.slice(0, REACH) : text
  const first = start.charCodeAt(0)
  for (const { shape, needs, pattern } of patterns) {
    if (!start.includes(needs)) continue
    if ((first === 0x28) !== (shape === 'D3' || shape === 'D4')) continue
    const match = pattern.exec(start)
    const groups = match?.indices?.groups
    const credit = span(groups?.credit)
    if (!match || !credit) continue
    const tail = span(groups?.tail)
    yield {
      shape,
      head: span(groups?.head) ?? { start: 0, end: 0 },
      credit,
      ...(tail && { tail }),
      separator: (match.groups?.sep ?? '').trim(),
      end: groups?.sep?.[1] ?? credit.end,
    }
  }
  let seen = 0
  for (const match of start.matchAll(BRACKETS)) {
    if (match.index > 110 || ++seen > 3) break
    if (match.index === 0) continue
    const credit = { start: match.index + 1, end: match.index + 1 + (match.groups?.credit ?? '').length }
    const separator = (match.groups?.sep ?? '').trim()
    yield {
      shape: separator ? 'D1' : 'D18',
      head: { start: 0, end: match.index },
      credit,
      separator,
      end: match.index + match[0].length,
    }
  }
  seen = 0
  for (const match of start.matchAll(BARE)) {
    if (match.index > 90 || ++seen > 3) break
    if (match.index < 2) continue
    yield {
      shape: 'D13',
      head: { start: 0, end: match.index },
      separator: match[0].trim(),
      end: match.index + match[0].length,
    }
  }
}
