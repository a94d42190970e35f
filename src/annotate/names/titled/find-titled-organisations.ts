import type { Organisation } from '../../../article'
import type { TokenPage } from '../../page'
import type { MentionIndex } from '../clusters/mention-index'
import { tokensOf } from './find-titled-people'

/**
 * Finds organisations by the noun that opens or closes their name, in scripts without capitals.
 * Leaves out what crosses the mention of a person. Returns an empty list for languages without such patterns.
 */
export function findTitledOrganisations(page: TokenPage, named: MentionIndex): readonly Organisation[] {
  const patterns = page.words.names.organisations
  if (patterns.length === 0) return []
  const found = new Map<string, Organisation>()
  const taken = new Uint8Array(page.tokens.count) // tokens of people and of organisations found so far
  for (const { from, to } of named.inOrder()) taken.fill(1, from, to)
  for (const [block, { start, end }] of page.blocks.entries()) {
    const text = page.text.slice(start, end)
    for (const pattern of patterns)
      for (const { groups, indices } of text.matchAll(pattern)) {
        const span = indices?.groups?.name
        const at = span && tokensOf(page, { block, start: start + span[0], end: start + span[1] })
        if (!at || taken.subarray(at.from, at.to).includes(1)) continue
        taken.fill(1, at.from, at.to)
        const name = groups?.name ?? ''
        const bare = withoutForm(name, page.words.names.organisationForms)
        let entry = found.get(bare)
        if (!entry) found.set(bare, (entry = { id: named.ids.for('organisation', name), name, mentions: [] }))
        entry.mentions.push(named.add('organisation', entry.id, at.block, at.from, at.to, start + span[1]))
      }
  }
  return [...found.values()]
}

/** Returns the name of a company without its legal form: that of the company alone. */
function withoutForm(name: string, forms: readonly string[]): string {
  const form = forms.find((each) => name.endsWith(each) && name.length > each.length + 1)
  return form === undefined ? name : name.slice(0, -form.length)
}
