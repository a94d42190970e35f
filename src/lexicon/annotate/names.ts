/** The words of a language that help to find names, added to the lists shared by all languages. All in lower case. */
export interface NameRows {
  /** Whether the language capitalises every noun, as German does: a capital marks a name only beside other evidence. */
  readonly nouns?: true
  /** Whether people have two family names and go by the first: `Pedro Sánchez Pérez`. */
  readonly twoFamilies?: true
  /** Titles before a name that are not part of it. */
  readonly honorifics: string
  /** Nouns for what a person is or does: `ministre`. */
  readonly roles: string
  /** Speech verbs, in the forms that directly precede or follow a name: `sagte Weber`. */
  readonly sayings: string
  /** First words of organisations' names that are followed by a word like `de`: `Banque de France`. */
  readonly ofHeads: string
  /** Head words at the start or end of an organisation's name: `Parti socialiste`, `Deutsche Bank`. */
  readonly heads: string
  /** Lower-case adjectives that close an organisation’s name: `Assemblée nationale`. */
  readonly closes?: string
  /** Given names that the list shared by all languages lacks. */
  readonly given?: string
  /** Function words inside names: `de la`, `van der`. */
  readonly particles: string
  /** Capitalised words that open a sentence and are not names. */
  readonly openers: string
  /** Nouns for the people of a place and capitalised adjectives of a place, which are not names: `Parisien`. */
  readonly demonyms: string
  readonly calendar: string
  readonly the: string
  readonly of: string
  readonly and: string
  /** Words that open or mark a clause, and so end the words of a role before them: `qui`, `était`. */
  readonly clauses?: string
  /** Words that join a role to its organisation or field, besides `of`, `for` and `in`: `der` in `Chef der Deutschen Bank`. */
  readonly joins?: string
  readonly in: string
  readonly from: string
  readonly to: string
  readonly by: string
  readonly with: string
  readonly for: string
  readonly against: string
  /** Prepositions before a place, besides those of the list `in`. */
  readonly prepositions: string
}
