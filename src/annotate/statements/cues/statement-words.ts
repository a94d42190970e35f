import type { SourceSide } from '../../../lexicon/annotate/speech'
import type { TokenPhrases } from '../../tokens/phrases'
import type { CueTable } from './cue-table'
import type { RefusedTable } from './refused-table'
import type { SpeechHabits } from './speech-habits'

/** The word tables of a language for finding statements. */
export interface StatementWords {
  /** By word number: the classes that a word can have, as bits of `word-senses.ts`; 0 for a word without any. */
  readonly senses: Int32Array
  /** The cues by their first word; those of more words come first. */
  readonly cues: CueTable
  /** By word number of a verb: the objects with which it does not report speech, such as `lives` after `claimed`. */
  readonly refused: RefusedTable
  /** Phrases that name a source: `according to`. Their value is the position of the source relative to the phrase. */
  readonly sources: TokenPhrases<SourceSide>
  readonly adverbEndings: readonly string[]
  readonly pastEndings: readonly string[]
  readonly gerundEndings: readonly string[]
  readonly pluralEndings: readonly string[]
  /** The endings of nouns for who holds an office that no place tells apart: `inister` of `Minister` and `Außenminister`. */
  readonly holderEndings: readonly string[]
  readonly topicEndings: readonly string[]
  readonly sourceEndings: readonly string[]
  /** The word numbers of `two`, `three` and so on, in this order. */
  readonly counts: readonly number[]
  /** The word numbers of verb forms whose mood marks indirect speech: `sei`. */
  readonly moods: ReadonlySet<number>
  /** The words that join an office to its field: `of` of `minister of finance`. */
  readonly ties: readonly string[]
  /** The numbers of the words in `ties`. */
  readonly tieWords: readonly number[]
  /** The word numbers of `as` and the like, which open a clause such as `as Berg said`. */
  readonly likes: readonly number[]
  /** Two-character words that end like a source phrase but introduce no source: `数据`. */
  readonly compounds: readonly string[]
  /** Two-character words after which a source is cited: `援引`. */
  readonly citing: readonly string[]
  /** Two-character words after a source that is cited: `的话`. */
  readonly cited: readonly string[]
  /** The endings of the last word of a whole utterance: `다`. */
  readonly utteranceEndings: readonly string[]
  /** The word numbers of words that cite a source and are ordinals too: `segundo`. */
  readonly ordinals: readonly number[]
  /** The word numbers of words after an age: `ans` of `42 ans`. */
  readonly years: readonly number[]
  /** The word numbers of prepositions before whom somebody tells what is confirmed: `to` of `confirmed it to Reuters`. */
  readonly told: readonly number[]
  /** The word numbers of prepositions before an addressee: `a` of `pidió a las partes`. */
  readonly hearers: readonly number[]
  /** The endings of infinitives: `er` of `d’enquêter`. */
  readonly infinitiveEndings: readonly string[]
  /** The word numbers of partitive articles: `du` of `du calme`. */
  readonly partitives: readonly number[]
  /** The word numbers of prepositions before what is asked of somebody: `for` of `asked residents for patience`. */
  readonly askedFor: readonly number[]
  /** The word numbers of prepositions that open a circumstance before a lower-case noun: `en` of `en rueda de prensa`. */
  readonly circumstances: readonly number[]
  /** The word numbers of object pronouns directly before a verb: `le` of `le respondió`. */
  readonly clitics: readonly number[]
  /** The word numbers of prepositions that bound a time of what is said: `by` of `by 2030`. */
  readonly bounds: readonly number[]
  /** The word numbers of articles that join their noun to the noun before: `der` of `ein Sprecher der Stadt`. */
  readonly genitives: readonly number[]
  /** The word numbers of indefinite words that are the object of a verb of saying: `nothing`. */
  readonly indefinites: readonly number[]
  /** The word numbers of nouns for who holds an office in a chamber: `leader`. */
  readonly envoys: readonly number[]
  /** The word numbers of auxiliaries of the perfect: `hat`. */
  readonly haves: readonly number[]
  /** The word numbers of articles and pronouns in a case that no subject has: `ihm`. */
  readonly oblique: readonly number[]
  /** The word numbers of nouns for what has findings: `audit` of `the audit found errors`. */
  readonly finders: readonly number[]
  /** The word numbers of nouns for a work: `novel` of `the novel told of a sailor`. */
  readonly tales: readonly number[]
  /** By word number: `MEDIUM` for a noun for a medium, `message` of `in a text message`; `EVENT` for one at which somebody speaks, `rally`; `CHAMBER`, `senate`; else 0. */
  readonly occasions: Uint8Array
  /** The word numbers of nouns for an outlet, to which somebody speaks: `zeitung`. */
  readonly outlets: ReadonlySet<number>
  /** The word numbers of prepositions before a medium without an article: `by` of `by email`. */
  readonly means: readonly number[]
  /** The word numbers of definite articles: `the`. */
  readonly definites: readonly number[]
  /** The word numbers of particles that end a clause whose verb is no speech verb: `ab` of `sagte das Fest ab`. */
  readonly particles: readonly number[]
  /** The word numbers of pronouns for what is said: `it` of `confirmed it to Reuters`. */
  readonly neuters: readonly number[]
  /** The word numbers of words before what somebody is accused of or praised for: `of`. */
  readonly charges: readonly number[]
  /** The word numbers of nouns for what makes or sells things: `maker`. */
  readonly makers: readonly number[]
  /** The word numbers of nouns whose target a preposition of a medium opens: `ban` of `a ban on Telegram`. */
  readonly targeting: readonly number[]
  /** The word numbers of prepositions before a meeting at which somebody speaks: `at` of `at a news conference`. */
  readonly meetingLeads: readonly number[]
  /** The word numbers of nouns with the ending of an adverb: `family`. */
  readonly adverbLikes: readonly number[]
  /** The word numbers of nouns for who votes for the holder of an office: `voters`. */
  readonly electors: readonly number[]
  /** The word numbers of nouns for a body that sends people: `embassy`. */
  readonly senders: readonly number[]
  /** The word numbers of nouns for what is said, thought or past: `pledge`. */
  readonly memories: readonly number[]
  /** The endings of nouns for no thing: `ness`. */
  readonly abstractEndings: readonly string[]
  /** The word numbers of nouns for things that one can hold or drive, and for who is moved: `frigate`. */
  readonly concretes: ReadonlySet<number>
  /** The same nouns as endings of compounds, in languages that write these in one word: `wagen` of `Lastwagen`. */
  readonly concreteEndings: readonly string[]
  /** The word numbers of prepositions before where somebody is called back from: `from`. */
  readonly origins: readonly number[]
  /** The word numbers of prepositions before where somebody is called back to, or for what: `to`. */
  readonly goals: readonly number[]
  /** The word numbers of pronouns before a verb for what is said: `lo` of `lo confirmó`. */
  readonly objectPronouns: readonly number[]
  /** The word numbers of words before a cause: `over` of `recalled kettles over a faulty switch`. */
  readonly causes: readonly number[]
  /** The word numbers of singular indefinite articles: `a`. */
  readonly singles: readonly number[]
  readonly habits: SpeechHabits
}

/* Kinds of nouns for what somebody speaks by or at, in `StatementWords.occasions`. */
export const MEDIUM = 1
export const EVENT = 2
export const CHAMBER = 3
