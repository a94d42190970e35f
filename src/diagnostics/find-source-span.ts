import type { Span } from '../text/span'
import { findWholeSpanIn } from './find-spans'
import type { Story } from './story'

/** Returns what `sourceSpan` returns, without its check of arguments: for functions that check their own. */
export function findSourceSpan(story: Story, path: string, part?: Span): Span | undefined {
  const { spans, repairs } = story
  const whole = ownSpan(spans, path) ?? ownSpan(spans, textPathOf(path)) // the text of a part, such as `dateline.text` for `dateline`
  if (!whole) return undefined
  if (part && part.start >= part.end) {
    const at =
      findWholeSpanIn(whole, repairs, part.start, part.start + 1)?.start ?? findWholeSpanIn(whole, repairs)?.end
    return at === undefined ? undefined : { start: at, end: at }
  }
  return findWholeSpanIn(whole, repairs, part?.start, part?.end)
}

const textPaths = new Map<string, string>()
const KEPT = 100

/** Returns the path of the text of a part: `dateline.text`. Keeps some, since engines look up a string much faster if they did before. */
function textPathOf(path: string): string {
  const known = textPaths.get(path)
  if (known !== undefined) return known
  const made = `${path}.text`
  if (textPaths.size < KEPT) textPaths.set(path, made)
  return made
}

/** Returns the span of a path; undefined for a path without one, also for a name that all objects have, such as `constructor`. */
function ownSpan(spans: Story['spans'], path: string): Span | undefined {
  const span = spans[path]
  return span && Object.hasOwn(spans, path) ? span : undefined
}
