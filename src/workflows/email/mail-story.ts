import type { Dropped, Story } from '../../diagnostics/story'
import { findMailMargins, isMailFooter } from '../../formats/email'
import { type ParseOptions, parse } from '../../parse/parse'
import { type ReadHtmlOptions, readHtml } from '../html/read-html'
import type { ChosenText } from './mail-text'

/** A story read in the text of a mail, and the lines around it. */
export interface MailStory {
  readonly story: Story
  /** The text that the sender wrote above a forwarded mail. */
  readonly note?: string
  /** The values of the header of a mail forwarded in the text. */
  readonly values: readonly string[]
}

/** Parses the text of a mail as copy or as a page. Signatures, footers and headers of forwarded mails are dropped. */
export function readMailText(
  { kind, text }: ChosenText,
  subject: string,
  options: ReadHtmlOptions,
  how: ParseOptions,
): MailStory {
  if (kind === 'plain') return readPlainText(text, subject, how)
  const [story] = readHtml(text, { ...options, lenient: true, parse: how })
  return { story: withoutFooters(story as Story), values: [] } // readHtml returns one story or throws
}

/** Parses the plain text of a mail. All text around the story is replaced by spaces first, so that offsets stay the same. */
function readPlainText(text: string, subject: string, how: ParseOptions): MailStory {
  const { dropped, note, values } = findMailMargins(text, subject)
  let masked = ''
  let end = 0
  for (const span of dropped) {
    masked += text.slice(end, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, ' ')
    end = span.end
  }
  const story = parse(masked + text.slice(end), how)
  return {
    story: { ...story, text, dropped: ordered([...story.dropped, ...dropped]) },
    ...(note !== undefined && { note }),
    values,
  }
}

const ordered = (dropped: readonly Dropped[]): Dropped[] => [...dropped].sort((a, b) => a.start - b.start)

/** Moves footers on confidentiality from the end of a body to `dropped`. */
function withoutFooters(story: Story): Story {
  const body = [...story.article.body]
  const spans = { ...story.spans }
  const dropped: Dropped[] = []
  for (let i = body.length - 1; i >= 0; i--) {
    const block = body[i]
    const span = spans[`body.${i}.text`]
    if (block?.kind !== 'paragraph' || block.dateline || !span || !isMailFooter(block.text)) break
    body.pop()
    dropped.push({ kind: 'mail-footer', start: span.start, end: span.end })
    for (const path of Object.keys(spans)) if (path.startsWith(`body.${i}.`)) delete spans[path]
  }
  if (!dropped.length) return story
  const footers = new Set(dropped.map(({ start, end }) => story.text.slice(start, end)))
  const notices = story.article.notices?.filter(
    ({ kind, text }) => kind !== 'possible' || ![...footers].some((one) => one.includes(text)),
  )
  const { notices: _, ...rest } = story.article
  return {
    ...story,
    article: { ...rest, ...(notices?.length && { notices }), body },
    spans,
    dropped: ordered([...story.dropped, ...dropped]),
  }
}
