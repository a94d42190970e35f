import { dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles, sourceText, withoutComments } from '../support/source-files'

/** The layer table: what the files of each folder may import of ours, and from outside. */
const layers: Record<string, { ours: string[]; packages?: RegExp }> = {
  text: { ours: [] },
  lexicon: { ours: [] },
  article: { ours: [], packages: /^zod$/ },
  diagnostics: { ours: ['article', 'text'] },
  bytes: { ours: ['diagnostics', 'text'] },
  restrictions: { ours: ['article', 'lexicon', 'text'] },
  parse: { ours: ['article', 'bytes', 'diagnostics', 'lexicon', 'restrictions', 'text'] },
  annotate: { ours: ['article', 'diagnostics', 'lexicon', 'text'] },
  rules: { ours: ['article', 'diagnostics', 'lexicon', 'restrictions', 'text'] },
  formats: {
    ours: ['article', 'bytes', 'diagnostics', 'lexicon', 'parse', 'restrictions', 'text'],
    packages: /^(?:saxes|parse5|@nodable\/entities|js-yaml|postal-mime|mdast.*|micromark.*)$/,
  },
  gazetteer: { ours: ['lexicon'] },
  workflows: {
    ours: [
      'article',
      'bytes',
      'diagnostics',
      'lexicon',
      'restrictions',
      'text',
      'parse',
      'annotate',
      'rules',
      'formats',
    ],
    packages: /^picomatch\/posix$/,
  },
  entries: {
    ours: [
      'article',
      'diagnostics',
      'lexicon',
      'restrictions',
      'text',
      'parse',
      'annotate',
      'rules',
      'formats',
      'workflows',
      'gazetteer',
    ],
  },
  hosts: {
    ours: [],
    packages:
      /^(?:node:[a-z/_]+|commander|tinyglobby|@observablehq\/plot|ignore|chokidar|get-east-asian-width|libsql|bullmq|hyparquet(?:-writer(?:\/src\/[a-z.]+)?)?|jiti\/static|wirecopy(?:\/[a-z./-]+)?|picomatch\/posix|zod|@modelcontextprotocol\/sdk\/server\/\w+\.js|vscode-languageserver\/node|vscode-languageserver-textdocument|unplugin|astro\/loaders)$/,
  },
}

/** The only files outside `article` that load the schema itself, to check what they are given; all others know its types. */
const loadSchema =
  /^(?:entries\/schema|workflows\/config-shape|workflows\/convert|formats\/check-article|formats\/issue-message|formats\/\w+\/read\/\w+)\.ts$/

/** The layer of a file, or of a folder that is imported by its index. */
const layerOf = (file: string): string => {
  const [first = ''] = file.split('/')
  return file.includes('/') || first in layers ? first : 'none'
}

/** Returns the forbidden imports of a file, one line each. */
function wrongImports(file: string): string[] {
  const layer = layerOf(file)
  const may = layers[layer]
  if (!may) return [`the folder ${layer} is not in the layer table`]
  return importsOf(sourceText(file)).flatMap(({ from, typeOnly }) => {
    if (layer === 'article' && !file.startsWith('article/schema/') && !typeOnly)
      return [`imports ${from}: files beside the schemas are types only`]
    if (!from.startsWith('.')) {
      const allowed =
        may.packages?.test(from) || (from === 'zod' && loadSchema.test(file)) || (typeOnly && from === 'mdast')
      return allowed ? [] : [`imports the package ${from}`]
    }
    const target = posix.join(dirname(file), from)
    const other = target.startsWith('.') ? 'outside src' : layerOf(target)
    if (other === 'entries' ? layer !== 'entries' : other !== layer && !may.ours.includes(other))
      return [`imports ${from}`]
    const loads = other === 'article' && layer !== 'article' && !typeOnly
    return loads && !loadSchema.test(file) ? [`loads ${from}, and may only know its types`] : []
  })
}

describe('layers', () => {
  it.each(sourceFiles)('%s imports only what its layer may', (file) => {
    expect(wrongImports(file)).toEqual([])
  })

  it('knows a wrong import when it sees one', () => {
    expect(
      importsOf("import {\n  a,\n  type B,\n} from '../read/parse'\nexport * from './b'\nimport type { C } from 'zod'"),
    ).toEqual([
      { from: '../read/parse', typeOnly: false },
      { from: './b', typeOnly: false },
      { from: 'zod', typeOnly: true },
    ])
    expect(importsOf("import { type A, type B } from './a'\nconst x = await import('./d')\nimport './c'")).toEqual([
      { from: './a', typeOnly: true },
      { from: './c', typeOnly: false },
      { from: './d', typeOnly: false },
    ])
  })
})

describe('house style', () => {
  it('entries are re-exports only', () => {
    for (const file of sourceFiles.filter((file) => layerOf(file) === 'entries')) {
      const text = withoutComments(sourceText(file))
      expect(text.replace(/^export [\s\S]*? from '[^']+'$/gm, '').trim(), file).toBe('')
    }
  })

  it('no file but data tables is longer than 250 lines', () => {
    const long = sourceFiles
      .filter((file) => !file.startsWith('lexicon/'))
      .filter((file) => sourceText(file).split('\n').length - 1 > 250)
    expect(long).toEqual([])
  })
})
