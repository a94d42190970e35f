import { datelineWeights } from './weights'

/** The weight of each feature of a dateline, by name. */
export type DatelineWeights = Readonly<Record<string, number>>

/** Weights for look-up, and the most that features of the context can add to a reading. */
export interface DatelineModel {
  readonly weights: ReadonlyMap<string, number>
  /** By the text after a dateline, and by the place of the paragraph. */
  readonly mostByStory: number
  readonly mostByPosition: number
  readonly mostByPlace: number
  readonly mostByCredit: number
}

/** Features that exclude one another, in groups: those that are computed last, only for readings that they can save. */
const STORY: readonly (readonly string[])[] = [
  ['then:small', 'then:capital', 'then:capitals', 'then:quote', 'then:digit', 'then:letter', 'then:sign'],
  ['sentence:scrap', 'sentence:short', 'sentence:middle', 'sentence:long'],
  ['rest:short', 'rest:middle', 'rest:long'],
  ...['then:figures', 'then:clock', 'then:semicolon', 'no-final-stop'].map((name) => [name]),
  ...['frame:next-block', 'frame:again'].map((name) => [name]),
]
const POSITION: readonly (readonly string[])[] = [
  ['below:nothing', 'below:sentence', 'below:headline', 'below:text'],
  ['alone', 'alone-above-text'],
  ['alone-above-salutation'],
  ['signed:next-block'],
]
const PLACE: readonly (readonly string[])[] = [
  ['place:capitals', 'place:capitals-as-headline'],
  ['place:again', 'place:again-far'],
  ['place:surname'],
]
const CREDIT: readonly (readonly string[])[] = [['credit:again']]

const models = new WeakMap<DatelineWeights, DatelineModel>()
let builtIn: DatelineModel | undefined

/** Returns weights ready for look-up, made once: those of a lexicon, or the built-in ones. */
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
