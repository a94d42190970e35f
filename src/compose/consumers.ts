import type { Article } from '../article'
import { unknownName } from '../diagnostics/error'
import type { FormatName, WriteOptions } from '../formats'
import type { Loss } from '../formats/format'
import { bodyLosses, inBody, inParagraphs, inUtc, paragraphLosses } from './superdesk'

/** How a consumer wants a format to be written. */
export interface Wish {
  readonly options?: WriteOptions
  /** The article as the consumer takes it. */
  prepare(article: Article, options: WriteOptions): Article
  /** What the article loses by that. */
  losses?(article: Article, options: WriteOptions): Loss[]
}

/** Programs that read less of a format than its standard allows, and how they want it; by their name, then by format. */
export const consumers = {
  superdesk: {
    newsml: {
      prepare: (article, { body }) => (body === 'nitf' ? inBody : inParagraphs)(article),
      losses: (article, { body }) => (body === 'nitf' ? bodyLosses : paragraphLosses)(article),
    },
    nitf: { options: { style: 'dtd' }, prepare: inBody, losses: bodyLosses },
    ninjs: { options: { standard: '1.6' }, prepare: inUtc },
  },
} as const satisfies Record<string, Partial<Record<FormatName, Wish>>>

/** The name of a consumer that formats can be written for. */
export type Consumer = keyof typeof consumers

const rows: Readonly<Record<string, Partial<Record<FormatName, Wish>>>> = consumers

/** How a consumer wants a format, where it wants it in a way of its own. Throws `invalid-argument` for a consumer that is not known. */
export function wishOf(consumer: string | undefined, format: FormatName): Wish | undefined {
  if (consumer === undefined) return undefined
  const wishes = Object.hasOwn(rows, consumer) ? rows[consumer] : undefined
  if (!wishes) throw unknownName('No format is written for', consumer, Object.keys(rows))
  return wishes[format]
}
