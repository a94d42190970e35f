import type { Story } from '../diagnostics/story'
import { type Copies, messages } from './envelope/messages'
import { type ParseOptions, parse } from './parse'

/**
 * Reads every message of an input, one story after the other: ANPA 1312, IPTC 7901 and ZCZC messages back to back, with or
 * without their controls, and stories parted by form feeds. An input without such marks is one story; an empty one has none.
 *
 * A story’s `text` is its own message, and its spans lie in that; `offset` says where the message starts in the input, so that
 * `offset + span.start` is the place in the whole: in UTF-16 code units of a text, in bytes of bytes that are ASCII. Bytes are
 * decoded message by message, each in its own charset, and no more of the input is held than one message needs.
 *
 * Throws `invalid-argument` when no charset is known by the name given, and when pieces of text and of bytes are mixed.
 */
export function* parseAll(copies: Copies, options: ParseOptions = {}): Generator<Story, void, undefined> {
  for (const { copy, offset } of messages(copies)) yield { ...parse(copy, options), offset }
}
