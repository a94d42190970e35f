import type { Command } from 'commander'
import { inspectStory } from '../../inspect/inspected-story'
import { type Checked, checkerOf, Misuse } from '../check-story'
import type { InputDocument } from '../input/documents'
import { PAGE_END, pageSection, pageStart } from '../output/inspect-page'
import { openSink } from '../output/open-sink'
import { pictureOf, titleOf } from '../output/picture'
import { annotateOptions } from '../read-stories'
import { CommandRun, type RunFlags } from '../run'

interface InspectFlags extends RunFlags {
  readonly html?: boolean
  readonly outputFile?: string
}

/** Runs `wirecopy inspect`: prints each copy with its parts, annotations and findings in place, or writes them as one page. */
export async function runInspect(args: readonly string[], flags: InspectFlags, command: Command): Promise<void> {
  const run = await CommandRun.start(args, flags, command)
  const sink = openSink(flags.outputFile)
  if (flags.html) sink.write(pageStart())
  let count = 0
  const options = annotateOptions(run.settings.reading)
  await run.each(async (document) => {
    const { name } = document
    const checked = await checkOrEnd(run, document, command)
    for (const [index, { story, diagnostics }] of checked.entries()) {
      const inspected = inspectStory(story, diagnostics, options)
      const title = titleOf(name, index + 1, checked.length)
      if (flags.html) sink.write(pageSection(inspected, title))
      else sink.write(`${count++ > 0 ? '\n' : ''}${pictureOf(inspected, title, sink.isColourful)}`)
    }
    return checked.length
  })
  if (flags.html) sink.write(PAGE_END)
  sink.close()
  run.summarize()
}

/** Returns the stories of a file with their findings. An option or config that is refused only now ends the command. */
async function checkOrEnd(run: CommandRun, document: InputDocument, command: Command): Promise<readonly Checked[]> {
  try {
    return await checkerOf(run.settings, run.failures, document.name, document)(document.content)
  } catch (error) {
    if (error instanceof Misuse) return command.error(`error: ${error.message}`)
    throw error
  }
}
