import type { Block, Media, Rendition } from '../../article'

/** Pictures, videos and audio recordings that a document lists outside its body. */
export interface AdjacentMedia {
  /** Files of the pictures and recordings, in order, with the media types that HTML figures lack. */
  readonly files: readonly Rendition[]
  /** One block for each picture or recording, used if no figure of the body shows the file. */
  readonly media: readonly Media[]
}

/**
 * Returns the blocks, completed by the media that the document lists outside its body.
 * A file that a figure shows gets its media type and other facts. Media that no figure shows are added at the end.
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
    const { renditions: _, ...facts } = besideOf.get(block.renditions[0]?.href ?? '') ?? {}
    return { ...facts, ...block, renditions }
  })
  return [...typed, ...media.filter((one) => !filesOf(one).some(({ href }) => shown.has(href)))]
}

const filesOf = (block: Block): readonly Rendition[] => (block.kind === 'media' ? (block.renditions ?? []) : [])
