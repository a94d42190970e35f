import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { z } from 'zod'
import type { Checked } from '../cli/check-story'
import { checkerOf } from '../cli/check-story'
import type { Settings } from '../cli/config/settings'
import { file } from '../cli/input/inputs'
import { sourceNames } from '../cli/options/values'
import type { ToolContext } from './tool'

/** Arguments that say what is read, and how. */
export interface SourceArguments {
  readonly text?: string
  readonly file?: string
  readonly from?: Settings['reading']['from']
  readonly date?: string
  readonly language?: string
  readonly zone?: string
}

/** The input of the tools that read stories. */
export const sourceInput = {
  text: z.string().optional().describe('The copy or document itself. Give either text or file.'),
  file: z.string().optional().describe('Path of a file in the working directory of the server.'),
  from: z
    .enum(sourceNames as [string, ...string[]])
    .optional()
    .describe('Format of the document; detected by default.'),
  date: z.string().optional().describe('Day of publication, for dates without a year: 2024-04-24.'),
  language: z.string().optional().describe('Language of the copy, as a BCP 47 tag, if known.'),
  zone: z.string().optional().describe('Time zone of local times: an IANA name or a UTC offset.'),
}

/** The content of a source and the name by which reports call it. */
export interface SourceContent {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Returns the content that the arguments name. Throws an Error for none, for both, and for a file outside the working directory. */
export async function contentOf({ text, file: path }: Pick<SourceArguments, 'text' | 'file'>): Promise<SourceContent> {
  if (text !== undefined && path === undefined) return { name: 'copy', content: text }
  if (path === undefined || text !== undefined) throw new Error('Give either text or file.')
  const root = realpathSync('.')
  const found = resolve(root, path)
  const bytes = await file(requireInside(root, found)).bytes()
  return { name: relative(root, found).replaceAll('\\', '/'), content: bytes }
}

/** Returns the real path of a file. Throws an Error if it is not in the folder, through links too. */
function requireInside(root: string, path: string): string {
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    throw new Error('No such file.')
  }
  const inside = relative(root, real)
  if (inside.startsWith('..') || isAbsolute(inside)) throw new Error('File is not in the working directory.')
  return real
}

/** Returns the settings with what the arguments say of reading. */
export function settingsWith(settings: Settings, { from, date, language, zone }: SourceArguments): Settings {
  const parse = {
    ...settings.reading.parse,
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(zone !== undefined && { zone }),
  }
  return { ...settings, reading: { ...settings.reading, parse, ...(from && { from }) } }
}

/** Returns the stories of a source with their findings. */
export async function checkSource(
  given: SourceArguments,
  { settings, failures }: ToolContext,
  change: (settings: Settings) => Settings = (same) => same,
): Promise<{ readonly name: string; readonly found: readonly Checked[] }> {
  const { name, content } = await contentOf(given)
  return { name, found: await checkerOf(change(settingsWith(settings, given)), failures, name)(content) }
}
