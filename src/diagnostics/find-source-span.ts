import type { Span } from '../text/span'
import { findSpansIn } from './find-spans'
import type { Story } from './story'

/** Returns what `sourceSpan` returns, without its check of arguments: for functions that check their own. */
export function findSourceSpan(story: Story, path: string, part?: Span): Span | undefined {
  const { spans, repairs } = story
  const whole = ownSpan(spans, path) ?? ownSpan(spans, `${path}.text`) // the text of a part, such as `dateline.text` for `dateline`
  if (!whole) return undefined
  if (part && part.start >= part.end) {
    const [next] = findSpansIn(whole, repairs, part.start, part.start + 1)
    const at = next?.start ?? findSpansIn(whole, repairs).at(-1)?.end
    return at === undefined ? undefined : { start: at, end: at }
  }
  const found = findSpansIn(whole, repairs, part?.start, part?.end)
  const [first] = found
  const last = found.at(-1)
  return first && last && { start: first.start, end: last.end }
}

const ownSpan = (spans: Story['spans'], path: string): Span | undefined =>
  Object.hasOwn(spans, path) ? spans[path] : undefined
