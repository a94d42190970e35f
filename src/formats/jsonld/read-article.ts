import type { Article, DatelinePlace, Item, PublishingStatus, Stamp } from '../../article'
import { findRestriction } from '../../restrictions/find-restriction'
import { withBeside } from '../body/file-types'
import { openedAt } from '../body/opening/opening'
import { withHead } from '../body/opening/with-head'
import { EMPTY, type HtmlBody, readHtmlBody } from '../body/read/read-html-body'
import { plainBlocks } from '../body/write/plain-text'
import type { Report } from '../create-reporter'
import { type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { dateOf } from '../newsml/dateline'
import { readNorm } from '../nitf/norm'
import { toCount, toDay, toLanguageTag, toLine, toText, toUri, toVersion } from '../parse-values'
import { knownStatus, strictestStatus } from '../publishing-status'
import { readInstant } from '../read-instant'
import { readExpiry } from '../restrictions'
import { withNamedRestriction } from '../with-named-restriction'
import { type Graph, typesOf } from './graph'
import { isMarkup } from './is-markup'
import { readGenres, readKeywords, readLinks, readMedia, readSubjects } from './read-about'
import { readAudience, readCorrection, readIds, readRights, readUsage } from './read-facts'
import { readMentions } from './read-mentions'
import { nameOf, readByline, readContributors, readLocations, readPublisher } from './read-parties'

/** Reads a schema.org article. */
export function readArticle(graph: Graph, thing: JsonRecord, report: Report, depth: number): Article {
  const body = withUpdates(graph, thing, report, depth)
  const { expires, restriction } = readExpiry(words(thing.expires))
  const [usageTerms, ...conditions] = [
    ...list(thing.conditionsOfAccess).flatMap((one) => toText(words(one)) ?? []),
    ...readUsage(graph, thing),
  ]
  const { usageInfo: _usage, license: _license, ...others } = thing // read as usage terms and rights
  const { restrictions = [], ...found } = withHead(readMeta(graph, thing), body, true)
  const blocks = withBeside(found.body, readMedia(graph, thing))
  const source = toUri(words(list(thing.digitalSourceType)[0]))
  const facts = readFacts(graph, thing, report)
  const { dateline, body: opened } = readDateline(graph, thing, found.dateline?.text ?? body.dateline, blocks)
  const annotations = readMentions(graph, thing, { ...found, body: opened })
  const article: Article = {
    ...(Object.keys(facts).length && { item: facts }),
    ...found,
    ...withoutUndefined({
      notices: nonEmpty(corrections(graph, thing)),
      expires,
      restrictions: nonEmpty([...conditions, ...(restriction ? [restriction] : []), ...restrictions]),
      usageTerms,
      rights: readRights(graph, thing),
      editorsNotes: nonEmpty(body.editorsNotes),
      dateline,
      signoff: nonEmpty(body.signoff),
      boilerplate: nonEmpty(body.boilerplate),
      contacts: nonEmpty(body.contacts),
      links: nonEmpty(readLinks(graph, thing)),
      provenance: source === undefined ? undefined : { digitalSourceType: source },
      annotations,
    }),
    body: opened,
  }
  return withNamedRestriction(article, others)
}

const corrections = (graph: Graph, thing: JsonRecord): NonNullable<Article['notices']> =>
  graph.things(thing.correction).flatMap((one) => {
    if (readCorrection(one)) return []
    const text = toText(words(one.text) ?? words(one.name))
    return text === undefined ? [] : [{ kind: 'correction' as const, text: text }]
  })

/** Returns the item facts of an article: ids, version, provider, times, status. */
function readFacts(graph: Graph, thing: JsonRecord, report: Report): Item {
  const identifiers = graph.things(thing.identifier)
  const guid = identifiers.find((one) => one.propertyID === undefined && (one.value ?? one.name) !== undefined)
  const statuses = graph.things(thing.creativeWorkStatus).flatMap((one): (PublishingStatus | undefined)[] => {
    const name = nameOf(one) ?? words(one.termCode)
    const status = knownStatus(name) ?? (name && findRestriction(name, 'note') ? 'withheld' : undefined)
    if (name !== undefined && !status) report('left-out', `Unknown status ${JSON.stringify(name)} was left out.`)
    return [status]
  })
  return withoutUndefined({
    guid: toLine(words(guid?.value) ?? words(guid?.name) ?? words(thing['@id'])),
    alternativeIds: nonEmpty(readIds(graph, thing)),
    version: toVersion(words(thing.version)),
    provider: readPublisher(graph, thing),
    firstCreated: readInstant(words(thing.dateCreated)),
    versionCreated: readInstant(words(thing.sdDatePublished)) ?? readInstant(words(list(thing.dateModified)[0])),
    status: strictestStatus(statuses),
  })
}

/** The genre that a schema.org type implies, if no genre is given. */
const GENRES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['AnalysisNewsArticle', 'Analysis'],
  ['BackgroundNewsArticle', 'Background'],
  ['OpinionNewsArticle', 'Opinion'],
  ['ReviewNewsArticle', 'Review'],
])

function readMeta(graph: Graph, thing: JsonRecord): Partial<Article> {
  const slugline = graph.things(thing.identifier).find((one) => one.propertyID === 'slugline')
  const holder = graph.things(thing.copyrightHolder).map(nameOf).find(Boolean)
  const notice = toText(words(thing.copyrightNotice)) ?? holder
  const genres = readGenres(graph, thing)
  const implied = typesOf(thing)
    .map((type) => GENRES.get(type))
    .find(Boolean)
  const [creditLine] = list(thing.creditText).flatMap((one) => toLine(words(one)) ?? [])
  const [language] = graph.things(thing.inLanguage)
  return withoutUndefined({
    slugline: toLine(words(slugline?.value)),
    keywords: readKeywords(thing),
    subjects: nonEmpty(readSubjects(graph, thing)),
    genre: genres.genre ?? implied,
    genres: genres.genres,
    audience: nonEmpty(readAudience(graph, thing)),
    section: toLine(words(list(thing.articleSection)[0])),
    kicker: toLine(words(graph.things(thing.hasPart).find((one) => one.name === 'kicker')?.text)),
    headline: toLine(words(list(thing.headline)[0])) ?? nameOf(thing),
    subheadline: toLine(words(list(thing.alternativeHeadline)[0])),
    summaries: nonEmpty(
      list(thing.abstract ?? thing.description ?? pageOf(graph, thing).description).flatMap((one) => {
        const text = toText(words(one))
        return text === undefined ? [] : [{ text }]
      }),
    ),
    byline: readByline(graph, thing),
    published: stampOf(thing.datePublished),
    updated: stampOf(thing.dateModified),
    corrections: nonEmpty(graph.things(thing.correction).flatMap((one) => readCorrection(one) ?? [])),
    language: language && toLanguageTag(words(language.alternateName) ?? nameOf(language)),
    contributors: nonEmpty(readContributors(graph, thing)),
    creditLine: creditLine ?? graph.things(thing.sourceOrganization).map(nameOf).find(Boolean),
    copyright:
      notice === undefined
        ? undefined
        : withoutUndefined({ text: notice, holder, year: toCount(words(thing.copyrightYear), 9999) }),
  })
}

/** Returns the `WebPage` that an article is on; an empty record if not found. */
const pageOf = (graph: Graph, thing: JsonRecord): JsonRecord =>
  [...graph.things(thing.mainEntityOfPage), ...graph.things(thing.isPartOf)].find((one) =>
    typesOf(one).includes('WebPage'),
  ) ?? {}

function stampOf(value: unknown): Stamp | undefined {
  const line = toLine(words(list(value)[0]))
  if (line === undefined) return undefined
  const at = readNorm(line)
  return { text: at ?? line, ...(at && { at }) }
}

/** Reads the body, and after it the posts of a live blog, each below its headline. */
function withUpdates(graph: Graph, thing: JsonRecord, report: Report, depth: number): HtmlBody {
  const body = readBody(graph, thing, report, depth)
  const reports = graph.things(thing.liveBlogUpdate)
  if (reports.some(({ datePublished, author }) => datePublished ?? author))
    report('left-out', 'Times and authors of the live blog’s posts were left out.')
  const updates = reports.flatMap((update): HtmlBody['blocks'] => {
    const headline = toLine(words(list(update.headline)[0])) ?? nameOf(update)
    return [
      ...(headline ? [{ kind: 'subhead' as const, text: headline }] : []),
      ...readBody(graph, update, report, depth).blocks,
    ]
  })
  return updates.length ? { ...body, blocks: [...body.blocks, ...updates] } : body
}

/** Reads the body from its HTML encoding, otherwise from its text. On some sites the text is HTML too. */
function readBody(graph: Graph, thing: JsonRecord, report: Report, depth: number): HtmlBody {
  const html = graph
    .things(thing.encoding)
    .filter(({ encodingFormat }) => /html/i.test(words(encodingFormat) ?? ''))
    .flatMap((one) => words(one.text) ?? [])[0]
  const [passage] = ['articleBody', 'reviewBody', 'text'].flatMap((name) => passages(thing[name]) ?? [])
  const marked = html ?? (passage !== undefined && isMarkup(passage) ? passage : undefined)
  return marked === undefined ? { ...EMPTY, blocks: plainBlocks(passage) } : readHtmlBody(marked, report, depth)
}

/** Returns a text, or several joined by empty lines: some sites send a list of paragraphs. Undefined if not found. */
const passages = (value: unknown): string | undefined =>
  list(value)
    .flatMap((one) => words(one) ?? [])
    .join('\n\n') || undefined

/**
 * Returns the dateline of the document, otherwise the one that opens the text.
 * The latter is recognized only if the document names the place.
 */
function readDateline(
  graph: Graph,
  thing: JsonRecord,
  sourceText: string | undefined,
  blocks: Article['body'],
): Pick<Article, 'body' | 'dateline'> {
  const places = readLocations(graph, thing.locationCreated)
  const { text, body } = filed(toLine(words(thing.dateline)) ?? sourceText, places, blocks)
  const created = toDay(words(thing.dateCreated))
  const dateline =
    text && withoutUndefined({ text, places: nonEmpty(places), date: created ? dateOf(created) : undefined })
  return { body, ...(dateline && { dateline }) }
}

/** Returns the text of a dateline and the body without it: sites repeat the dateline in the text. */
export function filed(
  given: string | undefined,
  places: readonly DatelinePlace[],
  blocks: Article['body'],
): { readonly text: string | undefined; readonly body: Article['body'] } {
  const [first, ...rest] = blocks
  const names = given === undefined ? places.flatMap(({ text, name }) => [text, name ?? text]) : [given]
  const opened = first?.kind === 'paragraph' ? openedAt(first, names) : undefined
  return { text: given ?? opened?.dateline, body: opened ? [opened.paragraph, ...rest] : blocks }
}
