import { defineFlags } from '../../text/define-flags'

/*
 * Classes of a word for finding names, as bits: a word can have several. Looked up once for every word of a page; classes that few words
 * are tested for are in `rare-word-classes.ts`.
 */
const flag = defineFlags('word of a name')
export const GIVEN = flag('GIVEN') // `Maria`
export const FAMILY = flag('FAMILY') // `Smith`
export const FAMILY_FIRST = flag('FAMILY_FIRST') // a family name that precedes the given one: `Xi`
export const PLAIN = flag('PLAIN') // a word of the language: `market`
export const SENTENCE_STARTER = flag('SENTENCE_STARTER') // opens a sentence but no name: `The`, `However`
export const HONORIFIC = flag('HONORIFIC') // `Mr`
export const ROLE = flag('ROLE') // `president`
export const ROLE_MODIFIER = flag('ROLE_MODIFIER') // `deputy`, `foreign`
export const PARTICLE = flag('PARTICLE') // `von`
export const SPEECH_VERB = flag('SPEECH_VERB') // `said`
export const GENERATION = flag('GENERATION') // `Jr`
export const ORGANISATION_HEAD = flag('ORGANISATION_HEAD') // `ministry`
export const LEGAL_FORM = flag('LEGAL_FORM') // `Inc`
export const HEAD_BEFORE_OF = flag('HEAD_BEFORE_OF') // `bank of`
export const TEAM_HEAD = flag('TEAM_HEAD') // `rovers`
export const PLACE_HEAD = flag('PLACE_HEAD') // `river`
export const PLACE_FIRST_WORD = flag('PLACE_FIRST_WORD') // `lake`
export const COMPASS = flag('COMPASS') // `southern`
export const PREPOSITION = flag('PREPOSITION') // `near`
export const PLACE_NOUN = flag('PLACE_NOUN') // `city of`
export const DEMONYM = flag('DEMONYM') // `Chinese`
export const CALENDAR = flag('CALENDAR') // `Monday`
export const THING_HEAD = flag('THING_HEAD') // `championship`
export const LEADING_PARTICLE = flag('LEADING_PARTICLE') // `van`, also without a given name before it
export const LOCAL = flag('LOCAL') // `municipal`
export const CONNECTOR = flag('CONNECTOR') // `of`, `and`, `von`: may be in lower case inside a name
export const KNOWN_NAME_START = flag('KNOWN_NAME_START') // a known name opens with it
export const SETTLEMENT = flag('SETTLEMENT') // `city`: `the city` may refer to a place named before
export const BRANCH = flag('BRANCH') // `agence`: an office that also stands before its town, `l’agence de Lille`
export const HOUSE_COLOUR = flag('HOUSE_COLOUR') // `White` of `White House`
