import { WirecopyError } from '../../src/diagnostics/error'

/** What a call throws, as data; it fails where nothing is thrown, or anything but an error of ours. */
export function thrown(run: () => unknown): Pick<WirecopyError, 'code' | 'message' | 'places'> {
  try {
    run()
  } catch (error) {
    if (error instanceof WirecopyError) return { code: error.code, message: error.message, places: error.places }
    throw error
  }
  throw new Error('nothing was thrown')
}

/** The code of what a call throws. */
export const code = (run: () => unknown): string => thrown(run).code
