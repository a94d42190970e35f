import type { Speech, SpeechVerbs } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import type { CueWord } from './cue-word'
import { inflect, NOUN, parseVerbEnding, type VerbEnding } from './verb-forms'
import * as sense from './word-senses'

const SURE = 90 // per cent

/** A phrase that marks a statement, with its cue. */
interface CuePhrase {
  readonly phrase: string
  readonly cue: Omit<CueWord, 'rest' | 'next' | 'apart' | 'apartRest'> & { readonly apart?: string | undefined }
}

/**
 * Calls a function with each form of all verbs and nouns that mark a statement. A function and no iterable: the tables of a language are built
 * once, and V8 resumes a generator slowly until it is compiled.
 */
export function eachCue(speech: Speech, visit: (cue: CuePhrase) => void): void {
  const paradigms = speech.paradigms.map(parseVerbEnding)
  for (const row of speech.verbs) visitCuesOfRow(row, paradigms, visit)
  for (const { force, nouns, with: ties, sure } of speech.nouns ?? [])
    for (const noun of words(nouns).flatMap((row) => row.split('/')))
      for (const tie of words(ties))
        visit({ phrase: `${noun} ${tie}`, cue: { force, takes: 0, form: NOUN, confidence: sure } })
}

/** Yields each form of a verb with the objects that give it another meaning: `claimed` with `lives`. */
export function* refusalsOf(speech: Speech): Iterable<{ verb: string; things: readonly string[] }> {
  const paradigms = speech.paradigms.map(parseVerbEnding)
  for (const { verbs, things } of speech.refusals ?? []) {
    const refusals = words(things)
    for (const verb of words(verbs))
      for (const { word } of inflect(verb, paradigms)) yield { verb: word, things: refusals }
  }
}

function visitCuesOfRow(row: SpeechVerbs, paradigms: readonly VerbEnding[], visit: (cue: CuePhrase) => void): void {
  const takes = row.takes.split(' ').reduce((sum, frame) => sum | (sense.FRAME_BITS[frame] ?? 0), 0)
  const aparts = row.apart === undefined ? [undefined] : words(row.apart)
  const particles = row.with === undefined ? [''] : words(row.with).map((particle) => ` ${particle}`)
  for (const verb of words(row.verbs))
    for (const { word, form } of inflect(verb, paradigms))
      for (const particle of particles)
        for (const apart of aparts)
          visit({
            phrase: word + particle,
            cue: { force: row.force, takes, form, apart, confidence: row.sure ?? SURE },
          })
}
