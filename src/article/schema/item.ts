import * as z from 'zod'
import type * as types from '../index'
import { AlternativeId } from './alternative-id'
import { Code, Uri } from './code'
import { ItemClass } from './item-class'
import type { Same } from './same'
import { Line } from './text'
import { Instant } from './time'

/** Provider of the item: a news agency, a service, a publisher. */
export const Provider = z
  .strictObject({
    name: Line.describe('The name that readers know.'),
    code: Code.optional().describe('The code in the IPTC scheme of news providers (`nprov`).'),
    uri: Uri.optional().describe('The address that identifies the provider.'),
  })
  .meta({ id: 'Provider', description: 'The provider of the item: a news agency, a service, a publisher.' })
export type Provider = types.Provider
true satisfies Same<types.Provider, z.infer<typeof Provider>>

/** IPTC publishing status: whether the item may be used. */
export const PublishingStatus = z
  .enum(['usable', 'withheld', 'canceled'])
  .meta({ id: 'PublishingStatus', description: 'Whether the item may be used, by the IPTC scheme `stat`.' })
export type PublishingStatus = types.PublishingStatus
true satisfies Same<types.PublishingStatus, z.infer<typeof PublishingStatus>>

/** Metadata of the news item, from its document, its envelope or the caller. Values that none of them gives are absent. */
export const Item = z
  .strictObject({
    guid: Line.optional().describe('The globally unique identifier of the item, the same for all its versions.'),
    alternativeIds: z.array(AlternativeId).min(1).optional(),
    class: ItemClass.optional().describe('The class of the item; mostly a text if absent.'),
    version: z.int().min(1).optional().describe('The number of this version, 1 for the first.'),
    provider: Provider.optional(),
    firstCreated: Instant.optional().describe('The time at which the first version was made.'),
    versionCreated: Instant.optional().describe('The time at which this version was made.'),
    sent: Instant.optional().describe('The time at which the message with the item was sent.'),
    status: PublishingStatus.optional(),
    priority: z.int().min(1).max(9).optional().describe('Transmission priority, 1 the highest, 9 the lowest.'),
    service: Line.optional().describe('The service that the item was sent on.'),
  })
  .meta({ id: 'Item', description: 'Metadata of the news item.' })
export type Item = types.Item
true satisfies Same<types.Item, z.infer<typeof Item>>
