import { describe, expect, it } from 'vitest'
import { importedFile, importsOf, sourceFiles, sourceText, withoutComments } from '../support/source-files'

type Graph = ReadonlyMap<string, readonly string[]>

/** The files that each file of src imports, type imports included. */
function importGraph(): Graph {
  const files = new Set(sourceFiles)
  return new Map(
    sourceFiles.map((file) => [
      file,
      importsOf(sourceText(file)).flatMap(({ from }) => importedFile(file, from, files) ?? []),
    ]),
  )
}

/** Returns a way from a file back to itself: `a.ts -> b.ts -> a.ts`; undefined if not found. */
function cycleThrough(start: string, graph: Graph): string | undefined {
  const cameFrom = new Map<string, string>()
  const waiting = [start]
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return pathTo(file, start, cameFrom)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, file)
      waiting.push(next)
    }
  }
  return undefined
}

function pathTo(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string {
  const path = [start]
  for (let file: string | undefined = last; file !== undefined && file !== start; file = cameFrom.get(file))
    path.unshift(file)
  return [start, ...path].join(' -> ')
}

const cyclesIn = (graph: Graph): string[] => [...graph.keys()].flatMap((file) => cycleThrough(file, graph) ?? [])

/** Returns the names of the types that a text exports, without other names of the same type: `type A = types.A`. */
const exportedTypes = (text: string): string[] =>
  [
    ...withoutComments(text).matchAll(
      /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)(?=[\s<={])(?! = types\.\1$)/gm,
    ),
  ].map(([, name = '']) => name)

/** Returns each name that several files declare, with the files. */
function declaredTwice(files: readonly (readonly [file: string, names: readonly string[]])[]): string[] {
  const places = new Map<string, string[]>()
  for (const [file, names] of files) for (const name of names) places.set(name, [...(places.get(name) ?? []), file])
  return [...places].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`)
}

describe('imports', () => {
  it('have no cycle, type imports included', () => {
    expect(cyclesIn(importGraph())).toEqual([])
  })

  it('are followed through files and folders', () => {
    const graph = importGraph()
    expect(graph.get('entries/config.ts')).toContain('rules/documented-rules.ts')
    expect(graph.get('entries/config.ts')).toContain('rules/engine/rule.ts')
  })

  it.each<[what: string, graph: Record<string, string[]>, cycles: string[]]>([
    ['no cycle', { 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['c.ts'], 'c.ts': [] }, []],
    ['two files', { 'a.ts': ['b.ts'], 'b.ts': ['a.ts'] }, ['a.ts -> b.ts -> a.ts', 'b.ts -> a.ts -> b.ts']],
    ['a file that imports itself', { 'a.ts': ['a.ts'] }, ['a.ts -> a.ts']],
  ])('%s', (_, graph, cycles) => {
    expect(cyclesIn(new Map(Object.entries(graph)))).toEqual(cycles)
  })
})

describe('exported types', () => {
  it('have one name each', () => {
    expect(declaredTwice(sourceFiles.map((file) => [file, exportedTypes(sourceText(file))]))).toEqual([])
  })

  it('are found by their declarations', () => {
    expect(exportedTypes('export interface A {\n}\nexport type B<T> = T\nexport class C {\n}')).toEqual(['A', 'B', 'C'])
    expect(exportedTypes('export type A = types.A\nexport type B = types.A')).toEqual(['B'])
    expect(exportedTypes("type D = 1\nexport { type E } from './e'\nexport type { F }\n// export type G = 1")).toEqual(
      [],
    )
  })

  it('that two files declare are reported with the files', () => {
    expect(
      declaredTwice([
        ['a.ts', ['A', 'B']],
        ['b.ts', ['B']],
      ]),
    ).toEqual(['B: a.ts, b.ts'])
  })
})

/** A list of any length as the arguments of a call: `list.push(...items)`. Not: a list in brackets, `push(...[a, b])`. */
const SPREAD_ARGUMENTS = /(?:\.(?:push|unshift|concat)|Math\.(?:max|min))\(\s*(?:[\w.]+,\s*)?\.\.\.(?!\[)/

it('no list is spread into the arguments of a call, for Node allows about 120,000', () => {
  const found = sourceFiles.filter((file) => SPREAD_ARGUMENTS.test(withoutComments(sourceText(file))))
  // the commands, rules and formats of the project, the bars of a chart, signs of a short text, parts of a line, features
  expect(found).toEqual([
    'hosts/cli/commands/formats.ts',
    'hosts/cli/commands/rules.ts',
    'hosts/cli/run-report/charts.ts',
    'hosts/language-server/inline-code.ts',
    'parse/envelope/trailer-line.ts',
    'parse/head/dateline/model/dateline-model.ts',
    'rules/dateline/well-formed.ts',
  ])
})
