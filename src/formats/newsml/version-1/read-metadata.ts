import type { Article, Byline, DatelinePlace, Item, Notice, Subject } from '../../../article'
import { findRestriction } from '../../../restrictions/find-restriction'
import { asTexts } from '../../as-texts'
import { countryOf } from '../../country-code'
import type { Report } from '../../create-reporter'
import { knownItem } from '../../item-facts'
import { readMarkedText } from '../../markup/read-marked-text'
import { readNorm } from '../../nitf/norm'
import {
  toText as asText,
  toCode,
  toCount,
  toDay,
  toInstant,
  toLanguageTag,
  toLine,
  toVersion,
} from '../../parse-values'
import { isEmbargoStatus, readStatus, strictestWithEmbargo } from '../../publishing-status'
import { reportZonelessTimes } from '../../report-zoneless-times'
import { restrictionSignal } from '../../restriction-signal'
import { readEmbargo } from '../../restrictions'
import { elements, find, type XmlElement } from '../../xml/tree'
import { dateOf } from '../dateline'
import { componentsAt, formalName, lineOf } from './components'

/** What the envelope, the identification and the management of an item say of it. */
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

/** How the item is called by its desk: `FRANCE-TRANSPORT-STRIKE`; a number is no such name. */
export function labelOf(root: XmlElement): string | undefined {
  const label = lineOf(find(root, 'Identification', 'NameLabel'))
  return label && /\p{L}/u.test(label) ? label : undefined
}

/** When the story was published, where the time of its revision is told without its zone and so is no time of the item. */
export function readPublished(root: XmlElement): Pick<Article, 'published'> {
  const at = readNorm(lineOf(find(root, 'NewsManagement', 'ThisRevisionCreated')))
  return at && !toInstant(at) ? { published: { text: at, at } } : {}
}

/** The lines of other kinds: those to the desks are notes, all else is told. */
export function readOtherLines(components: readonly XmlElement[], tell: Report): string[] {
  return componentsAt(components, ['NewsLines', 'NewsLine'], (found) => {
    const kind = formalName(find(found, 'NewsLineType')) ?? 'line'
    const said = asText(
      elements(found, 'NewsLineText')
        .flatMap((one) => lineOf(one) ?? [])
        .join('\n'),
    )
    if (said === undefined || TO_DESKS.test(kind) || findRestriction(said, 'note')) return said
    tell('left-out', `The ${kind} “${said}” was left out: articles have no field for it.`)
    return undefined
  })
}

/** `EditorialNote`, `AdvisoryLine` */
const TO_DESKS = /note|advis|instruction|editor/i

/** Tells of the times of an item and its envelope that name no zone. */
export function reportTimes(root: XmlElement, envelope: XmlElement | undefined, tell: Report): void {
  const management = find(root, 'NewsManagement')
  const times = [
    [envelope, 'DateAndTime'],
    [management, 'FirstCreated'],
    [management, 'ThisRevisionCreated'],
  ] as const
  reportZonelessTimes(
    times.map(([parent, name]) => {
      const said = lineOf(find(parent, name))
      return [name, said, readNorm(said)]
    }),
    tell,
  )
}

const statusesIn = (management: XmlElement | undefined): string[] =>
  elements(management, 'Status').flatMap((status) => formalName(status) ?? [])

/** Urgency, the embargo and the notes of an item. A status that is to change to usable at a time is an embargo until then. */
export function readManagement(management: XmlElement | undefined): Partial<Article> {
  const urgency = toCount(formalName(find(management, 'Urgency')), 9)
  const until = lineOf(find(management, 'StatusWillChange', 'DateAndTime'))
  const statuses = statusesIn(management)
  const isEmbargo =
    statuses.some(isEmbargoStatus) || (until && statuses.some((word) => readStatus(word) === 'withheld'))
  const notes = elements(management, 'Instruction').flatMap((note) => asText(readMarkedText(note.children)?.text) ?? [])
  const notices = elements(management, 'Instruction').flatMap(stopIn)
  return {
    ...(urgency && { urgency }),
    ...(isEmbargo && { embargo: readEmbargo(readNorm(until) ?? until, undefined) }),
    ...(notices.length && { notices }),
    ...(notes.length && { editorsNotes: asTexts(notes) }),
  }
}

/** An instruction that says by its name that it kills or holds the item. */
function stopIn(instruction: XmlElement): Notice[] {
  const name = formalName(instruction)
  const kind = restrictionSignal(name)
  return name === undefined || !kind || kind === 'embargo' ? [] : [{ kind, text: name }]
}

/** The lines that readers see: headline, byline, dateline and their kin; `label` stands for a slugline where none is said. */
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

/** The creators whose names stand in the byline; others are codes of desks. */
function named(byline = '', names: readonly string[] = []): Pick<Byline, 'authors'> {
  const authors = names.filter((name) => byline.includes(name)).map((name) => ({ kind: 'person' as const, name }))
  return authors.length ? { authors } : {}
}

/** Where a story comes from. */
export const readOrigin = (components: readonly XmlElement[]): DatelinePlace[] =>
  componentsAt(components, ['DescriptiveMetadata', 'Location'], placeOf)

/** One such place: `<Location HowPresent="Origin"><Property FormalName="City" Value="Oslo"/></Location>`. */
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

/** The first language that an item or an element in it names: `<NewsComponent xml:lang="en">`, `<nitf baselang="en">`. */
function innerLanguage(element: XmlElement): string | undefined {
  const { 'xml:lang': said, baselang } = element.attributes
  const own = toLanguageTag(said ?? baselang)
  if (own) return own
  for (const child of elements(element)) {
    const found = TEXT_PARTS.has(child.local) ? innerLanguage(child) : undefined
    if (found) return found
  }
  return undefined
}

const TEXT_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'NewsComponent',
  'ContentItem',
  'DataContent',
  'nitf',
  'html',
  'body',
])

/** Language, subjects and genre. */
export function readDescription(root: XmlElement, components: readonly XmlElement[]): Partial<Article> {
  const [told] = componentsAt(components, ['DescriptiveMetadata', 'Language'], (found) =>
    toLanguageTag(formalName(found)),
  )
  const tag = told ?? innerLanguage(root)
  const [genre] = componentsAt(components, ['DescriptiveMetadata', 'Genre'], formalName)
  const subjects = componentsAt(components, ['DescriptiveMetadata', 'SubjectCode'], subjectOf)
  return { ...(tag && { language: tag }), ...(genre && { genre }), ...(subjects.length && { subjects }) }
}

/** The deepest code of a subject: detail, matter or the subject itself. */
function subjectOf(found: XmlElement): Subject | undefined {
  const number = ['SubjectDetail', 'SubjectMatter', 'Subject']
    .map((name) => toCode(formalName(find(found, name))))
    .find(Boolean)
  return number ? { scheme: 'subj', code: number } : undefined
}

/** What must not be done with a story. */
export const rightsOf = (components: readonly XmlElement[]): string[] => [
  ...componentsAt(components, ['NewsLines', 'RightsLine'], lineOf),
  ...componentsAt(components, ['RightsMetadata', 'UsageRights', 'Limitations'], lineOf),
]
