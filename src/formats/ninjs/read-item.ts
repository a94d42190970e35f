import type { Article, Dateline, Item } from '../../article'
import { asFiled, openedAt } from '../body/opening/opening'
import { withOpening } from '../body/opening/text-opening'
import { withHead } from '../body/opening/with-head'
import type { Report } from '../create-reporter'
import { fields, type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { toItemClass } from '../known-kinds'
import { toCount, toLanguageTag, toLine, toText, toVersion } from '../parse-values'
import { isEmbargoStatus, strictestWithEmbargo } from '../publishing-status'
import { readInstant } from '../read-instant'
import { restrictionSignal } from '../restriction-signal'
import { embargoInJson, readEmbargo, readExpiry } from '../restrictions'
import { usableMedia } from '../usable-media'
import { withNamedRestriction } from '../with-named-restriction'
import { guidOfUri } from './address'
import { normalizeGeneration } from './normalize-generation'
import { associatedMedia, isMedia, mediaOf, readLinks, readOwnAssociations, withMedia } from './read-associations'
import { readBody } from './read-body'
import {
  readByline,
  readContributors,
  readGenres,
  readInstruments,
  readPlaces,
  readSources,
  readSubjects,
} from './read-concepts'
import { readAlternativeIds, readProvenance, readRights } from './read-facts'
import { readMentions } from './read-mentions'
import { readCorrections, readHeadlines, readNotes, readSummaries } from './read-texts'

/** Reads an item of any ninjs generation as an article. */
export function readItem(value: unknown, report: Report, depth: number): Article {
  const item = normalizeGeneration(value)
  const body = readBody(item, report, depth)
  const isOwnMedia = isMedia(item) && (list(item.renditions).length > 0 || !body.blocks.length)
  const meta = readMeta(item, isOwnMedia)
  const { restrictions: more = [], ...found } = withHead(meta, body, words(item.by) !== undefined)
  const media = isOwnMedia ? mediaOf(item) : []
  const associated = usableMedia(associatedMedia(item), report)
  const blocks = withMedia(found.body, associated)
  const { dateline, body: opened } = readDateline(item, found.dateline?.text ?? body.dateline, blocks)
  const { restrictions, ...restrictionFields } = readRestrictions(item)
  const facts = readFacts(item)
  const article: Article = {
    ...(Object.keys(facts).length && { item: facts }),
    ...found,
    ...restrictionFields,
    ...withoutUndefined({
      editorsNotes: nonEmpty([...(restrictionFields.editorsNotes ?? []), ...body.editorsNotes]),
      restrictions: nonEmpty([...restrictions, ...more]),
      dateline,
      signoff: nonEmpty(body.signoff),
      boilerplate: nonEmpty(body.boilerplate),
      contacts: nonEmpty(body.contacts),
      rights: readRights(item),
      links: nonEmpty(readLinks(item, report)),
      associations: nonEmpty(readOwnAssociations(item)),
      provenance: readProvenance(item),
      annotations: readMentions(item),
    }),
    body: [...media, ...opened],
  }
  return withOpening(associated.reduce(withNamedRestriction, article))
}

/** Returns the item facts: ids, class, version, provider, times, status. */
function readFacts(item: JsonRecord): Item {
  const uri = words(item.uri)
  return withoutUndefined({
    guid: uri === undefined ? undefined : toLine(guidOfUri(uri)),
    alternativeIds: nonEmpty(readAlternativeIds(item)),
    class: toItemClass(item.type),
    version: toVersion(words(item.version)),
    provider: readSources(item).provider ?? sourceOf(item),
    firstCreated: readInstant(words(item.firstcreated)),
    versionCreated: readInstant(words(item.versioncreated)),
    status: strictestWithEmbargo(embargoInJson(item.embargoed), list(item.pubstatus)),
    priority: toCount(words(item.priority), 9),
    service: toLine(words(fields(list(item.service)[0]).code)),
  })
}

/** Whether a status says only that there is an embargo: `embargoed`. */
const isEmbargoWord = (value: unknown): boolean => isEmbargoStatus(words(value))

/** Returns the provider in `source`, as Superdesk writes it; undefined if it is empty. */
function sourceOf(item: JsonRecord): Item['provider'] {
  const name = toLine(words(item.source))
  return name === undefined ? undefined : { name }
}

/** Returns embargo, expiry, notes and terms. A value that cannot be read exactly is read as a stricter one. */
function readRestrictions(
  item: JsonRecord,
): Pick<Article, 'notices' | 'embargo' | 'expires' | 'editorsNotes' | 'usageTerms'> & { restrictions: string[] } {
  const { expires, restriction } = readExpiry(words(item.expires))
  const signals = ['signals', 'signal'].flatMap((name) =>
    list(item[name]).flatMap(
      (one) => restrictionSignal(words(one) ?? words(fields(one).code) ?? words(fields(one).qcode)) ?? [],
    ),
  )
  const terms = list(item.usageterms).flatMap((one) => toText(words(one)) ?? [])
  const isEmbargoed = list(item.pubstatus).some(isEmbargoWord) || signals.includes('embargo')
  const stops = signals.filter((kind) => kind !== 'embargo')
  return {
    ...withoutUndefined({
      embargo: embargoInJson(item.embargoed) ?? (isEmbargoed ? readEmbargo(undefined, undefined) : undefined),
      notices: nonEmpty(stops.map((kind) => ({ kind, text: kind }))),
      expires,
      editorsNotes: nonEmpty(readNotes(item)),
      usageTerms: terms[0],
    }),
    restrictions: [...terms.slice(1), ...(restriction ? [restriction] : [])],
  }
}

/** Returns the keywords of Superdesk's `keywords`, an extension of ninjs. */
function readKeywords(item: JsonRecord): Pick<Article, 'keywords'> {
  const keywords = list(item.keywords).flatMap((one) => toLine(words(one)) ?? [])
  return keywords.length ? { keywords } : {}
}

/** Reads the metadata of an item. The description and credit of a `picture` are those of its media block. */
function readMeta(item: JsonRecord, picture: boolean): Partial<Article> {
  const headlines = readHeadlines(item)
  const holder = toLine(words(item.copyrightholder))
  const notice = toText(words(item.copyrightnotice)) ?? holder
  const created = readInstant(words(item.contentcreated) ?? words(item.firstpublished))
  return withoutUndefined({
    slugline: toLine(words(item.slugline) ?? words(item.slug)),
    ...readSubjects(item),
    ...readKeywords(item),
    ...readGenres(item),
    urgency: toCount(words(item.urgency), 9),
    ...headlines,
    headline: headlines.headline ?? toLine(words(item.title)),
    summaries: picture ? undefined : nonEmpty(readSummaries(item)),
    byline: readByline(item),
    published: created ? { text: created, at: created } : undefined,
    language: toLanguageTag(words(item.language)),
    contributors: nonEmpty(readContributors(item)),
    creditLine: picture ? undefined : readSources(item).creditLine,
    sources: readSources(item).sources,
    corrections: nonEmpty(readCorrections(item)),
    copyright: notice ? withoutUndefined({ text: notice, holder }) : undefined,
    instruments: nonEmpty(readInstruments(item)),
  })
}

/**
 * Returns the dateline and the body without it.
 * The text is the dateline in the body, or the opening of the first paragraph if it names a place of the item, or that place alone.
 */
function readDateline(
  item: JsonRecord,
  text: string | undefined,
  blocks: Article['body'],
): { dateline: Dateline | undefined; body: Article['body'] } {
  const places = readPlaces(item)
  const located = toLine(words(item.located))
  const [first, ...rest] = blocks
  const names = [...(located ? [located] : []), ...places.map(({ text }) => text)]
  const opened = text === undefined && first?.kind === 'paragraph' ? openedAt(first, names) : undefined
  const filed = text ?? opened?.dateline ?? names[0]
  if (filed === undefined) return { dateline: undefined, body: blocks }
  const named = places.length ? places : !text && located ? [{ text: located }] : []
  const found = opened ? named.map((place) => asFiled(place, opened.dateline)) : named
  return {
    dateline: { text: filed, ...(found.length && { places: found }) },
    body: opened ? [opened.paragraph, ...rest] : blocks,
  }
}
