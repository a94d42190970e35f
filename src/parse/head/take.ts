import type { Take } from '../../article'
import { afterLastPart, beforeLastPart, partOfWords } from '../../lexicon/name-particles'
import { alternatives } from '../../lexicon/words'

/** Take or version named in a slugline or headline, with its offsets: `1st Ld`, `2 of 3`. */
export interface TakeMatch {
  readonly take: Take
  readonly from: number
  readonly to: number
}

type TakePattern = NonNullable<Take['kind']>

const KINDS: Readonly<Record<string, TakePattern>> = {
  ld: 'lead',
  lead: 'lead',
  nl: 'lead',
  writethru: 'writethru',
  writethrough: 'writethru',
  add: 'add',
  sub: 'substitute',
  insert: 'insert',
  ins: 'insert',
  update: 'update',
  take: 'take',
}

/**
 * Patterns of takes.
 * Groups: `n` the number, `of` the total, `k` the kind. Above each: text that it matches and, after `not:`, text that it must not.
 */
const shapes: readonly (readonly [RegExp, TakePattern?])[] = [
  // PM-Treasury Bills, 1st Ld-Writethru, a0479,0428     BC-Budget Text, 5th add,320     AM-Reagan 2nd-ld writethru     ADV 22-1st Add     not: 1st Lady
  [
    /\b(?<n>\d{1,2})(?:st|nd|rd|th)[ -]?(?<k>ld|lead|add|sub|insert|ins|nl)\b(?: ?[-–] ?(?<w>writethru|writethrough)| (?<w2>writethru))?(?![\w'’])/i,
  ],
  // BC-Japan-Stocks, Writethru     not: a writethru of it
  [/(?<=, |-)(?<k>Writethru|Writethrough|WRITETHRU)(?![\w'’])/],
  // Adv 15-2 Takes,1162     not: He takes two
  [/(?<=[-, ])(?<of>\d{1,2}) (?<k>Take)s(?=,|$)/i, 'take'],
  // (2 of 3)     -2 of 3     not: one (of three)
  [
    new RegExp(
      String.raw`\(?\b(?<n>\d{1,2}) (?:${alternatives(partOfWords)}) (?<of>\d{1,2})\)$|\((?<n2>\d{1,2})\/(?<of2>\d{1,2})\)$`,
    ),
    'take',
  ],
  // Peru-Bridge (1st take)     not: (1st lady)
  [/\((?<n>\d{1,2})(?:st|nd|rd|th) (?<k>take)\)$/i],
  // Cierra el puente (y 2)     Le pont ferme (2 et dernier)     not: (2 de mayo)
  [
    new RegExp(
      String.raw`\((?:(?:${alternatives(beforeLastPart)}) (?<n>\d{1,2})|(?<n2>\d{1,2}) (?:${alternatives(afterLastPart)}))\)$`,
      'iu',
    ),
    'take',
  ],
  // TALKING POINT =2     headline =3     not: x=2
  [/ ?=(?<n>[1-9])$/, 'take'],
  // GLOBAL-PRECIOUS/ (UPDATE 1)     not: (UPDATED 2001)
  [/\((?<k>UPDATE) (?<n>\d{1,2})\)$/],
]

/** Finds the take or version named in a slugline or headline; undefined for none. `BC-Budget Text, 5th add,320`; not: `1st Lady`. */
export function findTake(text: string): TakeMatch | undefined {
  if (!HINT.test(text)) return undefined
  for (const [shape, fixed] of shapes) {
    const match = shape.exec(text)
    if (!match) continue
    const groups = match.groups ?? {}
    const named = groups.k === undefined ? undefined : KINDS[groups.k.toLowerCase()]
    const kind = fixed ?? (named === 'lead' && (groups.w ?? groups.w2) !== undefined ? 'writethru' : named)
    const number = Number(groups.n ?? groups.n2)
    const of = Number(groups.of ?? groups.of2)
    const lead = match[0].length - match[0].trimStart().length
    return {
      take: {
        text: match[0].trim(),
        ...(kind && { kind }),
        ...(number > 0 && { number }),
        ...(of > 0 && { of }),
      },
      from: match.index + lead,
      to: match.index + match[0].length,
    }
  }
  return undefined
}

/** Cheap first test: each take has a digit or the word `writethru`. */
const HINT = /\d|writethr/i

/**
 * Pick-up line of an add: the place of the dateline, then the last words of the previous part.
 * `WASHINGTON: squandered.`, `UNDATED: next year.`; not: `WASHINGTON: Senators met.`
 */
export const PICKUP = /^(?:[A-Z][A-Z.]+(?: [A-Z.]+){0,2}): [\p{Ll}\d'’ -]{2,48}\.$/u
