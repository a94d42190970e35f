import * as z from 'zod'
import type * as types from '../index'
import { Code, LanguageTag, UriReference } from './code'
import { Dateline } from './dateline'
import { Embed } from './embed'
import { fits, Marks } from './mark'
import type { Same } from './same'
import { Line, Text } from './text'

const language = LanguageTag.optional().describe('The language of the block, if it differs from that of the article.')

type Marked = { text?: string | undefined; marks?: readonly { start: number; end: number }[] | undefined }
const marksFit = (block: Marked): boolean => !block.marks || (block.text !== undefined && fits(block.text, block.marks))
const misfit = { path: ['marks'], error: 'marks must be in order, nested, not empty and inside the text' }

/** Paragraph of the story. */
export const Paragraph = z
  .strictObject({
    kind: z.literal('paragraph'),
    text: Text,
    marks: Marks.optional(),
    dateline: Dateline.optional().describe('The dateline that opens the paragraph, in a roundup.'),
    language,
  })
  .refine(marksFit, misfit)
  .meta({ id: 'Paragraph', description: 'A paragraph of the story.' })
export type Paragraph = types.Paragraph
true satisfies Same<types.Paragraph, z.infer<typeof Paragraph>>

/** Crosshead between paragraphs. */
export const Subhead = z
  .strictObject({
    kind: z.literal('subhead'),
    text: Line,
    level: z
      .int()
      .min(2)
      .max(6)
      .optional()
      .describe('The heading level: 2 (the default) below the headline, 3 below that.'),
    marks: Marks.optional(),
    language,
  })
  .refine(marksFit, misfit)
  .meta({ id: 'Subhead', description: 'A crosshead between paragraphs.' })
export type Subhead = types.Subhead
true satisfies Same<types.Subhead, z.infer<typeof Subhead>>

/** One entry of a list. */
export const ListItem = z
  .strictObject({ text: Text, marks: Marks.optional() })
  .refine(marksFit, misfit)
  .meta({ id: 'ListItem', description: 'One entry of a list.' })
export type ListItem = types.ListItem
true satisfies Same<types.ListItem, z.infer<typeof ListItem>>

/** Numbered or bulleted list. */
export const List = z
  .strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    start: z
      .int()
      .min(0)
      .max(999_999_999)
      .optional()
      .describe('The number of the first entry of a numbered list, 1 when absent.'),
    items: z.array(ListItem).min(1),
    language,
  })
  .meta({ id: 'List', description: 'A list, numbered or not.' })
export type List = types.List
true satisfies Same<types.List, z.infer<typeof List>>

/** One cell of a table; an empty cell has no text. */
export const Cell = z
  .strictObject({ text: Line.optional(), marks: Marks.optional() })
  .refine(marksFit, misfit)
  .meta({ id: 'Cell', description: 'One cell of a table; an empty cell has no text.' })
export type Cell = types.Cell
true satisfies Same<types.Cell, z.infer<typeof Cell>>

const Row = z.array(Cell).min(1)

/** Table: rows of cells, all rows of the same length. */
export const Table = z
  .strictObject({
    kind: z.literal('table'),
    caption: Line.optional(),
    header: Row.optional().describe('The header row of the table; at least one of its cells has text.'),
    rows: z.array(Row).min(1),
    language,
  })
  .refine(
    (table) =>
      [...(table.header ? [table.header] : []), ...table.rows].every((row) => row.length === table.rows[0]?.length),
    {
      path: ['rows'],
      error: 'all rows of a table must have as many cells',
    },
  )
  .refine((table) => !table.header || table.header.some((cell) => cell.text !== undefined), {
    path: ['header'],
    error: 'the head of a table must have text in a cell',
  })
  .meta({ id: 'Table', description: 'A table: rows of cells, all rows of the same length.' })
export type Table = types.Table
true satisfies Same<types.Table, z.infer<typeof Table>>

/** Quotation set as a block of its own. */
export const Quote = z
  .strictObject({
    kind: z.literal('quote'),
    text: Text,
    marks: Marks.optional(),
    source: Line.optional().describe('The person who is quoted, as filed.'),
    language,
  })
  .refine(marksFit, misfit)
  .meta({ id: 'Quote', description: 'A quotation set as a block of its own.' })
export type Quote = types.Quote
true satisfies Same<types.Quote, z.infer<typeof Quote>>

/** Text whose line breaks and spaces are significant: agate, a table that could not be read, verse. */
export const Preformatted = z
  .strictObject({ kind: z.literal('preformatted'), text: Text, language })
  .meta({ id: 'Preformatted', description: 'Text whose line breaks and spaces are significant.' })
export type Preformatted = types.Preformatted
true satisfies Same<types.Preformatted, z.infer<typeof Preformatted>>

/** Line that separates two sections of a story: `* * *`, `___`. */
export const Separator = z
  .strictObject({ kind: z.literal('separator') })
  .meta({ id: 'Separator', description: 'A line that separates two sections of a story.' })
export type Separator = types.Separator
true satisfies Same<types.Separator, z.infer<typeof Separator>>

/** One file of a picture, video or sound. */
export const Rendition = z
  .strictObject({
    href: UriReference,
    role: Code.optional().describe('The purpose, by the IPTC scheme `rnd`: `highRes`, `preview`, `thumbnail`, `web`.'),
    mimeType: Code.optional().describe('The media type, such as `image/jpeg`.'),
    width: z.int().min(1).max(999_999).optional().describe('The size in pixels.'),
    height: z.int().min(1).max(999_999).optional().describe('The size in pixels.'),
  })
  .meta({ id: 'Rendition', description: 'One file of a picture, video or sound.' })
export type Rendition = types.Rendition
true satisfies Same<types.Rendition, z.infer<typeof Rendition>>

/** Picture, video, graphic or sound in the story, or the line that describes it. */
export const Media = z
  .strictObject({
    kind: z.literal('media'),
    id: Line.optional().describe('The id of the media item, as filed: `XHG401`.'),
    medium: z
      .enum(['picture', 'graphic', 'video', 'audio'])
      .optional()
      .describe('The kind of media; mostly a picture if absent.'),
    caption: Text.optional(),
    alt: Line.optional().describe('A description of the content, for readers who cannot see it.'),
    credit: Line.optional().describe('The credit of the media, as filed: `AP Photo/Jane Doe`.'),
    renditions: z.array(Rendition).min(1).optional(),
    language,
  })
  .meta({ id: 'Media', description: 'A picture, video, graphic or sound in the story.' })
export type Media = types.Media
true satisfies Same<types.Media, z.infer<typeof Media>>

/** One block of the body. */
export const Block = z
  .discriminatedUnion('kind', [Paragraph, Subhead, List, Table, Quote, Preformatted, Separator, Media, Embed])
  .meta({ id: 'Block', description: 'One block of the body.' })
export type Block = types.Block
true satisfies Same<types.Block, z.infer<typeof Block>>
