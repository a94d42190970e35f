import type { NameRows } from '../../lexicon/annotate/names'
import { thingOpeners } from '../../lexicon/annotate/things'
import { words } from '../../lexicon/words'
import type { Vocabulary } from '../tokens/vocabulary'
import { evidence, type Points } from './evidence'

/** What small words before and behind a name, and behind a comma, say of it: by their numbers. */
export interface SmallWords {
  readonly before: ByWord
  readonly behind: ByWord
  readonly behindComma: ByWord
  readonly behindHyphen: ByWord
  /** What closes an organisation’s name in small letters: `socialiste` of `Parti socialiste`. */
  readonly closes: readonly (true | undefined)[]
  /** What opens the name of a storm or an operation: `Typhoon`. */
  readonly opensThing: readonly (true | undefined)[]
  readonly the: number
  readonly of: number
  readonly in: number
  readonly and: number
}

type ByWord = readonly (Points | undefined)[]
type Rows = readonly (readonly [row: Points, words: string])[]

const before: Rows = [
  [evidence.afterIn, 'in'],
  [evidence.afterAt, 'at'],
  [evidence.afterFrom, 'from'],
  [evidence.afterTo, 'to'],
  [evidence.afterBy, 'by'],
  [evidence.afterWith, 'with'],
  [evidence.afterFor, 'for'],
  [evidence.afterOn, 'on'],
  [evidence.afterA, 'a, an'],
  [evidence.afterAgainst, 'against'],
]

const behind: Rows = [
  [evidence.beforeIn, 'in'],
  [evidence.beforeOf, 'of'],
  [evidence.beforeAt, 'at'],
  [evidence.beforeAuxiliary, 'is, was, has, had, will, would, could, did, does, may, might, should, must, also, can'],
]

const behindComma: Rows = [
  [evidence.beforeWho, 'who, whose'],
  [evidence.beforeWhere, 'where'],
  [evidence.beforeCommaAnd, 'a, an, the'],
]

const behindHyphen: Rows = [[evidence.beforeBased, 'based, born']]

/** What the small words of another language say before a name. Its verbs of saying stand before who says it: `a déclaré Dubois`. */
const beforeIn = (rows: NameRows): Rows => [
  [evidence.titleBefore, rows.sayings],
  [evidence.afterPlacePreposition, rows.prepositions],
  [evidence.afterThe, rows.the],
  [evidence.afterOf, rows.of],
  [evidence.afterIn, rows.in],
  [evidence.afterFrom, rows.from],
  [evidence.afterTo, rows.to],
  [evidence.afterBy, rows.by],
  [evidence.afterWith, rows.with],
  [evidence.afterFor, rows.for],
  [evidence.afterAgainst, rows.against],
]

/** Makes the tables of small words of a language; those of English where it has no rows of its own. */
export function smallWords(vocabulary: Vocabulary, rows: NameRows | undefined): SmallWords {
  const table = (rows: Rows): ByWord => {
    const found: (Points | undefined)[] = []
    for (const [row, list] of rows) for (const word of words(list)) found[vocabulary.add(word)] = row
    return found
  }
  const listed = (list: string | undefined): readonly (true | undefined)[] => {
    const found: (true | undefined)[] = []
    for (const word of words(list)) found[vocabulary.add(word)] = true
    return found
  }
  const first = (list: string | undefined, english: string): number => vocabulary.add(words(list)[0] ?? english)
  return {
    before: table(rows ? beforeIn(rows) : before),
    behind: table(rows ? [] : behind),
    behindComma: table(rows ? [] : behindComma),
    behindHyphen: table(rows ? [] : behindHyphen),
    closes: listed(rows?.closes),
    opensThing: listed(thingOpeners),
    the: first(rows?.the, 'the'),
    of: first(rows?.of, 'of'),
    in: first(rows?.in, 'in'),
    and: first(rows?.and, 'and'),
  }
}
