import * as z from 'zod'
import type * as types from '../index'
import { Code, Uri } from './code'
import { ItemClass } from './item-class'
import type { Same } from './same'
import { Line } from './text'

/** Another item that belongs to this one: a picture sent beside a text, a member of a package. */
export const Association = z
  .strictObject({
    guid: Line.optional().describe('The guid of the item.'),
    href: Uri.optional().describe('The address of the item.'),
    class: ItemClass.optional(),
    rel: Code.optional().describe('The relation to this item: `featureimage`, `sidebar`.'),
    title: Line.optional().describe('The title.'),
    group: Line.optional().describe('The group of a package that the item is in; groups and their items are in order.'),
    mimeType: Code.optional().describe('The media type: `image/jpeg`.'),
    size: z.int().min(1).optional().describe('The size in bytes.'),
  })
  .meta({ id: 'Association', description: 'Another item that belongs to this one, or a member of a package.' })
export type Association = types.Association
true satisfies Same<types.Association, z.infer<typeof Association>>
