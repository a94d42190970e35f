import { type DecodedText, decode } from '../bytes/decode'
import { checkText } from '../bytes/decode-unicode'
import { decodeWide } from '../bytes/wide-encodings'
import { checkOptions } from '../diagnostics/check-options'
import type { Story } from '../diagnostics/story'
import { allLanguages } from './all-languages'
import {
  type AsyncCopyInput,
  type CopyInput,
  isAsyncInput,
  scanMessages,
  scanMessagesAsync,
  type WireMessage,
} from './envelope/messages'
import { type ParseOptions, parseDecoded, parseOptions } from './parse-with'

/**
 * Yields a story for every message of an input. An input without marks of messages is one story; an empty input has none.
 * Messages are in ANPA 1312, IPTC 7901 or ZCZC, back to back, with or without their control characters, or separated by form feeds.
 *
 * A story’s `text` is its own message, and its spans refer to that. `offset` is the start of the message in the input, so that `offset +
 * span.start` is the offset in the whole: in UTF-16 code units of a text, in bytes of ASCII bytes. Bytes are decoded message by message,
 * each in its own charset, and only one message is buffered; UTF-16 applies to the whole input.
 *
 * Throws `invalid-argument` for an unknown charset, and when pieces of text and of bytes are mixed; `limit-exceeded` as `parse` does, for
 * each message; `binary-input` for a message that starts like a binary file, and for one that is not text in an input that does not start
 * as text. A short message with some stray control characters, in an input of text, is text.
 *
 * An asynchronous input (a stream of Node or of the web, any async iterable) gives an asynchronous generator; leaving its loop early ends
 * the input.
 *
 * @example
 * const stories = [...parseAll('Rain expected\n\nOSLO (AP) -- Rain fell.\n\fSnow expected\n\nOSLO (AP) -- Snow fell.\n')]
 * stories.map(({ article }) => article.headline) // ['Rain expected', 'Snow expected']
 */
export function parseAll(copies: AsyncCopyInput, options?: ParseOptions): AsyncGenerator<Story, void, undefined>
export function parseAll(copies: CopyInput, options?: ParseOptions): Generator<Story, void, undefined>
export function parseAll(
  copies: CopyInput | AsyncCopyInput,
  options: ParseOptions = {},
): Generator<Story, void, undefined> | AsyncGenerator<Story, void, undefined> {
  return isAsyncInput(copies) ? parseStream(copies, options) : parsePieces(copies, options)
}

function* parsePieces(copies: CopyInput, options: ParseOptions): Generator<Story, void, undefined> {
  checkOptions('parseAll', options, parseOptions)
  for (const message of scanMessages(copies, options.limits, options.charset)) yield parseMessage(message, options)
}

async function* parseStream(copies: AsyncCopyInput, options: ParseOptions): AsyncGenerator<Story, void, undefined> {
  checkOptions('parseAll', options, parseOptions)
  for await (const message of scanMessagesAsync(copies, options.limits, options.charset))
    yield parseMessage(message, options)
}

const parseMessage = (message: WireMessage, options: ParseOptions): Story => ({
  ...parseDecoded(decodeMessage(message, options.charset), options, allLanguages),
  offset: message.offset,
})

/** Message of an input that may have several, as it is in the input. */
export interface SplitMessage {
  /** The message: text if the input is text, else bytes. */
  readonly copy: string | Uint8Array
  /** Offset in the input: in UTF-16 code units of a text, in bytes of bytes. */
  readonly offset: number
}

/**
 * Yields the messages of an input without parsing them. They are those whose stories `parseAll` yields; joined, they are the input.
 * Throws as `parseAll` does for sizes, charsets and binary data.
 *
 * @example
 * const starts: number[] = []
 * for await (const message of splitMessages('Rain expected\n\fSnow expected\n')) starts.push(message.offset)
 * starts // [0, 15]
 */
export async function* splitMessages(
  copies: CopyInput | AsyncCopyInput,
  options: Pick<ParseOptions, 'limits' | 'charset'> = {},
): AsyncGenerator<SplitMessage, void, undefined> {
  checkOptions('splitMessages', options, parseOptions)
  const { limits, charset } = options
  const messages = isAsyncInput(copies)
    ? scanMessagesAsync(copies, limits, charset)
    : scanMessages(copies, limits, charset)
  for await (const { copy, offset } of messages) yield { copy, offset }
}

function decodeMessage({ copy, encoding, isInText }: WireMessage, declared: string | undefined): DecodedText {
  if (typeof copy === 'string') {
    checkText(copy, isInText)
    return { text: copy }
  }
  const wide = encoding && decodeWide(copy, encoding)
  if (!wide || !encoding) return decode(copy, declared, isInText)
  const { text, ...rest } = wide
  return { text, charset: { found: encoding, ...rest, ...(declared !== undefined && { declared }) } }
}
