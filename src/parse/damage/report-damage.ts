import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'
import type { StoryBuilder } from '../story-builder'
import { isBodyInCapitals } from './all-caps'
import { damageKinds } from './damage-kinds'
import type { DamageReport } from './find-damage'
import type { DamageMatch } from './finder'

const EACH = 3 // spans of one kind that are reported one by one; more are reported once
const SHOWN = 40

/** Reports the damage found in the copy: place by place, or once for a kind with more than three places. */
export function reportDamage(builder: StoryBuilder, text: string, { found }: DamageReport): void {
  const byKind = new Map<string, DamageMatch[]>()
  for (const item of found) {
    const same = byKind.get(item.kind)
    if (same) same.push(item)
    else byKind.set(item.kind, [item])
  }
  for (const [kind, places] of byKind) {
    if (places.length > EACH) reportPlaces(builder, text, kind, places)
    else for (const place of places) reportPlaces(builder, text, kind, [place])
  }
  reportCapitals(builder)
}

function reportPlaces(builder: StoryBuilder, text: string, kind: string, places: readonly DamageMatch[]): void {
  const [first] = places
  const words = damageKinds[kind]
  if (!first || !words) return
  const { start, end } = first
  const edits: Edit[] = places.flatMap(({ edits: repairs }) =>
    repairs.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
  )
  const shown = text.slice(start, Math.min(end, start + SHOWN)) + (end > start + SHOWN ? '…' : '')
  builder.report({
    rule: `damage/${kind}`,
    severity: words.severity,
    message: places.length === 1 ? words.one(`“${shown}”`) : words.many(places.length),
    ...(words.hint !== undefined && { hint: words.hint }),
    path: places.length === 1 ? pathAt(builder, first) : '',
    span: { start, end },
    ...(edits.length > 0 && { fix: { edits } }),
  })
}

/** Returns the path of the smallest part of the article around a span. Empty if no part has it. */
function pathAt({ spans }: StoryBuilder, { start, end }: Span): string {
  let path = ''
  let smallest = Number.POSITIVE_INFINITY
  for (const candidate in spans) {
    const span = spans[candidate] as Span
    if (span.start > start || span.end < end || span.end - span.start > smallest) continue
    if (span.end - span.start === smallest && candidate.length <= path.length) continue
    path = candidate
    smallest = span.end - span.start
  }
  return path
}

function reportCapitals(builder: StoryBuilder): void {
  if (!isBodyInCapitals(builder.article.body)) return
  builder.report({
    rule: 'damage/all-caps',
    severity: 'info',
    message: 'Copy is in capitals: names and sentence starts cannot be recognized by case.',
    path: '',
  })
}
