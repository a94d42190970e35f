import { nearestName } from './nearest'

/** Code by which callers distinguish the errors of wirecopy. Codes do not change between releases. */
export type ErrorCode =
  | 'invalid-argument' // an option has an invalid value
  | 'missing-metadata' // the format requires what neither the article nor the options give
  | 'invalid-input' // the text is not a document of the declared format
  | 'binary-input' // the input is not text: an archive, a picture, a program
  | 'unsafe-input' // the document has what no article needs: entities, external references, code
  | 'limit-exceeded' // the document is larger or deeper than the limits allow
  | 'newer-schema' // the article has a later version of the schema than this release reads
  | 'not-an-article' // the document is well-formed, but contains no article
  | 'wrong-class' // the item is a picture, a package or the like without text, and the format is for texts
  | 'lossy' // the format leaves something out, and the caller allowed no loss
  | 'restricted' // the article must not be published, and the format is made for publishing
  | 'possibly-restricted' // the article may be restricted: `onDoubt` says what is done
  | 'unknown-format' // no format has this name, or the format does not support the operation

/** Kind of page that has no story, given as the reason of the error `not-an-article`. Reasons do not change between releases. */
export type RefusalReason =
  | 'no-text' // nothing is visible without scripts
  | 'error-page' // the server had no page: `404 Not Found`
  | 'login' // a form for a password
  | 'cookie-wall' // a request for consent in place of the story
  | 'paywall' // an offer to subscribe in place of the story
  | 'search-results' // a list of what was searched for
  | 'section-front' // a list of links to stories

/** Place of an error in an input. Fields that are unknown are absent. */
export interface ErrorPlace {
  /** Offset in the input, from 0, in UTF-16 code units. */
  readonly offset?: number
  /** Line and column in the input, both numbered from 1. */
  readonly line?: number
  readonly column?: number
  /** Path in the article, such as `body.3.text`. */
  readonly path?: string
}

/**
 * Only error class of wirecopy, thrown only for misuse. Check its `code`, not its class: builds do not share classes.
 *
 * @example
 * new WirecopyError('invalid-input', 'Not valid JSON.').code // 'invalid-input'
 */
export class WirecopyError extends Error {
  declare readonly name: 'WirecopyError'
  readonly code: ErrorCode
  /** Places in the input with a message each; empty if the error is not about an input. */
  readonly places: readonly (ErrorPlace & { readonly message: string })[]

  /** Kind of the page without a story; absent for other errors. */
  declare readonly reason?: RefusalReason

  constructor(
    code: ErrorCode,
    message: string,
    places: readonly (ErrorPlace & { readonly message: string })[] = [],
    reason?: RefusalReason,
  ) {
    super(message)
    this.name = 'WirecopyError' // a field with a value would cost the class its name in the build for CommonJS
    this.code = code
    this.places = places
    if (reason) this.reason = reason
  }
}

/** Returns an error with the code `invalid-argument`. */
export const invalidArgument = (message: string): WirecopyError => new WirecopyError('invalid-argument', message)

/** Returns the error for an unknown name, with the nearest known one: `Unknown rule “headline/presnt”. Did you mean “headline/present”?` */
export function unknownName(what: string, name: string, names: Iterable<string>): WirecopyError {
  const near = nearestName(name, names)
  return invalidArgument(`${what} “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`)
}

/** Returns the error for an unknown format, with the nearest name or all names. */
export function unknownFormat(given: unknown, names: readonly string[]): WirecopyError {
  if (given === undefined)
    return new WirecopyError('unknown-format', `Format is missing; the formats are ${names.join(', ')}.`)
  const name = String(given)
  const near = nearestName(name, names)
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`
  return new WirecopyError('unknown-format', `Unknown format “${name}”; the formats are ${names.join(', ')}.${meant}`)
}
