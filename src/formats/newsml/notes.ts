import type { Article, EditorsNote, Notice } from '../../article'
import { restrictionSignal } from '../restriction-signal'

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
export interface WrittenNote {
  readonly text: string
  readonly role?: string
  /** What the article calls it. */
  readonly own?: string | undefined
}

/** The notices that are read back as notices: those whose kind IPTC has a code for. */
export function roundTripNewsmlNotices({ notices = [] }: Article): Notice[] | undefined {
  const said = notices.filter(({ kind }) => ROLE_OF.has(kind)).map(({ kind, text }) => ({ kind, text }))
  return said.length ? said : undefined
}

/** Whether a role says that the note restricts the story: such a note is read as a notice. */
export const isRestricting = (role: string): boolean => NOTE_ROLES.has(role) || restrictionSignal(role) !== undefined

/** The editor's notes that are read back as such: those of the article, and the notices of other kinds. */
export function roundTripEditorsNotes({ editorsNotes = [], notices = [] }: Article): EditorsNote[] | undefined {
  const own = editorsNotes.map(({ text, role }) => ({ text, ...(role && !isRestricting(role) && { role }) }))
  const said = [...own, ...notices.filter(({ kind }) => !ROLE_OF.has(kind)).map(({ text }) => ({ text }))]
  return said.length ? said : undefined
}

/** Every note of an article, in the order they are written. */
export function notesOf(article: Article): WrittenNote[] {
  const role = (kind: Notice['kind']) => ROLE_OF.get(kind)
  return [
    ...(article.embargo ? [{ text: article.embargo.text, role: EMBARGO_ROLE }] : []),
    ...(roundTripNewsmlNotices(article) ?? []).map(({ kind, text }) => ({ text, role: role(kind) ?? EMBARGO_ROLE })),
    ...(roundTripEditorsNotes(article) ?? []).map(({ text, role: own }) => ({ text, own })),
  ]
}

/** The signals of an article, as codes of the IPTC scheme `sig`, each once. */
export function signalsOf({ notices = [] }: Article): string[] {
  const roles = notices.flatMap(({ kind }) => ROLE_OF.get(kind) ?? [])
  return [...new Set(roles)].filter((role) => role.startsWith('sig:'))
}
