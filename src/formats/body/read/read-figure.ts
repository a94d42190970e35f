import type { Embed, Media, Rendition } from '../../../article'
import { toLine, toUri } from '../../parse-values'
import { kindOf, type ReadSession } from './dialect'
import { mediumOf, renditionOf } from './media-facts'
import { type BodyElement, childrenOf, walkNodes } from './node'
import type { Marking } from './run'
import { marked, type ReadText, TextReader } from './text-reader'

/** A text of a figure other than its caption. `medium` is the word for a missing file, such as `video`; `embed` a link. */
type FigureLineRole = 'id' | 'credit' | 'medium' | 'embed'

/** Reads a picture, video or audio file with caption, credit and id, or content of another site. */
export function readFigure<S>(figure: BodyElement<S>, session: ReadSession<S>, around: readonly Marking[]): void {
  const { dialect } = session
  const caption = new TextReader(dialect, around)
  const files: BodyElement<S>[] = []
  const lines: { [role in FigureLineRole]?: ReadText | undefined } = {}
  let aside: { readonly element: BodyElement<S>; readonly role: FigureLineRole } | undefined
  let line = caption
  const isEmbed = (figure.attributes.class ?? '').split(/\s+/).includes('embed')
  let link: BodyElement<S> | undefined
  walkNodes(figure.children, {
    enter(element) {
      // The further files of a figure are hidden, but read.
      const kind = kindOf(dialect, element)
      if (dialect.kinds.get(element.local) === 'picture') {
        files.push(element)
        return false
      }
      const role = aside || kind === 'nothing' ? undefined : roleOf(element, isEmbed)
      if (role === undefined || role in lines) return line.enter(element, kind)
      if (role === 'embed') link = element
      aside = { element, role }
      line = new TextReader(dialect)
      return true
    },
    leave(element) {
      if (element !== aside?.element) {
        line.leave(element)
        return
      }
      lines[aside.role] = line.finish({ asLine: true })
      aside = undefined
      line = caption
    },
    text: (node) => line.text(node),
  })
  const text = caption.finish()
  if (link) pushEmbed(figure, session, { href: link.attributes.href, name: lines.embed, caption: text })
  else pushMedia(figure, session, { ...lines, caption: text, files })
}

/** Reads a file outside of a figure. */
export function readPicture<S>(file: BodyElement<S>, session: ReadSession<S>): void {
  pushMedia(file, session, { caption: undefined, files: [file] })
}

function pushMedia<S>(
  figure: BodyElement<S>,
  session: ReadSession<S>,
  { id, medium: word, caption, credit, files }: FigureParts<S>,
): void {
  const renditions = files.flatMap((file) => fileOf(file, session))
  const [first] = files
  const classes = figure === first ? [] : (figure.attributes.class ?? '').split(/\s+/)
  const medium = mediumOf([word?.text, ...classes], first?.local)
  const alt = toLine(first?.attributes.alt ?? first?.attributes['aria-label'])
  if (!id && !medium && !caption && !credit && !renditions.length) return
  const block: Media = {
    kind: 'media',
    ...(id && { id: id.text }),
    ...(medium && { medium }),
    ...captionOf(caption),
    ...(credit && { credit: credit.text }),
    ...(alt && renditions.length && { alt }),
    ...(renditions.length && { renditions }),
  }
  const texts = { ...(id && { id }), ...(caption && { caption }), ...(credit && { credit }) }
  session.push({ block, texts }, figure)
}

interface FigureParts<S> {
  readonly id?: ReadText | undefined
  readonly medium?: ReadText | undefined
  readonly credit?: ReadText | undefined
  readonly caption: ReadText | undefined
  readonly files: readonly BodyElement<S>[]
}

/** Returns the caption as a field of a block, with the elements that may mark names in it. */
export function captionOf(caption: ReadText | undefined): { caption?: string } {
  if (!caption) return {}
  const { text, marks: _, ...spans } = marked(caption)
  return { caption: text, ...spans }
}

/** A class with the role of a rendition: `rnd:highRes`. */
const ROLE = /(?:^|\s)rnd:(\S+)/

function fileOf<S>(file: BodyElement<S>, { dialect }: ReadSession<S>): Rendition[] {
  const [source] = childrenOf(file, 'source')
  const address = file.attributes.src ?? source?.attributes.src
  const found = renditionOf(address, {
    role: ROLE.exec(file.attributes.class ?? '')?.[1],
    mimeType: file.attributes['data-type'],
    width: file.attributes.width,
    height: file.attributes.height,
  })
  if (found) return [found]
  dialect.report('picture-dropped', 'Media was left out: its address is malformed or unsafe.', file)
  return []
}

interface EmbedParts {
  readonly href: string | undefined
  readonly name: ReadText | undefined
  readonly caption: ReadText | undefined
}

/** Adds content of another site; nothing if its address is invalid. */
function pushEmbed<S>(
  figure: BodyElement<S>,
  session: ReadSession<S>,
  { href: address, name, caption }: EmbedParts,
): void {
  const href = toUri(address)
  if (!href) return
  const provider = name && name.text !== href ? { provider: name.text } : {}
  const block: Embed = { kind: 'embed', href, ...provider, ...captionOf(caption) }
  session.push({ block, texts: { ...(name && { provider: name }), ...(caption && { caption }) } }, figure)
}

function roleOf(element: BodyElement, inEmbed: boolean): FigureLineRole | undefined {
  const name = element.attributes.class?.slice(0, 200) ?? ''
  if (element.local === 'a' && (inEmbed || name === 'embed') && toUri(element.attributes.href)) return 'embed'
  if (element.local === 'span' && (name === 'id' || name === 'medium')) return name
  return element.local === 'cite' || /(?:^|\s)credit(?:\s|$)/i.test(name) ? 'credit' : undefined
}
