import type { Article } from '../../article'
import { type Named, namedIn } from '../named'
import { element, textElement } from '../xml/element'

/* What is known of the people, organisations and places of a story, apart from the subjects that name them (clause assert). */

/** The nature of what is named, by the IPTC scheme `cpnat`. */
export const NATURES: Readonly<Record<Named['kind'], string>> = {
  person: 'cpnat:person',
  organisation: 'cpnat:organisation',
  place: 'cpnat:geoArea',
}

/** How a subject and its assertion name the same: a place by its number in GeoNames, where it is known, anything else by its name. */
export const identity = (named: Named): { qcode: string } | { literal: string } =>
  named.kind === 'place' && named.of.geonames !== undefined
    ? { qcode: `geonames:${named.of.geonames}` }
    : { literal: named.name }

/** The assertions of a story, each as one string: for a person its roles, for an organisation its short name, for a place what lies around it. */
export const writeAsserts = (article: Article): string[] =>
  namedIn(article).flatMap((named) => {
    const facts = factsOf(named)
    if (!facts.length) return []
    const inside = [element('type', { qcode: NATURES[named.kind] }), textElement('name', named.name), ...facts]
    return [element('assert', identity(named), inside.join(''))]
  })

function factsOf(named: Named): string[] {
  if (named.kind === 'person') return (named.of.roles ?? []).map(({ text }) => textElement('definition', text))
  if (named.kind === 'organisation') return named.of.acronym ? [textElement('name', named.of.acronym)] : []
  const { countryCode, subdivisionCode } = named.of
  return [
    ...(subdivisionCode ? [broader(`iso3166-2:${subdivisionCode}`)] : []),
    ...(countryCode ? [broader(`iso3166-1a2:${countryCode}`)] : []),
  ]
}

const broader = (qcode: string): string => element('broader', { type: NATURES.place, qcode })
