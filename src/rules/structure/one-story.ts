import { agencies } from '../../lexicon/agencies'
import { excerpt } from '../excerpt'
import type { Finding, Rule } from '../rule'

/** `BRUSSELS, April 24 (Reuters) - `, `GENEVA (AP) _ `, `SAN FRANCISCO (CBS.MW) -`: places in capitals, at most a date, a credit, a separator. */
const OPENING =
  /^\p{Lu}[\p{Lu}\p{M}’'. /-]{2,40}(?:, [\p{L}\p{N}., ]{1,40})? \(([\p{L}][\p{L}\p{N}./ -]{1,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/u

/** `Amaravati, Sep 18 (PTI) The government`: in small letters and without a dash, where the credit is known; not: `Xi, the leader (of China) said` */
const DATED =
  /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}, [\p{L}\p{N}., ]{1,40} \((\p{Lu}[\p{L}/-]{1,20})\) ?(?:-{1,2}|[–—_:])? ?(?=\S)/u

/** `Reuters - A second team`, `AP - French competition authorities` */
const CREDIT_FIRST = /^([\p{Lu}][\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,12})?) (?:-{1,2}|[–—]) (?=\p{Lu})/u

/** A line that could be a headline. */
const isHeading = (text: string): boolean => text.length < 120 && !/[.!?…]["”’')]?$/.test(text)

/** There is one story, not two. */
export const oneStory: Rule = {
  id: 'structure/one-story',
  severity: 'warning',
  looksFor: ['dateline'],
  summary: 'The text holds one story: a second dateline is found only in a roundup.',
  why: 'A dateline opens a story. A second one further down tells that two stories ran into one, and the second has lost its headline.',
  source: 'AP Stylebook, datelines: one to a story, but in roundups, where each part opens with its own.',
  silent:
    'In a roundup, where the story has no dateline of its own or several paragraphs open with one. Without a headline above it, a second dateline is only noted: digests of two items have one.',
  check: (_, { article }) => {
    if (!article.dateline) return []
    const own = (article.dateline.credits ?? []).map(({ text }) => text)
    const known = (credit: string | undefined): boolean =>
      credit !== undefined && (own.includes(credit) || agencies().some(({ credits }) => credits.includes(credit)))
    const findings: Finding[] = []
    for (const [i, block] of article.body.entries()) {
      if (block.kind !== 'paragraph') continue
      const start = block.text.slice(0, 140)
      const isLater = i > 0 && !block.dateline
      const bracketed = isLater && start.includes(' (')
      const placed = bracketed ? OPENING.exec(start) : undefined
      const opening = placed ?? ((isLater && CREDIT_FIRST.exec(start)) || (bracketed && DATED.exec(start)) || undefined)
      if (!block.dateline && !opening) continue
      const text = block.dateline?.text ?? opening?.[0].trimEnd() ?? ''
      const before = article.body[i - 1]
      const headed = before?.kind === 'subhead' || (before?.kind === 'paragraph' && isHeading(before.text))
      if (!block.dateline && !known(opening?.[1]) && !(placed && headed)) continue // a headline speaks for a credit that nobody knows
      findings.push({
        ...(headed ? {} : { severity: 'info' }),
        message: `A second dateline stands in the text: ${excerpt(text)}.`,
        hint: 'If a new story begins here, file it by itself; if this is a roundup, open each part with a dateline.',
        path: block.dateline ? `body.${i}.dateline.text` : `body.${i}.text`,
        ...(block.dateline ? {} : { span: { start: 0, end: text.length } }),
      })
    }
    return findings.length === 1 ? findings : findings.filter(({ severity }) => severity === undefined)
  },
}
