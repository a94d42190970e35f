import * as z from 'zod'
import { Code, Uri } from './code'
import { Line, Text } from './text'

/** Copyright of the story. */
export const Copyright = z
  .strictObject({
    text: Text.describe('The notice as filed.'),
    holder: Line.optional(),
    year: z.int().min(1).max(9999).optional(),
  })
  .meta({ id: 'Copyright', description: 'Whose the story is.' })
export type Copyright = z.infer<typeof Copyright>

/** Related resource outside the story: an earlier version, a page, a related item. */
export const Link = z
  .strictObject({
    rel: Code.optional().describe('What it is to the story, by the IPTC scheme `irel`: `seeAlso`, `previousVersion`.'),
    href: Uri.optional().describe('Where it is.'),
    guid: Line.optional().describe('The name of the item.'),
    title: Line.optional().describe('What it is called.'),
  })
  .meta({ id: 'Link', description: 'Something outside the story that belongs to it.' })
export type Link = z.infer<typeof Link>
