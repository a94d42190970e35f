import * as z from 'zod'
import type * as types from '../index'
import { LanguageTag, Uri } from './code'
import type { Same } from './same'
import { Line, Text } from './text'

/** Content of another site shown in the story: a post, a player, a map. */
export const Embed = z
  .strictObject({
    kind: z.literal('embed'),
    href: Uri.describe('The address of the post, the player or the map.'),
    provider: Line.optional().describe('The site that provides the content: `YouTube`.'),
    caption: Text.optional(),
    language: LanguageTag.optional().describe('The language of the block, if it differs from that of the article.'),
  })
  .meta({ id: 'Embed', description: 'Content of another site shown in the story.' })
export type Embed = types.Embed
true satisfies Same<types.Embed, z.infer<typeof Embed>>
