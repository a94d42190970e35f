import { townEndings } from '../../../lexicon/place-prefixes'
import { words } from '../../../lexicon/words'
import type { DatelineCandidate } from './dateline-candidate'
import { isBelowParagraph } from './is-below-paragraph'
import type { TabledBlocks } from './is-named-place'
import { readPlaces } from './places'

const REACH = 64 // characters within which the danda must follow
const SHORTEST = 40 // characters of the text after it
/** Place before a danda, perhaps with its district in a bracket: `पटना।`, `रसड़ा (बलिया)।` */
const CLOSED =
  /^(?<place>[\p{L}\p{M}]{3,}(?: [\p{L}\p{M}]{2,}){0,2})(?: ?\((?<region>[\p{L}\p{M} ]{2,24})\))?।(?=\s+\S)/u
const DANDA = '।'
/** Ending of the names of towns: `रामनगर`, `फतेहपुर` */
const TOWN = new RegExp(`\\p{L}\\p{M}*(?:${words(townEndings).join('|')})$`, 'u')

/** Blocks of a copy with their texts. */
interface TextBlocks extends TabledBlocks {
  length(index: number): number
  line(index: number): string
}

/**
 * Returns the dateline of a paragraph that opens with a place and a danda, as newspapers in Hindi set it. The place must be known, or
 * end like the name of a town, or stand in a line above after a name or a region: `रामनगर। जिले के …`, `चमोली। जिले के …` below `सुधांशु नेगी, चमोली`; not:
 * `बारिश। यही …`.
 */
export function placeBeforeDanda(reader: TextBlocks, index: number): DatelineCandidate | undefined {
  const text = reader.line(index)
  const at = text.indexOf(DANDA)
  if (at < 0 || at > REACH || text.length - at < SHORTEST) return undefined
  const { place, region } = CLOSED.exec(text.slice(0, REACH))?.groups ?? {}
  if (place === undefined) return undefined
  const found = readPlaces(place, 0, reader.source.tables)
  const [first] = found?.places ?? []
  if (!found || !first || found.places.length > 1) return undefined
  if (!found.known && !TOWN.test(place) && !isNamedAbove(reader, index, place)) return undefined
  if (isBelowParagraph(reader, index)) return undefined
  const from = region === undefined ? -1 : text.indexOf(region, place.length)
  const places = [from < 0 ? first : { ...first, region: { start: from, end: from + (region?.length ?? 0) } }]
  return { shape: 'D13', end: at + DANDA.length, places, credits: [], certainty: 'likely' }
}

/** Whether a line above ends with the place after a comma, as bylines do. */
function isNamedAbove(reader: TextBlocks, index: number, place: string): boolean {
  for (let at = 1; at < index; at++) {
    const line = reader.line(at)
    const from = line.lastIndexOf(place)
    if (from > 0 && LINKS.test(line.slice(0, from)) && /^[)\s]*$/.test(line.slice(from + place.length))) return true
  }
  return false
}
const LINKS = /,\s*$/
