import type { Article, EditorsNote, Notice } from '../../article'
import { restrictionSignal } from '../restriction-signal'
import type { Attributes } from '../xml/element'

/*
 * Restrictions and editor's notes of NewsML-G2: the status, the end of an embargo, signals and notes (itemMeta). The role of a note is an
 * IPTC code that says what the note explains, such as a withheld status.
 */

/** The kind of notice for each role of an editor's note. Roles are codes of the IPTC schemes `stat` and `sig`. */
export const NOTE_ROLES: ReadonlyMap<string, Notice['kind']> = /* @__PURE__ */ new Map([
  ['stat:canceled', 'kill'],
  ['stat:withheld', 'withhold'],
  ['sig:correction', 'correction'],
  ['sig:update', 'update'],
])

const ROLE_OF: ReadonlyMap<Notice['kind'], string> = /* @__PURE__ */ (() =>
  new Map([...NOTE_ROLES].map(([role, kind]) => [kind, role])))()

/**
 * The role of the note with the words of an embargo.
 * Notices of kind `withhold` have it too. If the item has an embargo, the first note with the role belongs to the embargo.
 */
export const EMBARGO_ROLE = 'stat:withheld'

/** An editor's note to be written. */
export interface WrittenNote {
  readonly text: string
  readonly role?: string
  /** The role that the article gives the note. */
  readonly own?: string | undefined
  /** The constraint on its publication, as an address. */
  readonly constraint?: string | undefined
}

/** The constraint on the publication of a note that may, or may not, be published. */
const CONSTRAINTS = { public: 'urn:x-note:public', desks: 'urn:x-note:desks' } as const

const constraintOf = ({ public: isPublic }: EditorsNote): string | undefined =>
  isPublic === undefined ? undefined : isPublic ? CONSTRAINTS.public : CONSTRAINTS.desks

/**
 * Returns whether a note may be published, by the constraints on its publication. Undefined without a constraint.
 * A constraint of another system keeps the note at the desks.
 */
export function isPublicNote({ pubconstraint, pubconstrainturi }: Attributes): boolean | undefined {
  if (pubconstraint === undefined && pubconstrainturi === undefined) return undefined
  return pubconstraint === undefined && pubconstrainturi === CONSTRAINTS.public
}

/** Returns the notices that are read back as notices: the kinds with an IPTC code. Undefined if not found. */
export function roundTripNewsmlNotices({ notices = [] }: Article): Notice[] | undefined {
  const withRole = notices.filter(({ kind }) => ROLE_OF.has(kind)).map(({ kind, text }) => ({ kind, text }))
  return withRole.length ? withRole : undefined
}

/** Whether a role makes a note restrict the story: `stat:canceled`. Readers turn a note with that role into a notice. */
const isRestricting = (role: string): boolean => NOTE_ROLES.has(role) || restrictionSignal(role) !== undefined

/**
 * Returns the editor's notes as they are read back; undefined if not found.
 * Notices without an IPTC code follow those of the article.
 */
export function roundTripEditorsNotes({ editorsNotes = [], notices = [] }: Article): EditorsNote[] | undefined {
  const own = editorsNotes.map(({ role, ...note }) => ({ ...note, ...(role && !isRestricting(role) && { role }) }))
  const withoutRole = [...own, ...notices.filter(({ kind }) => !ROLE_OF.has(kind)).map(({ text }) => ({ text }))]
  return withoutRole.length ? withoutRole : undefined
}

/** Returns all notes to be written, in order: embargo, notices, editor's notes. */
export function notesOf(article: Article): WrittenNote[] {
  const role = (kind: Notice['kind']) => ROLE_OF.get(kind)
  return [
    ...(article.embargo ? [{ text: article.embargo.text, role: EMBARGO_ROLE }] : []),
    ...(roundTripNewsmlNotices(article) ?? []).map(({ kind, text }) => ({ text, role: role(kind) ?? EMBARGO_ROLE })),
    ...(roundTripEditorsNotes(article) ?? []).map((one) => ({
      text: one.text,
      own: one.role,
      constraint: constraintOf(one),
    })),
  ]
}

/** Returns the signals of an article as codes of the IPTC scheme `sig`, without repeats. */
export function signalsOf({ notices = [] }: Article): string[] {
  const roles = notices.flatMap(({ kind }) => ROLE_OF.get(kind) ?? [])
  return [...new Set(roles)].filter((role) => role.startsWith('sig:'))
}
