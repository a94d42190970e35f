import type { StoryBuilder } from './story-builder'

/** Adds a notice of kind `possible` with a text of the article, and the span that the text has at a path. The path stays. */
export function addPossibleNotice({ article, spans }: StoryBuilder, text: string, path: string): void {
  const notices = (article.notices ??= [])
  const span = spans[path]
  if (span) spans[`notices.${notices.length}.text`] = span
  notices.push({ kind: 'possible', text })
}
