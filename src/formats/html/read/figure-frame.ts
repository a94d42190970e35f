import type { Embed, Media } from '../../../article'
import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toLanguageTag } from '../../parse-values'
import type { ElementFrame, ReadSession } from './frame'
import { altOf, mediumOf, renditionOf } from './media'
import type { ReadRun, Run } from './run'
import type { ElementKind } from './vocabulary'

/** Reads a picture, video or audio file with caption, credit and id. It may be in a `<figure>` or alone. */
export class FigureFrame implements ElementFrame {
  run: Run
  private readonly files: HtmlElement[] = []
  /** The texts of the figure other than its caption. */
  private readonly beside: { [part in FigureLineRole]?: ReadRun | undefined } = {}
  private outer: Run | undefined
  private aside: { readonly element: HtmlElement; readonly part: FigureLineRole } | undefined

  constructor(
    private readonly desk: ReadSession,
    private readonly element: HtmlElement,
  ) {
    this.run = desk.run()
  }

  enter(element: HtmlElement, kind: ElementKind | undefined): void {
    const part = this.aside ? undefined : besideOf(element)
    if (kind === 'picture') this.files.push(element)
    else if (part && !(part in this.beside)) {
      this.aside = { element, part }
      this.outer = this.run
      this.run = this.desk.run()
    } else if (kind) this.run.breakLine()
  }

  leave(element: HtmlElement, kind: ElementKind | undefined): void {
    if (element === this.aside?.element) {
      this.beside[this.aside.part] = this.run.finish(true)
      this.aside = undefined
      this.run = this.outer ?? this.run
    } else if (kind && kind !== 'picture') this.run.breakLine()
  }

  close(): void {
    const { element } = this
    const { id, credit, medium: said } = this.beside
    const caption = this.run.finish()
    const renditions = this.files.flatMap((file) => {
      const found = renditionOf(file)
      const { startOffset: start = 0, endOffset: end = start } = file.sourceCodeLocation ?? {}
      if (!found) {
        this.desk.tell('document/picture-dropped', 'Media was left out: its address is malformed or unsafe.', {
          start,
          end,
        })
      }
      return found ?? []
    })
    const tag = toLanguageTag(attribute(element, 'lang'))
    if (this.beside.embed) {
      this.pushEmbed(this.beside.embed, caption, tag)
      return
    }
    const medium = mediumOf(element, this.files, said?.text)
    if (!id && !medium && !caption && !credit && !renditions.length) return
    const alt = altOf(this.files[0])
    const block: Media = {
      kind: 'media',
      ...(id && { id: id.text }),
      ...(medium && { medium }),
      ...(caption && { caption: caption.text }),
      ...(alt && renditions.length && { alt }),
      ...(credit && { credit: credit.text }),
      ...(renditions.length && { renditions }),
      ...(tag && { language: tag }),
    }
    this.desk.push({
      block,
      texts: { ...(id && { id }), ...(caption && { caption }), ...(credit && { credit }) },
      element,
    })
  }

  /** Makes an embed of a link `<a class="embed">` and its caption; nothing if the link has no valid address. */
  private pushEmbed(link: ReadRun, caption: ReadRun | undefined, language: string | undefined): void {
    const [mark] = link.marks
    const href = mark?.kind === 'link' ? mark.href : undefined
    if (!href) return
    const block: Embed = {
      kind: 'embed',
      href,
      ...(link.text !== href && { provider: link.text }),
      ...(caption && { caption: caption.text }),
      ...(language && { language }),
    }
    this.desk.push({ block, texts: { provider: link, ...(caption && { caption }) }, element: this.element })
  }

  /** Reads a file outside of a figure. */
  static alone(desk: ReadSession, file: HtmlElement): void {
    const frame = new FigureFrame(desk, file)
    frame.files.push(file)
    frame.close()
  }
}

/** A text of a figure other than its caption. `medium` is the word for a missing file, such as `video`; `embed` a link. */
type FigureLineRole = 'id' | 'credit' | 'medium' | 'embed'

function besideOf(element: HtmlElement): FigureLineRole | undefined {
  const name = attribute(element, 'class')?.slice(0, 200) ?? ''
  if (element.tagName === 'a' && name === 'embed') return name
  if (element.tagName === 'span' && (name === 'id' || name === 'medium')) return name
  return element.tagName === 'cite' || /(?:^|\s)credit(?:\s|$)/i.test(name) ? 'credit' : undefined
}
