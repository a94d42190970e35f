import type { WordList } from '../words'

/** The speech act of a verb. */
export type Force = 'assertion' | 'directive' | 'question' | 'commissive' | 'evaluation' | 'denial'

/**
 * The construction of a speech verb; a row names several, separated by spaces.
 * - `speech`: the content may precede or surround the verb, and be quoted: `“It is,” she said`; a clause without `that` is `speech` too
 * - `that`, `whether`, `to`: a clause that opens with such a word: `warned that`, `asked whether`, `promised to`
 * - `hearer`: the hearer comes first: `told reporters`
 * - `hearer-to`: the person who is to act comes first: `urged the city to invest`
 * - `reference`: only words that refer to the content: `made the remarks`
 * - `object`: the person quoted directly precedes the verb, the one who quotes precedes that: `quoted her as saying`
 * - `informant`: the source that a speaker cites: `Reuters, citing police, said`
 * - `names`: the person or thing that is described comes first: `called the delay a disgrace`
 * - `nobody`: no speaker is named: `hieß es`
 * - `thing`: a noun or a gerund: `stressed the importance`, `stressed pushing`
 */
export type Frame =
  | 'speech'
  | 'that'
  | 'whether'
  | 'to'
  | 'hearer'
  | 'hearer-to'
  | 'thing'
  | 'reference'
  | 'object'
  | 'informant'
  | 'nobody'
  | 'names'

/** Verbs of one speech act with the same frames. */
export interface SpeechVerbs {
  readonly force: Force
  /** Frames, separated by spaces. */
  readonly takes: string
  /** Verbs by their first form; `say/says/said/saying` where the paradigms do not give the other forms. */
  readonly verbs: WordList
  /** Words of which one must follow; it is then part of the cue: `for`, `on`. */
  readonly with?: WordList
  /** How likely such a verb marks a statement: 0 to 100; default 90. */
  readonly sure?: number
}

/** Nouns for statements, after the speaker: `his refusal to`, `China’s claim that`. */
interface SpeechNouns {
  readonly force: Force
  /** Nouns by singular and plural: `claim/claims`. */
  readonly nouns: WordList
  /** Words that must follow: `that`, `to`, `of`. The content starts after `that` and prepositions, but includes `to`. */
  readonly with: WordList
  /** How likely it marks a statement: 0 to 100. */
  readonly sure: number
}

/** Pairs of verb and object that are not statements: `claimed 12 lives`. */
interface SpeechRefusals {
  readonly verbs: WordList
  readonly things: WordList
}

/** The position of a source. */
export type SourceSide = 'after' | 'apart' | 'before' | 'cited'

/** Phrases that name a source: `according to`, `laut`, `selon`. */
interface SourcePhrases {
  /**
   * The position of the source relative to the phrase.
   * After it; after it only if a comma or a quotation precedes (`, so Berg`); before it (`dem Bericht zufolge`); or after it, as cited by
   * another speaker: `berichtete die Zeitung unter Berufung auf die Polizei`.
   */
  readonly side: SourceSide
  readonly phrases: WordList
}

/**
 * The function words of a language that are needed to find speakers.
 * A word may be in several lists; a list that the language does not need is absent.
 */
export interface FunctionWords {
  readonly determiners?: WordList
  readonly possessives?: WordList
  readonly prepositions?: WordList
  /** Pronouns that can be speakers. */
  readonly pronouns?: WordList
  /** Those that refer to a man, a woman, several, a thing; also their other forms. */
  readonly he?: WordList
  readonly she?: WordList
  readonly they?: WordList
  readonly it?: WordList
  /** Words before a name that indicate a man or a woman: `Mr`, `spokeswoman`. */
  readonly men?: WordList
  readonly women?: WordList
  /** Words before joint speakers: `both`, `neither`. */
  readonly both?: WordList
  /** Number words in `the two ministers`, from two on. */
  readonly counts?: WordList
  /** Words that introduce the agent of a passive: `by`. */
  readonly by?: WordList
  /** Sources that can be cited: `officials`, `documents`. */
  readonly witnesses?: WordList
  /** Words that join an office to its field: `of` of `minister of finance`. */
  readonly ties?: WordList
  /** Singular indefinite articles: `a`. */
  readonly singles?: WordList
  /** Words that open a comment: `as` of `as Berg said`. */
  readonly likes?: WordList
  /** Two-character words that are no source, though their second character alone is one: `数据`. */
  readonly compounds?: WordList
  /** Articles that join a noun to the previous one: `ein Sprecher` ¦ `der Stadt`. */
  readonly genitives?: WordList
  readonly relatives?: WordList
  readonly auxiliaries?: WordList
  /** Modal verbs of norms: `should`. */
  readonly norms?: WordList
  /** Verb forms whose mood marks reported speech: `sei`. */
  readonly moods?: WordList
  /** Auxiliaries of the passive. */
  readonly passive?: WordList
  readonly negations?: WordList
  readonly adverbs?: WordList
  readonly and?: WordList
  readonly conjunctions?: WordList
  /** Words that open a subordinate clause: `because`, `while`. */
  readonly subordinators?: WordList
  /** Words that open a content clause: `that`. */
  readonly that?: WordList
  /** Words that open an indirect question: `whether`, `how`. */
  readonly whether?: WordList
  /** Words that open an infinitive. */
  readonly to?: WordList
  /** Labels before a colon that are not speakers: `Factbox:`. */
  readonly labels?: WordList
  /** Days, months, and the words beside them: `Monday`, `last`. */
  readonly times?: WordList
  /** Verbs that are not speech verbs, as far as needed to find the end of a noun. */
  readonly verbs?: WordList
  /** Words that mark the topic of a sentence: `は`. */
  readonly topics?: WordList
  /** Endings of unlisted words: adverbs, past verbs, gerunds, plural nouns, topics. */
  readonly adverbEndings?: WordList
  readonly pastEndings?: WordList
  readonly gerundEndings?: WordList
  readonly pluralEndings?: WordList
  readonly topicEndings?: WordList
}

/** The speech words and rules of a language. */
export interface Speech {
  /** Rows `ending: form, form, form`: the inflection of a verb with that ending; the first match counts. See `paradigms.ts`. */
  readonly paradigms: readonly string[]
  readonly verbs: readonly SpeechVerbs[]
  readonly nouns?: readonly SpeechNouns[]
  readonly refusals?: readonly SpeechRefusals[]
  readonly sources: readonly SourcePhrases[]
  readonly words: FunctionWords
  /** Its differences from English. */
  readonly habits?: {
    /** Verbs may have no subject: `Dijo que`. */
    readonly dropsSubject?: boolean
    /** A comma precedes `that`: `sagte, dass`. */
    readonly commaBeforeClause?: boolean
    /** The speech verb follows the content, and the speaker precedes the content. */
    readonly verbLast?: boolean
    /** A source is inside the sentence without commas: `kosten nach Angaben der Stadt vier Millionen`. */
    readonly sourceInside?: boolean
    /** Words for time, place and hearers may be between a verb and the subject after it: `a déclaré mardi à la presse le ministre`. */
    readonly looseSubject?: boolean
    /** Nouns are capitalised, and a lower-case word after one is not part of the name: `laut Polizei verletzt`. */
    readonly capitalNouns?: boolean
  }
}
