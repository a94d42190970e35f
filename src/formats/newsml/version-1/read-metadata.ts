import type { Article, Byline, DatelinePlace, Item, Notice } from '../../../article'
import { findRestriction } from '../../../restrictions/find-restriction'
import { asTexts } from '../../as-texts'
import { readMarkedText } from '../../body/read/read-marked-text'
import { countryOf } from '../../country-code'
import type { Report } from '../../create-reporter'
import { knownItem } from '../../item-facts'
import { readNorm } from '../../nitf/norm'
import { toText as asText, toCount, toDay, toInstant, toLine, toVersion } from '../../parse-values'
import { isEmbargoStatus, readStatus, strictestWithEmbargo } from '../../publishing-status'
import { reportFaultyTimes } from '../../report-faulty-times'
import { restrictionSignal } from '../../restriction-signal'
import { readEmbargo } from '../../restrictions'
import { elements, find, type XmlElement } from '../../xml/tree'
import { dateOf } from '../dateline'
import { lineOf } from '../read-party'
import { timeIn } from '../report-faults'
import { componentsAt, formalName } from './components'

/** Reads the metadata of an item from its envelope, identification and management. */
export function readItem(
  root: XmlElement,
  envelope: XmlElement | undefined,
  components: readonly XmlElement[],
): Item | undefined {
  const id = find(root, 'Identification', 'NewsIdentifier')
  const management = find(root, 'NewsManagement')
  const time = (parent: XmlElement | undefined, name: string): string | undefined =>
    toInstant(readNorm(lineOf(find(parent, name))))
  const [party] = componentsAt(components, ['AdministrativeMetadata', 'Provider', 'Party'], formalName)
  const name = party ?? lineOf(find(id, 'ProviderId'))
  return knownItem({
    guid: lineOf(find(id, 'PublicIdentifier')) ?? lineOf(find(id, 'NewsItemId')),
    version: toVersion(lineOf(find(id, 'RevisionId'))),
    provider: name ? { name } : undefined,
    firstCreated: time(management, 'FirstCreated'),
    versionCreated: time(management, 'ThisRevisionCreated'),
    sent: time(envelope, 'DateAndTime'),
    status: strictestWithEmbargo(readManagement(management).embargo, statusesIn(management)),
    priority: toCount(formalName(find(envelope, 'Priority')), 9),
    service: formalName(find(envelope, 'NewsService')),
  })
}

/** Returns the label that a desk gave the item: `FRANCE-TRANSPORT-STRIKE`. Undefined if it has no letters. */
export function labelOf(root: XmlElement): string | undefined {
  const label = lineOf(find(root, 'Identification', 'NameLabel'))
  return label && /\p{L}/u.test(label) ? label : undefined
}

/** Reads a revision time without UTC offset as the publication time. Item times require an offset. */
export function readPublished(root: XmlElement): Pick<Article, 'published'> {
  const at = readNorm(lineOf(find(root, 'NewsManagement', 'ThisRevisionCreated')))
  return at && !toInstant(at) ? { published: { text: at, at } } : {}
}

/** Returns the lines of other kinds that are for desks or restrict the story. Reports all others. */
export function readOtherLines(components: readonly XmlElement[], report: Report): string[] {
  return componentsAt(components, ['NewsLines', 'NewsLine'], (found) => {
    const kind = formalName(find(found, 'NewsLineType')) ?? 'line'
    const text = asText(
      elements(found, 'NewsLineText')
        .flatMap((one) => lineOf(one) ?? [])
        .join('\n'),
    )
    if (text === undefined || TO_DESKS.test(kind) || findRestriction(text, 'note')) return text
    report('left-out', `The ${kind} “${text}” was left out: articles have no field for it.`)
    return undefined
  })
}

/** Kinds of lines for desks: `EditorialNote`, `AdvisoryLine`. */
const TO_DESKS = /note|advis|instruction|editor/i

/** Reports the times without a UTC offset in an item and its envelope. */
export function reportTimes(root: XmlElement, envelope: XmlElement | undefined, report: Report): void {
  const management = find(root, 'NewsManagement')
  reportFaultyTimes(
    [timeIn(envelope, 'DateAndTime'), timeIn(management, 'FirstCreated'), timeIn(management, 'ThisRevisionCreated')],
    report,
  )
}

const statusesIn = (management: XmlElement | undefined): string[] =>
  elements(management, 'Status').flatMap((status) => formalName(status) ?? lineOf(status) ?? [])

/**
 * Reads the urgency, the embargo and the notes of an item.
 * If a withheld item will change its status at a stated time, it is under embargo until then.
 */
export function readManagement(management: XmlElement | undefined): Partial<Article> {
  const urgency = toCount(formalName(find(management, 'Urgency')), 9)
  const until = lineOf(find(management, 'StatusWillChange', 'DateAndTime'))
  const statuses = statusesIn(management)
  const isEmbargo =
    statuses.some(isEmbargoStatus) || (until && statuses.some((word) => readStatus(word) === 'withheld'))
  const notes = [
    ...elements(management, 'Instruction', 'Comment').flatMap(
      (note) => asText(readMarkedText(note.children)?.text) ?? [],
    ),
    ...elements(management, 'Property').flatMap(({ attributes }) => {
      const value = asText(attributes.Value)
      return value && findRestriction(value, 'note') ? [value] : []
    }),
  ]
  const notices = elements(management, 'Instruction', 'NewsItemType').flatMap(noticesOfName)
  return {
    ...(urgency && { urgency }),
    ...(isEmbargo && { embargo: readEmbargo(readNorm(until) ?? until, undefined) }),
    ...(notices.length && { notices }),
    ...(notes.length && { editorsNotes: asTexts(notes) }),
  }
}

/** Returns a notice if the formal name of an instruction or of the kind of item means a kill or a hold. An empty list otherwise. */
function noticesOfName(instruction: XmlElement): Notice[] {
  const name = formalName(instruction)
  const kind = restrictionSignal(name)
  return name === undefined || !kind || kind === 'embargo' ? [] : [{ kind, text: name }]
}

/**
 * Reads the lines that readers see, such as headline, byline and dateline.
 * `label` is the slugline if the item has none.
 */
export function readNewsLines(components: readonly XmlElement[], label?: string): Partial<Article> {
  const lines = (name: string): string[] => componentsAt(components, ['NewsLines', name], lineOf)
  const [headline] = lines('HeadLine')
  const [subheadline] = lines('SubHeadLine')
  const [text] = lines('ByLine')
  const [dateline] = lines('DateLine')
  const [creditLine] = lines('CreditLine')
  const [notice] = lines('CopyrightLine')
  const [slugline = label] = lines('SlugLine')
  const keywords = [
    ...lines('KeywordLine'),
    ...componentsAt(components, ['DescriptiveMetadata', 'Property'], (property) =>
      /^keyword$/i.test(formalName(property) ?? '') ? toLine(property.attributes.Value) : undefined,
    ),
  ]
  const authors = componentsAt(components, ['AdministrativeMetadata', 'Creator', 'Party'], formalName)
  const byline: Byline | undefined = text ? { text } : undefined
  const places = readOrigin(components)
  const [date] = componentsAt(components, ['DescriptiveMetadata', 'DateLineDate'], (found) =>
    toDay(readNorm(lineOf(found))?.slice(0, 10)),
  )
  return {
    ...(headline && { headline }),
    ...(subheadline && { subheadline }),
    ...(byline && { byline: { ...byline, ...named(text, authors) } }),
    ...(dateline && {
      dateline: { text: dateline, ...(places.length && { places }), ...(date && { date: dateOf(date) }) },
    }),
    ...(creditLine && { creditLine }),
    ...(notice && { copyright: { text: notice } }),
    ...(slugline && { slugline }),
    ...(keywords.length && { keywords }),
  }
}

/** Returns the creators whose names are in the byline; others are codes of desks. */
function named(byline = '', names: readonly string[] = []): Pick<Byline, 'authors'> {
  const authors = names.filter((name) => byline.includes(name)).map((name) => ({ kind: 'person' as const, name }))
  return authors.length ? { authors } : {}
}

/** Reads the places that a story comes from. */
export const readOrigin = (components: readonly XmlElement[]): DatelinePlace[] =>
  componentsAt(components, ['DescriptiveMetadata', 'Location'], placeOf)

/**
 * Reads a place of origin: `<Location HowPresent="Origin"><Property FormalName="City" Value="Oslo"/></Location>`.
 * Returns undefined for other locations, and without a city.
 */
function placeOf(location: XmlElement): DatelinePlace | undefined {
  if (!/^(?:origin|from|dateline)$/i.test(location.attributes.HowPresent ?? '')) return undefined
  const facts = new Map(
    elements(location, 'Property').map((property) => [
      formalName(property)?.toLowerCase(),
      property.attributes.Value?.trim(),
    ]),
  )
  const [text, land] = [facts.get('city'), facts.get('country')]
  const countryCode = countryOf(land)
  return text ? { text, ...(countryCode ? { countryCode } : land && { region: land }) } : undefined
}
