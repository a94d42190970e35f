import type { Article } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'
import type { Span } from '../../text/span'

/** The role of a line according to the HTML elements around it. */
type HeadRole = 'author' | 'time' | 'head'

/** The maximum number of lines in such a head. */
const MOST = 40
/** The minimum number of letters of a head line that is more than a label. */
const WORDED = 24
/** The name of a person: `Jane Doe`, `Ana de la Poza`; not `Jane Doe and John Roe`, `By Jane Doe` */
const NAME =
  /^(?!By )\p{Lu}[\p{L}.'’-]*(?: (?:de|del|della|la|von|van|der|den|bin|al)){0,3} \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u
/** Whether a line is the name of a person and nothing more. */
export const isPersonName = (line: string): boolean => NAME.test(line)

/** The maximum number of letters in a byline. */
const SIGNED = 80

/**
 * Returns a story with the head lines that its page marks up. These are lines that are its author or its publication time, and those in the
 * `<header>` with its headline. The parser, which sees the words alone, takes them for a subheadline or for the first paragraphs.
 */
export function withHeadLines(read: Story, shown: VisiblePage): Story {
  const head = new PageHeadReader(read, shown)
  if (read.spans.subheadline) head.again('subheadline', read.article.subheadline ?? '')
  let count = 0
  for (const block of read.article.body) {
    if (count === MOST || block.kind !== 'paragraph' || block.dateline || !head.takes(`body.${count}.text`, block.text))
      break
    count++
  }
  return head.story(count)
}

class PageHeadReader {
  private readonly article: Article
  private readonly spans: Record<string, Span>
  private readonly dropped: Story['dropped'][number][]

  constructor(
    private readonly read: Story,
    private readonly shown: VisiblePage,
  ) {
    this.article = { ...read.article }
    this.spans = { ...read.spans }
    this.dropped = [...read.dropped]
  }

  /** Reassigns the text read as the subheadline if its elements give another role. */
  again(path: 'subheadline', text: string): void {
    const role = this.roleAt(path)
    if (role === 'head' || !role || !this.has(role, text)) return
    this.move(role, path, text)
    delete this.article[path]
    delete this.spans[path]
  }

  /** Takes a paragraph that is a line of the head. Returns whether it is one. */
  takes(path: string, text: string): boolean {
    const role = this.roleAt(path)
    const span = this.spans[path]
    if (!role || !span) return false
    if (role !== 'head') {
      if (!this.has(role, text)) return false
      this.move(role, path, text)
    } else if (text.length < WORDED || text.includes('\n')) this.dropped.push({ kind: 'meta', ...span })
    else if (this.article.subheadline === undefined) {
      this.article.subheadline = text
      this.spans.subheadline = span
    } else {
      const summaries = [...(this.article.summaries ?? []), { text }]
      this.article.summaries = summaries
      this.spans[`summaries.${summaries.length - 1}.text`] = span
    }
    return true
  }

  /** Returns the story without the first paragraphs of its body. */
  story(count: number): Story {
    const path = (own: string): string =>
      own.replace(/^body\.(\d+)(?=\.|$)/, (_, index) => `body.${Number(index) - count}`)
    const spans = Object.entries(this.spans).filter(([key]) => !isBefore(key, count))
    return {
      ...this.read,
      article: { ...this.article, body: this.article.body.slice(count) },
      spans: Object.fromEntries(spans.map(([key, span]) => [path(key), span])),
      dropped: this.dropped,
      diagnostics: this.read.diagnostics
        .filter((told) => !isBefore(told.path, count))
        .map((told) => ({ ...told, path: path(told.path) })),
    }
  }

  /** Whether there is room for a line of a role. */
  private has(role: Exclude<HeadRole, 'head'>, text: string): boolean {
    return role === 'time' ? !this.article.published : !this.article.byline && text.length <= SIGNED
  }

  private move(role: Exclude<HeadRole, 'head'>, path: string, text: string): void {
    const span = this.spans[path]
    if (!span) return
    if (role === 'time') {
      this.article.published = { text }
      this.spans['published.text'] = span
      return
    }
    const named = isPersonName(text)
    this.article.byline = { text, ...(named && { authors: [{ kind: 'person', name: text }] }) }
    this.spans['byline.text'] = span
    if (named) this.spans['byline.authors.0.name'] = span
  }

  /** Returns the role that the page gives the line of a part. */
  private roleAt(path: string): HeadRole | undefined {
    const { start = -1, end = -1 } = this.spans[path] ?? {}
    const line = this.shown.lines.find((one) => one.start === start)
    const source = line?.block.texts.text
    if (!source || source.text.length !== end - start) return undefined
    const within = (spans: readonly Span[]): boolean =>
      spans.some((one) => one.start <= source.span.start && source.span.end <= one.end)
    if (within(this.shown.times)) return 'time'
    if (within(this.shown.authors)) return 'author'
    return within(this.shown.heads) ? 'head' : undefined
  }
}

const isBefore = (path: string, count: number): boolean => Number(/^body\.(\d+)/.exec(path)?.[1] ?? count) < count
