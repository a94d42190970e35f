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

/** Receives a name of the lexicon with its kind. */
type AddName = (name: string, known: KnownKind) => void

/** Calls `add` with every name of the lexicon and its kind. If a name comes twice, the later entry counts. */
export function addKnownNames(add: AddName): void {
  for (const name of words(areas)) for (const form of name.split('|')) add(form, knownPlace('region'))
  const states = addRegions(add)
  addPlaces(add)
  addCountries(add, states)
  for (const [country, list] of lettersOfCountries)
    for (const form of words(list)) add(form, knownPlace('country', country, { letters: true }))
  for (const [kind, list] of lists)
    for (const row of words(list)) for (const form of row.split('|')) add(form, knownOther(kind, LETTERS.test(form)))
}

/** Adds the names of regions. Returns their codes by name. */
function addRegions(add: AddName): ReadonlyMap<string, string> {
  const states = new Map<string, string>()
  for (const { code, names } of regions()) {
    const known = knownPlace('region', code.slice(0, 2), { subdivision: code })
    if (names[0]) states.set(names[0], code)
    for (const [index, name] of names.entries()) {
      if (index === 0 || (name.endsWith('.') && name.length > 2) || isSpelledOut(name)) add(name, known)
    }
  }
  return states
}

function addPlaces(add: AddName): void {
  for (const { name, names, country, subdivision } of places()) {
    const known = knownPlace('city', country, subdivision ? { subdivision } : {})
    if (LATIN.test(name)) add(name, known)
    for (const form of names) if (LATIN.test(form)) add(form, known)
  }
}

function addCountries(add: AddName, states: ReadonlyMap<string, string>): void {
  for (const { code, names } of countries()) {
    const state = states.get(names[0] ?? '')
    const known = knownPlace('country', code, state ? { state } : {})
    for (const form of names) if (LATIN.test(form) && !LETTERS.test(form)) add(form, known)
  }
}

const lists = [
  ['organisation', organisations],
  ['team', teams],
  ['thing', things],
] as const

/** Whether the name of a region is not abbreviated: `Niedersachsen`; not `Penna`, `NSW`, `Nfld.` */
const isSpelledOut = (name: string): boolean => name.length > 5 && LATIN.test(name) && !/[.\p{Lu}]{2}|\.$/u.test(name)

/** Matches names that are acronyms, which count only if the text has them in capitals: `WHO`, not `Who`. */
const LETTERS = /^[A-Z.]+$/

const lettersOfCountries = [
  ['US', 'U.S., US, U.S, USA, U.S.A.'],
  ['GB', 'UK, U.K.'],
  ['AE', 'UAE, U.A.E.'],
  ['CD', 'DRC'],
  ['KP', 'DPRK'],
] as const
