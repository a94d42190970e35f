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
  return (
    !others.length &&
    place?.start === span.start &&
    place.end === span.end &&
    (fieldOf(read, path) !== undefined || /^body\.\d+\.text$/.test(path))
  )
}

/** Returns a story without the text that fills a span: a field of the head, a block of the body, dropped or unread text. */
export function withoutText(read: Story, span: Span): Story {
  const isIt = (other: Span): boolean => other.start === span.start && other.end === span.end
  const path = Object.keys(read.spans).find((key) => isIt(read.spans[key] as Span))
  const field = fieldOf(read, path)
  if (path && field) {
    const article = { ...read.article }
    const spans = { ...read.spans }
    delete article[field]
    delete spans[path]
    return { ...read, article, spans }
  }
  const block = /^body\.(\d+)\.text$/.exec(path ?? '')?.[1]
  if (block !== undefined) return withoutBlock(read, Number(block))
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
  kicker: 'kicker',
  'dateline.text': 'dateline',
  'signoff.0.text': 'signoff',
} as const

/** Returns the field that the text at a path fills alone; undefined for a block, or one of several sign-offs. */
function fieldOf({ article }: Story, path = ''): (typeof FIELDS)[keyof typeof FIELDS] | undefined {
  const field = Object.hasOwn(FIELDS, path) ? FIELDS[path as keyof typeof FIELDS] : undefined
  return field === 'signoff' && article.signoff?.length !== 1 ? undefined : field
}

/** Returns a story without a block of its body; the paths of the blocks after it change. */
function withoutBlock(read: Story, index: number): Story {
  const path = (own: string): string =>
    own.replace(/^body\.(\d+)(?=\.|$)/, (_, number) => `body.${Number(number) - (Number(number) > index ? 1 : 0)}`)
  const isGone = (own: string): boolean => own === `body.${index}` || own.startsWith(`body.${index}.`)
  return {
    ...read,
    article: { ...read.article, body: read.article.body.filter((_, i) => i !== index) },
    spans: Object.fromEntries(
      Object.entries(read.spans).flatMap(([key, span]) => (isGone(key) ? [] : [[path(key), span]])),
    ),
    diagnostics: read.diagnostics
      .filter((diagnostic) => !isGone(diagnostic.path))
      .map((diagnostic) => ({ ...diagnostic, path: path(diagnostic.path) })),
  }
}
