/** The words of a language that help to find names, in lower case. They are added to the lists that all languages share. */
export interface NameRows {
  /** Whether the language capitalises every noun, as German does: a capital marks a name only beside other evidence. */
  readonly nouns?: true
  /** Whether people have two family names and are called by the first: `Sánchez` of `Pedro Sánchez Pérez`. */
  readonly twoFamilies?: true
  /** Whether particles of family names come directly after the given name: `Rob van Dijk`, so that `Roel Hagens van de Partij` is of two names. */
  readonly particlesFollowGiven?: boolean
  /** Titles before a name that are not part of the name: `monsieur`. */
  readonly honorifics: string
  /** Nouns for what a person is or does: `ministre`. */
  readonly roles: string
  /** Prefixes of verbs that stand at the end of the clause: `an` of `kündigte … an`. */
  readonly separatedPrefixes?: string
  /** Pronouns that are the subject of the verb after them. */
  readonly subjects?: string
  /** Endings of nouns for actions and qualities: `ung` of `Entlassung`. */
  readonly nounEndings?: string
  /** Nouns that follow a preposition without an article and are of no name: `Eile` of `in Eile`, `forma` of `de forma`. */
  readonly bareNouns?: string
  /** First words of the names of offices, before their fields: `ministère` of `ministère de la Santé et du Travail`. */
  readonly officeHeads?: string
  /** Such words that also stand before a town, and are offices with a capital only: `Agence de la biodiversité`, `l’agence de Lille`. */
  readonly branches?: string
  /** Endings of the names of towns that no noun has, in such a language: `ingen` of `Nordingen`. */
  readonly townEndings?: string
  /** Towns without such an ending, which need no article or gazetteer after `in`: `Pirna`. */
  readonly towns?: string
  /** Roles of companies only, before `of` and the company: `Konzernchef`. */
  readonly companyRoles?: string
  /** Roles that name a field and not an organisation after them: `ministro` in `ministro de Defensa`. */
  readonly fieldRoles?: string
  /** Roles of those who speak for a body, which is named after them: `portavoz` in `portavoz de la Fiscalía`. */
  readonly speakerRoles?: string
  /** Endings of compounds that are roles: `chef` of `Bahnchef`. */
  readonly roleEndings?: string
  /** Endings of cases and articles: `em` of `Janem`, `en` of `presidenten`. The word without one has the classes of the word with it. */
  readonly caseEndings?: string
  /** Endings of compounds that are bodies: `ministerium` of `Umweltministerium`. */
  readonly bodyEndings?: string
  /** Endings of the genitive that no family name has: a word with one after a role is where the role is held, `Президент России`. */
  readonly genitiveEndings?: string
  /** First words of the names of places, besides those of English: `pulau` of `Pulau Norvane`. */
  readonly placeOpeners?: string
  /** Nouns for what a work is, before its title, in a language that quotes the names of companies and teams: `фильм «Северный луч»`. */
  readonly works?: string
  /** Endings of adjectives before such a noun as those of `regionTails` and `bodyTails`, if it follows adjectives only. */
  readonly adjectiveEndings?: string
  /** Nouns in small letters that close the name of a region: `области` of `Омской области`. */
  readonly regionTails?: string
  /** Nouns in small letters that close the name of an organisation: `tingsrätt` of `Göteborgs tingsrätt`. */
  readonly bodyTails?: string
  /** Roles with the place that they are held in after them: `maire` in `maire de Nantes`. */
  readonly placeRoles?: string
  /** Speech verbs, in the forms that directly precede or follow a name: `sagte Weber`, `Weber sagte`. */
  readonly sayings: string
  /** First words of organisations’ names before a word such as `de`: `Banque de France`. */
  readonly ofHeads: string
  /** Nouns at the start or end of an organisation’s name that say what it is: `Parti socialiste`, `Deutsche Bank`. */
  readonly heads: string
  /** Nouns for an organisation directly before its name, or before an adjective and its name: `petrolera` in `la petrolera estatal Norvane`. */
  readonly bodyNouns?: string
  /** Lower-case adjectives that close an organisation’s name: `Assemblée nationale`. */
  readonly closes?: string
  /** Given names that the list shared by all languages lacks. */
  readonly given?: string
  /** Endings after an apostrophe that say where: `’da` of `Ankara’da`. */
  readonly locatives?: string
  /** Function words inside names, as a rule in lower case: `de la`, `van der`. */
  readonly particles: string
  /** Capitalised words that open a sentence and are not names. */
  readonly openers: string
  /** Nouns for the people of a place, and capitalised adjectives of a place: `Parisien`. They are not names. */
  readonly demonyms: string
  readonly calendar: string
  /** Prepositions that are one word with an article: `al` of `saludó al alcalde`. */
  readonly contracted?: string
  readonly the: string
  /** Indefinite articles. */
  readonly a?: string
  readonly of: string
  readonly and: string
  /** Words that open or mark a clause, and so end a role before them: `qui`, `était`. */
  readonly clauses?: string
  /** Words between a role and its organisation or field, besides `of`, `for` and `in`: `der` in `Chef der Deutschen Bank`. */
  readonly joins?: string
  readonly in: string
  readonly from: string
  readonly to: string
  readonly by: string
  readonly with: string
  readonly for: string
  readonly against: string
  /** Prepositions before the name of a place, besides those in the list `in`. */
  readonly prepositions: string
}
