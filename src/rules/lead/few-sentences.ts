import type { Rule } from '../engine/rule'

/** Reports a first paragraph with too many sentences. */
export const fewSentences: Rule<{ most: number }> = {
  id: 'lead/few-sentences',
  severity: 'info',
  needs: 'annotations',
  summary: 'The first paragraph has few sentences.',
  why: 'The news fits into one or two sentences.',
  source: 'Journalism schools and agencies: one sentence, two at most.',
  options: { most: { default: 2, summary: 'The maximum number of sentences.', least: 1 } },
  check: ({ article: { body, annotations }, options: { most } }) => {
    const sentences = annotations?.sentences ?? []
    const path = `body.${body.findIndex(({ kind }) => kind === 'paragraph')}.text`
    const first = sentences.findIndex((sentence) => sentence.path === path)
    if (first < 0 || sentences[first + most]?.path !== path) return [] // sentences are in article order
    const own = sentences.filter((sentence) => sentence.path === path)
    const over = own[most]
    if (!over) return []
    return [
      {
        message: `First paragraph has ${own.length} sentences; the maximum is ${most}.`,
        hint: 'Start a new paragraph here.',
        path,
        span: { start: over.start, end: over.end },
      },
    ]
  },
}
