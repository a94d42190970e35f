import type { PathOf } from '../article'
import type { Span } from '../text/span'
import { findSourceSpan } from './find-source-span'
import { rethrowAsMisuse } from './rethrow-as-misuse'
import type { Story } from './story'

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
