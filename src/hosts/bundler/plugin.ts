import { readFile } from 'node:fs/promises'
import { createUnplugin, type UnpluginContext, type UnpluginInstance, type UnpluginMessage } from 'unplugin'
import { WirecopyError } from 'wirecopy'
import type { BundlerOptions } from './bundler-options'
import { type FindingMessage, findingMessages } from './finding-messages'
import { loadStories } from './load-stories'
import { moduleCode } from './module-code'
import { idOf, requestOf, requestOfId } from './module-id'
import { resolveFile } from './resolve-file'
import { type ResolvedOptions, resolveOptions } from './resolve-options'

/** Bundlers that show each error of a module; in others, the first error ends the build. */
const SHOWS_EACH: readonly string[] = ['webpack', 'rspack', 'esbuild']

/**
 * The plugin that imports stories, for every bundler: `wirecopy.vite()`, `wirecopy.rollup()`.
 *
 * @example
 * export default { plugins: [wirecopy.vite({ stories: 'news/*.txt' })] } // in vite.config.ts
 */
export const wirecopy: UnpluginInstance<BundlerOptions | undefined, false> = createUnplugin((given, { framework }) => {
  const options = resolveOptions(given)
  const idsByFile = new Map<string, Set<string>>()
  return {
    name: 'wirecopy',
    enforce: 'pre',
    async resolveId(source, importer) {
      const request = source.startsWith('\0') ? undefined : requestOf(source)
      if (!request || !options.mayBeStory(request.path)) return null
      const path = await resolveFile(this, request.path, importer)
      if (path === undefined || !options.isStory(path)) return null
      return idOf({ ...request, path })
    },
    loadInclude: (id) => requestOfId(id) !== undefined,
    async load(id) {
      const request = requestOfId(id)
      if (!request) return null
      const { path, output } = request
      idsByFile.set(path, (idsByFile.get(path) ?? new Set()).add(id))
      this.addWatchFile(path)
      try {
        const loaded = await loadStories(await readFile(path), path, options)
        reportFindings(this, findingMessages(path, loaded, options), framework)
        return moduleCode(
          loaded.map(({ story }) => story),
          output,
          options.writeOptions(),
          path,
        )
      } catch (error) {
        if (!isRefusal(error)) throw error
        this.error(refusalMessage(path, error, options))
        return 'export default undefined\n'
      }
    },
    vite: {
      hotUpdate({ file, modules }) {
        const own = [...(idsByFile.get(file) ?? [])].flatMap(
          (id) => this.environment.moduleGraph.getModuleById(id) ?? [],
        )
        return own.length > 0 ? [...new Set([...modules, ...own])] : undefined
      },
    },
  }
})

/** Shows findings as warnings and errors. Where one error ends the build, it names all of them. */
function reportFindings(context: UnpluginContext, findings: readonly FindingMessage[], framework: string): void {
  for (const finding of findings) if (!finding.isFatal) context.warn(messageOf(finding))
  const fatal = findings.filter(({ isFatal }) => isFatal)
  const [first, ...others] = fatal
  if (!first) return
  if (SHOWS_EACH.includes(framework)) for (const finding of fatal) context.error(messageOf(finding))
  else
    context.error({
      ...messageOf(first),
      message: [first, ...others].map(({ message }) => message).join('\n'),
    })
}

const messageOf = ({ message, loc }: FindingMessage): UnpluginMessage => ({ message, ...(loc && { loc }) })

/** Whether an error is the library's, by its class or, in another build of it, by its name. */
const isRefusal = (error: unknown): error is WirecopyError =>
  error instanceof WirecopyError || (error instanceof Error && error.name === 'WirecopyError')

/** Returns the message for a file that cannot be read, or not be written in the wanted form. */
function refusalMessage(
  path: string,
  { message, code, places }: WirecopyError,
  options: ResolvedOptions,
): UnpluginMessage {
  const [place] = places
  const at = place?.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`
  const line = `${options.nameOf(path)}${at}: error: ${message} [${code}]`
  return {
    message: line,
    ...(place?.line !== undefined && { loc: { file: path, line: place.line, column: (place.column ?? 1) - 1 } }),
  }
}
