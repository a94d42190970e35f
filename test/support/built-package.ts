import { join } from 'node:path'

/*
 * Tests that run the built package import its paths from here: `build-package.ts` builds it before they start, and leaves it alone for
 * all others.
 */

/** The root folder of the package. */
export const packageRoot = join(import.meta.dirname, '../..')

/** The built package, the folder `dist`. */
export const builtPackage = join(packageRoot, 'dist')

/** The built command line. */
export const builtCli = join(builtPackage, 'cli.js')
