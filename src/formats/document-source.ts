import { checkText, decodeUnicode } from '../bytes/decode-unicode'
import { checkInput, checkOptions, type OptionsOf, type OptionTable, optionShapes } from '../diagnostics/check-options'
import { WirecopyError } from '../diagnostics/error'
import { toUri } from './parse-values'

/** How large a document may be and how deep it may nest. */
export interface DocumentLimits {
  /** The longest text, in UTF-16 code units; 20,000,000 when absent. */
  readonly size?: number
  /** How deep lists, records, quotations and the like may stand in each other; 100 when absent. */
  readonly depth?: number
}

/** What a reader of documents may be told. */
export interface ReadDocumentOptions {
  readonly limits?: DocumentLimits
  /**
   * Leaves out what the schema of an article refuses, such as names it does not know, instead of throwing; a story tells what was left out.
   * What is wrong in the body, or in what restricts the story, is an error all the same.
   */
  readonly lenient?: boolean
  /** The address of the document, for the relative addresses of its pictures; they stay relative without it. For NewsML, NITF, ninjs and feeds. */
  readonly base?: string
  /** The offset of the times that name none: `+02:00`, `Z`. Without it they are no times of the item. For NewsML, NITF, ninjs and feeds. */
  readonly zone?: string
}

/** What the limits of a document may be. */
const limitOptions = {
  size: optionShapes.count,
  depth: optionShapes.count,
} as const satisfies OptionsOf<DocumentLimits>

/** What each of these options may be. */
export const documentOptions = {
  limits: { of: limitOptions },
  lenient: optionShapes.yesOrNo,
  base: {
    what: 'an absolute address, such as `https://example.com/feed/`',
    fits: (value) => typeof value === 'string' && toUri(value) === value,
  },
  zone: {
    what: 'an offset from UTC, such as `+02:00` or `Z`',
    fits: (value) => typeof value === 'string' && /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(value),
  },
} as const satisfies OptionsOf<ReadDocumentOptions>

/** Throws `invalid-argument` for an input that is neither text nor bytes, and for options that are none. */
export function checkRead(input: unknown, options: object, known: OptionTable = documentOptions): void {
  checkInput('the reader', input)
  checkOptions('the reader', options, known)
}

const SIZE = 20_000_000
const DEPTH = 100

/** How deep a document may nest, by the limits or by default. */
export const depthLimit = (options: ReadDocumentOptions): number => options.limits?.depth ?? DEPTH

/**
 * The text of a document: a string, or bytes in UTF-8, UTF-16 or UTF-32, without its byte order mark.
 * Throws `invalid-input` when the bytes are in none of them, `binary-input` for what is no text, `limit-exceeded` when the text is too long,
 * and as {@link checkRead} does.
 */
export function sourceText(
  input: string | Uint8Array,
  options: ReadDocumentOptions,
  known: OptionTable = documentOptions,
): string {
  checkRead(input, options, known)
  checkDocumentSize(input, options)
  const text = typeof input === 'string' ? input : decoded(input)
  checkDocumentSize(text, options)
  checkText(text)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

const BYTES = 4 // that a character takes for each of its UTF-16 units, at most

/** Throws `limit-exceeded` for a text of more UTF-16 units than the limit, and for bytes that can be nothing else. */
export function checkDocumentSize(input: string | Uint8Array, options: ReadDocumentOptions): void {
  const most = options.limits?.size ?? SIZE
  if (input.length <= (typeof input === 'string' ? most : most * BYTES)) return
  throw new WirecopyError('limit-exceeded', `Document is longer than ${most} characters (limits.size).`)
}

function decoded(bytes: Uint8Array): string {
  const read = decodeUnicode(bytes)
  if (!read) throw new WirecopyError('invalid-input', 'Document is not valid UTF-8.')
  return read.text
}
