import { afterLastPart, beforeLastPart, pageWords, partOfWords } from './name-particles'
import { alternatives } from './words'

/** The relation of a part or version of a story to what was sent before: the kinds of the takes of an article. */
export type TakeName = 'lead' | 'writethru' | 'add' | 'substitute' | 'insert' | 'update' | 'take'

/** English words for a take, in lower case, with the kind of take. */
export const takeWords: Readonly<Record<string, TakeName>> = {
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
 * Patterns of takes in English, and of takes that are only numbers.
 * A pattern comes with the kind of take, if no word in it names the kind. Groups: `n` the number, `of` the total, `k` the kind. Above each:
 * text that it matches and, after `not:`, text that it must not.
 */
export const takeShapes: readonly (readonly [RegExp, TakeName?])[] = [
  // PM-Treasury Bills, 1st Ld-Writethru, a0479,0428     BC-Budget Text, 5th add,320     AM-Reagan 2nd-ld writethru     ADV 22-1st Add     not: 1st Lady
  [
    /\b(?<n>\d{1,2})(?:st|nd|rd|th)[ -]?(?<k>ld|lead|add|sub|insert|ins|nl)\b(?: ?[-–] ?(?<w>writethru|writethrough)| (?<w2>writethru))?(?![\w'’])/i,
  ],
  // BC-Japan-Stocks, Writethru     not: a writethru of it
  [/(?<=-|,[ ])(?<k>Writethru|Writethrough|WRITETHRU)(?![\w'’])/],
  // Adv 15-2 Takes,1162     not: He takes two
  [/(?<=[- ,])(?<of>\d{1,2}) (?<k>Take)s(?=,|$)/i, 'take'],
  // (2 of 3)     -2 of 3     not: one (of three)
  [
    new RegExp(
      String.raw`\(?\b(?<n>\d{1,2}) (?:${alternatives(partOfWords)}) (?<of>\d{1,2})\)$|\((?<n2>\d{1,2})\/(?<of2>\d{1,2})\)$`,
    ),
    'take',
  ],
  // Page 2 of 2     Seite 2 von 3     not: page 2 of the report
  [
    new RegExp(
      String.raw`^(?:${alternatives(pageWords)}) (?<n>\d{1,2})(?: (?:${alternatives(partOfWords)}) |/)(?<of>\d{1,2})$`,
      'i',
    ),
    'take',
  ],
  // BC-Peru-Bridge-Timeline, TAKE 2     not: he had to take 2
  [/(?<=,[ ])(?<k>TAKE|Take) (?<n>\d{1,2})$/, 'take'],
  // BC-Peru-Bridge, INSERT     not: an insert
  [/(?<=,[ ])(?<k>INSERT|ADD|SUB)$/],
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
