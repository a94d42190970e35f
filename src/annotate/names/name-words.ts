import { familyFirstNames } from '../../lexicon/annotate/made/family-first-names'
import { familyNames } from '../../lexicon/annotate/made/family-names'
import { givenNames } from '../../lexicon/annotate/made/given-names'
import type { NameRows } from '../../lexicon/annotate/names'
import * as organisation from '../../lexicon/annotate/organisations'
import * as person from '../../lexicon/annotate/people'
import * as place from '../../lexicon/annotate/places'
import * as thing from '../../lexicon/annotate/things'
import { PACKED } from '../../lexicon/expand-words'
import { type WordList, words } from '../../lexicon/words'
import { firstWordsOf } from '../tokens/phrase-words'
import { TokenPhrases } from '../tokens/phrases'
import { WordBits } from '../tokens/word-bits'
import type { WordSource } from '../word-source'
import { type KnownKind, KnownNames } from './candidates/known-names'
import { type FunctionWordWeights, functionWordWeightsOf } from './function-word-weights'
import { pluralOf, withForms } from './plain-forms'
import * as rare from './rare-word-classes'
import { roleWordsOf } from './roles/role-words'
import { titledPatternsOf } from './titled/titled-words'
import * as classes from './word-classes'

/**
 * How far a capital is evidence of a name in a language.
 * `weighed`: the plain words of the language are known, so all features are scored. `tell`: inside a sentence, a capital marks a name.
 * `nouns`: every noun is capitalised (German), so adjacent words decide. `little`: only known names, and people with a known given name.
 */
export type CapitalUse = 'weighed' | 'tell' | 'nouns' | 'little'

/** The word tables of a language for finding names. */
export interface NameWords {
  /** By word number: the classes of the word, as bits of `word-classes.ts` such as `GIVEN` or `ROLE`. */
  readonly classes: Int32Array
  /** By word number: the classes of the word that few words have, as bits of `rare-word-classes.ts`. */
  readonly rareClasses: Int32Array
  /** The names of the lexicon, matched word for word: places, organisations, teams, events. */
  readonly known: TokenPhrases<KnownKind>
  readonly small: FunctionWordWeights
  /** By word number: the use of a function word in a role, as bits of `roles/role-words.ts`; `of` joins in `head of`. */
  readonly roleWords: Uint8Array
  readonly capitals: CapitalUse
  /** Whether people have two family names and go by the first: `Pedro Sánchez Pérez`. */
  readonly twoFamilies: boolean
  /** Whether particles of family names come directly after the given name: `Rob van Dijk`. */
  readonly particlesFollowGiven: boolean
  /** Endings of nouns for actions and qualities, in languages that capitalise every noun; empty for others. */
  readonly nounEndings: readonly string[]
  /** Endings of the names of towns that few nouns have, in such languages: `ingen` of `Nordingen`; of countries where articles are elided. */
  readonly townEndings: readonly string[]
  /** The numbers of the words that are towns, in such languages. */
  readonly towns: ReadonlySet<number>
  /** Endings of compounds that are roles: `chef` of `Bahnchef`. */
  readonly roleEndings: readonly string[]
  /** Endings of cases and articles: `em` of `Janem`. */
  readonly caseEndings: readonly string[]
  /** Endings of compounds that are bodies: `ministerium` of `Umweltministerium`. */
  readonly bodyEndings: readonly string[]
  /** Whether a word in the genitive follows a role, without `of`: `глава Тальвы`. */
  readonly hasGenitive: boolean
  readonly genitiveEndings: readonly string[]
  /** Whether quotation marks enclose the names of companies and teams: `«Северный луч»`. */
  readonly quotesBodies: boolean
  /** Endings of adjectives before the noun of a body or region in small letters. */
  readonly adjectiveEndings: readonly string[]
  /** Whether `of` is repeated in a list: `de l’Agriculture et de la Pêche`; so where it is elided. */
  readonly repeatsOf: boolean
  /** Patterns of names beside a title, in scripts without capitals; empty for other languages. */
  readonly titled: readonly RegExp[]
  /** Patterns of organisations’ names, in scripts without capitals; empty for other languages. */
  readonly organisations: readonly RegExp[]
  /** Patterns of names of places, in scripts without capitals. */
  readonly places: readonly RegExp[]
  /** Legal forms of companies in such scripts, before or after the name. */
  readonly organisationForms: readonly string[]
}

const lists: readonly (readonly [bits: number, list: WordList])[] = [
  [classes.HONORIFIC, person.honorifics],
  [classes.ROLE, person.roles],
  [classes.ROLE_MODIFIER, person.roleModifiers],
  [classes.PARTICLE, person.particles],
  [classes.LEADING_PARTICLE, person.leadingParticles],
  [classes.SPEECH_VERB, person.sayings],
  [classes.SPEECH_VERB, person.deeds],
  [classes.GENERATION, person.generations],
  [classes.ORGANISATION_HEAD, organisation.organisationHeads],
  [classes.LEGAL_FORM, organisation.legalForms],
  [classes.HEAD_BEFORE_OF, organisation.ofHeads],
  [classes.TEAM_HEAD, organisation.teamHeads],
  [classes.HOUSE_COLOUR, organisation.houseColours],
  [classes.CONNECTOR, 'of, and, for, on'],
  [classes.CONNECTOR, person.particles],
  [classes.LOCAL, organisation.localWords],
  [classes.PLACE_HEAD, place.placeHeads],
  [classes.PLACE_FIRST_WORD, place.placeFirstWords],
  [classes.COMPASS, place.compass],
  [classes.PREPOSITION, place.prepositions],
  [classes.PLACE_NOUN, place.placeNouns],
  [classes.SETTLEMENT, place.settlements],
  [classes.DEMONYM, place.demonyms],
  [classes.THING_HEAD, thing.thingHeads],
  [classes.SENTENCE_STARTER, thing.sentenceStarters],
]

const rareLists: typeof lists = [
  [rare.BODY, organisation.localBodies],
  [rare.POSSESSOR, organisation.possessors],
  [rare.PLACE_TAIL, place.placeTails],
  [rare.SITE_WORD, place.siteWords],
  [rare.ROAD, place.roads],
  [rare.ZONE, place.zones],
  [rare.PHOTO, thing.photoWords],
  [rare.REGION_NOUN, place.regionNouns],
  [rare.TITLE_WITH_STOP, person.titlesWithStop],
  [rare.TITLE_OF_SEVERAL, person.titlesOfSeveral],
  [rare.POSITION, person.positions],
  [rare.SMALL_FORM, organisation.smallForms],
  [rare.ROYAL, organisation.royalWords],
  [rare.TITLE_NAME, person.titleNames],
  [rare.COMPANY_ROLE, person.companyRoles],
  [rare.RANK, person.ranks],
  [rare.RANK | rare.TERM, person.terms],
]

/** Rare word lists for English only. */
const rareEnglish: typeof lists = [
  [rare.HEADLINE_VERB, thing.headlineVerbForms],
  [rare.SAYING, person.sayings],
  [rare.SPEAKER_ROLE, person.bodyRoles],
  [rare.CAUSE, thing.causes],
  [rare.FIELD_ROLE, person.fieldRoles],
  [rare.TRADE, organisation.tradeWords],
  [rare.OFFICE_HEAD, organisation.officeHeads],
  [rare.OFFICE_JOIN, organisation.officeJoins],
  [rare.OFFICE_FIELD, person.officeFields],
  [rare.PERFORMANCE, person.performances],
]

/** Returns the rare word lists of a language other than English. */
const rareListsOf = (rows: NameRows): typeof lists => [
  [rare.FIELD_ROLE, rows.fieldRoles ?? ''],
  [rare.BARE_NOUN, rows.bareNouns ?? ''],
  [rare.COMPANY_ROLE, rows.companyRoles ?? ''],
  [rare.OFFICE_HEAD, rows.officeHeads ?? ''],
  [rare.OFFICE_HEAD, rows.branches ?? ''],
  [rare.OFFICE_JOIN, rows.nouns ? '' : rows.of],
  [rare.OFFICE_JOIN, rows.for],
  [rare.OFFICE_JOIN, rows.joins ?? ''],
  [rare.SPEAKER_ROLE, rows.speakerRoles ?? ''],
  [rare.SEPARATED_PREFIX, rows.separatedPrefixes ?? ''],
  [rare.SUBJECT, rows.subjects ?? ''],
  [rare.REGION_TAIL, rows.regionTails ?? ''],
  [rare.REGION_TAIL, rows.bodyTails ?? ''],
]

/** Word lists for English only: `Jan` is a month in English, a given name in Dutch. */
const english: typeof lists = [[classes.CALENDAR, thing.calendar]]

/** Returns the word lists of a language other than English. Each list comes with the classes of its words, as bits. */
const listsOf = (rows: NameRows): typeof lists => [
  [classes.HONORIFIC, rows.honorifics],
  [classes.ROLE, rows.roles],
  [classes.SPEECH_VERB, rows.sayings],
  [classes.ORGANISATION_HEAD, rows.heads],
  [classes.HEAD_BEFORE_OF, rows.ofHeads],
  [classes.PARTICLE | classes.CONNECTOR, rows.particles],
  [classes.CONNECTOR, rows.and],
  [classes.SENTENCE_STARTER, rows.openers],
  [classes.DEMONYM, rows.demonyms],
  [classes.CALENDAR, rows.calendar],
  [classes.PREPOSITION, rows.in],
  [classes.PREPOSITION, rows.prepositions],
  [classes.GIVEN, rows.given ?? ''],
  [classes.ROLE | classes.PLACE_NOUN, rows.placeRoles ?? ''],
  [classes.BRANCH, rows.branches ?? ''],
  [classes.THING_HEAD, rows.works ?? ''],
  [classes.PLACE_HEAD, rows.regionTails ?? ''],
  [classes.PLACE_FIRST_WORD | classes.PLACE_HEAD, rows.placeOpeners ?? ''],
  [classes.ORGANISATION_HEAD, rows.bodyTails ?? ''],
]

/** Creates the word tables for finding names in a language. */
export function nameWordsOf({
  vocabulary,
  spelling,
  rows: { names: rows, titled, organisations, places, plain },
}: WordSource): NameWords {
  const bits = new WordBits(vocabulary)
  const rareBits = new WordBits(vocabulary)
  bits.addLists([
    [classes.PLAIN, PACKED + withForms(plain ?? '')],
    [classes.GIVEN, PACKED + givenNames],
    [classes.FAMILY, PACKED + familyNames],
    [classes.FAMILY | classes.FAMILY_FIRST, PACKED + familyFirstNames],
  ])
  if (plain !== undefined) addPlainWords(bits, rareBits)
  bits.addLists(rows ? [...lists, ...listsOf(rows)] : [...lists, ...english], true)
  rareBits.addLists(rows ? [...rareLists, ...rareListsOf(rows)] : [...rareLists, ...rareEnglish])
  // An article precedes a name more often than it is inside one, `à Lyon le ministre`, and so does a preposition of places, `i Malmö`.
  const joining = new Set(words(rows?.particles))
  for (const word of words(rows?.the)) if (!joining.has(word)) bits.remove(vocabulary.add(word), classes.CONNECTOR)
  for (const word of words(rows?.in))
    if (!joining.has(word)) bits.remove(vocabulary.add(word), classes.CONNECTOR | classes.PARTICLE)
  const known = new KnownNames(rows === undefined)
  const phrases = new TokenPhrases(known.names, (at) => known.kindAt(at), vocabulary, spelling)
  bits.addAll(firstWordsOf(phrases.words), classes.KNOWN_NAME_START)
  const towns = new Set(words(rows?.towns).map((town) => vocabulary.add(town)))
  const small = functionWordWeightsOf(vocabulary, rows)
  const ofRoles = roleWordsOf(vocabulary, rows)
  const capitals = plain !== undefined ? 'weighed' : rows ? (rows.nouns ? 'nouns' : 'tell') : 'little'
  const { twoFamilies = false, particlesFollowGiven = false } = rows ?? {}
  return {
    classes: bits.table(),
    rareClasses: rareBits.table(),
    known: phrases,
    small,
    roleWords: ofRoles,
    capitals,
    twoFamilies,
    particlesFollowGiven,
    nounEndings: words(rows?.nounEndings),
    townEndings: words(rows?.townEndings),
    towns,
    roleEndings: words(rows?.roleEndings),
    bodyEndings: words(rows?.bodyEndings),
    caseEndings: words(rows?.caseEndings),
    hasGenitive: rows?.of === '',
    quotesBodies: rows?.works !== undefined,
    adjectiveEndings: words(rows?.adjectiveEndings),
    repeatsOf: rows?.of.includes("'") ?? false,
    genitiveEndings: words(rows?.genitiveEndings),
    titled: titledPatternsOf(titled),
    organisations: titledPatternsOf(organisations),
    places: titledPatternsOf(places),
    organisationForms: words(organisations?.forms),
  }
}

/** Marks the words that are not names, besides those of the list of plain words. */
function addPlainWords(bits: WordBits, rareBits: WordBits): void {
  const present = words(thing.rareHeadlineVerbs).map((verb) => `${verb}s`)
  const roles = words(person.roles).map(pluralOf)
  const lists = [roles, thing.pluralPeople, thing.rareHeadlineVerbs, present]
  bits.addLists(
    lists.map((list) => [classes.PLAIN, list]),
    true,
  )
  rareBits.addLists([[rare.HEADLINE_VERB, present]])
}
