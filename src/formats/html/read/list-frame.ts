import type { Block, ListItem } from '../../../article'
import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toLanguageTag } from '../../parse-values'
import { type ElementFrame, marked, type ReadSession } from './frame'
import type { ReadRun, Run } from './run'
import type { ElementKind } from './vocabulary'

/** Reads a list. Items of nested lists become items of the one flat list. */
export class ListFrame implements ElementFrame {
  run: Run
  private readonly items: ListItem[] = []
  private readonly texts: Record<string, ReadRun> = {}
  private readonly pictures: HtmlElement[] = []

  constructor(
    private readonly desk: ReadSession,
    private readonly element: HtmlElement,
  ) {
    this.run = desk.run()
  }

  enter(element: HtmlElement, kind: ElementKind | undefined): void {
    if (kind === 'picture') this.pictures.push(element)
    else this.part(kind)
  }

  leave(_: HtmlElement, kind: ElementKind | undefined): void {
    if (kind !== 'picture') this.part(kind)
  }

  private part(kind: ElementKind | undefined): void {
    if (kind === 'item' || kind === 'list') this.item()
    else if (kind) this.run.breakLine()
  }

  private item(): void {
    const text = this.run.finish()
    if (text) {
      this.texts[`items.${this.items.length}.text`] = text
      this.items.push(marked(text))
    }
    this.run = this.desk.run()
  }

  close(): void {
    this.item()
    if (this.items.length) {
      const ordered = this.element.tagName === 'ol'
      const first = attribute(this.element, 'start')?.trim()
      const start = ordered && first && /^\d{1,9}$/.test(first) ? Number(first) : 1
      const tag = toLanguageTag(attribute(this.element, 'lang'))
      const block: Block = {
        kind: 'list',
        ordered,
        items: this.items,
        ...(start !== 1 && { start }),
        ...(tag && { language: tag }),
      }
      this.desk.push({ block, texts: this.texts, element: this.element })
    }
    for (const picture of this.pictures) this.desk.picture(picture)
  }
}
