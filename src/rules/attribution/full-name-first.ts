import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../text/characters'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import { letterPattern } from '../engine/letter-pattern'
import { placedPattern } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'

/**
 * A lone surname as speaker at a sentence start or after a comma: `Smith said`; not `John Smith said`.
 * Anchored at the verb, since verbs are rarer than names.
 */
const surnames = /* @__PURE__ */ placedPattern(
  'speech',
  /(?<=(?:^|[.!?]["”’']* |, ["“]?|["”] )(\p{Lu}\p{Ll}[\p{L}'’-]+) )(?:said|told|added|warned|noted|stressed|urged|says)\b/gu,
  mayFollowSurname,
)

/** Whether the word before an offset may be a surname by itself: not in lower case, and not after another word. */
function mayFollowSurname(text: string, place: number): boolean {
  let start = place - 1
  while (start > 0 && !isMarkBefore(text.charCodeAt(start - 1))) start--
  if (classAt(text, start) >= SMALL) return false
  return text.charAt(start - 1) !== ' ' || classAt(text, start - 2) < CAPITAL
}

/** Whether a code unit is a space or a mark before a surname: one of ` "“`. */
const isMarkBefore = (unit: number): boolean => unit === 0x20 || unit === 0x22 || unit === 0x201c
const classAt = (text: string, at: number): number => CHARACTER_CLASS[text.charCodeAt(at)] ?? 0

/** Reports a speaker called by surname before the full name is given. */
export const fullNameFirst: IndexedRule = {
  id: 'attribution/full-name-first',
  severity: 'warning',
  languages: ['en'],
  features: ['speech'],
  reads: 'style',
  check: ({ texts, index }) => {
    const speakers = new Map<string, Place>() // surname → first place as a speaker
    for (const { text, match } of surnames(index)) {
      const [, name = ''] = match
      if (text.part === 'paragraph' && text.block !== undefined && !speakers.has(name))
        speakers.set(name, { block: text.block, start: match.index - 1 - name.length })
    }
    const findings: Finding[] = []
    if (speakers.size <= FEW && ![...speakers].some(([name, place]) => mayBeNamedFrom(place, texts, name)))
      return findings
    const named = fullNames(texts, speakers)
    for (const [name, { block, start }] of speakers) {
      const full = named.get(name)
      if (!full || full.block < block || (full.block === block && full.start < start)) continue
      findings.push({
        message: `Surname “${name}” is used before the full name in paragraph ${full.paragraph}.`,
        hint: 'Give the full name and the role at the first mention.',
        path: `body.${block}.text`,
        span: { start, end: start + name.length },
      })
    }
    return findings
  },
}

/** A full name, given name and surname: `Jane Smith`, `John Q. Smith` */
const FULL = /* @__PURE__ */ letterPattern(
  /\p{Lu}(?<![\p{L}’'-]\p{Lu})[\p{L}.'’-]+ (?:\p{Lu}\. )?(\p{Lu}\p{Ll}[\p{L}'’-]+)/gu,
)

/** A place in the body: the index of the block, and the offset in its text. */
interface Place {
  readonly block: number
  readonly start: number
}

/** Whether a surname may follow a given name at a place or after it. If not, the full name cannot come too late. A cheap filter. */
const mayBeNamedFrom = ({ block, start }: Place, texts: readonly ArticleText[], name: string): boolean =>
  texts.some(
    ({ block: own = -1, part, text }) =>
      own >= block && part === 'paragraph' && followsCapital(text, name, own === block ? start : 0),
  )

/** Whether a text has a surname after a capitalized word, which may be the given name, after an offset. */
function followsCapital(text: string, name: string, from = 0): boolean {
  // the name is looked for without the space before it: capitals are rarer than spaces
  for (let at = text.indexOf(name, from + 1); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at - 1
    if (text.charCodeAt(end) !== SPACE) continue
    let start = end
    while (start > 0 && text.charCodeAt(start - 1) !== SPACE && end - start < LONGEST) start--
    if (classAt(text, start) < SMALL || end - start === LONGEST) return true
  }
  return false
}

const SPACE = 0x20

/** The maximum number of characters of the word before a surname. */
const LONGEST = 30

/** The maximum number of surnames for each of which a paragraph is searched. With more, full names are matched in every paragraph. */
const FEW = 5

/** Returns the place of each speaker’s first full name, by surname. `paragraph` counts the paragraphs of the body from 1. */
function fullNames(
  texts: readonly ArticleText[],
  speakers: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, { readonly paragraph: number } & Place> {
  const first = new Map<string, { readonly paragraph: number } & Place>()
  const searched = speakers.size > FEW ? undefined : [...speakers.keys()]
  let paragraph = 0
  for (const { part, block, text } of texts) {
    if (part !== 'paragraph' || block === undefined) continue
    paragraph++
    if (searched && !searched.some((name) => followsCapital(text, name))) continue
    for (const match of text.matchAll(FULL(text))) {
      const name = match[1] ?? ''
      if (speakers.has(name) && !first.has(name)) first.set(name, { paragraph, block, start: match.index })
    }
    if (first.size === speakers.size) break
  }
  return first
}
