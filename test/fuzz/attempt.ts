/** The codes that errors of the package may have. */
const CODES = new Set([
  'invalid-argument',
  'missing-metadata',
  'newer-schema',
  'invalid-input',
  'unsafe-input',
  'limit-exceeded',
  'not-an-article',
  'wrong-class',
  'lossy',
  'restricted',
  'possibly-restricted',
  'unknown-format',
  'binary-input',
])

/** Outcome of a call: a value, the code of a refusal, or a broken guarantee. */
export type Outcome<Value> =
  | { readonly value: Value }
  | { readonly code: string; readonly message: string }
  | { readonly fault: string }

/** Runs a call; any error but a refusal with a code is a fault. */
export function attempt<Value>(name: string, run: () => Value): Outcome<Value> {
  try {
    return { value: run() }
  } catch (error) {
    if (error instanceof Error && error.name === 'WirecopyError' && 'code' in error) {
      const code = String(error.code)
      if (!CODES.has(code)) return { fault: `${name} refuses with the code ${code}` }
      if (/undefined|\[object |\bNaN\b/.test(error.message)) return { fault: `${name} refuses with: ${error.message}` }
      // a guard that gives every error a code must not hide our own bugs
      if (error.cause instanceof Error) return { fault: `${name} hides ${describeError(error.cause)}` }
      return { code, message: error.message }
    }
    return { fault: `${name} throws ${describeError(error)}` }
  }
}

/** Runs an asynchronous call; any error but a refusal with a code is a fault. */
export async function attemptAsync<Value>(name: string, run: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await run() }
  } catch (error) {
    return attempt(name, () => {
      throw error
    })
  }
}

/** Runs a call that must not refuse: a refusal is a fault too, except with the code that is allowed. */
export function must<Value>(name: string, run: () => Value, faults: string[], allowed?: string): Value | undefined {
  const outcome = attempt(name, run)
  if ('value' in outcome) return outcome.value
  if ('code' in outcome && outcome.code === allowed) return undefined
  faults.push('fault' in outcome ? outcome.fault : `${name} refuses as ${outcome.code}: ${outcome.message}`)
  return undefined
}

/** The error with the innermost place it came from. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `something that is not an error: ${String(error)}`
  const frame = /^\s+at (?:async )?(?:new )?([\w$.#<>]+)/m.exec(error.stack ?? '')?.[1] ?? 'an unknown place'
  const message = error.message.replace(/\s+/g, ' ').slice(0, 100)
  return `${error.name}: ${message}; in ${error.name === 'RangeError' ? 'a deep call' : frame}`
}

/** Whether a text may be refused as binary: it has characters that text made from bytes of a program has. */
export const looksBinary = (text: string): boolean => /[\0\ufffd]/.test(text) || text.startsWith('%PDF-')

const CONTROL = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Whether the bytes of a text may be refused as binary: it looks so, or more than a tenth of it are control characters. */
export const looksBinaryInBytes = (text: string): boolean =>
  looksBinary(text) || (text.match(CONTROL)?.length ?? 0) * 10 > text.length
