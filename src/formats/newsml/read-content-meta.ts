import type { Article, Credit, Dateline, DatelinePlace, Stamp, Subject } from '../../article'
import { code, count, country, day, language, line, moment, subdivision, uri } from '../accept'
import { elements, find, type XmlElement } from '../xml/tree'
import { dateOf, stamp } from './dateline'
import { qcode } from './qcode'
import { textOf } from './read-item-meta'
import { lineOf, nameOf, readByline, readContributors } from './read-party'

/** What is told of the content. */
export function readContentMeta(item: XmlElement, meta: XmlElement | undefined): Partial<Article> {
  const lines = (name: string): string[] => elements(meta, name).flatMap((element) => lineOf(element) ?? [])
  const tag = language(find(meta, 'language')?.attributes.tag) ?? language(item.attributes['xml:lang'])
  const direction = item.attributes.dir
  const keywords = lines('keyword')
  const genre = nameOf(find(meta, 'genre'))
  const urgency = count(lineOf(find(meta, 'urgency')), 9)
  const [slugline] = lines('slugline')
  const [creditLine] = lines('creditline')
  const summary = elements(meta, 'description')
    .filter(({ attributes }) => !attributes.role || attributes.role.split(/\s+/).includes('drol:summary'))
    .flatMap((description) => textOf(description) ?? [])
  const byline = readByline(meta)
  const contributors = readContributors(meta)
  return {
    ...(slugline && { slugline }),
    ...(keywords.length && { keywords }),
    ...(genre && { genre }),
    ...(urgency && { urgency }),
    ...readHeadlines(meta),
    ...(summary.length && { summary }),
    ...(byline && { byline }),
    ...readTimes(meta),
    ...(tag && { language: tag }),
    ...((direction === 'ltr' || direction === 'rtl') && { direction }),
    ...(contributors.length && { contributors }),
    ...(creditLine && { creditLine }),
  }
}

/** A headline of the first rank, or of none; the next one is the subheadline when its rank says so. */
function readHeadlines(meta: XmlElement | undefined): Pick<Article, 'headline' | 'subheadline'> {
  const found = elements(meta, 'headline')
    .map((element) => ({ text: lineOf(element), rank: Number(element.attributes.rank ?? 1) }))
    .filter(({ text }) => text)
  const headline = found.find(({ rank }) => !(rank > 1))?.text
  const subheadline = found.find(({ rank }) => rank > 1)?.text
  return { ...(headline && { headline }), ...(subheadline && { subheadline }) }
}

/** The dateline, and the times at which the content was made and changed. A moment is no date of a dateline. */
function readTimes(meta: XmlElement | undefined): Pick<Article, 'dateline' | 'published' | 'updated'> {
  const created = lineOf(find(meta, 'contentCreated'))
  const dateline = readDateline(meta, day(created))
  const published = moment(created, true) ?? (dateline ? undefined : day(created))
  const modified = lineOf(find(meta, 'contentModified'))
  const stamps: Record<'published' | 'updated', Stamp | undefined> = {
    published: stamp(published),
    updated: stamp(moment(modified, true) ?? day(modified)),
  }
  const { updated } = stamps
  return {
    ...(dateline && { dateline }),
    ...(stamps.published && { published: stamps.published }),
    ...(updated && { updated }),
  }
}

function readDateline(meta: XmlElement | undefined, created: string | undefined): Dateline | undefined {
  const text = elements(meta, 'dateline').map(lineOf).find(Boolean)
  if (!text) return undefined
  const places = elements(meta, 'located').flatMap((located) => readPlace(located) ?? [])
  const credits = elements(meta, 'infoSource').flatMap((source): Credit[] => {
    const name = nameOf(source)
    const said = line(source.attributes.literal) ?? name
    return said ? [{ text: said, ...(name && name !== said && { agency: name }) }] : []
  })
  return {
    text,
    ...(places.length && { places }),
    ...(created && { date: dateOf(created) }),
    ...(credits.length && { credits }),
  }
}

function readPlace(located: XmlElement): DatelinePlace | undefined {
  const name = nameOf(located)
  const text = line(located.attributes.literal) ?? name
  if (!text) return undefined
  const around: Partial<DatelinePlace> = {}
  for (const broader of elements(located, 'broader')) {
    const identity = qcode(broader.attributes.qcode)
    const called = lineOf(find(broader, 'name')) ?? line(broader.attributes.literal)
    if (identity?.alias === 'iso3166-1a2') {
      around.countryCode ??= country(identity.code)
      around.country ??= called
    } else {
      if (identity?.alias === 'iso3166-2') around.subdivisionCode ??= subdivision(identity.code)
      if (around.region === undefined) around.region = called
      else around.country ??= called
    }
  }
  const known = Object.entries(around).filter(([, value]) => value !== undefined)
  return { text, ...(name && name !== text && { name }), ...Object.fromEntries(known) }
}

/** What the story is about, but for those subjects that are told otherwise. An alias that the item’s own catalog declares gives the address of the concept. */
export function readSubjects(
  item: XmlElement,
  meta: XmlElement | undefined,
  tag: string | undefined,
  told: ReadonlySet<XmlElement>,
): Subject[] {
  const schemes = new Map(
    elements(item, 'catalog')
      .flatMap((catalog) => elements(catalog, 'scheme'))
      .map(({ attributes }) => [attributes.alias, attributes.uri]),
  )
  return elements(meta, 'subject').flatMap((subject) => {
    if (told.has(subject)) return []
    const identity = qcode(subject.attributes.qcode)
    const base = schemes.get(identity?.alias)
    const resolved = base && identity ? base + identity.code : undefined
    const address = subject.attributes.uri ?? resolved ?? find(subject, 'sameAs')?.attributes.uri
    const names = elements(subject, 'name')
    const name = lineOf(names.find(({ attributes }) => attributes['xml:lang'] === tag) ?? names[0])
    const found: Subject = {
      name: name ?? line(subject.attributes.literal),
      scheme: code(identity?.alias),
      code: code(identity?.code),
      uri: uri(address),
    }
    const known = Object.entries(found).filter(([, value]) => value !== undefined)
    return known.length ? [Object.fromEntries(known)] : []
  })
}
