import type { IndexedRule } from '../engine/indexed-rule'
import { wordCountOf } from '../engine/texts-with'

/** Reports a first paragraph above the maximum number of words. */
export const shortEnough: IndexedRule<{ max: number }> = {
  id: 'lead/short-enough',
  reads: 'style',
  severity: 'warning',
  options: { max: { default: 35, summary: 'The maximum number of words.', min: 5 } },
  check: ({ texts, index, options: { max } }) => {
    const at = texts.findIndex(({ part }) => part === 'paragraph')
    const words = wordCountOf(index, at) ?? 0
    if (words <= max) return []
    return [
      {
        message: `First paragraph has ${words} words; the maximum is ${max}.`,
        hint: 'Move details to the second paragraph.',
        path: texts[at]?.path ?? '',
      },
    ]
  },
}
