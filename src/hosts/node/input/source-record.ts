/** Fault of a record or an input, by a code for programs and a message for people. */
export interface RecordFault {
  /** Such as `limit-exceeded` or `missing-metadata`: that of the error, or one of the readers of inputs. */
  readonly code: string
  readonly message: string
}

/** How the bytes of a record are read: a line of NDJSON, a message of copy, a mail, or a whole document of any format. */
type RecordKind = 'line' | 'copy' | 'mail' | 'document'

/** One record of an input: what is converted by itself. */
export interface SourceRecord {
  readonly kind: RecordKind
  /** Name of the input. */
  readonly input: string
  /** Number of the record in its input, from 1; 0 for a fault of the input as a whole. */
  readonly number: number
  /** The record without its line end; empty if it has a fault. */
  readonly bytes: Uint8Array
  /** Why the record cannot be converted. */
  readonly fault?: RecordFault
}

/** Input to read: a file, standard input, a stream. */
export interface RecordSource {
  /** Name for messages and ids, such as a path. */
  readonly name: string
  /** Opens the bytes in parts. May throw. */
  chunks(): AsyncIterable<Uint8Array>
  /** Ends a wait for more bytes, if the source may wait for ever, as standard input does. Reading then fails. */
  close?(): void
}

/** Limits of the reader. */
export interface ReadLimits {
  /** Maximum size of a record, in bytes: a line, a message, a mail, a document. Default 64 MiB. */
  readonly record: number
  /** Maximum size of the header of a mail, in bytes. Default 256 KiB. */
  readonly header: number
  /** Maximum ratio of the expanded to the compressed size, judged from 64 MiB on. Default 200. */
  readonly expansion: number
}

/** The limits that apply unless the caller sets others. */
export const defaultLimits: ReadLimits = { record: 64 * 1024 * 1024, header: 256 * 1024, expansion: 200 }

/** Error in reading an input, by a code. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
