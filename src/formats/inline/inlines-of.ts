import type { Anchor, Article, Statement } from '../../article'
import { type Inline, nested } from './inline'
import { type EntityFinder, finder, type NamedEntity, type NameKind, namedEntities } from './named-entity'
import { withQuotationMarks } from './quotation'
import { wordsIn } from './words'

/** The texts in which a format can mark names and quotations. */
export interface InlineSupport {
  /** Whether names and quotations can be marked in the text at a path. */
  readonly allows: (path: string) => boolean
  /** Whether quotations can be marked in the text at a path. */
  readonly quotes: (path: string) => boolean
  /** Whether a name in the text at a path cannot contain anything: no marks, no other names, no line break. */
  readonly flat: (path: string) => boolean
}

/** The names and quotations of a story that a format can mark in its texts. */
export interface Inlines {
  /** Names and quotations by the path of their text, in order, outer ranges first. */
  readonly at: ReadonlyMap<string, readonly Inline[]>
  /** The entities with at least one mention in the texts. */
  readonly mentioned: readonly NamedEntity[]
  /** The entities without any mention in the texts. */
  readonly others: readonly NamedEntity[]
}

const NONE: Inlines = { at: new Map(), mentioned: [], others: [] }

/**
 * Returns the names and quotations of an article that a format can mark.
 * Skips anchors whose words no longer match their text.
 */
export function inlinesOf(article: Article, room: InlineSupport): Inlines {
  if (!article.annotations) return NONE
  const all = namedEntities(article)
  const wanted = wantedIn(article, all, room)
  const at = new Map<string, readonly Inline[]>()
  const keys = new Set<string>()
  for (const { path, text, marks = [] } of wanted.size ? wordsIn(article) : []) {
    const own = wanted.get(path)
    if (!own) continue
    const flat = room.flat(path)
    const standing = own.flatMap(({ anchor, kind, of }): Inline[] => {
      const { start, end } = anchor
      if (text.slice(start, end) !== anchor.text) return []
      if (flat && kind !== 'quotation' && anchor.text.includes('\n')) return []
      const span = kind === 'quotation' ? withQuotationMarks(text, anchor) : { start, end }
      return span ? [{ kind, of, ...span }] : []
    })
    const inlines = nested(marks, standing, flat)
    if (!inlines.length) continue
    at.set(path, inlines)
    for (const { kind, of } of inlines) if (kind !== 'quotation' && of !== undefined) keys.add(of)
  }
  const isMentioned = ({ key }: NamedEntity): boolean => keys.has(key)
  return { at, mentioned: all.filter(isMentioned), others: all.filter((one) => !isMentioned(one)) }
}

interface WantedInline extends Pick<Inline, 'kind' | 'of'> {
  readonly anchor: Anchor
}

function wantedIn(
  { annotations = {} }: Article,
  all: readonly NamedEntity[],
  room: InlineSupport,
): Map<string, WantedInline[]> {
  const wanted = new Map<string, WantedInline[]>()
  const addInline = (one: WantedInline): void => {
    const { path } = one.anchor
    if (!room.allows(path)) return
    const own = wanted.get(path)
    if (own) own.push(one)
    else wanted.set(path, [one])
  }
  for (const { kind, key, of } of all) for (const anchor of of.mentions) addInline({ kind, of: key, anchor })
  const find = finder(all)
  for (const statement of annotations.statements ?? []) {
    if (statement.kind !== 'direct') continue
    const of =
      speakersOf(statement, find)
        .map(({ name }) => name)
        .join(BETWEEN_SPEAKERS) || undefined
    for (const anchor of statement.content) if (room.quotes(anchor.path)) addInline({ kind: 'quotation', of, anchor })
  }
  return wanted
}

/** The separator between the names of joint speakers. */
export const BETWEEN_SPEAKERS = '; '

/**
 * Returns the speakers of a statement by name.
 * Entities of the story have their kind; other speakers have the words of their mention as name.
 */
export function speakersOf(
  { speaker, speakers }: Statement,
  find: EntityFinder,
): { readonly kind?: NameKind; readonly name: string }[] {
  return (speakers ?? (speaker ? [speaker] : [])).flatMap(({ person, organisation, place, mention }) => {
    const named = find('person', person) ?? find('organisation', organisation) ?? find('place', place)
    const words = mention?.text.replace(/[\n\t]/g, ' ')
    return named ?? (words === undefined ? [] : [{ name: words }])
  })
}
