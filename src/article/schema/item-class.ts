import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'

/**
 * Class of an item, by the IPTC scheme `ninat`: `text`, `picture`, `composite` for a package.
 * `component`, `planning`, `event` and `concept` are items that are not news.
 */
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
      'The class of an item, by the IPTC scheme `ninat`; a package is `composite`. `component`, `planning`, `event` and `concept` are items that are not news.',
  })
export type ItemClass = types.ItemClass
true satisfies Same<types.ItemClass, z.infer<typeof ItemClass>>
