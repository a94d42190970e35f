import type { List } from '../words'

/** What a speaker does by what he says. */
export type Force = 'assertion' | 'directive' | 'question' | 'commissive' | 'evaluation' | 'denial'

/**
 * How what is said stands with its verb; a row names several, parted by blanks.
 * - `speech`: it may stand before the verb or round it, and be quoted: `“It is,” she said`; a clause without `that` is `speech` too
 * - `that`, `whether`, `to`: a clause that opens with such a word: `warned that`, `asked whether`, `promised to`
 * - `hearer`: who is spoken to stands first: `told reporters`
 * - `hearer-to`: so does who is to act: `urged the city to invest`
 * - `reference`: only words that point at it: `made the remarks`
 * - `object`: the one quoted stands right before it, who quotes him before that: `quoted her as saying`
 * - `informant`: whom another cites for what he says: `Reuters, citing police, said`
 * - `names`: who or what is called something stands first: `called the delay a disgrace`
 * - `nobody`: nobody is named who says it: `hieß es`
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

/** Verbs of one force that take the same. */
export interface SpeechVerbs {
  readonly force: Force
  /** Frames, parted by blanks. */
  readonly takes: string
  /** By their first form; `say/says/said/saying` where the paradigms do not tell the others. */
  readonly verbs: List
  /** Words of which one must follow, and is part of the cue then: `for`, `on`. */
  readonly with?: List
  /** How sure it is that something has been said when such a verb stands there: 0 to 100, 90 when absent. */
  readonly sure?: number
}

/** Nouns for what somebody says, behind the one who says it: `his refusal to`, `China’s claim that`. */
export interface SpeechNouns {
  readonly force: Force
  /** By their singular and plural: `claim/claims`. */
  readonly nouns: List
  /** What must follow: `that`, `to`, `of`; the content starts behind `that` and prepositions, with `to`. */
  readonly with: List
  /** How sure it is that something has been said: 0 to 100. */
  readonly sure: number
}

/** What is nothing said where such a verb does it to such a thing: `claimed 12 lives`. */
export interface SpeechRefusals {
  readonly verbs: List
  readonly things: List
}

/** Where a source stands. */
export type SourceSide = 'after' | 'apart' | 'before' | 'cited'

/** Phrases that name a source: `according to`, `laut`, `selon`. */
export interface SourcePhrases {
  /**
   * Whether the source stands behind the phrase, behind it only where a comma or a quotation stands before (`, so Berg`), before it (`dem Bericht zufolge`), or behind it as the one whom somebody else cites:
   * `berichtete die Zeitung unter Berufung auf die Polizei`.
   */
  readonly side: SourceSide
  readonly phrases: List
}

/**
 * The small words of a language, as far as it takes them to find who says what. A word may stand in several lists; a list that a language
 * does without is absent.
 */
export interface SmallWords {
  readonly determiners?: List
  readonly possessives?: List
  readonly prepositions?: List
  /** Pronouns that can say something. */
  readonly pronouns?: List
  /** Those of them that mean one man, one woman, several, a thing; other forms of them too. */
  readonly he?: List
  readonly she?: List
  readonly they?: List
  readonly it?: List
  /** Words before a name that tell a man, a woman: `Mr`, `spokeswoman`. */
  readonly men?: List
  readonly women?: List
  /** Words before those who speak together: `both`, `neither`. */
  readonly both?: List
  /** How many stand in `the two ministers`: from two on. */
  readonly counts?: List
  /** What ties who does it to a passive: `by`. */
  readonly by?: List
  /** Who or what can have said it when it is cited: `officials`, `documents`. */
  readonly witnesses?: List
  /** What ties an office to what it is over: `of` of `minister of finance`. */
  readonly ties?: List
  /** Articles of one: `a`. */
  readonly singles?: List
  /** What opens a comment: `as` of `as Berg said`. */
  readonly likes?: List
  /** Words of two characters whose second names a source by itself, and none in them: `数据`. */
  readonly compounds?: List
  /** Articles that tie a noun to the one before: `ein Sprecher` ¦ `der Stadt`. */
  readonly genitives?: List
  readonly relatives?: List
  readonly auxiliaries?: List
  /** Those that tell what ought to be: `should`. */
  readonly norms?: List
  /** Those that tell by their mood that somebody has said it: `sei`. */
  readonly moods?: List
  /** Those that make a passive. */
  readonly passive?: List
  readonly negations?: List
  readonly adverbs?: List
  readonly and?: List
  readonly conjunctions?: List
  /** What opens a clause that hangs on another: `because`, `while`. */
  readonly subordinators?: List
  /** What opens what is said: `that`. */
  readonly that?: List
  /** What opens what is asked: `whether`, `how`. */
  readonly whether?: List
  /** What opens an infinitive. */
  readonly to?: List
  /** What stands with a colon before what nobody says: `Factbox:`. */
  readonly labels?: List
  /** Days, months, and what stands with them: `Monday`, `last`. */
  readonly times?: List
  /** Verbs that say nothing, as far as they are needed to see where a noun ends. */
  readonly verbs?: List
  /** Words that mark who a sentence is about: `は`. */
  readonly topics?: List
  /** How words end that stand in no list: adverbs, verbs in the past, gerunds, nouns of several, those a sentence is about. */
  readonly adverbEndings?: List
  readonly pastEndings?: List
  readonly gerundEndings?: List
  readonly pluralEndings?: List
  readonly topicEndings?: List
}

/** How a language tells who says what. */
export interface Speech {
  /** Rows `ending: form, form, form`: how a verb with that ending is bent; the first that fits counts. See `paradigms.ts`. */
  readonly paradigms: readonly string[]
  readonly verbs: readonly SpeechVerbs[]
  readonly nouns?: readonly SpeechNouns[]
  readonly refusals?: readonly SpeechRefusals[]
  readonly sources: readonly SourcePhrases[]
  readonly words: SmallWords
  /** How it differs from English. */
  readonly habits?: {
    /** Verbs stand without a subject: `Dijo que`. */
    readonly dropsSubject?: boolean
    /** A comma stands before `that`: `sagte, dass`. */
    readonly commaBeforeClause?: boolean
    /** The verb of saying stands behind what is said, the speaker before it. */
    readonly verbLast?: boolean
    /** A source stands inside the sentence without commas: `kosten nach Angaben der Stadt vier Millionen`. */
    readonly sourceInside?: boolean
    /** Words of time, place and hearers stand between a verb and the subject behind it: `a déclaré mardi à la presse le ministre`. */
    readonly looseSubject?: boolean
    /** Nouns have capitals, and what follows one in small letters is no part of the name: `laut Polizei verletzt`. */
    readonly capitalNouns?: boolean
  }
}
