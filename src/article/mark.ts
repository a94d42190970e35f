import type { Uri } from './code'

/** Span of a text in emphasis, bold, subscript or superscript. */
export interface StyleMark {
  /** The style. */
  kind: 'emphasis' | 'strong' | 'subscript' | 'superscript'
  /** Offset of the first character in the text, in UTF-16 units. */
  start: number
  /** Offset after the last character, in UTF-16 units. */
  end: number
}

/** Span of a text that is a link. */
export interface LinkMark {
  /** Kind of the mark. */
  kind: 'link'
  /** Offset of the first character in the text, in UTF-16 units. */
  start: number
  /** Offset after the last character, in UTF-16 units. */
  end: number
  /** The address that the link leads to. */
  href: Uri
}

/** Inline markup of a span of a block’s text: half-open, in UTF-16 units of the text. */
export type Mark = StyleMark | LinkMark

/**
 * Marks of a text, ordered by start; of two with the same start, the longer is first.
 * They nest and never cross, and none starts or ends inside a character.
 */
export type Marks = Mark[]
