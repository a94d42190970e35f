import { createRequire } from 'node:module'
import type { storyLoader } from './story-loader'

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

/** Returns this package as Node loads it, past the module runner, from the project with the given root. */
export const loadedByNode = (root: URL): { readonly storyLoader: typeof storyLoader } =>
  createRequire(new URL('package.json', root))('wirecopy/astro')
