import type {
  Article,
  Audience,
  Credit,
  Dateline,
  DatelinePlace,
  InformationSource,
  Stamp,
  Summary,
} from '../../article'
import { countryOf } from '../country-code'
import type { Report } from '../create-reporter'
import { toCode, toCount, toDay, toInstant, toLanguageTag, toLine, toSubdivisionCode, toUri } from '../parse-values'
import { primarySubtag } from '../primary-subtag'
import { stampOfTime } from '../stamp-of-time'
import { elements, find, type XmlElement } from '../xml/tree'
import { dateOf } from './dateline'
import { readLinkedAuthors } from './infomaker'
import { qcode } from './qcode'
import { textOf } from './read-item-meta'
import { lineOf, propertyName, readByline, readContributors } from './read-party'
import { isAlternativeText, isCaption, MEDIA, reportLeftOut } from './read-remote'
import { readGenres } from './read-subjects'
import { ownRole, roleOf } from './role'
import { SECTION } from './write-content-meta'

/** Reads the metadata of the content. Reports headlines that an article has no field for. */
export function readContentMeta(item: XmlElement, meta: XmlElement | undefined, report: Report): Partial<Article> {
  const lines = (name: string): string[] => elements(meta, name).flatMap((element) => lineOf(element) ?? [])
  const tag = toLanguageTag(find(meta, 'language')?.attributes.tag) ?? toLanguageTag(item.attributes['xml:lang'])
  const direction = item.attributes.dir
  const keywords = lines('keyword')
  const audience = elements(meta, 'audience', 'exclAudience').flatMap((one): Audience[] => {
    const name = propertyName(one)
    return name ? [{ name, ...(one.local === 'exclAudience' && { excluded: true }) }] : []
  })
  const sources = elements(meta, 'infoSource').flatMap(readSource)
  const section = elements(meta, 'contentMetaExtProperty').find(({ attributes }) => attributes.reluri === SECTION)
  const named = toLine(section?.attributes.literal)
  const urgency = toCount(lineOf(find(meta, 'urgency')), 9)
  const headlines = readHeadlines(meta, tag, report)
  // Without a slugline, the title of the item serves as one, unless it is the headline: some agencies write it there.
  const title = lineOf(find(item, 'itemMeta', 'title'))
  const [slugline = title === headlines.headline ? undefined : title] = lines('slugline')
  const times = readTimes(item, meta)
  const credited = elements(meta, 'infoSource').find(({ attributes }) => ownRole(attributes.roleuri) === undefined)
  const [creditLine = times.dateline ? undefined : propertyName(credited)] = lines('creditline')
  const hasMedia = MEDIA.has(qcode(find(item, 'itemMeta', 'itemClass')?.attributes.qcode)?.code)
  const summaries = elements(meta, 'description').flatMap((description): Summary[] => {
    const text = textOf(description)
    if (text === undefined || isCaption(description) || (hasMedia && isAlternativeText(description))) return []
    const own = toCode(ownRole(description.attributes.roleuri))
    const role = own ?? roleOf(description.attributes)?.replace(/^(?:drol:|.*\/)/, '')
    return [{ text, ...(role && (own || role !== 'summary') && { role }) }]
  })
  const itemMeta = find(item, 'itemMeta')
  const byline = readByline(meta, propertyName(find(itemMeta, 'provider'))) ?? readLinkedAuthors(itemMeta)
  const contributors = readContributors(meta)
  return {
    ...(slugline && { slugline }),
    ...(keywords.length && { keywords }),
    ...readGenres(item, meta, tag),
    ...(audience.length && { audience }),
    ...(urgency && { urgency }),
    ...(named && { section: named }),
    ...headlines,
    ...(summaries.length && { summaries }),
    ...(byline && { byline }),
    ...times,
    ...(sources.length && { sources }),
    ...(tag && { language: tag }),
    ...((direction === 'ltr' || direction === 'rtl') && { direction }),
    ...(contributors.length && { contributors }),
    ...(creditLine && { creditLine }),
  }
}

/** The role of a subheadline: `hld:subHeadline`, `dpahl:hl2`. */
const SECOND = /(?:^|:)(?:sub|hl2|deck|dek)/i
/** The role of a kicker: `kicker`, `dpahl:kicker`; not `kickers`. */
export const ABOVE = /(?:^|[:/#])kicker$/i
/**
 * The role of a main headline: `hl:main`.
 * A headline with another role, such as a short one, is the main one only if none has this role or no role.
 */
const FIRST = /(?:^|:)(?:main|headline|hl1)$/i

/**
 * Reads the headlines by rank and role; those in the language of the item come first.
 * A headline with a rank above 1, or with the role of a subheadline, is the subheadline. Reports headlines that are left out.
 */
function readHeadlines(
  meta: XmlElement | undefined,
  tag: string | undefined,
  report: Report,
): Pick<Article, 'kicker' | 'headline' | 'alternativeHeadlines' | 'subheadline'> {
  const found = elements(meta, 'headline').flatMap((element) => {
    const text = lineOf(element)
    const { rank = 1, 'xml:lang': language = tag, roleuri } = element.attributes
    const role = roleOf(element.attributes) ?? ''
    const own = ownRole(roleuri) !== undefined
    return text
      ? [
          {
            text,
            role,
            own,
            second: !own && (Number(rank) > 1 || SECOND.test(role)),
            foreign: primarySubtag(language) !== primarySubtag(tag),
          },
        ]
      : []
  })
  const kicker = found.find(({ role }) => ABOVE.test(role))
  const first = found.filter((one) => !one.second && !one.own && one !== kicker)
  const plain = first.filter(({ role }) => !role || FIRST.test(role))
  const pick = (all: typeof found) => all.find(({ foreign }) => !foreign) ?? all[0]
  const headline = pick(plain) ?? pick(first)
  const subheadline = pick(found.filter(({ second }) => second))
  const others = found.filter((one) => one !== kicker && one !== headline && one !== subheadline)
  const alternative = others.filter(({ role, foreign }) => role && !foreign)
  for (const one of others) if (!alternative.includes(one)) reportLeftOut(report, 'headline', one.text)
  return {
    ...(kicker && { kicker: kicker.text }),
    ...(alternative.length && { alternativeHeadlines: alternative.map(({ role, text }) => ({ role, text })) }),
    ...(headline && { headline: headline.text }),
    ...(subheadline && { subheadline: subheadline.text }),
  }
}

/**
 * Reads the dateline, and when the content was published and last changed.
 * `contentCreated` is the date of the dateline only if it is a day without a time.
 */
function readTimes(
  item: XmlElement,
  meta: XmlElement | undefined,
): Pick<Article, 'dateline' | 'published' | 'updated'> {
  const created = lineOf(find(meta, 'contentCreated'))
  const dateline = readDateline(meta, toDay(created))
  const history = elements(find(item, 'pubHistory'), 'published').map((one) => lineOf(find(one, 'timestamp')))
  const time = history.map((time) => toInstant(time, true) ?? toDay(time)).find(Boolean)
  const published = time ?? toInstant(created, true) ?? (dateline ? undefined : toDay(created))
  const modified = lineOf(find(meta, 'contentModified'))
  const stamps: Record<'published' | 'updated', Stamp | undefined> = {
    published: stampOfTime(published),
    updated: stampOfTime(toInstant(modified, true) ?? toDay(modified)),
  }
  const { updated } = stamps
  return {
    ...(dateline && { dateline }),
    ...(stamps.published && { published: stamps.published }),
    ...(updated && { updated }),
  }
}

/** Reads a source and its role; an empty list without a role. A source without a role is a credit of the dateline. */
function readSource(source: XmlElement): InformationSource[] {
  const name = propertyName(source)
  const role = roleOf(source.attributes)
  const uri = toUri(source.attributes.uri)
  return name && role ? [{ name, role, ...(uri && { uri }) }] : []
}

function readDateline(meta: XmlElement | undefined, created: string | undefined): Dateline | undefined {
  const text = elements(meta, 'dateline').map(lineOf).find(Boolean)
  if (!text) return undefined
  const places = readPlaces(meta)
  const credits = elements(meta, 'infoSource').flatMap((source): Credit[] => {
    if (roleOf(source.attributes)) return []
    const name = propertyName(source)
    const line = toLine(source.attributes.literal) ?? name
    return line ? [{ text: line, ...(name && name !== line && { agency: name }) }] : []
  })
  return {
    text,
    ...(places.length && { places }),
    ...(created && { date: dateOf(created) }),
    ...(credits.length && { credits }),
  }
}

/** Reads the places where the story was filed. */
export const readPlaces = (meta: XmlElement | undefined): DatelinePlace[] =>
  elements(meta, 'located').flatMap((located) => readPlace(located) ?? [])

/** The aliases of the schemes of two- and three-letter country codes. */
const COUNTRY_SCHEME = /^iso3166-1a[23]$/
/** The type of a country: `cptype:country`. */
const COUNTRY_TYPE = /(?:^|:)country$/i

function readPlace(located: XmlElement): DatelinePlace | undefined {
  const name = propertyName(located)
  const text = toLine(located.attributes.literal) ?? name
  if (!text) return undefined
  const around: Partial<DatelinePlace> = {}
  for (const broader of elements(located, 'broader')) {
    const identity = qcode(broader.attributes.qcode)
    const called = lineOf(find(broader, 'name')) ?? toLine(broader.attributes.literal)
    if (identity && COUNTRY_SCHEME.test(identity.alias)) {
      around.countryCode ??= countryOf(identity.code)
      around.country ??= called
    } else if (COUNTRY_TYPE.test(broader.attributes.type ?? '')) {
      around.country ??= called
    } else {
      if (identity?.alias === 'iso3166-2') around.subdivisionCode ??= toSubdivisionCode(identity.code)
      if (around.region === undefined) around.region = called
      else around.country ??= called
    }
  }
  const known = Object.entries(around).filter(([, value]) => value !== undefined)
  return { text, ...(name && name !== text && { name }), ...Object.fromEntries(known) }
}
