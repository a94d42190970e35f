import { createRequire } from 'node:module'
import type { Loader } from 'astro/loaders'

/**
 * Whether `import()` works. Astro runs this package, whose peer it is, in the module runner of Vite, and a build closes that before it loads
 * the collections; from then on every `import()` fails there, and readers of formats are imported with the first file that needs them.
 */
export async function canImport(): Promise<boolean> {
  try {
    await import('wirecopy/json')
    return true
  } catch (error) {
    if (error instanceof Error && /\bclosed\b/.test(error.message)) return false // Vite module runner has been closed.
    throw error
  }
}

/** What `wirecopy/astro` exports, for options of the given type. */
interface Exports<Options> {
  storyLoader(options: Options): Loader
}

/** Returns this package as Node loads it, past the module runner, from the project with the given root. */
export const loadedByNode = <Options>(root: URL): Exports<Options> =>
  createRequire(new URL('package.json', root))('wirecopy/astro')
