import type { Article, Embargo, Notice, PublishingStatus } from '../../article'
import { moment } from '../accept'

/*
 * What must not be done with a story, and what the desks are told: law 9. NewsML-G2 has a status, a moment of embargo,
 * signals and editor's notes (itemMeta); a note says by the role of an IPTC code which of them it explains.
 */

/** Roles of editor's notes, as codes of the IPTC schemes `stat` and `sig`, and the notices they stand for. */
export const NOTE_ROLES: ReadonlyMap<string, Notice['kind']> = /* @__PURE__ */ new Map([
  ['stat:canceled', 'kill'],
  ['stat:withheld', 'withhold'],
  ['sig:correction', 'correction'],
  ['sig:update', 'update'],
])

const ROLE_OF: ReadonlyMap<Notice['kind'], string> = /* @__PURE__ */ (() =>
  new Map([...NOTE_ROLES].map(([role, kind]) => [kind, role])))()

/** The role of the note that gives the words of an embargo; where there is an embargo, the first such note is its. */
export const EMBARGO_ROLE = 'stat:withheld'

/** An editor's note as it is written. */
export interface Note {
  readonly text: string
  readonly role?: string
}

/** The moment an embargo ends, where it is one that can be said exactly; nothing where it is not. */
export function exactEmbargo(embargo: Embargo): string | undefined {
  return embargo.kind === 'instant' ? moment(embargo.at) : undefined
}

/** An embargo as it is read back: a moment exactly, any other as one without end. */
export function saidEmbargo({ embargo }: Article): Embargo | undefined {
  if (!embargo) return undefined
  const at = exactEmbargo(embargo)
  return at ? { kind: 'instant', text: embargo.text, at } : { kind: 'open', text: embargo.text }
}

/** The status an article is sent with: as it is known, or stricter where a kill, a hold or an embargo that is not a moment asks for it. */
export function saidStatus({ item, notices = [], embargo }: Article): PublishingStatus {
  const is = (kind: Notice['kind']): boolean => notices.some((notice) => notice.kind === kind)
  if (item?.status === 'canceled' || is('kill')) return 'canceled'
  if (item?.status === 'withheld' || is('withhold') || (embargo && !exactEmbargo(embargo))) return 'withheld'
  return 'usable'
}

/** The notices that are read back as notices: those whose kind IPTC has a code for. */
export function saidNotices({ notices = [] }: Article): Notice[] | undefined {
  const said = notices.filter(({ kind }) => ROLE_OF.has(kind)).map(({ kind, text }) => ({ kind, text }))
  return said.length ? said : undefined
}

/** The editor's notes that are read back as such: those of the article, and the notices of other kinds. */
export function saidEditorsNotes({ editorsNotes = [], notices = [] }: Article): string[] | undefined {
  const said = [...editorsNotes, ...notices.filter(({ kind }) => !ROLE_OF.has(kind)).map(({ text }) => text)]
  return said.length ? said : undefined
}

/** Every note of an article, in the order they are written. */
export function notesOf(article: Article): Note[] {
  const role = (kind: Notice['kind']) => ROLE_OF.get(kind)
  return [
    ...(article.embargo ? [{ text: article.embargo.text, role: EMBARGO_ROLE }] : []),
    ...(saidNotices(article) ?? []).map(({ kind, text }) => ({ text, role: role(kind) ?? EMBARGO_ROLE })),
    ...(saidEditorsNotes(article) ?? []).map((text) => ({ text })),
  ]
}

/** The signals of an article, as codes of the IPTC scheme `sig`, each once. */
export function signalsOf({ notices = [] }: Article): string[] {
  const roles = notices.flatMap(({ kind }) => ROLE_OF.get(kind) ?? [])
  return [...new Set(roles)].filter((role) => role.startsWith('sig:'))
}

/** What the article allows and forbids, each as one text of usage terms: the terms first. */
export function usageOf({ usageTerms, restrictions = [] }: Article): string[] {
  return usageTerms === undefined ? [...restrictions] : [usageTerms, ...restrictions]
}
