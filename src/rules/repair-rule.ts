import type { IndexedRule } from './engine/indexed-rule'

interface RepairWording extends Omit<IndexedRule, 'check'> {
  /** The kind of repair that the rule reports. */
  readonly kind: string
  readonly one: string
  readonly many: (count: number) => string
}

/**
 * Returns a rule that reports the repairs of one kind, once per story.
 * The parser makes these repairs without a diagnostic; the fix applies them to the copy.
 */
export const repairRule = ({ kind, one, many, ...rule }: RepairWording): IndexedRule => ({
  ...rule,
  features: ['repairs'],
  check: ({ story: { repairs } }) => {
    const own = repairs.filter((repair) => repair.kind === kind)
    const [first] = own
    if (!first) return []
    return [
      {
        message: own.length === 1 ? one : many(own.length),
        path: '',
        sourceSpan: { start: first.start, end: first.end },
        sourceFix: { edits: own },
      },
    ]
  },
})
