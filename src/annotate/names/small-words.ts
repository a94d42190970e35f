import type { Vocabulary } from '../tokens/vocabulary'
import { evidence, type Points } from './evidence'

/** What small words before and behind a name, and behind a comma, say of it: by their numbers. */
export interface SmallWords {
  readonly before: ByWord
  readonly behind: ByWord
  readonly behindComma: ByWord
  readonly behindHyphen: ByWord
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
  [evidence.afterA, 'a an'],
  [evidence.afterAgainst, 'against'],
]

const behind: Rows = [
  [evidence.beforeIn, 'in'],
  [evidence.beforeOf, 'of'],
  [evidence.beforeAt, 'at'],
  [evidence.beforeAuxiliary, 'is was has had will would could did does may might should must also can'],
]

const behindComma: Rows = [
  [evidence.beforeWho, 'who whose'],
  [evidence.beforeWhere, 'where'],
  [evidence.beforeCommaAnd, 'a an the'],
]

const behindHyphen: Rows = [[evidence.beforeBased, 'based born']]

/** Makes the tables of small words. */
export function smallWords(vocabulary: Vocabulary): SmallWords {
  const table = (rows: Rows): ByWord => {
    const found: (Points | undefined)[] = []
    for (const [row, words] of rows) for (const word of words.split(' ')) found[vocabulary.add(word)] = row
    return found
  }
  return {
    before: table(before),
    behind: table(behind),
    behindComma: table(behindComma),
    behindHyphen: table(behindHyphen),
    the: vocabulary.add('the'),
    of: vocabulary.add('of'),
    in: vocabulary.add('in'),
    and: vocabulary.add('and'),
  }
}
