import { relative, resolve } from 'node:path'
import picomatch from 'picomatch/posix'
import type { FilePattern } from './bundler-options'

/** Endings of files that are always stories. */
const ENDINGS = /\.(?:wire|newsml\.xml|nitf\.xml|ninjs\.json)$/i
/** Endings of modules, which no pattern makes stories. */
const MODULES = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|css)$/i

/** Which files are stories. */
export interface FileFilter {
  isStory(path: string): boolean
  mayBeStory(path: string): boolean
  nameOf(path: string): string
}

type Patterns = FilePattern | readonly FilePattern[]

/** Returns functions that say which files are stories: by their endings, and by patterns relative to a folder. */
export function createFileFilter(root: string, stories: Patterns = [], exclude: Patterns = []): FileFilter {
  const folder = resolve(root)
  const nameOf = (path: string): string => toSlashes(relative(folder, path))
  const isMore = matcher(stories, nameOf)
  const isExcluded = matcher(exclude, nameOf)
  const hasMore = [stories].flat().length > 0
  return {
    isStory: (path) => (ENDINGS.test(path) || (isMore(path) && !MODULES.test(path))) && !isExcluded(path),
    mayBeStory: (path) => ENDINGS.test(path) || (hasMore && /\.\w+$/.test(path) && !MODULES.test(path)),
    nameOf: (path) => {
      const name = nameOf(path)
      return name.startsWith('..') ? path : name
    },
  }
}

/** Returns a path with forward slashes. */
export const toSlashes = (path: string): string => path.replaceAll('\\', '/')

function matcher(patterns: Patterns, nameOf: (path: string) => string): (path: string) => boolean {
  const tests = [patterns].flat().map((pattern): ((path: string) => boolean) => {
    if (pattern instanceof RegExp) return (path) => path.search(pattern) >= 0
    const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true, nonegate: true, posix: true })
    return (path) => matches(nameOf(path)) || matches(path)
  })
  return (path) => tests.some((test) => test(path))
}
