import type { Rule } from '../engine/rule'

/** Reports a first paragraph with too many sentences. */
export const fewSentences: Rule<{ most: number }> = {
  id: 'lead/few-sentences',
  severity: 'info',
  needs: 'annotations',
  summary: 'The first paragraph has few sentences.',
  why: 'One sentence tells the news; the others tell something else.',
  source: 'Journalism schools and agencies: one sentence, two at most.',
  options: { most: { default: 2, summary: 'The most sentences that the first paragraph may have.', least: 1 } },
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
        message: `The first paragraph has ${own.length} sentences; ${most} is the most.`,
        hint: 'Begin a new paragraph here.',
        path,
        span: { start: over.start, end: over.end },
      },
    ]
  },
}
