import { WirecopyError } from '../../src/diagnostics/error'

/** Returns the WirecopyError that a call throws, as data. Fails if the call throws nothing, or another error. */
export function thrown(run: () => unknown): Pick<WirecopyError, 'code' | 'message' | 'places'> {
  try {
    run()
  } catch (error) {
    if (error instanceof WirecopyError) return { code: error.code, message: error.message, places: error.places }
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Returns the code of the WirecopyError that a call throws. */
export const code = (run: () => unknown): string => thrown(run).code
