import * as z from 'zod'
import type * as types from '../index'
import { Code, Uri } from './code'
import type { Same } from './same'
import { Line, Text } from './text'

/** Copyright notice of the story, with its holder and year. */
export const Copyright = z
  .strictObject({
    text: Text.describe('The notice as filed.'),
    holder: Line.optional(),
    year: z.int().min(1).max(9999).optional(),
  })
  .meta({ id: 'Copyright', description: 'The copyright of the story.' })
export type Copyright = types.Copyright
true satisfies Same<types.Copyright, z.infer<typeof Copyright>>

/** Related resource outside the story: an earlier version, a page, a related item. */
export const Link = z
  .strictObject({
    rel: Code.optional().describe(
      'The relation to the story, by the IPTC scheme `irel`: `seeAlso`, `previousVersion`.',
    ),
    href: Uri.optional().describe('The address of the item.'),
    guid: Line.optional().describe('The guid of the linked item.'),
    title: Line.optional().describe('The title.'),
  })
  .meta({ id: 'Link', description: 'A resource outside the story that belongs to it.' })
export type Link = types.Link
true satisfies Same<types.Link, z.infer<typeof Link>>
