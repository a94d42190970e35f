// Packs lists of words by the letters they open with. src/lexicon/word-buckets.ts reads them.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { BUCKETS, FIRST_NAME, type NamedLists, wordBuckets } from '../src/lexicon/word-buckets'
import { toWindows, withoutShared } from './shared-letters'

/** Modules with one constant that is packed, the lists of one or several records. */
export const BUCKETED = /[\\/]src[\\/]lexicon[\\/]restrictions[\\/](?:roles|weak-roles|language-words)\.ts$/

/** Returns a module with the lists of its constant packed. It bundles and runs the sources. */
export async function packModule(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`file://${path}`))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const [[name, lists] = [''], ...others] = Object.entries(await import(`data:text/javascript;base64,${code}`))
  if (others.length > 0) throw new Error(`${path} has more than one constant.`)
  return Array.isArray(lists)
    ? `export const ${name} = [${JSON.stringify(packBuckets(lists))}]\n`
    : `export const ${name} = ${JSON.stringify(packBuckets([lists as NamedLists]))}\n`
}

/**
 * Returns lists as one text: a line of their names, and a line for each bucket. Words of lists with one name are put together, so lists that
 * share a word must have the same order in all records.
 */
export function packBuckets(lists: readonly NamedLists[]): string {
  const read = wordBuckets(lists)
  const names = [...new Set(lists.flatMap((one) => Object.keys(one)))]
  if (names.length > FIRST_SMALL - FIRST_NAME) throw new Error(`${names.length} lists are too many.`)
  const lines = Array.from({ length: BUCKETS }, (_, bucket) => packBucket(read(bucket), names))
  return [names.join('\t'), ...lines].join('\n').trimEnd()
}

const FIRST_SMALL = 0x61

function packBucket(named: readonly string[], names: readonly string[]): string {
  const rows: { readonly list: number; readonly word: string }[] = []
  for (let at = 0; at < named.length; at += 2) {
    const [name = '', word = ''] = named.slice(at, at + 2)
    const list = names.indexOf(name)
    if (/[\d:-`]/.test(word)) throw new Error(`A list cannot have the word ${word}.`)
    if (rows.some((row) => row.word === word && row.list > list)) throw new Error(`Lists differ in order: ${word}.`)
    rows.push({ list, word })
  }
  rows.sort((one, other) => one.list - other.list || (one.word < other.word ? -1 : 1))
  const packed = withoutShared(
    rows.map(({ word }) => word),
    9,
  )
  const marked = rows.map(({ list }, at) =>
    list === rows[at - 1]?.list ? packed[at] : String.fromCharCode(FIRST_NAME + list) + packed[at],
  )
  return toWindows(marked.join(''))
}
