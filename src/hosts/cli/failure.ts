import { WirecopyError } from 'wirecopy'

/**
 * Returns an error message for a file in one line. Errors about an input include the position.
 * An option is named as the command line spells it.
 * Example: `Not an article: headline must be a string (line 1, column 14), and 2 more.`
 */
export function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof WirecopyError)) return error.message
  if (error.code === 'restricted') return error.message.replace('Set `drafts`', 'Give --drafts')
  if (error.code === 'possibly-restricted') return error.message.replace('Set `onDoubt`', 'Give --on-doubt')
  const [place, ...others] = error.places
  if (!place) return error.message
  const where = place.line ? `line ${place.line}${place.column ? `, column ${place.column}` : ''}` : place.path
  const placed = where && !error.message.includes(where) ? ` (${where})` : ''
  const more = others.length && !error.message.includes(` ${others.length} more`) ? `, and ${others.length} more` : ''
  return placed || more ? `${error.message.replace(/\.$/, '')}${placed}${more}.` : error.message
}

/** Returns a message with one mark at its end: `Did you mean “name”?` as it is, and `boom` with a full stop. */
export function asSentence(message: string): string {
  const text = message.replace(/[.\s]+$/, '')
  return /[?!]$/.test(text) ? text : `${text}.`
}
