import { expandWords } from '../../lexicon/annotate/expand-words'
import { familyFirstNames } from '../../lexicon/annotate/made/family-first-names'
import { familyNames } from '../../lexicon/annotate/made/family-names'
import { givenNames } from '../../lexicon/annotate/made/given-names'
import type { NameRows } from '../../lexicon/annotate/names'
import * as organisation from '../../lexicon/annotate/organisations'
import * as person from '../../lexicon/annotate/people'
import * as place from '../../lexicon/annotate/places'
import * as thing from '../../lexicon/annotate/things'
import { words } from '../../lexicon/words'
import { TokenPhrases } from '../tokens/phrases'
import type { WordSource } from '../word-source'
import { type KnownKind, knownNames } from './candidates/known-names'
import { type FunctionWordWeights, functionWordWeightsOf } from './function-word-weights'
import * as rare from './rare-word-classes'
import { roleWordsOf } from './roles/role-words'
import * as classes from './word-classes'

/**
 * How much capitals count in a language.
 * `weighed`: its plain words are known, so all features count. `tell`: inside a sentence, a capital marks a name. `nouns`: every noun is
 * capitalised, so only adjacent words count. `little`: only known names and people with a known given name count.
 */
export type CapitalUse = 'weighed' | 'tell' | 'nouns' | 'little'

/** The word tables for finding names. */
export interface NameWords {
  /** The classes of a single word, as bits, by word number. */
  readonly classes: Int32Array
  /** The rare classes of a single word, as bits, by word number; most words have none. */
  readonly rareClasses: ReadonlyMap<number, number>
  /** Names that are known verbatim: places, organisations, teams, events. */
  readonly known: TokenPhrases<KnownKind>
  readonly small: FunctionWordWeights
  /** Function words in roles, as bits. */
  readonly roleWords: Uint8Array
  readonly capitals: CapitalUse
  /** Whether people have two family names and go by the first: `Pedro Sánchez Pérez`. */
  readonly twoFamilies: boolean
}

const lists: readonly (readonly [bits: number, list: string])[] = [
  [classes.HONORIFIC, person.honorifics],
  [classes.ROLE, person.roles],
  [classes.ROLE_MODIFIER, person.roleModifiers],
  [classes.PARTICLE, person.particles],
  [classes.LEADING_PARTICLE, person.leadingParticles],
  [classes.SPEECH_VERB, person.sayings],
  [classes.GENERATION, person.generations],
  [classes.ORGANISATION_HEAD, organisation.organisationHeads],
  [classes.LEGAL_FORM, organisation.legalForms],
  [classes.HEAD_BEFORE_OF, organisation.ofHeads],
  [classes.TEAM_HEAD, organisation.teamHeads],
  [classes.CONNECTOR, 'of, and, for, on'],
  [classes.CONNECTOR, person.particles],
  [classes.LOCAL, organisation.localWords],
  [classes.PLACE_HEAD, place.placeHeads],
  [classes.PLACE_FIRST_WORD, place.placeFirstWords],
  [classes.COMPASS, place.compass],
  [classes.PREPOSITION, place.prepositions],
  [classes.PLACE_NOUN, place.placeNouns],
  [classes.DEMONYM, place.demonyms],
  [classes.THING_HEAD, thing.thingHeads],
  [classes.SENTENCE_STARTER, thing.sentenceStarters],
]

const rareLists: typeof lists = [
  [rare.BODY, organisation.localBodies],
  [rare.POSSESSOR, organisation.possessors],
  [rare.PLACE_TAIL, place.placeTails],
  [rare.REGION_NOUN, place.regionNouns],
]

/** Lists that only English has besides those: `Jan` is not a month in Dutch. */
const english: typeof lists = [[classes.CALENDAR, thing.calendar]]

/** Returns the additional lists of another language. */
const listsOf = (rows: NameRows): readonly (readonly [bits: number, list: string])[] => [
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
]

/** Creates the name tables of a language. */
export function nameWordsOf({ vocabulary, spelling, rows: { names: rows, plain } }: WordSource): NameWords {
  const found: number[] = []
  const put = (bits: number, word: string): void => {
    const id = vocabulary.add(word)
    found[id] = (found[id] ?? 0) | bits
  }
  for (const [bits, list] of [...lists, ...(rows ? listsOf(rows) : english)])
    for (const word of words(list)) put(bits, word)
  const rareClasses = new Map<number, number>()
  for (const [bits, list] of rareLists)
    for (const word of words(list)) {
      const id = vocabulary.add(word)
      rareClasses.set(id, (rareClasses.get(id) ?? 0) | bits)
    }
  // An article precedes a name more often than it is inside one: `à Lyon le ministre`.
  for (const word of words(rows?.the)) {
    const id = vocabulary.add(word)
    if (!words(rows?.particles).includes(word)) found[id] = (found[id] ?? 0) & ~classes.CONNECTOR
  }
  for (const word of expandWords(givenNames)) put(classes.GIVEN, word)
  for (const word of expandWords(familyNames)) put(classes.FAMILY, word)
  for (const word of expandWords(familyFirstNames)) put(classes.FAMILY | classes.FAMILY_FIRST, word)
  for (const row of expandWords(plain ?? '')) for (const word of formsOf(row)) put(classes.PLAIN, word)
  if (plain !== undefined)
    for (const verb of words(thing.rareHeadlineVerbs)) for (const word of [verb, `${verb}s`]) put(classes.PLAIN, word)
  const known = new TokenPhrases<KnownKind>(vocabulary, spelling)
  const cities = new Set<string>()
  for (const [name, value] of knownNames()) {
    if (value.kind === 'place') cities.add(name)
    else if (rows && value.kind === 'team' && cities.has(name)) continue // `Napoli` is the city more often
    known.add(name, value)
    const [opening = 0] = known.wordsOf(name)
    found[opening] = (found[opening] ?? 0) | classes.KNOWN_NAME_START
  }
  const small = functionWordWeightsOf(vocabulary, rows)
  const ofRoles = roleWordsOf(vocabulary, rows)
  const table = new Int32Array(vocabulary.size)
  for (const [id, bits] of found.entries()) table[id] = bits ?? 0
  const capitals = plain !== undefined ? 'weighed' : rows ? (rows.nouns ? 'nouns' : 'tell') : 'little'
  const twoFamilies = rows?.twoFamilies ?? false
  return { classes: table, rareClasses, known, small, roleWords: ofRoles, capitals, twoFamilies }
}

/** The letters after a stem, the part of it that they replace, and the replacement. */
const ENDINGS: Readonly<Record<string, readonly [cut: number, put: string]>> = {
  S: [0, 's'],
  X: [0, 'es'],
  D: [0, 'd'],
  E: [0, 'ed'],
  G: [0, 'ing'],
  L: [0, 'ly'],
  N: [0, 'ness'],
  I: [1, 'ing'],
  Y: [1, 'ies'],
  Z: [1, 'ied'],
}

/** Returns the forms of a row: `tapeDS` → `tape`, `taped`, `tapes` */
function formsOf(row: string): readonly string[] {
  let end = row.length
  while (ENDINGS[row.charAt(end - 1)]) end--
  const stem = row.slice(0, end)
  const forms = [stem]
  for (const letter of row.slice(end)) {
    const ending = ENDINGS[letter]
    if (ending) forms.push(stem.slice(0, end - ending[0]) + ending[1])
  }
  return forms
}
