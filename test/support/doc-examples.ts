import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { packageRoot } from './built-package'

/** Function or class that an entry exports, with the example of its doc comment. */
export interface DocExample {
  /** Entry as it is imported: `wirecopy/json`. */
  readonly entry: string
  readonly name: string
  readonly code: string | undefined
}

/** Returns the entries of the package that are modules, each with its source file. */
export function entrySources(): { entry: string; source: string }[] {
  const { exports } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  const names = Object.keys(exports).filter((name) => !/\.json$|^\.\/bundler\/client$|\*/.test(name)) // a pattern exports no function
  return names.map((name) => {
    const path = name === '.' ? 'index' : name.slice(2)
    const places = [`entries/${path}.ts`, `hosts/${path}/index.ts`, `hosts/${path}.ts`, `hosts/node/${path}.ts`]
    const source = places.map((place) => join(packageRoot, 'src', place)).find(existsSync)
    if (!source) throw new Error(`Entry ${name} has no source file.`)
    return { entry: name === '.' ? 'wirecopy' : `wirecopy/${path}`, source }
  })
}

/** Returns every function and class of the entries. `exported` tells which names of an entry are one at run time. */
export function docExamples(exported: ReadonlyMap<string, readonly string[]>): DocExample[] {
  const sources = entrySources()
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] }
  const program = ts.createProgram(
    sources.map(({ source }) => source),
    { ...options, noLib: true, noEmit: true },
  )
  const checker = program.getTypeChecker()
  return sources.flatMap(({ entry, source }) => {
    const file = program.getSourceFile(source)
    const module = file && checker.getSymbolAtLocation(file)
    const symbols = new Map(module ? checker.getExportsOfModule(module).map((one) => [one.name, one]) : [])
    return (exported.get(entry) ?? []).map((name) => {
      const symbol = symbols.get(name)
      const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return { entry, name, code: exampleOf(target?.declarations ?? []) }
    })
  })
}

/** Returns the example of the doc comment of a symbol. */
function exampleOf(declarations: readonly ts.Declaration[]): string | undefined {
  const comments = declarations.flatMap((one) => ts.getJSDocCommentsAndTags(one)).filter(ts.isJSDoc)
  const [text] = comments.map((comment) => comment.getText()).filter((one) => one.includes('@example'))
  const [, example] = /@example\s([\s\S]*?)(?:\n *\* *@[a-z]|\s*\*\/)/.exec(text ?? '') ?? []
  return example?.replace(/^ *\* ?/gm, '').trim()
}
