import { commonAcronyms } from '../../lexicon/common-acronyms'
import { CAPITAL, CHARACTER_CLASS } from '../../text/characters'
import { unitAt } from '../../text/unit-at'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import { matchesAt } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'
import { isAllCaps } from '../engine/text-shape'
import { type TextToSearch, textsToSearch } from '../engine/texts-with'
import { explainedAcronymsIn } from '../explained-acronyms'
import { headlineTags } from '../headline-tags'
import { isSpeltOut } from '../spelt-out'

/** Acronyms: `CPC`, `CPCs`; not: `U.S.`, `(NYSE: ETSY)`, `GM.N`, `F-16`, `COVID-19` */
const acronymsAt = /* @__PURE__ */ matchesAt(
  /(?<![\p{L}\d.:&@#/-])([A-Z]{2,6})s?(?![\p{L}\d:&@/-]|\.[\p{L}])/gu,
  mayBeAcronym,
)

/** Reports an acronym that is not explained at or before its first use. */
export const explained: IndexedRule<{ known: readonly string[] }> = {
  id: 'acronyms/explained',
  severity: 'info',
  languages: ['en'],
  features: ['twoCapitals'],
  reads: 'style',
  options: { known: { default: [], summary: 'Additional acronyms that need no explanation.' } },
  check: ({ article, index, options: { known } }) => {
    const isKnown = (acronym: string): boolean =>
      known.includes(acronym) || article.dateline?.credits?.some((credit) => credit.text === acronym) === true
    const seen = new Set<string>()
    const findings: Finding[] = []
    const report = (path: string, start: number, acronym: string, message: string): void => {
      findings.push({
        message,
        hint: 'Write the full name at the first mention, with the acronym in brackets.',
        path,
        span: { start, end: start + acronym.length },
      })
    }
    const capitals = textsToSearch(index, 'twoCapitals')
    for (const each of capitals) {
      const { part, path, block } = each.text
      if (part !== 'paragraph' || block === undefined) continue
      for (const { acronym, start } of acronymsIn(each)) {
        if (seen.has(acronym) || isKnown(acronym)) continue
        seen.add(acronym)
        const first = explainedAcronymsIn(index).find((each) => each.acronym === acronym)
        if (first && (first.block < block || (first.block === block && first.start <= start + 120))) continue
        if (isSpeltOutBefore(acronym, index.texts, block, start)) continue
        report(
          path,
          start,
          acronym,
          first ? `Acronym ${acronym} is explained only later.` : `Unexplained acronym ${acronym}.`,
        )
      }
    }
    for (const each of capitals)
      if (HEAD.has(each.text.part))
        for (const { acronym, start } of acronymsIn(each)) {
          if (seen.has(acronym) || isKnown(acronym) || (start === 0 && headlineTags().has(acronym))) continue
          seen.add(acronym)
          if (isSpeltOutBefore(acronym, index.texts)) continue
          if (explainedAcronymsIn(index).some((other) => other.acronym === acronym)) continue
          report(each.text.path, start, acronym, `Acronym ${acronym} is explained neither here nor in the body.`)
        }
    return findings
  },
}

/** Whether a paragraph before a place of the body, or any, has the full name of an acronym. */
function isSpeltOutBefore(
  acronym: string,
  texts: readonly ArticleText[],
  block = Number.POSITIVE_INFINITY,
  start = 0,
): boolean {
  if (acronym.length < 3) return false // two words fit two letters too often
  for (const { part, block: own, text } of texts) {
    if (part !== 'paragraph' || own === undefined) continue
    if (own > block) break
    if (isSpeltOut(acronym, own === block ? text.slice(0, start) : text)) return true
  }
  return false
}

const SPACE = 0x20

/** Parts above the body. An acronym in one of them may be explained in the body. */
const HEAD: ReadonlySet<ArticleText['part']> = /* @__PURE__ */ new Set([
  'headline',
  'subheadline',
  'summaries',
] as const)

/** Returns the acronyms of a text with their offsets, in order. Skips a text in capitals, and acronyms beside other words in capitals. */
function acronymsIn(placed: TextToSearch): readonly { readonly acronym: string; readonly start: number }[] {
  const { text } = placed.text
  if ((placed.places?.length ?? 0) >= MANY && isAllCaps(text)) return NONE
  const found: { readonly acronym: string; readonly start: number }[] = []
  for (const { 1: acronym = '', index: start } of acronymsAt(placed))
    if (unitAt(text, start - 1) !== SPACE || !/\p{Lu}{2} $/u.test(text.slice(Math.max(0, start - 4), start)))
      found.push({ acronym, start })
  return found.length > 0 && isAllCaps(text) ? NONE : found
}

/** Number of words that start with two capitals from which a text is first tested with `isAllCaps`. */
const MANY = 4
const NONE: readonly never[] = []

/** Whether two to six capitals at an offset may be an acronym: `CPC`, `CPCs`; not: `NYSE:`, `US-led`, nor a common one. A cheap filter. */
function mayBeAcronym(text: string, place: number): boolean {
  let end = place + 2
  while (isAsciiCapital(text.charCodeAt(end))) end++
  if (end > place + MOST_LETTERS || commonAcronyms().has(text.slice(place, end))) return false
  if (text.charAt(end) === PLURAL) end++
  return !isAddressCharacter(text.charCodeAt(end)) && !isAddressCharacter(text.charCodeAt(place - 1))
}

const MOST_LETTERS = 6
const PLURAL = 's'
const isAsciiCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
/** Whether a code unit is an ASCII letter, digit or one of `:@/-`. */
const isAddressCharacter = (unit: number): boolean =>
  unit < 0x80 && ((CHARACTER_CLASS[unit] ?? 0) >= CAPITAL || ':@/-'.includes(String.fromCharCode(unit)))
