import type { Article } from '../../article'
import { type InlineTags, NOTHING } from '../body/write/write-block'
import type { Inline } from '../inline/inline'
import { type InlineSupport, type Inlines, inlinesOf } from '../inline/inlines-of'
import { type EntityFacts, factsOf, finder, type NamedEntity, type NameKind, notAmong } from '../inline/named-entity'
import { roundTripAnnotations } from '../inline/round-trip-annotations'
import { inlineTags as nitfTags } from '../nitf/names'
import { element, open, textElement } from '../xml/element'
import type { NewsmlOptions } from './metadata'

/*
 * The names of a story in NewsML-G2. Each person, organisation or place is a concept of the document, identified by a literal. It has an
 * `assert` with its facts and a `subject` with its type. Mentions refer to it: `inlineRef` to elements of the body, `inline` in headlines
 * and summaries. A name that no text mentions has only the subject and, if there are facts, the assertion.
 */

type NewsmlBodyKind = NonNullable<NewsmlOptions['body']>

const inBody = (path: string): boolean => path.startsWith('body.')

/**
 * The marks that each form of body supports. XHTML marks nested names, NITF names and quotations, plain text nothing.
 * Headlines and summaries can always mark names.
 */
export const ROOMS: Readonly<Record<NewsmlBodyKind, InlineSupport>> = {
  xhtml: { allows: () => true, quotes: () => false, flat: (path) => !inBody(path) },
  nitf: { allows: () => true, quotes: inBody, flat: () => true },
  plain: { allows: (path) => !inBody(path), quotes: () => false, flat: () => true },
}

/** The type of each kind of name, in the IPTC scheme `cpnat`. */
export const NATURES: Readonly<Record<NameKind, string>> = {
  person: 'cpnat:person',
  organisation: 'cpnat:organisation',
  place: 'cpnat:geoArea',
}

/** The names of an article, prepared for writing an item. */
export interface WrittenNames extends Inlines {
  /** The tags in headlines and summaries. */
  readonly above: InlineTags
  /** The tags in the body. */
  readonly inBody: InlineTags
  /** The ids of the elements around names in the body, by key of the name. */
  readonly ids: ReadonlyMap<string, readonly string[]>
}

const NOBODY: WrittenNames = {
  at: NOTHING.at,
  mentioned: [],
  others: [],
  ids: /* @__PURE__ */ new Map(),
  above: NOTHING,
  inBody: NOTHING,
}

/** Returns the names of an article, prepared for an item with the given form of body. */
export function namesToWrite(article: Article, body: NewsmlBodyKind): WrittenNames {
  if (!article.annotations) return NOBODY
  const inlines = inlinesOf(article, ROOMS[body])
  const ids = new Map<string, string[]>()
  const idOf = new Map<Inline, string>()
  for (const [path, all] of inlines.at) {
    for (const one of all) {
      if (!inBody(path) || one.of === undefined || one.kind === 'quotation') continue
      const id = `n${idOf.size + 1}`
      idOf.set(one, id)
      const own = ids.get(one.of)
      if (own) own.push(id)
      else ids.set(one.of, [id])
    }
  }
  const { at } = inlines
  return {
    ...inlines,
    ids,
    above: { at, tags: ({ of }) => [open('inline', { literal: of }), '</inline>'] },
    inBody: {
      at,
      tags: (one) =>
        body === 'nitf' ? nitfTags(one, { id: idOf.get(one) }) : [open('span', { id: idOf.get(one) }), '</span>'],
    },
  }
}

/** Writes the names as `assert` elements, then as `inlineRef` elements. Each element is one string. */
export function writeNames(article: Article, { mentioned, others, ids }: WrittenNames): string[] {
  if (!mentioned.length && !others.length) return []
  const find = finder(mentioned)
  const names = new Map(mentioned.map(({ key, name }) => [key, name]))
  const references = mentioned.flatMap(({ key }) => {
    const own = ids.get(key)
    return own ? [element('inlineRef', { idrefs: own.join(' '), literal: key })] : []
  })
  return [
    ...mentioned.map((named) => writeAssert(named, writeFacts(factsOf(named, find), names))),
    ...notAmong(article.subjects, others).flatMap((named) => {
      const facts = writeFacts({ ...factsOf(named, find), geonames: undefined }, names)
      return facts ? [writeAssert(named, facts, entityIdentity(named))] : []
    }),
    ...references,
  ]
}

/**
 * Returns the identity of a name that no text mentions, for its subject and assertion.
 * It is the GeoNames id of a place if known, otherwise the name.
 */
export const entityIdentity = (named: NamedEntity): { qcode: string } | { literal: string } =>
  named.kind === 'place' && named.of.geonames !== undefined
    ? { qcode: `geonames:${named.of.geonames}` }
    : { literal: named.name }

const writeAssert = ({ kind, key, name }: NamedEntity, facts: string, identity: object = { literal: key }): string =>
  element('assert', { ...identity }, element('type', { qcode: NATURES[kind] }) + textElement('name', name) + facts)

/** Writes the GeoNames id of a place as a `sameAs` element. An empty string if not found. */
export const sameAs = (named: NamedEntity): string => {
  const geonames = named.kind === 'place' ? factsOf(named, () => undefined).geonames : undefined
  return geonames ? element('sameAs', { qcode: `geonames:${geonames}` }) : ''
}

function writeFacts(facts: EntityFacts, names: ReadonlyMap<string, string>): string {
  const { roles = [], acronym, parent, geonames, countryCode, subdivisionCode } = facts
  const affiliations = roles.flatMap(({ text, organisation: literal }) =>
    literal === undefined
      ? []
      : [
          element(
            'affiliation',
            { type: NATURES.organisation, literal },
            textElement('name', names.get(literal) ?? literal) + textElement('definition', text),
          ),
        ],
  )
  return [
    ...(acronym ? [textElement('name', acronym)] : []),
    ...roles.flatMap(({ text, organisation }) => (organisation === undefined ? [textElement('definition', text)] : [])),
    ...(geonames ? [element('sameAs', { qcode: `geonames:${geonames}` })] : []),
    ...(parent ? [element('broader', { type: NATURES.organisation, literal: parent })] : []),
    ...(subdivisionCode ? [element('broader', { type: NATURES.place, qcode: `iso3166-2:${subdivisionCode}` })] : []),
    ...(countryCode ? [element('broader', { type: NATURES.place, qcode: `iso3166-1a2:${countryCode}` })] : []),
    ...(affiliations.length ? [element('personDetails', undefined, affiliations.join(''))] : []),
  ].join('')
}

/** Returns the annotations that survive writing to NewsML-G2 with this form of body and reading back. */
export const roundTripNames = (article: Article, body: NewsmlBodyKind): Article['annotations'] =>
  roundTripAnnotations(article, ROOMS[body], ({ roles = [], acronym, given: _, family: _family, ...facts }, name) => ({
    ...facts,
    roles: [...roles.filter((role) => !role.organisation), ...roles.filter((role) => role.organisation)],
    acronym: isShort(acronym, name) ? acronym : undefined,
  }))

/** Whether an acronym is shorter than the name; false without an acronym. */
export const isShort = (acronym: string | undefined, name: string): boolean =>
  acronym !== undefined && acronym.length < name.length
