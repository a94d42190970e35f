import type { StoryBuilder } from './story-builder'

const BLOCK_PATH = /^body\.(\d+)(?=\.|$)/

/** Removes blocks of the body by their indexes, with their spans. Paths of spans and diagnostics after them get their new index. */
export function removeBlocks({ article, spans, diagnostics }: StoryBuilder, removed: ReadonlySet<number>): void {
  const indexes: number[] = [] // new index of each block, or of the next one that stays
  let kept = 0
  for (const index of article.body.keys()) indexes.push(removed.has(index) ? kept : kept++)
  article.body = article.body.filter((_, index) => !removed.has(index))
  const renamed = (path: string): string =>
    path.replace(BLOCK_PATH, (own, index) => `body.${indexes[Number(index)] ?? own}`)
  for (const [path, span] of Object.entries(spans)) {
    const [, index] = BLOCK_PATH.exec(path) ?? []
    if (index === undefined) continue
    delete spans[path]
    if (!removed.has(Number(index))) spans[renamed(path)] = span
  }
  for (const [at, diagnostic] of diagnostics.entries())
    if (diagnostic.path !== undefined) diagnostics[at] = { ...diagnostic, path: renamed(diagnostic.path) }
}
