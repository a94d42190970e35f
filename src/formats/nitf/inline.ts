import type { Anchor, Article, Mark } from '../../article'

/** A stretch of a paragraph that NITF says what it is: a name, or a quotation. */
export interface Inline {
  readonly kind: 'person' | 'org' | 'location' | 'q'
  readonly start: number
  readonly end: number
}

/** Whether a stretch is one of these, and no mark. */
export const isInline = (one: Mark | Inline): one is Inline =>
  one.kind === 'person' || one.kind === 'org' || one.kind === 'location' || one.kind === 'q'

/** What stands inside the texts of an article, by the paths of its anchors. */
export type Inlines = ReadonlyMap<string, readonly Inline[]>

/** The names and quotations that the annotations of an article tell, each where it stands. */
export function inlinesOf({ annotations = {} }: Article): Inlines {
  const { people = [], organisations = [], places = [], statements = [] } = annotations
  const found = new Map<string, Inline[]>()
  const put = (kind: Inline['kind'], { path, start, end }: Anchor): void => {
    const own = found.get(path)
    if (own) own.push({ kind, start, end })
    else found.set(path, [{ kind, start, end }])
  }
  for (const { mentions } of people) for (const mention of mentions) put('person', mention)
  for (const { mentions } of organisations) for (const mention of mentions) put('org', mention)
  for (const { mentions } of places) for (const mention of mentions) put('location', mention)
  for (const { kind, content } of statements) if (kind === 'direct') for (const stretch of content) put('q', stretch)
  return found
}

/**
 * The marks of a text with the names and quotations in it, nested and in order. Marks stand; of the others, what would cross one, or is
 * not what the text says any more, is left out. Names have nothing inside, as NITF wants it: of two that overlap, the first and longer stands.
 */
export function withInlines(
  text: string,
  marks: readonly Mark[],
  inlines: readonly Inline[],
): readonly (Mark | Inline)[] {
  const quotations = apart(
    inlines.flatMap((one) => (one.kind === 'q' ? (quoted(text, one) ?? []) : [])),
    boundariesOf(marks),
  )
  const names = apart(
    inlines.filter(({ kind, start, end }) => kind !== 'q' && isWhole(text, start, end)),
    boundariesOf([...marks, ...quotations]),
  )
  return [...marks, ...quotations, ...names].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A quotation with its marks: `“We won’t,”`; nothing where it has none, for a reader would set them. */
function quoted(text: string, { kind, start, end }: Inline): Inline | undefined {
  if (OPEN.test(text.charAt(start - 1)) && CLOSE.test(text.charAt(end))) return { kind, start: start - 1, end: end + 1 }
  return OPEN.test(text.charAt(start)) && CLOSE.test(text.charAt(end - 1)) && end - start > 1
    ? { kind, start, end }
    : undefined
}

const OPEN = /["“„«‹「『]/
const CLOSE = /["”“»›」』]/

/** Those that overlap none before them, and that no boundary lies inside of. */
function apart(stretches: readonly Inline[], boundaries: readonly number[]): Inline[] {
  const kept: Inline[] = []
  let at = 0
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stretch.start < at || isCut(boundaries, stretch)) continue
    kept.push(stretch)
    at = stretch.end
  }
  return kept
}

const boundariesOf = (stretches: readonly { readonly start: number; readonly end: number }[]): number[] =>
  stretches.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b)

/** Whether a boundary lies inside a stretch, not at its ends. */
function isCut(boundaries: readonly number[], { start, end }: Inline): boolean {
  let low = 0
  let high = boundaries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((boundaries[middle] as number) <= start) low = middle + 1
    else high = middle
  }
  return (boundaries[low] ?? end) < end
}

/** A stretch inside the text, with white space at neither end and no character cut in two. */
const isWhole = (text: string, start: number, end: number): boolean =>
  start < end && end <= text.length && !EDGE.test(text.charAt(start)) && !/[\s\ud800-\udbff]/.test(text.charAt(end - 1))

const EDGE = /[\s\udc00-\udfff]/
