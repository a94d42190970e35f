import type { FunctionWords, SourceSide } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import { denseList } from '../../../text/dense-list'
import { addWords } from '../../tokens/phrase-words'
import { TokenPhrases } from '../../tokens/phrases'
import type { WordSource } from '../../word-source'
import { eachCue, refusalsOf } from './cue-phrases'
import { CueTable } from './cue-table'
import type { CueWord } from './cue-word'
import { REFUSED_KINDS } from './refused-things'
import { SENSES } from './sense-lists'
import { HABITS } from './speech-habits'
import { CHAMBER, EVENT, MEDIUM, type StatementWords } from './statement-words'
import * as sense from './word-senses'

const SHORTEST_ENDING = 4 // letters of a noun that ends compounds: `Lastwagen`, but not `Status` by `tus`

/** Builds the word tables of a language for finding statements. Without speech data in the lexicon, they are empty. */
export function statementWordsOf({ vocabulary, rows, spelling }: WordSource): StatementWords {
  const { speech } = rows
  const cues = new Map<number, CueWord[]>()
  const known: [id: number, bit: number][] = []
  const sources = new TokenPhrases<SourceSide>(vocabulary, spelling)
  const refused = new Map<number, { kinds: number; words: Set<number> }>()
  const cut = (phrase: string): readonly number[] => {
    const last = phrase.endsWith("'") ? phrase.lastIndexOf(' ') + 1 : phrase.length
    const rest = phrase.slice(last)
    const first = addWords(phrase.slice(0, last).trim(), vocabulary, spelling)
    return rest === '' ? first : [...first, vocabulary.add(rest)]
  }
  const numbers = (list: keyof FunctionWords): readonly number[] =>
    words(speech?.words[list]).map((word) => vocabulary.add(word))
  if (speech) {
    for (const [list, bit] of SENSES)
      for (const word of words(speech.words[list])) {
        // `qu'` only occurs before its noun, as the last word of `promis d'`
        const [id = 0, ...rest] = word.endsWith("'") ? [vocabulary.add(word)] : cut(word)
        if (rest.length === 0) known.push([id, bit])
      }
    eachCue(speech, ({ phrase, cue: { force, takes, form, confidence, apart: particles } }) => {
      const [first = 0, ...rest] = cut(phrase)
      const [apart = 0, ...apartRest] = particles?.split(' ').map((word) => vocabulary.add(word)) ?? []
      const word: CueWord = {
        force,
        takes,
        form,
        rest,
        next: rest[0] ?? 0,
        apart,
        apartRest,
        confidence,
      }
      const same = cues.get(first)
      if (same) same.push(word)
      else cues.set(first, [word])
      known.push([first, sense.CUE])
    })
    for (const { verb, things } of refusalsOf(speech)) {
      const id = vocabulary.add(verb)
      const refusals = refused.get(id) ?? { kinds: 0, words: new Set() }
      refused.set(id, refusals)
      for (const thing of things) {
        const kind = REFUSED_KINDS[thing]
        if (kind === undefined) refusals.words.add(vocabulary.add(thing))
        else refusals.kinds |= kind
      }
    }
    for (const { side, phrases } of speech.sources)
      for (const phrase of words(phrases)) {
        const [first = 0] = sources.add(phrase, side)
        known.push([first, sense.SOURCE])
      }
  }
  for (const list of cues.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  const occasionKinds = new Map<number, number>()
  for (const word of words(speech?.words.events)) occasionKinds.set(vocabulary.add(word), EVENT)
  for (const word of words(speech?.words.chambers)) occasionKinds.set(vocabulary.add(word), CHAMBER)
  for (const word of words(speech?.words.media)) occasionKinds.set(vocabulary.add(word), MEDIUM)
  const senses = new Int32Array(vocabulary.tableSize)
  for (const [id, bit] of known) senses[id] = (senses[id] ?? 0) | bit
  const occasions = new Uint8Array(vocabulary.tableSize)
  for (const [id, kind] of occasionKinds) occasions[id] = kind
  return {
    senses: senses.map((known) => known || sense.UNSEEN),
    cues: new CueTable(cues, vocabulary.tableSize),
    refused: denseList(refused, vocabulary.tableSize),
    sources,
    adverbEndings: words(speech?.words.adverbEndings),
    pastEndings: words(speech?.words.pastEndings),
    gerundEndings: words(speech?.words.gerundEndings),
    pluralEndings: words(speech?.words.pluralEndings),
    holderEndings: words(speech?.words.holderEndings),
    topicEndings: words(speech?.words.topicEndings),
    sourceEndings: words(speech?.words.sourceEndings),
    counts: numbers('counts'),
    moods: new Set(numbers('moods')),
    ties: words(speech?.words.ties),
    tieWords: numbers('ties'),
    compounds: words(speech?.words.compounds),
    citing: words(speech?.words.citing),
    cited: words(speech?.words.cited),
    utteranceEndings: words(speech?.words.utteranceEndings),
    likes: numbers('likes'),
    ordinals: numbers('ordinals'),
    years: numbers('years'),
    told: numbers('told'),
    hearers: numbers('hearers'),
    infinitiveEndings: words(speech?.words.infinitiveEndings),
    partitives: numbers('partitives'),
    askedFor: numbers('askedFor'),
    circumstances: numbers('circumstances'),
    clitics: numbers('clitics'),
    bounds: numbers('bounds'),
    genitives: numbers('genitives'),
    indefinites: numbers('indefinites'),
    envoys: numbers('envoys'),
    haves: numbers('haves'),
    oblique: numbers('oblique'),
    finders: numbers('finders'),
    tales: numbers('tales'),
    occasions,
    outlets: new Set(numbers('outlets')),
    means: numbers('means'),
    definites: numbers('definites'),
    particles: numbers('particles'),
    neuters: numbers('neuters'),
    charges: numbers('charges'),
    makers: numbers('makers'),
    targeting: numbers('targeting'),
    meetingLeads: numbers('meetingLeads'),
    adverbLikes: numbers('adverbLikes'),
    electors: numbers('electors'),
    senders: numbers('senders'),
    memories: numbers('memories'),
    abstractEndings: words(speech?.words.abstractEndings),
    concretes: new Set(numbers('concretes')),
    concreteEndings: speech?.habits?.verbSecond
      ? words(speech.words.concretes).filter(({ length }) => length >= SHORTEST_ENDING)
      : [],
    origins: numbers('origins'),
    goals: numbers('goals'),
    objectPronouns: numbers('objectPronouns'),
    causes: numbers('causes'),
    singles: numbers('singles'),
    habits: { ...HABITS, ...speech?.habits },
  }
}
