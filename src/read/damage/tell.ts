import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import { isAllCaps } from './all-caps'
import type { Damage } from './damage'
import type { Found } from './found'
import { kinds } from './kinds'

const EACH = 3 // stretches of one kind that are told one by one; more are told once
const SHOWN = 40

/** Tells what was found in the copy: each stretch, or a kind once where it is everywhere. */
export function tellDamage(draft: Draft, text: string, { found }: Damage): void {
  const byKind = new Map<string, Found[]>()
  for (const item of found) {
    const same = byKind.get(item.kind)
    if (same) same.push(item)
    else byKind.set(item.kind, [item])
  }
  for (const [kind, stretches] of byKind) {
    if (stretches.length > EACH) tell(draft, text, kind, stretches)
    else for (const stretch of stretches) tell(draft, text, kind, [stretch])
  }
  tellCapitals(draft)
}

function tell(draft: Draft, text: string, kind: string, stretches: readonly Found[]): void {
  const [first] = stretches
  const words = kinds[kind]
  if (!first || !words) return
  const { start, end } = first
  const edits: Edit[] = stretches.flatMap(({ mends }) =>
    mends.map((mend) => ({ start: mend.start, end: mend.end, text: mend.text })),
  )
  const shown = text.slice(start, Math.min(end, start + SHOWN)) + (end > start + SHOWN ? '…' : '')
  draft.tell({
    rule: `damage/${kind}`,
    severity: words.severity,
    message: stretches.length === 1 ? words.one(`“${shown}”`) : words.many(stretches.length),
    ...(words.hint !== undefined && { hint: words.hint }),
    path: stretches.length === 1 ? pathAt(draft, first) : '',
    span: { start, end },
    ...(edits.length > 0 && { fix: { edits } }),
  })
}

/** The smallest part of the article that a stretch lies in; empty when it lies in none. */
function pathAt({ spans }: Draft, { start, end }: Span): string {
  let path = ''
  let smallest = Number.POSITIVE_INFINITY
  for (const own in spans) {
    const span = spans[own] as Span
    if (span.start > start || span.end < end || span.end - span.start > smallest) continue
    if (span.end - span.start === smallest && own.length <= path.length) continue
    path = own
    smallest = span.end - span.start
  }
  return path
}

function tellCapitals(draft: Draft): void {
  if (!isAllCaps(draft.article.body)) return
  draft.tell({
    rule: 'damage/all-caps',
    severity: 'info',
    message: 'The copy is set in capitals: names, and where sentences start, cannot be told by them.',
    path: '',
  })
}
