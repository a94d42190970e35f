import type { Article, Author, Byline, Copyright, Credit } from '../../article'
import { withValue } from '../body/opening/dateline-parts'
import { withOpening } from '../body/opening/text-opening'
import { withHead } from '../body/opening/with-head'
import { takeElementSpans } from '../body/read/element-spans'
import type { HeadKind, MarkupBody } from '../body/read/markup-body'
import { readDateline } from '../body/read/read-dateline'
import { readDocument } from '../body/read/read-document'
import { reportEmptyBlocks } from '../body/read/report-empty-blocks'
import type { Report } from '../create-reporter'
import { toText as asText, toCount, toLanguageTag, toLine } from '../parse-values'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { docdataOf } from './docdata'
import { isGenre, readGenres } from './genre'
import { readInstrument } from './instrument'
import { readNames } from './names'
import { authorsIn, bylineText, readParties } from './parties'
import { readFacts, readItem, readPublished, reportUnread } from './read-docdata'
import { type HeadLine, type NitfHead, readNitfHead } from './read-head'
import { readRestrictions } from './read-restrictions'
import { readCorrections, readRights } from './read-rights'
import { readSubjects } from './subject'

/** Reads a NITF document as an article. Reports elements that an article has no field for. */
export function readArticle(root: XmlElement, report: Report): Article {
  const docdata = docdataOf(root)
  reportUnread(docdata, report)
  const { authors, contributors, others } = readParties(
    elements(docdata, 'identified-content').flatMap((part) => elements(part)),
  )
  const instruments = others.flatMap((other) => readInstrument(other) ?? [])
  const { restrictions, editorsNotes: messages = [], ...restrictionFields } = readRestrictions(docdata, root)
  const item = readItem(root, docdata, restrictionFields.embargo)
  const { usageTerms, limits, rights } = readRights(docdata)
  const corrections = readCorrections(root)
  const audience = elements(docdata, 'doc-scope').flatMap(({ attributes }) => {
    const name = toLine(attributes.scope)
    return name ? [{ name }] : []
  })
  const head = readNitfHead(root)
  const body = readDocument(root, report)
  reportEmptyBlocks(root, report)
  const byline = readByline(head, authors)
  const copyright = readCopyright(head, docdata)
  const title = toLine(content(find(root, 'head', 'title') ?? { ...root, children: [] }))
  const tag = toLanguageTag(root.attributes.baselang ?? root.attributes['xml:lang'])
  const known: Partial<Article> = {
    ...readFacts(root, docdata),
    ...readGenres(root, others),
    ...(audience.length && { audience }),
    ...(head.kicker && { kicker: head.kicker }),
    ...(byline && { byline }),
    ...readPublished(root, docdata),
    ...(tag && { language: tag }),
    ...(contributors.length && { contributors }),
    ...(instruments.length && { instruments }),
  }
  const whole = withLines(known, head, body, others.filter(isSource).flatMap(sourceOf), title)
  const identified = others.filter((other) => !isSource(other) && !isGenre(other) && !readInstrument(other))
  const { annotations, matched } = readNames(takeElementSpans(whole, spansAbove(head, whole)), identified)
  const subjects = readSubjects(
    root,
    docdata,
    identified.filter((other) => !matched.has(other)),
  )
  const { restrictions: more = [], ...article } = whole
  const forbidden = [...restrictions, ...limits, ...more]
  const notes = [...messages, ...head.editorsNotes, ...body.editorsNotes]
  return withOpening({
    ...(item && { item }),
    ...article,
    ...(subjects.length && { subjects }),
    ...restrictionFields,
    ...(forbidden.length && { restrictions: forbidden }),
    ...(notes.length && { editorsNotes: notes }),
    ...(body.signoff.length && { signoff: body.signoff }),
    ...(copyright && { copyright }),
    ...(usageTerms && { usageTerms }),
    ...(rights && { rights }),
    ...(corrections.length && { corrections }),
    ...(body.boilerplate.length && { boilerplate: body.boilerplate }),
    ...(body.contacts.length && { contacts: body.contacts }),
    ...(annotations && { annotations }),
  })
}

/** Returns the elements in the lines above the body, by path in the article: `summaries.0.text`. */
function spansAbove(
  { lines }: NitfHead,
  { headline, subheadline }: Partial<Article>,
): Map<string, HeadLine['elementSpans']> {
  if (!lines.some(({ elementSpans }) => elementSpans)) return new Map()
  const of = (wanted: HeadKind): readonly HeadLine[] => lines.filter(({ kind }) => kind === wanted)
  const [first] = of('headline')
  const [second] = of('subheadline')
  return new Map([
    ['headline', first?.text === headline ? first?.elementSpans : undefined],
    ['subheadline', second?.text === subheadline ? second?.elementSpans : undefined],
    ...of('summary').map(({ elementSpans }, i) => [`summaries.${i}.text`, elementSpans] as const),
  ])
}

/** Whether an element names a source: `<classifier type="source" value="The Associated Press">AP</classifier>`. */
const isSource = ({ local, attributes }: XmlElement): boolean => local === 'classifier' && attributes.type === 'source'

function sourceOf(classifier: XmlElement): Credit[] {
  const text = toLine(content(classifier))
  const agency = toLine(classifier.attributes.value)
  return text ? [{ text, ...(agency && { agency }) }] : []
}

/**
 * Assigns the lines above the body to fields of the article.
 * The first line of each kind and all summaries become fields; the rest, except bylines, goes to the body.
 */
function withLines(
  known: Partial<Article>,
  head: NitfHead,
  body: MarkupBody,
  sources: readonly Credit[],
  title: string | undefined,
): ReturnType<typeof withHead> {
  const taken = new Set<HeadLine>()
  const first = (kind: HeadKind): string | undefined => {
    const found = head.lines.find((line) => line.kind === kind)
    if (found) taken.add(found)
    return found?.text
  }
  const headline = first('headline') ?? title
  const subheadline = first('subheadline')
  const creditLine = first('credit')
  const summary = head.lines.filter(({ kind }) => kind === 'summary')
  const [opening] = head.datelines.flatMap((element) => readDateline(element, sources) ?? [])
  const dateline = opening && withValue(opening)
  first('dateline')
  const all = {
    ...known,
    ...(headline && { headline }),
    ...(subheadline && { subheadline }),
    ...(summary.length && { summaries: summary.map(({ text }) => ({ text })) }),
    ...(dateline && { dateline }),
    ...(creditLine && { creditLine }),
  }
  const rest = head.lines.filter((line) => !taken.has(line) && line.kind !== 'summary' && line.kind !== 'byline')
  return withHead(all, { ...body, head: [...rest, ...body.head] }, true)
}

/** The class of a byline that repeats the names for indexes: `<byline class="normalized_byline">Poe, Lee</byline>`. */
const NORMALISED = /normali[sz]ed/

/**
 * Reads the byline; several are joined by semicolons.
 * Undefined if not found. The authors are those of identified-content, or those marked in the byline if identified-content has none.
 */
function readByline({ bylines }: NitfHead, identified: readonly Author[]): Byline | undefined {
  const lines = bylines.filter(({ attributes }) => !NORMALISED.test(attributes.class ?? ''))
  const filed = toLine((lines.length ? lines : bylines).flatMap((byline) => bylineText(byline) ?? []).join('; '))
  const authors = identified.length ? [...identified] : bylines.flatMap(authorsIn)
  const text = filed ?? toLine(authors.map(({ name }) => name).join(', '))
  return text === undefined ? undefined : { text, ...(authors.length && { authors }) }
}

/** Reads the copyright notice. Without a notice, joins year and holder; undefined if all are missing. */
function readCopyright(head: NitfHead, docdata: XmlElement | undefined): Copyright | undefined {
  const { attributes } = find(docdata, 'doc.copyright') ?? {}
  const holder = toLine(attributes?.holder) ?? head.owner
  const year = toCount(attributes?.year, 9999)
  const text = asText(head.copyright.join('\n')) ?? toLine([year, holder].filter(Boolean).join(' '))
  return text ? { text, ...(holder && { holder }), ...(year && { year }) } : undefined
}
