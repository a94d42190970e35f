import type { Article, DatelinePlace, Item, PublishingStatus, Stamp } from '../../article'
import { findRestriction } from '../../restrictions/find-restriction'
import { count, day, language, line, moment, text } from '../accept'
import { type Fields, known, list, some, words } from '../json/loose'
import { withBeside } from '../markup/file-types'
import { openedAt } from '../markup/opening'
import { plainBlocks } from '../markup/plain'
import { EMPTY, type HtmlBody, readHtmlBody } from '../markup/read-html-body'
import { withHead } from '../markup/with-head'
import { dateOf } from '../newsml/dateline'
import { readExpiry } from '../restraint'
import { knownStatus, strictestOf } from '../status-words'
import type { Tell } from '../teller'
import { type Graph, typesOf } from './graph'
import { isMarkup } from './is-markup'
import { readKeywords, readLinks, readMedia, readSubjects } from './read-about'
import { nameOf, readByline, readContributors, readLocations, readPublisher } from './read-parties'
import { readSaid } from './read-said'

/** The article of a thing of schema.org. */
export function readArticle(graph: Graph, thing: Fields, tell: Tell, depth: number): Article {
  const body = withUpdates(graph, thing, tell, depth)
  const { expires, restriction } = readExpiry(words(thing.expires))
  const [usageTerms, ...conditions] = [...list(thing.conditionsOfAccess), ...list(thing.usageInfo)].flatMap(
    (one) => text(words(one)) ?? [],
  )
  const { restrictions = [], ...found } = withHead(readMeta(graph, thing), body, true)
  const blocks = withBeside(found.body, readMedia(graph, thing))
  const facts = readFacts(graph, thing, tell)
  const { dateline, body: opened } = readDateline(graph, thing, found.dateline?.text ?? body.dateline, blocks)
  const annotations = readSaid(graph, thing, { ...found, body: opened })
  return {
    ...(Object.keys(facts).length && { item: facts }),
    ...found,
    ...known({
      notices: some(corrections(graph, thing)),
      expires,
      restrictions: some([...conditions, ...(restriction ? [restriction] : []), ...restrictions]),
      usageTerms,
      editorsNotes: some(body.editorsNotes),
      dateline,
      signoff: some(body.signoff),
      boilerplate: some(body.boilerplate),
      contacts: some(body.contacts),
      links: some(readLinks(graph, thing)),
      annotations,
    }),
    body: opened,
  }
}

const corrections = (graph: Graph, thing: Fields): NonNullable<Article['notices']> =>
  graph.things(thing.correction).flatMap((one) => {
    const said = text(words(one.text) ?? words(one.name))
    return said === undefined ? [] : [{ kind: 'correction' as const, text: said }]
  })

/** What is known of the item as a thing that was sent. */
function readFacts(graph: Graph, thing: Fields, tell: Tell): Item {
  const identifiers = graph.things(thing.identifier)
  const guid = identifiers.find((one) => one.propertyID === undefined && (one.value ?? one.name) !== undefined)
  const statuses = graph.things(thing.creativeWorkStatus).flatMap((one): (PublishingStatus | undefined)[] => {
    const said = nameOf(one)
    const status = knownStatus(said) ?? (said && findRestriction(said, 'note') ? 'withheld' : undefined)
    if (said !== undefined && !status)
      tell('left-out', `The status ${JSON.stringify(said)} is not known, and was left out.`)
    return [status]
  })
  return known({
    guid: line(words(guid?.value) ?? words(guid?.name) ?? words(thing['@id'])),
    version: count(words(thing.version), 999_999_999),
    provider: readPublisher(graph, thing),
    firstCreated: moment(words(thing.dateCreated)),
    versionCreated: moment(words(thing.sdDatePublished)) ?? moment(words(list(thing.dateModified)[0])),
    status: strictestOf(statuses),
  })
}

/** What the type of an article says of its sort, where no genre says it. */
const GENRES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['AnalysisNewsArticle', 'Analysis'],
  ['BackgroundNewsArticle', 'Background'],
  ['OpinionNewsArticle', 'Opinion'],
  ['ReviewNewsArticle', 'Review'],
])

function readMeta(graph: Graph, thing: Fields): Partial<Article> {
  const slugline = graph.things(thing.identifier).find((one) => one.propertyID === 'slugline')
  const holder = graph.things(thing.copyrightHolder).map(nameOf).find(Boolean)
  const notice = text(words(thing.copyrightNotice)) ?? holder
  const genre =
    list(thing.genre)[0] ??
    typesOf(thing)
      .map((type) => GENRES.get(type))
      .find(Boolean)
  const [creditLine] = list(thing.creditText).flatMap((one) => line(words(one)) ?? [])
  const [tongue] = graph.things(thing.inLanguage)
  return known({
    slugline: line(words(slugline?.value)),
    keywords: readKeywords(thing),
    subjects: some(readSubjects(graph, thing)),
    genre: line(words(genre)),
    headline: line(words(list(thing.headline)[0])) ?? nameOf(thing),
    subheadline: line(words(list(thing.alternativeHeadline)[0])),
    summary: some(
      list(thing.abstract ?? thing.description ?? pageOf(graph, thing).description).flatMap(
        (one) => text(words(one)) ?? [],
      ),
    ),
    byline: readByline(graph, thing),
    published: stamp(thing.datePublished),
    updated: stamp(thing.dateModified),
    language: tongue && language(words(tongue.alternateName) ?? nameOf(tongue)),
    contributors: some(readContributors(graph, thing)),
    creditLine: creditLine ?? graph.things(thing.sourceOrganization).map(nameOf).find(Boolean),
    copyright:
      notice === undefined ? undefined : known({ text: notice, holder, year: count(words(thing.copyrightYear), 9999) }),
  })
}

/** The page that an article is on, as sites describe both in one graph. */
const pageOf = (graph: Graph, thing: Fields): Fields =>
  [...graph.things(thing.mainEntityOfPage), ...graph.things(thing.isPartOf)].find((one) =>
    typesOf(one).includes('WebPage'),
  ) ?? {}

function stamp(value: unknown): Stamp | undefined {
  const said = line(words(list(value)[0]))
  if (said === undefined) return undefined
  const at = moment(said, true) ?? day(said)
  return { text: at ?? said, ...(at && { at }) }
}

/** The body, and behind it what a live blog reports piece by piece, each under its headline. */
function withUpdates(graph: Graph, thing: Fields, tell: Tell, depth: number): HtmlBody {
  const body = readBody(graph, thing, tell, depth)
  const reports = graph.things(thing.liveBlogUpdate)
  if (reports.some(({ datePublished, author }) => datePublished ?? author))
    tell('left-out', 'When and by whom each part of the live blog was written was left out.')
  const updates = reports.flatMap((update): HtmlBody['blocks'] => {
    const headline = line(words(list(update.headline)[0])) ?? nameOf(update)
    return [
      ...(headline ? [{ kind: 'subhead' as const, text: headline }] : []),
      ...readBody(graph, update, tell, depth).blocks,
    ]
  })
  return updates.length ? { ...body, blocks: [...body.blocks, ...updates] } : body
}

/** The body: as an encoding in HTML says it, or the plain text, which some sites fill with HTML. */
function readBody(graph: Graph, thing: Fields, tell: Tell, depth: number): HtmlBody {
  const html = graph
    .things(thing.encoding)
    .filter(({ encodingFormat }) => /html/i.test(words(encodingFormat) ?? ''))
    .flatMap((one) => words(one.text) ?? [])[0]
  const [said] = ['articleBody', 'reviewBody', 'text'].flatMap((name) => passages(thing[name]) ?? [])
  const marked = html ?? (said !== undefined && isMarkup(said) ? said : undefined)
  return marked === undefined ? { ...EMPTY, blocks: plainBlocks(said) } : readHtmlBody(marked, tell, depth)
}

/** A text, or several one after the other, as some sites send their paragraphs. */
const passages = (value: unknown): string | undefined =>
  list(value)
    .flatMap((one) => words(one) ?? [])
    .join('\n\n') || undefined

/** The dateline: as it is given, or what the text opens with where the document says the place. */
function readDateline(
  graph: Graph,
  thing: Fields,
  said: string | undefined,
  blocks: Article['body'],
): Pick<Article, 'body' | 'dateline'> {
  const places = readLocations(graph, thing.locationCreated)
  const { text, body } = filed(line(words(thing.dateline)) ?? said, places, blocks)
  const created = day(words(thing.dateCreated))
  const dateline = text && known({ text, places: some(places), date: created ? dateOf(created) : undefined })
  return { body, ...(dateline && { dateline }) }
}

/** The text of a dateline, and the body without it: sites print it in the text, too. */
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
