/**
 * Whether a value is an object, but not a list.
 * Never throws: a revoked proxy is no record.
 *
 * @example isRecord({ headline: 'Ferry sinks' }) // true
 * @example isRecord(['Ferry sinks']) // false
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  try {
    return !Array.isArray(value)
  } catch {
    return false
  }
}
