import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'
import type { StoryBuilder } from '../story-builder'
import { isAllCaps } from './all-caps'
import { damageKinds } from './damage-kinds'
import type { DamageReport } from './find-damage'
import type { DamageMatch } from './finder'

const EACH = 3 // spans of one kind that are reported one by one; more are reported once
const SHOWN = 40

/** Reports the damage found in the copy: each span, or a kind once where it is everywhere. */
export function reportDamage(draft: StoryBuilder, text: string, { found }: DamageReport): void {
  const byKind = new Map<string, DamageMatch[]>()
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

function tell(draft: StoryBuilder, text: string, kind: string, stretches: readonly DamageMatch[]): void {
  const [first] = stretches
  const words = damageKinds[kind]
  if (!first || !words) return
  const { start, end } = first
  const edits: Edit[] = stretches.flatMap(({ mends }) =>
    mends.map((mend) => ({ start: mend.start, end: mend.end, text: mend.text })),
  )
  const shown = text.slice(start, Math.min(end, start + SHOWN)) + (end > start + SHOWN ? '…' : '')
  draft.report({
    rule: `damage/${kind}`,
    severity: words.severity,
    message: stretches.length === 1 ? words.one(`“${shown}”`) : words.many(stretches.length),
    ...(words.hint !== undefined && { hint: words.hint }),
    path: stretches.length === 1 ? pathAt(draft, first) : '',
    span: { start, end },
    ...(edits.length > 0 && { fix: { edits } }),
  })
}

/** Returns the path of the smallest part of the article around a span; empty if not found. */
function pathAt({ spans }: StoryBuilder, { start, end }: Span): string {
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

function tellCapitals(draft: StoryBuilder): void {
  if (!isAllCaps(draft.article.body)) return
  draft.report({
    rule: 'damage/all-caps',
    severity: 'info',
    message: 'Copy is in capitals: names and sentence starts cannot be recognized by case.',
    path: '',
  })
}
