import type { Article } from '../article'
import { unknownName } from '../diagnostics/error'
import type { FormatName, WriteOptions } from '../formats'
import type { Loss } from '../formats/format'
import { bodyLosses, moveEndToBody, paragraphLosses, toPlainParagraphs, toUtcTimes } from './superdesk'

/** Changes to articles before they are written in a format for one program. */
export interface ConsumerNeeds {
  readonly options?: WriteOptions
  /** Returns the article as the consumer accepts it. */
  prepare(article: Article, options: WriteOptions): Article
  /** Returns the parts of the article that `prepare` changes or leaves out. */
  losses?(article: Article, options: WriteOptions): Loss[]
}

/** Programs that read less of a format than its standard allows. Their requirements are listed by program name, then by format. */
export const consumers = {
  superdesk: {
    newsml: {
      options: { bodyDateline: false },
      prepare: (article, { body }) => (body === 'nitf' ? moveEndToBody : toPlainParagraphs)(article),
      losses: (article, { body }) => (body === 'nitf' ? bodyLosses : paragraphLosses)(article),
    },
    nitf: { options: { style: 'dtd' }, prepare: moveEndToBody, losses: bodyLosses },
    ninjs: { options: { standard: '1.6' }, prepare: toUtcTimes },
  },
} as const satisfies Record<string, Partial<Record<FormatName, ConsumerNeeds>>>

/** The name of a program that formats can be written for: `superdesk`. */
export type Consumer = keyof typeof consumers

const rows: Readonly<Record<string, Partial<Record<FormatName, ConsumerNeeds>>>> = consumers

/** Returns the requirements of a consumer for a format; undefined if it has none. Throws `invalid-argument` for an unknown consumer. */
export function consumerNeeds(consumer: string | undefined, format: FormatName): ConsumerNeeds | undefined {
  if (consumer === undefined) return undefined
  const wishes = Object.hasOwn(rows, consumer) ? rows[consumer] : undefined
  if (!wishes) throw unknownName('Unknown consumer', consumer, Object.keys(rows))
  return wishes[format]
}
