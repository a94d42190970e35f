import type { Block, Separator } from '../../../article'
import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toLanguageTag } from '../../parse-values'
import { type ElementFrame, marked, type ReadSession } from './frame'
import { datelineOf } from './parts'
import type { ReadRun, Run } from './run'
import type { ElementKind } from './vocabulary'

type TextBlock = Exclude<Block, Separator>

/**
 * Reads a block with one text: paragraph, subhead, quotation or preformatted text.
 * Block elements inside it become lines of the text.
 */
export class TextFrame implements ElementFrame {
  run: Run
  private dateline: ReadRun | undefined
  private source: ReadRun | undefined
  /** The text that continues after a dateline or source. */
  private outer: Run | undefined
  private aside: HtmlElement | undefined
  /** The element of the dateline or source. */
  private said: HtmlElement | undefined
  private readonly pictures: HtmlElement[] = []

  constructor(
    private readonly desk: ReadSession,
    private readonly element: HtmlElement,
    private readonly kind: 'paragraph' | 'heading' | 'quote' | 'preformatted',
  ) {
    this.run = desk.run(kind === 'preformatted')
  }

  enter(element: HtmlElement, kind: ElementKind | undefined): void {
    if (!this.aside && (this.isDateline(element) || this.isSource(element))) {
      this.aside = element
      this.outer = this.run
      this.run = this.desk.run()
    } else if (kind === 'picture') this.pictures.push(element)
    else if (kind) this.run.breakLine()
  }

  leave(element: HtmlElement, kind: ElementKind | undefined): void {
    if (element === this.aside) {
      const said = this.run.finish(true)
      this.said = element
      if (this.kind === 'paragraph') this.dateline = said
      else this.source = said
      this.aside = undefined
      this.run = this.outer ?? this.run
      if (this.kind === 'quote') this.run.breakLine()
    } else if (kind && kind !== 'picture') this.run.breakLine()
  }

  /** Whether an element is a `<span class="dateline">` at the start of a paragraph. */
  private isDateline(element: HtmlElement): boolean {
    if (this.desk.wholeParagraphs) return false
    return this.kind === 'paragraph' && !this.dateline && attribute(element, 'class') === 'dateline' && this.run.blank
  }

  /**
   * Whether an element is the source of a quotation: `<cite>` or `<footer>` directly in the `<blockquote>`.
   * A `<cite>` inside a paragraph of it is the title of a work.
   */
  private isSource({ tagName, parentNode }: HtmlElement): boolean {
    return (
      this.kind === 'quote' &&
      !this.source &&
      (tagName === 'cite' || tagName === 'footer') &&
      parentNode === this.element
    )
  }

  close(): void {
    const text = this.run.finish(this.kind === 'heading')
    const said = text ? this.block(text) : this.alone()
    const tag = toLanguageTag(attribute(this.element, 'lang') ?? attribute(this.element, 'xml:lang'))
    if (said) {
      const block = tag ? { ...said.block, language: tag } : said.block
      this.desk.push({ block, texts: said.texts, element: this.element })
    }
    for (const picture of this.pictures) this.desk.picture(picture)
  }

  private block(text: ReadRun): { readonly block: TextBlock; readonly texts: Record<string, ReadRun> } {
    switch (this.kind) {
      case 'heading': {
        const level = Number(this.element.tagName.slice(1))
        return { block: { kind: 'subhead', ...marked(text), ...(level > 2 && { level }) }, texts: { text } }
      }
      case 'preformatted':
        return { block: { kind: 'preformatted', text: text.text }, texts: { text } }
      case 'quote': {
        const { source } = this
        const block: TextBlock = { kind: 'quote', ...marked(text), ...(source && { source: source.text }) }
        return { block, texts: source ? { text, source } : { text } }
      }
      case 'paragraph': {
        const { dateline } = this
        const block: TextBlock = {
          kind: 'paragraph',
          ...marked(text),
          ...(dateline && { dateline: datelineOf(dateline.text, this.said) }),
        }
        return { block, texts: dateline ? { text, 'dateline.text': dateline } : { text } }
      }
    }
  }

  /** Returns a dateline or source without any other text as a paragraph; undefined if there is neither. */
  private alone(): { readonly block: TextBlock; readonly texts: Record<string, ReadRun> } | undefined {
    const text = this.dateline ?? this.source
    return text && { block: { kind: 'paragraph', ...marked(text) }, texts: { text } }
  }
}
