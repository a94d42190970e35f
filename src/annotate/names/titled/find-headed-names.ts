import type { Organisation, Place } from '../../../article'
import type { TokenPage } from '../../page'
import type { MentionIndex } from '../clusters/mention-index'
import { tokensOf } from './find-titled-people'

/** A name found by its noun, with its mentions. */
type HeadedName = Organisation & Place

/**
 * Finds organisations or places by the noun that opens or closes their name, or as names of the lexicon, in scripts without capitals.
 * Leaves out what crosses a mention found before. Returns an empty list for languages without such patterns.
 */
export function findHeadedNames(
  page: TokenPage,
  named: MentionIndex,
  kind: 'organisation' | 'place',
): readonly HeadedName[] {
  const { organisations, places, organisationForms } = page.words.names
  const patterns = kind === 'place' ? places : organisations
  if (patterns.length === 0) return []
  const forms = kind === 'place' ? [] : organisationForms
  const found = new Map<string, HeadedName>()
  const taken = new Uint8Array(page.tokens.count) // tokens of names found so far
  for (const { from, to } of named.inOrder()) taken.fill(1, from, to)
  for (const [block, { start, end }] of page.blocks.entries()) {
    const text = page.text.slice(start, end)
    for (const pattern of patterns)
      for (const { groups, indices } of matchesOf(pattern, text)) {
        const span = indices?.groups?.name
        const at = span && tokensOf(page, { block, start: start + span[0], end: start + span[1] })
        if (!at || taken.subarray(at.from, at.to).includes(1)) continue
        taken.fill(1, at.from, at.to)
        const name = groups?.name ?? ''
        const bare = withoutForm(name, forms)
        let entry = found.get(bare)
        if (!entry) found.set(bare, (entry = { id: named.ids.for(kind, name), name, mentions: [] }))
        entry.mentions.push(named.add(kind, entry.id, at.block, at.from, at.to, start + span[1]))
      }
  }
  return [...found.values()]
}

/** Yields the matches of a global pattern. `matchAll` makes a copy of the pattern for each text, which V8 compiles anew. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    yield match
  }
}

/** Returns the name of a company without its legal form: that of the company alone. */
function withoutForm(name: string, forms: readonly string[]): string {
  const form = forms.find((each) => name.endsWith(each) && name.length > each.length + 1)
  return form === undefined ? name : name.slice(0, -form.length)
}
