import { speeches } from '../../lexicon/annotate/speech'
import type { Force, SmallWords, Speech } from '../../lexicon/annotate/speech/speech'
import { type List, lines, words } from '../../lexicon/words'
import { Phrases } from '../tokens/phrases'
import { baseOf, type WordSource } from '../words'
import * as sense from './senses'

/** How a word stands for its verb. */
export const PLAIN = 0
export const THIRD = 1
export const PAST = 2
export const GERUND = 3

/** A word that marks something as said. */
export interface CueWord {
  readonly force: Force
  /** The frames it takes, as bits of `senses.ts`. */
  readonly takes: number
  readonly form: number
  /** The numbers of the words one of which must follow. */
  readonly with: readonly number[]
  readonly confidence: number
}

/** What finding statements needs to know of words. */
export interface StatementWords {
  /** By number: what a word can be, as bits of `senses.ts`. */
  readonly senses: Uint32Array
  /** By number: the cues it can be. */
  readonly cues: readonly (readonly CueWord[] | undefined)[]
  /** Phrases that name a source; whether it stands behind them. */
  readonly sources: Phrases<'after' | 'before'>
  readonly adverbEndings: readonly string[]
  readonly pastEndings: readonly string[]
}

const SENSES: readonly (readonly [keyof SmallWords, number])[] = [
  ['determiners', sense.DETERMINER],
  ['possessives', sense.POSSESSIVE],
  ['prepositions', sense.PREPOSITION],
  ['pronouns', sense.PRONOUN],
  ['relatives', sense.RELATIVE],
  ['auxiliaries', sense.AUXILIARY],
  ['passive', sense.PASSIVE],
  ['negations', sense.NEGATION],
  ['adverbs', sense.ADVERB],
  ['and', sense.AND],
  ['conjunctions', sense.CONJUNCTION],
  ['subordinators', sense.SUBORDINATOR],
  ['that', sense.THAT],
  ['whether', sense.WHETHER],
  ['to', sense.TO],
  ['times', sense.TIME],
  ['verbs', sense.VERB],
  ['he', sense.HE],
  ['she', sense.SHE],
  ['they', sense.THEY],
]

/** Makes the tables of a language for statements. */
export function statementWords({ vocabulary, language, spelling }: WordSource): StatementWords {
  const speech = speeches().find(({ tag }) => tag === baseOf(language))
  const cues: CueWord[][] = []
  const known: [number, number][] = []
  const sources = new Phrases<'after' | 'before'>(vocabulary, spelling)
  if (speech) {
    for (const [list, bit] of SENSES)
      for (const word of words(speech.words[list] as List)) known.push([vocabulary.add(word), bit])
    for (const [word, cue] of cueWords(speech, (word) => vocabulary.add(word))) {
      const id = vocabulary.add(word)
      ;(cues[id] ??= []).push(cue)
      known.push([id, sense.CUE])
    }
    for (const { side, phrases } of speech.sources)
      for (const phrase of words(phrases)) {
        sources.add(phrase, side)
        known.push([vocabulary.add(phrase.split(' ')[0] ?? ''), sense.SOURCE])
      }
  }
  const senses = new Uint32Array(vocabulary.size)
  for (const [id, bit] of known) senses[id] = (senses[id] ?? 0) | bit
  return {
    senses,
    cues,
    sources,
    adverbEndings: words(speech?.words.adverbEndings),
    pastEndings: words(speech?.words.pastEndings),
  }
}

function* cueWords(speech: Speech, number: (word: string) => number): Iterable<[string, CueWord]> {
  const paradigms = lines(speech.paradigms).map((row) => {
    const [ending = '', forms = ''] = row.trim().split(/:\s*/)
    return { ending, forms: forms.split(', ') }
  })
  for (const { force, takes, verbs, with: particles, sure = 90 } of speech.verbs) {
    const bits = takes.split(' ').reduce((sum, frame) => sum | (sense.FRAMES[frame] ?? 0), 0)
    for (const verb of words(verbs))
      for (const [form, word] of formsOf(verb, paradigms).entries())
        yield [word, { force, takes: bits, form: Math.min(form, GERUND), with: words(particles).map(number), confidence: sure / 100 }]
  }
}

/** `note` → `note, notes, noted, noting` */
function formsOf(verb: string, paradigms: readonly { ending: string; forms: readonly string[] }[]): readonly string[] {
  if (verb.includes('/')) return verb.split('/')
  const fit = paradigms.find(({ ending }) => verb.endsWith(ending))
  if (!fit) return [verb]
  const stem = verb.slice(0, verb.length - fit.ending.length)
  return [verb, ...fit.forms.map((form) => stem + form)]
}
