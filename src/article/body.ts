import type { Code, LanguageTag, UriReference } from './code'
import type { Dateline } from './dateline'
import type { Embed } from './embed'
import type { Marks } from './mark'
import type { Line, Text } from './text'

/** Paragraph of the story. */
export interface Paragraph {
  /** Kind of the block. */
  kind: 'paragraph'
  /** The text of the paragraph, without its dateline. */
  text: Text
  /** Inline markup, ordered by start. */
  marks?: Marks | undefined
  /** The dateline that opens the paragraph, in a roundup. */
  dateline?: Dateline | undefined
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** Crosshead between paragraphs. */
export interface Subhead {
  /** Kind of the block. */
  kind: 'subhead'
  /** The words of the crosshead. */
  text: Line
  /** The heading level: 2 (the default) below the headline, 3 below that. */
  level?: number | undefined
  /** Inline markup, ordered by start. */
  marks?: Marks | undefined
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** One entry of a list. */
export interface ListItem {
  /** The text of the entry. */
  text: Text
  /** Inline markup, ordered by start. */
  marks?: Marks | undefined
}

/** Numbered or bulleted list. */
export interface List {
  /** Kind of the block. */
  kind: 'list'
  /** Whether the list is numbered. */
  ordered: boolean
  /** The number of the first entry of a numbered list, 1 when absent. */
  start?: number | undefined
  /** The entries, in order. */
  items: ListItem[]
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** One cell of a table; an empty cell has no text. */
export interface Cell {
  /** The text of the cell; absent if the cell is empty. */
  text?: Line | undefined
  /** Inline markup, ordered by start. */
  marks?: Marks | undefined
}

/** Table: rows of cells, all rows of the same length. */
export interface Table {
  /** Kind of the block. */
  kind: 'table'
  /** The caption as filed. */
  caption?: Line | undefined
  /** The header row of the table; at least one of its cells has text. */
  header?: Cell[] | undefined
  /** The rows, each with the same number of cells. */
  rows: Cell[][]
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** Quotation set as a block of its own. */
export interface Quote {
  /** Kind of the block. */
  kind: 'quote'
  /** The words quoted. */
  text: Text
  /** Inline markup, ordered by start. */
  marks?: Marks | undefined
  /** The person who is quoted, as filed. */
  source?: Line | undefined
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** Text whose line breaks and spaces are significant: agate, a table that could not be read, verse. */
export interface Preformatted {
  /** Kind of the block. */
  kind: 'preformatted'
  /** The text; its line breaks and spaces are significant. */
  text: Text
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** Line that separates two sections of a story: `* * *`, `___`. */
export interface Separator {
  /** Kind of the block. */
  kind: 'separator'
}

/** One file of a picture, video or sound. */
export interface Rendition {
  /** The address of the file. */
  href: UriReference
  /** The purpose, by the IPTC scheme `rnd`: `highRes`, `preview`, `thumbnail`, `web`. */
  role?: Code | undefined
  /** The media type, such as `image/jpeg`. */
  mimeType?: Code | undefined
  /** The size in pixels. */
  width?: number | undefined
  /** The size in pixels. */
  height?: number | undefined
}

/** Picture, video, graphic or sound in the story, or the line that describes it. */
export interface Media {
  /** Kind of the block. */
  kind: 'media'
  /** The id of the media item, as filed: `XHG401`. */
  id?: Line | undefined
  /** The kind of media; mostly a picture if absent. */
  medium?: 'picture' | 'graphic' | 'video' | 'audio' | undefined
  /** The caption as filed. */
  caption?: Text | undefined
  /** A description of the content, for readers who cannot see it. */
  alt?: Line | undefined
  /** The credit of the media, as filed: `AP Photo/Jane Doe`. */
  credit?: Line | undefined
  /** The files of the media, one for each size or format. */
  renditions?: Rendition[] | undefined
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}

/** One block of the body. */
export type Block = Paragraph | Subhead | List | Table | Quote | Preformatted | Separator | Media | Embed
