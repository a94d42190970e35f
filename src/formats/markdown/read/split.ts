import { WirecopyError } from '../../../diagnostics/error'
import type { Span } from '../../../text/span'

/** A document in its two parts; without front matter the first is absent. */
export interface DocumentParts {
  /** The YAML between the fences. */
  readonly matter?: Span
  /** Where the text begins. */
  readonly body: number
}

/** `---`, `--- `, `---yaml` on the first line */
const OPENING = /^---([A-Za-z0-9_-]*)[ \t]*(?:\r\n|\n|\r)/
/** `---` or `...` on a line of its own */
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Where the front matter of a document stands. A first line `---` that no second one answers is no front matter, but a line across the page.
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
      // what is JSON is YAML, too
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
