import type { FormatName } from 'wirecopy/convert'
import { feeds } from '../formats'
import { formatAliases, targetNames } from '../options/values'
import { columnsOf, paint, wrapLine } from '../output/terminal'

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

/** Columns for what a format requires beside its other facts. In a narrower terminal it is on a line of its own. */
const LEAST_NEEDS = 16

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
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const isNarrow = (columnsOf(process.stdout) ?? Number.POSITIVE_INFINITY) - before < LEAST_NEEDS
  const line = (row: readonly string[]): string => {
    const last = row.length - 1
    const head = row.slice(0, last).map((text, i) => text.padEnd(widths[i] ?? 0))
    const needs = row[last] ?? ''
    if (needs === '') return head.join('  ').trimEnd()
    return isNarrow
      ? `${head.join('  ').trimEnd()}\n  ${wrapLine(needs, 2)}`
      : [...head, wrapLine(needs, before, 2)].join('  ')
  }
  process.stdout.write(`${paint(process.stdout, 'bold', line(heads))}\n${rows.map((row) => `${line(row)}\n`).join('')}`)
}

async function listFormats(): Promise<ListedFormat[]> {
  const { loadWriter } = await import('wirecopy/convert-async')
  const aliasesOf = (name: string): string[] => [
    ...Object.keys(formatAliases).filter((alias) => formatAliases[alias] === name),
    ...(name === 'newsml' ? ['xml'] : []),
  ]
  const written = targetNames.map(async (name: FormatName): Promise<ListedFormat> => {
    const { extension, mimeType, needs } = (await loadWriter(name)).format
    return { name, reads: true, writes: true, extension, mimeType, ...(needs && { needs }), aliases: aliasesOf(name) }
  })
  const onlyRead = [...feeds, 'email'].map((name) => ({ name, reads: true, writes: false, aliases: aliasesOf(name) }))
  return [...(await Promise.all(written)), ...onlyRead]
}
