import type { Block, Media, Rendition } from '../../article'

/** Pictures, films and sounds that a document names beside its body. */
export interface AdjacentMedia {
  /** Files, in their order, with the media types that figures in HTML do not tell. */
  readonly files: readonly Rendition[]
  /** What stands for each as a block, where no figure of the body shows it. */
  readonly media: readonly Media[]
}

/**
 * The blocks with what a document says of pictures beside its body: a file that a figure of the body shows gets its media
 * type; what no figure shows stands at the end.
 */
export function withBeside(blocks: readonly Block[], { files, media }: AdjacentMedia): Block[] {
  const shown = new Set(blocks.flatMap(filesOf).map(({ href }) => href))
  const types = new Map<string, (string | undefined)[]>()
  for (const { href, mimeType } of files) {
    const known = types.get(href)
    if (known) known.push(mimeType)
    else types.set(href, [mimeType])
  }
  const besideOf = new Map(media.flatMap((one) => filesOf(one).map(({ href }) => [href, one] as const)))
  const next = new Map<string, number>()
  const typed = blocks.map((block): Block => {
    if (block.kind !== 'media' || !block.renditions) return block
    const renditions = block.renditions.map((file) => {
      const at = next.get(file.href) ?? 0
      next.set(file.href, at + 1)
      const mimeType = types.get(file.href)?.[at]
      return mimeType ? { ...file, mimeType } : file
    })
    const { renditions: _, ...said } = besideOf.get(block.renditions[0]?.href ?? '') ?? {}
    return { ...said, ...block, renditions }
  })
  return [...typed, ...media.filter((one) => !filesOf(one).some(({ href }) => shown.has(href)))]
}

const filesOf = (block: Block): readonly Rendition[] => (block.kind === 'media' ? (block.renditions ?? []) : [])
