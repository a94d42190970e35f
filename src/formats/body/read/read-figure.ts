import type { Rendition } from '../../../article'
import { toUri } from '../../parse-values'
import { kindOf, type ReadSession } from './dialect'
import { frameOf, isFrame } from './frame-of'
import { imageAddress } from './image-address'
import { mediumOf } from './media-facts'
import { type BodyElement, childrenOf, walkNodes } from './node'
import { fileAt, pushEmbed, pushMedia } from './push-media'
import type { Marking } from './run'
import { type ReadText, TextReader } from './text-reader'

/** Role of a text in a figure other than its caption. `medium` names a missing file, such as `video`; `embed` is a link. */
type FigureLineRole = 'id' | 'credit' | 'medium' | 'embed'

/** Reads a picture, video or audio file with caption, credit and id, or content of another site. */
export function readFigure<S>(figure: BodyElement<S>, session: ReadSession<S>, around: readonly Marking[]): undefined {
  const { dialect } = session
  const caption = new TextReader(dialect, around)
  const files: BodyElement<S>[] = []
  const spare: BodyElement<S>[] = [] // the pictures that browsers without scripts show
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
      if (element.local === 'noscript') {
        for (const image of childrenOf(element, 'img')) spare.push(image)
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
  const captions = [caption.finish() ?? []].flat()
  if (link)
    pushEmbed(figure, session, {
      address: link.attributes.href,
      name: lines.embed?.text,
      captions,
      texts: { ...(lines.embed && { provider: lines.embed }) },
    })
  else pushFiles(figure, session, { ...lines, captions, files: files.length ? files : spare.slice(0, 1) })
}

/** Reads a file outside of a figure. */
export function readPicture<S>(file: BodyElement<S>, session: ReadSession<S>): undefined {
  pushFiles(file, session, { captions: [], files: [file] })
}

function pushFiles<S>(
  figure: BodyElement<S>,
  session: ReadSession<S>,
  { id, medium, captions, credit, files }: FigureParts<S>,
): void {
  const [first] = files
  if (first && files.every(isFrame)) {
    const { address, isSeen } = frameOf(first)
    if (address && pushEmbed(figure, session, { address, name: undefined, captions })) return
    if (isSeen)
      session.dialect.report('left-out', 'Embed was left out: its address is missing, relative or unsafe.', first)
  }
  const classes = figure === first ? [] : (figure.attributes.class ?? '').split(/\s+/)
  pushMedia(figure, session, {
    id: id?.text,
    texts: { ...(id && { id }) },
    medium: mediumOf([medium?.text, ...classes], first?.local.replace(/^amp-/, '')),
    captions,
    credit,
    alt: first?.attributes.alt ?? first?.attributes['aria-label'],
    renditions: files.flatMap((file) => (isFrame(file) ? [] : fileOf(file, session))),
  })
}

interface FigureParts<S> {
  readonly id?: ReadText | undefined
  readonly medium?: ReadText | undefined
  readonly credit?: ReadText | undefined
  readonly captions: readonly ReadText[]
  readonly files: readonly BodyElement<S>[]
}

/** A class with the role of a rendition: `rnd:highRes`. */
const ROLE = /(?:^|\s)rnd:(\S+)/

function fileOf<S>(file: BodyElement<S>, session: ReadSession<S>): Rendition[] {
  const { attributes } = file
  const [source] = childrenOf(file, 'source')
  const role = ROLE.exec(attributes.class ?? '')?.[1]
  const address =
    imageAddress(attributes, session.dialect.sourcesOf?.(file)) ?? source?.attributes.src ?? attributes.data
  return fileAt(address, role, attributes['data-type'], file, session)
}

function roleOf(element: BodyElement, inEmbed: boolean): FigureLineRole | undefined {
  const name = element.attributes.class?.slice(0, 200) ?? ''
  if (element.local === 'a' && (inEmbed || name === 'embed') && toUri(element.attributes.href)) return 'embed'
  if (element.local === 'span' && (name === 'id' || name === 'medium')) return name
  return element.local === 'cite' || /(?:^|\s)credit(?:\s|$)/i.test(name) ? 'credit' : undefined
}
