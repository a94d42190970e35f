import type { Speech } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import type { CueWord } from './cue-word'
import { formsOfVerb, NOUN, parseVerbEnding } from './verb-forms'
import * as sense from './word-senses'

const SURE = 90 // per cent

/** A phrase that marks a statement: a word and those that must follow it, such as `claim` and `that`, with its cue. */
export interface CuePhrase {
  readonly word: string
  readonly after: string
  readonly apart: string | undefined
  readonly cue: Pick<CueWord, 'force' | 'takes' | 'form' | 'confidence'>
}

/** Returns the phrases with each form of all verbs and nouns that mark a statement. */
export function cuePhrasesOf({ paradigms, verbs, nouns = [] }: Speech): readonly CuePhrase[] {
  const endings = paradigms.map(parseVerbEnding)
  const found: CuePhrase[] = []
  for (const { force, takes: frames, verbs: list, with: follow, apart, sure = SURE } of verbs) {
    const takes = frames.split(' ').reduce((sum, frame) => sum | (sense.FRAME_BITS[frame] ?? 0), 0)
    const aparts = apart === undefined ? [undefined] : words(apart)
    const particles = follow === undefined ? [''] : words(follow)
    for (const verb of words(list))
      for (const { word, form } of formsOfVerb(verb, endings)) {
        const cue = { force, takes, form, confidence: sure / 100 }
        for (const after of particles) for (const apart of aparts) found.push({ word, after, apart, cue })
      }
  }
  for (const { force, nouns: list, with: ties, sure } of nouns) {
    const cue = { force, takes: 0, form: NOUN, confidence: sure / 100 }
    for (const row of words(list))
      for (const word of row.split('/'))
        for (const after of words(ties)) found.push({ word, after, apart: undefined, cue })
  }
  return found
}

/** Forms of verbs, and the objects that give all of them another meaning: `claimed` with `lives`. */
interface Refusals {
  readonly verbs: readonly string[]
  readonly things: readonly string[]
}

/** Returns the verbs of a language that certain objects give another meaning. */
export function refusalsOf({ paradigms, refusals = [] }: Speech): readonly Refusals[] {
  const endings = paradigms.map(parseVerbEnding)
  return refusals.map(({ verbs, things }) => ({
    verbs: words(verbs).flatMap((verb) => formsOfVerb(verb, endings).map(({ word }) => word)),
    things: words(things),
  }))
}
