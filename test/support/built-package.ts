import { join } from 'node:path'

/*
 * Paths of the built package, for the tests that run it.
 * Before such tests `build-package.ts` builds it; a run of other tests builds nothing.
 */

/** The root folder of the package. */
export const packageRoot = join(import.meta.dirname, '../..')

/** The built package, the folder `dist`. */
export const builtPackage = join(packageRoot, 'dist')

/** The built command line. */
export const builtCli = join(builtPackage, 'cli.js')
