import type { Place } from '../../article'
import { anchor, type Page } from '../page'
import type { Candidate } from './candidate'
import { idsFor } from './ids'
import type { Known } from './known'
import type { Named } from './named'

/** Gathers the mentions of places, with what is known of each. */
export function findPlaces(page: Page, candidates: readonly Candidate[], named: Named): readonly Place[] {
  const places = new Map<string, { readonly mentions: Candidate[]; known?: Known }>()
  for (const candidate of candidates) {
    const { key, known } = candidate
    let place = places.get(key)
    if (!place) places.set(key, (place = { mentions: [] }))
    place.mentions.push(candidate)
    if (known) place.known = known
  }
  const id = idsFor('place')
  const { blocks, tokens, text } = page
  return [...places.values()].map(({ mentions, known }) => {
    const full = mentions.find(({ shouted }) => !shouted) ?? (mentions[0] as Candidate) // a group has a mention
    const name = text.slice(tokens.start(full.from), tokens.end(full.to - 1)).replace(/\s+/g, ' ')
    const own = id(name)
    for (const mention of mentions) named.put('place', own, mention)
    return {
      id: own,
      name,
      ...(known?.kind === 'place' && known.country && { countryCode: known.country }),
      ...(known?.kind === 'place' && known.subdivision && { subdivisionCode: known.subdivision }),
      mentions: mentions.map(
        ({ block, from, to }) =>
          anchor(page, blocks[block] as NonNullable<(typeof blocks)[number]>, tokens.start(from), tokens.end(to - 1)), // candidates lie in blocks of the page
      ),
    }
  })
}
