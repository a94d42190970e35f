import ts from 'typescript'
import type { DocExample } from './doc-examples'

/** Values that examples use without a declaration: what most readers have at hand. */
const given: Readonly<Record<string, string>> = {
  copy: `const copy = 'Ferries run again\\n\\nBy Nora Quill\\n\\nOSLO (AP) -- Ferries ran again on Friday, Ines Marlow said.\\n'`,
  article: `const { article } = parse('Ferries run again\\n\\nBy Nora Quill\\n\\nOSLO (AP) -- Ferries ran again on Friday, Ines Marlow said.\\n')`,
  answer: `import { extractionSchema } from 'wirecopy/extraction'
const answer = JSON.stringify({
  ...Object.fromEntries(
    Object.entries(Object(extractionSchema).properties).map(([name, one]) => [name, Object(one).type === 'array' ? [] : null]),
  ),
  headline: 'Ferries run again',
  body: [],
})`,
  eleventyConfig: `const eleventyConfig = {
  addPlugin: <Options,>(plugin: (config: EleventyConfig, options?: Options) => void, options?: Options): void =>
    plugin({ addTemplateFormats: () => {}, addExtension: () => {}, on: () => {} }, options),
}`,
}
const types: Readonly<Record<string, string>> = { Article: 'wirecopy', EleventyConfig: 'wirecopy/eleventy' }

/** Returns the module of an example as a user writes it: with imports, and with the values that it takes as given. */
export function exampleModule(
  { entry, code = '' }: DocExample,
  exported: ReadonlyMap<string, readonly string[]>,
): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const used = namesIn(file)
  const values = Object.keys(given).filter((name) => used.has(name) && !declaredIn(file).has(name))
  const text = [...values.map((name) => given[name] ?? ''), code].join('\n')
  const names = namesIn(ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true))
  const declared = declaredIn(ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true))
  const imports = [...names].flatMap((name) => {
    if (declared.has(name)) return []
    if (name in types) return [`import type { ${name} } from '${types[name]}'`]
    const from = [entry, 'wirecopy', ...exported.keys()].find((one) => exported.get(one)?.includes(name))
    return from ? [`import { ${name} } from '${from}'`] : []
  })
  return [...imports, text, 'export {}'].join('\n')
}

/** Returns a module in which every expression with a comment after it is checked against the comment. */
export function checkedModule(module: string): string {
  const file = ts.createSourceFile('module.ts', module, ts.ScriptTarget.ES2022, true)
  const statements = file.statements.map((statement) => {
    const [comment] = ts.getTrailingCommentRanges(module, statement.end) ?? []
    const text = statement.getText(file)
    if (!comment || !ts.isExpressionStatement(statement)) return text
    const expected = module.slice(comment.pos + 2, comment.end).trim()
    return `await check(async () => (${statement.expression.getText(file)}), ${JSON.stringify(expected)})`
  })
  const { outputText } = ts.transpileModule(statements.join('\n'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return outputText
}

/** Returns the identifiers of a file that may refer to something outside of it. */
function namesIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const { parent } = node
    const isMember = parent && ts.isPropertyAccessExpression(parent) && parent.name === node
    const isKey = parent && ts.isPropertyAssignment(parent) && parent.name === node
    if (ts.isIdentifier(node) && !isMember && !isKey) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** Returns the names that the statements of a file declare. */
function declaredIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text)
    else for (const each of name.elements) if (ts.isBindingElement(each)) add(each.name)
  }
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) add(name)
  return names
}
