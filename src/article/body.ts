import * as z from 'zod'
import { Code, LanguageTag, UriReference } from './code'
import { Dateline } from './dateline'
import { Embed } from './embed'
import { fits, Marks } from './mark'
import { Line, Text } from './text'

const language = LanguageTag.optional().describe('The language of the block, where it is not that of the article.')

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
export type Paragraph = z.infer<typeof Paragraph>

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
      .describe('Its depth: 2 under the headline (and when absent), 3 under that.'),
    marks: Marks.optional(),
    language,
  })
  .refine(marksFit, misfit)
  .meta({ id: 'Subhead', description: 'A crosshead between paragraphs.' })
export type Subhead = z.infer<typeof Subhead>

/** One entry of a list. */
export const ListItem = z
  .strictObject({ text: Text, marks: Marks.optional() })
  .refine(marksFit, misfit)
  .meta({ id: 'ListItem', description: 'One entry of a list.' })
export type ListItem = z.infer<typeof ListItem>

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
export type List = z.infer<typeof List>

/** One cell of a table; an empty cell has no text. */
export const Cell = z
  .strictObject({ text: Line.optional(), marks: Marks.optional() })
  .refine(marksFit, misfit)
  .meta({ id: 'Cell', description: 'One cell of a table; without text it is empty.' })
export type Cell = z.infer<typeof Cell>

const Row = z.array(Cell).min(1)

/** Table: rows of cells, all rows of the same length. */
export const Table = z
  .strictObject({
    kind: z.literal('table'),
    caption: Line.optional(),
    header: Row.optional().describe('The head of the table; at least one of its cells has text.'),
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
  .meta({ id: 'Table', description: 'A table: rows of cells, all rows of one length.' })
export type Table = z.infer<typeof Table>

/** Quotation set as a block of its own. */
export const Quote = z
  .strictObject({
    kind: z.literal('quote'),
    text: Text,
    marks: Marks.optional(),
    source: Line.optional().describe('Whose words they are, as filed.'),
    language,
  })
  .refine(marksFit, misfit)
  .meta({ id: 'Quote', description: 'A quotation set as a block of its own.' })
export type Quote = z.infer<typeof Quote>

/** Text whose line breaks and spaces are significant: agate, a table that could not be read, verse. */
export const Preformatted = z
  .strictObject({ kind: z.literal('preformatted'), text: Text, language })
  .meta({ id: 'Preformatted', description: 'Text whose lines and blanks are meant as they stand.' })
export type Preformatted = z.infer<typeof Preformatted>

/** Line that separates two sections of a story: `* * *`, `___`. */
export const Separator = z
  .strictObject({ kind: z.literal('separator') })
  .meta({ id: 'Separator', description: 'A line between two sections of a story.' })
export type Separator = z.infer<typeof Separator>

/** One file of a picture, video or sound. */
export const Rendition = z
  .strictObject({
    href: UriReference,
    role: Code.optional().describe(
      'What it is for, by the IPTC scheme `rnd`: `highRes`, `preview`, `thumbnail`, `web`.',
    ),
    mimeType: Code.optional().describe('Its media type, such as `image/jpeg`.'),
    width: z.int().min(1).max(999_999).optional().describe('In pixels.'),
    height: z.int().min(1).max(999_999).optional().describe('In pixels.'),
  })
  .meta({ id: 'Rendition', description: 'One file of a picture, video or sound.' })
export type Rendition = z.infer<typeof Rendition>

/** Picture, video, graphic or sound in the story, or the line that describes it. */
export const Media = z
  .strictObject({
    kind: z.literal('media'),
    id: Line.optional().describe('The name of the item, as filed: `XHG401`.'),
    medium: z
      .enum(['picture', 'graphic', 'video', 'audio'])
      .optional()
      .describe('What it is; a picture, mostly, when absent.'),
    caption: Text.optional(),
    alt: Line.optional().describe('What it shows, for those who cannot see it.'),
    credit: Line.optional().describe('Whose work it is, as filed: `AP Photo/Jane Doe`.'),
    renditions: z.array(Rendition).min(1).optional(),
    language,
  })
  .meta({ id: 'Media', description: 'A picture, video, graphic or sound that stands in the story.' })
export type Media = z.infer<typeof Media>

/** One block of the body. */
export const Block = z
  .discriminatedUnion('kind', [Paragraph, Subhead, List, Table, Quote, Preformatted, Separator, Media, Embed])
  .meta({ id: 'Block', description: 'One block of the body.' })
export type Block = z.infer<typeof Block>
