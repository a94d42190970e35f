import { unknownFormat } from '../diagnostics/error'
import type { FormatRow } from '../formats'
import type { FormatLoader } from './format-loader'

/** Loads the readers and writers of a format. Rejects with `unknown-format` and all known names, to which `others` are added. */
export async function loadRow({ formats }: FormatLoader, name: string, ...others: string[]): Promise<FormatRow> {
  const loaders: Readonly<Record<string, () => Promise<FormatRow>>> = formats
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined
  if (!load) throw unknownFormat(name, [...others, ...Object.keys(loaders)])
  return load()
}
