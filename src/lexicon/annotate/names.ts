/** How a language tells names: its own words beside those that all share. All in small letters. */
export interface NameRows {
  /** Whether each noun has a capital: then it tells of a name only beside words that do. */
  readonly nouns?: true
  /** Whether people have two family names, and go by the first: `Pedro Sánchez Pérez`. */
  readonly twoFamilies?: true
  /** Titles before a name that are no part of it. */
  readonly honorifics: string
  /** What somebody is: `ministre`. */
  readonly roles: string
  /** Verbs of saying, in the forms that stand right before or behind a name: `sagte Weber`. */
  readonly sayings: string
  /** First words of organisations' names that go on with a word like `de`: `Banque de France`. */
  readonly ofHeads: string
  /** Words that head an organisation's name at its start or end: `Parti socialiste`, `Deutsche Bank`. */
  readonly heads: string
  /** Adjectives in small letters that close such a name: `Assemblée nationale`. */
  readonly closes?: string
  /** Given names that the large list lacks. */
  readonly given?: string
  /** Small words inside names: `de la`, `van der`. */
  readonly particles: string
  /** What opens a sentence with a capital and is no name. */
  readonly openers: string
  /** Those of a place, as people or with a capital as adjectives: no names. */
  readonly demonyms: string
  readonly calendar: string
  readonly the: string
  readonly of: string
  readonly and: string
  /** What opens a clause or tells one, and stands in no role: `qui`, `était`. */
  readonly clauses?: string
  /** What joins a role to what it is held in, more than `of`, `for` and `in`: `Chef` ¦ `der` ¦ `Deutschen Bank`. */
  readonly joins?: string
  readonly in: string
  readonly from: string
  readonly to: string
  readonly by: string
  readonly with: string
  readonly for: string
  readonly against: string
  /** Prepositions before a place, more than those. */
  readonly prepositions: string
}
