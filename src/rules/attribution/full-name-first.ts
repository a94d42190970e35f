import type { ArticleText } from '../article-texts'
import { letterPattern } from '../letter-pattern'
import type { Finding, Rule } from '../rule'
import { paragraphsWith } from '../texts-with'

/** `Smith said`, at the start of a sentence or behind a comma; not `John Smith said` */
const SURNAME = /* @__PURE__ */ letterPattern(
  /(?:^|[.!?]["”’']* |, ["“]?|["”] )(\p{Lu}\p{Ll}[\p{L}'’-]+) (?:said|told|added|warned|noted|stressed|urged|says)\b/gu,
)

/** Somebody is named in full before the surname alone is used. */
export const fullNameFirst: Rule = {
  id: 'attribution/full-name-first',
  severity: 'warning',
  languages: ['en'],
  looksFor: ['speech'],
  summary: 'Whoever speaks is named in full before he is called by his surname alone.',
  why: 'When the full name stands further down, paragraphs were moved, and the reader asks who that is.',
  source: 'AP Stylebook, names: first and last names on first reference, the last name on second.',
  silent: 'When the full name stands nowhere in the text: the word may be an institution’s.',
  check: (_, { article, texts }) => {
    const findings: Finding[] = []
    const seen = new Set<string>()
    let known: ReadonlyMap<string, { i: number; at: number }> | undefined
    for (const { block: i, text } of paragraphsWith(texts, 'speech'))
      for (const match of text.matchAll(SURNAME(text))) {
        const name = match[1] ?? ''
        if (seen.has(name)) continue
        seen.add(name)
        known ??= fullNames(texts)
        const full = known.get(name)
        const start = match.index + match[0].indexOf(name)
        if (!full || full.i < i || (full.i === i && full.at < start)) continue
        findings.push({
          message: `${name} speaks here, and is named in full only in paragraph ${article.body.slice(0, full.i + 1).filter(({ kind }) => kind === 'paragraph').length}.`,
          hint: 'Give the full name and the office where the name stands first.',
          path: `body.${i}.text`,
          span: { start, end: start + name.length },
        })
      }
    return findings
  },
}

/** A given name and a surname: `Jane Smith`, `John Q. Smith` */
const FULL = /* @__PURE__ */ letterPattern(
  /\p{Lu}(?<![\p{L}’'-]\p{Lu})[\p{L}.'’-]+ (?:\p{Lu}\. )?(\p{Lu}\p{Ll}[\p{L}'’-]+)/gu,
)

/** Where each surname stands for the first time behind a given name. */
function fullNames(texts: readonly ArticleText[]): Map<string, { i: number; at: number }> {
  const first = new Map<string, { i: number; at: number }>()
  for (const { part, block: i, text } of texts)
    if (part === 'paragraph' && i !== undefined)
      for (const match of text.matchAll(FULL(text))) {
        const name = match[1] ?? ''
        if (!first.has(name)) first.set(name, { i, at: match.index })
      }
  return first
}
