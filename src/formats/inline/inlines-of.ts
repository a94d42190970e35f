import type { Anchor, Article, Statement } from '../../article'
import { type Inline, nested } from './inline'
import { type EntityFinder, finder, type NamedEntity, type NameKind, namedEntities } from './named-entity'
import { withQuotationMarks } from './quotation'
import { wordsIn } from './words'

/** Where names and quotations can be said in a format. */
export interface InlineSupport {
  /** Whether a text by its path has room for them. */
  readonly holds: (path: string) => boolean
  /** Whether quotations can be told from other words there. */
  readonly quotes: (path: string) => boolean
  /** Whether names have nothing inside there: no marks, no names, no line break. */
  readonly flat: (path: string) => boolean
}

/** The names and quotations of a story as a format can say them where they stand. */
export interface Inlines {
  /** By the path of the text they stand in, in order, the outer first. */
  readonly at: ReadonlyMap<string, readonly Inline[]>
  /** Who and what is named in one of the texts. */
  readonly mentioned: readonly NamedEntity[]
  /** Who and what is named in none of them. */
  readonly others: readonly NamedEntity[]
}

const NONE: Inlines = { at: new Map(), mentioned: [], others: [] }

/** The names and quotations of an article for which a format has a place; an anchor whose words are not those of the text any more is none. */
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
      const stretch = kind === 'quotation' ? withQuotationMarks(text, anchor) : { start, end }
      return stretch ? [{ kind, of, ...stretch }] : []
    })
    const kept = nested(marks, standing, flat)
    if (!kept.length) continue
    at.set(path, kept)
    for (const { kind, of } of kept) if (kind !== 'quotation' && of !== undefined) keys.add(of)
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
  const put = (one: WantedInline): void => {
    const { path } = one.anchor
    if (!room.holds(path)) return
    const own = wanted.get(path)
    if (own) own.push(one)
    else wanted.set(path, [one])
  }
  for (const { kind, key, of } of all) for (const anchor of of.mentions) put({ kind, of: key, anchor })
  const find = finder(all)
  for (const statement of annotations.statements ?? []) {
    if (statement.kind !== 'direct') continue
    const of =
      speakersOf(statement, find)
        .map(({ name }) => name)
        .join(BETWEEN_SPEAKERS) || undefined
    for (const anchor of statement.content) if (room.quotes(anchor.path)) put({ kind: 'quotation', of, anchor })
  }
  return wanted
}

/** What stands between the names of those who say something together. */
export const BETWEEN_SPEAKERS = '; '

/** Who says something, by name: of what kind where it is known, else in the words that name the speaker. */
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
