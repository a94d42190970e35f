import type { TimeRow } from '../../lexicon/annotate/time-row'
import { words } from '../../lexicon/words'
import { defineFlags } from '../../text/define-flags'
import type { Vocabulary } from '../tokens/vocabulary'
import { WordBits } from '../tokens/word-bits'

/* Classes of words that tell the side of a time, as bits. */
const flag = defineFlags('word of a clause')
export const FUTURE = flag('FUTURE')
export const PAST = flag('PAST')
export const AHEAD = flag('AHEAD') // the time after it is in the future: `until`
export const ATTRIBUTE = flag('ATTRIBUTE') // the time after it belongs to a noun: `the vote of` ¦ `Sunday`
export const PLANNED = flag('PLANNED') // the day after it is in the future: `a strike for` ¦ `Monday`
export const LIMIT = flag('LIMIT') // the time after it is in the future, unless the clause has another tense: `by`
export const SINCE = flag('SINCE') // the time after it is in the past: `since`
export const TO = flag('TO') // after a word that takes it, marks the future: `is to`, `set to`
export const TAKES_TO = flag('TAKES_TO') // a TO word after it marks the future: `is`, `set`
export const TENSELESS = flag('TENSELESS') // a participle after it has no tense: `to be opened`
export const EXPECTED = flag('EXPECTED') // of the future words, those that may speak of the effect of what is past: `expected`, `could`
export const IS = flag('IS') // directly before a time, marks the future: `the hearing is on Monday`
export const BACKSHIFTED = flag('BACKSHIFTED') // the future seen from a time in the past: `would`
export const HAD = flag('HAD') // before a mark of the future, marks the past: `had been due`
export const PRESENT = flag('PRESENT') // a verb in the present: with a weekday, it tells what is to come
export const PERFECT = flag('PERFECT') // the past with a participle after it, otherwise the present: `ist`
export const UPCOMING = flag('UPCOMING') // what belongs to the time after it is in the future: `ahead of` ¦ `Sunday’s vote`
export const DEMAND = flag('DEMAND') // a verb of asking or promising, whose limit is in the future: `called for a truce by` ¦ `Sunday`
export const NOUN_NEXT = flag('NOUN_NEXT') // no verb follows it: `the`, `in`
export const JOINS = flag('JOINS') // joins clauses: `and`
export const RELATIVE = flag('RELATIVE') // opens a subordinate clause: `that`
export const OCCASION = flag('OCCASION') // a noun for what is held on a day that was set: `match`, `vote`
export const RESULT = flag('RESULT') // a noun for what is known once it has happened: `verdict`, `crash`
export const NOT_OWNER = flag('NOT_OWNER') // before a word of ATTRIBUTE, is no noun that has a time: `a partir de` ¦ `março`
export const OCCURS = flag('OCCURS') // a word of a verb for what is held on a day that was set: `Friday’s eclipse will take` ¦ `place`
export const NEGATION = flag('NEGATION') // `not`, `nobody`
export const LASTING = flag('LASTING') // a verb in the past for what lasts up to a limit: `burned until` ¦ `Sunday`
export const NOUN_TOO = flag('NOUN_TOO') // a verb in the present that may be a noun: `nurses` ¦ `strike`, `Parliament` ¦ `debates the bill`
export const PLURAL = flag('PLURAL') // a plural despite its ending: `people`
export const COMMA_RELATIVE = flag('COMMA_RELATIVE') // after a comma, opens a relative clause: `der`
export const NOT_VERB = flag('NOT_VERB') // not a verb, despite its ending: `nicht`

/* Further classes of words, as bits of another array, which is read only beside a day. */
const besideFlag = defineFlags('word beside a day')
export const ABILITY = besideFlag('ABILITY') // tells what could be done: `unable` ¦ `to land until Sunday`
export const SEQUEL = besideFlag('SEQUEL') // opens what came before the day of the main clause: `is due Monday` ¦ `after`
export const SEQUEL_OPENING = besideFlag('SEQUEL_OPENING') // does so only where it opens the sentence: `nach`
export const PRELUDE = besideFlag('PRELUDE') // opens what comes after the day of the main clause: `before` ¦ `flying to Lagos`
export const MOVE = besideFlag('MOVE') // a verb of setting another day: `postponed`
export const MOTION = besideFlag('MOTION') // such a verb that also tells how figures or people move: `slipped`
export const SOONER = besideFlag('SOONER') // makes the other day the sooner one: `brought` ¦ `forward`
export const MOVE_TO = besideFlag('MOVE_TO') // before that day: `to`
export const CALL = besideFlag('CALL') // a verb of calling for an occasion: `urged`
export const CALL_WITH = besideFlag('CALL_WITH') // such a verb that takes a preposition: `called` ¦ `for`, not `called a strike`
export const CALL_TO = besideFlag('CALL_TO') // before that occasion: `for`
export const INVARIABLE = besideFlag('INVARIABLE') // a past that is the infinitive too: `quit`
export const INFINITIVE_MARK = besideFlag('INFINITIVE_MARK') // before the infinitive of what people are called to do: `zu`

export const SENSED = besideFlag('SENSED') // a verb of what is noticed: `could` ¦ `hear shots`
export const WISH = besideFlag('WISH') // a verb of wishing in the present, whose infinitive closes its clause: `hofft` ¦ `, am Sonntag zu gewinnen`
export const SUFFERED = besideFlag('SUFFERED') // somebody, or what has happened to somebody or something: `wants the` ¦ `man` ¦ `arrested on Sunday`
export const OUTCOME = besideFlag('OUTCOME') // below one of SEQUEL, a verb of what is known once it has happened: `after` ¦ `winning on Sunday`
export const SUPPOSE = besideFlag('SUPPOSE') // a modal that leaves a perfect infinitive in the past: `doit` ¦ `avoir fui`
export const HAVE = besideFlag('HAVE') // the auxiliary of that infinitive: `avoir`; or a conditional that is one: `aurait` ¦ `fui`
export const BE = besideFlag('BE') // that of the passive, and of the perfect of some verbs: `être` ¦ `arrivé`, not `être` ¦ `fermé`
export const COUNTING = besideFlag('COUNTING') // a verb of holding or having a number: `seats` ¦ `2000`
export const FISCAL = besideFlag('FISCAL') // a year of accounts that is also another noun: `este exercício`
export const MONEY = besideFlag('MONEY') // a word of results, beside which it is the year: `lucro`
export const MOVE_FROM = besideFlag('MOVE_FROM') // before the day from which something is moved: `to Sunday` ¦ `from Monday`

/** Endings of words by their last unit, so that most words need no comparison. */
export type Endings = ReadonlyMap<number, readonly string[]>

/** Whether the text before `end` ends with one of some endings. */
export function endsWithOne(text: string, end: number, endings: Endings): boolean {
  if (endings.size === 0) return false
  const list = endings.get(text.charCodeAt(end - 1))
  if (list === undefined) return false
  for (const ending of list) if (text.startsWith(ending, end - ending.length)) return true
  return false
}

/** Returns the endings of a list by their last unit. */
export function endingsOf(list: string | undefined): Endings {
  const endings = new Map<number, string[]>()
  for (const ending of words(list)) {
    const unit = ending.charCodeAt(ending.length - 1)
    const known = endings.get(unit)
    if (known) known.push(ending)
    else endings.set(unit, [ending])
  }
  return endings
}

/** The words of a language that tell whether a time is in the past or the future. */
export interface VerbWords {
  /** By word number: the classes of the word, such as `PAST`, as bits. */
  readonly bits: Int32Array
  /** By word number: the classes that matter only beside a day, such as `MOVE`, as bits. */
  readonly beside: Int32Array
  /** The endings of verbs in the past tense (`ed`), the future tense (`rá`) and the present (`t`), and the openings of verbs. */
  readonly pastEndings: Endings
  readonly futureEndings: Endings
  /** The endings of verbs for what was or would be to come: `rait` of `ouvrirait`. */
  readonly conditionalEndings: Endings
  readonly presentEndings: Endings
  /** The endings of verbs below one of `SEQUEL`: `ing`. */
  readonly sequelEndings: Endings
  /** The endings of infinitives, in languages that have them: `er` of `manifester`. */
  readonly infinitiveEndings: Endings
  /** The endings of participles whose perfect is formed with a word of `BE`: `arrivé`. */
  readonly movers: Endings
  readonly futureStarts: readonly string[]
  readonly presentStarts: readonly string[]
  /** Endings of a verb whose clause is reported: `ると`, of which the last `joint` letters are not the verb. */
  readonly reportedEndings: readonly { readonly ending: string; readonly joint: number }[]
  /** Matches participles by their shape: `gestorben`; `verlegt`, which is a present too, only `mayBeParticiple`. */
  readonly participle: RegExp | undefined
  readonly mayBeParticiple: RegExp | undefined
  /** The endings that a participle may have before its noun; only languages that put words of time before it have them. */
  readonly inflections: readonly string[]
}

export function verbWordsOf(row: TimeRow, vocabulary: Vocabulary): VerbWords {
  const bits = new WordBits(vocabulary)
  bits.addLists([
    [FUTURE, row.future],
    [PAST, row.past],
    [AHEAD, row.ahead],
    [TO, row.to],
    [TAKES_TO, row.takesTo],
    [TENSELESS, row.tenseless],
    [EXPECTED, row.expected],
    [IS, row.is],
    [BACKSHIFTED, row.backshifted],
    [HAD, row.had],
    [LIMIT, row.limit],
    [PLANNED, row.planned],
    [ATTRIBUTE, row.attribute],
    [SINCE, row.since],
    [PRESENT, row.present],
    [PERFECT, row.perfect],
    [NOT_VERB, row.notVerbs],
    [JOINS, row.joins],
    [RELATIVE, row.relatives],
    [NOUN_NEXT, row.nounNext],
    [UPCOMING, row.upcoming],
    [DEMAND, row.demands],
    [OCCASION, row.occasions],
    [RESULT, row.results],
    [OCCURS, row.occurs],
    [NOT_OWNER, row.notOwners],
    [NEGATION, row.negations],
    [LASTING, row.lasting],
    [NOUN_TOO, row.nounsToo],
    [PLURAL, row.plurals],
    [COMMA_RELATIVE, row.commaRelatives],
  ])
  const beside = new WordBits(vocabulary)
  beside.addLists([
    [ABILITY, row.abilities],
    [SEQUEL, row.sequels],
    [SEQUEL_OPENING, row.sequelOpenings],
    [PRELUDE, row.preludes],
    [MOVE, row.moves],
    [MOVE | MOTION, row.motions],
    [SOONER, row.sooner],
    [MOVE_TO, row.movesTo],
    [CALL, row.calls],
    [CALL_WITH, row.callsWith],
    [CALL_TO, row.callsTo],
    [INFINITIVE_MARK, row.infinitiveMarks],
    [INVARIABLE, row.invariable],
    [SENSED, row.sensed],
    [WISH, row.wishes],
    [MOVE_FROM, row.movesFrom],
    [OUTCOME, row.outcomes],
    [SUFFERED, row.suffered],
    [COUNTING, row.counting],
    [FISCAL, row.fiscal],
    [MONEY, row.money],
    [SUPPOSE, row.supposes],
    [HAVE, row.haves],
    [BE, row.beings],
  ])
  return {
    bits: bits.table(),
    beside: beside.table(),
    pastEndings: endingsOf(row.pastEndings),
    futureEndings: endingsOf(row.futureEndings),
    conditionalEndings: endingsOf(row.conditionalEndings),
    presentEndings: endingsOf(row.presentEndings),
    sequelEndings: endingsOf(row.sequelEndings),
    infinitiveEndings: endingsOf(row.infinitiveEndings),
    movers: endingsOf(row.movers),
    futureStarts: words(row.futureStarts),
    presentStarts: words(row.presentStarts),
    reportedEndings: words(row.reportedEndings).map((shape) => ({
      ending: shape.replace('-', ''),
      joint: shape.length - 1 - shape.indexOf('-'),
    })),
    participle: shapesOf(row.participles),
    mayBeParticiple: shapesOf(row.presentParticiples),
    inflections: words(row.inflections),
  }
}

/**
 * Compiles shapes of words, such as `ge-t` for `angekündigt`, to one expression; up to eight letters may precede a shape with a hyphen. `=` is
 * before a whole word.
 */
function shapesOf(shapes: string | undefined): RegExp | undefined {
  if (shapes === undefined) return undefined
  const sources = words(shapes).map((shape) => {
    if (shape.startsWith('=')) return shape.slice(1)
    return shape.includes('-') ? `.{0,8}${shape.replace('-', '.{2,}')}` : `.{2,}${shape}`
  })
  return new RegExp(`^(?:${sources.join('|')})$`, 'u')
}
