import type { Span } from '../text/span'
import { findWholeSpanIn } from './find-spans'
import type { Story } from './story'

/** Returns what `sourceSpan` returns, without its check of arguments: for functions that check their own. */
export function findSourceSpan(story: Story, path: string, part?: Span): Span | undefined {
  const { spans, repairs } = story
  const whole = ownSpan(spans, path) ?? ownSpan(spans, `${path}.text`) // the text of a part, such as `dateline.text` for `dateline`
  if (!whole) return undefined
  if (part && part.start >= part.end) {
    const at =
      findWholeSpanIn(whole, repairs, part.start, part.start + 1)?.start ?? findWholeSpanIn(whole, repairs)?.end
    return at === undefined ? undefined : { start: at, end: at }
  }
  return findWholeSpanIn(whole, repairs, part?.start, part?.end)
}

/** Returns the span of a path; undefined for a path without one, also for a name that all objects have, such as `constructor`. */
function ownSpan(spans: Story['spans'], path: string): Span | undefined {
  const span = spans[path]
  return span && Object.hasOwn(spans, path) ? span : undefined
}
