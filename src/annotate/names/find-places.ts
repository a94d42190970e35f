import type { Place } from '../../article'
import type { City } from '../../lexicon/geography'
import { anchor, type Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import { idsFor } from './ids'
import type { Known } from './known'
import type { Named } from './named'

type KnownPlace = Extract<Known, { kind: 'place' }>

/** One place while its mentions are gathered. */
interface Spot {
  readonly mentions: Candidate[]
  known?: KnownPlace
  cities?: readonly City[]
  /** The region or country that stands behind one of its mentions: `Paris, Texas`. */
  region?: KnownPlace
}

/** Gathers the mentions of places, with the codes that the words behind them, the tables and the rest of the story leave no doubt of. */
export function findPlaces(page: Page, candidates: readonly Candidate[], named: Named): readonly Place[] {
  const spots = gather(page, candidates)
  const countries = countriesOf(page, spots)
  const id = idsFor('place')
  const { blocks, tokens, text } = page
  return spots.map((spot): Place => {
    const full = spot.mentions.find(({ shouted }) => !shouted) ?? (spot.mentions[0] as Candidate) // a spot has a mention
    const name = text.slice(tokens.start(full.from), tokens.end(full.to - 1)).replace(/\s+/g, ' ')
    const own = id(name)
    for (const mention of spot.mentions) named.put('place', own, mention)
    return {
      id: own,
      name,
      ...codesOf(page, name, spot, countries),
      mentions: spot.mentions.map(
        ({ block, from, to }) =>
          anchor(page, blocks[block] as NonNullable<(typeof blocks)[number]>, tokens.start(from), tokens.end(to - 1)), // candidates lie in blocks of the page
      ),
    }
  })
}

function gather({ tokens }: Page, candidates: readonly Candidate[]): readonly Spot[] {
  const spots = new Map<string, Spot>()
  for (const [index, candidate] of candidates.entries()) {
    const { key, known, cities, to } = candidate
    let spot = spots.get(key)
    if (!spot) spots.set(key, (spot = { mentions: [] }))
    spot.mentions.push(candidate)
    if (known?.kind === 'place') spot.known = known
    if (cities) spot.cities = cities
    const behind = candidates[index + 1]
    if (behind?.known?.kind !== 'place' || behind.known.scale === 'city' || behind.from !== to + 1) continue
    const mark = tokens.kind(to)
    if ((mark === kinds.COMMA || mark === kinds.OPEN) && known?.kind !== 'place') spot.region ??= behind.known
    else if (mark === kinds.COMMA && known?.kind === 'place' && known.scale !== 'country') spot.region ??= behind.known
  }
  return [...spots.values()]
}

/** The countries that the story tells of: its dateline's, and those it names or whose well-known places it names. */
function countriesOf({ article }: Page, spots: readonly Spot[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { countryCode } of article?.dateline?.places ?? []) if (countryCode) found.add(countryCode)
  for (const { known, region } of spots) {
    if (region?.country) found.add(region.country)
    else if (known?.country && !known.state) found.add(known.country)
  }
  return found
}

type Codes = Pick<Place, 'countryCode' | 'subdivisionCode' | 'geonames' | 'candidates'>

function codesOf(page: Page, name: string, { known, cities, region }: Spot, countries: ReadonlySet<string>): Codes {
  if (region) return withNumber(page, name, { ...region, scale: 'city' })
  if (known?.state) return ofState(known, known.state, countries)
  if (known?.country) return withNumber(page, name, known)
  if (!cities) return {}
  const here = cities.length === 1 ? cities : cities.filter(({ country }) => countries.has(country))
  const [only] = here
  if (only && here.length === 1) return { ...codes(only), geonames: only.geonames }
  return { candidates: (here.length > 0 ? here : cities).slice(0, MOST_CANDIDATES).map(({ geonames }) => geonames) }
}

const MOST_CANDIDATES = 20

/** `Georgia`, a country and a state: the one whose land the story tells of, neither where it tells of both or none. */
function ofState({ country }: KnownPlace, state: string, countries: ReadonlySet<string>): Codes {
  const abroad = country !== undefined && countries.has(country)
  const inside = countries.has(state.slice(0, 2))
  if (abroad === inside || country === undefined) return {}
  return abroad ? { countryCode: country } : { countryCode: state.slice(0, 2), subdivisionCode: state }
}

const codes = ({ country, subdivision }: Pick<KnownPlace, 'country' | 'subdivision'>): Codes => ({
  ...(country && { countryCode: country }),
  ...(subdivision && { subdivisionCode: subdivision }),
})

/** The codes of a place with the number of the largest city of its name there, where a table is given. */
function withNumber({ gazetteer }: Page, name: string, place: KnownPlace): Codes {
  const { country, subdivision, scale } = place
  const city =
    scale === 'city'
      ? gazetteer
          ?.find(name)
          .find(
            (found) =>
              found.country === country && (!subdivision || !found.subdivision || found.subdivision === subdivision),
          )
      : undefined
  return { ...codes(place), ...(city && { geonames: city.geonames }) }
}
