import { nearestName } from './nearest'

/** What a caller can do wrong, as codes that stay. */
export type ErrorCode =
  | 'invalid-argument' // an option is not what it must be
  | 'missing-metadata' // the format demands what neither the article nor the options give
  | 'invalid-input' // the text is not a document of the format it was said to be
  | 'binary-input' // the input is no text: an archive, a picture, a program
  | 'unsafe-input' // the document holds what no article needs: entities, external references, code
  | 'limit-exceeded' // the document is larger or deeper than the limits allow
  | 'not-an-article' // the document is well-formed, but holds no article
  | 'lossy' // the format leaves something out, and was told to lose nothing
  | 'restricted' // the article must not be published, and the format is made for publishing
  | 'unknown-format' // no format of that name, or none that can do what was asked

/** Where in an input something is wrong. */
export interface ErrorPlace {
  /** From 0, in UTF-16 code units. */
  readonly offset?: number
  /** From 1. */
  readonly line?: number
  readonly column?: number
  /** A path in the article, such as `body.3.text`. */
  readonly path?: string
}

/** The one class of error that wirecopy throws, and only when the caller errs. Tell it by its `code`: builds do not share classes. */
export class WirecopyError extends Error {
  override readonly name = 'WirecopyError'
  readonly code: ErrorCode
  /** What is wrong where, for errors about an input. */
  readonly places: readonly (ErrorPlace & { readonly message: string })[]

  constructor(code: ErrorCode, message: string, places: readonly (ErrorPlace & { readonly message: string })[] = []) {
    super(message)
    this.code = code
    this.places = places
  }
}

/** The error for an argument that is not what it must be. */
export const invalidArgument = (message: string): WirecopyError => new WirecopyError('invalid-argument', message)

/** The error for a name that does not exist, with the nearest that does: `No rule is named “headline/presnt”. Did you mean “headline/present”?` */
export function unknownName(what: string, name: string, names: Iterable<string>): WirecopyError {
  const near = nearestName(name, names)
  return invalidArgument(`${what} “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`)
}

/** The error for a format that does not exist, with the nearest that does, or all there are. */
export function unknownFormat(given: unknown, names: readonly string[]): WirecopyError {
  if (given === undefined)
    return new WirecopyError('unknown-format', `No format is named; known are ${names.join(', ')}.`)
  const name = String(given)
  const near = nearestName(name, names)
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`
  return new WirecopyError('unknown-format', `No format is called “${name}”; known are ${names.join(', ')}.${meant}`)
}
