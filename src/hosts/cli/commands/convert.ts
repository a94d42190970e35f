import { existsSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { type Article, annotate } from 'wirecopy'
import type { FormatName } from 'wirecopy/convert'
import { formOf } from '../form-of'
import { type Form, type ForWhom, type LoadedFormat, loadTarget, unusedOption } from '../formats'
import { isVaried } from '../guid'
import type { InputDocument } from '../input/documents'
import { ENDINGS } from '../input/walk-folder'
import type { Given } from '../item'
import { formatAliases, targetNames } from '../options/values'
import { type OpenSink, openSink } from '../output/open-sink'
import { OutputNames, safeStem } from '../output/output-names'
import { pageNotes } from '../output/page-notes'
import { formatCount } from '../output/terminal'
import { writeWhole } from '../output/write-whole'
import { annotateOptions, readingOf, readStories } from '../read-stories'
import { CommandRun, type RunFlags } from '../run'
import { watchInputs } from '../watch'
import { writeFormats } from '../write-formats'
import { isArchive } from './is-archive'
import { printConfig } from './print-config'

interface ConvertFlags extends RunFlags, Omit<Form, 'now'>, ForWhom, Given {
  readonly to?: readonly (FormatName | 'parquet')[]
  readonly out?: string
  readonly strict?: boolean
  readonly watch?: boolean
  readonly annotate?: boolean
}

/** Where stories are written, and in which formats. */
interface Target {
  readonly flags: Omit<ConvertFlags, 'to'>
  readonly given: Given
  readonly formats: readonly LoadedFormat[]
  readonly names: OutputNames
  /** Whole path of the one output. */
  readonly file: string | undefined
  readonly sink: OpenSink
}

/** Runs `wirecopy convert`: reads each file and writes its stories in the requested formats. */
export async function runConvert(args: readonly string[], flags: ConvertFlags, command: Command): Promise<void> {
  if (flags.printConfig) return printConfig(args, flags, command)
  const file = flags.out !== undefined && isFileName(flags.out, flags.to !== undefined) ? flags.out : undefined
  if (isArchive(args, flags, file !== undefined))
    return (await import('./convert-archive')).runConvertArchive(args, flags, command)
  const named = file === undefined ? undefined : formatOfName(file)
  const to = flags.to?.filter((name) => name !== 'parquet') ?? (named && [named])
  if (to === undefined) return command.error(`error: ${withoutFormat(flags.out)}`)
  if (to.length > 1 && (flags.out === undefined || file !== undefined))
    command.error('error: Several formats require --out with the folder to write to.')
  if (flags.watch && (flags.out === undefined || file !== undefined))
    command.error('error: --watch requires --out with the folder to write to.')
  const unused = unusedOption((option) => command.getOptionValueSource(option) === 'cli', to)
  if (unused !== undefined) command.error(`error: ${unused}`)
  const convert = (files: readonly string[]): Promise<void> => convertFiles(files, { ...flags, to }, file, command)
  await convert(args)
  if (flags.watch) await watchInputs(args, flags, command, convert)
}

async function convertFiles(
  args: readonly string[],
  flags: Omit<ConvertFlags, 'to'> & { readonly to: readonly FormatName[] },
  file: string | undefined,
  command: Command,
): Promise<void> {
  const run = await CommandRun.start(args, flags, command)
  const given = givenOf(run, flags)
  const isMany = run.inputs.length > 1
  if (file !== undefined && isMany)
    command.error(`error: Several files cannot be written to ${file}. Give --out with a folder.`)
  if (given.guid !== undefined && isMany && !isVaried(given.guid)) command.error(`error: ${SAME_GUID}`)
  const { now = new Date().toISOString(), ...form } = flags
  const formats = await Promise.all(flags.to.map((name) => loadTarget(name, { ...formOf(form), now })))
  const spared = run.inputs.flatMap(({ path }) => (path === undefined ? [] : [path]))
  const names = new OutputNames(flags.out ?? '.', spared)
  if (file !== undefined && names.isTaken(file)) command.error(`error: ${file} is the input. Give another file.`)
  const target: Target = { flags, given, formats, names, file, sink: openSink(undefined) }
  await run.each((document) => convertDocument(document, target, run))
  target.sink.close()
  const written =
    flags.out === undefined || file !== undefined
      ? []
      : [formatCount(target.names.count, 'file written', 'files written')]
  run.summarize(written)
}

const OWN_FOLDER = 'Convert each folder with its own --out to keep the names.'
const SAME_GUID = '--guid gives every story the same guid. Add {key} or {name}.'

/** Returns the values for items: those of the options over those of the config. */
function givenOf(
  { settings }: CommandRun,
  { provider = settings.provider, guid = settings.guid, versionCreated }: ConvertFlags,
): Given {
  return {
    ...(provider !== undefined && { provider }),
    ...(guid !== undefined && { guid }),
    ...(versionCreated !== undefined && { versionCreated }),
  }
}

/** Converts the stories of a document. Returns how many were written, in at least one format. */
async function convertDocument(document: InputDocument, target: Target, run: CommandRun): Promise<number> {
  const { name, content } = document
  const { flags, given, formats, names, file, sink } = target
  const reading = readingOf(run.settings.reading, document)
  const read = await readStories(content, reading, name)
  const stories = flags.annotate ? read.map((story) => annotate(story, annotateOptions(reading))) : read
  if (!stories.length) throw new Error('No story found.')
  if (stories.length > 1 && file !== undefined)
    throw new Error(`File has ${stories.length} stories. Give --out with the folder to write to.`)
  if (stories.length > 1 && given.guid !== undefined && !isVaried(given.guid)) throw new Error(SAME_GUID)
  const extensions = formats.map(({ format }) => format.extension)
  let count = 0
  for (const [index, { article }] of stories.entries()) {
    const stem = flags.out === undefined || file !== undefined ? safeStem(name) : names.take(name, extensions)
    if (stories.length === 1 && flags.out !== undefined && file === undefined && stem !== safeStem(name))
      run.notes.add('same name', name, `Written as ${stem}, as another file has its name. ${OWN_FOLDER}`)
    const label = stories.length > 1 ? `${name}, story ${index + 1}` : name
    const written = writeStory(article, label, stem, target, run)
    if (written.length > 0) count++
    for (const [format, text] of written) {
      if (file !== undefined) writeWhole(file, text)
      else if (flags.out !== undefined) names.write(`${stem}.${format.extension}`, text)
      else if (flags.ndjson) sink.write(`${lineOf(text, format.name, name)}\n`)
      else sink.write(text.endsWith('\n') ? text : `${text}\n`)
    }
  }
  return count
}

/** Writes a story in each format that it can be written in, and notes what was filled in, what is left out and what fails. */
function writeStory(article: Article, label: string, stem: string, target: Target, run: CommandRun) {
  const { given, flags, formats } = target
  const { written, losses, failed, notes, article: filled } = writeFormats(article, formats, given, stem, flags.strict)
  if (written.length > 0) {
    for (const [kind, text] of notes) run.notes.add(kind, label, text)
    if (flags.preset !== undefined) for (const [kind, text] of pageNotes(filled)) run.notes.add(kind, label, text)
    for (const [format, paths] of losses) run.notes.addLosses(format, label, paths)
  }
  if (failed.length > 0) run.addFailed(label, failed, formats.length)
  return written
}

/** Returns an output as a line of NDJSON: a JSON document as it is, other text in an object with its file and format. */
function lineOf(text: string, format: string, file: string): string {
  return /^\s*[{[]/.test(text) && ['json', 'ninjs', 'jsonld'].some((name) => format.startsWith(name))
    ? JSON.stringify(JSON.parse(text))
    : JSON.stringify({ file, format, text })
}

/**
 * Whether `--out` names a file: its ending is that of a format, or, with the format given, that of other files with stories, and there is no
 * folder of this name.
 */
function isFileName(out: string, hasFormat: boolean): boolean {
  if (/[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())) return false
  const ending = extname(out).slice(1).toLowerCase()
  return ending !== '' && (formatOfName(out) !== undefined || (hasFormat && ENDINGS.includes(ending)))
}

/** Returns the message for an output whose format is unknown. */
function withoutFormat(out = ''): string {
  const ending = extname(out)
  if (ending === '') return 'Give the output format with --to, or a file name with --out.'
  return `The ending of --out, ${ending}, is not that of a format. Give the format with --to.`
}

/** Returns the format of a file name: `markdown` for `x.md`. */
function formatOfName(file: string): FormatName | undefined {
  const ending = extname(basename(file)).slice(1).toLowerCase().replace(/^xml$/, 'newsml')
  const name = Object.hasOwn(formatAliases, ending) ? formatAliases[ending] : ending
  return targetNames.find((target) => target === name)
}
