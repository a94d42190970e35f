import { WirecopyError } from 'wirecopy'

/** Returns an error message for a file in one sentence. Errors about an input include the position. */
export function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof WirecopyError)) return error.message
  const [place, ...others] = error.places
  if (!place) return error.message
  const where = place.line ? `line ${place.line}${place.column ? `, column ${place.column}` : ''}` : place.path
  const told = [error.message, error.message.includes(place.message) ? undefined : place.message].filter(Boolean)
  const placed = where && !error.message.includes(where) ? ` (${where})` : ''
  return `${told.join(': ')}${placed}${others.length ? `, and ${others.length} more` : ''}`
}
