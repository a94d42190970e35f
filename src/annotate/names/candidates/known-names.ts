import { organisations, teams } from '../../../lexicon/annotate/organisations'
import { areas } from '../../../lexicon/annotate/places'
import { things } from '../../../lexicon/annotate/things'
import { countries } from '../../../lexicon/countries'
import { places } from '../../../lexicon/places'
import { regions } from '../../../lexicon/regions'
import { words } from '../../../lexicon/words'

/** What the lexicon knows about a name, without regard to the words around it. */
export type KnownKind = KnownOther | KnownPlace

interface KnownOther {
  readonly kind: 'organisation' | 'team' | 'thing'
  readonly letters: boolean
  readonly scale: undefined
  readonly country: undefined
  readonly subdivision: undefined
  readonly state: undefined
}

interface KnownPlace {
  readonly kind: 'place'
  readonly letters: boolean
  readonly scale: PlaceScale
  readonly country: string | undefined
  readonly subdivision: string | undefined
  /** The code of the state with the same name as the country: `US-GA` for Georgia. */
  readonly state: string | undefined
}

/** Creates a place. All have the same properties in one order: look-ups that meet objects of many shapes are several times slower. */
const knownPlace = (
  scale: PlaceScale,
  country?: string,
  { subdivision, state, letters = false }: { subdivision?: string; state?: string; letters?: boolean } = {},
): KnownPlace => ({ kind: 'place', letters, scale, country, subdivision, state })

/** Creates an entry that is no place, with the properties of a place in the same order: look-ups then meet one shape. */
const knownOther = (kind: KnownOther['kind'], letters: boolean): KnownOther => ({
  kind,
  letters,
  scale: undefined,
  country: undefined,
  subdivision: undefined,
  state: undefined,
})

/** The size of a place that the lexicon knows. */
type PlaceScale = 'country' | 'region' | 'city'

/** Name in Latin letters, those of Azerbaijani and Vietnamese among them. A pattern of Unicode classes takes longer to make than to use here. */
const LATIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259\u1e00-\u1eff'’. -]{3,}$/

/** Names of the lexicon, and the kind of each by its index. If a name comes twice, the later entry counts. */
interface KnownNames {
  readonly names: string[]
  readonly kinds: KnownKind[]
}

/** Returns the names of the lexicon with their kinds. In languages other than English, a team is named as a city only if no city has its name. */
export function knownNames(isEnglish: boolean): KnownNames {
  const known: KnownNames = { names: [], kinds: [] }
  for (const name of words(areas)) addNames(known, name.split('|'), knownPlace('region'))
  const states = addRegions(known)
  addPlaces(known)
  addCountries(known, states)
  for (const [country, list] of lettersOfCountries)
    addNames(known, words(list), knownPlace('country', country, { letters: true }))
  const places = isEnglish ? NO_NAMES : new Set(known.names)
  for (const [kind, list] of lists)
    for (const row of words(list))
      for (const form of row.split('|'))
        if (kind !== 'team' || !places.has(form)) addNames(known, [form], knownOther(kind, LETTERS.test(form))) // `Napoli` is the city more often
  return known
}

const NO_NAMES: ReadonlySet<string> = new Set()

function addNames({ names, kinds }: KnownNames, forms: readonly string[], kind: KnownKind): void {
  for (const form of forms) {
    names.push(form)
    kinds.push(kind)
  }
}

/** Adds the names of regions. Returns their codes by name. */
function addRegions(known: KnownNames): ReadonlyMap<string, string> {
  const states = new Map<string, string>()
  for (const { code, names } of regions()) {
    if (names[0]) states.set(names[0], code)
    const forms = names.filter(
      (name, index) => index === 0 || (name.endsWith('.') && name.length > 2) || isSpelledOut(name),
    )
    addNames(known, forms, knownPlace('region', code.slice(0, 2), { subdivision: code }))
  }
  return states
}

function addPlaces(known: KnownNames): void {
  for (const { name, names, country, subdivision } of places()) {
    const kind = knownPlace('city', country, subdivision ? { subdivision } : {})
    if (LATIN.test(name)) addNames(known, [name], kind)
    if (names.length > 0)
      addNames(
        known,
        names.filter((form) => LATIN.test(form)),
        kind,
      )
  }
}

function addCountries(known: KnownNames, states: ReadonlyMap<string, string>): void {
  for (const { code, names } of countries()) {
    const state = states.get(names[0] ?? '')
    addNames(
      known,
      names.filter((form) => LATIN.test(form) && !LETTERS.test(form)),
      knownPlace('country', code, state ? { state } : {}),
    )
  }
}

const lists = [
  ['organisation', organisations],
  ['team', teams],
  ['thing', things],
] as const

/** Whether the name of a region is not abbreviated: `Niedersachsen`; not `Penna`, `NSW`, `Nfld.` */
function isSpelledOut(name: string): boolean {
  if (name.length <= 5 || name.endsWith('.') || !LATIN.test(name)) return false
  for (let at = 1; at < name.length; at++) if (isLarge(name.charAt(at)) && isLarge(name.charAt(at - 1))) return false
  return true
}

/** Whether a character is a capital or a stop. A pattern of Unicode classes takes longer to make than to use here. */
const isLarge = (character: string): boolean => character === '.' || character.toLowerCase() !== character

/** Matches names that are acronyms, which count only if the text has them in capitals: `WHO`, not `Who`. */
const LETTERS = /^[A-Z.]+$/

const lettersOfCountries = [
  ['US', 'U.S., US, U.S, USA, U.S.A.'],
  ['GB', 'UK, U.K.'],
  ['AE', 'UAE, U.A.E.'],
  ['CD', 'DRC'],
  ['KP', 'DPRK'],
] as const
