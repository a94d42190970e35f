import { outsideStems, stemBits } from '../stem-bits'
import { features, shortOnly } from './features'
import { isBracketed } from './is-bracketed'
import { isClause } from './is-clause'
import { isHouse } from './is-house'
import { isShout } from './is-shout'
import { isText } from './is-text'
import { passBackward, passForward } from './label-passes'
import { MARKS } from './line-facts'
import { type LineLabel, labelNumber, lineLabels } from './line-label'
import type { LineModel } from './line-weights'
import { mayBeByline } from './may-be-byline'
import type { StoryLine } from './story-line'

const COUNT = lineLabels.length
const ZONES = ['head', 'body', 'tail'] as const

/** Label of a line by the line model, with the runner-up and the margins in units of the weights. */
export interface LabelledLine {
  readonly label: LineLabel
  /** The label with the second best score. */
  readonly runnerUp: LineLabel
  /** Lead in score of the best sequence of labels over the best with the runner-up on this line. */
  readonly margin: number
  /** Score that the best sequence of labels loses if this line has to be `headline`; 0 if that is its label. */
  readonly headlineLoss: number
}

/** Returns the indexes of the features that a line has, its neighbors' features not included. */
export const ownFeatures = (line: StoryLine): number[] => {
  const found: number[] = []
  const long = line.weight > PARAGRAPH
  for (let i = 0; i < features.length; i++) {
    if (long && i === shortOnly.from) i = shortOnly.to
    if (features[i]?.[1](line)) found.push(i)
  }
  return found
}

const PARAGRAPH = 260 // letters above which the features of short lines are skipped

/** Weights of one feature: `own` for the line itself, `zones` for it by zone, `before` for the next line, `after` for the previous one. */
export interface LineFeatureWeights {
  readonly own: Int32Array | undefined
  readonly zones: readonly (Int32Array | undefined)[]
  readonly before: Int32Array | undefined
  readonly after: Int32Array | undefined
}

const indexed = new WeakMap<LineModel, readonly LineFeatureWeights[]>()

/** Returns the weights of each feature, in the order of `features`; cached per model. */
export function weightsByFeature(model: LineModel): readonly LineFeatureWeights[] {
  let found = indexed.get(model)
  if (!found) {
    found = features.map(([name]) => ({
      own: model.rows.get(name),
      zones: ZONES.map((zone) => model.rows.get(`${name} @${zone}`)),
      before: model.rows.get(`< ${name}`),
      after: model.rows.get(`> ${name}`),
    }))
    indexed.set(model, found)
  }
  return found
}

/** Returns the score of each label for each line. Includes penalties, but not the weights of transitions from label to label. */
export function scoreLines(lines: readonly StoryLine[], model: LineModel): Int32Array {
  const scores = new Int32Array(lines.length * COUNT)
  const rows = weightsByFeature(model)
  const add = (at: number, weights: Int32Array | undefined): void => {
    if (weights)
      for (let k = 0; k < COUNT; k++)
        scores[at * COUNT + k] = (scores[at * COUNT + k] as number) + (weights[k] as number)
  }
  for (const [at, line] of lines.entries()) {
    for (const feature of ownFeatures(line)) {
      const { own, zones, before, after } = rows[feature] as LineFeatureWeights
      add(at, own)
      add(at, zones[line.zone])
      if (at + 1 < lines.length) add(at + 1, before)
      if (at > 0) add(at - 1, after)
    }
  }
  const lastChoice = lines.findLastIndex(({ choice }) => choice > 0)
  const signed = lines.findIndex(({ part, zone }) => part === 'byline' && zone === 0)
  for (const [at, line] of lines.entries()) {
    addPenalties(scores, at * COUNT, line)
    if (signed >= 0 && line.zone === 0 && (at < signed || at > signed + TITLES))
      scores[at * COUNT + BYLINE] = (scores[at * COUNT + BYLINE] as number) - SECOND_BYLINE
    if (at < lastChoice && line.words <= HOUSE_WORDS && line.colon < 0 && isHouse(line))
      scores[at * COUNT + HEADLINE] = (scores[at * COUNT + HEADLINE] as number) - HOUSE_HEADLINE
  }
  return scores
}

/**
 * Labels lines with the sequence of labels that scores best (Viterbi).
 * `pins` has the label of each line that is already certain. `headline` is the index of the only headline of the head; -1 if it is open.
 * `own` has the scores of {@link scoreLines}.
 */
export function labelLines(
  lines: readonly StoryLine[],
  model: LineModel,
  pins: readonly (LineLabel | undefined)[] = [],
  headline = -1,
  own: Int32Array = scoreLines(lines, model),
): LabelledLine[] {
  const { length } = lines
  if (length === 0) return []
  const scores = own.slice()
  if (headline >= 0)
    for (const [at, line] of lines.entries())
      if (at !== headline && line.zone === 0) scores[at * COUNT + HEADLINE] = NEVER
  for (const [at, pin] of pins.entries())
    if (pin) for (let k = 0; k < COUNT; k++) if (k !== labelNumber(pin)) scores[at * COUNT + k] = NEVER
  const forward = passForward(scores, length, model)
  const backward = passBackward(scores, length, model)
  const labels: LabelledLine[] = []
  for (let at = 0; at < length; at++) {
    let best = 0
    let second = -1
    const total = (k: number): number => (forward[at * COUNT + k] as number) + (backward[at * COUNT + k] as number)
    for (let k = 1; k < COUNT; k++) {
      if (total(k) > total(best)) {
        second = best
        best = k
      } else if (second < 0 || total(k) > total(second)) second = k
    }
    labels.push({
      label: lineLabels[best] as LineLabel,
      runnerUp: lineLabels[second] as LineLabel,
      margin: total(best) - total(second),
      headlineLoss: total(best) - total(HEADLINE),
    })
  }
  return labels
}

/** Lowers the scores of labels that a line is unlikely to have: text above a dateline, a sentence as byline, a headline with a bullet. */
function addPenalties(scores: Int32Array, at: number, line: StoryLine): void {
  const take = (label: number, loss: number): void => {
    scores[at + label] = (scores[at + label] as number) - loss
  }
  if (line.dateline) for (const label of BODY) take(label, ABOVE_DATELINE)
  if (isClause(line)) take(BYLINE, SENTENCE_BYLINE)
  else if (!mayBeByline(line)) take(BYLINE, UNSIGNED_BYLINE)
  if (isText(line) || line.place) take(HEADLINE, TEXT_HEADLINE)
  if (line.bullet || line.segmented || isBracketed(line)) take(HEADLINE, BULLET_HEADLINE)
  if (line.endsWithLine) take(HEADLINE, BULLET_HEADLINE)
  if (line.segmented) take(DECK, BULLET_HEADLINE)
  if (line.segmented === 'breadcrumb' && line.zone === 0) for (const label of NO_SECTION) take(label, BULLET_HEADLINE)
  if (isShout(line)) take(SLUGLINE, SHOUT_SLUGLINE)
  if (isAttribution(line)) take(SIGNOFF, SHOUT_SLUGLINE)
  if (isStandfirst(line)) {
    take(NOTE, SENTENCE_NOTE)
    take(PHOTO, SENTENCE_NOTE)
    take(HEADLINE, SENTENCE_HEADLINE)
  }
  if ((line.sort & (NO_PAGE | WITH_MENUS)) === NO_PAGE && (line.stems & outsideStems) === 0 && line.zone < 2) {
    take(BOILERPLATE, BARE_BOILERPLATE)
    take(SITE, BARE_BOILERPLATE)
  }
}

const SENTENCE_NOTE = 24 // taken from the scores of note and caption of a sentence with words of the text below
const SENTENCE_HEADLINE = 12 // taken from the headline score of a sentence with words of the text below
const NOTE = labelNumber('note')
const PHOTO = labelNumber('photo')
const HOUSE_WORDS = 6 // maximum words of a name of a house
const HOUSE_HEADLINE = 16 // taken from the headline score of the name of a house above a line that may be a headline
const BULLET_HEADLINE = 60 // taken from the headline score of a line with a bullet, with segments such as a name and a date, or that ends with the headline
const SHOUT_SLUGLINE = 24 // taken from the slugline score of words in capitals, and from the sign-off score of the rest of a sentence
const SLUGLINE = labelNumber('slugline')
const SIGNOFF = labelNumber('signoff')
const SENTENCE_BYLINE = 40 // taken from the byline score of a sentence
const UNSIGNED_BYLINE = 20 // taken from the byline score of a line without any sign of a byline
const SECOND_BYLINE = 20 // taken from the byline score of a line above a sure byline, or further below than its titles
const TITLES = 2 // lines below a byline with the title and the house of its author
const TEXT_HEADLINE = 40 // taken from the headline score of a line that is text or a place
const BYLINE = labelNumber('byline')
const NEVER = -100_000
const HEADLINE = labelNumber('headline')
const DECK = labelNumber('deck')
const SITE = labelNumber('site')
const BOILERPLATE = labelNumber('boilerplate')
const NO_PAGE = 16 // bit of a copy without wording of a page, in `sort`
const WITH_MENUS = 32 // bit of a page with its menus, or of lines that follow closely
const BARE_BOILERPLATE = 12 // taken from the boilerplate and site scores above and in the text of a copy without wording of a page
const ABOVE_DATELINE = 60 // taken from the scores of body labels above the dateline
/** Labels that a breadcrumb does not have in a head, beside headline and deck. */
const NO_SECTION = (['byline', 'note', 'dateline', 'summary', 'body', 'quote', 'list', 'subhead'] as const).map(
  labelNumber,
)
const BODY = (['body', 'quote', 'list', 'subhead'] as const).map(labelNumber)

/**
 * Whether a line above the text is a sentence, half of whose words the text repeats, and no part of the grammar:
 * `The ferries run again after the deal.`; not: `Eds: Adds details.`
 */
const isStandfirst = ({ zone, share, stopped, words, small, part, stems, role }: StoryLine): boolean =>
  zone === 0 &&
  stopped &&
  share >= 0.5 &&
  words > 4 &&
  small * 2 >= words &&
  !part &&
  !role &&
  (stems & outsideStems) === 0

/** Whether a line has words in small letters around a comma, and no wording of a sign-off: `It was, said Reuters`; not: `Reuters, Lima`. */
const isAttribution = ({ words, small, marks, part, role, stems, first, last }: StoryLine): boolean =>
  words > 2 &&
  small * 2 >= words &&
  (marks & MARKS.comma) !== 0 &&
  !part &&
  !role &&
  (stems & stemBits.author) === 0 &&
  !isBracketed({ first, last })
