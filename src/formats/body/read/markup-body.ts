import type { Block, Contact, EditorsNote, Signoff } from '../../../article'

/** The kind of a line at the head of a body. */
export type HeadKind =
  | 'headline'
  | 'subheadline'
  | 'kicker'
  | 'byline'
  | 'dateline'
  | 'summary'
  | 'teaser'
  | 'keywords'
  | 'time'
  | 'credit'
  | 'rights'
  | 'line'

/** The parts of a body of markup: its blocks, and the lines at its head and end. */
export interface MarkupBody {
  readonly blocks: Block[]
  /** Lines at the head of the body, in order. The kind `line` is for lines that the markup does not classify. */
  readonly head: { readonly kind: HeadKind; readonly text: string }[]
  readonly signoff: Signoff[]
  readonly boilerplate: string[]
  readonly contacts: Contact[]
  readonly editorsNotes: EditorsNote[]
}

/** A body of markup without any part. */
export const EMPTY_BODY: MarkupBody = {
  blocks: [],
  head: [],
  signoff: [],
  boilerplate: [],
  contacts: [],
  editorsNotes: [],
}
