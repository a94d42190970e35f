import type { IndexedRule } from './engine/indexed-rule'

interface RepairWording extends Omit<IndexedRule, 'check'> {
  /** The kind of repair that the rule reports. */
  readonly kind: string
  /** The message for one repair. */
  readonly one: string
  /** Returns the message for several repairs. */
  readonly many: (count: number) => string
}

/**
 * Returns a rule that reports the repairs of one kind, once per story.
 * The parser makes these repairs in the article without a diagnostic; the fix of the rule makes them in the copy.
 */
export const repairRule = ({ kind, one, many, ...rule }: RepairWording): IndexedRule => ({
  ...rule,
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
