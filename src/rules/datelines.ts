import type { Dateline } from '../article'
import { oncePerIndex } from './engine/once-per-index'

/** A dateline of an article with its path: `dateline`, `body.3.dateline`. */
export interface DatelineWithPath {
  readonly path: string
  readonly dateline: Dateline
}

/**
 * Returns the datelines of an article: its own and those of paragraphs in a roundup.
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
