import { organisations, teams } from '../../../lexicon/annotate/organisations'
import { areas } from '../../../lexicon/annotate/places'
import { things } from '../../../lexicon/annotate/things'
import { countries } from '../../../lexicon/countries'
import type { Country, GazetteerPlace, Region } from '../../../lexicon/geography'
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

/** What a name is: an area, a row of the lexicon, the code of a country for its letters, or the kind of what is no place. */
type NameSource = 'area' | Region | GazetteerPlace | Country | { readonly letters: string } | KnownOther['kind']

/** The names of the lexicon. If a name comes twice, the later entry counts. */
export class KnownNames {
  readonly names: string[] = []
  readonly #sources: NameSource[] = []
  readonly #kinds = new Map<NameSource, KnownKind>()
  readonly #states = new Map<string, string>() // codes by name

  /** Lists the names. In languages other than English, a name that cities and teams share is that of the city. */
  constructor(isEnglish: boolean) {
    for (const area of words(areas)) for (const name of area.split('|')) this.#addName(name, 'area')
    for (const region of regions()) this.#addRegion(region)
    for (const place of places()) {
      if (LATIN.test(place.name)) this.#addName(place.name, place)
      for (const name of place.names) if (LATIN.test(name)) this.#addName(name, place)
    }
    for (const country of countries())
      for (const name of country.names) if (LATIN.test(name) && !LETTERS.test(name)) this.#addName(name, country)
    for (const [letters, list] of lettersOfCountries) {
      const source = { letters }
      for (const name of words(list)) this.#addName(name, source)
    }
    const known = isEnglish ? NO_NAMES : new Set(this.names)
    for (const [kind, list] of lists)
      for (const row of words(list))
        for (const form of row.includes('|') ? row.split('|') : [row])
          if (kind !== 'team' || !known.has(form)) this.#addName(form, kind) // `Napoli` is the city more often
  }

  /** Returns what the lexicon knows about the name with an index. It is made at the first call: most names are in no text. */
  kindAt(index: number): KnownKind {
    const source = this.#sources[index] ?? 'area'
    if (typeof source === 'string' && source !== 'area')
      return knownOther(source, LETTERS.test(this.names[index] ?? ''))
    let kind = this.#kinds.get(source)
    if (!kind) this.#kinds.set(source, (kind = this.#placeOf(source)))
    return kind
  }

  #placeOf(source: Exclude<NameSource, KnownOther['kind']>): KnownPlace {
    if (source === 'area') return knownPlace('region')
    if ('letters' in source) return knownPlace('country', source.letters, { letters: true })
    if ('country' in source) {
      const { country, subdivision } = source
      return knownPlace('city', country, subdivision ? { subdivision } : {})
    }
    const { code, names } = source
    if (code.length > COUNTRY_CODE) return knownPlace('region', code.slice(0, COUNTRY_CODE), { subdivision: code })
    const state = this.#states.get(names[0] ?? '')
    return knownPlace('country', code, state ? { state } : {})
  }

  #addRegion(region: Region): void {
    const { code, names } = region
    if (names[0]) this.#states.set(names[0], code)
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as string
      if (at === 0 || (name.endsWith('.') && name.length > 2) || isSpelledOut(name)) this.#addName(name, region)
    }
  }

  #addName(name: string, source: NameSource): void {
    this.names.push(name)
    this.#sources.push(source)
  }
}

const COUNTRY_CODE = 2 // letters

const NO_NAMES: ReadonlySet<string> = new Set()

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
