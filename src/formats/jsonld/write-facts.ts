import type { AlternativeId, Article, Audience, Correction } from '../../article'
import { DATA_MINING_CODES } from '../data-mining'
import type { Thing } from './shape'

/** Whether a role of an identifier is free: that of the slugline is taken. */
export const isIdRole = (role: string | undefined): boolean => role !== undefined && role !== 'slugline'

/** Another identifier, where it has a role. */
export const writeId = ({ role, value }: AlternativeId): Thing[] =>
  isIdRole(role) ? [{ '@type': 'PropertyValue', propertyID: role, value }] : []

/** Whom the story is meant for. */
export const writeAudience = (audience: readonly Audience[] = []): Thing[] =>
  audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ '@type': 'Audience', audienceType: name }))

/** The corrections that have a time or a version; one without is a notice. */
export const datedCorrections = ({ corrections = [] }: Article): Correction[] =>
  corrections.filter(({ at, version }) => at !== undefined || version !== undefined)

/** What is reserved of data mining, and the usage terms in other languages. */
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
