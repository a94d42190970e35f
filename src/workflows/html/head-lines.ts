import type { Article } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'
import { denseHouseEndings, uncasedNewsroomWords } from '../../lexicon/byline-words'
import { personLineParticles } from '../../lexicon/name-particles'
import { alternatives, once, words } from '../../lexicon/words'
import type { Span } from '../../text/span'

/** The role that the elements around a line give it: author, publication time, or other line of the page’s `<header>`. */
type HeadRole = 'author' | 'time' | 'head'

/** The maximum number of paragraphs taken as head lines. */
const MOST = 40
/** The minimum length of a line in the `<header>` that is kept as a sentence, in characters. A shorter one is a label, and is dropped. */
const WORDED = 24
/** The name of a person: `Jane Doe`, `Ana de la Poza`; not `Jane Doe and John Roe`, `By Jane Doe` */
const NAME = /* @__PURE__ */ once(
  () =>
    new RegExp(
      String.raw`^(?!By )\p{Lu}[\p{L}.'’-]*(?: (?:${alternatives(personLineParticles)})){0,3} \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$`,
      'u',
    ),
)
/** Name in a script without capitals: two to four words, or two to four characters where words have no spaces between them. */
const UNCASED =
  /^(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}[\s\u30fb][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}|(?:(?!\p{Script=Han})\p{Lo}[\p{Lo}\p{M}.'’-]+)(?: \p{Lo}[\p{Lo}\p{M}.'’-]+){1,3})$/u
const NEWSROOM = once(() => new Set(words(uncasedNewsroomWords)))
const HOUSE = once(() => new RegExp(`(?:${words(denseHouseEndings).join('|')})$`))

/** Whether a line is the name of one person: `Jane Doe`, `김영희`; not: `By Jane Doe`, `편집국`. */
export const isPersonName = (line: string): boolean =>
  NAME().test(line) ||
  (UNCASED.test(line) && !HOUSE().test(line) && !line.split(' ').some((word) => NEWSROOM().has(word)))

/** Score of a page block above which a long paragraph in the `<header>` is the start of the body. */
const STORY = 8
/** The length above which a line can be the first paragraph of the body, in characters. Most standfirsts are shorter. */
const LONG = 100
const isLongLine = (text = ''): boolean => text.length > LONG

/** The maximum length of a byline, in characters. */
const SIGNED = 80

/**
 * Moves head lines of a page from the subheadline and the first paragraphs to their fields.
 * Elements of the page mark these lines: author, publication time, and the `<header>` around the headline. The parser sees only the text,
 * and so reads the lines as a subheadline or as paragraphs.
 */
export function withHeadLines(read: Story, shown: VisiblePage): Story {
  const head = new PageHeadReader(read, shown)
  if (read.spans.subheadline) head.moveSubheadline('subheadline', read.article.subheadline ?? '')
  let count = 0
  for (const block of read.article.body) {
    if (
      count === MOST ||
      block.kind !== 'paragraph' ||
      block.dateline ||
      !head.moveParagraph(`body.${count}.text`, block.text)
    )
      break
    count++
  }
  return head.withoutBlocks(count)
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

  /** Moves the subheadline to the byline or the publication time, if the HTML elements around it mark it as an author or a time. */
  moveSubheadline(path: 'subheadline', text: string): void {
    const role = this.roleAt(path)
    if (role === 'head' || !role || !this.canMove(role, text)) return
    this.move(role, path, text)
    delete this.article[path]
    delete this.spans[path]
  }

  /**
   * Moves a paragraph to the byline, publication time, subheadline or summaries, by the HTML elements around it; drops a short label.
   * Returns false, with nothing moved, if the paragraph is no head line or the field already has a text.
   */
  moveParagraph(path: string, text: string): boolean {
    const role = this.roleAt(path)
    const span = this.spans[path]
    if (!role || !span) return false
    if (role !== 'head') {
      if (!this.canMove(role, text)) return false
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

  /** Returns the story without the first `count` blocks of its body, which were moved to other fields. */
  withoutBlocks(count: number): Story {
    const path = (own: string): string =>
      own.replace(/^body\.(\d+)(?=\.|$)/, (_, index) => `body.${Number(index) - count}`)
    const spans = Object.entries(this.spans).filter(([key]) => !isBefore(key, count))
    return {
      ...this.read,
      article: { ...this.article, body: this.article.body.slice(count) },
      spans: Object.fromEntries(spans.map(([key, span]) => [path(key), span])),
      dropped: this.dropped,
      diagnostics: this.read.diagnostics
        .filter((diagnostic) => !isBefore(diagnostic.path, count))
        .map((diagnostic) => ({ ...diagnostic, path: path(diagnostic.path) })),
    }
  }

  /**
   * Whether a line can be moved to the field of its role: the field is empty, and a line for the byline is short enough and no label without
   * a name.
   */
  private canMove(role: Exclude<HeadRole, 'head'>, text: string): boolean {
    if (role === 'time') return !this.article.published
    return !this.article.byline && text.length <= SIGNED && !/[:：]$/.test(text)
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

  /** Returns the HTML offset of the first long paragraph that belongs to the story by its score; infinity if not found. */
  private bodyStart(): number {
    const first = this.shown.lines.find(
      ({ block }) => isLongLine(block.texts.text?.text) && (this.shown.scores.get(block) ?? 0) > STORY,
    )
    return first?.block.texts.text?.span.start ?? Number.POSITIVE_INFINITY
  }

  /** Returns the role of the text at a path, by the elements around its line. Undefined if the text is not a whole line. */
  private roleAt(path: string): HeadRole | undefined {
    const { start = -1, end = -1 } = this.spans[path] ?? {}
    const line = this.shown.lines.find((one) => one.start === start)
    const source = line?.block.texts.text
    if (!source || source.text.length !== end - start) return undefined
    const within = (spans: readonly Span[]): boolean =>
      spans.some((one) => one.start <= source.span.start && source.span.end <= one.end)
    if (within(this.shown.times)) return 'time'
    if (within(this.shown.authors)) return 'author'
    return within(this.shown.heads) && source.span.start < this.bodyStart() ? 'head' : undefined
  }
}

const isBefore = (path: string, count: number): boolean => Number(/^body\.(\d+)/.exec(path)?.[1] ?? count) < count
