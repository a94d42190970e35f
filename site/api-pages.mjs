// Makes the API reference: a Markdown page for each public entry, from the doc comments in the sources.
import { join } from 'node:path'
import { Application, ReflectionKind } from 'typedoc'
import { writeExport } from './api-export.mjs'
import { listEntries } from './entries.mjs'

/** Returns the text of each page by its path; throws if an export has no doc comment. */
export async function apiPages(root) {
  const entries = listEntries(root)
  const app = await Application.bootstrap({
    entryPoints: entries.map(({ file }) => join(root, file)),
    tsconfig: join(root, 'site/tsconfig.json'),
    skipErrorChecking: true, // `npm run types` checks them
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    readme: 'none',
    logLevel: 'Error',
    sort: ['source-order'],
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc did not read the sources.')
  const modules = project.children
    .map((module) => ({ ...entryOf(module, entries), exports: module.children ?? [] }))
    .sort((a, b) => entries.findIndex(({ name }) => name === a.name) - entries.findIndex(({ name }) => name === b.name))
  const undocumented = modules.flatMap(({ name, exports }) =>
    exports.filter((one) => !isDocumented(one)).map((one) => `${name}: ${one.name}`),
  )
  if (undocumented.length > 0) throw new Error(`Exports without a doc comment:\n${undocumented.join('\n')}`)

  const places = findPlaces(modules)
  const texts = modules.map((module) => [module.page, modulePage(module, places)])
  return new Map([...texts, ['api/index.md', indexPage(modules)]])
}

/** Returns the entry of a module, which TypeDoc names by its file: `hosts/queue` is `src/hosts/queue/index.ts`. */
function entryOf(module, entries) {
  const found = entries.find(({ file }) => [`src/${module.name}.ts`, `src/${module.name}/index.ts`].includes(file))
  if (found === undefined) throw new Error(`Module "${module.name}" is not an entry.`)
  return found
}

/** Returns the declaration that an export is: of a re-export, that of the entry which declares it. */
const declarationOf = (one) => (one.kind === ReflectionKind.Reference ? one.getTargetReflectionDeep() : one)

function isDocumented(one) {
  const declaration = declarationOf(one)
  const comments = [declaration.comment, ...(declaration.signatures ?? []).map(({ comment }) => comment)]
  return comments.some((comment) => comment?.summary.some(({ text }) => text.trim() !== ''))
}

/** Returns the page and anchor of each exported declaration, by its id. */
function findPlaces(modules) {
  const places = new Map()
  for (const { page, exports } of modules)
    for (const one of exports)
      if (one.kind !== ReflectionKind.Reference) places.set(one.id, { page, name: one.name, kind: one.kind })
  return places
}

const GROUPS = [
  ['Functions', (kind) => kind === ReflectionKind.Function],
  ['Values', (kind) => kind === ReflectionKind.Variable],
  ['Classes', (kind) => kind === ReflectionKind.Class],
  ['Types', (kind) => kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias],
]

/** Whether an export is the type that stands beside a value of its name, such as a schema. */
const isTypeOfValue = (one, all) =>
  one.kind === ReflectionKind.TypeAlias &&
  all.some(({ kind, name }) => kind === ReflectionKind.Variable && name === one.name)

function modulePage({ name, page, exports }, places) {
  const own = exports.filter(({ kind }) => kind !== ReflectionKind.Reference)
  const others = exports.filter(({ kind }) => kind === ReflectionKind.Reference)
  const sections = GROUPS.flatMap(([title, isOfGroup]) => {
    const members = own.filter((one) => isOfGroup(one.kind) && !isTypeOfValue(one, own))
    if (members.length === 0) return []
    return [`## ${title}`, ...members.map((one) => writeExport(one, page, places))]
  })
  const rows = others.map((one) => {
    const place = places.get(declarationOf(one).id)
    const link = place === undefined ? '' : `(${place.page.slice('api/'.length)}#${place.name})`
    return link === '' ? `- \`${one.name}\`` : `- [\`${one.name}\`]${link}`
  })
  const again = rows.length === 0 ? [] : ['## Also exported', rows.join('\n')]
  return `${[`# ${name}`, `\`\`\`ts\nimport { … } from '${name}'\n\`\`\``, ...sections, ...again].join('\n\n')}\n`
}

const MOST = 40 // names in a row

function indexPage(modules) {
  const rows = modules.map(({ name, page, exports }) => {
    const ofKinds = (...kinds) => exports.filter((one) => kinds.includes(declarationOf(one).kind))
    const functions = ofKinds(ReflectionKind.Function, ReflectionKind.Class)
    const shown = functions.length > 0 ? functions : ofKinds(ReflectionKind.Variable)
    const names = shown.slice(0, MOST).map((one) => `\`${one.name}\``)
    return `| [${name}](${page.slice('api/'.length)}) | ${names.join(', ')}${shown.length > MOST ? ', …' : ''} |`
  })
  return `# API reference

Every entry of the package with its functions, values and types, from the doc comments of the sources.

| import | functions, or values where it has none |
| --- | --- |
${rows.join('\n')}
`
}
