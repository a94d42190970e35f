import type { WordList } from '../words'

/** The speech act that a verb expresses: `said` an assertion, `urged` a directive. */
export type Force = 'assertion' | 'directive' | 'question' | 'commissive' | 'evaluation' | 'denial'

/**
 * The construction of a speech verb; a row names several, separated by spaces.
 * - `speech`: the content may precede or surround the verb, and be quoted: `“It is,” she said`; a clause without `that` is `speech` too
 * - `that`, `whether`, `to`: a clause that opens with that word: `warned that`, `asked whether`, `promised to`
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
  /** Constructions of the verbs, separated by spaces: `speech that`. */
  readonly takes: string
  /** Verbs: `say/says/said/saying`, or the first form alone if the paradigms give the rest. */
  readonly verbs: WordList
  /** Words of which one must follow the verb and joins the cue: `out` in `pointed out`. */
  readonly with?: WordList
  /** Probability that the verb marks a statement, from 0 to 100; default 90. */
  readonly sure?: number
}

/** Nouns that mark a statement, after the speaker: `his refusal to`, `China’s claim that`. */
interface SpeechNouns {
  readonly force: Force
  /** Nouns by singular and plural: `claim/claims`. */
  readonly nouns: WordList
  /** Words of which one must follow: `that`, `to`, `of`. The content starts after the word, but at `to` itself. */
  readonly with: WordList
  /** Probability that the noun marks a statement, from 0 to 100. */
  readonly sure: number
}

/** Pairs of a speech verb and an object that together are no statement: `claimed 12 lives`. */
interface SpeechRefusals {
  readonly verbs: WordList
  readonly things: WordList
}

/** Position of a source relative to the phrase that names it; see `SourcePhrases.side`. */
export type SourceSide = 'after' | 'apart' | 'before' | 'cited'

/** Phrases that name a source: `according to`, `laut`, `selon`. */
interface SourcePhrases {
  /**
   * The position of the source relative to the phrase.
   * - `after`: `laut Berg`
   * - `apart`: after it, if a comma or a quotation precedes the phrase: `, so Berg`
   * - `before`: `dem Bericht zufolge`
   * - `cited`: after it, and another speaker cites it: `berichtete die Zeitung unter Berufung auf die Polizei`
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
  /** Pronouns, in all their forms, that refer to a man (`he`), a woman, several persons (`they`), a thing (`it`). */
  readonly he?: WordList
  readonly she?: WordList
  readonly they?: WordList
  readonly it?: WordList
  /** Words before a name that mark it as a man’s (`Mr`) or, in `women`, as a woman’s (`spokeswoman`). */
  readonly men?: WordList
  readonly women?: WordList
  /** Words before joint speakers: `both`, `neither`. */
  readonly both?: WordList
  /** Number words from two on: `two` in `the two ministers`. */
  readonly counts?: WordList
  /** Words that introduce the agent of a passive: `by`. */
  readonly by?: WordList
  /** Sources that can be cited: `officials`, `documents`. */
  readonly witnesses?: WordList
  /** Words that join an office to its field: `of` in `minister of finance`. */
  readonly ties?: WordList
  /** Singular indefinite articles: `a`. */
  readonly singles?: WordList
  /** Words that open a clause with a speech verb: `as` in `as Berg said`. */
  readonly likes?: WordList
  /** Two-character words that are not a source, although the second character alone names one: `数据`, beside `据` for `according to`. */
  readonly compounds?: WordList
  /** Definite articles that join a noun to the one before: `der` in `ein Sprecher der Stadt`. */
  readonly genitives?: WordList
  readonly relatives?: WordList
  readonly auxiliaries?: WordList
  /** Modal verbs for what ought to be: `should`. */
  readonly norms?: WordList
  /** Verb forms whose mood marks reported speech: German `sei`. */
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
  /** Words that open an infinitive: `to`. */
  readonly to?: WordList
  /** Labels before a colon that are not speakers: `Factbox:`. */
  readonly labels?: WordList
  /** Days, months and the words beside them: `Monday`, `last`. */
  readonly times?: WordList
  /** Verbs of no speech act that mark where the noun before them ends. */
  readonly verbs?: WordList
  /** Words that mark the topic of a sentence: Japanese `は`. */
  readonly topics?: WordList
  /** Endings by which words that no list has are recognised: of adverbs, past verbs, gerunds, plural nouns, topics. */
  readonly adverbEndings?: WordList
  readonly pastEndings?: WordList
  readonly gerundEndings?: WordList
  readonly pluralEndings?: WordList
  readonly topicEndings?: WordList
}

/** The speech words and rules of a language. */
export interface Speech {
  /** Inflections of verbs, one row an ending: `ending: form, form, form`. The first row whose ending fits counts. See `verb-forms.ts`. */
  readonly paradigms: readonly string[]
  readonly verbs: readonly SpeechVerbs[]
  readonly nouns?: readonly SpeechNouns[]
  readonly refusals?: readonly SpeechRefusals[]
  readonly sources: readonly SourcePhrases[]
  readonly words: FunctionWords
  /** Properties of its syntax that English lacks. */
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
