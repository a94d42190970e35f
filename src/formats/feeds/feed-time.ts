import { readNorm } from '../nitf/norm'
import { momentOf } from './rfc822-date'

/** Reads a time of a feed, in RFC 822 or ISO 8601: `2024-04-24 09:30`, `2024-04-24`, `Wed, 24 Apr 2024 09:30:00 GMT`. Undefined for others. */
export const readFeedTime = (text: string | undefined): string | undefined => readNorm(text) ?? momentOf(text)
