import type { Story } from '../../diagnostics/story'
import type { Span } from '../../text/span'

/** Whether a text may be taken out of its place: it fills a field of the head or a block, or is dropped or unread. */
export function isFree(read: Story, span: Span): boolean {
  const within = Object.keys(read.spans).filter((key) => {
    const other = read.spans[key] as Span
    return other.start < span.end && other.end > span.start
  })
  if (!within.length) return true
  const [path = '', ...others] = within
  const place = read.spans[path]
  const hasOthers = others.some((other) => !path.startsWith('signoff.') || !CONTRIBUTOR.test(other))
  return (
    !hasOthers &&
    place?.start === span.start &&
    place.end === span.end &&
    (fieldOf(path) !== undefined || (CAPTION.test(path) ? isCaptionAlone(read, path) : ENTRY.test(path)))
  )
}

/** Whether a path is the caption of a medium of which the copy has nothing else: a line that only looks like a caption. */
function isCaptionAlone(read: Story, path: string): boolean {
  const entry = CAPTION.exec(path)?.[1]
  return (
    entry !== undefined && !Object.keys(read.spans).some((other) => other !== path && other.startsWith(`${entry}.`))
  )
}

/** Returns a story without the text that fills a span: a field of the head, a block of the body, dropped or unread text. */
export function withoutText(read: Story, span: Span): Story {
  const isIt = (other: Span): boolean => other.start === span.start && other.end === span.end
  const path = Object.keys(read.spans).find((key) => isIt(read.spans[key] as Span))
  const field = fieldOf(path)
  if (path && field) {
    const article = { ...read.article }
    const spans = { ...read.spans }
    delete article[field]
    delete spans[path]
    return { ...read, article, spans }
  }
  const [, list, index] = ENTRY.exec(path ?? '') ?? []
  if (list) return withoutNames(withoutEntry(read, list as (typeof LISTS)[number], Number(index)), span)
  return {
    ...read,
    dropped: read.dropped.filter((one) => !isIt(one)),
    unread: read.unread.filter((one) => !isIt(one)),
    diagnostics: read.diagnostics.filter(({ rule, span: at }) => rule !== 'read/unread' || !at || !isIt(at)),
  }
}

/** The paths of head and tail fields with one text each. */
const FIELDS = {
  subheadline: 'subheadline',
  section: 'section',
  slugline: 'slugline',
  'published.text': 'published',
  'updated.text': 'updated',
  kicker: 'kicker',
  'dateline.text': 'dateline',
} as const

/** The lists whose entries a text may fill alone. */
const LISTS = ['body', 'summaries', 'signoff', 'editorsNotes', 'contributors'] as const
const ENTRY = /^(body|summaries|signoff|editorsNotes)\.(\d+)\.(?:text|caption)$/
const CAPTION = /^(body\.\d+)\.caption$/
const CONTRIBUTOR = /^contributors\.(\d+)\./

/** Returns the field that the text at a path fills alone; undefined for an entry of a list. */
const fieldOf = (path = ''): (typeof FIELDS)[keyof typeof FIELDS] | undefined =>
  Object.hasOwn(FIELDS, path) ? FIELDS[path as keyof typeof FIELDS] : undefined

/** Returns a story without the contributors whose names lie in a span, such as those of a sign-off that is taken out. */
function withoutNames(read: Story, { start, end }: Span): Story {
  const path = Object.keys(read.spans).find((key) => {
    const span = read.spans[key]
    return CONTRIBUTOR.test(key) && span && span.start >= start && span.end <= end
  })
  const index = CONTRIBUTOR.exec(path ?? '')?.[1]
  return index === undefined ? read : withoutNames(withoutEntry(read, 'contributors', Number(index)), { start, end })
}

/** Returns a story without an entry of a list; the paths of the entries after it change. An empty list is left out, but for the body. */
function withoutEntry(read: Story, list: (typeof LISTS)[number], index: number): Story {
  const opening = `${list}.`
  const path = (own: string): string => {
    if (!own.startsWith(opening)) return own
    const [number = '', ...rest] = own.slice(opening.length).split('.')
    return [list, Number(number) - (Number(number) > index ? 1 : 0), ...rest].join('.')
  }
  const isGone = (own: string): boolean => own === `${list}.${index}` || own.startsWith(`${list}.${index}.`)
  const left = read.article[list]?.filter((_, i) => i !== index) ?? []
  const article = { ...read.article, [list]: left }
  if (!left.length && list !== 'body') delete article[list]
  return {
    ...read,
    article,
    spans: Object.fromEntries(
      Object.entries(read.spans).flatMap(([key, span]) => (isGone(key) ? [] : [[path(key), span]])),
    ),
    diagnostics: read.diagnostics
      .filter((diagnostic) => !isGone(diagnostic.path))
      .map((diagnostic) => ({ ...diagnostic, path: path(diagnostic.path) })),
  }
}
