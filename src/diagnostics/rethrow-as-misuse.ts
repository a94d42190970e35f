import { invalidArgument, WirecopyError } from './error'

/**
 * Runs what a public function does, and tells misuse as such.
 * What half-made articles, getters that throw and the like make it throw becomes `invalid-argument`, with the error as its `cause`.
 * An error of ours goes through as it is.
 */
export function rethrowAsMisuse<Value>(taker: string, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    if (isOurs(error)) throw error
    const told = invalidArgument(`${taker} cannot use what it was given: ${messageOf(error)}`)
    Object.defineProperty(told, 'cause', { value: error })
    throw told
  }
}

const LONGEST = 120

function messageOf(error: unknown): string {
  try {
    const message = String(error instanceof Error ? error.message : error)
    return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message
  } catch {
    return 'it throws what cannot be shown'
  }
}

/** Builds do not share classes: an error of ours is one by its name. */
function isOurs(error: unknown): boolean {
  try {
    return error instanceof WirecopyError || (error instanceof Error && error.name === 'WirecopyError')
  } catch {
    return false
  }
}
