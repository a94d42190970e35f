import type { Article, Correction, Summary } from '../../article'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode, toLine, toText } from '../parse-values'
import { CORRECTION } from './write-item'

/* Headlines and descriptions, by their roles. */

const FIRST = new Set(['', 'main'])
const MAIN = new Set(['headline', 'web'])
const SUBHEAD = new Set(['subhead', 'subheadline', 'deck', 'subtitle'])

const roleOf = ({ role }: JsonRecord): string => (words(role) ?? '').toLowerCase()

/** Returns the headline, subheadline and kicker, and headlines with other roles. */
export function readHeadlines(
  item: JsonRecord,
): Pick<Article, 'headline' | 'subheadline' | 'kicker' | 'alternativeHeadlines'> {
  const all = list(item.headlines).map(fields)
  const pick = (...roles: readonly ReadonlySet<string>[]): JsonRecord | undefined =>
    roles.map((some) => all.find((one) => some.has(roleOf(one)) && toLine(words(one.value)))).find(Boolean)
  const main = pick(FIRST, MAIN)
  const below = pick(SUBHEAD)
  const above = all.find((one) => roleOf(one) === 'kicker')
  const others = all.flatMap((one) => {
    const role = toCode(words(one.role))
    const text = toLine(words(one.value))
    return role && text && one !== main && one !== below && one !== above ? [{ role, text }] : []
  })
  return withoutUndefined({
    headline: toLine(words(main?.value)),
    subheadline: toLine(words(below?.value)),
    kicker: toLine(words(above?.value)),
    alternativeHeadlines: others.length ? others : undefined,
  })
}

/** The roles of a plain summary. */
const SUMMARY = new Set(['', 'summary', 'text'])

/** Returns the summaries; the role of a plain summary is left out. Skips corrections and the HTML copy that Superdesk adds. */
export function readSummaries(item: JsonRecord): Summary[] {
  return list(item.descriptions)
    .map(fields)
    .flatMap((one): Summary[] => {
      const text = toText(words(one.value))
      const kind = roleOf(one)
      const role = SUMMARY.has(kind) ? undefined : toCode(words(one.role))
      return text === undefined || kind === 'html' || kind === CORRECTION ? [] : [{ text, ...(role && { role }) }]
    })
}

/** Returns the corrections of earlier versions: descriptions with this role. */
export const readCorrections = (item: JsonRecord): Correction[] =>
  list(item.descriptions)
    .map(fields)
    .flatMap((one) => {
      const text = roleOf(one) === CORRECTION ? toText(words(one.value)) : undefined
      return text === undefined ? [] : [{ text }]
    })
