import type { NameRows } from '../../lexicon/annotate/names'
import { nounsAfterBodies, nounsBeforeBodies } from '../../lexicon/annotate/organisations'
import { nounsAfterLeaders } from '../../lexicon/annotate/people'
import { thingFirstWords } from '../../lexicon/annotate/things'
import { words } from '../../lexicon/words'
import { denseList } from '../../text/dense-list'
import type { Vocabulary } from '../tokens/vocabulary'
import { type FeatureWeights, featureWeights } from './scoring/feature-weights'

/**
 * Weights of function words beside a candidate for a name, by word number: `in` before it speaks for a place.
 * Also has the word numbers of `the`, `of`, `in` and `and`.
 */
export interface FunctionWordWeights {
  readonly before: BitsByWord
  readonly after: BitsByWord
  readonly afterComma: BitsByWord
  readonly afterHyphen: BitsByWord
  /** By word number: true for lower-case words that close an organisation’s name: `socialiste` of `Parti socialiste`. */
  readonly closes: readonly (true | undefined)[]
  /** By word number: true for words that open the name of a storm or an operation: `Typhoon`. */
  readonly opensThing: readonly (true | undefined)[]
  readonly the: number
  readonly of: number
  readonly in: number
  readonly and: number
}

type BitsByWord = readonly (FeatureWeights | undefined)[]
type WeightRows = readonly (readonly [row: FeatureWeights, words: string])[]

const before: WeightRows = [
  [featureWeights.afterIn, 'in'],
  [featureWeights.afterAt, 'at'],
  [featureWeights.afterFrom, 'from'],
  [featureWeights.afterTo, 'to'],
  [featureWeights.afterBy, 'by'],
  [featureWeights.afterWith, 'with'],
  [featureWeights.afterFor, 'for'],
  [featureWeights.afterA, 'a, an'],
  [featureWeights.afterAgainst, 'against'],
  [featureWeights.afterBodyNoun, nounsBeforeBodies],
]

const wordsAfter: WeightRows = [
  [featureWeights.beforeIn, 'in'],
  [featureWeights.beforeOf, 'of'],
  [featureWeights.beforeAt, 'at'],
  [
    featureWeights.beforeAuxiliary,
    'is, was, has, had, will, would, could, did, does, may, might, should, must, also, can',
  ],
]

const nounsAfter: WeightRows = [
  [featureWeights.beforeBodyNoun, nounsAfterBodies],
  [featureWeights.beforeTermNoun, nounsAfterLeaders],
]

const wordsAfterComma: WeightRows = [
  [featureWeights.beforeWho, 'who, whose'],
  [featureWeights.beforeCommaAnd, 'a, an, the'],
]

const wordsAfterHyphen: WeightRows = [[featureWeights.beforeBased, 'based, born']]

/**
 * Returns the weights of words before a name, in a language other than English.
 * Speech verbs are among them, since they precede the speaker in such languages: `a déclaré Dubois`.
 */
const beforeIn = (rows: NameRows): WeightRows => [
  [featureWeights.titleBefore, rows.sayings],
  [featureWeights.afterPlacePreposition, rows.prepositions],
  [featureWeights.afterThe, rows.the],
  [featureWeights.afterOf, rows.of],
  [featureWeights.afterIn, rows.in],
  [featureWeights.afterFrom, rows.from],
  [featureWeights.afterTo, rows.to],
  [featureWeights.afterBy, rows.by],
  [featureWeights.afterWith, rows.with],
  [featureWeights.afterFor, rows.for],
  [featureWeights.afterAgainst, rows.against],
  [featureWeights.afterBodyNoun, rows.bodyNouns ?? ''],
]

/** Creates the tables of function words beside names in a language. Creates the English ones if `rows` is undefined. */
export function functionWordWeightsOf(vocabulary: Vocabulary, rows: NameRows | undefined): FunctionWordWeights {
  const table = (rows: WeightRows): BitsByWord => {
    const found = new Map<number, FeatureWeights>()
    for (const [row, list] of rows) for (const word of words(list)) found.set(vocabulary.add(word), row)
    return denseList(found, vocabulary.size)
  }
  const listed = (list: string | undefined): readonly (true | undefined)[] => {
    const ids = words(list).map((word) => [vocabulary.add(word), true] as const)
    return denseList(ids, vocabulary.size)
  }
  const first = (list: string | undefined, english: string): number => vocabulary.add(words(list)[0] ?? english)
  return {
    before: table(rows ? beforeIn(rows) : before),
    after: table(rows ? [] : [...nounsAfter, ...wordsAfter]),
    afterComma: table(rows ? [] : wordsAfterComma),
    afterHyphen: table(rows ? [] : wordsAfterHyphen),
    closes: listed(rows?.closes),
    opensThing: listed(thingFirstWords),
    the: first(rows?.the, 'the'),
    of: first(rows?.of, 'of'),
    in: first(rows?.in, 'in'),
    and: first(rows?.and, 'and'),
  }
}
