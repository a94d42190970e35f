import type { PathOf } from '../article'
import type { Span } from '../text/span'
import { rethrowAsMisuse } from './rethrow-as-misuse'
import { type Story, sourceSpans } from './story'

/**
 * Returns the source span of the text at a path of the article; with `part`, that of a span of the text.
 * It runs from the first character to the last; an empty `part` gives the position between two characters. Undefined if the path has no
 * source.
 *
 * @example
 * sourceSpan(parse('Rain expected\n\nOSLO (AP) -- Rain fell.'), 'headline') // { start: 0, end: 13 }
 * sourceSpan(parse('Rain expected\n\nOSLO (AP) -- Rain fell.'), 'kicker') // undefined
 */
export function sourceSpan<Path extends string>(story: Story, path: PathOf<Path>, part?: Span): Span | undefined {
  return rethrowAsMisuse('sourceSpan', () => findSourceSpan(story, path, part))
}

function findSourceSpan(story: Story, path: string, part: undefined | Span): Span | undefined {
  const key = spanPath(story, path)
  if (key === undefined) return undefined
  if (part && part.start >= part.end) {
    const [next] = sourceSpans(story, key, part.start, part.start + 1)
    const at = next?.start ?? sourceSpans(story, key).at(-1)?.end
    return at === undefined ? undefined : { start: at, end: at }
  }
  const spans = part ? sourceSpans(story, key, part.start, part.end) : sourceSpans(story, key)
  const [first] = spans
  const last = spans.at(-1)
  return first && last && { start: first.start, end: last.end }
}

/** Returns the path if it has a span, or the path of its `.text`: `dateline.text` for `dateline`. Undefined if neither has one. */
function spanPath({ spans }: Story, path: string): string | undefined {
  if (Object.hasOwn(spans, path)) return path
  return Object.hasOwn(spans, `${path}.text`) ? `${path}.text` : undefined
}
