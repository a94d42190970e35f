import picomatch from 'picomatch/posix'

/** Compiled patterns: a config has few, and many files are compared with them. */
const compiled = new Map<string, (path: string) => boolean>()
const KEPT = 1000

/**
 * Whether a path matches a glob pattern: `sports/**`, `*.txt` (in the top folder only), `**\/*.{txt,xml}`. Path and pattern use forward
 * slashes.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  let matches = compiled.get(pattern)
  if (!matches) {
    matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true, nonegate: true, posix: true })
    if (compiled.size >= KEPT) compiled.clear()
    compiled.set(pattern, matches)
  }
  return matches(path.replace(/^\.\//, ''))
}
