import type { AlternativeId, Article, Audience, Correction } from '../../article'
import { DATA_MINING_CODES } from '../data-mining'
import type { Thing } from './shape'

/** Whether an identifier has a role that can be written: any but `slugline`, which the slugline itself uses. */
export const isIdRole = (role: string | undefined): boolean => role !== undefined && role !== 'slugline'

/** Writes a further identifier of the item, if it has a role. */
export const writeId = ({ role, value }: AlternativeId): Thing[] =>
  isIdRole(role) ? [{ '@type': 'PropertyValue', propertyID: role, value }] : []

/** Writes the audiences of an article, without the excluded ones. */
export const writeAudience = (audience: readonly Audience[] = []): Thing[] =>
  audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ '@type': 'Audience', audienceType: name }))

/** Returns the corrections with a time or a version. A reader would take others for notices. */
export const datedCorrections = ({ corrections = [] }: Article): Correction[] =>
  corrections.filter(({ at, version }) => at !== undefined || version !== undefined)

/** Writes the data mining permission, and the usage terms in other languages. */
export function writeReservations({ rights: { dataMining, terms = [] } = {} }: Article): Thing[] {
  const mining = dataMining && {
    '@type': 'CreativeWork',
    identifier: DATA_MINING_CODES[dataMining.kind],
    text: dataMining.text,
    url: dataMining.policy,
  }
  const translated = terms.map(({ language, text }) => ({ '@type': 'CreativeWork', inLanguage: language, text }))
  return [...(mining ? [mining] : []), ...translated]
}
