import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Line, Text } from './text'
import { IsoTime } from './time'

/** Kind of a notice to desks. */
export const NoticeKind = z
  .enum(['kill', 'withhold', 'possible', 'correction', 'clarification', 'refile', 'advisory', 'update'])
  .meta({
    id: 'NoticeKind',
    description: 'The kind of a notice to desks; `possible` probably restricts publication, but not certainly.',
  })
export type NoticeKind = types.NoticeKind
true satisfies Same<types.NoticeKind, z.infer<typeof NoticeKind>>

/** Notice to desks: a kill, a hold, a correction, an update, an advisory. */
export const Notice = z
  .strictObject({
    kind: NoticeKind,
    text: Text.describe('The notice as filed.'),
    target: Line.optional().describe('The item that the notice is about, if it names one.'),
    paragraph: z
      .int()
      .min(1)
      .max(9999)
      .optional()
      .describe('The number of the paragraph that the notice is about, 1 for the first.'),
  })
  .meta({ id: 'Notice', description: 'A notice to desks: a kill, a hold, a correction, an update, an advisory.' })
export type Notice = types.Notice
true satisfies Same<types.Notice, z.infer<typeof Notice>>

const end = IsoTime.describe('The end of the embargo, as far as known; without an offset if the copy names no zone.')
const text = Text.describe('The embargo as filed.')
const zone = Line.optional().describe('The time zone as filed, such as `GMT`.')

/** Time before which the story must not be published: an instant, a day, a publishing cycle, or open until released by hand. */
export const Embargo = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('instant'), text, at: end, zone }),
    z.strictObject({ kind: z.enum(['day', 'cycle', 'open']), text, at: end.optional(), zone }),
  ])
  .meta({ id: 'Embargo', description: 'The time before which the story must not be published.' })
export type Embargo = types.Embargo
true satisfies Same<types.Embargo, z.infer<typeof Embargo>>
