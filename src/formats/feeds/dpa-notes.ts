import type { Article, EditorsNote, Embargo, Notice } from '../../article'
import { findRestriction } from '../../restrictions/find-restriction'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode } from '../parse-values'
import { restrictionSignal } from '../restriction-signal'
import { readEmbargo } from '../restrictions'
import { wordsOf } from './html'

/** The fields of an article that come from the signals and notes of an entry. */
export interface DpaNotes {
  embargo?: Embargo
  readonly notices: Notice[]
  readonly editorsNotes: EditorsNote[]
  readonly signoff: NonNullable<Article['signoff']>
}

/** Reads the signals and notes of an entry. They are restrictions, corrections, the closing line, and notes to desks. */
export function readNotes(entry: JsonRecord, depth: number): DpaNotes {
  const notes: DpaNotes = { notices: [], editorsNotes: [], signoff: [] }
  for (const text of [...list(entry.signal), ...list(entry.signals)].flatMap((one) => words(one) ?? [])) {
    const kind = restrictionSignal(text)
    if (kind === 'embargo') notes.embargo = readEmbargo(undefined, text)
    else if (kind) notes.notices.push({ kind, text })
  }
  for (const value of [...list(entry.ednotes), ...list(entry.ednote)]) {
    const one = fields(value)
    const text = wordsOf(words(value) ?? words(one.ednote), depth)
    const role = (words(one.role) ?? '').toLowerCase()
    const signal = restrictionSignal(role)
    if (signal && signal !== 'embargo') notes.notices.push({ kind: signal, text: text ?? signal })
    if (signal === 'embargo') notes.embargo = readEmbargo(undefined, text)
    if (text === undefined || (signal && signal !== 'embargo')) continue
    if (role.includes('correction')) notes.notices.push({ kind: 'correction', text })
    else if (findRestriction(text, 'note')) notes.editorsNotes.push(noteOf(text, one))
    else if (role.endsWith('closingline') && one.is_publishable !== false) notes.signoff.push({ kind: 'agency', text })
    else notes.editorsNotes.push(noteOf(text, one))
  }
  return notes
}

/**
 * Returns an editor's note with its role, and whether it may be published.
 * They come from properties such as `{ role: 'dpaednoterole:contact', is_publishable: false }`.
 */
const noteOf = (text: string, { role, is_publishable: isPublic }: JsonRecord): EditorsNote =>
  withoutUndefined({
    text,
    role: toCode(words(role)),
    public: typeof isPublic === 'boolean' ? isPublic : undefined,
  })

/**
 * Reads a part of the notepad as a note; an empty list without text.
 * Its name decides whether it may be published: `public_html`, `nonpublic_html`.
 */
export function notepadNote(name: string, text: string | undefined): EditorsNote[] {
  const isKnown = /public/i.test(name)
  return text === undefined ? [] : [{ text, ...(isKnown && { public: !/non.?public/i.test(name) }) }]
}
