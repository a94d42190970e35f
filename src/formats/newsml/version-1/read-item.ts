import type { Article, Item } from '../../../article'
import { asTexts } from '../../as-texts'
import { withDatelineParts } from '../../body/opening/dateline-shape'
import { withOpening } from '../../body/opening/text-opening'
import { withHead } from '../../body/opening/with-head'
import { takeElementSpans } from '../../body/read/element-spans'
import { EMPTY_BODY, type MarkupBody } from '../../body/read/markup-body'
import { readDocument } from '../../body/read/read-document'
import { plainBlocks } from '../../body/write/plain-text'
import type { Report } from '../../create-reporter'
import { matchingAnnotations } from '../../inline/matching-annotations'
import { knownItem } from '../../item-facts'
import { withoutUndefined } from '../../json/loose'
import { readArticle as readNitf } from '../../nitf/read-article'
import { strictestStatus } from '../../publishing-status'
import { mergeRestrictions } from '../../restrictions'
import { content, find, type XmlElement } from '../../xml/tree'
import { readHtmlData } from '../html-data'
import { within } from './components'
import { picturesIn, readPictures, reportHeadlines, textsOf } from './pictures'
import { readDescription } from './read-description'
import {
  labelOf,
  readItem,
  readManagement,
  readNewsLines,
  readOrigin,
  readOtherLines,
  readPublished,
  reportTimes,
} from './read-metadata'
import { rightsOf } from './read-rights'
import { readTextRoles, textRoleOf } from './text-roles'

/*
 * NewsML 1.0 to 1.2 (2000 to 2003), which many agencies still send: a NewsItem holds NewsComponents with lines and metadata. The text is in
 * their ContentItems, as NITF, XHTML or plain text.
 */

/**
 * Reads an item of NewsML 1. `envelope` is the NewsEnvelope of the document.
 * `isText` is false if the item has media but no text.
 */
export function readVersion1(
  root: XmlElement,
  envelope: XmlElement | undefined,
  report: Report,
): { article: Article; isText: boolean } {
  reportTimes(root, envelope, report)
  const all = within(root, 'NewsComponent')
  const pictures = picturesIn(root)
  const inPictures = new Set(pictures.flatMap((picture) => [picture, ...within(picture, 'NewsComponent')]))
  const ofText = all.filter((component) => !inPictures.has(component))
  const components = ofText.length ? ofText : all
  const inRoles = ofText.filter(textRoleOf)
  const texts = ofText
    .filter((component) => !inRoles.includes(component))
    .flatMap((component) => textsOf(component).flatMap((data) => readText(data, component, report) ?? []))
  // skip a text that repeats the words of another, or of the headline, in another form
  const lines = readNewsLines(components, labelOf(root))
  const seen = new Set<string>(lines.headline ? [lines.headline.replace(/\s+/g, '')] : [])
  const [text, ...others] = texts.filter(({ words }) => !seen.has(words) && seen.add(words))
  if (texts.length > 1)
    report('other-content', `Item has ${texts.length} texts; those that differ were joined in order.`)
  const media = readPictures(pictures, ofText, report)
  if (ofText.length) reportHeadlines(pictures, report)
  const statuses = texts.map(({ known }) => known.item?.status)
  const inner = knownItem({ ...text?.known.item, status: strictestStatus(statuses) })
  const item = strictest(inner, readItem(root, envelope, components))
  const meta = {
    ...text?.known,
    ...readTextRoles(inRoles),
    ...readPublished(root),
    ...lines,
    ...readDescription(root, components),
  }
  const { body, restrictions = [], ...rest } = withHead(meta, text?.body ?? EMPTY_BODY, lines.byline !== undefined)
  const { editorsNotes = [], ...management } = readManagement(find(root, 'NewsManagement'))
  const notes = [...(rest.editorsNotes ?? []), ...editorsNotes, ...asTexts(readOtherLines(components, report))]
  const forbidden = [...restrictions, ...rightsOf(components)]
  const { signoff = [], boilerplate = [], contacts = [] } = text?.body ?? {}
  const places = readOrigin(components)
  const opened = withOpening(
    {
      ...rest,
      ...(item && { item }),
      ...management,
      ...texts.reduce((all, { known }) => mergeRestrictions(all, blockingFields(known)), blockingFields(management)),
      ...(notes.length && { editorsNotes: notes }),
      ...(forbidden.length && { restrictions: forbidden }),
      ...(signoff.length && { signoff }),
      ...(boilerplate.length && { boilerplate }),
      ...(contacts.length && { contacts }),
      body: [...body, ...others.flatMap(underHeadline), ...media],
    },
    places,
  )
  const article = withDatelineParts(opened)
  // lines of the item may replace those of its NITF: keep the annotations that still match their texts
  const { annotations: read, ...bare } = article
  const annotations = read && matchingAnnotations(article)
  return { article: annotations ? { ...bare, annotations } : bare, isText: text !== undefined || !media.length }
}

/** Returns the fields that can block publication besides the status. */
const blockingFields = ({ notices, embargo }: Partial<Article>): Partial<Article> =>
  withoutUndefined({ notices, embargo })

/**
 * Merges the item data of the text (`inner`) with those of the `NewsItem` around it (`outer`).
 * `outer` wins, except that the stricter status counts.
 */
function strictest(inner: Item | undefined, outer: Item | undefined): Item | undefined {
  const status = strictestStatus([inner?.status, outer?.status])
  return knownItem({ ...inner, ...outer, status })
}

/** One of the texts of an item, such as the story or a sidebar. */
interface ItemText {
  /** The other fields of the article that its NITF document gives. */
  readonly known: Partial<Article>
  readonly body: MarkupBody
  readonly headline: string | undefined
  /** The text without white space, to find the same text in another form. */
  readonly words: string
}

/** Returns a text after the first, such as a sidebar, as blocks under its headline. */
const underHeadline = ({ headline, body }: ItemText): Article['body'] => [
  ...(headline ? [{ kind: 'subhead' as const, text: headline }] : []),
  ...body.head.map(({ text }) => ({ kind: 'paragraph' as const, text })),
  ...body.blocks,
]

/** The start of markup in a string: `<style type="text/css">`, `<p>Rain`, `<!DOCTYPE html>`; not `<BAC> shares`. */
const MARKUP =
  /^\s*<(?:!doctype\s+html|html|body|style|head|div|p|h[1-6]|section|article|table|ul|ol|blockquote|b|strong|em|i|br|span)(?:[\s/][^<>]{0,400})?>/i

/** Reads a text as markup or as plain text. A string may contain markup, too. */
function readBody(data: XmlElement, report: Report): MarkupBody {
  if (data.children.some((child) => typeof child !== 'string')) return readDocument(data, report)
  const text = content(data)
  const read = MARKUP.test(text) ? readHtmlData(text) : text
  return typeof read === 'string' ? { ...EMPTY_BODY, blocks: plainBlocks(read) } : readDocument(read, report)
}

/** Reads one text of a component; undefined if it is empty. */
function readText(data: XmlElement, component: XmlElement, report: Report): ItemText | undefined {
  const words = content(data).replace(/\s+/g, '')
  const { headline } = readNewsLines([component])
  const nitf = find(data, 'nitf')
  if (!nitf) {
    const body = readBody(data, report)
    takeElementSpans({ body: body.blocks })
    return body.blocks.length || body.head.length ? { known: {}, body, headline, words } : undefined
  }
  const { body: blocks, signoff = [], boilerplate = [], contacts = [], ...known } = readNitf(nitf, report)
  if (!blocks.length && !known.headline) return undefined
  const body = { ...EMPTY_BODY, blocks, signoff, boilerplate, contacts }
  return { known, body, headline: headline ?? known.headline, words }
}
