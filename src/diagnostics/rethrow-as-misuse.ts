import { invalidArgument, WirecopyError } from './error'

/**
 * Runs the body of a public function and rethrows other errors than `WirecopyError` as `invalid-argument`.
 * Incomplete articles, throwing getters and the like cause such errors; the original is the `cause`.
 */
export function rethrowAsMisuse<Value>(taker: string, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    if (isOurs(error)) throw error
    const misuse = invalidArgument(`Invalid argument of ${taker}: ${messageOf(error)}.`)
    Object.defineProperty(misuse, 'cause', { value: error })
    throw misuse
  }
}

const LONGEST = 120

function messageOf(error: unknown): string {
  try {
    const message = String(error instanceof Error ? error.message : error)
    return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message.replace(/[.\s]+$/, '')
  } catch {
    return 'it throws a value that cannot be shown'
  }
}

/** Whether an error is a WirecopyError; tested by name, as builds do not share classes. */
function isOurs(error: unknown): boolean {
  try {
    return error instanceof WirecopyError || (error instanceof Error && error.name === 'WirecopyError')
  } catch {
    return false
  }
}
