import type { BodyElement } from './node'

/** Kinds of lines above the body that a class names: `<p class="kicker">`. */
export const HEADS = ['subheadline', 'kicker', 'byline', 'dateline', 'summary', 'teaser'] as const
/** Kinds that only a line in a header can have: `<header><p class="keywords">`. */
export const HEADER_LINES = ['keywords', 'time'] as const

/**
 * Returns the kind of a line in a header that is no block: `keywords` for `<span class="keywords">`, `time` for `<time>`.
 * Undefined for other elements.
 */
export function headerLineKind({
  local,
  attributes,
}: Pick<BodyElement<unknown>, 'local' | 'attributes'>):
  | (typeof HEADS)[number]
  | (typeof HEADER_LINES)[number]
  | undefined {
  if (local !== 'span' && local !== 'time') return undefined
  return [...HEADS, ...HEADER_LINES].find((kind) => kind === attributes.class) ?? (local === 'time' ? local : undefined)
}
