import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot as root } from '../support/built-package'

/* What a TypeScript user sees: programs compiled against the built package under `strict`, with the declarations checked too. */

const program = readFileSync(join(root, 'test/package/programs/first-week.ts'), 'utf8')
const snippets = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```(?:js|ts)\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-types-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/wirecopy'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const resolutions = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
}

/** Compiles texts as files with an ending, without writing output. */
function compiled(texts: readonly string[], ending: string, resolution: keyof typeof resolutions): ts.Program {
  const files = texts.map((text, i) => {
    const file = join(folder, `${resolution}-${i}.${ending}`)
    writeFileSync(file, text)
    return file
  })
  return ts.createProgram(files, {
    ...resolutions[resolution],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  })
}

const faultsOf = (made: ts.Program): string[] =>
  ts
    .getPreEmitDiagnostics(made)
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)

describe.each([
  ['ESM', 'mts', 'node16'],
  ['CommonJS', 'cts', 'node16'],
  ['ESM', 'ts', 'bundler'],
] as const)('%s in a .%s file, resolution %s', (_, ending, resolution) => {
  test('the program and every snippet of the README compile under strict', () => {
    expect(snippets.length).toBeGreaterThan(0)
    const made = compiled([program, ...snippets], ending, resolution)
    expect(faultsOf(made)).toEqual([])
    if (resolution === 'node16') expect(made.getInstantiationCount()).toBeLessThan(30_000)
  })
})

test('import from wirecopy loads no types of another package', () => {
  const made = compiled([program], 'mts', 'node16')
  const others = made.getSourceFiles().filter(({ fileName }) => /node_modules\/(?!wirecopy|typescript)/.test(fileName))
  expect(others.map(({ fileName }) => fileName)).toEqual([])
})

/** Returns what an editor shows for the last word of an expression, and its comment. */
function hoverOf(expression: string): string {
  const file = join(folder, 'hover.mts')
  const text = `import type { AnnotatedStory, Block, Story } from 'wirecopy'
declare const story: Story, annotated: AnnotatedStory, block: Extract<Block, { kind: 'media' }>
${expression}`
  writeFileSync(file, text)
  const options = { ...resolutions.node16, target: ts.ScriptTarget.ES2022, strict: true, types: [] }
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? ''),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  })
  const found = service.getQuickInfoAtPosition(file, text.length - 1)
  return [found?.displayParts, found?.documentation].map((parts) => ts.displayPartsToString(parts)).join(' — ')
}

test.each([
  ['story.article', '(property) Story.article: Article — The article that was read from the source.'],
  ['story.article.headline', '(property) Article.headline?: string | undefined — The headline as filed.'],
  ['story.article.byline', '(property) Article.byline?: Byline | undefined — The byline, with its authors.'],
  [
    'story.article.body',
    '(property) Article.body: Block[] — The blocks of the body, in order: paragraphs, lists, tables.',
  ],
  [
    'story.article.embargo',
    '(property) Article.embargo?: Embargo | undefined — The embargo: the time before which the story must not be published.',
  ],
  [
    'story.article.dateline!.places',
    '(property) Dateline.places?: DatelinePlace[] | undefined — The places, in order.',
  ],
  [
    'story.article.item!.versionCreated',
    '(property) Item.versionCreated?: string | undefined — The time at which this version was made.',
  ],
  [
    'block.renditions',
    '(property) Media.renditions?: Rendition[] | undefined — The files of the media, one for each size or format.',
  ],
  [
    'annotated.article.annotations',
    '(property) AnnotatedArticle.annotations: Annotations — What `annotate` found: people, places, times, statements.',
  ],
  [
    'annotated.article.annotations.people',
    '(property) Annotations.people?: Person[] | undefined — People that the article names.',
  ],
])('%s hovers as a named type with its comment', (expression, shown) => {
  expect(hoverOf(expression)).toBe(shown)
})
