import { checkText, decodeUnicode } from '../bytes/decode-unicode'
import { checkInput, checkOptions, type OptionsOf, type OptionTable, optionShapes } from '../diagnostics/check-options'
import { WirecopyError } from '../diagnostics/error'
import { zoneOption } from '../diagnostics/zone-option'
import { toUri } from './parse-values'

/** Limits for the length and nesting depth of a document. */
export interface DocumentLimits {
  /** The maximum length, in UTF-16 code units. Default 20,000,000. */
  readonly size?: number
  /** The maximum depth of nested lists, objects, elements and quotations. Default 100. */
  readonly depth?: number
}

/** Options of the readers of documents. */
export interface ReadDocumentOptions {
  readonly limits?: DocumentLimits
  /**
   * Leaves out what the article schema refuses, such as unknown properties, instead of throwing. Each is reported as a diagnostic.
   * Faults in the body and in restrictions still throw.
   */
  readonly lenient?: boolean
  /**
   * The address of the document, against which relative addresses are resolved: those of media, and of links in bodies.
   * Without it those of media stay relative and relative links are left out; RSS and Atom use the address of the story, if it has one. Not
   * used for JSON, Markdown and copy.
   */
  readonly base?: string
  /**
   * The time zone of times that have no UTC offset: an IANA name (`America/New_York`) or an offset (`+02:00`, `Z`).
   * Without it, `item` lacks the times that have no offset. Copy and pages are parsed with it too. Not used for JSON and Markdown.
   */
  readonly zone?: string
}

/** The allowed values of each limit. */
const limitOptions = {
  size: optionShapes.count,
  depth: optionShapes.count,
} as const satisfies OptionsOf<DocumentLimits>

/** The allowed values of each reader option. */
export const documentOptions = {
  limits: { of: limitOptions },
  lenient: optionShapes.yesOrNo,
  base: {
    what: 'an absolute address, such as `https://example.com/feed/`',
    fits: (value) => typeof value === 'string' && toUri(value) === value,
  },
  zone: zoneOption,
} as const satisfies OptionsOf<ReadDocumentOptions>

/** Throws `invalid-argument` for an input other than string or bytes, and for invalid options. */
export function checkRead(input: unknown, options: object, known: OptionTable = documentOptions): void {
  checkInput('the reader', input)
  checkOptions('the reader', options, known)
}

const SIZE = 20_000_000
const DEPTH = 100

/** Returns the maximum nesting depth from the options; 100 by default. */
export const depthLimit = (options: ReadDocumentOptions): number => options.limits?.depth ?? DEPTH

/**
 * Returns the text of a document: a string, or bytes in UTF-8, UTF-16 or UTF-32. Removes the byte order mark.
 * Throws `invalid-input` for bytes in another encoding, `binary-input` for data that is not text, `limit-exceeded` for text that is too
 * long, and as {@link checkRead} does.
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

const BYTES = 4 // the maximum number of bytes for one UTF-16 code unit

/** Throws `limit-exceeded` for a string above the size limit, and for bytes that must decode to one. */
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
