import { styleText } from 'node:util'
import type { Command } from 'commander'
import { type Article, type Difference, diff as differences } from 'wirecopy'
import type { ReadingFlags } from '../config/settings'
import { failure } from '../failure'
import { inputsOf } from '../input/inputs'
import { openSink } from '../output/open-sink'
import type { Sink } from '../output/sink'
import { oneLine, printError } from '../output/terminal'
import { type Reading, readStories } from '../read-stories'
import { settingsOrUsageError } from '../run'

interface DiffFlags extends ReadingFlags {
  readonly format: 'text' | 'json'
  readonly outputFile?: string
}

/** Runs `wirecopy diff`: prints the differences between two files, field by field. The exit code is 1 if there are any. */
export async function runDiff(a: string, b: string, flags: DiffFlags, command: Command): Promise<void> {
  const { reading } = await settingsOrUsageError(flags, command)
  try {
    const found = differences(await articleIn(a, reading), await articleIn(b, reading))
    const sink = openSink(flags.outputFile)
    if (flags.format === 'json') sink.write(`${JSON.stringify(found, null, 2)}\n`)
    else for (const line of found.flatMap(formatDifference)) sink.write(`${painted(line, sink)}\n`)
    sink.close()
    if (found.length > 0) process.exitCode = 1
  } catch (error) {
    printError(failure(error))
    process.exitCode = 1
  }
}

/** Returns the result of `make`. An error that it throws is rethrown with the name of the file before the message. */
export async function withFileName<T>(file: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    throw new Error(`${file}: ${failure(error)}`)
  }
}

/** Returns the article in a file. Throws an Error unless the file has exactly one. */
export async function articleIn(name: string, reading: Reading): Promise<Article> {
  const [input, ...others] = await inputsOf([name])
  if (!input || others.length > 0) throw new Error(`${name}: Expected one file.`)
  const stories = await withFileName(name, async () => readStories(await input.bytes(), reading, name))
  const [story] = stories
  if (!story || stories.length > 1) throw new Error(`${name}: Expected one story, found ${stories.length}.`)
  return story.article
}

const SIGNS: Readonly<Record<string, 'red' | 'green' | 'yellow'>> = { '-': 'red', '+': 'green', '~': 'yellow' }

/** Returns a line with its sign and path in the colour of the sign. */
function painted(line: string, { isColourful }: Sink): string {
  const style = SIGNS[line.charAt(0)]
  if (!isColourful || style === undefined) return line
  return line.replace(/^[^:]*/, (head) => styleText(style, head, { validateStream: false }))
}

/** Returns a difference as lines, one for each value: `~ headline: "Rain expected" -> "Rain is expected"`, `- byline.text: "By ANNA BERG"`. */
function formatDifference({ path, kind, a, b }: Difference): string[] {
  if (kind === 'changed') return [`~ ${oneLine(path)}: ${oneLine(JSON.stringify(a))} -> ${oneLine(JSON.stringify(b))}`]
  const [sign, value] = kind === 'added' ? ['+', b] : ['-', a]
  return leavesOf(path, value).map(([at, leaf]) => `${sign} ${oneLine(at)}: ${oneLine(JSON.stringify(leaf))}`)
}

/** Returns the values in a value, each with its path; an empty list or object is a value itself. */
function leavesOf(path: string, value: unknown): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  const entries = Object.entries(value)
  return entries.length === 0 ? [[path, value]] : entries.flatMap(([name, one]) => leavesOf(`${path}.${name}`, one))
}
