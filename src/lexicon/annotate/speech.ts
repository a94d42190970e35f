import type { WordList } from '../words'

/** The speech act that a verb or noun expresses: an assertion for `said`, a directive for `urged`. */
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
 * - `quoted`: only with a quotation: among the words after the verb in `nannte das Urteil „falsch“`; with `speech`, as the content, unless `that` opens it
 * - `nobody`: no speaker is named: `hieß es`
 * - `asked`: what is asked of somebody: `moderación` in `pidió a las partes moderación`
 * - `work`: its object may be the title of a work, whose words have no capitals: `escribió «El campo de cristal»`; where something is written is no part
 *   of its content: `wrote “no comment” on the form`
 * - `last`: its object precedes it, after an auxiliary or in a subordinate clause: `Untätigkeit` in `hat dem Trainer Untätigkeit vorgeworfen`
 * - `accused`: whom somebody accuses may come first behind a preposition: `al ministro` in `acusó al ministro de mentir`
 * - `pronoun`: what is said is a pronoun before it: `lo` in `lo confirmó`
 * - `thing`: a noun or a gerund: `stressed the importance`, `stressed pushing`
 */
export type Frame =
  | 'speech'
  | 'that'
  | 'whether'
  | 'to'
  | 'hearer'
  | 'hearer-to'
  | 'asked'
  | 'thing'
  | 'reference'
  | 'object'
  | 'informant'
  | 'nobody'
  | 'names'
  | 'last'
  | 'accused'
  | 'pronoun'
  | 'quoted'
  | 'work'

/** Verbs that express one speech act and allow the same constructions. */
export interface SpeechVerbs {
  readonly force: Force
  /** Constructions that the verbs allow (see `Frame`), separated by spaces: `speech that`. */
  readonly takes: string
  /** The verbs: all forms as in `say/says/said/saying`, or the first form alone if `paradigms` give the others. */
  readonly verbs: WordList
  /** Words, one of which must directly follow the verb: `out` in `pointed out`. */
  readonly with?: WordList
  /**
   * Words or phrases, one of which must end the clause of the verb: `vor` in `Die Partei warf dem Minister Untätigkeit vor`, `van de hand` in `De club
   * wees de kritiek van de hand`. Verbs that do not take `thing` have only words of time, place and hearers before it.
   */
  readonly apart?: WordList
  /** Probability in per cent that the verb marks a statement; default 90. */
  readonly sure?: number
}

/** Nouns that introduce what their owner says: `his refusal to`, `China’s claim that`. */
export interface SpeechNouns {
  readonly force: Force
  /** The nouns, each in singular and plural: `claim/claims`. */
  readonly nouns: WordList
  /** Words, one of which must directly follow the noun: `that`, `to`, `of`. The content starts after that word, but includes `to`. */
  readonly with: WordList
  /** Probability in per cent that the noun marks a statement. */
  readonly sure: number
}

/**
 * Verbs and objects that together are no statement: each of `verbs` with each of `things`, as in `claimed 12 lives`. Of `things`, `#` is a number,
 * `*` any object without a verb, in a language whose clauses need a word such as `que`: `a ajouté du sel`; `@` what is taken back, `recalled its envoy`, `&` any noun
 * that a body takes back, `~` for what something is known, `%` what is in `concretes`, and `"` a noun before the title of a work: `wrote the hit "Slow River"`.
 */
export interface SpeechRefusals {
  readonly verbs: WordList
  readonly things: WordList
}

/** Position of the source relative to the phrase that introduces it; see `SourcePhrases.side`. */
export type SourceSide = 'after' | 'apart' | 'before' | 'cited'

/** Phrases that introduce a source: `according to`, `laut`, `selon`. */
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
 * The function words of a language by which speakers are found.
 * A word may be in several lists. Lists that the language does not need are absent.
 */
export interface FunctionWords {
  readonly determiners?: WordList
  readonly possessives?: WordList
  readonly prepositions?: WordList
  /** Pronouns that can name a speaker. */
  readonly pronouns?: WordList
  /** Pronouns in all their forms: for a man (`he`), a woman, several persons (`they`), a thing (`it`). */
  readonly he?: WordList
  readonly she?: WordList
  readonly they?: WordList
  readonly it?: WordList
  /** Words before the name of a man: `Mr`; in `women`, of a woman: `spokeswoman`. */
  readonly men?: WordList
  readonly women?: WordList
  /** Words before several speakers who speak together: `both`, `neither`. */
  readonly both?: WordList
  /** Number words in order, from two on: `two` in `the two ministers`. */
  readonly counts?: WordList
  /** Words before the person who acts, in a passive: `by` in `quoted by Xinhua`. */
  readonly by?: WordList
  /** Nouns for sources that can speak: `officials`, `documents`. */
  readonly witnesses?: WordList
  /** Prepositions before the person who is asked: `a` in `pidió a las partes moderación`. */
  readonly hearers?: WordList
  /** Partitive articles, which may open what is asked: `du` in `a demandé au maire du calme`. */
  readonly partitives?: WordList
  /** Words that cite a source and are ordinals too: `segundo` of `segundo tempo`. */
  readonly ordinals?: WordList
  /** Words after an age: `ans` in `Hale, 42 ans,`. */
  readonly years?: WordList
  /** Prepositions before whom somebody tells what is confirmed or denied: `to` in `confirmed the death to Reuters`; see `outlets`. */
  readonly told?: WordList
  /** Prepositions before what is asked of somebody: `for` in `asked residents for patience`. */
  readonly askedFor?: WordList
  /** Prepositions that, before a lower-case noun, open a circumstance and not a part of the speaker: `en` in `dijo el ministro en rueda de prensa`. */
  readonly circumstances?: WordList
  /** Object pronouns directly before a verb: `le` in `le respondió`. */
  readonly clitics?: WordList
  /** Prepositions that bound the time of what is said, not that of saying it: `by` in `said by 2030 the port would close`. */
  readonly bounds?: WordList
  /** Words that join an office to its field: `of` in `minister of finance`. */
  readonly ties?: WordList
  /** Nouns for what has findings, of those whose verb tells too what somebody came upon: `audit` in `the audit found errors`. */
  readonly finders?: WordList
  /** Nouns for a work that tells of something but says nothing: `novel` in `the novel told of a sailor`. */
  readonly tales?: WordList
  /** Nouns for a medium, last in their phrase, that is no part of what is said: `message` in `confirmed it in a text message`. */
  readonly media?: WordList
  /** Nouns for an occasion at which somebody speaks: `rally` in `said at a rally`; and for the course of one: `sidelines`. */
  readonly events?: WordList
  /** Nouns for a chamber or council before which somebody speaks: `Senate`. */
  readonly chambers?: WordList
  /** Outlets and nouns for them, to which somebody speaks: `Zeitung` in `sagte der Minister der Zeitung`, `Reuters` and `reporters` in `denied it to reporters`. */
  readonly outlets?: WordList
  /** Prepositions before a medium without an article: `by` in `denied it by email`. */
  readonly means?: WordList
  /** Definite articles, after which a noun is known: `the` in `the mayor at a rally said`, unlike `a man at a rally`. */
  readonly definites?: WordList
  /** Particles that, last in the clause of a speech verb, make it another verb: `ab` in `sagte das Fest ab`. */
  readonly particles?: WordList
  /** Singular indefinite articles: `a`. */
  readonly singles?: WordList
  /** Pronouns for what is said: `it` in `confirmed it to Reuters`. */
  readonly neuters?: WordList
  /** Words before what somebody is accused of or praised for: `of` in `accused the bank on Monday of negligence`. */
  readonly charges?: WordList
  /** Nouns for what makes or sells things that it may take back: `maker`. */
  readonly makers?: WordList
  /** Nouns whose target a preposition of a medium opens: `ban` in `a ban on Telegram`, unlike `the split on Telegram`. */
  readonly targeting?: WordList
  /** Prepositions, in no other list, before a meeting at which somebody speaks: `at` in `confirmed the injury at a news conference`. */
  readonly meetingLeads?: WordList
  /** Nouns with the ending of an adverb: `family`. Without them, any word between an article and a verb may be such a noun. */
  readonly adverbLikes?: WordList
  /** Nouns for who votes for the holder of an office: `voters` in `voters recalled their mayor`. */
  readonly electors?: WordList
  /** Nouns for a body that sends people: `embassy` in `the embassy recalled its envoy`. */
  readonly senders?: WordList
  /** Nouns for what is said, thought or past, which a body recalls by speaking of it: `pledge`, `victims`. */
  readonly memories?: WordList
  /** Endings of nouns for no thing: `ness` in `recalled the kindness`. */
  readonly abstractEndings?: WordList
  /**
   * Nouns for things that one can hold or drive, and for who is moved: `ball`, `frigate`, `delegates`. In languages with the verb second they are the last part
   * of compounds too, if they have four letters or more: `wagen` of `Lastwagen`.
   */
  readonly concretes?: WordList
  /** Prepositions before where somebody is called back from: `from` in `recalled its delegates from the talks`. */
  readonly origins?: WordList
  /** Prepositions before where somebody of `concretes` is called back to, or for what: `to` in `recalled the frigate to port`. */
  readonly goals?: WordList
  /** Pronouns before a verb of `pronoun` for what is said: `lo` in `lo confirmó`. */
  readonly objectPronouns?: WordList
  /** Words before the cause for which something is taken back: `over` in `recalled kettles over a faulty switch`. */
  readonly causes?: WordList
  /** Words that open a clause about who says something: `as` in `as Berg said`. */
  readonly likes?: WordList
  /** Two-character words whose second character alone would introduce a source: `数据`, beside `据` for `according to`. */
  readonly compounds?: WordList
  /** Two-character words after which a speaker cites a source: `援引` in `路透社援引官员的话称`. */
  readonly citing?: WordList
  /** Two-character words after a source that is cited: `的话`. */
  readonly cited?: WordList
  /** Definite articles that join a noun to the one before: `der` in `ein Sprecher der Stadt`. */
  readonly genitives?: WordList
  /** Indefinite words that are the object of a verb of saying, not its subject: `nothing` in `said nothing`. */
  readonly indefinites?: WordList
  /** Nouns for the holder of an office, or a group, that is named by a chamber: `leader` in `the party’s leader in the Senate`. */
  readonly envoys?: WordList
  /** Auxiliaries of the perfect tense, of which one may be far before its participle: `hat` in `hat dem Trainer Untätigkeit vorgeworfen`. */
  readonly haves?: WordList
  /** Articles and pronouns in a case that no subject has: `dem`, `ihm`. */
  readonly oblique?: WordList
  readonly relatives?: WordList
  readonly auxiliaries?: WordList
  /** Modal verbs for what ought to be: `should`. */
  readonly norms?: WordList
  /** Verb forms whose mood marks reported speech: German `sei`. */
  readonly moods?: WordList
  /** Auxiliaries that form the passive: `was`. */
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
  /** Days, months and the words used with them: `Monday`, `last`. */
  readonly times?: WordList
  /** Verbs that express no speech act: `won`. They mark where the noun before them ends. */
  readonly verbs?: WordList
  /** Words after the topic of a sentence: Japanese `は`. */
  readonly topics?: WordList
  /** Endings of nouns for who holds an office that no place tells apart: `minister` in `said the minister in Berlin`, unlike `ambassador`. */
  readonly holderEndings?: WordList
  /** Endings by which words that are in no list are classified: as adverbs, past verbs, gerunds, plural nouns, infinitives, topics. */
  readonly adverbEndings?: WordList
  readonly pastEndings?: WordList
  readonly gerundEndings?: WordList
  readonly pluralEndings?: WordList
  readonly infinitiveEndings?: WordList
  readonly topicEndings?: WordList
  /** Endings of the last word of a whole utterance in a language without a mark there: `다` in `"없다"고 말했다`. */
  readonly utteranceEndings?: WordList
  /** Particles that end a source before its phrase: `에` in `경찰에 따르면`. */
  readonly sourceEndings?: WordList
}

/** The words and rules of a language for finding statements. */
export interface Speech {
  /**
   * Inflections of verbs, one for each ending: `ending: form, form, form`.
   * The first one whose ending fits a verb counts. See `verb-forms.ts`.
   */
  readonly paradigms: readonly string[]
  readonly verbs: readonly SpeechVerbs[]
  readonly nouns?: readonly SpeechNouns[]
  readonly refusals?: readonly SpeechRefusals[]
  readonly sources: readonly SourcePhrases[]
  readonly words: FunctionWords
  /** Ways in which the language differs from English. */
  readonly habits?: {
    /** Verbs may have no subject: `Dijo que`. */
    readonly dropsSubject?: boolean
    /** A comma precedes `that`: `sagte, dass`. */
    readonly commaBeforeClause?: boolean
    /** The speech verb follows the content, and the speaker precedes the content. */
    readonly verbLast?: boolean
    /** A source may be inside the sentence without commas: `kosten nach Angaben der Stadt vier Millionen`. */
    readonly sourceInside?: boolean
    /** The finite verb is the second part of a main clause, so the subject follows it if anything else opens the clause: `In Kiel sagte Berg`. */
    readonly verbSecond?: boolean
    /** Words for time, place and addressees may be between a verb and the subject after it: `a déclaré mardi à la presse le ministre`. */
    readonly looseSubject?: boolean
    /** Nouns are capitalised, and a lower-case word after one is not part of the name: `laut Polizei verletzt`. */
    readonly capitalNouns?: boolean
  }
}
