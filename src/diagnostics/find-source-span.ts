import type { Span } from '../text/span'
import { findSpans } from './find-spans'
import type { Story } from './story'

/** Returns what `sourceSpan` returns, without its check of arguments: for functions that check their own. */
export function findSourceSpan(story: Story, path: string, part?: Span): Span | undefined {
  const key = spanPath(story, path)
  if (key === undefined) return undefined
  if (part && part.start >= part.end) {
    const [next] = findSpans(story, key, part.start, part.start + 1)
    const at = next?.start ?? findSpans(story, key).at(-1)?.end
    return at === undefined ? undefined : { start: at, end: at }
  }
  const spans = part ? findSpans(story, key, part.start, part.end) : findSpans(story, key)
  const [first] = spans
  const last = spans.at(-1)
  return first && last && { start: first.start, end: last.end }
}

/** Returns the path if it has a span, or the path of its `.text`: `dateline.text` for `dateline`. Undefined if neither has one. */
function spanPath({ spans }: Story, path: string): string | undefined {
  if (Object.hasOwn(spans, path)) return path
  return Object.hasOwn(spans, `${path}.text`) ? `${path}.text` : undefined
}
