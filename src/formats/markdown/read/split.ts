import { WirecopyError } from '../../../diagnostics/error'
import type { Span } from '../../../text/span'

/** The front matter and the body of a document. */
export interface DocumentParts {
  /** The YAML between the fences; absent without front matter. */
  readonly matter?: Span
  /** The offset at which the body begins. */
  readonly body: number
}

/** The opening fence on the first line, with an optional language: `---`, `---yaml`. */
const OPENING = /^---([A-Za-z0-9_-]*)[ \t]*(?:\r\n|\n|\r)/
/** The closing fence, a line `---` or `...`. */
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Finds the front matter of a document. A first line `---` without a closing fence is a separator in the body.
 * Throws `unsafe-input` for front matter that is code (`---js`), and `invalid-input` for front matter in TOML.
 */
export function splitFrontMatter(text: string): DocumentParts {
  const [opening, kind = ''] = OPENING.exec(text) ?? []
  if (!opening) {
    if (/^\+\+\+[ \t]*[\r\n]/.test(text) && /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/.test(text)) throw foreign('TOML')
    return { body: 0 }
  }
  for (let start = opening.length; start <= text.length; ) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    if (end - start < 200 && CLOSING.test(text.slice(start, end))) {
      if (/^toml$/i.test(kind)) throw foreign('TOML')
      // JSON is valid YAML.
      if (kind && !/^(?:ya?ml|json)$/i.test(kind)) {
        throw new WirecopyError('unsafe-input', `Front matter is ${kind}, which is not run. Use YAML.`)
      }
      return { matter: { start: opening.length, end: start }, body: Math.min(next, text.length) }
    }
    start = next
  }
  return { body: 0 }
}

const foreign = (kind: string): WirecopyError =>
  new WirecopyError('invalid-input', `Front matter is ${kind}, which is not supported. Use YAML.`)
