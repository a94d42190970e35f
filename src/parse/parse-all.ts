import { type DecodedText, decode } from '../bytes/decode'
import { checkText } from '../bytes/decode-unicode'
import { decodeWide } from '../bytes/wide-encodings'
import { checkOptions } from '../diagnostics/check-options'
import type { Story } from '../diagnostics/story'
import { type CopyInput, splitMessages, type WireMessage } from './envelope/messages'
import { type ParseOptions, parseDecoded, parseOptions } from './parse'

/**
 * Reads every message of an input, one story after the other: ANPA 1312, IPTC 7901 and ZCZC messages back to back, with or
 * without their controls, and stories parted by form feeds. An input without such marks is one story; an empty one has none.
 *
 * A story’s `text` is its own message, and its spans lie in that; `offset` says where the message starts in the input, so that
 * `offset + span.start` is the place in the whole: in UTF-16 code units of a text, in bytes of bytes that are ASCII. Bytes are
 * decoded message by message, each in its own charset, and no more of the input is held than one message needs; UTF-16 is that throughout.
 *
 * Throws `invalid-argument` when no charset is known by the name given, and when pieces of text and of bytes are mixed;
 * `binary-input` and `limit-exceeded` as `parse` does, of each message.
 */
export function* parseAll(copies: CopyInput, options: ParseOptions = {}): Generator<Story, void, undefined> {
  checkOptions('parseAll', options, parseOptions)
  for (const message of splitMessages(copies, options.limits))
    yield { ...parseDecoded(decoded(message, options.charset), options), offset: message.offset }
}

function decoded({ copy, encoding }: WireMessage, declared: string | undefined): DecodedText {
  if (typeof copy === 'string') {
    checkText(copy)
    return { text: copy }
  }
  const wide = encoding && decodeWide(copy, encoding)
  if (!wide || !encoding) return decode(copy, declared)
  const { text, ...rest } = wide
  return { text, charset: { found: encoding, ...rest, ...(declared !== undefined && { declared }) } }
}
