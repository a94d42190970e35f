import type { Story } from '../diagnostics/story'
import { allLanguages } from './all-languages'
import { type ParseOptions, parseWith } from './parse-with'

export type { ParseOptions } from './parse-with'

/**
 * Parses a copy into a story. Any content is accepted, and no text is lost.
 * Bytes are read as UTF-8 or UTF-16, with or without a byte order mark; other bytes in the declared charset, or Windows-1252.
 * The envelope of a message (ANPA 1312, IPTC 7901, ZCZC) is parsed. Of several messages only the first is read: see {@link parseAll}.
 * Throws `invalid-argument` for an unknown charset, an invalid `date`, `zone` or option, or a copy that is neither text nor bytes;
 * `binary-input` for binary data, such as an archive or a picture; `limit-exceeded` for more than `limits.size`
 * (64 MiB when absent), `limits.lines` (2,000,000) or a million places of damage.
 *
 * @example
 * const { article } = parse('Rain expected\n\nOSLO (AP) -- Rain fell.')
 * article.headline // 'Rain expected'
 * article.dateline?.places?.[0]?.text // 'OSLO'
 * parse('Rain expected', { date: 'Friday' }) // throws WirecopyError with code 'invalid-argument'
 */
export function parse(copy: string | Uint8Array, options: ParseOptions = {}): Story {
  return parseWith(copy, options, allLanguages)
}
