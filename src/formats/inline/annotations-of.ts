import type { Anchor, Annotations, Person, Speaker, Statement } from '../../article'
import { Ids } from '../../text/ids'
import { BETWEEN_SPEAKERS } from './inlines-of'
import type { EntityFacts, NameKind } from './named-entity'

/** A person, organisation or place named in a document. `key` identifies it within the document. */
export interface DocumentEntity {
  readonly kind: NameKind
  readonly key: string
  readonly name: string
  readonly facts?: EntityFacts | undefined
}

/** One mention of an entity, with its place. */
export interface NameMention {
  readonly kind: NameKind
  readonly key: string
  readonly anchor: Anchor
}

/** A quotation with its places, and the names of its speakers: `Anna Berg; Rui Costa`. */
export interface QuotationMention {
  readonly content: readonly Anchor[]
  readonly by?: string | undefined
}

interface AnnotatedEntity extends DocumentEntity {
  readonly id: string
  readonly mentions: Anchor[]
}

/**
 * Returns the annotations of a document: its known entities first, then those only mentioned in texts.
 * Ids are made from the names, as in `annotate`. Undefined if there are no entities and no quotations.
 */
export function annotationsOf(
  known: readonly DocumentEntity[],
  mentions: readonly NameMention[] = [],
  quoted: readonly QuotationMention[] = [],
): Annotations | undefined {
  const all = new Entities()
  for (const one of known) all.add(one)
  for (const one of mentions) all.mention(one)
  const people = all.of('person').map((one) => personOf(one, all))
  const organisations = all.of('organisation').map(({ id, name, facts = {}, mentions }) => {
    const parent = all.idOf('organisation', facts.parent)
    return { id, name, ...(facts.acronym && { acronym: facts.acronym }), ...(parent && { parent }), mentions }
  })
  const places = all.of('place').map(({ id, name, facts = {}, mentions }) => {
    const { countryCode, subdivisionCode, geonames } = facts
    const codes = { ...(countryCode && { countryCode }), ...(subdivisionCode && { subdivisionCode }) }
    return { id, name, ...codes, ...(geonames && { geonames }), mentions }
  })
  const statements = quoted.map(({ content, by }): Statement => {
    return { kind: 'direct', content: [...content], ...speakerFields(by, all) }
  })
  const found: Annotations = {
    ...(people.length && { people }),
    ...(organisations.length && { organisations }),
    ...(places.length && { places }),
    ...(statements.length && { statements }),
  }
  return Object.keys(found).length ? found : undefined
}

function personOf({ id, name, facts = {}, mentions }: AnnotatedEntity, all: Entities): Person {
  const { given, family, roles: givenRoles = [] } = facts
  const roles = givenRoles.map(({ text, organisation: key }) => {
    const organisation = all.idOf('organisation', key)
    return { text, ...(organisation && { organisation }) }
  })
  return {
    id,
    name,
    ...(given && { given }),
    ...(family && { family }),
    ...(roles.length && { roles }),
    mentions,
  }
}

/** The entities by kind, in order. Of several with the same key or name, the first is found. */
class Entities {
  private readonly lists: Readonly<Record<NameKind, AnnotatedEntity[]>> = { person: [], organisation: [], place: [] }
  private readonly ids = new Ids()
  private readonly keys = new Map<string, AnnotatedEntity>()
  private readonly names = new Map<string, AnnotatedEntity>()

  of(kind: NameKind): readonly AnnotatedEntity[] {
    return this.lists[kind]
  }

  add(one: DocumentEntity): AnnotatedEntity {
    const { kind, key, name } = one
    const entity = { ...one, id: this.ids.for(kind, name), mentions: [] }
    this.lists[kind].push(entity)
    if (!this.keys.has(`${kind} ${key}`)) this.keys.set(`${kind} ${key}`, entity)
    if (!this.names.has(`${kind} ${name}`)) this.names.set(`${kind} ${name}`, entity)
    return entity
  }

  mention({ kind, key, anchor }: NameMention): void {
    const known = this.keys.get(`${kind} ${key}`)
    const entity = known ?? this.add({ kind, key, name: anchor.text.replace(/[\n\t]/g, ' ') })
    entity.mentions.push(anchor)
  }

  idOf(kind: NameKind, key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.keys.get(`${kind} ${key}`)?.id
  }

  named(kind: NameKind, name: string): AnnotatedEntity | undefined {
    return this.names.get(`${kind} ${name}`)
  }
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place']

/**
 * Returns the speaker, or speakers, with a name (`by`) such as `Anna Berg; Rui Costa`.
 * An empty object if one of them is not an entity of the story.
 */
function speakerFields(by: string | undefined, all: Entities): Pick<Statement, 'speaker' | 'speakers'> {
  if (by === undefined) return {}
  const named = (name: string): Speaker | undefined => {
    const kind = KINDS.find((one) => all.named(one, name))
    const found = kind && all.named(kind, name)
    return kind && found && { [kind]: found.id }
  }
  const speaker = named(by)
  if (speaker) return { speaker }
  const names = by.split(BETWEEN_SPEAKERS)
  const speakers = names.flatMap((name) => named(name) ?? [])
  return speakers.length > 1 && speakers.length === names.length ? { speakers } : {}
}
