import type { ErrorPlace } from '../../diagnostics/error'
import { createLocator } from '../../text/position'
import type { Span } from '../../text/span'
import { scanJson } from './scan'

/** Returns the positions of the values at these paths of JSON; a missing value has the position of its parent. */
export function locatePaths(text: string, span: Span, paths: readonly string[], depth: number): ErrorPlace[] {
  const wanted = new Map<string, number>()
  for (const path of paths) {
    for (let end = path.length; end >= 0; end = end ? path.lastIndexOf('.', end - 1) : -1)
      wanted.set(path.slice(0, end), -1)
  }
  scanJson(text, span.start, depth, (path, start) => {
    if (wanted.has(path)) wanted.set(path, start)
  })
  const positionOf = createLocator(text)
  return paths.map((path) => {
    let end = path.length
    while (end > 0 && (wanted.get(path.slice(0, end)) ?? -1) < 0) end = Math.max(0, path.lastIndexOf('.', end - 1))
    const offset = Math.max(span.start, wanted.get(path.slice(0, end)) ?? 0)
    return { offset, ...positionOf(offset) }
  })
}
