import type { Frame } from '../../../lexicon/annotate/speech'
import { defineFlags } from '../../../text/define-flags'

/* Classes of words for attributing speech, as bits. A word may have several. */
const sense = defineFlags('word sense')
export const DETERMINER = sense('DETERMINER') // `the`
export const POSSESSIVE = sense('POSSESSIVE') // `his`
export const PREPOSITION = sense('PREPOSITION') // `of`
export const PRONOUN = sense('PRONOUN') // can be a speaker: `he`, `they`, `others`
export const RELATIVE = sense('RELATIVE') // `who`
export const AUXILIARY = sense('AUXILIARY') // `has`
export const PASSIVE = sense('PASSIVE') // auxiliary of the passive: `was`
export const NEGATION = sense('NEGATION') // `not`
export const ADVERB = sense('ADVERB') // `also`
export const AND = sense('AND') // `and`
export const CONJUNCTION = sense('CONJUNCTION') // `but`
export const SUBORDINATOR = sense('SUBORDINATOR') // `because`
export const THAT = sense('THAT') // `that`
export const WHETHER = sense('WHETHER') // `whether`, `how`
export const TO = sense('TO') // `to` before an infinitive
export const TIME = sense('TIME') // `Monday`
export const VERB = sense('VERB') // a verb that is not a cue: `won`
export const CUE = sense('CUE') // is the cue of a statement: `said`
export const SOURCE = sense('SOURCE') // opens a phrase that names a source: `according`
export const HE = sense('HE') // `he`, `his`
export const SHE = sense('SHE') // `she`, `her`
export const THEY = sense('THEY') // `they`, `their`
export const TOPIC = sense('TOPIC') // marks the topic of a sentence: `は`
export const MAN = sense('MAN') // `Mr`, `spokesman`
export const WOMAN = sense('WOMAN') // `Mrs`, `spokeswoman`
export const NORM = sense('NORM') // `should`
export const LABEL = sense('LABEL') // before a colon, opens text without a speaker: `Factbox:`
export const BOTH_WORD = sense('BOTH_WORD') // opens a list of joint speakers: `neither`
export const IT = sense('IT') // `it`, `its`
export const BY = sense('BY') // names the agent of a passive: `quoted by Xinhua`
export const WITNESS = sense('WITNESS') // can be cited as a speaker: `officials`, not `costs`

/** Marks a word without a class whose ending no page has shown yet, in `WordFacts`. Never among the bits above. */
export const UNSEEN = -1

/* The constructions that a cue allows, as bits; see `Frame` in the lexicon. */
const frame = defineFlags('frame')
export const SPEECH = frame('SPEECH')
export const CLAUSE = frame('CLAUSE')
export const QUESTION = frame('QUESTION')
export const INFINITIVE = frame('INFINITIVE')
export const ADDRESSEE = frame('ADDRESSEE')
export const ACTOR = frame('ACTOR')
export const ASKED = frame('ASKED')
export const INANIMATE = frame('INANIMATE')
export const REFERENCE = frame('REFERENCE')
export const OBJECT = frame('OBJECT')
export const INFORMANT = frame('INFORMANT')
export const NO_SPEAKER = frame('NO_SPEAKER')
export const NAMING_VERB = frame('NAMING_VERB')
export const QUOTED_ONLY = frame('QUOTED_ONLY')
export const WORK = frame('WORK')
export const LAST = frame('LAST')
export const ACCUSED = frame('ACCUSED')
export const OF_PRONOUN = frame('OF_PRONOUN')

/** The bit of each construction that a verb may allow, by its name in the lexicon: `SPEECH` for `speech`. */
export const FRAME_BITS: Readonly<Record<string, number>> = {
  speech: SPEECH,
  that: CLAUSE,
  whether: QUESTION,
  to: INFINITIVE,
  hearer: ADDRESSEE,
  'hearer-to': ACTOR,
  asked: ASKED,
  thing: INANIMATE,
  reference: REFERENCE,
  object: OBJECT,
  informant: INFORMANT,
  nobody: NO_SPEAKER,
  names: NAMING_VERB,
  quoted: QUOTED_ONLY,
  work: WORK,
  last: LAST,
  accused: ACCUSED,
  pronoun: OF_PRONOUN,
} satisfies Readonly<Record<Frame, number>>
