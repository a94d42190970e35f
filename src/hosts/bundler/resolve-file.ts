import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'
import { toSlashes } from './file-filter'

/** Resolver of Vite, Rollup and Rolldown, which knows their aliases. Others have none. */
interface ResolvingContext {
  resolve?(
    source: string,
    importer: string | undefined,
    options: { readonly skipSelf: boolean },
  ): Promise<{ readonly id: string; readonly external?: unknown } | null>
}

/** Returns the absolute path of an imported file, with forward slashes; undefined if there is no such file. */
export async function resolveFile(
  context: object,
  path: string,
  importer: string | undefined,
): Promise<string | undefined> {
  const { resolve: native } = context as ResolvingContext // one of several bundlers: the member is checked
  if (typeof native === 'function') {
    const found = await native.call(context, path, importer, { skipSelf: true })
    const file = found?.id.split('?', 1)[0]
    if (found && !found.external && file !== undefined && isAbsolute(file)) return existing(file)
  }
  const from = importer?.split('?', 1)[0]
  if (isAbsolute(path)) return existing(path)
  if (/^\.\.?[\\/]/.test(path) || from === undefined) return existing(resolve(from ? dirname(from) : '.', path))
  return isAbsolute(from) ? inPackage(path, from) : undefined
}

const existing = (file: string): string | undefined => (existsSync(file) ? toSlashes(file) : undefined)

/** Returns the path of a file in an installed package: `agency-stories/today.wire` */
function inPackage(path: string, importer: string): string | undefined {
  try {
    return existing(createRequire(importer).resolve(path))
  } catch {
    return undefined
  }
}
