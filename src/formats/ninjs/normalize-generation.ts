import { fields, type JsonRecord, list, words } from '../json/loose'
import { otherStatuses } from '../publishing-status'
import { joinAddress } from './address'

/**
 * Converts an item of any ninjs generation to the property names of ninjs 2.
 * The generation is recognized by shape: ninjs 3 differs in capitals and in the name of the embargo; ninjs 1 has one property per text,
 * singular list names, and objects by name. Items that mix generations are read too.
 */
export function normalizeGeneration(value: unknown): JsonRecord {
  const item = lowered(value)
  const texts = Object.entries(item)
  return {
    ...item,
    standard: item.$standard ?? item.standard,
    uri: item.uri ?? item.guid,
    by: item.byline ?? item.by,
    pubstatus: [
      ...list(item.pubstatus),
      ...list(item.publishingstatus),
      ...list(item.pub_status),
      ...otherStatuses(item),
    ],
    embargoed: item.embargoeduntil ?? item.embargoed ?? item.embargo ?? fields(item.extra).embargo,
    headlines: [
      ...listed(item.headlines),
      ...textWithRole(item.headline, 'main'),
      ...texts.flatMap(([name, text]) => (name.startsWith('headline_') ? textWithRole(text, name.slice(9)) : [])),
    ],
    descriptions: [
      ...listed(item.descriptions),
      ...texts.flatMap(([name, text]) => (name.startsWith('description_') ? textWithRole(text, name.slice(12)) : [])),
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
    digitalsourcetype: { uri: item.digitalsourcetype, ...lowered(item.digitalsourcetype) },
    trustindicators: [...listed(item.trustindicators), ...indicators(item.trustindicator)],
    renditions: byName(item.renditions),
    associations: byName(item.associations),
  }
}

/** Returns a record with its property names in lower case. */
const lowered = (value: unknown): JsonRecord =>
  Object.fromEntries(Object.entries(fields(value)).map(([name, part]) => [name.toLowerCase(), part]))

const listed = (value: unknown): JsonRecord[] => list(value).map(lowered)

const textWithRole = (value: unknown, role: string): JsonRecord[] =>
  words(value) === undefined ? [] : [{ role, value }]

/** The content types for the endings of names such as `body_html`. Any other ending means plain text. */
const TYPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['html', 'text/html'],
  ['html5', 'text/html'],
  ['xhtml', 'application/xhtml+xml'],
  ['nitf', 'application/nitf+xml'],
])

const bodyOf = (value: unknown, name: string): JsonRecord[] =>
  words(value) === undefined ? [] : [{ contenttype: TYPES.get(name) ?? 'text/plain', value }]

/** Returns concepts with a URI made of the scheme's URI and the code. If the scheme is no address, the code becomes `literal`. */
const concepts = (value: unknown): JsonRecord[] =>
  listed(value).map((item) => {
    const scheme = words(item.scheme)
    const code = words(item.code) ?? words(item.qcode)
    const address = scheme === undefined ? undefined : joinAddress(scheme, code)
    const literal = scheme !== undefined && !address ? `${scheme}:${code ?? ''}` : code
    return { ...item, uri: item.uri ?? address, literal: item.literal ?? (address ? undefined : literal) }
  })

/** Returns the trust indicators of ninjs 1; their role is made of scheme and code. */
const indicators = (value: unknown): JsonRecord[] =>
  listed(value).map((one) => ({ ...one, role: joinAddress(words(one.scheme), words(one.code)) }))

/** Returns the alternative identifiers of ninjs 1, which are an object by role. */
const named = (value: unknown): JsonRecord[] => Object.entries(fields(value)).map(([role, value]) => ({ role, value }))

/** Returns the authors of Superdesk's `authors`, an extension of ninjs 1, as people with a role. */
const writers = (value: unknown): JsonRecord[] =>
  listed(value).map((author) => {
    const job = words(fields(author.jobtitle).name)
    return { rel: 'creator', ...author, ...(job && { contactinfo: [{ type: 'jobtitle', value: job }] }) }
  })

/** Returns files or items as a list; in ninjs 1 they are an object by name. */
function byName(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return listed(value)
  return Object.entries(fields(value)).map(([name, part]) => ({ name, ...lowered(part) }))
}
