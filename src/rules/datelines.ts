import type { Dateline } from '../article'
import { oncePerIndex } from './engine/once-per-index'
import type { Finding } from './engine/rule'
import type { TextIndex } from './engine/text-index'

/** A dateline of an article with its path: `dateline`, `body.3.dateline`. */
export interface DatelineWithPath {
  readonly path: string
  readonly dateline: Dateline
}

/**
 * Returns the datelines of an article: its own, and those that open paragraphs in a roundup.
 * Computed once per story for all rules.
 */
export const datelinesOf = /* @__PURE__ */ oncePerIndex(
  ({ article: { dateline, body } }): readonly DatelineWithPath[] => {
    const found: DatelineWithPath[] = []
    if (dateline) found.push({ path: 'dateline', dateline })
    for (let i = 0; i < body.length; i++) {
      const block = body[i]
      if (block?.kind === 'paragraph' && block.dateline)
        found.push({ path: `body.${i}.dateline`, dateline: block.dateline })
    }
    return found
  },
)

/** Returns the findings of a check on each dateline of an article. Most have one dateline, whose findings need no joining. */
export function checkDatelines(
  index: TextIndex,
  check: (dateline: DatelineWithPath) => readonly Finding[],
): readonly Finding[] {
  const datelines = datelinesOf(index)
  const [first] = datelines
  return first && datelines.length === 1 ? check(first) : datelines.flatMap(check)
}
