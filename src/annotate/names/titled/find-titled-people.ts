import type { Anchor, Person, Role } from '../../../article'
import { partitionPoint } from '../../../text/partition-point'
import { anchorOf, type TokenPage } from '../../page'
import type { PageBlock } from '../../page-block'
import type { MentionIndex } from '../clusters/mention-index'
import { type TitledMention, type TitledName, titledMentionsOf } from './titled-mentions'

/**
 * Finds people by the title beside their name, in scripts without capitals: `外长李明`, `村井さん`, `한도윤 장관`.
 * A name without a title counts if it is that of a person so found. Returns an empty list for languages without such titles.
 */
export function findTitledPeople(page: TokenPage, named: MentionIndex): readonly Person[] {
  const patterns = page.words.names.titled
  if (patterns.length === 0) return []
  const names = page.blocks.flatMap((block, index) => namesIn(page, block, index, patterns))
  const people = new Map<string, Person & { readonly mentions: Anchor[]; roles?: Role[] }>()
  for (const mention of titledMentionsOf(page, names)) {
    const { full, role } = mention
    const at = tokensOf(page, mention)
    if (!at) continue
    let person = people.get(full)
    if (!person) people.set(full, (person = { id: named.ids.for('person', full), name: full, mentions: [] }))
    person.mentions.push(named.add('person', person.id, at.block, at.from, at.to, mention.end))
    if (role) (person.roles ??= []).push(roleAt(page, mention.block, role))
  }
  return [...people.values()]
}

/** Returns the names that patterns find in a block. */
function namesIn(page: TokenPage, block: PageBlock, index: number, patterns: readonly RegExp[]): TitledName[] {
  const text = page.text.slice(block.start, block.end)
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => nameOf(match, block, index) ?? []),
  )
}

function nameOf({ groups, indices }: RegExpMatchArray, { start }: PageBlock, block: number): TitledName | undefined {
  const { name, role } = indices?.groups ?? {}
  if (!name) return undefined
  return {
    name: groups?.name ?? '',
    block,
    start: start + name[0],
    end: start + name[1],
    role: role && { start: start + role[0], end: start + role[1] },
  }
}

/** Returns the tokens of a mention on a page; undefined if it does not start with a token. */
export function tokensOf(
  { tokens, blocks }: TokenPage,
  { block, start, end }: Pick<TitledMention, 'block' | 'start' | 'end'>,
) {
  const { from = 0, to = 0 } = blocks[block] ?? {}
  const next = partitionPoint(from, to, (middle) => tokens.start(middle) < start)
  let last = next
  while (last < to && tokens.end(last) < end) last++
  return next < to && tokens.start(next) === start ? { block, from: next, to: Math.min(to, last + 1) } : undefined
}

function roleAt(page: TokenPage, index: number, { start, end }: { start: number; end: number }): Role {
  const anchor = anchorOf(page, page.blocks[index] as PageBlock, start, end) // the block of a mention is on the page
  return { text: anchor.text, anchor }
}
