import { commonAcronyms } from '../../lexicon/common-acronyms'
import type { ArticleText } from '../article-texts'
import { explainedIn } from '../explained'
import { letterPattern } from '../letter-pattern'
import type { Finding, Rule } from '../rule'
import { isAllCaps } from '../text-shape'
import { paragraphsWith, textsWith } from '../texts-with'

/** `CPC`, `CPCs`; not: `U.S.`, `(NYSE: ETSY)`, `GM.N`, `F-16`, `COVID-19` */
const ACRONYM = /* @__PURE__ */ letterPattern(
  /([A-Z](?<![\p{L}\d.:&@#/-][A-Z])[A-Z]{1,5})s?(?![\p{L}\d:&@/-]|\.[\p{L}])/gu,
)

/** An acronym is explained where it stands first. */
export const explained: Rule<{ known: readonly string[] }> = {
  id: 'acronyms/explained',
  severity: 'info',
  languages: ['en'],
  looksFor: ['twoCapitals'],
  summary: 'An acronym that few know is explained at or before its first use.',
  why: 'Readers abroad, and those of another trade, do not know it.',
  source: 'AP Stylebook, abbreviations and acronyms; Reuters Handbook of Journalism.',
  silent: 'For acronyms that all readers of news know, and in copy that is set in capitals.',
  options: { known: { default: [], summary: 'Acronyms that your readers know beside the common ones.' } },
  check: (_, { article, texts, options: { known } }) => {
    const isKnown = (acronym: string): boolean =>
      commonAcronyms().has(acronym) ||
      known.includes(acronym) ||
      article.dateline?.credits?.some((credit) => credit.text === acronym) === true
    const seen = new Set<string>()
    const findings: Finding[] = []
    const tell = (path: string, start: number, acronym: string, message: string): void => {
      findings.push({
        message,
        hint: 'Write the name in full where it stands first, with the acronym in brackets.',
        path,
        span: { start, end: start + acronym.length },
      })
    }
    for (const { path, text, block } of paragraphsWith(texts, 'twoCapitals'))
      for (const { acronym, start } of acronymsIn(text)) {
        if (seen.has(acronym) || isKnown(acronym)) continue
        seen.add(acronym)
        const first = explainedIn(texts).find((each) => each.acronym === acronym)
        if (first && (first.block < block || (first.block === block && first.start <= start + 120))) continue
        tell(
          path,
          start,
          acronym,
          first ? `${acronym} is explained only further down.` : `${acronym} is not explained.`,
        )
      }
    for (const { part, path, text } of textsWith(texts, 'twoCapitals'))
      if (HEAD.has(part))
        for (const { acronym, start } of acronymsIn(text)) {
          if (seen.has(acronym) || isKnown(acronym)) continue
          seen.add(acronym)
          if (explainedIn(texts).some((each) => each.acronym === acronym)) continue
          tell(path, start, acronym, `${acronym} is not explained, here nor in the text.`)
        }
    return findings
  },
}

/** What stands above the text: an acronym there may be explained in the text. */
const HEAD: ReadonlySet<ArticleText['part']> = /* @__PURE__ */ new Set(['headline', 'subheadline', 'summary'] as const)

/** The acronyms of a text, in order; none of one that is set in capitals, and no words in capitals. */
function acronymsIn(text: string): { readonly acronym: string; readonly start: number }[] {
  const found: { readonly acronym: string; readonly start: number }[] = []
  const pattern = ACRONYM(text)
  pattern.lastIndex = 0
  while (pattern.test(text)) {
    let end = pattern.lastIndex
    if (text.charAt(end - 1) === 's') end--
    let start = end
    while (isCapital(text.charCodeAt(start - 1))) start--
    if (/^\p{Lu}+ \p{Lu}{2}|\p{Lu}{2} $/u.test(text.slice(Math.max(0, start - 4), start))) continue
    found.push({ acronym: text.slice(start, end), start })
  }
  return found.length > 0 && isAllCaps(text) ? [] : found
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
