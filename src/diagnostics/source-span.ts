import type { Span } from '../text/span'
import { rethrowAsMisuse } from './rethrow-as-misuse'
import { type Story, sourceSpans } from './story'

/**
 * Where a stretch of one of the article’s texts stands in the source, as one span from its first character to its last;
 * for a stretch of no length, the place between two characters. Undefined when the path has no place in the source.
 */
export function enclosingSourceSpan(story: Story, path: string, stretch?: Span): Span | undefined {
  return rethrowAsMisuse('sourceSpan', () => spanOf(story, path, stretch))
}

function spanOf(story: Story, path: string, stretch: undefined | Span): Span | undefined {
  const key = keyOf(story, path)
  if (key === undefined) return undefined
  if (stretch && stretch.start >= stretch.end) {
    const [next] = sourceSpans(story, key, stretch.start, stretch.start + 1)
    const at = next?.start ?? sourceSpans(story, key).at(-1)?.end
    return at === undefined ? undefined : { start: at, end: at }
  }
  const spans = stretch ? sourceSpans(story, key, stretch.start, stretch.end) : sourceSpans(story, key)
  const [first] = spans
  const last = spans.at(-1)
  return first && last && { start: first.start, end: last.end }
}

/** The path itself, or the text of the part it names: `dateline` stands where `dateline.text` stands. */
function keyOf({ spans }: Story, path: string): string | undefined {
  if (Object.hasOwn(spans, path)) return path
  return Object.hasOwn(spans, `${path}.text`) ? `${path}.text` : undefined
}
