import type { NameRows } from '../../lexicon/annotate/names'
import { nounsAfterBodies, nounsBeforeBodies } from '../../lexicon/annotate/organisations'
import { nounsAfterLeaders } from '../../lexicon/annotate/people'
import { deedVerbs, thingFirstWords, victoryVerbs } from '../../lexicon/annotate/things'
import { words } from '../../lexicon/words'
import type { Vocabulary } from '../tokens/vocabulary'
import { addWordLists } from '../tokens/word-list'
import { type FeatureWeights, featureWeights } from './scoring/feature-weights'

/** What a function word beside a candidate for a name says about it, by where the word stands: `in` before it speaks for a place. */
export interface WordBeside {
  readonly before: FeatureWeights | undefined
  readonly after: FeatureWeights | undefined
  readonly afterComma: FeatureWeights | undefined
  readonly afterHyphen: FeatureWeights | undefined
  /** After the name and its verb of speech: `it` of `Norvane said it would`. */
  readonly afterVerb: FeatureWeights | undefined
  /** Whether it closes an organisation’s name in lower case: `socialiste` of `Parti socialiste`. */
  readonly closes: boolean
  /** Whether it opens the name of a storm or an operation: `Typhoon`. */
  readonly opensThing: boolean
}

const NOTHING: WordBeside = {
  before: undefined,
  after: undefined,
  afterComma: undefined,
  afterHyphen: undefined,
  afterVerb: undefined,
  closes: false,
  opensThing: false,
}

/**
 * The function words beside names in a language, with their weights.
 * One small table says which words have any: most words are in no list, and looking each up in a list of its own reads memory that is not cached.
 */
export class FunctionWordWeights {
  /** By word number: the index of its entry in `#entries`; 0 for words that say nothing. */
  readonly #numbers: Uint8Array
  readonly #entries: readonly WordBeside[]
  /** The word numbers of `the`, `of`, `in` and `and`. */
  readonly the: number
  readonly of: number
  readonly in: number
  readonly and: number

  constructor(entries: readonly WordBeside[], numbers: Uint8Array, [the, of, within, and]: SmallWords) {
    this.#numbers = numbers
    this.#entries = entries
    this.the = the
    this.of = of
    this.in = within
    this.and = and
  }

  /** Returns what a word says beside a name, by word number. */
  beside(word: number): WordBeside {
    return this.#entries[this.#numbers[word] ?? 0] ?? NOTHING
  }
}

/** Returns a copy of an entry with changes, in the shape of all others: look-ups that meet objects of many shapes are several times slower. */
const copyEntry = (old: WordBeside, change: Partial<WordBeside>): WordBeside => ({
  before: change.before ?? old.before,
  after: change.after ?? old.after,
  afterComma: change.afterComma ?? old.afterComma,
  afterHyphen: change.afterHyphen ?? old.afterHyphen,
  afterVerb: change.afterVerb ?? old.afterVerb,
  closes: change.closes ?? old.closes,
  opensThing: change.opensThing ?? old.opensThing,
})

type SmallWords = readonly [the: number, of: number, within: number, and: number]
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
  [featureWeights.besideVictory, victoryVerbs],
]

/** The changes of entries of English words that are not before a name, and their words. */
const english: readonly (readonly [change: Partial<WordBeside>, words: string])[] = [
  [{ after: featureWeights.besideVictory }, victoryVerbs],
  [{ after: featureWeights.headlineSide }, deedVerbs],
  [{ after: featureWeights.beforeBodyNoun }, nounsAfterBodies],
  [{ after: featureWeights.beforeTermNoun }, nounsAfterLeaders],
  [{ after: featureWeights.beforeIn }, 'in'],
  [{ after: featureWeights.beforeOf }, 'of'],
  [{ after: featureWeights.beforeAt }, 'at'],
  [
    { after: featureWeights.beforeAuxiliary },
    'is, was, has, had, will, would, could, did, does, may, might, should, must, also, can',
  ],
  [{ afterComma: featureWeights.beforeWho }, 'who, whose'],
  [{ afterComma: featureWeights.beforeCommaAnd }, 'a, an, the'],
  [{ afterVerb: featureWeights.saysIt }, 'it, its'],
  [{ afterVerb: featureWeights.saysHe }, 'he, she, his, her'],
  [{ after: featureWeights.reportsNews }, 'reported, reports'],
  [{ afterHyphen: featureWeights.beforeBased }, 'based, born'],
]

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
  const entries = [NOTHING]
  const found = new Map<number, number>() // the index of the entry of a word
  const changes: (readonly [change: Partial<WordBeside>, list: string | undefined])[] = [
    ...(rows ? beforeIn(rows) : before).map(([row, list]) => [{ before: row }, list] as const),
    ...(rows ? [] : english),
    [{ after: featureWeights.beforePlaceNoun }, rows?.locatives],
    [{ closes: true }, rows?.closes],
    [{ opensThing: true }, thingFirstWords],
  ]
  const lists = changes.map(([, list]) => list)
  const { words: listed, ends } = addWordLists(lists, vocabulary)
  for (const [at, [change]] of changes.entries()) {
    const changed = new Map<number, number>() // the index of an entry with the change, by that of the entry without
    for (let word = ends[at - 1] ?? 0; word < (ends[at] as number); word++) {
      const id = listed[word] as number
      const old = found.get(id) ?? 0
      const known = changed.get(old)
      const index = known ?? entries.push(copyEntry(entries[old] ?? NOTHING, change)) - 1
      if (known === undefined) changed.set(old, index)
      found.set(id, index)
    }
  }
  const first = (list: string | undefined, english: string): number => vocabulary.add(words(list)[0] ?? english)
  const small: SmallWords = [
    first(rows?.the, 'the'),
    first(rows?.of, 'of'),
    first(rows?.in, 'in'),
    first(rows?.and, 'and'),
  ]
  const numbers = new Uint8Array(vocabulary.tableSize)
  for (const [id, index] of found) numbers[id] = index
  return new FunctionWordWeights(entries, numbers, small)
}
