/*
 * What is known of a single word, as bits: its class in the tables of names. A word has as many as it can be.
 */
export const GIVEN = 1 // `Maria`
export const FAMILY = 1 << 1 // `Smith`
export const FAMILY_FIRST = 1 << 2 // a family name that stands before the given one: `Xi`
export const PLAIN = 1 << 3 // a word of the language: `market`
export const OPENER = 1 << 4 // opens a sentence and no name: `The`, `However`
export const HONORIFIC = 1 << 5 // `Mr`
export const ROLE = 1 << 6 // `president`
export const ROLE_OPENER = 1 << 7 // `deputy`, `foreign`
export const PARTICLE = 1 << 8 // `von`
export const SPEECH_VERB = 1 << 9 // `said`
export const GENERATION = 1 << 10 // `Jr`
export const ORGANISATION_HEAD = 1 << 11 // `ministry`
export const LEGAL_FORM = 1 << 12 // `Inc`
export const HEAD_BEFORE_OF = 1 << 13 // `bank of`
export const TEAM_HEAD = 1 << 14 // `rovers`
export const PLACE_HEAD = 1 << 15 // `river`
export const PLACE_OPENER = 1 << 16 // `lake`
export const COMPASS = 1 << 17 // `southern`
export const PREPOSITION = 1 << 18 // `near`
export const PLACE_NOUN = 1 << 19 // `city of`
export const DEMONYM = 1 << 20 // `Chinese`
export const CALENDAR = 1 << 21 // `Monday`
export const THING_HEAD = 1 << 22 // `championship`
export const POSSESSOR = 1 << 23 // `people’s`
export const LEADING_PARTICLE = 1 << 25 // `van`, also where no given name stands before it
export const PLACE_TAIL = 1 << 26 // `Municipality` behind a place, no part of its name
export const LOCAL = 1 << 27 // `municipal`
export const BODY = 1 << 28 // `committee`, `government`: what is municipal
export const HEAD_JOINER = 1 << 29 // `for`, `on`: `Center for Strategic Studies`
export const CONNECTOR = 1 << 24 // `of`, `and`, `von`: may stand in small letters inside a name
export const KNOWN_NAME_OPENER = 1 << 30 // a known name opens with it
export const REGION_NOUN = 1 << 31 // `region`, `provinces`
