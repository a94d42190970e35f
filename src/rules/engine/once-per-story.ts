import type { ArticleText } from './article-texts'

/** Returns a cached function of a story’s texts: computed on the first call, kept until another story comes. */
export function oncePerStory<Found, Rest extends readonly unknown[] = []>(
  make: (texts: readonly ArticleText[], ...rest: Rest) => Found,
): (texts: readonly ArticleText[], ...rest: Rest) => Found {
  let kept: { readonly texts: readonly ArticleText[]; readonly found: Found } | undefined
  return (texts, ...rest) => {
    if (kept?.texts !== texts) kept = { texts, found: make(texts, ...rest) }
    return kept.found
  }
}
