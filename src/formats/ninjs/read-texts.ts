import type { Article, Summary } from '../../article'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode, toLine, toText } from '../parse-values'

/* Headlines and descriptions, by their roles. */

const FIRST = new Set(['', 'main'])
const MAIN = new Set(['headline', 'web'])
const SUBHEAD = new Set(['subhead', 'subheadline', 'deck', 'subtitle'])

const roleOf = ({ role }: JsonRecord): string => (words(role) ?? '').toLowerCase()

/** The headline, those above and below it, and those of other roles. */
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

/** What a plain summary is called; Superdesk says it again as HTML. */
const SUMMARY = new Set(['', 'summary', 'text'])

/** The summaries, with their roles where they are no plain ones. */
export function readSummaries(item: JsonRecord): Summary[] {
  return list(item.descriptions)
    .map(fields)
    .flatMap((one): Summary[] => {
      const text = toText(words(one.value))
      const kind = roleOf(one)
      const role = SUMMARY.has(kind) ? undefined : toCode(words(one.role))
      return text === undefined || kind === 'html' ? [] : [{ text, ...(role && { role }) }]
    })
}
