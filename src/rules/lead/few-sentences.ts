import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a first paragraph with too many sentences. */
export const fewSentences: IndexedRule<{ max: number }> = {
  id: 'lead/few-sentences',
  severity: 'info',
  needs: 'annotations',
  options: { max: { default: 2, summary: 'The maximum number of sentences.', min: 1 } },
  check: ({ article: { body, annotations }, options: { max } }) => {
    const sentences = annotations?.sentences ?? []
    const path = `body.${body.findIndex(({ kind }) => kind === 'paragraph')}.text`
    const first = sentences.findIndex((sentence) => sentence.path === path)
    if (first < 0 || sentences[first + max]?.path !== path) return [] // sentences are in article order
    const own = sentences.filter((sentence) => sentence.path === path)
    const over = own[max]
    if (!over) return []
    return [
      {
        message: `First paragraph has ${own.length} sentences; the maximum is ${max}.`,
        hint: 'Start a new paragraph here.',
        path,
        span: { start: over.start, end: over.end },
      },
    ]
  },
}
