import { datelineWeights } from './weights'

/** Weight of each feature of a dateline by name; positive for a dateline, negative against one. `{ 'place:known': 28 }` */
export type DatelineWeights = Readonly<Record<string, number>>

/** Weights of dateline features, and the most that text around a dateline can add to its score. */
export interface DatelineModel {
  readonly weights: ReadonlyMap<string, number>
  /** Maximum that the text after a dateline, its story, can add to the dateline’s score. */
  readonly mostByStory: number
  /** Maximum that a dateline’s place in the copy and neighbouring blocks can add to its score. */
  readonly mostByPosition: number
  /** Maximum that neighbouring blocks can add to a dateline’s score for each place in it. */
  readonly mostByPlace: number
  /** Maximum that neighbouring blocks can add to a dateline’s score for each credit in it. */
  readonly mostByCredit: number
}

/** Features of the text after a dateline, in groups. A reading has at most one of a group, so a group adds at most its largest weight. */
const STORY: readonly (readonly string[])[] = [
  [
    'then:small',
    'then:capital',
    'then:capitals',
    'then:speech',
    'then:quote',
    'then:digit',
    'then:letter',
    'then:sign',
  ],
  ['sentence:scrap', 'sentence:short', 'sentence:middle', 'sentence:long'],
  ['rest:short', 'rest:middle', 'rest:long'],
  ...['then:figures', 'then:some-figures', 'sentence:question', 'then:clock', 'then:semicolon', 'no-final-stop'].map(
    (name) => [name],
  ),
  ...['frame:next-block', 'frame:again', 'clauses:dash'].map((name) => [name]),
]
const POSITION: readonly (readonly string[])[] = [
  ['below:nothing', 'below:sentence', 'below:headline', 'below:text'],
  ['alone', 'alone-above-text'],
  ['alone-above-salutation'],
  ['signed:next-block'],
]
const PLACE: readonly (readonly string[])[] = [
  ['place:capitals', 'place:capitals-as-headline'],
  ['place:in', 'place:again-name', 'place:again', 'place:again-far'],
  ['place:surname'],
  ['place:noun'],
]
const CREDIT: readonly (readonly string[])[] = [['credit:again']]

const models = new WeakMap<DatelineWeights, DatelineModel>()
let builtIn: DatelineModel | undefined

/** Builds the model from the weights that a lexicon gives, or from the built-in ones if `given` is undefined. Cached. */
export function datelineModelOf(given: DatelineWeights | undefined): DatelineModel {
  if (!given) return (builtIn ??= modelOf(datelineWeights.trim().split(/\s+/).map(readRow)))
  let model = models.get(given)
  if (!model) {
    model = modelOf(Object.entries(given))
    models.set(given, model)
  }
  return model
}

function readRow(row: string): [string, number] {
  const at = row.lastIndexOf('=')
  return [row.slice(0, at), Number(row.slice(at + 1))]
}

function modelOf(rows: readonly (readonly [string, number])[]): DatelineModel {
  const weights = new Map(rows)
  const mostOf = (groups: readonly (readonly string[])[]): number =>
    groups.reduce((sum, names) => sum + Math.max(0, ...names.map((name) => weights.get(name) ?? 0)), 0)
  return {
    weights,
    mostByStory: mostOf(STORY),
    mostByPosition: mostOf(POSITION),
    mostByPlace: mostOf(PLACE),
    mostByCredit: mostOf(CREDIT),
  }
}
