import type { FormatName } from 'wirecopy/convert'
import { feeds, formats } from '../formats'
import { formatAliases, targetNames } from '../options/values'
import { paint } from '../output/terminal'

/** A format as it is listed. */
interface ListedFormat {
  readonly name: string
  readonly reads: boolean
  readonly writes: boolean
  readonly extension?: string
  readonly mimeType?: string
  /** Metadata that writing requires. */
  readonly needs?: readonly string[]
  readonly aliases: readonly string[]
}

/** Runs `wirecopy formats`: lists the formats with what they need and their other names. */
export async function runFormats({ format }: { readonly format: 'text' | 'json' }): Promise<void> {
  const listed = await listFormats()
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`)
    return
  }
  const rows = listed.map(({ name, reads, writes, extension = '', needs = [], aliases }) => [
    name,
    [reads && 'read', writes && 'write'].filter(Boolean).join(', '),
    extension === '' ? '' : `.${extension}`,
    aliases.join(', '),
    needs.join(', '),
  ])
  const heads = ['format', 'support', 'ending', 'also', 'writing requires']
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  process.stdout.write(`${paint(process.stdout, 'bold', line(heads))}\n${rows.map((row) => `${line(row)}\n`).join('')}`)
}

async function listFormats(): Promise<ListedFormat[]> {
  const aliasesOf = (name: string): string[] => [
    ...Object.keys(formatAliases).filter((alias) => formatAliases[alias] === name),
    ...(name === 'newsml' ? ['xml'] : []),
  ]
  const written = targetNames.map(async (name: FormatName): Promise<ListedFormat> => {
    const { extension, mimeType, needs } = (await formats[name]()).format
    return { name, reads: true, writes: true, extension, mimeType, ...(needs && { needs }), aliases: aliasesOf(name) }
  })
  const onlyRead = [...feeds, 'email'].map((name) => ({ name, reads: true, writes: false, aliases: aliasesOf(name) }))
  return [...(await Promise.all(written)), ...onlyRead]
}
