import type { Rule } from './engine/rule'

interface RepairWording extends Omit<Rule, 'check'> {
  /** The kind of the reader’s repairs. */
  readonly kind: string
  readonly one: string
  readonly many: (count: number) => string
}

/** A rule that tells what the reader of copy has mended without a word, once for the whole story, and offers to mend the copy itself. */
export const repairRule = ({ kind, one, many, ...rule }: RepairWording): Rule => ({
  ...rule,
  looksFor: ['repairs'],
  check: ({ repairs }) => {
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
