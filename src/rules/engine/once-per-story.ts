import type { ArticleText } from './article-texts'

/** What is worked out of the texts of a story when the first rule asks, and kept for the others until another story comes. */
export function oncePerStory<Found, Rest extends readonly unknown[] = []>(
  make: (texts: readonly ArticleText[], ...rest: Rest) => Found,
): (texts: readonly ArticleText[], ...rest: Rest) => Found {
  let kept: { readonly texts: readonly ArticleText[]; readonly found: Found } | undefined
  return (texts, ...rest) => {
    if (kept?.texts !== texts) kept = { texts, found: make(texts, ...rest) }
    return kept.found
  }
}
