import type { Command } from 'commander'
import type { Article } from 'wirecopy'
import type { FormatName } from 'wirecopy/convert'
import { failure } from './failure'
import {
  type Form,
  type ForWhom,
  type InputFormat,
  type Loaded,
  loadTarget,
  readStories,
  unusedOption,
} from './formats'
import { isVaried } from './guid'
import { type Input, inputsOf } from './inputs'
import { fillItem, type Given } from './item'
import { OutputNames, safeStem, writeWhole } from './outputs'
import { printError, printNote } from './terminal'

interface ConvertFlags extends Given, Form, ForWhom {
  readonly from: InputFormat
  readonly to: readonly FormatName[]
  readonly out?: string
  readonly strict?: boolean
}

/** Runs `wirecopy convert`: reads each file and writes its stories in the requested formats. Without formats, it only reads. */
export async function runConvert(args: readonly string[], options: ConvertFlags, command: Command): Promise<void> {
  const inputs = await inputsOf(args)
  if (options.out === undefined && (inputs.length > 1 || options.to.length > 1)) {
    command.error('error: Several files or formats require --out with the folder to write to.')
  }
  if (options.guid !== undefined && inputs.length > 1 && !isVaried(options.guid)) {
    command.error('error: --guid gives every story the same guid. Add {key} or {name}.')
  }
  const unused = unusedOption((option) => command.getOptionValueSource(option) === 'cli', options.to)
  if (unused !== undefined) command.error(`error: ${unused}`)
  const targets = await Promise.all(
    options.to.map((name) => loadTarget(name, { now: new Date().toISOString(), ...options })),
  )
  const spared = inputs.map((input) => input.name)
  const names = new OutputNames(options.out ?? '.', spared)
  for (const input of inputs) {
    try {
      await convertInput(input, options, targets, names)
    } catch (error) {
      printError(`${input.name}: ${failure(error)}`)
      process.exitCode = 1
    }
  }
}

async function convertInput(input: Input, options: ConvertFlags, targets: Loaded[], names: OutputNames): Promise<void> {
  const { out, guid } = options
  const bytes = await input.bytes()
  const stories = await readStories(bytes, options.from)
  if (!stories.length) throw new Error('No story found.')
  if (stories.length > 1 && out === undefined) {
    throw new Error(`File has ${stories.length} stories. Give --out with the folder to write to.`)
  }
  if (stories.length > 1 && guid !== undefined && !isVaried(guid)) {
    throw new Error('--guid gives every story the same guid. Add {key} or {name}.')
  }
  const extensions = targets.map((target) => target.format.extension)
  for (const { article } of stories) {
    const name = out === undefined ? safeStem(input.name) : names.take(input.name, extensions)
    const written = targets.map((target) => writeStory(article, target, options, name))
    for (const line of new Set(written.flatMap(({ notes }) => notes))) printNote(`${input.name}: ${line}`)
    for (const { text, extension } of written) {
      if (out === undefined) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
      else writeWhole(out, `${name}.${extension}`, text)
    }
  }
}

/** Writes one story in one format, and prints notes for the user. */
function writeStory(
  article: Article,
  { format, write }: Loaded,
  { provider, guid, versionCreated, strict }: Given & Pick<ConvertFlags, 'strict'>,
  name: string,
) {
  const given = {
    ...(provider !== undefined && { provider }),
    ...(guid !== undefined && { guid }),
    ...(versionCreated !== undefined && { versionCreated }),
  }
  const filled = fillItem(article, format, given, name)
  const lost = format.losses(filled.article).map((loss) => loss.path)
  const more = lost.length > 5 ? ` and ${lost.length - 5} more` : ''
  const notes = lost.length ? [`${format.name} leaves out ${lost.slice(0, 5).join(', ')}${more}.`] : []
  const [first] = notes
  if (strict && first) throw new Error(first)
  return { text: write(filled.article), extension: format.extension, notes: [...filled.notes, ...notes] }
}
