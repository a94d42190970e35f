import type { Place } from '../../../article'
import type { City } from '../../../lexicon/geography'
import { once } from '../../../lexicon/words'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { datelinePlace } from '../candidates/dateline-place'
import { findRegions, type RegionMention } from '../candidates/find-regions'
import type { KnownKind } from '../candidates/known-names'
import type { PageWords } from '../candidates/page-words'
import { spellTokens } from '../spell-tokens'
import * as classes from '../word-classes'
import type { MentionIndex } from './mention-index'
import { NumberByName } from './number-by-name'
import { placeAliases } from './place-aliases'

type PlaceEntry = Extract<KnownKind, { kind: 'place' }>

/** A place while its mentions are being collected. */
interface PlaceCluster {
  readonly mentions: NameCandidate[]
  known: PlaceEntry | undefined
  cities: readonly City[] | undefined
  /** The region or country named directly after one of the place’s mentions: `Texas` for `Paris, Texas`. */
  region: PlaceEntry | undefined
}

/**
 * Groups candidates by place, and gives places their country codes and other codes.
 * The codes come from a region named after the place (`Paris, Texas`), the lexicon, the gazetteer and the rest of the story. An ambiguous
 * place has no codes.
 */
export function findPlaces(
  words: PageWords,
  candidates: readonly NameCandidate[],
  named: MentionIndex,
): readonly Place[] {
  if (candidates.length === 0) return []
  const places = namedPlacesOf(words, candidates, named)
  const regions = findRegions(words, candidates)
  return regions.length > 0 ? [...places, ...regionsOf(words, regions, places, named)] : places
}

/** Returns the places that are not just part of another: one for each different name. */
function namedPlacesOf(words: PageWords, candidates: readonly NameCandidate[], named: MentionIndex): readonly Place[] {
  const spots = clusterPlaces(words, candidates)
  const countries = once(() => countriesOf(words, spots))
  const aliases = placeAliases(words, () => spots.map((spot) => mentionsOfTown(words, spot)))
  return spots.map((spot, index) => {
    const full = spot.mentions.find(({ shouted }) => !shouted) ?? (spot.mentions[0] as NameCandidate) // a place has a mention
    const name = spellTokens(words, full.from, full.to)
    const id = named.ids.for('place', name)
    const place: PlaceDraft = {
      id,
      name,
      mentions: spot.mentions.map(({ block, from, to }) => named.add('place', id, block, from, to)),
    }
    setCodesOfCluster(words, place, spot, countries)
    if (place.countryCode === undefined && !spot.region) setCodesOfDateline(words, place, full)
    const described = aliases.get(index)
    if (described) place.aliases = described
    return place
  })
}

/** Returns the mentions of a town or village; an empty list for a country, a region or a river. */
function mentionsOfTown(words: PageWords, { mentions, known }: PlaceCluster): readonly NameCandidate[] {
  if (known) return known.scale === 'city' ? mentions : []
  const last = (mentions[0]?.to ?? 0) - 1
  return words.is(last, classes.PLACE_HEAD) && !words.is(last, classes.SETTLEMENT) ? [] : mentions
}

/**
 * Returns the parts of places that are named by a direction: `southwest China`.
 * If `China’s western region` is mentioned more than once, its name is `western region`.
 */
function regionsOf(
  words: PageWords,
  regions: readonly RegionMention[],
  places: readonly Place[],
  named: MentionIndex,
): readonly Place[] {
  const mentionsOf = new Map<number, RegionMention[]>()
  for (const region of regions) {
    const same = mentionsOf.get(region.candidate.name)
    if (same) same.push(region)
    else mentionsOf.set(region.candidate.name, [region])
  }
  return [...mentionsOf.values()].map((mentions) => {
    const { candidate, ownFrom, within } = mentions[0] as RegionMention // a list has an entry
    const name = spellTokens(words, mentions.length > 1 ? ownFrom : candidate.from, candidate.to)
    const whole = named.idAt('place', within.from, within.to)
    const { countryCode, subdivisionCode } = places.find(({ id }) => id === whole) ?? {}
    const place: PlaceDraft = { id: named.ids.for('place', name), name, mentions: [] }
    setCodes(place, { country: countryCode, subdivision: subdivisionCode })
    if (whole !== undefined) place.within = whole
    for (const { candidate } of mentions)
      place.mentions.push(named.add('place', place.id, candidate.block, candidate.from, candidate.to))
    return place
  })
}

type PlaceDraft = { -readonly [key in keyof Place]: Place[key] }

const byName = new NumberByName() // the number of a place

function clusterPlaces({ tokens }: PageWords, candidates: readonly NameCandidate[]): readonly PlaceCluster[] {
  const spots: PlaceCluster[] = []
  byName.open()
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as NameCandidate // each index is within the list
    const { name, known, cities, to } = candidate
    const number = byName.get(name)
    let spot = number > 0 ? spots[number - 1] : undefined
    if (!spot) {
      spot = { mentions: [candidate], known: undefined, cities: undefined, region: undefined }
      byName.set(name, spots.push(spot))
    } else spot.mentions.push(candidate)
    if (known?.kind === 'place') spot.known = known
    if (cities) spot.cities = cities
    const next = candidates[index + 1]
    if (next?.known?.kind !== 'place' || next.known.scale === 'city' || next.from !== to + 1) continue
    const mark = tokens.kind(to)
    if ((mark === kinds.COMMA || mark === kinds.OPEN) && known?.kind !== 'place') spot.region ??= next.known
    else if (mark === kinds.COMMA && known?.kind === 'place' && known.scale !== 'country') spot.region ??= next.known
  }
  return spots
}

/** Returns the codes of the countries of the story: those of its dateline and of the places it mentions. */
function countriesOf({ page: { article } }: PageWords, spots: readonly PlaceCluster[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { countryCode } of article?.dateline?.places ?? []) if (countryCode) found.add(countryCode)
  for (const { known, region } of spots) {
    if (region?.country) found.add(region.country)
    else if (known?.country && !known.state) found.add(known.country)
  }
  return found
}

const MOST_CANDIDATES = 20

/** Sets the codes of a place. If the gazetteer has several cities of that name, sets these as its candidates instead. */
function setCodesOfCluster(
  words: PageWords,
  place: PlaceDraft,
  spot: PlaceCluster,
  countries: () => ReadonlySet<string>,
): void {
  const { known, cities, region } = spot
  if (region) setCodes(place, region, cityOf(words, place.name, region))
  else if (known?.state) setCodesOfState(place, known, known.state, countries)
  else if (known?.country) setCodes(place, known, known.scale === 'city' ? cityOf(words, place.name, known) : undefined)
  else if (cities) {
    const here = cities.length === 1 ? cities : cities.filter(({ country }) => countries().has(country))
    const [only] = here
    if (only && here.length === 1) setCodes(place, only, only)
    else place.candidates = (here.length > 0 ? here : cities).slice(0, MOST_CANDIDATES).map(({ geonames }) => geonames)
  }
}

/**
 * Sets the codes of a name of both a country and a state, such as `Georgia`.
 * The rest of the story decides: it has places of that country, or of the country of the state. Sets nothing if it has both or neither.
 */
function setCodesOfState(
  place: PlaceDraft,
  { country }: PlaceEntry,
  state: string,
  countries: () => ReadonlySet<string>,
): void {
  const abroad = country !== undefined && countries().has(country)
  const inside = countries().has(state.slice(0, 2))
  if (abroad === inside || country === undefined) return
  setCodes(place, abroad ? { country } : { country: state.slice(0, 2), subdivision: state })
}

type PlaceCodes = { readonly [key in 'country' | 'subdivision']?: string | undefined }

function setCodes(place: PlaceDraft, { country, subdivision }: PlaceCodes, city?: City): void {
  if (country) place.countryCode = country
  if (subdivision) place.subdivisionCode = subdivision
  if (city) place.geonames = city.geonames
}

/** Copies the codes of a place from the dateline. Does nothing if the dateline has no place of that name. */
function setCodesOfDateline(words: PageWords, place: PlaceDraft, { from, to }: NameCandidate): void {
  const found = datelinePlace(words, from, to)
  if (!found?.countryCode) return
  place.countryCode = found.countryCode
  if (found.subdivisionCode) place.subdivisionCode = found.subdivisionCode
}

/**
 * Returns the largest city of a name in a country or region, from the gazetteer.
 * Returns undefined if the gazetteer has no such city, or the caller gives no gazetteer.
 */
function cityOf(
  { page: { gazetteer } }: PageWords,
  name: string,
  { country, subdivision }: PlaceCodes,
): City | undefined {
  return gazetteer
    ?.find(name)
    .find(
      (found) => found.country === country && (!subdivision || !found.subdivision || found.subdivision === subdivision),
    )
}
