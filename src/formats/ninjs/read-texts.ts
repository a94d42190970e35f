import type { Article, Correction, EditorsNote, Summary } from '../../article'
import { asTexts } from '../as-texts'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode, toLine, toText } from '../parse-values'
import { CORRECTION, PUBLIC_NOTE } from './write-item'

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

/**
 * Returns the summaries; the role of a plain summary is left out. Skips corrections, public notes and the HTML copy that Superdesk adds.
 */
export function readSummaries(item: JsonRecord): Summary[] {
  return list(item.descriptions)
    .map(fields)
    .flatMap((one): Summary[] => {
      const text = toText(words(one.value))
      const kind = roleOf(one)
      const role = SUMMARY.has(kind) ? undefined : toCode(words(one.role))
      if (text === undefined || kind === 'html' || kind === CORRECTION || isPublicNote(one)) return []
      return [{ text, ...(role && { role }) }]
    })
}

const isPublicNote = (one: JsonRecord): boolean => roleOf(one).split(':')[0] === PUBLIC_NOTE.toLowerCase()

/**
 * Returns the editor's notes: those to desks, then those for publication.
 * The text of a public note at the end of `ednote` is removed from it: `toNinjs` writes that text in both places.
 */
export function readNotes(item: JsonRecord): EditorsNote[] {
  const texts = list(item.ednote).flatMap((one) => toText(words(one)) ?? [])
  const published = list(item.descriptions)
    .map(fields)
    .filter(isPublicNote)
    .flatMap((one): EditorsNote[] => {
      const text = toText(words(one.value))
      const role = toCode(words(one.role)?.slice(PUBLIC_NOTE.length + 1))
      return text === undefined ? [] : [{ text, ...(role && { role }), public: true }]
    })
  let last: string | undefined = texts.pop()
  for (const { text } of [...published].reverse()) {
    if (last === text) last = undefined
    else if (last?.endsWith(`\n${text}`)) last = toText(last.slice(0, -text.length))
  }
  return [...asTexts(last === undefined ? texts : [...texts, last]), ...published]
}

/** Returns the corrections of earlier versions: descriptions with this role. */
export const readCorrections = (item: JsonRecord): Correction[] =>
  list(item.descriptions)
    .map(fields)
    .flatMap((one) => {
      const text = roleOf(one) === CORRECTION ? toText(words(one.value)) : undefined
      return text === undefined ? [] : [{ text }]
    })
