import { organisations, teams } from '../../../lexicon/annotate/organisations'
import { areas } from '../../../lexicon/annotate/places'
import { things } from '../../../lexicon/annotate/things'
import { countryLines } from '../../../lexicon/countries'
import { placeLines } from '../../../lexicon/places'
import { regions } from '../../../lexicon/regions'
import { words } from '../../../lexicon/words'
import { HEADING } from '../../tokens/phrase-words'

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

/**
 * The names of the lexicon. If a name comes twice, the later entry counts.
 * They are made as one text: to look at each takes several times longer, and few are in a story.
 */
export class KnownNames {
  /** The names, after headings that say what those up to the next one are: `\nregion US-WA`. */
  readonly names: readonly string[]
  readonly #kinds = new Map<string, KnownKind>()

  /** Lists the names. In languages other than English, a name that cities and teams share is that of the city. */
  constructor(isEnglish: boolean) {
    const texts = [textOf('area', words(areas))]
    for (const { code, names } of regions()) texts.push(textOf(`region ${code}`, names.filter(isNameOfRegion)))
    texts.push(textOfRows('city', placeLines()))
    texts.push(textOfRows('country', countryLines()).replace(LETTER_NAMES, ''))
    for (const [letters, list] of lettersOfCountries) texts.push(textOf(`letters ${letters}`, words(list)))
    const known = isEnglish ? undefined : new Set(texts.join('').split('\t'))
    for (const [kind, list] of lists) {
      const text = textOf(kind, words(list))
      // `Napoli` is the city more often
      const isOwn = (name: string): boolean => name === '' || !known?.has(name)
      texts.push(known && kind === 'team' ? text.split('\t').filter(isOwn).join('\t') : text)
    }
    this.names = texts.join('').split('\t')
  }

  /** Returns what the lexicon knows about the name with an index. It is made at the first call: most names are in no text. */
  kindAt(index: number): KnownKind {
    let at = index
    while (!this.names[at]?.startsWith(HEADING)) at--
    const heading = this.names[at] as string
    const letters = LETTERS.test(this.names[index] as string)
    const key = letters ? `${heading} letters` : heading
    let kind = this.#kinds.get(key)
    if (!kind) this.#kinds.set(key, (kind = kindOf(heading, letters, this.names[at + 1] ?? '')))
    return kind
  }
}

/** Returns names after a heading, each after a tab. Bars separate forms of a name. */
const textOf = (heading: string, names: readonly string[]): string =>
  ['', HEADING + heading, ...names].join('\t').replaceAll('|', '\t')

/** Returns the names in Latin letters of rows that start with a code. */
const textOfRows = (kind: 'city' | 'country', rows: readonly string[]): string =>
  ['', ...rows]
    .join('\n')
    .replace(/\n(\S+) /g, `\t${HEADING}${kind} $1\t`)
    .replace(/\||, /g, '\t')
    .replace(OTHER_NAMES, '')

/** Returns what the names after a heading are; `first` is the first of them. */
function kindOf(heading: string, letters: boolean, first: string): KnownKind {
  const [kind = '', code = ''] = heading.slice(1).split(' ')
  const country = code.slice(0, COUNTRY_CODE)
  const subdivision = code.length > COUNTRY_CODE ? { subdivision: code } : {}
  if (kind === 'area') return knownPlace('region')
  if (kind === 'region' || kind === 'city') return knownPlace(kind, country, subdivision)
  if (kind === 'letters') return knownPlace('country', code, { letters: true })
  if (kind !== 'country') return knownOther(kind as KnownOther['kind'], letters) // the other headings
  const state = regions().findLast(({ names }) => names[0] === first)?.code
  return knownPlace('country', code, state ? { state } : {})
}

/** Whether a name of a region counts: the first one, an abbreviation with a stop, or one that is not abbreviated. */
const isNameOfRegion = (name: string, at: number): boolean =>
  at === 0 || (name.endsWith('.') && name.length > 2) || isSpelledOut(name)

const COUNTRY_CODE = 2 // letters

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

/** Name after a tab that has less than three letters, or others than Latin ones. */
const OTHER_NAMES =
  /\t(?:[^\n\t]{0,2}(?=\t|$)|(?=[^\n\t]*[^A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259\u1e00-\u1eff'’. \n\t-])[^\n\t]+)/g

/** Acronym after a tab. */
const LETTER_NAMES = /\t[A-Z.]+(?=\t|$)/g

/** Matches names that are acronyms, which count only if the text has them in capitals: `WHO`, not `Who`. */
const LETTERS = /^[A-Z.]+$/

const lettersOfCountries = [
  ['US', 'U.S., US, U.S, USA, U.S.A.'],
  ['GB', 'UK, U.K.'],
  ['AE', 'UAE, U.A.E.'],
  ['CD', 'DRC'],
  ['KP', 'DPRK'],
] as const
