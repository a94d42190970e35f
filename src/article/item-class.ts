import * as z from 'zod'
import type { Same } from './same'

/** Class of an item: the kinds of the IPTC scheme `ninat`, and of the items that are no news items. */
export type ItemClass =
  | 'text'
  | 'picture'
  | 'graphic'
  | 'animated'
  | 'video'
  | 'audio'
  | 'data'
  | 'composite'
  | 'component'
  | 'planning'
  | 'event'
  | 'concept'
export const ItemClass = z
  .enum([
    'text',
    'picture',
    'graphic',
    'animated',
    'video',
    'audio',
    'data',
    'composite',
    'component',
    'planning',
    'event',
    'concept',
  ])
  .meta({
    id: 'ItemClass',
    description:
      'What an item is, by the IPTC scheme `ninat`; a package is `composite`. `component`, `planning`, `event` and `concept` are the items that are no news items.',
  })
true satisfies Same<ItemClass, z.infer<typeof ItemClass>>
