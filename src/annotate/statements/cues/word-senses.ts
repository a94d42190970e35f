/* Classes of words for attributing speech, as bits. A word may have several. */
export const DETERMINER = 1 // `the`
export const POSSESSIVE = 2 // `his`
export const PREPOSITION = 4 // `of`
export const PRONOUN = 8 // `he`, `they`, `others`
export const RELATIVE = 16 // `who`
export const AUXILIARY = 32 // `has`
export const PASSIVE = 64 // `was`
export const NEGATION = 128 // `not`
export const ADVERB = 256 // `also`
export const AND = 512
export const CONJUNCTION = 1024 // `but`
export const SUBORDINATOR = 2048 // `because`
export const THAT = 4096
export const WHETHER = 8192 // `whether`, `how`
export const TO = 16384
export const TIME = 32768 // `Monday`
export const VERB = 65536 // a verb that is not a cue: `won`
export const CUE = 1 << 17 // is the cue of a statement: `said`
export const SOURCE = 1 << 18 // opens a phrase that names a source: `according`
export const HE = 1 << 19
export const SHE = 1 << 20
export const THEY = 1 << 21
export const TOPIC = 1 << 22 // marks the topic of a sentence: `は`
export const MAN = 1 << 23 // `Mr`, `spokesman`
export const WOMAN = 1 << 24
export const NORM = 1 << 25 // `should`
export const LABEL = 1 << 26 // before a colon, opens text without a speaker: `Factbox:`
export const BOTH_WORD = 1 << 27 // opens a list of joint speakers: `neither`
export const IT = 1 << 28
export const BY = 1 << 29 // names the agent of a passive: `quoted by Xinhua`
export const WITNESS = 1 << 30 // can be cited as a speaker: `officials`, not `costs`

/* The frames that a cue takes, as bits; see `Frame` in the lexicon. */
export const SPEECH = 1
export const CLAUSE = 2
export const QUESTION = 4
export const INFINITIVE = 8
export const ADDRESSEE = 16
export const ACTOR = 32
export const INANIMATE = 64
export const REFERENCE = 128
export const OBJECT = 256
export const INFORMANT = 512
export const NO_SPEAKER = 1024
export const NAMING_VERB = 2048

/** The bits of the frames. */
export const FRAME_BITS: Readonly<Record<string, number>> = {
  speech: SPEECH,
  that: CLAUSE,
  whether: QUESTION,
  to: INFINITIVE,
  hearer: ADDRESSEE,
  'hearer-to': ACTOR,
  thing: INANIMATE,
  reference: REFERENCE,
  object: OBJECT,
  informant: INFORMANT,
  nobody: NO_SPEAKER,
  names: NAMING_VERB,
}
