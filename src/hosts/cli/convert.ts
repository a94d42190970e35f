import type { Command } from 'commander'
import type { Article } from 'wirecopy'
import type { FormatName, SourceFormat } from 'wirecopy/convert'
import { failure } from './failure'
import { guidOf, hashOf, isVaried } from './guid'
import { type Input, inputsOf } from './inputs'
import { fill, type Known } from './item'
import { OutputNames, safeStem, writeWhole } from './outputs'
import { complain, tell } from './terminal'

interface Options {
  readonly from: 'auto' | SourceFormat
  readonly to: readonly FormatName[]
  readonly out?: string
  readonly provider?: string
  readonly guid?: string
  readonly versionCreated?: string
  readonly body: 'xhtml' | 'nitf'
}

type Formats = typeof import('wirecopy/convert')

/** `wirecopy convert`: each file read, and each of its stories written in every format asked for, or none of them. */
export async function convert(args: readonly string[], options: Options, command: Command): Promise<void> {
  const inputs = await inputsOf(args)
  if (options.out === undefined && (inputs.length > 1 || options.to.length > 1)) {
    command.error('error: several files or formats need a folder to write into: give --out')
  }
  if (options.guid !== undefined && inputs.length > 1 && !isVaried(options.guid)) {
    command.error('error: --guid names every story the same: put {hash} or {name} in it')
  }
  const formats = await import('wirecopy/convert')
  const names = new OutputNames(
    options.out ?? '.',
    inputs.map((input) => input.name),
  )
  for (const input of inputs) {
    try {
      await convertInput(input, options, names, formats)
    } catch (error) {
      complain(`${input.name}: ${failure(error)}`)
      process.exitCode = 1
    }
  }
}

async function convertInput(input: Input, options: Options, names: OutputNames, formats: Formats): Promise<void> {
  const bytes = await input.bytes()
  const stories = formats.read(bytes, { from: options.from })
  if (!stories.length) throw new Error('there is no story in it')
  if (stories.length > 1 && options.out === undefined) {
    throw new Error(`there are ${stories.length} stories in it: give --out, a folder to write them into`)
  }
  if (stories.length > 1 && options.guid !== undefined && !isVaried(options.guid)) {
    throw new Error('--guid names every story in it the same: put {hash} or {name} in it')
  }
  for (const [index, { article }] of stories.entries()) {
    const extensions = options.to.map((to) => formats.formats[to].format.extension)
    const name = options.out === undefined ? safeStem(input.name) : names.take(input.name, extensions)
    const written = writeStory(article, options, formats, hashOf(bytes, index), name)
    for (const line of written.told) tell(`${input.name}: ${line}`)
    for (const [index, text] of written.texts.entries()) {
      if (options.out === undefined) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
      else writeWhole(options.out, `${name}.${extensions[index]}`, text)
    }
  }
}

/** A story in every format asked for, and what the user should know about them. */
function writeStory(article: Article, options: Options, formats: Formats, hash: string, name: string) {
  const { provider, versionCreated, body } = options
  const guid = guidOf(options.guid, hash, name)
  const given: Known = {
    ...(provider !== undefined && { provider }),
    ...(versionCreated !== undefined && { versionCreated }),
    ...(options.guid !== undefined && { guid }),
  }
  const told = new Set<string>()
  const texts = options.to.map((to) => {
    const filled = fill(article, to, formats.formats[to].needs, given, guid)
    for (const line of filled.told) told.add(line)
    const lost = formats.losses(article, to, { body }).map((loss) => loss.path)
    if (lost.length)
      told.add(
        `${to} leaves out ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}`,
      )
    return formats.write(article, { to, body, ...filled.options })
  })
  return { texts, told: [...told] }
}
