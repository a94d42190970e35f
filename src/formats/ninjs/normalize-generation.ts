import { fields, type JsonRecord, list, words } from '../json/loose'
import { joinAddress } from './address'

/**
 * An item of any generation in the names of the second. Told by shape: the third differs from it in capitals and the name
 * of the embargo; the first has one property a text, its lists in the singular and records by name. An item that mixes
 * them is read all the same.
 */
export function normalizeGeneration(value: unknown): JsonRecord {
  const item = lowered(value)
  const texts = Object.entries(item)
  return {
    ...item,
    standard: item.$standard ?? item.standard,
    uri: item.uri ?? item.guid,
    by: item.byline ?? item.by,
    pubstatus: [...list(item.pubstatus), ...list(item.publishingstatus), ...list(item.pub_status)],
    embargoed: item.embargoeduntil ?? item.embargoed ?? item.embargo,
    headlines: [
      ...listed(item.headlines),
      ...said(item.headline, 'main'),
      ...texts.flatMap(([name, text]) => (name.startsWith('headline_') ? said(text, name.slice(9)) : [])),
    ],
    descriptions: [
      ...listed(item.descriptions),
      ...texts.flatMap(([name, text]) => (name.startsWith('description_') ? said(text, name.slice(12)) : [])),
    ],
    bodies: [
      ...listed(item.bodies),
      ...texts.flatMap(([name, text]) => (name.startsWith('body_') ? bodyOf(text, name.slice(5)) : [])),
    ],
    people: [...listed(item.people), ...concepts(item.person), ...writers(item.authors)],
    organisations: [...listed(item.organisations), ...concepts(item.organisation)],
    places: [...listed(item.places), ...concepts(item.place)],
    subjects: [...listed(item.subjects), ...concepts(item.subject)],
    events: [...listed(item.events), ...concepts(item.event)],
    objects: [...listed(item.objects), ...concepts(item.object)],
    genres: [...listed(item.genres), ...concepts(item.genre)],
    infosources: [...listed(item.infosources), ...concepts(item.infosource)],
    altids: Array.isArray(item.altids) ? listed(item.altids) : named(item.altids),
    rightsinfo: lowered(item.rightsinfo),
    digitalsourcetype: lowered(item.digitalsourcetype),
    trustindicators: [...listed(item.trustindicators), ...indicators(item.trustindicator)],
    renditions: byName(item.renditions),
    associations: byName(item.associations),
  }
}

/** A record with its names in small letters. */
const lowered = (value: unknown): JsonRecord =>
  Object.fromEntries(Object.entries(fields(value)).map(([name, part]) => [name.toLowerCase(), part]))

const listed = (value: unknown): JsonRecord[] => list(value).map(lowered)

const said = (value: unknown, role: string): JsonRecord[] => (words(value) === undefined ? [] : [{ role, value }])

/** What the end of a name such as `body_html` says of the text; what is not known is plain text. */
const TYPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['html', 'text/html'],
  ['html5', 'text/html'],
  ['xhtml', 'application/xhtml+xml'],
  ['nitf', 'application/nitf+xml'],
])

const bodyOf = (value: unknown, name: string): JsonRecord[] =>
  words(value) === undefined ? [] : [{ contenttype: TYPES.get(name) ?? 'text/plain', value }]

/** Concepts with a code beside the address of its scheme. A code without such an address stands for itself. */
const concepts = (value: unknown): JsonRecord[] =>
  listed(value).map((item) => {
    const scheme = words(item.scheme)
    const code = words(item.code) ?? words(item.qcode)
    const address = scheme === undefined ? undefined : joinAddress(scheme, code)
    const literal = scheme !== undefined && !address ? `${scheme}:${code ?? ''}` : code
    return { ...item, uri: item.uri ?? address, literal: item.literal ?? (address ? undefined : literal) }
  })

/** Indicators of trust of the first generation, whose role is a code in a scheme. */
const indicators = (value: unknown): JsonRecord[] =>
  listed(value).map((one) => ({ ...one, role: joinAddress(words(one.scheme), words(one.code)) }))

/** Alternative identifiers of the first generation, by their roles. */
const named = (value: unknown): JsonRecord[] => Object.entries(fields(value)).map(([role, value]) => ({ role, value }))

/** What Superdesk adds to the first generation: who wrote the story, each with a role. */
const writers = (value: unknown): JsonRecord[] =>
  listed(value).map((author) => {
    const job = words(fields(author.jobtitle).name)
    return { rel: 'creator', ...author, ...(job && { contactinfo: [{ type: 'jobtitle', value: job }] }) }
  })

/** Files and items as a list; in the first generation they are a record by name. */
function byName(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return listed(value)
  return Object.entries(fields(value)).map(([name, part]) => ({ name, ...lowered(part) }))
}
