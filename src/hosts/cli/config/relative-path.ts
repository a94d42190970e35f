import { relative } from 'node:path'

/** Returns a path as it is shown: relative to the working directory. */
export const relativePath = (path: string): string => relative(process.cwd(), path) || path
