import { organisations, teams } from '../../lexicon/annotate/organisations'
import { areas } from '../../lexicon/annotate/places'
import { things } from '../../lexicon/annotate/things'
import { countries } from '../../lexicon/countries'
import { places } from '../../lexicon/places'
import { regions } from '../../lexicon/regions'
import { words } from '../../lexicon/words'

/** What a name is known as, before its place in the text is looked at. */
export type Known =
  | { readonly kind: 'organisation' | 'team' | 'thing'; readonly letters?: boolean }
  | {
      readonly kind: 'place'
      readonly scale: Scale
      readonly country?: string
      readonly subdivision?: string
      readonly letters?: boolean
    }

/** How large a place is: only a city lends its name to a team. */
export type Scale = 'country' | 'region' | 'city'

const LATIN = /^[\p{Script=Latin}\p{M}'’. -]{3,}$/u

/** Every name that is known, with what it is. A later row takes the place of an earlier. */
export function* knownNames(): Generator<readonly [name: string, known: Known]> {
  for (const name of words(areas)) for (const form of name.split('|')) yield [form, { kind: 'place', scale: 'region' }]
  for (const { name, names, country, subdivision } of places()) {
    const known: Known = { kind: 'place', scale: 'city', country, ...(subdivision && { subdivision }) }
    for (const form of [name, ...names]) if (LATIN.test(form)) yield [form, known]
  }
  for (const { code, names } of regions()) {
    const known: Known = { kind: 'place', scale: 'region', country: code.slice(0, 2), subdivision: code }
    for (const [index, name] of names.entries()) {
      if (index === 0 || (name.endsWith('.') && name.length > 2)) yield [name, known]
    }
  }
  for (const { code, names } of countries()) {
    const known: Known = { kind: 'place', scale: 'country', country: code }
    for (const form of names) if (LATIN.test(form) && !LETTERS.test(form)) yield [form, known]
  }
  for (const form of words(lettersOfCountries)) yield [form, { kind: 'place', scale: 'country', letters: true }]
  for (const [kind, list] of lists) {
    for (const row of words(list))
      for (const form of row.split('|')) yield [form, { kind, letters: LETTERS.test(form) }]
  }
}

const lists = [
  ['organisation', organisations],
  ['team', teams],
  ['thing', things],
] as const

/** Names of letters only are known in capitals only: `WHO`, but no `Who`. */
const LETTERS = /^[A-Z.]+$/

const lettersOfCountries = 'U.S., US, U.S, USA, U.S.A., UK, U.K., UAE, U.A.E., DRC, USSR, U.S.S.R.'
