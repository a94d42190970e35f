import type { Article } from '../src/article'

/** What the page shows of a field. */
export interface FieldExamples {
  readonly absent: string
}

/** Returns the examples of each field of an article. */
export function examples(): Record<string, FieldExamples>

/** Returns the articles that the examples of a field show. */
export function exampleArticles(
  given: FieldExamples,
): Promise<{ readonly text?: string; readonly article: Partial<Article> }[]>

/** Returns the page of the article. */
export function articlePage(): Promise<string>
