import type { Span } from '../text/span'
import { letterPattern } from './letter-pattern'
import { oncePerStory } from './once-per-story'
import { type ParagraphText, paragraphsWith } from './texts-with'

/** An acronym that a text explains: `the Communist Party of China (CPC)`. */
export interface Explained extends Span {
  readonly acronym: string
  /** The words it stands for, as far as their initials tell. */
  readonly name?: string
  /** The number of the block. */
  readonly block: number
}

/** `(CPC)`, `(“CPC”)`; not: `(NYSE: ETSY)`, `(R-Texas)`, `(42)`, `(Aug 31)` */
const BRACKET = /\((?:the )?["“']?([A-Z][A-Za-z&-]{1,7})["”']?\)/g
/** The long form behind it: `OPEC (Organization of the Petroleum …)` */
const REVERSED = /* @__PURE__ */ letterPattern(
  /([A-Z](?<![\p{L}\d][A-Z])[A-Z&]{1,6})s?,? (?:\(|or )(?:the )?(\p{Lu}[\p{L}’'-]+(?: [\p{L}’'&-]+){1,8})\)?/gu,
)

/** The acronyms that the paragraphs of an article explain, in order; worked out once for all rules. */
export const explainedIn = /* @__PURE__ */ oncePerStory((texts) =>
  paragraphsWith(texts, 'bracket').flatMap(explainedBy),
)

function explainedBy({ text, block }: ParagraphText): Explained[] {
  const found: Explained[] = []
  for (const match of text.matchAll(BRACKET)) {
    const acronym = match[1] ?? ''
    if (!/[A-Z].*[A-Z]/.test(acronym)) continue
    const name = nameBefore(text.slice(Math.max(0, match.index - 160), match.index), acronym)
    if (name === undefined && !/\p{Lu}[\p{L}’'-]+ $/u.test(text.slice(Math.max(0, match.index - 30), match.index)))
      continue
    const start = match.index + match[0].indexOf(acronym)
    found.push({ acronym, block, start, end: start + acronym.length, ...(name === undefined ? {} : { name }) })
  }
  for (const match of text.matchAll(REVERSED(text))) {
    const [, acronym = '', name = ''] = match
    if (initialsFit(name.split(' '), acronym))
      found.push({ acronym, block, start: match.index, end: match.index + acronym.length, name })
  }
  return found
}

const SMALL = /^(?:of|the|and|for|in|on|to|at|a|an|de|du|des|la|le|les|et|y|e|der|die|das|und|für|von)$/

/** The words before a bracket whose initials are the acronym’s letters, small words left out. */
function nameBefore(before: string, acronym: string): string | undefined {
  const words = before.trimEnd().split(/\s+/)
  for (let count = Math.min(words.length, acronym.length + 5); count >= 2; count--) {
    if (opensOtherwise(words.at(-count) ?? '', acronym)) continue
    const name = words.slice(-count)
    if (!SMALL.test(name[0] ?? '') && initialsFit(name, acronym)) return name.join(' ')
  }
  return undefined
}

/** Whether a word is one of plain letters, and its first is not that of the acronym: no name opens with it. */
const opensOtherwise = (word: string, acronym: string): boolean =>
  /^[A-Za-z]+$/.test(word) && word.charAt(0).toUpperCase() !== acronym.charAt(0)

function initialsFit(words: readonly string[], acronym: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase()
  const initials = words
    .flatMap((word) => word.split(/[-/]/))
    .filter((word) => !SMALL.test(word))
    .map((word) =>
      word
        .replace(/^[^\p{L}]+/u, '')
        .charAt(0)
        .toUpperCase(),
    )
    .join('')
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return letters.length > 1 && (initials === letters || all === letters)
}
