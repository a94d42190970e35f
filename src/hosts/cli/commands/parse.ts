import type { Command } from 'commander'
import { annotate, type Story } from 'wirecopy'
import { type OpenSink, openSink } from '../output/open-sink'
import { outlineOf } from '../output/outline'
import { annotateOptions, readingOf, readStories } from '../read-stories'
import { CommandRun, type RunFlags } from '../run'
import { printConfig } from './print-config'

interface ParseFlags extends RunFlags {
  readonly format: 'outline' | 'json'
  readonly outputFile?: string
}

/** Runs `wirecopy parse`: prints each story as a readable outline, or as JSON with spans, repairs and diagnostics. */
export async function runParse(args: readonly string[], flags: ParseFlags, command: Command): Promise<void> {
  return printStories(args, flags, command, () => (story) => story)
}

/** Runs `wirecopy annotate`: prints each story with its sentences, names, times and statements. */
export async function runAnnotate(args: readonly string[], flags: ParseFlags, command: Command): Promise<void> {
  return printStories(args, flags, command, ({ settings }) => {
    const options = annotateOptions(settings.reading)
    return (story) => annotate(story, options)
  })
}

async function printStories(
  args: readonly string[],
  flags: ParseFlags,
  command: Command,
  changerOf: (run: CommandRun) => (story: Story) => Story,
): Promise<void> {
  if (flags.printConfig) return printConfig(args, flags, command)
  const run = await CommandRun.start(args, flags, command)
  const change = changerOf(run)
  const sink = openSink(flags.outputFile)
  const print = printerOf(flags, sink, run.inputs.length === 1)
  await run.each(async (document) => {
    const { name, content } = document
    const stories = await readStories(content, readingOf(run.settings.reading, document), name)
    for (const [index, story] of stories.entries())
      print.add(change(story), name, stories.length > 1 ? index + 1 : undefined)
    return stories.length
  })
  print.end()
  sink.close()
  run.summarize()
}

interface Printer {
  add(story: Story, file: string, number: number | undefined): void
  end(): void
}

/** Returns what prints stories: as outlines, as JSON lines, or as JSON: the story of a single file that has one, else a list. */
function printerOf({ format, ndjson }: ParseFlags, sink: OpenSink, isSingle: boolean): Printer {
  if (ndjson)
    return {
      add: (story, file, number) => sink.write(`${JSON.stringify(named(story, file, number))}\n`),
      end: () => {},
    }
  let count = 0
  if (format === 'outline')
    return {
      add(story, file, number) {
        const title = number === undefined ? file : `${file}, story ${number}`
        sink.write(`${count++ > 0 ? '\n' : ''}${outlineOf(story, title, sink.isColourful)}`)
      },
      end: () => {},
    }
  let isList = false
  return {
    add(story, file, number) {
      isList ||= !isSingle || number !== undefined
      const text = JSON.stringify(isList ? named(story, file, number) : story, null, 2)
      sink.write(isList ? `${count++ > 0 ? ',\n' : '[\n'}${text}` : text)
    },
    end: () => sink.write(isList ? '\n]\n' : isSingle ? '\n' : '[]\n'),
  }
}

const named = (story: Story, file: string, number: number | undefined): object => ({
  file,
  ...(number !== undefined && { story: number }),
  ...story,
})
