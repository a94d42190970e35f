import { unknownFormat } from '../diagnostics/error'

/**
 * Loads the writer or the readers of a format, by its name. Rejects with `unknown-format` and all known names, to which `others` are added.
 */
export async function loadFormat<Part>(
  loaders: Readonly<Record<string, () => Promise<Part>>>,
  name: string,
  ...others: string[]
): Promise<Part> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined
  if (!load) throw unknownFormat(name, [...others, ...Object.keys(loaders)])
  return load()
}
